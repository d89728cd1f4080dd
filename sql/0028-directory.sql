-- Each version of a trust list stands in the list's own log; the proof of it is kept with the list and handed on.
alter table directory.trust_list add column proof text;
