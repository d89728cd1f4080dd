create table analysis.chart_version (
  case_id        text not null,
  chart_id       text not null,
  version        integer not null check (version > 0),
  title          text not null,
  state          jsonb not null,
  saved_at       timestamptz not null,
  saved_by       text not null,
  from_chart     text,
  from_version   integer,
  merged_chart   text,
  merged_version integer,
  primary key (case_id, chart_id, version),
  check ((from_chart is null) = (from_version is null)),
  check ((merged_chart is null) = (merged_version is null))
);
comment on table analysis.chart_version is 'Each chart as it was saved each time: by whom, from which chart it branched and which it took in.';

insert into analysis.chart_version (case_id, chart_id, version, title, state, saved_at, saved_by)
  select case_id, chart_id, version, title, state, saved_at, saved_by from analysis.chart;
