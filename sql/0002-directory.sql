create schema directory;

create table directory.node (
  id                  text primary key,
  state               text not null,
  standing            text not null check (standing in ('proposed', 'accepted', 'suspended')),
  url                 text not null,
  manifest            json not null,
  fingerprint         text not null,
  offered             json,
  offered_fingerprint text,
  fetched_at          timestamptz not null,
  proposed_by         text not null,
  proposed_at         timestamptz not null,
  accepted_by         text,
  accepted_at         timestamptz,
  suspended_by        text,
  suspended_at        timestamptz,
  suspended_reason    text,
  version             integer not null default 1
);
comment on table directory.node is 'Partner nodes: the manifest each signed, and how far we trust it. A manifest with other keys waits in offered until a person has compared it.';

create table directory.authority (
  node         text not null,
  id           text not null,
  state        text not null,
  names        jsonb not null,
  competences  jsonb not null,
  languages    text[] not null,
  channel      text not null,
  confirmed_at timestamptz not null,
  expires_at   timestamptz not null,
  fetched_at   timestamptz not null,
  primary key (node, id)
);
create index on directory.authority (state);
comment on table directory.authority is 'Competent authorities, each as its own node signed it: what it is competent for, in which languages it reads, until when that was confirmed.';

create table directory.officer (
  id         text primary key,
  name       text not null,
  authority  text not null,
  roles      text[] not null,
  active     boolean not null default true,
  created_at timestamptz not null,
  version    integer not null default 1
);
create index on directory.officer (name, id);
comment on table directory.officer is 'The people of this authority and the functions they hold. How they prove who they are is kept by sign-in.';
