-- Whether somebody is a child is worked out on the day of the question, from the day on which childhood ends.
alter table protection.marking add column minor_until date;
