-- What an officer chose for a computed conflict. seen: the details that he saw; another conflict under the same id is not settled by it.
create table public.conflict_answer (
  authority_id int not null,
  conference_id uuid not null,
  conflict_id text not null,
  remedy text not null,
  promised_day date,
  seen text not null,
  by_name text not null,
  at timestamptz not null,
  primary key (authority_id, conference_id, conflict_id),
  foreign key (authority_id, conference_id) references public.conference (authority_id, id)
);
select public.tenant_table('public.conflict_answer');
