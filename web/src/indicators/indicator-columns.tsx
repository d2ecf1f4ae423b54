import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import type { Indicator } from '../api/index.ts'
import type { Column } from '../ui/index.ts'
import { indicatorWords as words } from '../words/figures.ts'
import { Sourced, SourceLink } from './sourced.tsx'

/** The columns of the list of indicators. */
export function indicatorColumns(year: number): readonly Column<Indicator>[] {
  const { columns } = words
  return [
    {
      key: 'name',
      title: columns.name,
      sort: { up: 'name', down: '-name' },
      cell: ({ id, name, owner, ownerWords, direction }) => (
        <span className="figure-name">
          <Link to="/chi-tieu/$indicatorId" params={{ indicatorId: id }}>
            {name}
          </Link>
          <small>
            {[owner?.name ?? ownerWords, direction === 'lower' && words.lowerIsBetter]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </span>
      ),
    },
    {
      key: 'measure',
      title: columns.measure,
      width: '96px',
      wideOnly: true,
      cell: ({ measure }) => measure,
    },
    ...figureColumns(year),
    {
      key: 'period',
      title: columns.period,
      sort: { up: 'period', down: '-period' },
      width: '132px',
      deskOnly: true,
      cell: ({ actual }) => actual?.period,
    },
    {
      key: 'source',
      title: columns.source,
      width: '150px',
      deskOnly: true,
      cell: ({ actual, plan }) => <SourceLink figure={actual ?? plan} />,
    },
  ]
}

function figureColumns(year: number): readonly Column<Indicator>[] {
  const { columns } = words
  return [
    {
      key: 'plan',
      title: columns.plan(year),
      width: '104px',
      align: 'end',
      cell: ({ plan }) => <Sourced figure={plan} shown={plan?.words ?? ''} hover={plan?.period} />,
    },
    {
      key: 'actual',
      title: columns.actual,
      width: '104px',
      align: 'end',
      cell: ({ actual }) => <Sourced figure={actual} shown={actual?.words ?? ''} hover={actual?.period} />,
    },
    {
      key: 'percent',
      title: columns.percent,
      sort: { up: 'percent', down: '-percent' },
      width: '120px',
      align: 'end',
      wideOnly: true,
      cell: (row) => <Fulfilled row={row} />,
    },
    {
      key: 'estimate',
      title: columns.estimate,
      width: '104px',
      align: 'end',
      deskOnly: true,
      cell: ({ estimate }) => (
        <Sourced figure={estimate} shown={estimate?.words ?? ''} hover={estimate?.period} />
      ),
    },
  ]
}

function Fulfilled({ row }: { readonly row: Indicator }): JSX.Element | null {
  const { fulfilment, actual, plan } = row
  if (!fulfilment || !actual || !plan) return null
  return (
    <span className="figure-number" title={words.percentHover(actual.words, plan.words)}>
      {fulfilmentWords(fulfilment)}
    </span>
  )
}

/** How far a plan is fulfilled: 49,04 %, or for a rate the distance, -0,58 điểm %. */
export function fulfilmentWords(fulfilment: NonNullable<Indicator['fulfilment']>): string {
  if (fulfilment.kind === 'percent') return `${fulfilment.percent.toLocaleString('vi')} %`
  const points = Number(fulfilment.points)
  return words.points(`${points > 0 ? '+' : ''}${points.toLocaleString('vi')}`)
}
