-- Access in an emergency ends by itself: a membership with a last moment is none after it.
alter table cases.member add column until timestamptz;
comment on column cases.member.until is 'The last moment of access in an emergency; null for members of the case.';
alter table cases.member drop constraint member_function_check;
alter table cases.member add constraint member_function_check
  check (function in ('lead', 'deputy', 'investigation', 'prosecution', 'desk', 'approval', 'analysis', 'liaison', 'emergency'));
alter table cases.member add constraint member_emergency_ends check ((function = 'emergency') = (until is not null));

alter table protection.matter drop constraint matter_kind_check;
alter table protection.matter add constraint matter_kind_check
  check (kind in ('policy', 'review', 'retention', 'person', 'breach', 'gate', 'notice', 'clearance', 'reckoning', 'glass'));
