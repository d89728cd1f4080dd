-- Numbers that an officer took to the field, to be looked at where there is no line: who has which records until when.
create table intelligence.pack (
  case_id      text not null,
  pack_id      text not null,
  officer_id   text not null,
  officer_name text not null,
  made_at      timestamptz not null,
  until        timestamptz not null,
  primary key (pack_id)
);
comment on table intelligence.pack is 'Packs of numbers for the field: who took one, and until when it opens. Distributed by pack_id.';

create table intelligence.pack_record (
  case_id   text not null,
  pack_id   text not null references intelligence.pack (pack_id),
  record_id text not null,
  primary key (pack_id, record_id)
);
create index pack_record_by_record on intelligence.pack_record (record_id);
comment on table intelligence.pack_record is 'Which record stands in which pack, so that whoever recalls it knows who still carries it.';
