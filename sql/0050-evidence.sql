-- Text of exhibits rests sealed, and so does what it is found by: everything is read once more.
delete from evidence.passage;
update evidence.exhibit e set unread = true from evidence.extraction x
 where x.case_id = e.case_id and x.exhibit_id = e.exhibit_id and x.state <> 'failed';
delete from evidence.extraction where state <> 'failed';
alter table evidence.passage drop column words;
alter table evidence.passage add column filter bytea not null;
comment on column evidence.passage.filter is 'Which words may stand in the passage, to be asked under the search key of the case alone; says nothing without it.';
comment on table evidence.passage is 'Text of exhibits in pieces of a page or less, sealed, to be found within their case by who may open them.';

create table evidence.search_key (
  case_id text not null primary key,
  key     text not null
);
comment on table evidence.search_key is 'The key under which words of a case are looked for, sealed under the key of the case.';
