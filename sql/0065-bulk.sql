-- Many questions at once: proposed by one officer, decided on by another, then asked row by row by the one who proposed them.
create table intelligence.bulk (
  case_id      text not null,
  bulk_id      text not null,
  name         text not null,
  purpose      text not null,
  basis        text not null,
  reason       text not null,
  partners     jsonb not null,
  state        text not null check (state in ('proposed', 'approved', 'rejected', 'stopped', 'done')),
  total        integer not null check (total > 0),
  proposed_at  timestamptz not null,
  proposed_by  text not null,
  proposer_name text not null,
  decided_at   timestamptz,
  decided_by   text,
  decider_name text,
  decided_for  text,
  moved_at     timestamptz not null,
  primary key (bulk_id)
);
create index bulk_by_case on intelligence.bulk (case_id, proposed_at desc);
create index bulk_by_day on intelligence.bulk (proposed_at);
comment on table intelligence.bulk is 'Many questions that are put at once, why, and who approved them. Distributed by bulk_id.';

create table intelligence.bulk_row (
  case_id   text not null,
  bulk_id   text not null references intelligence.bulk (bulk_id),
  row_no    integer not null,
  reference text not null,
  subject   jsonb not null,
  outcome   text not null check (outcome in ('waiting', 'asked', 'refused')),
  query_id  text,
  refusal   text,
  primary key (bulk_id, row_no)
);
create index bulk_row_waiting on intelligence.bulk_row (bulk_id, row_no) where outcome = 'waiting';
comment on table intelligence.bulk_row is 'One row of a bulk question: whom it is about, and the query it became or the rule that refused it.';

alter table intelligence.query add column bulk_id text;
