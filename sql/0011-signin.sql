-- How officers sign in: passkeys, links for enrolling them, sessions, ties to an authority's provider, and the own provider's state.
-- Nothing here lets its reader sign in: tokens are kept as SHA-256, passkeys as public keys.
create schema signin;

create table signin.session (
  id text primary key,
  officer_id text not null,
  -- SHA-256 of the secret half of the token; `previous` still reads for some seconds after a rotation, so that parallel requests do not fail
  secret_hash bytea not null,
  previous_hash bytea,
  previous_until timestamptz,
  way text not null check (way in ('passkey', 'provider', 'exercise')),
  provider text not null,
  subject text not null,
  -- the provider's own ID token, handed back to it at sign-out (OpenID Connect RP-Initiated Logout, section 2)
  id_token text,
  device text not null,
  signed_in_at timestamptz not null,
  last_seen_at timestamptz not null,
  stepped_up_at timestamptz
);
comment on table signin.session is 'Sessions of officers; distributed by id.';
create index session_officer on signin.session (officer_id);
create index session_seen on signin.session (last_seen_at);

create table signin.passkey (
  -- the credential id the authenticator chose, base64url
  id text primary key,
  officer_id text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  label text not null check (length(label) between 1 and 80),
  -- whether the authenticator may copy it to the officer's other devices
  synced boolean not null,
  created_at timestamptz not null,
  last_used_at timestamptz
);
comment on table signin.passkey is 'Public keys of officers'' passkeys (WebAuthn Level 3); distributed by id.';
create index passkey_officer on signin.passkey (officer_id);

create table signin.enrolment (
  token_hash bytea primary key,
  officer_id text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null
);
comment on table signin.enrolment is 'Links that let an officer add a passkey once; gone when used.';
create index enrolment_officer on signin.enrolment (officer_id);

create table signin.challenge (
  challenge text primary key,
  purpose text not null check (purpose in ('sign-in', 'step-up', 'enrolment', 'passkey')),
  -- what the challenge was given to: an interaction, a session or an enrolment; it counts for nothing else
  bound_to text not null,
  expires_at timestamptz not null
);
comment on table signin.challenge is 'Challenges given out and not yet answered; each answers once.';
create index challenge_expires on signin.challenge (expires_at);

create table signin.attempt (
  state text primary key,
  browser_hash bytea not null,
  provider text not null,
  nonce text not null,
  verifier text not null,
  return_to text not null,
  -- the session that proves presence again; null when somebody signs in
  session_id text,
  began_at timestamptz not null
);
comment on table signin.attempt is 'Sign-ins under way at a provider, bound to the browser that began them.';
create index attempt_began on signin.attempt (began_at);

create table signin.link (
  provider text not null,
  subject text not null,
  officer_id text not null,
  linked_at timestamptz not null,
  primary key (provider, subject)
);
comment on table signin.link is 'Which officer a provider''s subject is. Written by an administrator, or at first sign-in by an expected e-mail the provider verified.';
create index link_officer on signin.link (officer_id);

create table signin.expected (
  provider text not null,
  email text not null check (email = lower(email)),
  officer_id text not null,
  made_at timestamptz not null,
  primary key (provider, email)
);
comment on table signin.expected is 'E-mail addresses at a provider that an administrator expects to sign in; turned into a link once.';

create table signin.failure (
  source text primary key,
  failures int not null,
  since timestamptz not null
);
comment on table signin.failure is 'Failed proofs counted by caller and by passkey; never by officer, so that nobody learns who exists or locks a colleague out.';

create table signin.oidc (
  model text not null,
  id text not null,
  -- AES-256-GCM under a key of the state directory: what a browser holds cannot be read from here
  payload bytea not null,
  grant_id text,
  uid text,
  consumed_at bigint,
  expires_at timestamptz,
  primary key (model, id)
);
comment on table signin.oidc is 'State of the node''s own OpenID Connect provider; ids are SHA-256 of what the browser holds.';
create index oidc_grant on signin.oidc (grant_id) where grant_id is not null;
create index oidc_uid on signin.oidc (uid) where uid is not null;
create index oidc_expires on signin.oidc (expires_at);
