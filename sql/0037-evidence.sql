alter table evidence.package add column report bytea;
alter table evidence.package add column stamp bytea;
alter table evidence.package add column stamped_at timestamptz;
alter table evidence.package add column stamped_by text;
comment on column evidence.package.report is 'The report as PDF/A, as it lies in the archive; absent in packages from before it was set.';
comment on column evidence.package.stamp is 'The answer of the time-stamping authority over the manifest (RFC 3161); absent while it has not answered.';
comment on column evidence.package.stamped_by is 'The time-stamping authority that is asked, when the node has one.';

create table evidence.earlier (
  case_id    text not null,
  exhibit_id text not null,
  graph      text not null,
  record     text not null,
  number     text,
  events     jsonb not null,
  at         timestamptz not null,
  by         text not null,
  primary key (case_id, exhibit_id, graph, record)
);
comment on table evidence.earlier is 'What CASE graphs told of an exhibit before it came here: nobody''s seal is on it, so it stands beside the chain of custody.';
