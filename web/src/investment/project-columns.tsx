import { moneyWords } from '@dieuhanh/domain'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import type { Project } from '../api/index.ts'
import { Sourced, SourceLink } from '../indicators/index.ts'
import { dayText } from '../ui/index.ts'
import type { Column } from '../ui/index.ts'
import { projectWords as words } from '../words/figures.ts'

/** Đồng as triệu đồng with up to three places: 12.345,678. */
export function millions(dong: string): string {
  const thousands = BigInt(dong) / 1000n
  const [whole, rest] = [thousands / 1000n, thousands % 1000n]
  const fraction = String(rest).padStart(3, '0').replace(/0+$/, '')
  return `${whole.toLocaleString('vi')}${fraction === '' ? '' : `,${fraction}`}`
}

/** Đồng with dots: 12.345.678.000. */
const inDong = (dong: string): string => BigInt(dong).toLocaleString('vi')

/** The columns of the list of projects, money in triệu đồng. */
export function projectColumns(year: number): readonly Column<Project>[] {
  const { columns } = words
  return [
    {
      key: 'code',
      title: columns.code,
      width: '104px',
      deskOnly: true,
      sort: { up: 'code', down: '-code' },
      cell: ({ code }) => code,
    },
    nameColumn,
    {
      key: 'plan',
      sort: { up: 'planned', down: '-planned' },
      title: headOf(columns.plan(year)),
      width: '126px',
      align: 'end',
      wideOnly: true,
      cell: (project) => <Plan project={project} />,
    },
    {
      key: 'disbursed',
      sort: { up: 'disbursed', down: '-disbursed' },
      title: headOf(columns.disbursed),
      width: '116px',
      align: 'end',
      cell: ({ disbursed }) => <Disbursed disbursed={disbursed} />,
    },
    {
      key: 'rate',
      sort: { up: 'rate', down: '-rate' },
      title: columns.rate,
      width: '88px',
      align: 'end',
      cell: ({ rate, disbursed }) => <Rate rate={rate} paid={disbursed?.amount} />,
    },
    {
      key: 'asOf',
      sort: { up: 'asOf', down: '-asOf' },
      title: columns.asOf,
      width: '108px',
      align: 'end',
      deskOnly: true,
      cell: ({ disbursed }) => disbursed && dayText(disbursed.asOf),
    },
    {
      key: 'source',
      title: columns.source,
      width: '160px',
      deskOnly: true,
      cell: ({ disbursed, adjusted, approved }) => <SourceLink figure={disbursed ?? adjusted ?? approved} />,
    },
  ]
}

const nameColumn: Column<Project> = {
  key: 'name',
  title: words.columns.name,
  sort: { up: 'name', down: '-name' },
  cell: ({ id, name, owner, ownerWords, group }) => (
    <span className="figure-name">
      <Link to="/dau-tu/$projectId" params={{ projectId: id }}>
        {name}
      </Link>
      <small>{[owner?.name ?? ownerWords, group && words.groups[group]].filter(Boolean).join(' · ')}</small>
    </span>
  ),
}

const headOf = (head: string): JSX.Element => (
  <span className="figure-cell">
    {head}
    <small>{words.unit}</small>
  </span>
)

function Disbursed({ disbursed }: Pick<Project, 'disbursed'>): JSX.Element {
  const shown = disbursed ? millions(disbursed.amount) : ''
  const hover = disbursed ? moneyWords(BigInt(disbursed.amount)) : undefined
  return <Sourced figure={disbursed} shown={shown} hover={hover} />
}

function Plan({ project }: { readonly project: Project }): JSX.Element {
  const { approved, adjusted } = project
  const plan = adjusted ?? approved
  const hover = [
    plan && moneyWords(BigInt(plan.amount)),
    adjusted && approved && words.wasApproved(inDong(approved.amount)),
  ].filter(Boolean)
  return (
    <span className="figure-cell">
      <Sourced figure={plan} shown={plan ? millions(plan.amount) : ''} hover={hover.join('\n')} />
      {adjusted && <small>{words.adjusted}</small>}
    </span>
  )
}

/** How much of the plan was paid, with both on hover. */
export function Rate({ rate, paid }: { readonly rate: Project['rate']; readonly paid: string | undefined }) {
  if (!rate || paid === undefined || rate.percent === null) return null
  return (
    <span className="figure-number" title={words.rateHover(inDong(paid), inDong(rate.base), rate.baseKind)}>
      {rate.percent.toLocaleString('vi')} %
    </span>
  )
}
