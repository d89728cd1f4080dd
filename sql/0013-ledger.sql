create table ledger.seen (
  origin text not null,
  size bigint not null,
  root bytea not null,
  note text not null,
  source text not null,
  at timestamptz not null,
  primary key (origin, size, root)
);
comment on table ledger.seen is 'Checkpoints of other logs under their signature, wherever they were met: served by the log, submitted for cosigning, carried by letters, held by other witnesses. Two roots of one size prove misconduct.';

create table ledger.watch (
  origin text primary key,
  partner text not null,
  served bigint,
  proven bigint not null default 0,
  proven_root bytea,
  newest bigint not null default 0,
  newest_from text,
  checked_at timestamptz,
  behind_since timestamptz,
  unproven_since timestamptz,
  failing_since timestamptz,
  fault text
);
comment on table ledger.watch is 'How the log of each partner looks from here: what it serves, how far it is proven to continue what we knew, and whether others have seen more of it.';

create table ledger.told (
  origin text not null,
  size bigint not null,
  root bytea not null,
  partner text not null,
  at timestamptz not null,
  primary key (origin, size, root, partner)
);
comment on table ledger.told is 'Which partner was handed which proof of misconduct, and took it.';

create table ledger.timestamp (
  log text not null,
  size bigint not null,
  authority text not null,
  token bytea not null,
  stamped_at timestamptz not null,
  at timestamptz not null,
  primary key (log, size, authority)
);
comment on table ledger.timestamp is 'RFC 3161 time stamps over the text of our checkpoints, as the time-stamping authority gave them.';
create index timestamp_by_time on ledger.timestamp (log, at desc);

alter table ledger.misconduct add column source text;
