create table directory.beginning (
  name  text primary key check (name = 'own'),
  begun text not null,
  at    timestamptz not null
);
comment on table directory.beginning is 'The name of the beginning of this node, made with its database: a node that lost its database has another one, and its partners can tell.';

alter table directory.node add column begun text;
alter table directory.node add column begins_by text;
comment on column directory.node.begun is 'The beginning of the partner on which our chains with it rest; null for one that names none.';
comment on column directory.node.begins_by is 'The officer who first confirmed that the partner begins anew; a second one is still needed.';

create table federation.beginning (
  partner   text not null,
  beginning integer not null,
  at        timestamptz not null,
  was       text,
  now       text,
  primary key (partner, beginning)
);
comment on table federation.beginning is 'Each time a partner that lost its database began anew: the chains before were closed and begin again from zero.';

create table federation.chain_closed (
  partner     text not null,
  beginning   integer not null,
  chain       text not null,
  sent_seq    bigint not null default 0,
  sent_digest text,
  heard_seq   bigint not null default 0,
  heard_digest text,
  unopened    integer not null default 0,
  unread      integer not null default 0,
  primary key (partner, beginning, chain)
);
comment on table federation.chain_closed is 'The last letter of each chain both ways when a partner began anew, and how many of ours were never opened there and of theirs here.';
