-- What the node's own records teach of how often things agree in one subject and in two; and the weights that an officer chose with the thresholds.
create table screening.learning (
  one     boolean primary key default true check (one),
  weights jsonb not null,
  curve   jsonb not null,
  pairs   integer not null,
  same    double precision not null,
  at      timestamptz not null
);
comment on table screening.learning is 'The last weights learnt, until they are chosen or learnt again: shares of agreement, nothing of any record. One row.';
-- Null: the weights that the node came with.
alter table screening.threshold add column weights jsonb;
