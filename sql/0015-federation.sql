create table federation.told (
  partner text not null,
  mark    text not null,
  at      timestamptz not null,
  primary key (partner, mark)
);
comment on table federation.told is 'Things told once to a partner and acknowledged: proofs that its letters were logged here.';

alter table federation.outbox add column content bytea;
alter table federation.outbox add column resent_as text;
comment on column federation.outbox.content is 'Plaintext of a letter that is not yet opened, so that a dead letter can be sent again; it goes when the partner has opened it or a person closes it.';
comment on column federation.outbox.resent_as is 'The letter that took the place of this dead one; the empty text when a person closed it without sending it again.';
create index outbox_dead on federation.outbox (partner, posted_at) where state in ('expired', 'refused') and resent_as is null;

alter table federation.receipt add column proof json;
comment on column federation.receipt.proof is 'Of a receipt we got: the recipient''s proof that its log holds the letter. Of one we gave: the same, once it was made.';
