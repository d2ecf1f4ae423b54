import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import type { FigureSource } from '../api/index.ts'
import { SelectFilter } from '../ui/index.ts'
import { figureWords as words } from '../words/figures.ts'
import './figures.css'

interface Figure {
  readonly revision: number
  readonly source: FigureSource | null
}

/** A figure that says where it came from: the file, sheet and row on hover, the import by a click. */
export function Sourced(props: {
  readonly figure: Figure | null
  readonly shown: string
  readonly hover?: string | undefined
}): JSX.Element {
  const { figure, shown, hover } = props
  if (!figure) return <span className="faint">{words.absent}</span>
  const said = [
    hover,
    figure.source && words.from(figure.source),
    figure.revision > 1 && words.revised(figure.revision),
  ].filter(Boolean)
  const title = said.join('\n')
  if (!figure.source) return <span title={title}>{shown}</span>
  return (
    <Link
      className="figure-link"
      title={title}
      to="/nhap-bang/$importId"
      params={{ importId: figure.source.importId }}
    >
      {shown}
      {figure.revision > 1 && (
        <sup className="figure-revised" title={words.revised(figure.revision)}>
          *
        </sup>
      )}
    </Link>
  )
}

/** The file and row of a figure, as a link to its import. */
export function SourceLink({ figure }: { readonly figure: Figure | null }): JSX.Element | null {
  if (!figure?.source) return null
  const { importId, fileName, row } = figure.source
  return (
    <Link
      className="figure-source"
      to="/nhap-bang/$importId"
      params={{ importId }}
      title={words.from(figure.source)}
    >
      <span>{fileName}</span> <span className="faint">{words.row(row)}</span>
    </Link>
  )
}

/** The year of a list; the latest where none is chosen. */
export function YearFilter(props: {
  readonly value: string | undefined
  readonly year: number | undefined
  readonly years: readonly number[]
  readonly onChange: (year: string | undefined) => void
}): JSX.Element {
  const { value, year, years, onChange } = props
  const latest = year === undefined || value !== undefined ? words.thisYear : words.ofYear(year)
  const others = years.filter((one) => value !== undefined || one !== year)
  return (
    <SelectFilter
      label={words.year}
      value={value}
      all={latest}
      options={others.map((one) => ({ value: String(one), words: words.ofYear(one) }))}
      onChange={onChange}
    />
  )
}
