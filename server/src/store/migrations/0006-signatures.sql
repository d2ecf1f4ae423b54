-- What the signatures of a document's file are: who, when, what they cover and whether that is as it was signed. Whom one
-- trusts is none of it: that is judged when it is shown.

create table document_signatures (
  workspace_id uuid not null,
  document_id uuid not null,
  -- the check that found them
  version integer not null,
  facts jsonb not null,
  checked_at timestamptz not null default now(),
  primary key (workspace_id, document_id),
  foreign key (workspace_id, document_id) references document (workspace_id, id)
);

grant select, insert, update on document_signatures to dieuhanh_app;
alter table document_signatures enable row level security;
create policy overseers on document_signatures using (workspace_id = (select dieuhanh.workspace())
  and (select dieuhanh.sees_all()));
