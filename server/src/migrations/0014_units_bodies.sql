-- The bodies of an authority over time, lists of them brought in from workbooks, and what the authority says of its own lineage.
create table public.body_import (
  authority_id int not null,
  id uuid not null,
  file_name text not null,
  file_sha256 text not null,
  state text not null check (state in ('tried', 'committed', 'undone')),
  sheet text not null,
  header_row int not null check (header_row > 0),
  mapping jsonb not null,
  counts jsonb not null,
  by_name text not null,
  at timestamptz not null,
  primary key (authority_id, id)
);
select public.tenant_table('public.body_import');

create table public.body (
  authority_id int not null,
  id uuid not null,
  kind text not null,
  standing text not null check (standing in ('under', 'beside')),
  old_unit_code text,
  old_unit_from date,
  head_title text,
  may_nominate boolean not null,
  from_day date not null,
  to_day date check (to_day > from_day),
  usual_key text,
  import_id uuid,
  note text,
  revision int not null check (revision > 0),
  primary key (authority_id, id),
  foreign key (old_unit_code, old_unit_from) references ref.admin_unit (code, from_day),
  foreign key (authority_id, import_id) references public.body_import (authority_id, id)
);
select public.tenant_table('public.body');
create index body_import_of on public.body (authority_id, import_id);

-- from_day included, to_day excluded; the periods of one body cover its life without gap or overlap.
create table public.body_name (
  authority_id int not null,
  body_id uuid not null,
  from_day date not null,
  to_day date check (to_day > from_day),
  name text not null,
  aliases jsonb not null,
  primary key (authority_id, body_id, from_day),
  foreign key (authority_id, body_id) references public.body (authority_id, id)
);
select public.tenant_table('public.body_name');

create table public.body_parent (
  authority_id int not null,
  body_id uuid not null,
  from_day date not null,
  to_day date check (to_day > from_day),
  parent_id uuid,
  primary key (authority_id, body_id, from_day),
  foreign key (authority_id, body_id) references public.body (authority_id, id),
  foreign key (authority_id, parent_id) references public.body (authority_id, id)
);
select public.tenant_table('public.body_parent');
create index body_parent_of on public.body_parent (authority_id, parent_id);

create table public.body_successor (
  authority_id int not null,
  body_id uuid not null,
  successor_id uuid not null,
  primary key (authority_id, body_id, successor_id),
  foreign key (authority_id, body_id) references public.body (authority_id, id),
  foreign key (authority_id, successor_id) references public.body (authority_id, id)
);
select public.tenant_table('public.body_successor');
create index body_successor_of on public.body_successor (authority_id, successor_id);

create table public.lineage_answer (
  authority_id int not null,
  old_code text not null,
  old_from date not null,
  new_code text not null,
  new_from date not null,
  share text not null check (share in ('whole', 'part')),
  reason text not null,
  by_name text not null,
  on_day date not null,
  primary key (authority_id, old_code, old_from, new_code, new_from),
  foreign key (old_code, old_from, new_code, new_from) references ref.unit_lineage (old_code, old_from, new_code, new_from)
);
select public.tenant_table('public.lineage_answer');
