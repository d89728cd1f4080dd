-- What a request is found by, in any of the six languages: terms made by the same rules on both sides of a search.
alter table assistance.request add column terms tsvector;
update assistance.request set terms = to_tsvector('simple', left(words || ' ' || content::text, 200000));
create index request_by_terms on assistance.request using gin (terms);

create table assistance.handover (
  case_id     text not null,
  request_id  text not null,
  handover_id text not null,
  from_id     text,
  from_name   text,
  to_id       text not null,
  to_name     text not null,
  note        text not null default '',
  by_id       text not null,
  by_name     text not null,
  at          timestamptz not null,
  primary key (case_id, request_id, handover_id)
);
comment on table assistance.handover is 'Who gave a request to whom, and what the next officer has to know. Never sent.';

create table assistance.absence (
  officer_id text not null,
  absence_id text not null,
  from_day   date not null,
  until_day  date not null check (until_day >= from_day),
  cover_id   text not null,
  cover_name text not null,
  primary key (officer_id, absence_id)
);
create index absence_by_cover on assistance.absence (cover_id, until_day);
comment on table assistance.absence is 'Days on which an officer is away, and the colleague who covers: a list of what is assigned to the one shows what is assigned to the other.';

create table assistance.saved_search (
  officer_id text not null,
  search_id  text not null,
  name       text not null,
  filter     jsonb not null,
  created_at timestamptz not null,
  primary key (officer_id, search_id)
);
comment on table assistance.saved_search is 'Filters of the list of requests that an officer keeps by name.';

create table assistance.calendar_feed (
  officer_id text primary key,
  token_hash text not null unique,
  created_at timestamptz not null
);
comment on table assistance.calendar_feed is 'The address under which a calendar program reads an officer''s time limits; only a hash of its secret is kept.';
