-- The ground every stage stands on: four schemas, the application's role, Vietnamese order, the tenant rule, authorities and happenings.
create extension if not exists unaccent;
create extension if not exists pg_trgm;

create schema if not exists ref;
create schema auth;

-- The app works as gs_app: no login of its own on PGlite, never owner, never past the policies.
do $$ begin
  if not exists (select 1 from pg_roles where rolname = 'gs_app') then
    create role gs_app nologin nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
end $$;
revoke create on schema public from public;
grant usage on schema public, ref, auth to gs_app;
alter default privileges in schema public grant select, insert, update, delete on tables to gs_app;
alter default privileges in schema auth grant select, insert, update, delete on tables to gs_app;
alter default privileges in schema ref grant select on tables to gs_app;

-- CLDR's order of Vietnamese: the engine's own 'vi' silently sorts as root where its data lack the language.
create collation public.vietnamese (provider = icu, locale = 'und',
  rules = '[normalization on]&̀<<̉<<̃<<́<<̣&a<ă<<<Ă<â<<<Â&d<đ<<<Đ&e<ê<<<Ê&o<ô<<<Ô<ơ<<<Ơ&u<ư<<<Ư');

-- Every tenant table calls this once, after its primary key (authority_id, …) is made: select tenant_table('public.plan').
create function public.tenant_table(made regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', made);
  execute format('alter table %s force row level security', made);
  execute format('create policy tenant on %s for all using (authority_id = nullif(current_setting(''app.authority'', true), '''')::int)
    with check (authority_id = nullif(current_setting(''app.authority'', true), '''')::int)', made);
end $$;
revoke execute on function public.tenant_table(regclass) from public;

create table public.authority (
  authority_id int not null primary key,
  level text not null check (level in ('nation', 'province', 'commune')),
  name text not null,
  province_name text,
  unit_code text,
  unit_from date,
  parent_id int
);
select public.tenant_table('public.authority');

-- details and salt may be erased; details_hash stays, so the chain still verifies.
create table public.happening (
  authority_id int not null,
  seq bigint not null,
  id uuid not null,
  at timestamptz not null,
  on_day date not null,
  actor_id text not null,
  what text not null,
  about text not null,
  details jsonb,
  salt bytea,
  details_hash bytea not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (authority_id, seq),
  unique (authority_id, id)
);
select public.tenant_table('public.happening');
create index happening_about on public.happening (authority_id, about, seq);
revoke update, delete on public.happening from gs_app;
grant update (details, salt) on public.happening to gs_app;

-- One row an authority: the end of its chain, locked by the act that writes next.
create table public.happening_head (
  authority_id int not null primary key,
  seq bigint not null,
  hash bytea not null
);
select public.tenant_table('public.happening_head');
revoke delete on public.happening_head from gs_app;
