-- How many questions of a partner are answered within an hour and a day: who could ask without end could read everything out.
alter table intelligence.arrangement
  add column asks_hour integer check (asks_hour >= 0),
  add column asks_day  integer check (asks_day >= 0);
alter table intelligence.consultation add column declined text check (declined in ('quota-hour', 'quota-day', 'quota-authority-hour', 'quota-authority-day'));
create index consultation_by_partner on intelligence.consultation (partner, at desc);

alter table intelligence.asked drop constraint asked_state_check;
alter table intelligence.asked add constraint asked_state_check check (state in ('waiting', 'answered', 'declined', 'not-asked'));
