import type { JSX } from 'react'
import type { FigureSource } from '../api/index.ts'
import { DataTable, MomentText } from '../ui/index.ts'
import type { Column } from '../ui/index.ts'
import { figureWords } from '../words/figures.ts'
import { SourceLink } from './sourced.tsx'

/** A figure as somebody recorded it. */
export interface Recorded {
  readonly revision: number
  readonly recordedAt: string
  readonly recordedBy: string | null
  readonly withdrawn: boolean
  readonly source: FigureSource | null
}

/** One line of the log: which figure, what it became, what it was before. */
interface Line {
  readonly key: string
  readonly what: string
  readonly now: string
  readonly was: string | null
  readonly of: Recorded
}

/** The lines of one figure, of which every later revision corrects the one before. */
export function linesOf<Figure extends Recorded>(
  what: string,
  { current, earlier }: { readonly current: Figure; readonly earlier: readonly Figure[] },
  said: (figure: Figure) => string,
): readonly Line[] {
  const all = [current, ...earlier]
  return all.map((figure, at) => {
    const before = all[at + 1]
    return {
      key: `${what} ${figure.revision}`,
      what,
      now: said(figure),
      was: before && !before.withdrawn ? said(before) : null,
      of: figure,
    }
  })
}

/** Everything that was ever recorded, the latest first, each with the cell that states it. */
export function FigureLog({ lines }: { readonly lines: readonly Line[] }): JSX.Element {
  const latest = lines.toSorted((a, b) => b.of.recordedAt.localeCompare(a.of.recordedAt))
  return (
    <section>
      <h2>{figureWords.log}</h2>
      <DataTable label={figureWords.log} columns={columns} rows={latest} rowKey={({ key }) => key} />
    </section>
  )
}

const { logColumns: heads } = figureWords
const columns: readonly Column<Line>[] = [
  {
    key: 'at',
    title: heads.at,
    width: '150px',
    wideOnly: true,
    cell: ({ of }) => <MomentText moment={of.recordedAt} exact />,
  },
  {
    key: 'what',
    title: heads.what,
    cell: ({ what, of }) => (
      <>
        {what}
        <div className="narrow-only faint">
          <MomentText moment={of.recordedAt} exact /> <SourceLink figure={of} full />
        </div>
      </>
    ),
  },
  {
    key: 'value',
    title: heads.value,
    width: '150px',
    align: 'end',
    cell: ({ now, was, of }) => (
      <span className="figure-cell">
        {of.withdrawn ? <s>{now}</s> : now}
        <small>{of.withdrawn ? figureWords.withdrawn : was !== null && figureWords.was(was)}</small>
      </span>
    ),
  },
  { key: 'by', title: heads.by, width: '160px', deskOnly: true, cell: ({ of }) => of.recordedBy },
  {
    key: 'source',
    title: heads.source,
    width: '26%',
    wideOnly: true,
    cell: ({ of }) => <SourceLink figure={of} full />,
  },
]
