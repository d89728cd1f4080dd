-- What the entrance itself keeps: answers to writes that carried an Idempotency-Key, so that a repeated write is answered, not done again.
create schema node;

create table node.answered (
  officer text not null,
  key text not null check (length(key) between 1 and 200),
  -- SHA-256 of verb, path and canonical body: the same key with another request is refused
  request text not null,
  began_at timestamptz not null,
  -- set in the act's own transaction
  done boolean not null default false,
  -- null until the answer is known
  status int,
  -- text, because the answer must come back byte for byte
  answer text,
  primary key (officer, key)
);
comment on table node.answered is 'Answers to writes with an Idempotency-Key, kept 24 hours; distributed by officer.';
create index answered_began on node.answered (began_at);
