-- What an office wants its papers to look like: head, signature, recipients, who may sign; and the numbers that its papers
-- have taken. All three are kept by adding: the latest revision counts, the earlier ones say who changed what and when.

-- By whose rules and for which class of paper. What is null is derived from the workspace and its leaders.
create table paper_template (
  workspace_id uuid not null references workspace (id),
  system text not null check (system in ('state', 'party')),
  class text not null check (class in ('letter', 'notice', 'report')),
  revision integer not null check (revision >= 1),
  -- empty: the issuer stands alone
  parent text,
  issuer text,
  place text,
  -- what follows the number: /VP-TH, -CV/VP
  symbol text check (symbol ~ '^[/-]'),
  -- capacities, position, acting, name
  signature jsonb,
  recipients text[],
  -- how numbers run; none: they are kept elsewhere
  numbering text check (numbering in ('year', 'term', 'none')),
  person_id uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (workspace_id, system, class, revision),
  foreign key (workspace_id, person_id) references person (workspace_id, id)
);

-- Those who sign, as one list.
create table paper_signers (
  workspace_id uuid not null references workspace (id),
  revision integer not null check (revision >= 1),
  signers jsonb not null,
  person_id uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (workspace_id, revision),
  foreign key (workspace_id, person_id) references person (workspace_id, id)
);

-- A number that a paper took when it left as a file. Two papers may share one: somebody was told, and wanted it so.
create table paper_number (
  workspace_id uuid not null references workspace (id),
  id uuid not null,
  -- the symbol without its number, as it is compared
  series text not null,
  year integer not null check (year between 1990 and 2200),
  number integer not null check (number >= 1),
  symbol text not null,
  kind text not null,
  subject_id uuid not null,
  -- what the paper is about, and the first that it is sent to
  subject text not null,
  addressee text,
  -- the day of signing; null where it was open
  day date,
  person_id uuid not null,
  taken_at timestamptz not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, person_id) references person (workspace_id, id)
);
create index paper_number_series on paper_number (workspace_id, series, year, number);

grant select, insert on paper_template, paper_signers, paper_number to dieuhanh_app;
do $$
declare t text;
begin
  foreach t in array array['paper_template', 'paper_signers', 'paper_number'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy overseers on %I using (workspace_id = (select dieuhanh.workspace())
      and (select dieuhanh.sees_all()))', t);
  end loop;
end $$;
