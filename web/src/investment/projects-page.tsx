import { useNavigate } from '@tanstack/react-router'
import type { JSX } from 'react'
import { api, ask, keys, pagedQuery } from '../api/index.ts'
import type { operations, Project } from '../api/index.ts'
import { FigureList, figureFilters, figureQuestion } from '../indicators/index.ts'
import { SelectFilter, useAddressFilters } from '../ui/index.ts'
import { figureWords, projectWords as words } from '../words/figures.ts'
import { millions, projectColumns } from './project-columns.tsx'

const filterNames = [...figureFilters, 'nhom', 'duoi'] as const
const rates = [30, 50, 70, 95] as const
const sorts = ['code', 'name', 'planned', 'disbursed', 'rate', 'asOf'].flatMap((by) => [by, `-${by}`])

type Filters = Partial<Record<(typeof filterNames)[number], string>>
type Question = Omit<NonNullable<operations['listProjects']['parameters']['query']>, 'cursor' | 'limit'>

function questionOf(filters: Filters): Question {
  const group = Object.keys(words.groups).find((one) => one === filters.nhom) as Project['group'] | undefined
  const below = rates.find((percent) => String(percent) === filters.duoi)
  const sort = sorts.find((one) => one === filters.xep) as Question['sort']
  return {
    ...figureQuestion(filters),
    ...(group ? { group } : {}),
    ...(below ? { below } : {}),
    ...(sort ? { sort } : {}),
  }
}

function projectsQuery(question: Question) {
  return pagedQuery([...keys.projects, 'list', question], (page, signal) =>
    ask(api.GET('/api/v1/projects', { params: { query: { ...question, ...page } }, signal })),
  )
}

/** Projects of a year with plan and payments. */
export function ProjectsPage(): JSX.Element {
  const navigate = useNavigate()
  const [filters, setFilters] = useAddressFilters(filterNames)
  const question = questionOf(filters)
  const year = question.year === undefined ? {} : { year: question.year }
  return (
    <FigureList
      kind="projects"
      icon="investment"
      words={words}
      filters={filters}
      onFilters={setFilters}
      more={<ProjectFilters filters={filters} onChange={setFilters} />}
      facets={{
        queryKey: [...keys.projects, 'facets', year],
        queryFn: () => ask(api.GET('/api/v1/projects/facets', { params: { query: year } })),
      }}
      list={projectsQuery(question)}
      asked={question}
      columns={projectColumns}
      foot={(shown, { totals }) => totalsOf(shown, totals)}
      onOpen={({ id }) => void navigate({ to: '/dau-tu/$projectId', params: { projectId: id } })}
    />
  )
}

function ProjectFilters(props: {
  readonly filters: Filters
  readonly onChange: (change: { nhom?: string | undefined; duoi?: string | undefined }) => void
}): JSX.Element {
  const { filters, onChange } = props
  return (
    <>
      <SelectFilter
        label={words.group}
        value={filters.nhom}
        all={words.allGroups}
        options={Object.entries(words.groups).map(([value, name]) => ({ value, words: name }))}
        onChange={(nhom) => onChange({ nhom })}
      />
      <SelectFilter
        label={words.below}
        value={filters.duoi}
        all={words.allRates}
        options={rates.map((percent) => ({ value: String(percent), words: words.belowPercent(percent) }))}
        onChange={(duoi) => onChange({ duoi })}
      />
    </>
  )
}

function totalsOf(
  shown: number,
  totals: {
    readonly count: number
    readonly planned: string
    readonly disbursed: string
    readonly percent: number | null
  },
): string {
  const { count, planned, disbursed, percent } = totals
  const rate = percent === null ? figureWords.absent : `${percent.toLocaleString('vi')} %`
  const said = words.totals(count, millions(planned), millions(disbursed), rate)
  return shown < count ? words.shown(shown) + said : said
}
