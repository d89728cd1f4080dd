-- Files that are fetched from a national system's address by themselves, and what became of each time.
create table intelligence.pull (
  case_id       text not null,
  pull_id       text not null,
  name          text not null,
  address       text not null,
  form          jsonb not null,
  every_h       integer not null check (every_h between 1 and 720),
  officer_id    text not null,
  officer_name  text not null,
  purpose       text not null,
  state         text not null check (state in ('running', 'paused', 'ended')),
  next_at       timestamptz not null,
  running_until timestamptz,
  etag          text,
  modified      text,
  sha256        text,
  scheduled_at  timestamptz not null,
  primary key (pull_id)
);
create index pull_by_case on intelligence.pull (case_id, scheduled_at desc);
create index pull_due on intelligence.pull (next_at) where state = 'running';
comment on table intelligence.pull is 'An address of the configuration that is asked again and again for a file of a national system. Distributed by pull_id.';

create table intelligence.pull_run (
  case_id  text not null,
  pull_id  text not null references intelligence.pull (pull_id),
  run_id   text not null,
  began_at timestamptz not null,
  ended_at timestamptz,
  outcome  text not null check (outcome in ('running', 'entered', 'unchanged', 'failed')),
  fault    text,
  detail   text,
  bytes    bigint,
  feed_id  text,
  primary key (pull_id, run_id)
);
create index pull_run_by_time on intelligence.pull_run (pull_id, began_at desc);
comment on table intelligence.pull_run is 'One time that the address was asked: the file it gave, with its report, or why there is none.';
