create schema analysis;

create table analysis.entity (
  case_id     text not null,
  entity_id   text not null,
  kind        text not null,
  label       text not null,
  attributes  jsonb not null default '{}',
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (case_id, entity_id)
);
comment on table analysis.entity is 'Who and what the network of a case speaks of.';

create table analysis.tie (
  case_id       text not null,
  tie_id        text not null,
  from_entity   text not null,
  to_entity     text not null,
  kind          text not null,
  directed      boolean not null,
  weight        double precision not null check (weight > 0),
  since         date,
  until         date,
  source        text not null,
  source_grade  text not null check (source_grade in ('A', 'B', 'C', 'X')),
  information_grade text not null check (information_grade in ('1', '2', '3', '4')),
  evidence      text not null check (evidence <> ''),
  recorded_at   timestamptz not null,
  recorded_by   text not null,
  withdrawn_at  timestamptz,
  withdrawn_for text,
  primary key (case_id, tie_id),
  foreign key (case_id, from_entity) references analysis.entity (case_id, entity_id),
  foreign key (case_id, to_entity) references analysis.entity (case_id, entity_id),
  check (from_entity <> to_entity),
  check ((withdrawn_at is null) = (withdrawn_for is null))
);
comment on table analysis.tie is 'What ties two entities, from what source and on what evidence; withdrawn, never erased.';

create table analysis.chart (
  case_id  text not null,
  chart_id text not null,
  title    text not null,
  state    jsonb not null,
  version  integer not null check (version > 0),
  saved_at timestamptz not null,
  saved_by text not null,
  primary key (case_id, chart_id)
);
comment on table analysis.chart is 'Saved states of link charts: what is shown, where it stands, what is written on it.';

create table analysis.statement (
  case_id      text not null,
  statement_id text not null,
  name         text not null,
  format       text not null,
  sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  evidence     text not null check (evidence <> ''),
  reading      jsonb not null,
  read_at      timestamptz not null,
  read_by      text not null,
  primary key (case_id, statement_id)
);
comment on table analysis.statement is 'Bank statements as they were read: payments, opening balances, and each line that could not be read with its reason.';
