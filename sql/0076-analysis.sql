create table analysis.joint_proposal (
  session_id text primary key,
  partner    text not null,
  proposal   jsonb not null,
  at         timestamptz not null
);
comment on table analysis.joint_proposal is 'Joint looks at money that partners propose, until an officer takes one into a case or declines it.';

create table analysis.joint (
  case_id    text not null,
  session_id text not null,
  partner    text not null,
  side       text not null check (side in ('proposer', 'partner')),
  state      text not null check (state in ('prepared', 'proposed', 'comparing', 'compared', 'ended')),
  at         timestamptz not null,
  rest       jsonb not null,
  inside     jsonb not null,
  primary key (case_id, session_id)
);
create index joint_by_session on analysis.joint (session_id);
comment on table analysis.joint is 'Joint looks of a case and a partner''s: terms, who stands for them, and sealed what this side put in.';

create table analysis.joint_finding (
  case_id    text not null,
  session_id text not null,
  finding_id text not null,
  finding    jsonb not null,
  ours       jsonb,
  theirs     jsonb,
  rows       jsonb,
  told       boolean not null default false,
  primary key (case_id, session_id, finding_id)
);
comment on table analysis.joint_finding is 'What a joint look gave, by pseudonyms; who released it here and there, and once both did, which rows of ours are meant.';
