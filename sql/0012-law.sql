create schema law;

create table law.stand (
  one boolean primary key default true check (one),
  n   bigint not null default 0
);
insert into law.stand default values;
comment on table law.stand is 'How often the law on record has changed. Acceptances take this row in turn; each process of the node reads the knowledge anew when it has moved.';

create table law.edition (
  digest     text primary key,
  seq        integer not null unique,
  book       json not null,
  first_seen timestamptz not null
);
comment on table law.edition is 'Each book of law that came with the software of this node and since when, so that what was known on a day can be answered after an update.';

create table law.change (
  id            text primary key,
  origin        text not null check (origin in ('officer', 'confirmation', 'import', 'pack')),
  title         text not null,
  import        text,
  standing      text not null check (standing in ('waiting', 'accepted', 'declined', 'withdrawn')),
  proposed_by   text not null,
  proposed_name text not null,
  proposed_at   timestamptz not null,
  decided_by    text,
  decided_name  text,
  decided_at    timestamptz,
  reason        text,
  check ((standing = 'waiting') = (decided_by is null)),
  check (standing <> 'accepted' or decided_by <> proposed_by)
);
create index on law.change (standing, proposed_at desc);
comment on table law.change is 'Changes of the law on record: proposed by one officer, accepted by another or not at all.';

create table law.change_row (
  change text not null,
  n      integer not null,
  kind   text not null,
  key    text not null,
  body   json not null,
  primary key (change, n)
);
comment on table law.change_row is 'The facts of a change, as they will stand on record when it is accepted.';

create table law.knowledge (
  key           text not null,
  id            text not null,
  seq           bigint generated always as identity,
  kind          text not null check (kind in ('instrument', 'participation', 'declaration')),
  body          json not null,
  valid_from    date,
  valid_until   date,
  recorded_from timestamptz not null,
  superseded_at timestamptz,
  source        text not null,
  as_of         date not null,
  confidence    text not null,
  checked_by    text,
  change        text not null,
  proposed_name text not null,
  accepted_name text not null,
  primary key (key, id)
);
comment on table law.knowledge is 'What this node has learnt of the law beyond the book it came with. Two times: in force from and until (valid), on record from and until (recorded, superseded).';

create function law.keep() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then raise exception 'a row of knowledge is never deleted'; end if;
  if old.superseded_at is not null or new.superseded_at is null
     or (to_jsonb(new) - 'superseded_at') <> (to_jsonb(old) - 'superseded_at')
  then raise exception 'a row of knowledge is never overwritten'; end if;
  return new;
end $$;
create trigger keep before update or delete on law.knowledge for each row execute function law.keep();

create table law.import (
  id         text primary key,
  name       text not null,
  format     text not null,
  sha256     text not null,
  as_of      date,
  source     text not null,
  node       text,
  version    integer,
  taken_by   text not null,
  taken_name text not null,
  taken_at   timestamptz not null,
  rows       integer not null
);
create index on law.import (taken_at desc);
comment on table law.import is 'Files of law that were read whole: what they said waits here until an officer proposes it.';

create table law.import_row (
  import text not null,
  n      integer not null,
  place  integer not null,
  cells  json not null,
  kind   text,
  body   json,
  faults json not null,
  change text,
  primary key (import, n)
);
comment on table law.import_row is 'Each row of a file that was read, with what is wrong with it, and the change it went into.';

create table law.pack (
  version        integer primary key,
  text           text not null,
  digest         text not null,
  facts          integer not null,
  purpose        text not null,
  published_by   text not null,
  published_name text not null,
  published_at   timestamptz not null
);
comment on table law.pack is 'Law packs this node published, each as it was signed.';

create table law.subscription (
  node          text primary key,
  subscribed_by text not null,
  subscribed_at timestamptz not null,
  version       integer not null default 0,
  import        text,
  looked_at     timestamptz,
  fault         text
);
comment on table law.subscription is 'Partners whose law packs this node looks for, and the newest version it has read. Nothing of a pack counts before two officers have agreed.';
