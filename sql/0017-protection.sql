create schema protection;

-- kind is part of the key and the distribution column: matters of one kind are listed and numbered together.
create table protection.matter (
  kind        text not null check (kind in ('policy', 'review', 'retention', 'person', 'breach', 'gate', 'notice')),
  matter_id   text not null,
  state       text not null,
  about       text not null,
  opened_at   timestamptz not null,
  moved_at    timestamptz not null,
  due         timestamptz,
  prepared_by text[] not null default '{}',
  version     integer not null check (version > 0),
  doc         jsonb not null,
  primary key (kind, matter_id)
);
create index matter_by_due on protection.matter (kind, state, coalesce(due, 'infinity'::timestamptz), matter_id);
create index matter_by_subject on protection.matter (about, kind);
create index matter_by_opening on protection.matter (opened_at desc, matter_id desc);
comment on table protection.matter is 'What the officer of data protection follows: policies proposed, acts asked about, keeping decided, requests of persons, breaches, gates, notices of partners.';

create table protection.year_count (
  kind   text not null,
  year   integer not null,
  number integer not null check (number > 0),
  primary key (kind, year)
);
comment on table protection.year_count is 'The last number given to requests of persons and breaches in each year.';

create table protection.erasure (
  case_id     text not null,
  matter_id   text not null,
  at          timestamptz not null,
  decided_by  text not null,
  erased      jsonb not null,
  primary key (case_id, matter_id)
);
create index erasure_by_time on protection.erasure (at);
comment on table protection.erasure is 'That the content of a case was erased, when and on whose decision: counts by place, never what it was. Done again after a restore.';

create table protection.marking (
  case_id         text not null,
  subject         text not null,
  owner           text not null,
  codes           text[] not null default '{}',
  tlp             text,
  pap             text,
  classification  integer not null default 0 check (classification between 0 and 3),
  only_recipients text[] not null default '{}',
  not_states      text[] not null default '{}',
  only_purposes   text[] not null default '{}',
  use_until       date,
  category        text,
  minor           boolean not null default false,
  privileged      boolean not null default false,
  special         text[] not null default '{}',
  restricted_to   text[] not null default '{}',
  share_grants    text[] not null default '{}',
  judicial_grants text[] not null default '{}',
  acknowledged_by text[] not null default '{}',
  marked_by       text not null,
  marked_at       timestamptz not null,
  primary key (case_id, subject)
);
comment on table protection.marking is 'Handling codes, conditions and care that stay with a thing of a case: what the policies read of it.';

create table protection.leftover (
  place text not null,
  name  text not null,
  primary key (place, name)
);
comment on table protection.leftover is 'Files whose rows were erased: they go from the disk once that has committed, and the row with them.';
