-- A batch says what it is for, and one about many persons waits for a second person.
alter table screening.batch
  add column aim text,
  add column approval text not null default 'not-needed' check (approval in ('not-needed', 'waits', 'given', 'declined')),
  add column approved_by text,
  add column approved_at timestamptz,
  add column approval_note text;
