alter table evidence.exhibit add column unread boolean not null default true;
comment on column evidence.exhibit.unread is 'Its text has not been read yet; what may not be opened stays so until it may.';
create index exhibit_unread on evidence.exhibit (added_at) where unread;

create table evidence.extraction (
  case_id    text not null,
  exhibit_id text not null,
  state      text not null check (state in ('reading', 'done', 'failed')),
  parts      integer not null default 0,
  next_part  integer not null default 1,
  blank      integer not null default 0,
  recognised integer not null default 0,
  tries      integer not null default 0,
  why        text,
  at         timestamptz not null,
  primary key (case_id, exhibit_id)
);
comment on table evidence.extraction is 'How far the text of an exhibit has been read: the next page or part, pages without letters, how many of those a recogniser read.';

create table evidence.passage (
  case_id    text not null,
  exhibit_id text not null,
  seq        integer not null,
  place      integer not null,
  label      text,
  words      tsvector not null,
  said       text not null,
  primary key (case_id, exhibit_id, seq)
);
create index passage_words on evidence.passage using gin (words);
comment on table evidence.passage is 'Text of exhibits in pieces of a page or less, to be found within their case by who may open them.';

create table evidence.made_copy (
  case_id    text not null,
  exhibit_id text not null,
  of_exhibit text not null,
  kind       text not null check (kind in ('redacted', 'cleaned')),
  areas      jsonb not null default '[]',
  taken      text[] not null default '{}',
  officer    text not null,
  name       text not null,
  purpose    text not null,
  few_know   text,
  made_at    timestamptz not null,
  primary key (case_id, exhibit_id)
);
create index made_copy_of on evidence.made_copy (case_id, of_exhibit);
comment on table evidence.made_copy is 'Copies with something taken out: which areas and why each, or which kinds of traces; by whom, and what was said where few people could know the fact.';

alter table evidence.scan add column asked_by text;
alter table evidence.scan add column asked_name text;
alter table evidence.scan add column asked_at timestamptz;
alter table evidence.scan add column asked_why text;
comment on column evidence.scan.asked_by is 'The officer who asked for the quarantine to be opened; another one opens it.';
