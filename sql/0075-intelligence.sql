-- What partners may be told of, newest first: some of it is read beside each question, so that time does not tell what a rule hides.
create index record_told on intelligence.record (record_id) where state = 'held' and share in ('contact', 'summary');
