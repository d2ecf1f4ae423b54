import { moneyWords } from '@dieuhanh/domain'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { JSX } from 'react'
import { api, ask, keys } from '../api/index.ts'
import type { ProjectPage as Page } from '../api/index.ts'
import { FigureLog, linesOf, Sourced, SourceLink } from '../indicators/index.ts'
import { DataTable, EmptyState, Loading, PageHead, ProblemNotice, dayText } from '../ui/index.ts'
import type { Column } from '../ui/index.ts'
import { figureWords, projectWords as words } from '../words/figures.ts'
import { millions, Rate } from './project-columns.tsx'

type Year = Page['years'][number]
type Plan = Year['plans'][number]
type Payment = Year['payments'][number]

/** One project: its plans and payments of all years, and every time that one was recorded. */
export function ProjectPage(): JSX.Element {
  const { projectId } = useParams({ from: '/frame/dau-tu/$projectId' })
  const project = useQuery({
    queryKey: [...keys.projects, 'one', projectId],
    queryFn: ({ signal }) =>
      ask(api.GET('/api/v1/projects/{projectId}', { params: { path: { projectId } }, signal })),
  })
  if (project.isPending) return <Loading />
  if (project.isError) return <ProblemNotice error={project.error} onRetry={() => void project.refetch()} />
  const { data } = project
  return (
    <>
      <PageHead title={data.name} above={<Link to="/dau-tu">{words.title}</Link>} below={lineOf(data)} />
      <div className="figure-sheet">
        {data.years.map((year) => (
          <YearSection key={year.year} year={year} />
        ))}
        {data.years.length === 0 ? (
          <EmptyState icon="investment" title={words.nothingStated} />
        ) : (
          <FigureLog lines={data.years.flatMap(logOf)} />
        )}
      </div>
    </>
  )
}

function lineOf({ owner, ownerWords, group, code, totalInvestment, heading }: Page): string {
  return [
    owner?.name ?? ownerWords,
    group && words.groups[group],
    heading,
    code && words.code(code),
    totalInvestment !== null && words.total(millions(totalInvestment)),
  ]
    .filter(Boolean)
    .join(' · ')
}

function logOf({ year, plans, payments }: Year) {
  const said = ({ amount }: Plan['current']): string => millions(amount)
  const from = (source: Plan['source']): string => (source === 'all' ? '' : ` (${words.sources[source]})`)
  return [
    ...plans.flatMap((plan) => {
      const what = words.ofYear(`${words.plans} ${words.planKinds[plan.kind].toLowerCase()}`, year)
      return linesOf(what + from(plan.source), plan, said)
    }),
    ...payments.flatMap((payment) => {
      const what = `${words.paymentKinds[payment.kind]} ${untilWords(payment)}`
      return linesOf(what + from(payment.source), payment, said)
    }),
  ]
}

// Payments are told from the first of January on, where nothing else is said.
function untilWords({ from, asOf }: Pick<Payment, 'from' | 'asOf'>): string {
  return words.until(from.endsWith('-01-01') ? null : dayText(from), dayText(asOf))
}

function YearSection({ year: { year, plans, payments } }: { readonly year: Year }): JSX.Element | null {
  const standing = <One extends Plan | Payment>(some: readonly One[]): One[] =>
    some.filter(({ current }) => !current.withdrawn)
  const lines: readonly Line[] = [
    ...standing(plans).map((plan) => ({
      what: `${words.plans} ${words.planKinds[plan.kind].toLowerCase()}`,
      ...plan,
      rate: null,
    })),
    ...standing(payments).map((paid) => ({
      what: `${words.paymentKinds[paid.kind]} ${untilWords(paid)}`,
      ...paid,
    })),
  ]
  if (lines.length === 0) return null
  return (
    <section>
      <h2>{figureWords.ofYear(year)}</h2>
      <DataTable
        label={figureWords.ofYear(year)}
        columns={columns}
        rows={lines}
        rowKey={({ what, source }) => `${what} ${source}`}
      />
    </section>
  )
}

/** A plan or a payment of a year. */
type Line = Pick<Plan, 'source' | 'current'> & { readonly what: string; readonly rate: Payment['rate'] }

const columns: readonly Column<Line>[] = [
  { key: 'what', title: words.columns.figure, cell: ({ what }) => what },
  {
    key: 'capital',
    title: words.capital,
    width: '196px',
    wideOnly: true,
    cell: ({ source }) => words.sources[source],
  },
  {
    key: 'amount',
    title: words.columns.amount,
    width: '150px',
    align: 'end',
    cell: ({ current }) => (
      <Sourced figure={current} shown={millions(current.amount)} hover={moneyWords(BigInt(current.amount))} />
    ),
  },
  {
    key: 'rate',
    title: words.columns.rate,
    width: '92px',
    align: 'end',
    cell: ({ rate, current }) => <Rate rate={rate} paid={current.amount} />,
  },
  {
    key: 'source',
    title: words.columns.source,
    width: '26%',
    deskOnly: true,
    cell: ({ current }) => <SourceLink figure={current} />,
  },
]
