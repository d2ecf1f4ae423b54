-- Accounts and sessions, in a schema of their own that the scoped role cannot reach. An account belongs to the
-- installation; it is a person in each workspace that has a `person` row with its id. Columns are those that the
-- sign-in library expects (a test asks it), and below each table what is ours.

create schema auth;

create table auth."user" (
  id text primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  username text unique,
  two_factor_enabled boolean default false,
  must_change_password boolean not null default false
);

create table auth.session (
  id text primary key,
  expires_at timestamptz not null,
  token text not null unique,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null,
  ip_address text,
  user_agent text,
  user_id text not null references auth."user" (id) on delete cascade,
  -- the workspace that this session is in; null: the first one of the account
  workspace_id uuid references workspace (id),
  -- a session unused for longer than the setting allows is over
  last_used_at timestamptz not null default now()
);
create index session_user_id_idx on auth.session (user_id);

create table auth.credential (
  id text primary key,
  account_id text not null,
  provider_id text not null,
  user_id text not null references auth."user" (id) on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index credential_user_id_idx on auth.credential (user_id);

create table auth.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verification_identifier_idx on auth.verification (identifier);

create table auth.two_factor (
  id text primary key,
  secret text not null,
  backup_codes text not null,
  user_id text not null references auth."user" (id) on delete cascade,
  verified boolean default true,
  failed_verification_count integer default 0,
  locked_until timestamptz
);
create index two_factor_secret_idx on auth.two_factor (secret);
create index two_factor_user_id_idx on auth.two_factor (user_id);

-- Wrong passwords in a row, by the name that was typed: a name that does not exist locks like one that does, so that
-- guessing tells nothing.
create table auth.guess (
  username text primary key,
  failures integer not null default 0,
  last_failure_at timestamptz not null default now(),
  locked_until timestamptz
);
