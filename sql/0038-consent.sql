alter table assistance.consent drop constraint consent_state_check;
alter table assistance.consent add constraint consent_state_check check (state in ('waiting', 'granted', 'refused', 'withdrawn'));
alter table assistance.consent add column withdrawal jsonb;
comment on column assistance.consent.withdrawal is 'Who took a given consent back, when and why; it ends further uses and undoes none.';
