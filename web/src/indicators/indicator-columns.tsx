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
      cell: ({ name, owner, ownerWords, direction }) => (
        <span className="figure-name">
          {name}
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
      width: '110px',
      wideOnly: true,
      cell: ({ measure }) => measure,
    },
    ...figureColumns(year),
    {
      key: 'period',
      title: columns.period,
      width: '168px',
      deskOnly: true,
      cell: ({ actual }) => actual?.period,
    },
    {
      key: 'source',
      title: columns.source,
      width: '190px',
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
      width: '112px',
      align: 'end',
      cell: ({ plan }) => <Sourced figure={plan} shown={plan?.words ?? ''} hover={plan?.period} />,
    },
    {
      key: 'actual',
      title: columns.actual,
      width: '112px',
      align: 'end',
      cell: ({ actual }) => <Sourced figure={actual} shown={actual?.words ?? ''} hover={actual?.period} />,
    },
    {
      key: 'percent',
      title: columns.percent,
      width: '128px',
      align: 'end',
      wideOnly: true,
      cell: (row) => <Fulfilled row={row} />,
    },
    {
      key: 'estimate',
      title: columns.estimate,
      width: '112px',
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
  const hover = words.percentHover(actual.words, plan.words)
  const points = fulfilment.kind === 'points' ? Number(fulfilment.points) : 0
  const shown =
    fulfilment.kind === 'percent'
      ? `${fulfilment.percent.toLocaleString('vi')} %`
      : words.points(`${points > 0 ? '+' : ''}${points.toLocaleString('vi')}`)
  return (
    <span className="figure-number" title={hover}>
      {shown}
    </span>
  )
}
