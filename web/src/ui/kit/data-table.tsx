import { useRef } from 'react'
import type { CSSProperties, JSX, KeyboardEvent, ReactNode } from 'react'
import { kitWords } from '../../words/kit.ts'
import { useFits } from './use-fits.ts'
import { useRowsInSight } from './use-rows-in-sight.ts'

/** One column: its head, its cell, how wide it may be. */
export interface Column<Row> {
  readonly key: string
  readonly title: ReactNode
  readonly cell: (row: Row, index: number) => ReactNode
  /** CSS width; columns without one share what is left. */
  readonly width?: string
  readonly align?: 'start' | 'end' | 'center'
  /** Ascending and descending words of the API's `sort`. */
  readonly sort?: { readonly up: string; readonly down: string }
  /** Left out on narrow screens (below 600 px). */
  readonly wideOnly?: boolean
  /** Left out on all but wide screens (below 1024 px). */
  readonly deskOnly?: boolean
}

/** What a table is drawn from. */
export interface TableProps<Row> {
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  onOpen?: (row: Row) => void
  /** The row that is open beside the table. */
  openKey?: string | undefined
  sort?: string | undefined
  onSort?: ((sort: string | undefined) => void) | undefined
  /** The list has an order of its own, to which a third press on a head returns. */
  ownOrder?: boolean
  /** The rows are those of the last question; the answer to the new one is on its way. */
  busy?: boolean
  /** Below the rows: "more", a loading line. */
  footer?: ReactNode
  /** In rows of several lines, the usual height; one-line rows follow the chosen density. */
  rowHeight?: number
}

interface Sorted {
  readonly sort?: string | undefined
  readonly ownOrder?: boolean
}

function nextSort(column: { up: string; down: string }, { sort, ownOrder }: Sorted): string | undefined {
  if (sort === column.down && ownOrder) return undefined
  return sort === column.up ? column.down : column.up
}

function nextSortWords(column: { up: string; down: string }, sorted: Sorted): string {
  const next = nextSort(column, sorted)
  if (next === undefined) return kitWords.sortOwn
  return next === column.up ? kitWords.sortAscending : kitWords.sortDescending
}

function Head<Row>(props: TableProps<Row>): JSX.Element {
  return (
    <thead>
      <tr>
        {props.columns.map((column) => {
          const { sort } = column
          const order =
            sort && props.sort === sort.up
              ? 'ascending'
              : sort && props.sort === sort.down
                ? 'descending'
                : undefined
          return (
            <th key={column.key} scope="col" aria-sort={order} className={cellClass(column)}>
              {sort && props.onSort ? (
                <button
                  type="button"
                  className="sort-button"
                  title={nextSortWords(sort, props)}
                  onClick={() => props.onSort?.(nextSort(sort, props))}
                >
                  {column.title}
                  <span aria-hidden="true">
                    {order === 'ascending' ? ' ↑' : order === 'descending' ? ' ↓' : ''}
                  </span>
                </button>
              ) : (
                column.title
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

function cellClass(column: { align?: string; wideOnly?: boolean; deskOnly?: boolean }): string {
  const parts = [
    `is-${column.align ?? 'start'}`,
    column.wideOnly ? 'wide-only' : '',
    column.deskOnly ? 'desk-only' : '',
  ]
  return parts.filter(Boolean).join(' ')
}

/** The width below which a table on a desk scrolls sideways rather than squeeze a column to nothing. */
function leastWidth(columns: readonly { readonly width?: string }[]): string {
  const widths = columns.map(({ width }) =>
    width === undefined ? 240 : width.endsWith('px') ? Number.parseInt(width, 10) : 140,
  )
  return `${widths.reduce((sum, width) => sum + width, 0)}px`
}

function step(event: KeyboardEvent<HTMLTableRowElement>): void {
  const row = event.currentTarget
  const other =
    event.key === 'ArrowDown' || event.key === 'j' ? row.nextElementSibling : row.previousElementSibling
  if (other instanceof HTMLElement && other.tabIndex === 0) {
    event.preventDefault()
    other.focus()
  }
}

function Line<Row>(
  props: TableProps<Row> & {
    row: Row
    index: number
    /** Tells how high the row is, where only rows in sight are drawn. */
    measure?: ((line: HTMLTableRowElement | null) => void) | undefined
  },
): JSX.Element {
  const { row, index, onOpen } = props
  const key = props.rowKey(row)
  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>): void => {
    if (event.target !== event.currentTarget) return
    if (event.key === 'Enter') onOpen?.(row)
    else if (['ArrowDown', 'ArrowUp', 'j', 'k'].includes(event.key)) step(event)
  }
  return (
    <tr
      ref={props.measure}
      data-index={index}
      aria-rowindex={index + 2}
      tabIndex={onOpen ? 0 : undefined}
      aria-current={props.openKey === key ? 'true' : undefined}
      className={onOpen ? 'opens' : undefined}
      style={props.rowHeight ? { height: props.rowHeight } : undefined}
      onClick={(event) => {
        // Links and buttons inside the row do their own thing.
        if (event.target instanceof Element && event.target.closest('a, button, input, label')) return
        onOpen?.(row)
      }}
      onKeyDown={onKeyDown}
    >
      {props.columns.map((column) => (
        <td key={column.key} className={cellClass(column)}>
          {column.cell(row, index)}
        </td>
      ))}
    </tr>
  )
}

/** A light table of the browser's own elements: sortable heads, rows that open by click or Enter, arrows between rows. */
export function DataTable<Row>(props: TableProps<Row>): JSX.Element {
  const { rows, columns } = props
  const box = useRef<HTMLDivElement>(null)
  const fits = useFits(box)
  const { indexes, before, after, measure } = useRowsInSight(box, rows.length, props.rowHeight)
  return (
    <div
      ref={box}
      className={fits ? 'table-scroll fits' : 'table-scroll'}
      aria-busy={props.busy || undefined}
    >
      <table
        className="data-table"
        style={{ '--least': leastWidth(columns) } as CSSProperties}
        aria-label={props.label}
        aria-rowcount={rows.length + 1}
      >
        <colgroup>
          {columns.map((column) => (
            <col
              key={column.key}
              style={column.width ? { width: column.width } : undefined}
              className={cellClass(column)}
            />
          ))}
        </colgroup>
        <Head {...props} />
        <tbody>
          {before > 0 && <tr aria-hidden="true" style={{ height: before }} />}
          {indexes.map((index) => {
            const row = rows[index]
            return row === undefined ? null : (
              <Line key={props.rowKey(row)} {...props} row={row} index={index} measure={measure} />
            )
          })}
          {after > 0 && <tr aria-hidden="true" style={{ height: after }} />}
        </tbody>
      </table>
      {props.footer}
    </div>
  )
}
