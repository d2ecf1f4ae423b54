-- Files that have come and are not documents yet: scans waiting to be recognised, what a watched folder or a mailbox
-- brought, and what failed and can be tried again. What was recognised is kept beside the document, page by page.

alter table document drop constraint document_source_check;
alter table document add constraint document_source_check
  check (source in ('upload', 'paste', 'command-line', 'sample', 'folder', 'mailbox'));

create table arrival (
  workspace_id uuid not null references workspace (id),
  id uuid not null,
  source text not null check (source in ('upload', 'paste', 'command-line', 'folder', 'mailbox')),
  -- null: no person brought it
  person_id uuid,
  -- empty when nothing of the file may be kept
  name text not null,
  media_type text,
  size bigint not null,
  -- null once the bytes are gone
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  -- the file that it came in
  container_sha256 text check (container_sha256 ~ '^[0-9a-f]{64}$'),
  container_name text,
  container_media_type text,
  container_size bigint,
  container_path text,
  state text not null default 'waiting'
    check (state in ('waiting', 'recognising', 'reading', 'done', 'failed', 'cancelled')),
  -- it has no letters: they are to be recognised
  scan boolean not null default false,
  pages integer,
  pages_done integer not null default 0,
  -- the one document that it became, and how many it became when it held several
  document_id uuid,
  documents integer not null default 0,
  reason text,
  facts jsonb not null default '{}',
  -- how often work on it began since it last came further
  attempts integer not null default 0,
  arrived_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  ended_at timestamptz,
  revision integer not null default 1,
  primary key (workspace_id, id),
  foreign key (workspace_id, document_id) references document (workspace_id, id),
  check ((container_sha256 is null) = (container_path is null))
);
-- The same bytes wait once.
create unique index arrival_bytes on arrival (workspace_id, sha256) where sha256 is not null;
create index arrival_order on arrival (workspace_id, arrived_at desc, id desc);
create index arrival_open on arrival (workspace_id, updated_at) where state in ('waiting', 'recognising', 'reading');
create index arrival_container on arrival (workspace_id, container_sha256) where container_sha256 is not null;
create index arrival_document on arrival (workspace_id, document_id) where document_id is not null;

-- Each page as soon as it is recognised, so that a restart goes on with the next one.
create table arrival_page (
  workspace_id uuid not null,
  arrival_id uuid not null,
  page integer not null,
  -- null: this page was refused
  recognition jsonb,
  reason text,
  primary key (workspace_id, arrival_id, page),
  foreign key (workspace_id, arrival_id) references arrival (workspace_id, id),
  check ((recognition is null) <> (reason is null))
);

-- What was recognised of a document: a derived copy; the original stays.
create table document_recognition (
  workspace_id uuid not null,
  document_id uuid not null,
  -- mean of all words, 0 to 1
  confidence real not null,
  doubts jsonb not null,
  milliseconds real not null,
  -- pages that could not be recognised
  refused integer[] not null default '{}',
  -- the PDF of pictures with words under them, once somebody asked for it
  searchable_sha256 text check (searchable_sha256 ~ '^[0-9a-f]{64}$'),
  searchable_size bigint,
  primary key (workspace_id, document_id),
  foreign key (workspace_id, document_id) references document (workspace_id, id)
);
create index document_recognition_searchable on document_recognition (workspace_id, searchable_sha256);

create table document_page (
  workspace_id uuid not null,
  document_id uuid not null,
  page integer not null,
  recognition jsonb not null,
  primary key (workspace_id, document_id, page),
  foreign key (workspace_id, document_id) references document (workspace_id, id)
);

-- Letters that were taken from a mailbox, each once; written with the arrival.
create table mail_taken (
  workspace_id uuid not null references workspace (id),
  -- user, server and folder
  mailbox text not null,
  uid_validity bigint not null,
  uid bigint not null,
  message_id text,
  arrival_id uuid,
  taken_at timestamptz not null default now(),
  primary key (workspace_id, mailbox, uid_validity, uid)
);
create index mail_taken_message on mail_taken (workspace_id, mailbox, message_id);

-- How the folder and the mailbox are doing.
create table arrival_source (
  workspace_id uuid not null references workspace (id),
  source text not null check (source in ('folder', 'mailbox')),
  place text not null,
  looked_at timestamptz,
  succeeded_at timestamptz,
  failures integer not null default 0,
  retry_at timestamptz,
  reason text,
  primary key (workspace_id, source)
);

grant select, insert, update on arrival, arrival_page, document_recognition, document_page, mail_taken, arrival_source
  to dieuhanh_app;
grant delete on arrival, arrival_page to dieuhanh_app;

do $$
declare t text;
begin
  -- like whole documents: only for those who see the whole workspace
  foreach t in array array['arrival', 'arrival_page', 'document_recognition', 'document_page', 'mail_taken',
    'arrival_source'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy overseers on %I using (workspace_id = (select dieuhanh.workspace())
      and (select dieuhanh.sees_all()))', t);
  end loop;
end $$;

-- The job stands or falls with what is written beside it. The queue's own tables belong to the owner.
create function dieuhanh.enqueue_arrival(workspace uuid, arrival uuid) returns void
security definer language plpgsql set search_path = public as $$
begin
  perform graphile_worker.add_job('take-arrival', json_build_object('workspaceId', workspace, 'arrivalId', arrival),
    job_key := 'arrival ' || arrival);
end $$;
revoke execute on function dieuhanh.enqueue_arrival(uuid, uuid) from public;
grant execute on function dieuhanh.enqueue_arrival(uuid, uuid) to dieuhanh_app;

create function dieuhanh.tell_arrival() returns trigger language plpgsql as $$
begin
  perform pg_notify('dieuhanh_changed', json_build_object('workspace', coalesce(new.workspace_id, old.workspace_id),
    'topic', 'arrivals', 'id', coalesce(new.id, old.id), 'by', dieuhanh.person())::text);
  return null;
end $$;
grant execute on function dieuhanh.tell_arrival() to dieuhanh_app;
create trigger tell after insert or update or delete on arrival for each row execute function dieuhanh.tell_arrival();
