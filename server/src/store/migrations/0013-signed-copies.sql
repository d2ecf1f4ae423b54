-- A further file of a document that is in the register already, kept because it is digitally signed: the original stays
-- what was read, the signed one has legal force. What its signatures are stands with it, as with the original.

create table document_signed_copy (
  workspace_id uuid not null,
  document_id uuid not null,
  file_id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- the check that found them
  version integer not null,
  facts jsonb not null,
  checked_at timestamptz not null default now(),
  primary key (workspace_id, file_id),
  -- the same bytes once
  unique (workspace_id, sha256),
  foreign key (workspace_id, document_id) references document (workspace_id, id),
  foreign key (workspace_id, file_id) references file (workspace_id, id)
);
create index document_signed_copy_document on document_signed_copy (workspace_id, document_id);

grant select, insert, update on document_signed_copy to dieuhanh_app;
alter table document_signed_copy enable row level security;
create policy overseers on document_signed_copy using (workspace_id = (select dieuhanh.workspace())
  and (select dieuhanh.sees_all()));
