create table analysis.reasoning (
  case_id       text not null,
  entry_id      text not null,
  kind          text not null check (kind in ('hypothesis', 'item', 'finding')),
  said          jsonb not null,
  version       integer not null check (version > 0),
  recorded_at   timestamptz not null,
  recorded_by   text not null,
  withdrawn_at  timestamptz,
  withdrawn_for text,
  primary key (case_id, entry_id),
  check ((withdrawn_at is null) = (withdrawn_for is null))
);
comment on table analysis.reasoning is 'Hypotheses, evidence for and against them, and findings of a case, each with the facts it cites.';

create table analysis.product (
  case_id    text not null,
  product_id text not null,
  version    integer not null check (version > 0),
  content    jsonb not null,
  digest     text not null check (digest ~ '^[0-9a-f]{64}$'),
  written_at timestamptz not null,
  written_by text not null,
  author     text not null,
  signed_at  timestamptz,
  signed_by  text,
  reader     text,
  primary key (case_id, product_id, version),
  check ((signed_at is null) = (signed_by is null))
);
comment on table analysis.product is 'Versions of analytical products: sentences with the facts they rest on as they were then, who wrote and who read them.';
