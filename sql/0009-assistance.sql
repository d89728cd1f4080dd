create schema assistance;

-- The distribution column is case_id everywhere: all that belongs to one request lies in one shard.
create table assistance.request (
  case_id         text not null,
  request_id      text not null,
  side            text not null check (side in ('requesting', 'requested')),
  reference       text not null,
  their_reference text,
  partner         text not null,
  requesting      jsonb not null,
  requested       jsonb not null,
  instrument      text not null,
  title           text not null,
  state           text not null,
  version         integer not null check (version > 0),
  content         jsonb not null,
  bases_shown     jsonb,
  overrides       jsonb not null default '{}',
  drafted_by      text[] not null default '{}',
  assignee_id     text,
  assignee_name   text,
  letter          text,
  sent_at         timestamptz,
  created_at      timestamptz not null,
  moved_at        timestamptz not null,
  next_due        timestamptz,
  next_rule       text,
  waits_for       text not null check (waits_for in ('us', 'them', 'nobody')),
  urgent          boolean not null default false,
  words           text not null,
  primary key (case_id, request_id)
) with (toast_tuple_target = 256); -- lists and searches read narrow rows: the content lies beside them
alter table assistance.request alter column words set storage main;
create index request_by_id on assistance.request (request_id);
create index request_by_due on assistance.request (coalesce(next_due, 'infinity'::timestamptz), request_id);
create index request_by_move on assistance.request (moved_at desc, request_id desc);
create index request_by_creation on assistance.request (created_at desc, request_id desc);
create index request_by_assignee on assistance.request (assignee_id) where assignee_id is not null;
comment on table assistance.request is 'A request as this node keeps it, on either side. State, clocks and content after sending follow from assistance.event; the columns are for lists.';

create table assistance.version (
  case_id    text not null,
  request_id text not null,
  n          integer not null check (n > 0),
  content    jsonb not null,
  digest     text not null,
  by_name    text not null,
  at         timestamptz not null,
  primary key (case_id, request_id, n)
);
comment on table assistance.version is 'The content as it was sent, version 1: what the list of events is folded over. Later versions are in the events that made them.';

create table assistance.event (
  case_id    text not null,
  request_id text not null,
  seq        integer not null check (seq > 0),
  event      jsonb not null,
  at         timestamptz not null,
  primary key (case_id, request_id, seq)
);
comment on table assistance.event is 'The one list of events of a sent request. The requested node numbers them; the requesting node holds the same list.';

create table assistance.pending (
  case_id     text not null,
  request_id  text not null,
  proposal_id text not null,
  taken       jsonb not null,
  by_name     text not null,
  at          timestamptz not null,
  declined    text,
  primary key (case_id, request_id, proposal_id)
);
comment on table assistance.pending is 'Steps of the requesting side on their way: gone when the event that answers them arrives, kept with the code when the other node declines.';

create table assistance.trail (
  case_id    text not null,
  request_id text not null,
  trail_id   text not null,
  step       text not null,
  by_id      text not null,
  by_name    text not null,
  at         timestamptz not null,
  message    text not null default '',
  primary key (case_id, request_id, trail_id)
);
comment on table assistance.trail is 'What happened to a draft at the requesting authority before anything left. Never sent.';

create table assistance.comment (
  case_id    text not null,
  request_id text not null,
  comment_id text not null,
  pointer    text not null,
  text       text not null,
  by_name    text not null,
  at         timestamptz not null,
  primary key (case_id, request_id, comment_id)
);
comment on table assistance.comment is 'A reviewer''s remark on a field of a draft. Never sent.';

create table assistance.note (
  case_id    text not null,
  request_id text not null,
  note_id    text not null,
  text       text not null,
  by_id      text not null,
  by_name    text not null,
  at         timestamptz not null,
  primary key (case_id, request_id, note_id)
);
comment on table assistance.note is 'Private notes of this authority. Never sent, whichever side it is on.';

create table assistance.counter (
  year  text primary key,
  count integer not null check (count > 0)
);
comment on table assistance.counter is 'The last number given in each year, for references. Small; one row per year.';
