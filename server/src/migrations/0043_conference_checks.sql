-- A purpose or requirement is answered by what the plan calls for elsewhere: ids of items of the same conference.
alter table public.called_for_item add column answered_by jsonb not null default '[]';
