-- A question that its officer takes back: what the partner holds out later is not looked up under it, and nobody is called.
alter table screening.blind_ask add column withdrawn_at timestamptz;
