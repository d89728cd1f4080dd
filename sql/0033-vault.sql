create table node.case_key (
  -- A case, or what else has a key of its own: person:<matter> for a request of a person, node for what belongs to no case.
  scope        text not null,
  generation   integer not null check (generation > 0),
  -- Which master key it is wrapped under.
  master       text not null,
  -- Null once destroyed: what it sealed is nobody's to read any more.
  wrapped      bytea,
  made_at      timestamptz not null,
  -- A newer generation seals since then; this one opens until nothing is sealed under it.
  replaced_at  timestamptz,
  destroyed_at timestamptz,
  primary key (scope, generation),
  check ((wrapped is null) = (destroyed_at is not null))
);
comment on table node.case_key is 'Keys of cases, wrapped under the master key. A destroyed key stays as a row without the key: the proof that what it sealed is gone. Distributed by scope.';
create index case_key_by_master on node.case_key (master) where wrapped is not null;
create index case_key_replaced on node.case_key (replaced_at) where replaced_at is not null and wrapped is not null;
