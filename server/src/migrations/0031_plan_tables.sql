-- The plan as an object, the versions that were confirmed and never change, and what officers answered.
create table public.plan (
  authority_id int not null,
  id uuid not null,
  title text not null,
  state text not null check (state in ('under_review', 'confirmed', 'amending')),
  version_no int not null check (version_no > 0),
  reading_id uuid,
  from_plan_id uuid,
  parent jsonb,
  made_at timestamptz not null,
  saved_at timestamptz not null,
  primary key (authority_id, id)
);
select public.tenant_table('public.plan');

-- reading and source: as read, never as corrected. content: the canonical text that digest is taken of, once confirmed.
create table public.plan_version (
  authority_id int not null,
  plan_id uuid not null,
  no int not null check (no > 0),
  state text not null check (state in ('draft', 'confirmed', 'superseded')),
  reading_id uuid,
  reading jsonb not null,
  source jsonb not null,
  repairs jsonb not null,
  reason text,
  paper text,
  content text,
  digest text,
  confirmed_by text,
  confirmed_at timestamptz,
  primary key (authority_id, plan_id, no),
  foreign key (authority_id, plan_id) references public.plan (authority_id, id),
  check ((state = 'draft') = (content is null))
);
select public.tenant_table('public.plan_version');

-- Answers are only added or taken back, never rewritten.
create table public.plan_answer (
  authority_id int not null,
  plan_id uuid not null,
  version_no int not null,
  no int not null,
  path text not null,
  state text not null check (state in ('accepted', 'corrected', 'open')),
  value jsonb,
  reason text,
  by_id text not null,
  by_name text not null,
  at timestamptz not null,
  batch int not null,
  undone boolean not null default false,
  primary key (authority_id, plan_id, version_no, no),
  foreign key (authority_id, plan_id, version_no) references public.plan_version (authority_id, plan_id, no)
);
select public.tenant_table('public.plan_answer');

-- The smallest parts of a confirmed version that call for something. lineage_id stays through versions.
create table public.clause (
  authority_id int not null,
  id uuid not null,
  plan_id uuid not null,
  version_no int not null,
  no int not null,
  lineage_id text not null,
  place text not null,
  label text,
  heading text,
  text text not null,
  first_line int not null,
  last_line int not null,
  kind text not null,
  added boolean not null,
  primary key (authority_id, id),
  unique (authority_id, plan_id, version_no, lineage_id),
  foreign key (authority_id, plan_id, version_no) references public.plan_version (authority_id, plan_id, no)
);
select public.tenant_table('public.clause');
