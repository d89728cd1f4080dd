-- Mirrors (c2sp.org/tlog-mirror): whole copies of partners' logs kept here, and how far others keep copies of ours.
create table ledger.mirror (
  origin text primary key,
  next bigint not null default 0,
  size bigint,
  root bytea,
  note text,
  at timestamptz
);
comment on table ledger.mirror is 'Logs of others that this node keeps a copy of: the first entry it lacks, and the newest checkpoint it says it keeps whole, with its cosignature.';

create table ledger.mirror_pending (
  origin text not null,
  size bigint not null,
  root bytea not null,
  note text not null,
  primary key (origin, size)
);
comment on table ledger.mirror_pending is 'The last checkpoints of each log that this node found consistent as a witness: up to one of them a mirror client uploads.';

create table ledger.mirror_bundle (
  origin text not null,
  index bigint not null,
  data bytea not null,
  primary key (origin, index)
);
comment on table ledger.mirror_bundle is 'Entries of other logs, 256 in a bundle (c2sp.org/tlog-tiles): salted commitments, nothing readable. Each was proven to lie below a checkpoint before it was kept.';

create table ledger.mirror_tile (
  origin text not null,
  level smallint not null,
  index bigint not null,
  hashes bytea not null,
  primary key (origin, level, index)
);
comment on table ledger.mirror_tile is 'Hash tiles of the copies of other logs.';

alter table ledger.log add column mirrored bigint not null default 0, add column mirrored_at timestamptz;
