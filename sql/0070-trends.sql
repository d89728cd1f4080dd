create table analysis.count_set (
  set_id        text primary key,
  title         text not null,
  source        text not null check (source <> ''),
  as_of         date not null,
  counted       text not null,
  effort_unit   text not null default '',
  invented      boolean not null,
  sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  base          integer not null check (base in (1, 3, 12)),
  first_period  integer not null,
  last_period   integer not null check (last_period >= first_period),
  lines         jsonb not null,
  flows         jsonb not null,
  report        jsonb not null,
  brought_at    timestamptz not null,
  brought_by    text not null,
  withdrawn_at  timestamptz,
  withdrawn_for text,
  check ((withdrawn_at is null) = (withdrawn_for is null))
);
comment on table analysis.count_set is 'Counts by corridor, commodity and period with their source and day; each cell holds ten or nothing, and no person can be found in them.';
