create schema evidence;

create table evidence.exhibit (
  case_id      text not null,
  exhibit_id   text not null,
  number       text not null,
  name         text not null,
  mime         text not null,
  size         bigint not null check (size >= 0),
  sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  origin       jsonb not null,
  derived_from text[] not null default '{}',
  privilege    text not null check (privilege in ('none', 'marked', 'released')),
  from_node    text,
  added_by     text,
  added_at     timestamptz not null,
  primary key (case_id, exhibit_id)
);
comment on table evidence.exhibit is 'One row per exhibit in a case; its content rests in the blob store under its SHA-256.';

create table evidence.custody_event (
  case_id    text not null,
  exhibit_id text not null,
  seq        integer not null check (seq > 0),
  event      jsonb not null,
  primary key (case_id, exhibit_id, seq),
  foreign key (case_id, exhibit_id) references evidence.exhibit (case_id, exhibit_id)
);
comment on table evidence.custody_event is 'Chain of custody: each event holds the hash of the one before it and a seal of the node that wrote it. Never updated.';

create table evidence.condition (
  case_id      text not null,
  exhibit_id   text not null,
  condition_id text not null,
  kind         text not null,
  until        date,
  condition    jsonb not null,
  primary key (case_id, exhibit_id, condition_id),
  foreign key (case_id, exhibit_id) references evidence.exhibit (case_id, exhibit_id)
);
create index condition_by_last_day on evidence.condition (until) where until is not null;
comment on table evidence.condition is 'Use conditions on exhibits, in the words of who imposed them.';

create table evidence.shelf (
  case_id text primary key,
  count   integer not null check (count > 0)
);
comment on table evidence.shelf is 'How many exhibits a case has numbered so far.';
