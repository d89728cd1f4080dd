-- What national systems hand in: a file at a time, row by row, and which row of which system stands in which record.
create table intelligence.feed (
  case_id     text not null,
  feed_id     text not null,
  name        text not null,
  source      text not null,
  form        jsonb not null,
  officer_id  text not null,
  officer_name text not null,
  purpose     text not null,
  total       integer not null,
  done        integer not null default 0,
  entered     integer not null default 0,
  renewed     integer not null default 0,
  unchanged   integer not null default 0,
  faulty      integer not null,
  gone        integer not null,
  started_at  timestamptz not null,
  finished_at timestamptz,
  primary key (feed_id)
);
create index feed_by_case on intelligence.feed (case_id, started_at desc);
comment on table intelligence.feed is 'A file of a national system that is being entered as records, and how far it is. Distributed by feed_id.';

create table intelligence.feed_row (
  case_id   text not null,
  feed_id   text not null references intelligence.feed (feed_id),
  row_no    integer not null,
  row_key   text not null,
  content   jsonb not null,
  outcome   text not null check (outcome in ('waiting', 'entered', 'renewed', 'unchanged', 'recalled', 'fault', 'gone')),
  record_id text,
  fault     jsonb,
  primary key (feed_id, row_no)
);
create index feed_row_waiting on intelligence.feed_row (feed_id, row_no) where outcome = 'waiting';
comment on table intelligence.feed_row is 'One row of a file, what became of it, and what was wrong with it. Rows that the system no longer names have numbers below zero.';

create table intelligence.fed (
  case_id   text not null,
  source    text not null,
  row_key   text not null,
  record_id text not null,
  digest    text not null,
  primary key (case_id, source, row_key)
);
create index fed_by_record on intelligence.fed (record_id);
comment on table intelligence.fed is 'Which row of which national system stands in which record, so that the next file renews it. Distributed by case_id.';
