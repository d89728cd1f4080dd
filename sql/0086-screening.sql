-- Besides by how its words sound a record is filed by pairs of its words as they are spelt, as tokens that nobody makes without the key of
-- the node: names that thousands share in sound are told apart before anything of them is opened.
alter table screening.record
  -- of the key of indices under which the pairs are filed; 0: filed before there were any. The node files those anew by itself.
  add column generation integer not null default 0;
create index record_by_generation on screening.record (generation);

-- Words of one sound are read from the index alone, those that most names bear first.
drop index screening.word_by_skeleton;
create index word_by_skeleton on screening.word (skeleton, bearers desc) include (word);
