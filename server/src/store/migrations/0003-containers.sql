-- A document may come inside another file: a ZIP, a letter with attachments. That file is kept too, as its source.

alter table document
  add column container_file_id uuid,
  -- where it stood in the container: `thang-6.zip/ke-hoach.docx`
  add column container_path text,
  add foreign key (workspace_id, container_file_id) references file (workspace_id, id),
  add check ((container_file_id is null) = (container_path is null));

create index document_container on document (workspace_id, container_file_id) where container_file_id is not null;
