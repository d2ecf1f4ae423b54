import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { JSX } from 'react'
import { api, ask, keys, useMe } from '../api/index.ts'
import type { Project } from '../api/index.ts'
import { ImportLink } from '../imports/index.ts'
import { YearFilter } from '../indicators/index.ts'
import {
  DataTable,
  EmptyState,
  ExportButton,
  Loading,
  PageHead,
  ProblemNotice,
  SelectFilter,
  useAddressFilters,
} from '../ui/index.ts'
import { figureWords, projectWords as words } from '../words/figures.ts'
import { millions, projectColumns } from './project-columns.tsx'

const filterNames = ['nam', 'tim', 'chu-dau-tu', 'nhom', 'duoi'] as const
const rates = [30, 50, 70, 95] as const

type Filters = Partial<Record<(typeof filterNames)[number], string>>
type Question = {
  year?: number
  q?: string
  ownerId?: string
  group?: NonNullable<Project['group']>
  below?: number
}

function useProjects(question: Question) {
  return useQuery({
    queryKey: [...keys.projects, question],
    queryFn: ({ signal }) => ask(api.GET('/api/v1/projects', { params: { query: question }, signal })),
    placeholderData: keepPreviousData,
  })
}

function questionOf(filters: Filters): Question {
  const q = filters.tim?.trim()
  const group = Object.keys(words.groups).find((one) => one === filters.nhom) as Question['group']
  const below = rates.find((percent) => String(percent) === filters.duoi)
  return {
    ...(filters.nam ? { year: Number(filters.nam) } : {}),
    ...(q ? { q } : {}),
    ...(filters['chu-dau-tu'] ? { ownerId: filters['chu-dau-tu'] } : {}),
    ...(group ? { group } : {}),
    ...(below ? { below } : {}),
  }
}

/** Projects of a year with plan and payments. */
export function ProjectsPage(): JSX.Element {
  const me = useMe()
  const [filters, setFilters] = useAddressFilters(filterNames)
  const question = questionOf(filters)
  const list = useProjects(question)
  const all = useProjects(question.year === undefined ? {} : { year: question.year })
  const may = me.roles.some((role) => role === 'office-specialist' || role === 'leader')
  return (
    <>
      <PageHead
        title={words.title}
        actions={
          <>
            <ExportButton list="projects" asked={question} empty={list.data?.items.length === 0} />
            {may && <ImportLink />}
          </>
        }
      />
      <div className="figure-filters" role="search">
        <input
          type="search"
          className="plain-input"
          aria-label={words.filter}
          placeholder={words.filter}
          value={filters.tim ?? ''}
          onChange={(event) => setFilters({ tim: event.target.value })}
        />
        <YearFilter
          value={filters.nam}
          year={all.data?.year}
          years={all.data?.years ?? []}
          onChange={(nam) => setFilters({ nam })}
        />
        <ProjectFilters filters={filters} items={all.data?.items ?? []} onChange={setFilters} />
      </div>
      {list.isPending && <Loading lines={12} />}
      {list.isError && <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.data &&
        (list.data.items.length > 0 ? (
          <DataTable
            label={words.title}
            columns={projectColumns(list.data.year)}
            rows={list.data.items}
            rowKey={({ id }) => id}
            footer={<Totals count={list.data.items.length} totals={list.data.totals} />}
          />
        ) : (
          <Nothing narrowed={Object.keys(question).length > 0 || list.data.years.length > 0} may={may} />
        ))}
    </>
  )
}

function ProjectFilters(props: {
  readonly filters: Filters
  readonly items: readonly Project[]
  readonly onChange: (change: Filters) => void
}): JSX.Element {
  const { filters, items, onChange } = props
  const owners = new Map(items.flatMap(({ owner }) => (owner ? [[owner.id, owner.name] as const] : [])))
  const change = (name: keyof Filters) => (value: string | undefined) =>
    onChange({ [name]: value } as Filters)
  return (
    <>
      <SelectFilter
        label={words.owner}
        value={filters['chu-dau-tu']}
        all={words.allOwners}
        options={[...owners]
          .map(([value, name]) => ({ value, words: name }))
          .toSorted((a, b) => a.words.localeCompare(b.words, 'vi'))}
        onChange={change('chu-dau-tu')}
      />
      <SelectFilter
        label={words.group}
        value={filters.nhom}
        all={words.allGroups}
        options={Object.entries(words.groups).map(([value, name]) => ({ value, words: name }))}
        onChange={change('nhom')}
      />
      <SelectFilter
        label={words.below}
        value={filters.duoi}
        all={words.allRates}
        options={rates.map((percent) => ({ value: String(percent), words: words.belowPercent(percent) }))}
        onChange={change('duoi')}
      />
    </>
  )
}

function Totals(props: {
  readonly count: number
  readonly totals: { readonly planned: string; readonly disbursed: string; readonly percent: number | null }
}): JSX.Element {
  const { planned, disbursed, percent } = props.totals
  const rate = percent === null ? figureWords.absent : `${percent.toLocaleString('vi')} %`
  return (
    <p className="figure-foot">{words.totals(props.count, millions(planned), millions(disbursed), rate)}</p>
  )
}

function Nothing({ narrowed, may }: { readonly narrowed: boolean; readonly may: boolean }): JSX.Element {
  if (narrowed) return <EmptyState icon="investment" title={words.noMatch} todo={words.noMatchTodo} />
  return (
    <EmptyState
      icon="investment"
      title={words.none}
      todo={may ? words.noneTodo : words.noneTodoOthers}
      action={may && <ImportLink />}
    />
  )
}
