-- Parallel proceedings: which partners are asked by themselves, what waits to be asked, and what both authorities say once they met.
create table assistance.parallel_watch (
  partner      text primary key,
  purpose      text not null,
  officer_id   text not null,
  officer_name text not null,
  authority    text not null,
  since        timestamptz not null
);
comment on table assistance.parallel_watch is 'Partners whom this node asks, without showing about whom, whether they work on the same: the standing order of an officer. Small; one row a partner.';

create table assistance.parallel_queue (
  case_id    text not null,
  request_id text not null,
  partner    text not null,
  queued_at  timestamptz not null,
  next_try   timestamptz not null,
  primary key (case_id, request_id, partner)
);
create index parallel_queue_next on assistance.parallel_queue (next_try);
comment on table assistance.parallel_queue is 'Requests that a watched partner has not been asked about since they last changed.';

create table assistance.parallel_ask (
  case_id    text not null,
  request_id text not null,
  partner    text not null,
  ask_id     text not null,
  set_id     text not null,
  at         timestamptz not null,
  primary key (case_id, request_id, partner)
);
create index parallel_ask_by_ask on assistance.parallel_ask (ask_id);
comment on table assistance.parallel_ask is 'Under which question, and in which set held out, a partner may meet what a request speaks of.';

create table assistance.coordination_word (
  case_id      text not null,
  ask_id       text not null,
  word_id      text not null,
  partner      text not null,
  ours         boolean not null,
  did          text not null,
  stage        text,
  direction    text,
  agreed       boolean,
  text         text not null,
  by_name      text not null,
  by_authority text not null,
  at           timestamptz not null,
  primary key (case_id, ask_id, word_id)
);
comment on table assistance.coordination_word is 'What two authorities say to each other once private matching told them that they work on the same.';
