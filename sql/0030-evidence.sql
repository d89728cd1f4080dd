create table evidence.handed_under (
  case_id    text not null,
  exhibit_id text not null,
  custody    text not null,
  statement  jsonb not null,
  primary key (case_id, exhibit_id, custody),
  foreign key (case_id, exhibit_id) references evidence.exhibit (case_id, exhibit_id)
);
comment on table evidence.handed_under is 'Under which conditions each hand gave an exhibit on, signed by that node; goes along with the exhibit.';

create table evidence.onward (
  case_id    text not null,
  exhibit_id text not null,
  custody    text not null,
  why        text not null check (why in ('not-granted', 'not-kept', 'not-stated')),
  flag       jsonb not null,
  at         timestamptz not null,
  primary key (case_id, exhibit_id, custody, why),
  foreign key (case_id, exhibit_id) references evidence.exhibit (case_id, exhibit_id)
);
comment on table evidence.onward is 'What this node found wrong with the way an exhibit came to it: given on without the grant of whoever gave it first, or with conditions missing.';
