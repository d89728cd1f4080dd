-- Every import of a list stands as a version: what it brought, what changed, what went, and each row that could not be taken as it was.
alter table screening.list
  add column format  text not null default 'table',
  add column dated   date,
  add column version integer not null default 1;

create table screening.list_version (
  list_id     text not null,
  version     integer not null,
  format      text not null,
  -- the day that the list itself names
  dated       date,
  -- SHA-256 of the file as it was handed in; null for what was brought in before versions were kept
  file_digest text,
  purpose     text not null,
  imported_at timestamptz not null,
  imported_by text not null,
  rows        integer not null,
  entities    integer not null,
  fresh       integer not null,
  changed     integer not null,
  gone        integer not null,
  faults      integer not null,
  primary key (list_id, version)
);
comment on table screening.list_version is 'One row an import of a list, with its report; distributed by list_id. Small.';

create table screening.list_entry (
  list_id   text not null,
  reference text not null,
  since     integer not null,
  -- the first version that no longer says it so
  until     integer,
  entry     jsonb not null,
  digest    text,
  primary key (list_id, reference, since)
);
create index list_entry_now on screening.list_entry (list_id, reference) where until is null;
create index list_entry_since on screening.list_entry (list_id, since, reference);
create index list_entry_until on screening.list_entry (list_id, until, reference) where until is not null;
comment on table screening.list_entry is 'Each entry of a list as it stood from one version to another; distributed by list_id.';

create table screening.list_fault (
  list_id  text not null,
  version  integer not null,
  fault_no integer not null,
  row_no   integer not null,
  code     text not null,
  value    text not null,
  primary key (list_id, version, fault_no)
);
comment on table screening.list_fault is 'Every row of an import that was not as it should be; distributed by list_id.';

insert into screening.list_version (list_id, version, format, purpose, imported_at, imported_by, rows, entities, fresh, changed, gone, faults)
  select list_id, 1, 'table', purpose, imported_at, imported_by, entities, entities, entities, 0, 0, 0 from screening.list;
insert into screening.list_entry (list_id, reference, since, entry)
  select l.list_id, substr(r.record_id, length(l.list_id) + 2), 1,
         jsonb_build_object('subject', r.described, 'births', '[]'::jsonb, 'misused', r.misused, 'facts', '{}'::jsonb)
    from screening.list l join screening.record r on r.owner = 'list:' || l.list_id;

-- The one query looks in lists too, and keeps from which list and of which day a hit was.
alter table intelligence.asked drop constraint asked_way_check;
alter table intelligence.asked add constraint asked_way_check check (way in ('own', 'open', 'blind', 'list'));
alter table intelligence.asked add column list jsonb;
