-- What officers note beside a record that is another authority's: ours alone, never in it, gone with it when its owner takes it back.
alter table intelligence.copy add column notes jsonb;
