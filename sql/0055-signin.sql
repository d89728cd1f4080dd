-- A way in that an administrator gives to an officer who has one already waits: for a second person, or for a day in which everybody was told.
create table signin.entered (
  officer_id text primary key,
  at         timestamptz not null
);
comment on table signin.entered is 'Officers who have signed in once: a new way in for them waits. Small; one row an officer.';
insert into signin.entered (officer_id, at)
  select officer_id, min(at) from (
    select officer_id, created_at as at from signin.passkey union all
    select officer_id, linked_at from signin.link union all
    select officer_id, signed_in_at from signin.session) as were group by officer_id;

create table signin.given_way (
  way_id       text primary key,
  officer_id   text not null,
  kind         text not null check (kind in ('link', 'tie', 'expected')),
  made_by      text not null,
  made_by_name text not null,
  made_at      timestamptz not null,
  works_from   timestamptz not null,
  agreed_by    text,
  agreed_name  text,
  agreed_at    timestamptz,
  stopped_by   text,
  stopped_name text,
  stopped_at   timestamptz
);
create index given_way_officer on signin.given_way (officer_id, made_at desc);
comment on table signin.given_way is 'Ways in that administrators gave to officers who had one: who gave it, from when it works, who agreed or stopped it. Small.';
alter table signin.enrolment add column way_id text;
alter table signin.link add column way_id text;
alter table signin.expected add column way_id text;
