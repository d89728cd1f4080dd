alter table federation.outbox add column content bytea;
alter table federation.outbox add column resent_as text;
comment on column federation.outbox.content is 'Plaintext of a letter that is not yet opened, so that a dead letter can be sent again; it goes when the partner has opened it or a person closes it.';
comment on column federation.outbox.resent_as is 'The letter that took the place of this dead one; the empty text when a person closed it without sending it again.';
create index outbox_sealed on federation.outbox (opened_at) where ciphertext is not null and opened_at is not null;
comment on table federation.outbox is 'Letters this node posted, sealed and signed in the act that posted them. The ciphertext goes thirty days after the partner opened it; header and signature stay as proof.';
create index outbox_dead on federation.outbox (partner, posted_at) where state in ('expired', 'refused') and resent_as is null;
