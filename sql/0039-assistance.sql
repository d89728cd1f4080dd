-- What a list shows of progress and hearings, kept beside the request; both follow from assistance.event.
alter table assistance.request add column silent_since timestamptz;
alter table assistance.request add column hearings jsonb not null default '[]';
comment on column assistance.request.silent_since is 'Since when the requesting authority has waited for a word on progress; null when it does not.';

create table assistance.label (
  case_id    text not null,
  request_id text not null,
  label      text not null,
  by_name    text not null,
  at         timestamptz not null,
  primary key (case_id, request_id, label)
);
create index label_by_name on assistance.label (label, request_id);
comment on table assistance.label is 'Words that this authority sorts its requests by. Never sent.';
