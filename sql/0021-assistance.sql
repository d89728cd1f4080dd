create table assistance.paper (
  case_id    text not null,
  request_id text not null,
  code       text not null,
  version    integer not null check (version >= 0),
  digest     text not null,
  languages  text[] not null,
  pages      integer not null check (pages > 0),
  sha256     text not null,
  signed     boolean not null,
  by_id      text not null,
  by_name    text not null,
  at         timestamptz not null,
  entry_id   text not null,
  primary key (case_id, request_id, code)
);
create index paper_by_code on assistance.paper (code);
create index paper_by_file on assistance.paper (sha256);
comment on table assistance.paper is 'A request that was laid out for paper: its code, the digest of what was laid out and of the file. The file itself is not kept.';

create table assistance.term (
  term_id    text primary key,
  source     text not null,
  target     text not null,
  words      text not null,
  rendered   text not null,
  key        text not null,
  by_id      text not null,
  by_name    text not null,
  at         timestamptz not null
);
create unique index term_once on assistance.term (source, target, key);
comment on table assistance.term is 'The glossary of this authority: how a term of law is rendered in another language. No case, no person.';

create index version_by_time on assistance.version (at, request_id);
