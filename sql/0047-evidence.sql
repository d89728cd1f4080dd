create table evidence.line_choice (
  at           timestamptz not null,
  rules        text not null,
  why          text not null,
  officer_name text not null,
  primary key (at)
);
comment on table evidence.line_choice is 'How much of the line to partners large evidence may take, as administrators chose it; the newest counts and takes the place of the setting evidenceLine.';
