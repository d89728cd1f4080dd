create schema teams;

-- The distribution column is case_id everywhere: all that belongs to one team lies in one shard.
create table teams.team (
  case_id    text not null,
  team_id    text not null,
  title      text not null,
  state      text not null check (state in ('negotiating', 'open', 'ended')),
  founder    text not null,
  nodes      text[] not null,
  version    integer not null check (version > 0),
  created_at timestamptz not null,
  moved_at   timestamptz not null,
  primary key (case_id, team_id)
);
create index team_by_id on teams.team (team_id);
create index team_by_move on teams.team (moved_at desc, team_id desc);
comment on table teams.team is 'Teams this authority belongs to, each in one of its cases. Everything beyond the columns for lists is a fold over teams.event.';

create table teams.event (
  case_id    text not null,
  team_id    text not null,
  lane       text not null,
  event_id   text not null check (event_id ~ '^[0-9a-f]{64}$'),
  clock      bigint not null check (clock > 0),
  after      text[] not null,
  node       text not null,
  event      jsonb not null,
  arrived_at timestamptz not null,
  primary key (case_id, team_id, event_id)
);
create index event_after on teams.event using gin (after);
comment on table teams.event is 'The set of signed events of a team, as far as they were sealed to this node: only ever added to. The order of arrival has no meaning.';

create table teams.seat (
  case_id    text not null,
  team_id    text not null,
  member_id  text not null,
  officer_id text not null,
  since      timestamptz not null,
  until      timestamptz,
  primary key (case_id, team_id, member_id)
);
create index seat_by_officer on teams.seat (officer_id) where until is null;
comment on table teams.seat is 'Which officer of this authority sits in the team as which member. Partners know members by name, never an officer''s id.';
