-- Directive (EU) 2023/977 Articles 5(2) and 6: an answer that comes later with judicial authorisation, and a request that is refused.
alter table intelligence.message add column delay jsonb, add column refusal jsonb;
alter table intelligence.message drop constraint message_state_check;
alter table intelligence.message add constraint message_state_check check (state in ('open', 'answered', 'closed', 'refused'));
