-- Part of a word is found by the ends of words that begin with it: an index, where every row had to be read.
alter table assistance.request add column parts tsvector;
update assistance.request set parts = coalesce(
  (select array_to_tsvector(array_agg(distinct right(word, n)))
   from regexp_split_to_table(regexp_replace(normalize(lower(words), NFD), '[\u0300-\u036f\u064b-\u065f]', '', 'g'), '[^[:alnum:]]+') as word,
     generate_series(1, least(length(word), 60)) as n
   where word <> ''),
  '');
create index request_by_parts on assistance.request using gin (parts);
comment on column assistance.request.parts is 'Every end of every word of `words`, folded like `terms`: a part of a word is the beginning of one of them.';
