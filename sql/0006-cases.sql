create schema cases;

-- The distribution column is case_id everywhere; the reference is unique by the way it is counted.
create table cases.case_file (
  case_id        text primary key,
  reference      text not null,
  title          text not null,
  purpose        text not null,
  basis          text not null,
  instruments    text[] not null default '{}',
  state          text not null check (state in ('open', 'closed')),
  from_node      text,
  opened_at      timestamptz not null,
  closed_at      timestamptz,
  closing_reason text,
  version        integer not null check (version > 0),
  check ((state = 'closed') = (closed_at is not null))
);
create index case_file_by_reference on cases.case_file (reference);
create index case_file_by_opening on cases.case_file (opened_at desc, case_id desc);
comment on table cases.case_file is 'One row per case file: why the authority works on a matter and on what legal basis.';

create table cases.member (
  case_id    text not null references cases.case_file (case_id),
  officer_id text not null,
  name       text not null,
  function   text not null check (function in ('lead', 'deputy', 'investigation', 'prosecution', 'desk', 'approval', 'analysis', 'liaison')),
  since      timestamptz not null,
  primary key (case_id, officer_id)
);
create index member_by_officer on cases.member (officer_id, case_id);
comment on table cases.member is 'Who needs to know: officers without a row here are told that the case does not exist.';

create table cases.year_count (
  year   integer primary key,
  number integer not null check (number > 0)
);
comment on table cases.year_count is 'The last case number given in each year. Small: one row a year.';
