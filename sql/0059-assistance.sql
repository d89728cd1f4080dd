-- Texts that officers keep as a beginning for later requests, without anything that speaks of one case.
create table assistance.template (
  officer_id  text not null,
  template_id text not null,
  name        text not null,
  shared      boolean not null,
  content     jsonb not null,
  kept_at     timestamptz not null,
  primary key (officer_id, template_id)
);
create index template_shared on assistance.template (name) where shared;
comment on table assistance.template is 'Beginnings of requests that officers keep by name, their own or for all colleagues: no persons, facts, attachments or references.';
