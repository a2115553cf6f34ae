-- The conference a confirmed plan opens, what its clauses call for, and what each clause became.
create table public.conference (
  authority_id int not null,
  id uuid not null,
  plan_id uuid not null,
  version_no int not null,
  name text not null,
  aliases jsonb not null,
  ordinal int,
  state text not null check (state in ('preparing', 'held', 'closed', 'postponed', 'cancelled')),
  day date,
  day_standing text not null check (day_standing in ('provisional', 'fixed', 'unknown')),
  sessions int,
  part_of_day text,
  start_time text,
  venue text,
  notice jsonb,
  plan_title text not null,
  plan_number text,
  plan_date date,
  confirmed_at timestamptz not null,
  writer text not null default 'server' check (writer in ('server', 'hub')),
  writer_epoch int not null default 0,
  primary key (authority_id, id),
  unique (authority_id, plan_id),
  foreign key (authority_id, plan_id) references public.plan (authority_id, id),
  check ((day is null) = (day_standing = 'unknown'))
);
select public.tenant_table('public.conference');

create table public.called_for_item (
  authority_id int not null,
  id uuid not null,
  conference_id uuid not null,
  key text not null,
  position int not null,
  lineage_id text,
  also_called_by jsonb not null,
  rule_key text,
  kind text not null,
  stage text not null,
  title text not null,
  owner_text text,
  owner_body_id uuid,
  owner_inferred boolean not null,
  mood text not null check (mood in ('assign', 'request')),
  role text check (role in ('lead', 'coordinate', 'own')),
  due jsonb not null,
  paper text,
  state text not null check (state in ('unopened', 'opened', 'answered', 'waived', 'superseded')),
  waived_reason text,
  primary key (authority_id, id),
  unique (authority_id, conference_id, key),
  foreign key (authority_id, conference_id) references public.conference (authority_id, id),
  check ((lineage_id is null) <> (rule_key is null)),
  check ((state = 'waived') = (waived_reason is not null))
);
select public.tenant_table('public.called_for_item');

-- What a clause became, written by every stage for its own objects.
create table public.clause_link (
  authority_id int not null,
  conference_id uuid not null,
  clause_id uuid not null,
  stage text not null,
  object_id uuid not null,
  title text not null,
  holder text,
  state text not null,
  due date,
  path text not null,
  primary key (authority_id, conference_id, clause_id, stage, object_id),
  foreign key (authority_id, conference_id) references public.conference (authority_id, id),
  foreign key (authority_id, clause_id) references public.clause (authority_id, id)
);
select public.tenant_table('public.clause_link');
create index clause_link_object on public.clause_link (authority_id, conference_id, stage, object_id);

create table public.rule_answer (
  authority_id int not null,
  conference_id uuid not null,
  rule_key text not null,
  answer text not null check (answer in ('adopted', 'declined')),
  by_name text not null,
  at timestamptz not null,
  primary key (authority_id, conference_id, rule_key),
  foreign key (authority_id, conference_id) references public.conference (authority_id, id)
);
select public.tenant_table('public.rule_answer');

-- Days that differ from the plain week. Swaps and Tết come by notice each year: data, never computed.
create table ref.calendar (
  jurisdiction text not null,
  day date not null,
  kind text not null check (kind in ('holiday', 'off_swap', 'make_up')),
  name text not null,
  source text not null,
  check_needed boolean not null,
  primary key (jurisdiction, day)
);
-- Which years are loaded: counting past them is provisional.
create table ref.calendar_year (
  jurisdiction text not null,
  year int not null,
  primary key (jurisdiction, year)
);

-- Dated rules that a calendar may offer; nothing applies one by itself. jurisdiction: 'VN' or the name of a province.
create table ref.offered_rule (
  key text not null primary key,
  jurisdiction text not null,
  title text not null,
  source text not null,
  grade text not null check (grade in ('read', 'secondary', 'unread')),
  from_day date not null,
  to_day date,
  due jsonb not null,
  stage text not null,
  paper text
);
