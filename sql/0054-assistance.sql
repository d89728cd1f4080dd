-- Content, titles and words of requests rest sealed under the key of their case. What is counted stays beside them in codes, and what is
-- searched in tokens under a key of the node; tokens are made anew at the first start.
alter table assistance.request add column facts jsonb not null default '{}';
update assistance.request set facts = jsonb_strip_nulls(jsonb_build_object(
  'measures', coalesce((select jsonb_agg(jsonb_build_object('id', m->>'id', 'family', m->>'family'))
     from jsonb_array_elements(content->'measures') m), '[]'),
  'remedySought', coalesce(content #>> '{eio,remedySought}' = 'yes', false),
  'supplements', content #>> '{supplements,request}'));
update assistance.request set terms = null;
alter table assistance.request drop column words;
comment on column assistance.request.facts is 'Codes of what is asked, by which requests are counted and looked for: no words.';
comment on column assistance.request.terms is 'What the request is found by: tokens of words under a key of the node, and the generation of that key.';

alter table assistance.event add column facts jsonb not null default '{}';
update assistance.event set facts = jsonb_strip_nulls(jsonb_build_object('step', event->>'step', 'at', event->>'at',
  'ground', event #>> '{detail,ground}',
  'outcomes', (select jsonb_agg(jsonb_build_object('measure', o->>'measure', 'outcome', o->>'outcome', 'ground', o #>> '{refusal,ground}'))
     from jsonb_array_elements(case when jsonb_typeof(event #> '{detail,outcomes}') = 'array' then event #> '{detail,outcomes}' else '[]' end) o)));
comment on column assistance.event.facts is 'Codes of the step, by which steps are counted: no words.';
