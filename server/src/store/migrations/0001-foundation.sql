-- The ground everything stands on: workspaces, dated units, people, documents and their readings,
-- drafts under review, tasks with their events, notifications, audit.
--
-- Every tenant table begins its primary key, every unique key and every foreign key with workspace_id,
-- so that the schema can be distributed by workspace without a rewrite.

create extension if not exists pg_trgm;

create schema dieuhanh;

-- Everyone works as one of two roles: overseers see their whole workspace, members the work of their units. Two,
-- because a policy that does not apply costs nothing, and one that asks who is asking costs a question for every row.
-- `dieuhanh_app` is what both may do with the tables.
do $$
declare r text;
begin
  foreach r in array array['dieuhanh_app', 'dieuhanh_overseer', 'dieuhanh_member'] loop
    begin
      execute format('create role %I nologin', r);
    exception when duplicate_object then null;
    end;
    execute format('grant %I to %I', r, current_user);
  end loop;
  grant dieuhanh_app to dieuhanh_overseer, dieuhanh_member;
end $$;
grant usage on schema public, dieuhanh to dieuhanh_app;

-- Who is asking: set with set_config(…, true) at the start of each transaction by store/connect.
create function dieuhanh.workspace() returns uuid stable parallel safe language sql
  as $$ select nullif(current_setting('dieuhanh.workspace', true), '')::uuid $$;
create function dieuhanh.person() returns uuid stable parallel safe language sql
  as $$ select nullif(current_setting('dieuhanh.person', true), '')::uuid $$;
-- Does this person see the whole workspace (office, leader, auditor, administrator)?
create function dieuhanh.sees_all() returns boolean stable parallel safe language sql
  as $$ select coalesce(current_setting('dieuhanh.all', true), '') = 'on' $$;
-- The units, with everything below them, whose tasks this person may see.
create function dieuhanh.units() returns uuid[] stable parallel safe language sql
  as $$ select coalesce(string_to_array(nullif(current_setting('dieuhanh.units', true), ''), ',')::uuid[], '{}') $$;

create table workspace (
  id uuid primary key,
  name text not null,
  province_code text,
  sample boolean not null default false,
  settings jsonb not null default '{}',
  -- the day for which reminders of deadlines were last sent
  reminded_on date,
  created_at timestamptz not null default now()
);

-- Organisation ------------------------------------------------------------------------------------

create table unit (
  workspace_id uuid not null references workspace (id),
  id uuid not null,
  key text not null,
  kind text not null
    check (kind in ('territory', 'party', 'council', 'state', 'front', 'force', 'vertical', 'enterprise')),
  level text not null check (level in ('central', 'province', 'district', 'commune')),
  groups text[] not null default '{}',
  parent_id uuid,
  official_code text,
  name text not null,
  abbreviation text,
  rank integer not null default 0,
  valid_from date,
  valid_to date,
  revision integer not null default 1,
  primary key (workspace_id, id),
  unique (workspace_id, key),
  foreign key (workspace_id, parent_id) references unit (workspace_id, id)
);
create index unit_parent on unit (workspace_id, parent_id);

create table unit_name (
  workspace_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  name text not null,
  folded text not null,
  kind text not null check (kind in ('official', 'abbreviation', 'alias')),
  valid_from date,
  valid_to date,
  primary key (workspace_id, id),
  foreign key (workspace_id, unit_id) references unit (workspace_id, id)
);
create index unit_name_unit on unit_name (workspace_id, unit_id);

create table unit_event (
  workspace_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('created', 'renamed', 'merged', 'split', 'moved', 'dissolved')),
  unit_id uuid not null,
  on_day date not null,
  legal_basis text,
  from_parent_id uuid,
  to_parent_id uuid,
  note text,
  person_id uuid,
  recorded_at timestamptz not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, unit_id) references unit (workspace_id, id)
);
create index unit_event_unit on unit_event (workspace_id, unit_id);

-- Who takes over from a merged, split or dissolved unit.
create table unit_successor (
  workspace_id uuid not null,
  event_id uuid not null,
  unit_id uuid not null,
  partial boolean not null default false,
  share real,
  rank integer not null default 0,
  primary key (workspace_id, event_id, unit_id),
  foreign key (workspace_id, event_id) references unit_event (workspace_id, id),
  foreign key (workspace_id, unit_id) references unit (workspace_id, id)
);
create index unit_successor_unit on unit_successor (workspace_id, unit_id);

-- People ------------------------------------------------------------------------------------------

create table person (
  workspace_id uuid not null references workspace (id),
  id uuid not null,
  account_id text,
  name text not null,
  folded text not null,
  title text,
  phone text,
  active boolean not null default true,
  seen_at timestamptz,
  -- the overview was last looked at; the visit before this one ended
  overview_seen_at timestamptz,
  overview_since timestamptz,
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (workspace_id, id),
  unique (workspace_id, account_id)
);
create index person_account on person (account_id);

create table membership (
  workspace_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  unit_id uuid not null,
  role text not null check (role in ('administrator', 'office-specialist', 'leader', 'focal-point', 'auditor')),
  valid_from date not null,
  valid_to date,
  primary key (workspace_id, id),
  foreign key (workspace_id, person_id) references person (workspace_id, id),
  foreign key (workspace_id, unit_id) references unit (workspace_id, id)
);
create index membership_person on membership (workspace_id, person_id);
create index membership_unit on membership (workspace_id, unit_id);

create table api_token (
  workspace_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  name text not null,
  hash bytea not null,
  scopes text[] not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, person_id) references person (workspace_id, id)
);
create index api_token_hash on api_token (hash);

-- Files and documents -----------------------------------------------------------------------------

-- Bytes live in the file store under their SHA-256; this is who brought them and under what name.
create table file (
  workspace_id uuid not null references workspace (id),
  id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null,
  media_type text not null,
  size bigint not null,
  person_id uuid,
  created_at timestamptz not null default now(),
  primary key (workspace_id, id)
);
create index file_sha256 on file (workspace_id, sha256);

create table document (
  workspace_id uuid not null references workspace (id),
  id uuid not null,
  file_id uuid not null,
  sha256 text not null,
  -- symbol + issuer + date folded into one key; null while any of them is unknown
  identity_key text,
  type text,
  symbol text,
  symbol_key text,
  system text not null default 'unknown' check (system in ('party', 'state', 'council', 'front', 'unknown')),
  issued_on date,
  issuer text,
  -- the issuer where it is a unit of the register
  issuer_unit_id uuid,
  signer text,
  signer_title text,
  place text,
  title text,
  recipients text[] not null default '{}',
  -- symbol, title, issuer and signer without marks, for the search box
  folded text not null default '',
  status text not null default 'waiting' check (status in ('waiting', 'in-review', 'assigned', 'reference')),
  source text not null check (source in ('upload', 'paste', 'command-line', 'sample')),
  person_id uuid,
  registered_at timestamptz not null default now(),
  revision integer not null default 1,
  primary key (workspace_id, id),
  unique (workspace_id, sha256),
  unique (workspace_id, identity_key),
  foreign key (workspace_id, file_id) references file (workspace_id, id)
);
create index document_registered on document (workspace_id, registered_at desc, id);
create index document_issued on document (workspace_id, issued_on desc, id);
create index document_symbol on document (workspace_id, symbol_key);
create index document_file on document (workspace_id, file_id);

-- The words of a document: only for those who see the whole workspace. A focal point has the passages
-- of its own tasks, which are kept with the task.
create table document_text (
  workspace_id uuid not null,
  document_id uuid not null,
  text text not null,
  folded text not null,
  -- what a tsvector holds is bounded; the first 600,000 characters are some 200 pages
  search tsvector not null generated always as
    (to_tsvector('simple', regexp_replace(left(folded, 600000), '[^a-z0-9]+', ' ', 'g'))) stored,
  primary key (workspace_id, document_id),
  foreign key (workspace_id, document_id) references document (workspace_id, id)
);
create index document_text_search on document_text using gin (search);

-- Documents of the asker's workspace that hold the words, for those who see all of it. It runs as the owner because
-- row-level security keeps a full-text condition away from its index; what it answers goes through the policy again.
create function dieuhanh.documents_matching(words tsquery, most bigint) returns setof uuid
stable security definer language plpgsql set search_path = public as $$
begin
  return query execute 'select document_id from document_text
    where dieuhanh.sees_all() and workspace_id = dieuhanh.workspace() and search @@ $1 limit $2' using words, most;
end $$;

create table reading (
  workspace_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  engine_version text not null,
  reading jsonb not null,
  milliseconds real not null,
  created_at timestamptz not null default now(),
  primary key (workspace_id, id),
  unique (workspace_id, document_id, engine_version),
  foreign key (workspace_id, document_id) references document (workspace_id, id)
);

create table citation (
  workspace_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  span_start integer not null,
  span_end integer not null,
  quote text not null,
  type text not null,
  symbol text,
  symbol_key text,
  date date,
  issuer text,
  name text,
  provision text,
  role text not null,
  -- the registered document it names, once that is known
  cited_id uuid,
  primary key (workspace_id, id),
  foreign key (workspace_id, document_id) references document (workspace_id, id),
  foreign key (workspace_id, cited_id) references document (workspace_id, id)
);
create index citation_document on citation (workspace_id, document_id);
create index citation_symbol on citation (workspace_id, symbol_key);
create index citation_cited on citation (workspace_id, cited_id);

create table document_event (
  workspace_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  kind text not null,
  at timestamptz not null default now(),
  person_id uuid,
  details jsonb not null default '{}',
  primary key (workspace_id, id),
  foreign key (workspace_id, document_id) references document (workspace_id, id)
);
create index document_event_document on document_event (workspace_id, document_id, at);

-- Review ------------------------------------------------------------------------------------------

create table draft (
  workspace_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  parent_id uuid,
  position double precision not null,
  state text not null default 'open' check (state in ('open', 'accepted', 'rejected', 'assigned')),
  outline text[] not null default '{}',
  span_start integer not null,
  span_end integer not null,
  title text not null,
  body text not null,
  lead_unit_id uuid,
  coordinating_unit_ids uuid[] not null default '{}',
  -- mentions that are not yet one unit each: [{words, start, end, role, unitIds}]
  groups jsonb not null default '[]',
  deadline_kind text not null default 'none' check (deadline_kind in ('none', 'fixed', 'recurring')),
  deadline date,
  recurrence jsonb,
  deliverable text,
  measure text,
  weight real not null default 1,
  -- per field: {kind: stated|inherited|typed|none, spans, words}
  origins jsonb not null default '{}',
  missing text[] not null default '{}',
  vague text[] not null default '{}',
  confidence real not null default 0,
  -- what the engine drafted, never changed; null when a person added it
  original jsonb,
  -- the draft that this one was joined to; it is shown no more
  merged_into uuid,
  task_id uuid,
  revision integer not null default 1,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  primary key (workspace_id, id),
  foreign key (workspace_id, document_id) references document (workspace_id, id),
  foreign key (workspace_id, parent_id) references draft (workspace_id, id),
  foreign key (workspace_id, lead_unit_id) references unit (workspace_id, id)
);
create index draft_document on draft (workspace_id, document_id, position);

create table draft_event (
  workspace_id uuid not null,
  id uuid not null,
  draft_id uuid not null,
  document_id uuid not null,
  kind text not null,
  at timestamptz not null default now(),
  person_id uuid,
  changes jsonb not null default '{}',
  primary key (workspace_id, id),
  foreign key (workspace_id, draft_id) references draft (workspace_id, id)
);
create index draft_event_draft on draft_event (workspace_id, draft_id, at);

-- Tasks -------------------------------------------------------------------------------------------

-- How a task stands, as far as that does not depend on the day: a timeliness that is settled, 'uncounted'
-- (draft, withdrawn, given back), or 'open': then its deadline and today decide.
create function dieuhanh.standing(work text, deadline_kind text, deadline date, completed_on date)
returns text immutable parallel safe language sql as $$
  select case
    when work in ('draft', 'withdrawn', 'declined') then 'uncounted'
    when work = 'done' then
      case when deadline_kind = 'none' or deadline is null or completed_on is null or completed_on <= deadline
        then 'done-on-time' else 'done-late' end
    when deadline_kind = 'none' or deadline is null then 'no-deadline'
    -- while a submission waits, the clock stands still
    when completed_on is not null then case when completed_on > deadline then 'overdue' else 'in-time' end
    else 'open'
  end
$$;

-- The twin of timeliness() in domain/src/tracking: a test holds the two equal. Null: not counted.
create function dieuhanh.timeliness(
  work text, deadline_kind text, deadline date, completed_on date, today date, due_soon_days integer
) returns text immutable parallel safe language sql as $$
  select case dieuhanh.standing(work, deadline_kind, deadline, completed_on)
    when 'uncounted' then null
    when 'open' then
      case when deadline < today then 'overdue' when deadline - today <= due_soon_days then 'due-soon'
        else 'in-time' end
    else dieuhanh.standing(work, deadline_kind, deadline, completed_on)
  end
$$;

create table task (
  workspace_id uuid not null references workspace (id),
  id uuid not null,
  number integer not null,
  title text not null,
  body text not null,
  folded text not null,
  search tsvector not null
    generated always as (to_tsvector('simple', regexp_replace(folded, '[^a-z0-9]+', ' ', 'g'))) stored,
  document_id uuid,
  draft_id uuid,
  span_start integer,
  span_end integer,
  quote text,
  outline text[] not null default '{}',
  parent_id uuid,
  lead_unit_id uuid,
  supervising_unit_id uuid,
  -- the unit below the lead that the work was handed down to
  handling_unit_id uuid,
  -- every unit of task_unit, so that the policy need not look there for each row; store/tasks writes both
  unit_ids uuid[] not null default '{}',
  issued_on date,
  first_deadline date,
  deadline date,
  deadline_kind text not null default 'none' check (deadline_kind in ('none', 'fixed', 'recurring')),
  recurrence jsonb,
  deliverable text,
  measure text,
  weight real not null default 1,
  work text not null default 'assigned'
    check (work in ('draft', 'assigned', 'accepted', 'in-progress', 'paused', 'submitted', 'done', 'withdrawn', 'declined')),
  confirmation text not null default 'not-asked' check (confirmation in ('not-asked', 'waiting', 'confirmed', 'sent-back')),
  completed_on date,
  standing text not null
    generated always as (dieuhanh.standing(work, deadline_kind, deadline, completed_on)) stored,
  progress_percent smallint check (progress_percent between 0 and 100),
  progress_stage text,
  progress_text text,
  submitted_by uuid,
  -- why it is paused or was declined, and for whom: a unit, or words where it is none of the register
  held_reason text,
  held_for_unit_id uuid,
  held_for text,
  extension_requested_to date,
  extension_reason text,
  extension_requested_on date,
  extension_requested_by uuid,
  extension_count integer not null default 0,
  -- for recurring work: the occurrence last confirmed
  last_occurrence_due date,
  last_occurrence_completed_on date,
  last_activity_at timestamptz not null default now(),
  last_progress_on date,
  -- the day on which the answering side last did or said anything: silence is counted from it
  last_word_on date,
  assigned_by uuid,
  created_at timestamptz not null default now(),
  revision integer not null default 1,
  primary key (workspace_id, id),
  unique (workspace_id, number),
  foreign key (workspace_id, document_id) references document (workspace_id, id),
  foreign key (workspace_id, parent_id) references task (workspace_id, id),
  foreign key (workspace_id, lead_unit_id) references unit (workspace_id, id),
  foreign key (workspace_id, supervising_unit_id) references unit (workspace_id, id),
  foreign key (workspace_id, handling_unit_id) references unit (workspace_id, id)
);
-- Each ends with the id, so that the policy of the table can be answered from the index as well.
create index task_deadline on task (workspace_id, deadline, id);
create index task_standing on task (workspace_id, standing, deadline, id);
create index task_lead on task (workspace_id, lead_unit_id, standing, deadline, id) include (last_activity_at);
create index task_work on task (workspace_id, work, deadline, id);
create index task_document on task (workspace_id, document_id);
create index task_parent on task (workspace_id, parent_id) where parent_id is not null;
create index task_activity on task (workspace_id, last_activity_at, id);
create index task_silent on task (workspace_id, lead_unit_id, last_word_on, id)
  where work in ('assigned', 'accepted', 'in-progress', 'paused');
create index task_extension on task (workspace_id, extension_requested_on, id)
  where extension_requested_to is not null;
create index task_search on task using gin (search);

-- The tasks of the asker's workspace that hold the words, or a single null where they are more than `most`: a sample
-- of some two thousand tasks tells when the words are so common that it is not worth while to look. It runs as the
-- owner because row-level security keeps a full-text condition away from its index; what it answers goes through the
-- policy again.
create function dieuhanh.tasks_matching(words tsquery, most bigint) returns setof uuid
stable security definer language plpgsql set search_path = public as $$
declare
  tasks real := (select greatest(reltuples, 1) from pg_class where oid = 'task'::regclass);
  hits bigint;
  ids uuid[];
begin
  if tasks > 20 * most then
    select count(*) into hits from task tablesample system (least(100, 100 * 2000 / tasks)) where search @@ words;
    if hits * tasks / 2000 > 3 * most then
      return next null;
      return;
    end if;
  end if;
  execute 'select array_agg(id) from (select id from task
    where workspace_id = dieuhanh.workspace() and search @@ $1 limit $2 + 1) found' into ids using words, most;
  return query select unnest(case when cardinality(ids) > most then array[null::uuid] else ids end);
end $$;

-- The next task number of a workspace.
create table task_number (
  workspace_id uuid primary key references workspace (id),
  next integer not null default 1
);

create table task_unit (
  workspace_id uuid not null,
  task_id uuid not null,
  unit_id uuid not null,
  role text not null check (role in ('lead', 'coordinating', 'supervising', 'handling')),
  primary key (workspace_id, task_id, role, unit_id),
  foreign key (workspace_id, task_id) references task (workspace_id, id),
  foreign key (workspace_id, unit_id) references unit (workspace_id, id)
);
create index task_unit_unit on task_unit (workspace_id, unit_id, task_id);

-- Everything that ever happened to a task. Rows are added, never changed.
create table task_event (
  workspace_id uuid not null,
  id uuid not null,
  task_id uuid not null,
  kind text not null,
  at timestamptz not null default now(),
  on_day date not null,
  person_id uuid,
  unit_id uuid,
  text text,
  details jsonb not null default '{}',
  -- the event that this one takes back
  undoes uuid,
  primary key (workspace_id, id),
  foreign key (workspace_id, task_id) references task (workspace_id, id)
);
create index task_event_task on task_event (workspace_id, task_id, at, id);
create index task_event_at on task_event (workspace_id, at desc, id);

create table task_event_file (
  workspace_id uuid not null,
  event_id uuid not null,
  file_id uuid not null,
  primary key (workspace_id, event_id, file_id),
  foreign key (workspace_id, event_id) references task_event (workspace_id, id),
  foreign key (workspace_id, file_id) references file (workspace_id, id)
);
create index task_event_file_file on task_event_file (workspace_id, file_id);

create table task_filter (
  workspace_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  name text not null,
  address text not null,
  primary key (workspace_id, id),
  unique (workspace_id, person_id, name),
  foreign key (workspace_id, person_id) references person (workspace_id, id)
);

-- Around it ---------------------------------------------------------------------------------------

create table notification (
  workspace_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  task_id uuid,
  document_id uuid,
  title text not null,
  text text,
  count integer not null default 1,
  at timestamptz not null default now(),
  read_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, person_id) references person (workspace_id, id)
);
create index notification_person on notification (workspace_id, person_id, at desc, id);
create index notification_unread on notification (workspace_id, person_id) where read_at is null;

-- Who did what. A job seals the rows later, in an order of its own (a transaction may end after one that began later):
-- each hash covers the row, its place in that order, and the hash before it.
create table audit (
  workspace_id uuid not null,
  id bigint generated always as identity,
  at timestamptz not null default now(),
  person_id uuid,
  action text not null,
  subject text not null,
  subject_id text,
  details jsonb not null default '{}',
  request_id text,
  sealed_as bigint,
  hash bytea,
  primary key (workspace_id, id),
  unique (workspace_id, sealed_as)
);
create index audit_unsealed on audit (workspace_id, id) where hash is null;
create index audit_at on audit (workspace_id, at);

create table idempotency_key (
  workspace_id uuid not null,
  person_id uuid not null,
  key text not null,
  request_hash bytea not null,
  -- something was written for it: set in the same transaction, so that a killed server cannot make it happen twice
  wrote boolean not null default false,
  status smallint,
  response jsonb,
  created_at timestamptz not null default now(),
  primary key (workspace_id, person_id, key)
);

-- Rights ------------------------------------------------------------------------------------------

grant select, insert, update on all tables in schema public to dieuhanh_app;
grant delete on task_filter, task_unit, idempotency_key to dieuhanh_app;
grant execute on all functions in schema dieuhanh to dieuhanh_app;
revoke insert, update on workspace from dieuhanh_app;
revoke update on task_event, task_event_file, document_event, draft_event, audit from dieuhanh_app;

do $$
declare t text;
begin
  -- what everyone of a workspace may know: who is who, and what belongs where
  foreach t in array array['unit', 'unit_name', 'unit_event', 'unit_successor', 'person', 'membership',
    'task_number'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_workspace on %I using (workspace_id = (select dieuhanh.workspace()))', t);
  end loop;
  -- only those who see the whole workspace read whole documents and what is made of them
  foreach t in array array['document_text', 'reading', 'citation', 'document_event', 'draft', 'draft_event'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy overseers on %I using (workspace_id = (select dieuhanh.workspace())
      and (select dieuhanh.sees_all()))', t);
  end loop;
  -- what belongs to one person
  foreach t in array array['notification', 'task_filter', 'api_token', 'idempotency_key'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own on %I using (workspace_id = (select dieuhanh.workspace())
      and person_id = (select dieuhanh.person()))', t);
  end loop;
end $$;
-- everyone's acts are written into the journal; those who oversee read it
alter table audit enable row level security;
create policy write on audit for insert with check (workspace_id = (select dieuhanh.workspace()));
create policy overseers on audit for select
  using (workspace_id = (select dieuhanh.workspace()) and (select dieuhanh.sees_all()));
-- anyone who acts on a task may tell another person of the workspace
create policy tell on notification for insert with check (workspace_id = (select dieuhanh.workspace()));

alter table workspace enable row level security;
create policy own_workspace on workspace using (id = (select dieuhanh.workspace()));

alter table task enable row level security;
create policy overseer on task to dieuhanh_overseer using (workspace_id = (select dieuhanh.workspace()));
create policy member on task to dieuhanh_member using (
  workspace_id = (select dieuhanh.workspace()) and coalesce(unit_ids && (select dieuhanh.units()), false)
);
-- handing down makes a task for a unit below before its task_unit rows can be there
create policy hand_down on task for insert with check (workspace_id = (select dieuhanh.workspace()));

-- who takes part in a task is seen by who sees the task; the parts of the asker's own units need no look at it
alter table task_unit enable row level security;
create policy overseer on task_unit to dieuhanh_overseer using (workspace_id = (select dieuhanh.workspace()));
create policy member on task_unit to dieuhanh_member using (
  workspace_id = (select dieuhanh.workspace()) and (
    unit_id = any ((select dieuhanh.units())::uuid[]) or exists (
      select 1 from task t where t.workspace_id = task_unit.workspace_id and t.id = task_unit.task_id
    )
  )
);

alter table task_event enable row level security;
create policy overseer on task_event to dieuhanh_overseer using (workspace_id = (select dieuhanh.workspace()));
create policy member on task_event to dieuhanh_member using (
  workspace_id = (select dieuhanh.workspace()) and exists (
    select 1 from task t where t.workspace_id = task_event.workspace_id and t.id = task_event.task_id
  )
);
alter table task_event_file enable row level security;
create policy seen on task_event_file using (
  workspace_id = (select dieuhanh.workspace())
  and ((select dieuhanh.sees_all()) or exists (
    select 1 from task_event e
    where e.workspace_id = task_event_file.workspace_id and e.id = task_event_file.event_id
  ))
);

-- a file: whoever brought it, and whoever may see the task or the document that it belongs to
alter table file enable row level security;
create policy seen on file using (
  workspace_id = (select dieuhanh.workspace())
  and ((select dieuhanh.sees_all()) or person_id = (select dieuhanh.person())
    or exists (select 1 from task_event_file f where f.workspace_id = file.workspace_id and f.file_id = file.id)
    or exists (select 1 from document d where d.workspace_id = file.workspace_id and d.file_id = file.id))
);

alter table document enable row level security;
create policy overseer on document to dieuhanh_overseer using (workspace_id = (select dieuhanh.workspace()));
create policy member on document to dieuhanh_member using (
  workspace_id = (select dieuhanh.workspace()) and exists (
    select 1 from task t
    where t.workspace_id = document.workspace_id and t.document_id = document.id
  )
);
create policy register on document for insert with check (
  workspace_id = (select dieuhanh.workspace()) and (select dieuhanh.sees_all())
);

-- Live screens ------------------------------------------------------------------------------------

-- One signal per statement and subject; pg_notify folds equal ones of a transaction together.
create function dieuhanh.tell_change() returns trigger language plpgsql as $$
begin
  perform pg_notify('dieuhanh_changed', json_build_object(
    'workspace', new.workspace_id,
    'topic', tg_argv[0],
    'id', case tg_argv[0]
      when 'tasks' then to_jsonb(new) ->> 'task_id'
      when 'notifications' then null
      else coalesce(to_jsonb(new) ->> 'document_id', to_jsonb(new) ->> 'id') end,
    'person', case when tg_argv[0] = 'notifications' then to_jsonb(new) ->> 'person_id' end,
    'by', dieuhanh.person()
  )::text);
  return null;
end $$;
grant execute on function dieuhanh.tell_change() to dieuhanh_app;

create trigger tell after insert on task_event for each row execute function dieuhanh.tell_change('tasks');
create trigger tell after insert on draft_event for each row execute function dieuhanh.tell_change('drafts');
create trigger tell after insert on document_event for each row execute function dieuhanh.tell_change('documents');
create trigger tell after insert on notification for each row execute function dieuhanh.tell_change('notifications');
-- A new workspace brings thousands of units at once: one signal for all of them.
create function dieuhanh.tell_organisation() returns trigger language plpgsql as $$
declare w uuid;
begin
  for w in select distinct workspace_id from added loop
    perform pg_notify('dieuhanh_changed', json_build_object(
      'workspace', w, 'topic', 'organisation', 'by', dieuhanh.person())::text);
  end loop;
  return null;
end $$;
grant execute on function dieuhanh.tell_organisation() to dieuhanh_app;
create trigger tell after insert on unit_event referencing new table as added
  for each statement execute function dieuhanh.tell_organisation();
