alter table federation.outbox add column proof text;
alter table federation.outbox add column proof_asked_at timestamptz;
comment on column federation.outbox.proof is 'The partner''s evidence of record that its log holds the opening of this letter: its receipt with an inclusion proof.';
create index outbox_unproved on federation.outbox (partner, opened_at) where opened_at is not null and proof is null;
