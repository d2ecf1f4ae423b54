-- What an import brought can be taken back with its history kept, and every server knows how far the writing of one is.

-- What a row changed of something that was there, by field: {"name": ["before", "after"]}.
alter table sheet_import_row add column changes jsonb not null default '{}';

-- A revision that takes back what an import stated: it says again what was known before, or that nothing was.
alter table indicator_target add column takes_back uuid, add column withdrawn boolean not null default false;
alter table observation add column takes_back uuid, add column withdrawn boolean not null default false;
alter table capital_plan add column takes_back uuid, add column withdrawn boolean not null default false;
alter table disbursement add column takes_back uuid, add column withdrawn boolean not null default false;

-- Set up by an import that was taken back: kept with its facts, found by nobody; its name and code are free again.
alter table indicator add column withdrawn_at timestamptz;
drop index indicator_key;
create unique index indicator_key on indicator (workspace_id, key) where withdrawn_at is null;
alter table project add column withdrawn_at timestamptz;
drop index project_code;
create unique index project_code on project (workspace_id, code) where code is not null and withdrawn_at is null;

-- A unit that was set up by mistake never was; only its history says that it stood in the register.
alter table unit_event drop constraint unit_event_kind_check, add constraint unit_event_kind_check
  check (kind in ('created', 'renamed', 'merged', 'split', 'moved', 'dissolved', 'withdrawn'));

-- How far the writing of an import is; gone with the commit that writes it. A row whose writer is no more tells where the
-- writing was broken off: the writer holds an advisory lock as long as it lives.
create table sheet_import_progress (
  workspace_id uuid not null,
  import_id uuid not null,
  done integer not null default 0,
  total integer not null default 0,
  person_id uuid not null,
  updated_at timestamptz not null default now(),
  primary key (workspace_id, import_id),
  foreign key (workspace_id, import_id) references sheet_import (workspace_id, id)
);
grant select, insert, update, delete on sheet_import_progress to dieuhanh_app;
alter table sheet_import_progress enable row level security;
create policy overseers on sheet_import_progress using (workspace_id = (select dieuhanh.workspace())
  and (select dieuhanh.sees_all()));

create function dieuhanh.tell_import() returns trigger language plpgsql as $$
declare told jsonb := to_jsonb(coalesce(new, old));
begin
  perform pg_notify('dieuhanh_changed', json_build_object('workspace', told ->> 'workspace_id', 'topic', 'imports',
    'id', coalesce(told ->> 'import_id', told ->> 'id'), 'by', dieuhanh.person())::text);
  return null;
end $$;
grant execute on function dieuhanh.tell_import() to dieuhanh_app;
create trigger tell after insert or update or delete on sheet_import_progress
  for each row execute function dieuhanh.tell_import();
create trigger tell after insert or update of state on sheet_import for each row execute function dieuhanh.tell_import();
