import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import type { FigureSource } from '../api/index.ts'
import { figureWords as words } from '../words/figures.ts'
import './figures.css'

interface Figure {
  readonly revision: number
  readonly source: FigureSource | null
}

/** A figure that says where it came from: the file, sheet and cell on hover, the import by a click. */
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
  const value = (
    <>
      {shown}
      {figure.revision > 1 && (
        <sup className="figure-revised" title={words.revised(figure.revision)}>
          *
        </sup>
      )}
    </>
  )
  if (!figure.source) return <span title={title}>{value}</span>
  return (
    <Link
      className="figure-link"
      title={title}
      to="/nhap-bang/$importId"
      params={{ importId: figure.source.importId }}
    >
      {value}
    </Link>
  )
}

/** The file and cell of a figure, as a link to its import; in full where there is room for it. */
export function SourceLink(props: {
  readonly figure: { readonly source: FigureSource | null } | null
  readonly full?: boolean
}): JSX.Element | null {
  const source = props.figure?.source
  if (!source) return null
  const { importId, fileName, sheet, row, cell } = source
  const place = [props.full && words.sheet(sheet), cell ? words.cell(cell) : words.row(row)]
  return (
    <Link
      className={props.full ? 'figure-source is-full' : 'figure-source'}
      to="/nhap-bang/$importId"
      params={{ importId }}
      title={words.from(source)}
    >
      <span>{fileName}</span> <span className="faint">{place.filter(Boolean).join(', ')}</span>
    </Link>
  )
}
