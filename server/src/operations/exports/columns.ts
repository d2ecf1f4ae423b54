import type { SheetCell, SheetColumn } from '../../files/index.ts'
import { exportWords } from '../../words/exports.ts'
import type { ExportColumn } from './export-list.ts'

type Cell<Row> = (row: Row, nth: number) => SheetCell
const widths = { number: 10, percent: 9, day: 13, moment: 17 } as const

/** Columns of one kind: text of a width, figures and days as wide as they are. */
export const column = {
  text: <Row>(head: string, width: number, cell: Cell<Row>): ExportColumn<Row> => ({
    head,
    width,
    kind: 'text',
    cell,
  }),
  of: <Row>(
    kind: Exclude<SheetColumn['kind'], 'text'>,
    head: string,
    cell: Cell<Row>,
  ): ExportColumn<Row> => ({
    head,
    width: widths[kind],
    kind,
    cell,
  }),
} as const

/** The first column of a list that has no numbers of its own: 1, 2, 3… */
export const runningNumber: ExportColumn<unknown> = {
  head: exportWords.number,
  width: 7,
  kind: 'number',
  cell: (_, nth) => nth,
}
