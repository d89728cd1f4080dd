create schema ledger;

-- home is the case, or the node's own id where an act belongs to no case: the column a cluster distributes by.
create table ledger.entry (
  home text not null,
  id uuid not null,
  arrival bigint generated always as identity,
  case_id text,
  subject text not null,
  act text not null,
  officer text,
  counterparty text,
  at timestamptz not null,
  event text,
  salt bytea check (octet_length(salt) = 32),
  content text,
  content_salt bytea check (octet_length(content_salt) = 32),
  erased_at timestamptz,
  primary key (home, id),
  check ((event is null) = (salt is null)),
  check ((content is null) = (content_salt is null))
);
comment on table ledger.entry is 'What was done: who, when, why, on what. Written in the act''s own transaction, never changed; erasing destroys event, content and salts, never the leaf.';
create index entry_of_case on ledger.entry (home, arrival desc);
create index entry_of_subject on ledger.entry (subject, arrival desc);
create index entry_by_id on ledger.entry (id);
create index entry_by_officer on ledger.entry (officer, arrival desc) where officer is not null;
create index entry_by_arrival on ledger.entry (arrival desc);

create table ledger.pending (
  log text not null,
  arrival bigint generated always as identity,
  home text not null,
  entry uuid not null,
  data bytea not null,
  primary key (log, arrival)
);
comment on table ledger.pending is 'Leaves that are stored and wait for their place in the tree.';

create table ledger.log (
  log text primary key,
  size bigint not null,
  frontier bytea not null,
  published bigint,
  published_at timestamptz,
  witnessed bigint not null default 0,
  witnessed_at timestamptz,
  halted text,
  halted_at timestamptz
);
comment on table ledger.log is 'One row a log: its head. The sequencer holds this row while it works, so two of them never write at once. Published is the size of the newest checkpoint anyone outside has seen.';

create table ledger.leaf (
  log text not null,
  index bigint not null,
  home text not null,
  entry uuid not null,
  data bytea not null,
  primary key (log, index)
);
comment on table ledger.leaf is 'The entries of the public log in their order, byte for byte as they are hashed and served: salted commitments, nothing readable.';
create unique index leaf_of_entry on ledger.leaf (log, entry);

create table ledger.tile (
  log text not null,
  level smallint not null,
  index bigint not null,
  hashes bytea not null,
  primary key (log, level, index)
);
comment on table ledger.tile is 'Hash tiles of 256 (c2sp.org/tlog-tiles); the right-most of each level grows.';

create table ledger.checkpoint (
  log text not null,
  size bigint not null,
  root bytea not null,
  note text not null,
  at timestamptz not null,
  primary key (log, size)
);
comment on table ledger.checkpoint is 'Every checkpoint this node signed for its own log (c2sp.org/tlog-checkpoint), with the log''s signature.';

create table ledger.cosignature (
  log text not null,
  size bigint not null,
  witness text not null,
  line text not null,
  at timestamptz not null,
  primary key (log, size, witness)
);
comment on table ledger.cosignature is 'What witnesses answered for our checkpoints: the signature line as received, after it was verified.';

create table ledger.asked (
  log text not null,
  witness text not null,
  size bigint not null default 0,
  at timestamptz,
  failing_since timestamptz,
  fault text,
  primary key (log, witness)
);
comment on table ledger.asked is 'How far each witness has followed our log, when it last answered and what went wrong since.';

create table ledger.cosigned (
  origin text primary key,
  size bigint not null,
  root bytea not null,
  note text not null,
  at timestamptz not null
);
comment on table ledger.cosigned is 'The newest checkpoint this node cosigned of each log it witnesses; compared and set in one statement before an answer leaves.';

create table ledger.misconduct (
  origin text not null,
  size bigint not null,
  root bytea not null,
  note text not null,
  held text not null,
  at timestamptz not null,
  primary key (origin, size, root)
);
comment on table ledger.misconduct is 'Two checkpoints of one size, both signed by the same log: proof that it showed two histories.';
