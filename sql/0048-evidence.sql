alter table evidence.package add column more_reports bytea[];
comment on column evidence.package.more_reports is 'Second and further parts of the report, where it was set in several; absent where one holds everything.';
