create schema federation;

create table federation.partner (
  node          text primary key,
  fails         integer not null default 0,
  next_try_at   timestamptz,
  last_tried_at timestamptz,
  last_out_at   timestamptz,
  last_in_at    timestamptz,
  trouble       text
);
comment on table federation.partner is 'How the post with each partner goes: last contact each way, failures in a row, when the courier tries again.';

create table federation.chain_sent (
  partner text not null,
  chain   text not null,
  seq     bigint not null,
  digest  text,
  primary key (partner, chain)
);
comment on table federation.chain_sent is 'The last letter posted in each chain; its row lock makes the order of letters the order of commits.';

create table federation.chain_heard (
  partner        text not null,
  chain          text not null,
  seq            bigint not null default 0,
  digest         text,
  pulled_at      timestamptz,
  quarantined_at timestamptz,
  primary key (partner, chain)
);
comment on table federation.chain_heard is 'The last letter opened in each chain: the watermark below which every letter is a duplicate.';

create table federation.outbox (
  partner       text not null,
  id            text not null,
  chain         text not null,
  seq           bigint not null,
  kind          text not null,
  case_id       text,
  header        json not null,
  signature     text not null,
  digest        text not null,
  ciphertext    bytea,
  size          integer not null,
  state         text not null default 'waiting' check (state in ('waiting', 'stored', 'opened', 'accepted', 'refused', 'expired')),
  code          text,
  tries         integer not null default 0,
  posted_at     timestamptz not null,
  expires_at    timestamptz not null,
  next_try_at   timestamptz not null,
  last_tried_at timestamptz,
  stored_at     timestamptz,
  opened_at     timestamptz,
  decided_at    timestamptz,
  primary key (partner, id),
  unique (partner, chain, seq)
);
create index outbox_undelivered on federation.outbox (partner, posted_at, seq) where stored_at is null;
create index outbox_id on federation.outbox (id);
create index outbox_posted on federation.outbox (posted_at desc, id);
comment on table federation.outbox is 'Letters this node posted, sealed and signed in the act that posted them. The ciphertext goes once the partner has opened it; header and signature stay as proof.';

create table federation.inbox (
  partner     text not null,
  chain       text not null,
  seq         bigint not null,
  id          text not null,
  digest      text not null,
  header      json not null,
  signature   text not null,
  ciphertext  bytea,
  state       text not null check (state in ('held', 'opened', 'refused')),
  kind        text,
  size        integer not null,
  received_at timestamptz not null,
  opened_at   timestamptz,
  primary key (partner, chain, seq),
  unique (partner, id)
);
create index inbox_held on federation.inbox (partner, chain, seq) where state = 'held';
create index inbox_id on federation.inbox (id);
comment on table federation.inbox is 'Letters received: what was signed stays for ever, so that no letter can have a second effect; the ciphertext goes once it is opened.';

create table federation.receipt (
  partner   text not null,
  direction text not null check (direction in ('given', 'got')),
  message   text not null,
  step      text not null check (step in ('stored', 'opened', 'decided')),
  body      json not null,
  at        timestamptz not null,
  told_at   timestamptz,
  primary key (partner, direction, message, step)
);
create index receipt_untold on federation.receipt (partner) where direction = 'given' and told_at is null;
comment on table federation.receipt is 'Signed receipts given and got, in three steps: stored and opened by the node, decided by an official.';

create table federation.incident (
  partner  text not null,
  kind     text not null,
  mark     text not null,
  first_at timestamptz not null,
  last_at  timestamptz not null,
  times    integer not null default 1,
  facts    json not null,
  primary key (partner, kind, mark)
);
create index incident_last on federation.incident (last_at desc, partner, kind, mark);
comment on table federation.incident is 'What arrived and was not taken, one row for each thing however often it came, with the evidence.';
