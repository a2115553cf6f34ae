-- Documents sent in, and what was read of them. The file itself lies outside the database under its SHA-256.
create table public.reading (
  authority_id int not null,
  id uuid not null,
  name text not null,
  sha256 text not null,
  size int not null,
  kind text,
  state text not null check (state in ('queued', 'reading', 'read', 'unreadable', 'cancelled')),
  pages_done int not null default 0,
  pages int not null default 0,
  refusal jsonb,
  plan_id uuid,
  sent_at timestamptz not null,
  sent_by text not null,
  primary key (authority_id, id)
);
select public.tenant_table('public.reading');
create index reading_sent on public.reading (authority_id, sent_at desc);

create table public.reading_result (
  authority_id int not null,
  reading_id uuid not null,
  source jsonb not null,
  repairs jsonb not null,
  reading jsonb not null,
  primary key (authority_id, reading_id),
  foreign key (authority_id, reading_id) references public.reading (authority_id, id) on delete cascade
);
select public.tenant_table('public.reading_result');
