-- One province with `bench.tasks` tasks and five events for each of them, spread over three years. Figures come
-- from hashes of row numbers, so that every run measures the same rows.

alter table task_event disable trigger tell;
alter table unit_event disable trigger tell;

-- A number in [0, 1) that depends on a row and a purpose only.
create function pg_temp.chance(nth bigint, purpose text) returns double precision immutable language sql
  as $$ select (hashint8extended(nth, hashtext(purpose)) & 1048575)::double precision / 1048576 $$;

create function pg_temp.id(kind integer, nth bigint) returns uuid immutable language sql
  as $$ select ('0198' || lpad(to_hex(kind), 4, '0') || '-0000-7000-8000-' || lpad(to_hex(nth), 12, '0'))::uuid $$;

insert into workspace (id, name) values (pg_temp.id(0, 1), 'Tỉnh đo tốc độ');

-- 1: the province; 2–41: departments; 42–241: their divisions; 242–365: communes
insert into unit (workspace_id, id, key, kind, level, parent_id, name, abbreviation, rank)
select pg_temp.id(0, 1), pg_temp.id(1, n), 'unit-' || n,
  case when n = 1 then 'territory' else 'state' end, case when n > 241 then 'commune' else 'province' end,
  case when n = 1 then null when n between 42 and 241 then pg_temp.id(1, 2 + n % 40) else pg_temp.id(1, 1) end,
  case when n = 1 then 'Tỉnh đo tốc độ' when n < 42 then 'Sở số ' || n when n < 242 then 'Phòng số ' || n
    else 'Ủy ban nhân dân xã số ' || n end,
  case when n between 2 and 41 then 'S' || n end, n
from generate_series(1, 365) n;

insert into person (workspace_id, id, name, folded)
select pg_temp.id(0, 1), pg_temp.id(2, n), 'Người số ' || n, 'nguoi so ' || n from generate_series(1, 400) n;
insert into membership (workspace_id, id, person_id, unit_id, role, valid_from)
select pg_temp.id(0, 1), pg_temp.id(3, n), pg_temp.id(2, n), pg_temp.id(1, greatest(1, n - 20)),
  case when n < 15 then 'office-specialist' when n < 22 then 'leader' else 'focal-point' end, '2024-01-01'
from generate_series(1, 380) n;

insert into file (workspace_id, id, sha256, name, media_type, size)
select pg_temp.id(0, 1), pg_temp.id(4, n), encode(sha256(('file' || n)::bytea), 'hex'), n || '.docx', 'application/docx', 20000
from generate_series(1, 2000) n;
insert into document (workspace_id, id, file_id, sha256, type, symbol, symbol_key, system, issued_on, issuer, title, status, source)
select pg_temp.id(0, 1), pg_temp.id(5, n), pg_temp.id(4, n), encode(sha256(('file' || n)::bytea), 'hex'), 'NQ',
  n || '-NQ/TU', n || '/nq/tu', 'party', date '2024-01-01' + n / 2, 'Tỉnh ủy', 'Nghị quyết số ' || n, 'assigned', 'upload'
from generate_series(1, 2000) n;

-- Words of very different frequency, as in real titles: the twentieth is a hundred times rarer than the first.
create temporary table word as
select n, word, regexp_replace(replace(regexp_replace(normalize(word, nfd), U&'[\0300-\036F]', '', 'g'), 'đ', 'd'),
  '([bcdghklmnprstvx]|qu)y\y', '\1i', 'g') as folded
from unnest(array['triển khai', 'báo cáo', 'thực hiện', 'tham mưu', 'xây dựng', 'kế hoạch', 'rà soát', 'đề án',
  'quy hoạch', 'giải ngân', 'đầu tư công', 'chuyển đổi số', 'đất đai', 'y tế', 'giáo dục', 'giao thông',
  'thủy lợi', 'du lịch', 'an ninh', 'môi trường', 'nông thôn mới', 'hồ sơ địa chính', 'cải cách hành chính',
  'thanh tra', 'nhà ở xã hội', 'bảo hiểm', 'lâm nghiệp', 'khoáng sản', 'chăn nuôi', 'di sản', 'cấp nước',
  'chợ', 'cảng', 'đô thị', 'thể thao', 'biên giới', 'tôn giáo', 'dân tộc', 'thư viện', 'bưu chính'])
  with ordinality as list (word, n);

create temporary table draw as
select nth as n, pg_temp.chance(nth, 'state') as state, pg_temp.chance(nth, 'kind') as kind,
  current_date - 1000 + (pg_temp.chance(nth, 'issued') * 995)::int as issued_on,
  10 + (pg_temp.chance(nth, 'length') * 240)::int as days,
  case when pg_temp.chance(nth, 'who') < 0.6 then 2 + (pg_temp.chance(nth, 'lead') ^ 2 * 39.99)::int
    else 242 + (pg_temp.chance(nth, 'lead') * 123)::int end as lead,
  (select string_agg(w.word, ' ' order by i) from generate_series(1, 9) i
    join word w on w.n = 1 + (pg_temp.chance(nth * 16 + i, 'word') ^ 2 * 39.99)::int) as words,
  (select string_agg(w.folded, ' ' order by i) from generate_series(1, 9) i
    join word w on w.n = 1 + (pg_temp.chance(nth * 16 + i, 'word') ^ 2 * 39.99)::int) as folded
from generate_series(1, current_setting('bench.tasks')::int) nth;

create temporary table part as
select n, pg_temp.id(1, lead) as unit_id, 'lead' as role from draw
union
select n, pg_temp.id(1, 2 + (pg_temp.chance(n * 4 + i, 'with') * 363)::int), 'coordinating'
from draw, generate_series(1, (pg_temp.chance(n, 'company') * 3.2)::int) i;
create temporary table parts as select n, array_agg(distinct unit_id) as unit_ids from part group by n;
analyze draw, part, parts;

insert into task (workspace_id, id, number, title, body, folded, document_id, span_start, span_end, quote, parent_id,
  lead_unit_id, unit_ids, issued_on, first_deadline, deadline, deadline_kind, deliverable, work, confirmation, completed_on,
  progress_percent, progress_text, last_activity_at, last_progress_on, last_word_on, created_at)
select pg_temp.id(0, 1), pg_temp.id(6, n), n, words || ' số ' || n, repeat(words || '. ', 3), folded || ' so ' || n,
  pg_temp.id(5, 1 + n % 2000), 100, 200, words, case when n % 20 = 0 then pg_temp.id(6, n - 1) end,
  pg_temp.id(1, lead), unit_ids, issued_on, due, due, case when kind < 0.1 then 'none' else 'fixed' end, 'Báo cáo', work,
  case work when 'done' then 'confirmed' when 'submitted' then 'waiting' else 'not-asked' end,
  case when work in ('done', 'submitted')
    then least(issued_on + (days * (0.5 + pg_temp.chance(n, 'speed') * 0.6))::int, current_date) end,
  (pg_temp.chance(n, 'percent') * 100)::int, 'Đang thực hiện theo kế hoạch',
  now() - (pg_temp.chance(n, 'active') ^ 2 * (current_date - issued_on) + pg_temp.chance(n, 'hour')) * interval '1 day',
  issued_on, current_date - (pg_temp.chance(n, 'active') ^ 2 * (current_date - issued_on))::int, issued_on
from draw join parts using (n), lateral (select
  case when kind >= 0.1 then issued_on + days end as due,
  -- old work is mostly done; what is young is still open
  case when state < 0.02 then 'withdrawn' when state < 0.03 then 'declined'
    when pg_temp.chance(n, 'done') < 0.93 and issued_on + days < current_date then 'done'
    when state < 0.3 then 'assigned' when state < 0.45 then 'accepted' when state < 0.88 then 'in-progress'
    when state < 0.94 then 'paused' else 'submitted' end as work) derived;
insert into task_number (workspace_id, next) select pg_temp.id(0, 1), count(*) + 1 from task;

insert into task_unit (workspace_id, task_id, unit_id, role)
select pg_temp.id(0, 1), pg_temp.id(6, n), unit_id, role from part;

insert into task_event (workspace_id, id, task_id, kind, at, on_day, person_id, unit_id, text, details)
select pg_temp.id(0, 1), pg_temp.id(6 + i, n), pg_temp.id(6, n),
  (array['create', 'assign', 'accept', 'progress', 'comment'])[i], at, at::date,
  pg_temp.id(2, case when i < 3 then 1 + n % 14 else lead + 20 end),
  case when i > 2 then pg_temp.id(1, lead) end,
  case when i > 3 then 'Đang thực hiện theo kế hoạch, đã làm việc với các bên' end,
  case when i = 4 then '{"percent": 40}'::jsonb else '{}'::jsonb end
from draw, generate_series(1, 5) i,
  lateral (select issued_on + (current_date - issued_on) * (i - 1) / 5.0 * interval '1 day' as at) moment;

alter table task_event enable trigger tell;
alter table unit_event enable trigger tell;
