create index exhibit_derived on evidence.exhibit using gin (derived_from);
create index exhibit_by_id on evidence.exhibit (exhibit_id);

create table evidence.notice (
  case_id   text not null,
  notice_id text not null,
  direction text not null check (direction in ('given', 'received')),
  node      text not null,
  state     text not null check (state in ('sent', 'owed', 'new', 'seen')),
  notice    jsonb not null,
  at        timestamptz not null,
  done_by   text,
  done_at   timestamptz,
  primary key (case_id, notice_id, direction)
);
create index notice_open on evidence.notice (case_id) where state in ('owed', 'new');
comment on table evidence.notice is 'Notices that an exhibit went out because it clears an accused person: given to who imposed the condition, or received.';

create table assistance.consent (
  case_id     text not null,
  consent_id  text not null,
  side        text not null check (side in ('asking', 'asked')),
  partner     text not null,
  state       text not null check (state in ('waiting', 'granted', 'refused')),
  asked       jsonb not null,
  asked_at    timestamptz not null,
  prepared    jsonb,
  answer      jsonb,
  answered_at timestamptz,
  seen_at     timestamptz,
  version     integer not null default 1,
  primary key (case_id, consent_id)
);
create index consent_by_id on assistance.consent (consent_id);
create index consent_waiting on assistance.consent (case_id) where state = 'waiting' or seen_at is null;
comment on table assistance.consent is 'Requests to use evidence otherwise than its conditions allow, on the side that asks and on the side that imposed them, with the answer.';

create table assistance.assurance (
  case_id      text not null,
  assurance_id text not null,
  side         text not null check (side in ('given', 'received')),
  partner      text not null,
  kind         text not null check (kind in ('death-penalty', 'ill-treatment', 'use', 'other')),
  words        text not null,
  basis        text not null,
  reference    text not null,
  given_at     timestamptz not null,
  every_days   integer not null check (every_days between 1 and 730),
  next_on      date,
  ended_at     timestamptz,
  ending       text,
  primary key (case_id, assurance_id)
);
create index assurance_by_id on assistance.assurance (assurance_id);
create index assurance_alive on assistance.assurance (case_id) where ended_at is null;
comment on table assistance.assurance is 'Assurances of one authority to another that live until the end of the case, with the day on which they are looked at next.';

create table assistance.assurance_report (
  case_id      text not null,
  assurance_id text not null,
  report_id    text not null,
  at           timestamptz not null,
  node         text not null,
  name         text not null,
  stage        text not null,
  text         text not null,
  primary key (case_id, assurance_id, report_id)
);
comment on table assistance.assurance_report is 'What was told of an assurance on its days: by who gave it, and by who watches over it.';
