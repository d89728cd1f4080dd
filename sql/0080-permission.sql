-- What an owner of a record permits beyond its handling codes: asked for, granted until a day for one use and one recipient, refused, taken back.
create table intelligence.permission (
  case_id       text not null,
  permission_id text not null,
  side          text not null check (side in ('asking', 'owner')),
  partner       text not null,
  reference     text not null,
  use           text not null check (use in ('share', 'judicial')),
  recipient     text,
  purpose       text not null,
  basis         text not null,
  reason        text not null,
  asked_by      text not null,
  state         text not null check (state in ('open', 'granted', 'refused', 'withdrawn')),
  until         date,
  said          text,
  decided_by    text,
  decided_at    timestamptz,
  post          text not null,
  at            timestamptz not null,
  primary key (case_id, permission_id)
);
create index permission_by_id on intelligence.permission (permission_id);
create index permission_by_record on intelligence.permission (case_id, partner, reference);
create index permission_open on intelligence.permission (case_id) where state = 'open' and side = 'owner';
comment on table intelligence.permission is 'Permissions of owners for uses that their handling codes close: asked by us, and asked of us. Distributed by case_id.';
