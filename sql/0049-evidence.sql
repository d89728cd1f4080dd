-- How long an exhibit is kept, and the decision at its end.
create table evidence.keeping (
  case_id        text not null,
  exhibit_id     text not null,
  until          date,
  reason         text,
  set_by         text,
  set_at         timestamptz,
  proposed       text check (proposed in ('erase', 'keep')),
  proposed_until date,
  proposed_why   text,
  proposed_by    text,
  proposed_name  text,
  proposed_at    timestamptz,
  primary key (case_id, exhibit_id)
);
comment on table evidence.keeping is 'Until when an exhibit is kept, and what somebody proposes for the time after: erased unless a second person agrees to keep it.';

alter table evidence.exhibit add column erased_at timestamptz;
comment on column evidence.exhibit.erased_at is 'When the content was erased by a decision on keeping; number, origin and custody stay.';
create index exhibit_sha256_kept on evidence.exhibit (sha256) where erased_at is null;
