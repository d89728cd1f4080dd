-- What police of this authority know and share: records with their statements, queries and who asked, messages, notices, judgements.
create schema intelligence;

create table intelligence.record (
  case_id     text not null,
  record_id   text not null,
  reference   text not null unique,
  kind        text not null,
  category    text,
  state       text not null check (state in ('held', 'recalled')),
  share       text not null check (share in ('case', 'authority', 'contact', 'summary')),
  contact     text not null,
  handling    jsonb not null,
  review_by   date not null,
  misused     boolean not null default false,
  entered_at  timestamptz not null,
  entered_by  text not null,
  moved_at    timestamptz not null,
  version     integer not null check (version > 0),
  primary key (record_id)
);
create index record_by_case on intelligence.record (case_id, moved_at desc);
comment on table intelligence.record is 'What this authority holds about a person or thing of police interest, and how far it may go. Distributed by record_id.';

create table intelligence.statement (
  case_id      text not null,
  record_id    text not null references intelligence.record (record_id),
  statement_id text not null,
  -- Its place among what was said at one moment.
  place        integer not null,
  field        text not null,
  value        text not null,
  basis        text not null check (basis in ('fact', 'assessment')),
  source       text not null,
  evaluation   jsonb,
  dated        text not null,
  evidence     text,
  withheld     boolean not null default false,
  warnings     text[] not null default '{}',
  recorded_at  timestamptz not null,
  recorded_by  text not null,
  withdrawn_at timestamptz,
  withdrawn_for text,
  primary key (record_id, statement_id),
  check ((withdrawn_at is null) = (withdrawn_for is null))
);
comment on table intelligence.statement is 'One thing said of a record, with source, evaluation as given, fact or assessment, and day. Withdrawn, never changed.';

create table intelligence.year_count (
  year   integer not null,
  kind   text not null,
  number integer not null,
  primary key (year, kind)
);
comment on table intelligence.year_count is 'How many references were given in a year.';

create table intelligence.arrangement (
  partner     text primary key,
  ground      text not null check (ground in ('member', 'adequate', 'safeguards', 'derogation', 'none')),
  source      text not null,
  answers_h   integer check (answers_h > 0),
  agreed_at   timestamptz not null,
  agreed_by   text not null
);
comment on table intelligence.arrangement is 'On what ground personal data may pass to a partner, and within how many hours answers were agreed. Small.';

create table intelligence.query (
  case_id    text not null,
  query_id   text not null,
  reference  text not null,
  subject    jsonb not null,
  purpose    text not null,
  basis      text not null,
  reason     text not null,
  until      timestamptz,
  asked_at   timestamptz not null,
  asked_by   text not null,
  asker_name text not null,
  primary key (query_id)
);
create index query_by_case on intelligence.query (case_id, asked_at desc);
create index query_by_officer on intelligence.query (asked_by, asked_at);
comment on table intelligence.query is 'What an officer asked, why, on what basis. Distributed by query_id.';

create table intelligence.asked (
  case_id     text not null,
  query_id    text not null references intelligence.query (query_id),
  partner     text not null,
  way         text not null check (way in ('own', 'open', 'blind')),
  state       text not null check (state in ('waiting', 'answered', 'not-asked')),
  level       text check (level in ('hit', 'possible', 'none')),
  closed_by   text,
  asked_at    timestamptz not null,
  answered_at timestamptz,
  primary key (query_id, partner)
);
comment on table intelligence.asked is 'Whom a query was put to, ourselves among them, and what each has answered so far.';

create table intelligence.hit (
  case_id   text not null,
  query_id  text not null references intelligence.query (query_id),
  hit_id    text not null,
  partner   text not null,
  reference text not null,
  state     text not null check (state in ('open', 'recalled')),
  shown     jsonb not null,
  judgement jsonb,
  came_at   timestamptz not null,
  primary key (query_id, hit_id)
);
create index hit_by_reference on intelligence.hit (partner, reference);
comment on table intelligence.hit is 'A record that may be the one asked about: contact and reference, more only where its owner says so, and what a person decided.';

create table intelligence.consultation (
  consultation_id text primary key,
  partner      text not null,
  query        text not null,
  message      text not null,
  officer_name text not null,
  authority    text not null,
  purpose      text not null,
  basis        text not null,
  reason       text not null,
  case_reference text not null,
  level        text not null check (level in ('hit', 'possible', 'none')),
  records      text[] not null default '{}',
  late         boolean not null default false,
  at           timestamptz not null
);
create index consultation_by_time on intelligence.consultation (at desc);
create index consultation_by_record on intelligence.consultation using gin (records);
comment on table intelligence.consultation is 'Who among the partners looked at what is ours, why, and whether it was a hit. Whom they asked about is not kept.';

create table intelligence.watch (
  watch_id text primary key,
  partner  text not null,
  query    text not null,
  until    timestamptz not null,
  asker    jsonb not null
);
comment on table intelligence.watch is 'Questions that stay open until a day: what is entered later is answered then. Gone when the day has passed.';

create table intelligence.given (
  case_id   text not null,
  record_id text not null,
  given_id  text not null,
  partner   text not null,
  what      text not null check (what in ('hit', 'record')),
  message   text not null,
  at        timestamptz not null,
  primary key (record_id, given_id)
);
comment on table intelligence.given is 'What of a record went to whom: the list that a recall works through.';

create table intelligence.recall (
  case_id    text not null,
  record_id  text not null,
  partner    text not null,
  recall_id  text not null,
  reason     text not null,
  message    text not null,
  sent_at    timestamptz not null,
  proved_at  timestamptz,
  erased     jsonb,
  primary key (record_id, partner)
);
create index recall_by_id on intelligence.recall (recall_id);
comment on table intelligence.recall is 'A recall at each recipient: sent, and the recipient''s signed word on what it erased and flagged.';

create table intelligence.taken_back (
  partner   text not null,
  reference text not null,
  at        timestamptz not null,
  primary key (partner, reference)
);
comment on table intelligence.taken_back is 'References of partners'' records that were recalled: an answer that was overtaken by the recall brings nothing back.';

create table intelligence.copy (
  case_id     text not null,
  partner     text not null,
  reference   text not null,
  record      jsonb not null,
  received_at timestamptz not null,
  acknowledged_by text[] not null default '{}',
  primary key (partner, reference, case_id)
);
comment on table intelligence.copy is 'Records that partners gave us, with their conditions; erased when the owner recalls.';

create table intelligence.message (
  case_id    text not null,
  message_id text not null,
  thread     text not null,
  direction  text not null check (direction in ('out', 'in')),
  partner    text not null,
  kind       text not null check (kind in ('request', 'reply', 'spontaneous')),
  pace       text not null check (pace in ('normal', 'urgent', 'urgent-direct')),
  title      text not null,
  body       text not null,
  purpose    text not null,
  basis      text not null,
  about      text,
  handling   jsonb not null,
  author     text not null,
  state      text not null check (state in ('open', 'answered', 'closed')),
  clock      jsonb,
  due        timestamptz,
  flagged    text,
  acknowledged_by text[] not null default '{}',
  post       text,
  at         timestamptz not null,
  primary key (case_id, message_id)
);
create index message_by_time on intelligence.message (case_id, at desc);
create index message_by_thread on intelligence.message (thread);
comment on table intelligence.message is 'What was written to and by partners around a case, with its handling and its clock. Distributed by case_id.';

create table intelligence.notice (
  case_id    text not null,
  notice_id  text not null,
  reference  text not null,
  colour     text not null,
  direction  text not null check (direction in ('out', 'in')),
  partner    text,
  recipients text[] not null default '{}',
  state      text not null check (state in ('draft', 'held', 'issued', 'recalled', 'not-executed')),
  content    jsonb not null,
  drafted_by text not null,
  drafted_at timestamptz not null,
  issued_at  timestamptz,
  expires    date not null,
  version    integer not null check (version > 0),
  primary key (case_id, notice_id)
);
create index notice_by_id on intelligence.notice (notice_id);
comment on table intelligence.notice is 'Notices and diffusions: what is asked of whom until when, and the second officer''s check before it went.';

create table intelligence.judgement (
  case_id  text not null,
  judgement_id text not null,
  one      text not null,
  other    text not null,
  verdict  text not null check (verdict in ('same', 'different', 'unsure')),
  reason   text not null,
  by_officer text not null,
  by_name  text not null,
  node     text not null,
  at       timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_for text,
  primary key (case_id, judgement_id),
  check (one < other)
);
comment on table intelligence.judgement is 'Whether two records mean one: each a judgement that a person signed and can withdraw. Nothing is ever merged.';
