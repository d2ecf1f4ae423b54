-- Tables of an office that become data: the file as it came, how its columns are taken, what it made.

create table sheet_import (
  workspace_id uuid not null references workspace (id),
  id uuid not null,
  file_id uuid not null,
  -- the kind of table: tasks, units
  target text not null,
  state text not null default 'open' check (state in ('open', 'applied', 'undone', 'dropped')),
  -- which sheet, where its head stands, what each column is; null until they are known
  sheet text,
  head_top integer,
  head_bottom integer,
  -- {"3": "lead"}: columns from 0 that a person took for something else; null: for nothing
  mapping jsonb not null default '{}',
  -- {"so tai chinh": ["…"]}: what a person said that words of cells mean
  choices jsonb not null default '{}',
  -- counts by fate, when they were last looked at
  counts jsonb not null default '{}',
  person_id uuid not null,
  created_at timestamptz not null default now(),
  applied_at timestamptz,
  applied_by uuid,
  undone_at timestamptz,
  undone_by uuid,
  revision integer not null default 1,
  primary key (workspace_id, id),
  foreign key (workspace_id, file_id) references file (workspace_id, id)
);
create index sheet_import_created on sheet_import (workspace_id, created_at desc, id);
create index sheet_import_file on sheet_import (workspace_id, file_id);

-- Which row of which import made or changed what.
create table sheet_import_row (
  workspace_id uuid not null,
  import_id uuid not null,
  sheet text not null,
  row_number integer not null,
  subject_id uuid not null,
  fate text not null check (fate in ('new', 'changed')),
  primary key (workspace_id, import_id, row_number, subject_id),
  foreign key (workspace_id, import_id) references sheet_import (workspace_id, id)
);
create index sheet_import_row_subject on sheet_import_row (workspace_id, subject_id);

-- The document that gives a task, in the words of its table, where it is not in the register.
alter table task add column source_words text;

grant select, insert, update on sheet_import to dieuhanh_app;
grant select, insert on sheet_import_row to dieuhanh_app;
do $$
declare t text;
begin
  foreach t in array array['sheet_import', 'sheet_import_row'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy overseers on %I using (workspace_id = (select dieuhanh.workspace())
      and (select dieuhanh.sees_all()))', t);
  end loop;
end $$;
