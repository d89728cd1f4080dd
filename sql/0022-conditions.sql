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

alter table evidence.exhibit drop constraint exhibit_privilege_check;
alter table evidence.exhibit add constraint exhibit_privilege_check check (privilege in ('none', 'marked', 'released', 'withheld'));
alter table evidence.exhibit add column filtered boolean not null default false;
comment on column evidence.exhibit.filtered is 'Registered by the filter team: the case sees it only once it is released.';

create table evidence.filter_member (
  case_id  text not null,
  officer  text not null,
  name     text not null,
  named_by text not null,
  named_at timestamptz not null,
  primary key (case_id, officer)
);
comment on table evidence.filter_member is 'Officers who look through privileged material of a case and never belong to the case.';

create table evidence.filter_decision (
  case_id    text not null,
  exhibit_id text not null,
  decided_at timestamptz not null,
  decision   text not null check (decision in ('released', 'withheld')),
  officer    text not null,
  name       text not null,
  reason     text not null,
  primary key (case_id, exhibit_id, decided_at)
);
comment on table evidence.filter_decision is 'What the filter team decided of each exhibit, by whom and why; seen by the team and by nobody of the case.';

create table evidence.object (
  case_id    text not null,
  exhibit_id text not null,
  category   text not null,
  bag        text,
  seals      text[] not null default '{}',
  kept_at    text not null,
  holder     text not null,
  keep_until date,
  primary key (case_id, exhibit_id)
);
create index object_keep on evidence.object (keep_until) where keep_until is not null;
comment on table evidence.object is 'Physical objects: the bag and seals they lie under now, where they are kept, who holds them, and until when.';

create table evidence.object_handover (
  case_id     text not null,
  handover_id text not null,
  exhibit_id  text not null,
  giver       text not null,
  giver_name  text not null,
  receiver    text,
  receiver_name text not null,
  place       text not null,
  purpose     text not null,
  authority   text not null,
  seals       text[] not null,
  given_at    timestamptz not null,
  received_at timestamptz,
  seals_found text[],
  note        text,
  signature   text,
  primary key (case_id, handover_id)
);
create unique index object_handover_open on evidence.object_handover (case_id, exhibit_id) where received_at is null;
comment on table evidence.object_handover is 'An object from one hand into another: signed by who gives, and by who receives and looks at the seals.';

create table evidence.scan (
  case_id     text not null,
  exhibit_id  text not null,
  verdict     text not null check (verdict in ('waiting', 'clean', 'found', 'not-scanned')),
  found       text,
  tries       integer not null default 0,
  scanned_at  timestamptz,
  let_by      text,
  let_at      timestamptz,
  let_why     text,
  primary key (case_id, exhibit_id)
);
create index scan_waiting on evidence.scan (case_id) where verdict = 'waiting';
comment on table evidence.scan is 'What the malware scanner said of content as it arrived, and who opened the quarantine with which reason.';
