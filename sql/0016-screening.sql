-- Whom and what this authority looks for, filed so that a name in any spelling finds it. Keys stand beside the record and change with it.
create schema screening;

create table screening.list (
  list_id    text primary key,
  name       text not null,
  source     text not null,
  -- the officer's purpose when the list was brought in
  purpose    text not null,
  entities   integer not null default 0,
  imported_at timestamptz not null,
  imported_by text not null
);
comment on table screening.list is 'Named sets of entities that officers brought in. Small.';

create table screening.record (
  record_id text primary key,
  -- list:<id>, or the room above that keeps the record
  owner     text not null,
  reference text not null,
  described jsonb not null,
  -- changes when what is described changes: a judgement on the former version no longer counts
  digest    text not null,
  -- somebody else uses this person's identity: a hit may be the victim
  misused   boolean not null default false,
  keys      integer[] not null
);
create index record_by_owner on screening.record (owner, reference);
create index record_by_key on screening.record using gin (keys) with (fastupdate = off);
comment on table screening.record is 'One row per entity that can be found, with its keys; distributed by record_id, a search is one fan-out.';

create table screening.word (
  word     text primary key,
  skeleton integer not null,
  bearers  bigint not null
);
create index word_by_skeleton on screening.word (skeleton, bearers desc);
comment on table screening.word is 'Every word of the names and how many names bear it; distributed by word.';

create table screening.word_less (
  hash integer not null,
  word text not null,
  primary key (hash, word)
);
comment on table screening.word_less is 'Words by what is left when one letter is left out: misspelt words are looked for here; distributed by hash.';

create table screening.judgement (
  asked     text not null,
  record_id text not null,
  verdict   text not null check (verdict in ('same', 'different', 'unsure')),
  reason    text not null,
  digest    text not null,
  officer_id text not null,
  officer_name text not null,
  at        timestamptz not null,
  primary key (asked, record_id)
);
comment on table screening.judgement is 'What officers decided on a pair: asked is the digest of what was asked; distributed by asked.';

create table screening.threshold (
  one    boolean primary key default true check (one),
  look   double precision not null check (look > 0 and look < 1),
  strong double precision not null check (strong > 0 and strong < 1),
  why    text not null,
  officer_name text not null,
  at     timestamptz not null,
  check (look <= strong)
);
comment on table screening.threshold is 'From which probability an officer looks, and from which a match may be strong. One row once an officer chose.';

create table screening.batch (
  batch_id   text primary key,
  case_id    text not null,
  name       text not null,
  purpose    text not null,
  lists      text[] not null,
  officer_id text not null,
  officer_name text not null,
  total      integer not null,
  done       integer not null default 0,
  strong     integer not null default 0,
  look       integer not null default 0,
  started_at timestamptz not null,
  finished_at timestamptz
);
create index batch_by_case on screening.batch (case_id, started_at desc);
comment on table screening.batch is 'Many questions at once and how far they are. Small.';

create table screening.batch_row (
  batch_id  text not null,
  row_no    integer not null,
  described jsonb not null,
  reference text not null,
  -- null until the row was looked up
  band      text check (band in ('none', 'look', 'strong')),
  hits      jsonb,
  primary key (batch_id, row_no)
);
create index batch_row_waiting on screening.batch_row (batch_id, row_no) where band is null;
create index batch_row_found on screening.batch_row (batch_id, row_no) where band in ('look', 'strong');
comment on table screening.batch_row is 'The rows of a batch with their answers; distributed by batch_id.';
