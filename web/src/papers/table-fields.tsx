import type { JSX } from 'react'
import { IconButton } from '../ui/index.ts'
import { paperWords as words } from '../words/papers.ts'
import type { Block } from './use-paper.ts'

type Table = Extract<Block, { kind: 'table' }>

/** Longer tables are edited in Word: a screen of thousands of fields serves nobody. */
const MOST_ROWS = 100

/** The cells of a table, row by row. */
export function TableFields(props: {
  readonly table: Table
  readonly onChange: (table: Table) => void
}): JSX.Element {
  const { table, onChange } = props
  const { columns, rows } = table
  if (rows.length > MOST_ROWS) return <p className="faint">{words.rows(rows.length)}</p>
  const put = (row: number, column: number, text: string): void =>
    onChange({
      ...table,
      rows: rows.map((cells, at) =>
        at === row ? cells.map((cell, place) => (place === column ? text : cell)) : cells,
      ),
    })
  return (
    <div className="paper-table" role="group" aria-label={words.blocks.table}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.title} style={{ minWidth: `${Math.max(56, column.percent * 5)}px` }}>
                {column.title}
              </th>
            ))}
            <td aria-label={words.removing} />
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows have no name of their own; their fields keep no state
            <tr key={row}>
              {cells.map((cell, column) => (
                // oxlint-disable-next-line react/no-array-index-key -- as above
                <td key={column} colSpan={cells.length === 1 ? columns.length : 1}>
                  <textarea
                    className="paper-text"
                    aria-label={words.cell(row + 1, columns[column]?.title ?? '')}
                    value={cell}
                    rows={1}
                    onChange={(event) => put(row, column, event.target.value)}
                  />
                </td>
              ))}
              <td>
                <IconButton
                  icon="close"
                  label={words.removeRow(row + 1)}
                  onClick={() => onChange({ ...table, rows: rows.filter((_, at) => at !== row) })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
