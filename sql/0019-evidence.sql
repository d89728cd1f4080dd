create table evidence.sealed (
  case_id    text not null,
  exhibit_id text not null,
  root       text not null check (root ~ '^[0-9a-f]{64}$'),
  header     bytea not null,
  wrapped    jsonb not null,
  leaves     bytea,
  state      text not null check (state in ('whole', 'coming', 'damaged')),
  from_node  text,
  arrived    integer not null default 0 check (arrived >= 0),
  tried_at   timestamptz,
  fails      integer not null default 0,
  fault      text,
  primary key (case_id, exhibit_id),
  foreign key (case_id, exhibit_id) references evidence.exhibit (case_id, exhibit_id)
);
create index sealed_by_root on evidence.sealed (root);
create index sealed_coming on evidence.sealed (from_node) where state = 'coming';
comment on table evidence.sealed is 'Content kept sealed beside the database: its root, its header, its key as wrapped for this node, and how far it has come.';

create table evidence.upload (
  case_id   text not null,
  upload_id text not null,
  officer   text not null,
  form      jsonb not null,
  size      bigint not null check (size > 0),
  header    bytea not null,
  wrapped   jsonb not null,
  begun_at  timestamptz not null,
  primary key (case_id, upload_id)
);
comment on table evidence.upload is 'Files on their way in from officers; what has arrived lies in the store under the upload''s name.';

create table evidence.reading (
  case_id    text not null,
  reading_id text not null,
  exhibit_id text not null,
  officer    text not null,
  opened_at  timestamptz not null,
  primary key (case_id, reading_id)
);
comment on table evidence.reading is 'Openings of large content: one event of custody each, under which the content is read in pieces for a while.';

create table evidence.handed (
  case_id    text not null,
  exhibit_id text not null,
  to_node    text not null,
  root       text not null,
  handed_at  timestamptz not null,
  arrived_at timestamptz,
  primary key (case_id, exhibit_id, to_node)
);
create index handed_by_root on evidence.handed (to_node, root);
comment on table evidence.handed is 'Large content that a partner may fetch, because a letter handed the exhibit over; and when it said that it had it whole.';

create table evidence.package (
  case_id    text not null,
  package_id text not null,
  officer    text not null,
  made_at    timestamptz not null,
  size       bigint not null,
  sha256     text not null,
  manifest   text not null,
  signature  text not null,
  texts      json not null,
  primary key (case_id, package_id)
);
comment on table evidence.package is 'Court packages as they were made: manifest, signature and every file that is no content of an exhibit.';
