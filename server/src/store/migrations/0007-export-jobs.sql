-- Lists on their way to becoming files: written by a job, kept for a day, seen by whoever asked for them.

create table export_job (
  workspace_id uuid not null references workspace (id),
  id uuid not null,
  person_id uuid not null,
  list text not null,
  -- the question as it was asked, and who asked it with which rights
  asked jsonb not null,
  asker jsonb not null,
  state text not null default 'waiting' check (state in ('waiting', 'writing', 'done', 'failed', 'cancelled')),
  rows_written integer not null default 0,
  -- how often writing began: a list that brings its server down is not written for ever
  attempts integer not null default 0,
  name text,
  media_type text,
  size bigint,
  -- null once the bytes are gone
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  asked_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, person_id) references person (workspace_id, id)
);
create index export_job_person on export_job (workspace_id, person_id, asked_at desc);
create index export_job_open on export_job (workspace_id, updated_at) where state in ('waiting', 'writing');
create index export_job_bytes on export_job (workspace_id, sha256) where sha256 is not null;

grant select, insert, update on export_job to dieuhanh_app;
alter table export_job enable row level security;
create policy own on export_job using (workspace_id = (select dieuhanh.workspace())
  and person_id = (select dieuhanh.person()));

-- The job stands or falls with what is written beside it. The queue's own tables belong to the owner.
create function dieuhanh.enqueue_export(workspace uuid, export uuid) returns void
security definer language plpgsql set search_path = public as $$
begin
  perform graphile_worker.add_job('write-export', json_build_object('workspaceId', workspace, 'exportId', export),
    job_key := 'export ' || export);
end $$;
revoke execute on function dieuhanh.enqueue_export(uuid, uuid) from public;
grant execute on function dieuhanh.enqueue_export(uuid, uuid) to dieuhanh_app;
