-- A stream is a batch whose rows come one after the other over a connection and are answered at once; `total` is how many were agreed.
alter table screening.batch add column stream boolean not null default false;
