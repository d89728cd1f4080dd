create table directory.trust_list (
  name       text primary key check (name = 'held'),
  roots      json not null,
  timestamp  json not null,
  snapshot   json not null,
  targets    json not null,
  source     text not null,
  taken_by   text not null,
  taken_at   timestamptz not null,
  checked_at timestamptz not null,
  fault      text,
  version    integer not null default 1
);
comment on table directory.trust_list is 'The trust list this node holds: every root since the one a person compared, the newest of the other documents, where it is fetched from, and what was wrong with the last one offered.';
