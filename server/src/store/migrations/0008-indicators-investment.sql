-- Indicators and public investment, as far as the tables of offices bring them. Plans, actual figures and estimates are
-- dated facts: a corrected one is a new revision beside the old one.

create table indicator (
  workspace_id uuid not null references workspace (id),
  id uuid not null,
  -- the code that the list of indicators gives it, if any
  code text,
  name text not null,
  -- the measure: %, triệu đồng, giường/vạn dân
  measure text not null default '',
  -- the name and measure as they are compared
  key text not null,
  direction text not null default 'unknown' check (direction in ('higher', 'lower', 'unknown')),
  owner_unit_id uuid,
  -- whoever the table names, where the register knows no such unit
  owner_words text,
  period_kind text not null default 'year' check (period_kind in ('month', 'quarter', 'half-year', 'nine-months', 'year', 'term')),
  -- the heading of the table that it stands under, and where it stands
  heading text,
  position integer not null default 0,
  person_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, owner_unit_id) references unit (workspace_id, id)
);
create unique index indicator_key on indicator (workspace_id, key);
create index indicator_owner on indicator (workspace_id, owner_unit_id);

-- What is to be reached in a period; for one unit or, with none named, for the whole workspace.
create table indicator_target (
  workspace_id uuid not null,
  id uuid not null,
  indicator_id uuid not null,
  unit_id uuid,
  -- half-open
  period_from date not null,
  period_until date not null check (period_until > period_from),
  revision integer not null default 1,
  value numeric not null,
  -- the end of a range
  upper numeric,
  relation text not null check (relation in ('exactly', 'at-least', 'at-most', 'about', 'between')),
  numerator numeric,
  denominator numeric,
  -- the row of the table that it was read from
  import_id uuid not null,
  import_row integer not null,
  person_id uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (workspace_id, id),
  unique nulls not distinct (workspace_id, indicator_id, unit_id, period_from, period_until, revision),
  foreign key (workspace_id, indicator_id) references indicator (workspace_id, id),
  foreign key (workspace_id, unit_id) references unit (workspace_id, id),
  foreign key (workspace_id, import_id) references sheet_import (workspace_id, id)
);

-- What was reached, or is expected to be.
create table observation (
  workspace_id uuid not null,
  id uuid not null,
  indicator_id uuid not null,
  unit_id uuid,
  kind text not null check (kind in ('actual', 'estimate')),
  period_from date not null,
  period_until date not null check (period_until > period_from),
  -- the last day that was counted, where the table says it
  cut_off date,
  revision integer not null default 1,
  value numeric not null,
  upper numeric,
  relation text not null check (relation in ('exactly', 'at-least', 'at-most', 'about', 'between')),
  numerator numeric,
  denominator numeric,
  import_id uuid not null,
  import_row integer not null,
  person_id uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (workspace_id, id),
  unique nulls not distinct (workspace_id, indicator_id, unit_id, kind, period_from, period_until, revision),
  foreign key (workspace_id, indicator_id) references indicator (workspace_id, id),
  foreign key (workspace_id, unit_id) references unit (workspace_id, id),
  foreign key (workspace_id, import_id) references sheet_import (workspace_id, id)
);

create table project (
  workspace_id uuid not null references workspace (id),
  id uuid not null,
  code text,
  name text not null,
  -- the name as it is compared
  key text not null,
  owner_unit_id uuid,
  -- whoever the table names, where the register knows no such unit
  owner_words text,
  project_group text check (project_group in ('national', 'A', 'B', 'C')),
  -- đồng
  total_investment numeric(20, 0),
  heading text,
  position integer not null default 0,
  person_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, owner_unit_id) references unit (workspace_id, id)
);
create unique index project_code on project (workspace_id, code) where code is not null;
create index project_key on project (workspace_id, key);
create index project_owner on project (workspace_id, owner_unit_id);

-- The capital that a project is given for a year: as approved and as adjusted, by where it comes from.
create table capital_plan (
  workspace_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  year integer not null check (year between 1990 and 2100),
  kind text not null check (kind in ('approved', 'adjusted')),
  source text not null check (source in ('all', 'central', 'local')),
  revision integer not null default 1,
  -- đồng
  amount numeric(20, 0) not null check (amount >= 0),
  import_id uuid not null,
  import_row integer not null,
  person_id uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (workspace_id, id),
  unique (workspace_id, project_id, year, kind, source, revision),
  foreign key (workspace_id, project_id) references project (workspace_id, id),
  foreign key (workspace_id, import_id) references sheet_import (workspace_id, id)
);

-- What was paid of the plan of a year, from a day to a day, both counted.
create table disbursement (
  workspace_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  year integer not null check (year between 1990 and 2100),
  kind text not null check (kind in ('actual', 'estimate')),
  source text not null check (source in ('all', 'central', 'local')),
  from_day date not null,
  as_of date not null check (as_of >= from_day),
  revision integer not null default 1,
  -- đồng
  amount numeric(20, 0) not null check (amount >= 0),
  import_id uuid not null,
  import_row integer not null,
  person_id uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (workspace_id, id),
  unique (workspace_id, project_id, year, kind, source, from_day, as_of, revision),
  foreign key (workspace_id, project_id) references project (workspace_id, id),
  foreign key (workspace_id, import_id) references sheet_import (workspace_id, id)
);

grant select, insert, update on indicator, project to dieuhanh_app;
-- facts are added, never changed
grant select, insert on indicator_target, observation, capital_plan, disbursement to dieuhanh_app;

do $$
declare t text;
begin
  -- those who oversee see all; a unit sees what it answers for
  foreach t in array array['indicator', 'project'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy overseers on %I using (workspace_id = (select dieuhanh.workspace())
      and (select dieuhanh.sees_all()))', t);
    execute format('create policy owners on %I for select using (workspace_id = (select dieuhanh.workspace())
      and owner_unit_id = any ((select dieuhanh.units())::uuid[]))', t);
  end loop;
  foreach t in array array['indicator_target', 'observation'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy overseers on %I using (workspace_id = (select dieuhanh.workspace())
      and (select dieuhanh.sees_all()))', t);
    execute format('create policy owners on %I for select using (workspace_id = (select dieuhanh.workspace())
      and exists (select 1 from indicator i where i.workspace_id = %I.workspace_id and i.id = %I.indicator_id))', t, t, t);
  end loop;
  foreach t in array array['capital_plan', 'disbursement'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy overseers on %I using (workspace_id = (select dieuhanh.workspace())
      and (select dieuhanh.sees_all()))', t);
    execute format('create policy owners on %I for select using (workspace_id = (select dieuhanh.workspace())
      and exists (select 1 from project p where p.workspace_id = %I.workspace_id and p.id = %I.project_id))', t, t, t);
  end loop;
end $$;
