-- Actions planned by officers of this authority, held out for private matching: the register never leaves this node.
create table teams.planned_action (
  case_id    text not null,
  action_id  text not null,
  team_id    text not null,
  officer_id text not null,
  title      text not null,
  what       text not null check (what in ('person', 'place', 'number', 'account')),
  acts_at    timestamptz not null,
  set_id     text,
  asks       text[] not null,
  partners   text[] not null,
  planned_at timestamptz not null,
  ended_at   timestamptz,
  primary key (case_id, action_id)
);
create index planned_action_by_team on teams.planned_action (case_id, team_id, planned_at desc);
comment on table teams.planned_action is 'Whom or what this authority is about to act on. What it is lies with the matching and in the sealed title; partners only ever learn whom to call.';
