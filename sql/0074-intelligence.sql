-- The form of a criminal record beside a message: whose record is asked for, or which convictions are on it. Rests sealed, as what is written does.
alter table intelligence.message add column criminal_record jsonb;
