-- Putting a job into the queue from inside a scope: the role of row-level security has no rights on the
-- queue's tables, only on this door. The queue's own tables are made by its library before these files.

create function dieuhanh.enqueue(task text, payload json, key text) returns void
  language sql security definer set search_path = pg_catalog
  as $$ select graphile_worker.add_job(task, payload, job_key => key) $$;

revoke all on function dieuhanh.enqueue(text, json, text) from public;
grant execute on function dieuhanh.enqueue(text, json, text) to dieuhanh_app;
