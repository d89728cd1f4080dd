-- Private matching: what two authorities hold in common, without either showing the other its list or its question.
create table screening.blind_line (
  partner    text not null,
  -- counts up with each change of key
  epoch      integer not null,
  -- the scalar of RFC 9497; gone when the key is over
  secret     bytea,
  public_key text not null,
  -- points answered in a day; 0 when the line is closed
  daily      integer not null check (daily >= 0),
  days       integer not null check (days > 0),
  purpose    text not null,
  opened_by  text not null,
  opened_at  timestamptz not null,
  until      timestamptz not null,
  primary key (partner, epoch)
);
comment on table screening.blind_line is 'Our keys for each partner, one in force. Small.';

create table screening.blind_offer (
  partner    text primary key,
  epoch      integer not null,
  public_key text not null,
  daily      integer not null,
  until      timestamptz not null,
  width      integer not null,
  entries    bytea not null,
  received_at timestamptz not null
);
comment on table screening.blind_offer is 'What partners offer us: their key and the filter of what they hold out. One row a partner.';

create table screening.blind_set (
  set_id     text primary key,
  case_id    text not null,
  name       text not null,
  purpose    text not null,
  partners   text[] not null,
  officer_id text not null,
  officer_name text not null,
  authority  text not null,
  items      integer not null,
  held_at    timestamptz not null
);
create index blind_set_by_case on screening.blind_set (case_id, held_at desc);
comment on table screening.blind_set is 'What is held out for matching, and to whom. Small.';

create table screening.blind_item (
  case_id   text not null,
  set_id    text not null,
  item_no   integer not null,
  reference text not null,
  described jsonb not null,
  primary key (set_id, item_no)
);
comment on table screening.blind_item is 'The items of what is held out; distributed by set_id.';

create table screening.blind_tag (
  case_id text not null,
  partner text not null,
  epoch   integer not null,
  -- the first half of F(key, entry)
  tag     bytea not null,
  set_id  text not null,
  item_no integer not null,
  primary key (partner, epoch, tag, set_id, item_no)
);
create index blind_tag_by_set on screening.blind_tag (set_id);
comment on table screening.blind_tag is 'Entries of the filters given to partners; distributed by partner.';

create table screening.blind_ask (
  ask_id     text primary key,
  case_id    text not null,
  partner    text not null,
  epoch      integer not null,
  aim        text not null check (aim in ('query', 'deconfliction', 'parallel')),
  purpose    text not null,
  name       text not null,
  items      integer not null,
  keys       integer not null,
  points     integer not null,
  -- parts still without an answer
  open_parts integer not null,
  declined   text,
  strong     integer not null default 0,
  look       integer not null default 0,
  officer_id text not null,
  officer_name text not null,
  authority  text not null,
  asked_at   timestamptz not null,
  answered_at timestamptz,
  -- until then it is asked again when the partner changes its key
  standing_until timestamptz
);
create index blind_ask_by_case on screening.blind_ask (case_id, asked_at desc);
create index blind_ask_by_partner on screening.blind_ask (partner, epoch);
comment on table screening.blind_ask is 'What our officers asked partners, and how it ended. Small.';

create table screening.blind_ask_item (
  case_id   text not null,
  ask_id    text not null,
  item_no   integer not null,
  reference text not null,
  described jsonb not null,
  strength  text not null default 'none' check (strength in ('none', 'look', 'strong')),
  -- kinds of the keys that hit
  by_keys   text[] not null default '{}',
  hit_at    timestamptz,
  called_at timestamptz,
  primary key (ask_id, item_no)
);
comment on table screening.blind_ask_item is 'The items asked about, each with its answer; distributed by ask_id.';

create table screening.blind_ask_key (
  case_id text not null,
  ask_id  text not null,
  key_no  integer not null,
  item_no integer not null,
  kind    text not null,
  input   bytea not null,
  -- gone once the answer is there
  blind   bytea,
  -- the first half of F(key, input)
  output  bytea,
  primary key (ask_id, key_no)
);
comment on table screening.blind_ask_key is 'The keys of what was asked; distributed by ask_id.';

create table screening.blind_part (
  case_id text not null,
  ask_id  text not null,
  part    integer not null,
  -- all that were sent, those that mean nothing after the others: the proof is about all of them
  points  bytea not null,
  answered boolean not null default false,
  primary key (ask_id, part)
);
comment on table screening.blind_part is 'The letters of one ask; distributed by ask_id.';

create table screening.blind_asked (
  partner  text not null,
  ask_id   text not null,
  part     integer not null,
  aim      text not null,
  points   integer not null,
  declined text,
  -- the letter: a number chosen by the partner is not what its quota rests on
  message  text not null,
  at       timestamptz not null,
  primary key (partner, message)
);
create index blind_asked_by_time on screening.blind_asked (partner, at);
comment on table screening.blind_asked is 'What partners asked us: how much, when and why; never what. Distributed by partner.';

create table screening.blind_call (
  case_id  text not null,
  call_id  text primary key,
  -- in: a partner holds what we hold out; out: the answer to a call of ours
  way      text not null check (way in ('in', 'out')),
  partner  text not null,
  ask_id   text not null,
  aim      text not null,
  set_id   text,
  item_no  integer,
  contact_name text not null,
  contact_authority text not null,
  at       timestamptz not null
);
create index blind_call_by_case on screening.blind_call (case_id, at desc);
create unique index blind_call_once on screening.blind_call (partner, ask_id, way, coalesce(set_id, ''), coalesce(item_no, -1));
comment on table screening.blind_call is 'Two authorities hold the same and are to call each other.';

-- Words that nobody bears any more, from before they were forgotten with their last bearer.
delete from screening.word_less l using screening.word w where w.word = l.word and w.bearers <= 0;
delete from screening.word where bearers <= 0;

create table screening.refiling (
  one        boolean primary key default true check (one),
  -- the last record filed anew
  after      text not null default '',
  done       bigint not null default 0,
  total      bigint not null,
  why        text not null,
  officer_name text not null,
  started_at timestamptz not null,
  finished_at timestamptz
);
comment on table screening.refiling is 'How far filing all records anew is. One row once an officer began it.';

-- "Tell me later": until then a batch is looked up anew whenever one of its lists changes.
alter table screening.batch add column standing_until timestamptz, add column fresh integer not null default 0;
-- what the row met before the list changed; and how many of its hits were not among that
alter table screening.batch_row add column before jsonb, add column fresh integer not null default 0;
create index batch_standing on screening.batch (standing_until) where standing_until is not null;
