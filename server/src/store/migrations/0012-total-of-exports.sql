-- How many rows or pages an export will have, where that is known before the first is written: a fact of the job, not
-- of what was asked.

alter table export_job add column rows_total integer check (rows_total >= 0);
update export_job set rows_total = (asked ->> 'of')::integer, asked = asked - 'of' where asked ? 'of';
