-- Policies of this authority as sets that follow each other: what was in force on a day can be asked years later.
create table protection.policy_set (
  version     integer primary key check (version > 0),
  digest      text not null,
  policies    jsonb not null,
  matter_id   text not null,
  reason      text not null,
  proposed_by text[] not null,
  decided_by  text not null,
  in_force_at timestamptz not null
);
comment on table protection.policy_set is 'Each set of this authority''s own policies, from when it was in force, by whose proposal and decision. Small.';

-- What stood in force before sets were kept is the first of them.
insert into protection.policy_set (version, digest, policies, matter_id, reason, proposed_by, decided_by, in_force_at)
  select 1, coalesce(last.doc ->> 'digest', ''), its.policies, last.matter_id, last.doc ->> 'reason', last.prepared_by, '', last.moved_at
    from (select jsonb_agg(doc -> 'policy' order by doc -> 'policy' ->> 'id') as policies
            from protection.matter where kind = 'policy' and state = 'in-force') its,
         (select * from protection.matter where kind = 'policy' and state = 'in-force' order by moved_at desc limit 1) last;

-- Which mandatory policies each partner's letters name.
create table protection.partner_rules (
  node          text not null,
  -- empty: the letter names none
  digest        text not null,
  first_message text not null,
  first_at      timestamptz not null,
  last_at       timestamptz not null,
  primary key (node, digest)
);
comment on table protection.partner_rules is 'The digests of mandatory policies that letters of each partner named, and since when. Small.';

alter table protection.matter drop constraint matter_kind_check;
alter table protection.matter add constraint matter_kind_check
  check (kind in ('policy', 'review', 'retention', 'person', 'breach', 'gate', 'notice', 'clearance', 'reckoning'));
