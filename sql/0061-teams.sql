-- Copies of material that wait in the space of a team: on the node they were given to until somebody takes them in, and on the node of a
-- third State until an administrator has let them through.
create table teams.parcel (
  case_id     text not null,
  team_id     text not null,
  material_id text not null,
  node        text not null,
  way         text not null check (way in ('in', 'out')),
  packed      jsonb,
  sha256      text not null,
  size        bigint not null,
  at          timestamptz not null,
  erase_by    timestamptz not null,
  gone_at     timestamptz,
  gone_why    text check (gone_why in ('all-have-it', 'term', 'rejected', 'sent')),
  primary key (case_id, team_id, material_id, node),
  check ((packed is null) = (gone_at is not null))
);
create index parcel_due on teams.parcel (erase_by) where gone_at is null;
comment on table teams.parcel is 'Material of a team that waits: its content goes at its term and the row stays, with the time and the reason: the proof.';
