-- One identity an installation in auth; what it may do, where and until when, is the authority's own row.
create table auth.account (
  id uuid not null primary key,
  username text not null unique,
  name text not null,
  made_at timestamptz not null
);

-- Only the digest of a session's token is kept: the table alone signs nobody in.
create table auth.session (
  token_hash bytea not null primary key,
  account_id uuid not null references auth.account (id) on delete cascade,
  active_authority int not null,
  made_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_expiry on auth.session (expires_at);

-- account_id has no key into auth: the act that writes it checks the account.
create table public.membership (
  authority_id int not null,
  id uuid not null,
  account_id uuid not null,
  role text not null,
  body_id uuid,
  from_day date not null,
  to_day date,
  primary key (authority_id, id),
  check (to_day is null or to_day >= from_day)
);
select public.tenant_table('public.membership');
create index membership_account on public.membership (authority_id, account_id);
