-- A figure says not only which row of a table states it, but which cell: its column, counted from 0. Null for figures that
-- were brought before this was kept.

alter table indicator_target add column import_column integer;
alter table observation add column import_column integer;
alter table capital_plan add column import_column integer;
alter table disbursement add column import_column integer;
