import type * as library from 'docx'
import type { ITableCellOptions, Paragraph, TableRow } from 'docx'

/** A paper with one table, laid out after the technical rules of Decree 30/2020/NĐ-CP (annex I), landscape. */
export interface PaperTable {
  /** Left and right block of the letterhead, line by line. */
  readonly issuer: readonly string[]
  readonly motto: readonly string[]
  readonly placeAndDay: string
  readonly title: readonly string[]
  readonly columns: readonly {
    readonly title: string
    readonly percent: number
    readonly centred?: boolean
  }[]
  /** A row of one value is a heading over the whole width. */
  readonly rows: readonly (readonly string[])[]
  readonly foot: string
}

const FONT = 'Times New Roman'
const SIZE = 24
const MILLIMETRE = 56.7

type Docx = typeof library

/** Writes a paper as DOCX: A4 landscape, Times New Roman, the header row repeated on each page. */
export async function writePaper(paper: PaperTable): Promise<Uint8Array> {
  const docx = await import('docx')
  const { Document, Packer, Footer, PageNumber, PageOrientation } = docx
  const line = lineWriter(docx)
  const file = new Document({
    styles: { default: { document: { run: { font: FONT, size: SIZE } } } },
    sections: [
      {
        properties: {
          page: {
            // The library turns width and height itself when the orientation is landscape.
            size: {
              width: 210 * MILLIMETRE,
              height: 297 * MILLIMETRE,
              orientation: PageOrientation.LANDSCAPE,
            },
            margin: {
              top: 20 * MILLIMETRE,
              bottom: 18 * MILLIMETRE,
              left: 25 * MILLIMETRE,
              right: 15 * MILLIMETRE,
            },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new docx.Paragraph({
                alignment: docx.AlignmentType.CENTER,
                children: [new docx.TextRun({ children: [PageNumber.CURRENT], font: FONT, size: SIZE })],
              }),
            ],
          }),
        },
        children: [
          letterhead(docx, paper),
          ...paper.title.map((text, at) =>
            line(text, { bold: at < 2, italics: at >= 2, space: at === 0 ? 240 : 0, centred: true }),
          ),
          line('', {}),
          table(docx, paper),
          line(paper.foot, { italics: true, space: 120 }),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}

interface LineOptions {
  readonly bold?: boolean
  readonly italics?: boolean
  readonly centred?: boolean
  readonly space?: number
}

function lineWriter({
  Paragraph: Line,
  TextRun,
  AlignmentType,
}: Docx): (text: string, options: LineOptions) => Paragraph {
  return (text, { bold = false, italics = false, centred = false, space = 0 }) =>
    new Line({
      alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
      spacing: { before: space },
      children: text.split('\n').map(
        (part, at) =>
          new TextRun({
            text: part,
            bold,
            italics,
            font: FONT,
            size: SIZE,
            ...(at > 0 ? { break: 1 } : {}),
          }),
      ),
    })
}

function letterhead(docx: Docx, { issuer, motto, placeAndDay }: PaperTable) {
  const { Table, TableRow: Row, TableCell, WidthType, BorderStyle } = docx
  const line = lineWriter(docx)
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const borders = { top: none, bottom: none, left: none, right: none }
  const cell = (percent: number, lines: readonly Paragraph[]) =>
    new TableCell({ width: { size: percent, type: WidthType.PERCENTAGE }, borders, children: lines })
  const left = issuer.map((text) => line(text, { bold: true, centred: true }))
  const right = motto.map((text) => line(text, { bold: true, centred: true }))
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows: [
      new Row({
        children: [
          cell(45, left),
          cell(55, [...right, line(placeAndDay, { italics: true, centred: true, space: 120 })]),
        ],
      }),
    ],
  })
}

function table(docx: Docx, { columns, rows }: PaperTable) {
  const { Table, WidthType, TableLayoutType } = docx
  const line = lineWriter(docx)
  const header = columns.map(({ title }) => line(title, { bold: true, centred: true }))
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    // Widths in twentieths of a point of the printable width, for readers that do not know per cents.
    columnWidths: columns.map(({ percent }) => Math.round((percent / 100) * 257 * MILLIMETRE)),
    rows: [
      rowOf(docx, columns, header, { tableHeader: true }),
      ...rows.map((values) =>
        values.length === 1
          ? headingRow(docx, columns.length, line(values[0] ?? '', { bold: true }))
          : rowOf(
              docx,
              columns,
              columns.map(({ centred }, at) => line(values[at] ?? '', { centred: centred ?? false })),
            ),
      ),
    ],
  })
}

function rowOf(
  docx: Docx,
  columns: PaperTable['columns'],
  lines: readonly Paragraph[],
  options: { readonly tableHeader?: boolean } = {},
): TableRow {
  return new docx.TableRow({
    ...options,
    cantSplit: true,
    children: lines.map((line, at) => {
      const width = { size: columns[at]?.percent ?? 10, type: docx.WidthType.PERCENTAGE }
      return new docx.TableCell({ ...cellLook(docx), width, children: [line] })
    }),
  })
}

function headingRow(docx: Docx, columns: number, line: Paragraph): TableRow {
  return new docx.TableRow({
    cantSplit: true,
    children: [new docx.TableCell({ ...cellLook(docx), columnSpan: columns, children: [line] })],
  })
}

function cellLook({ VerticalAlignTable }: Docx): Pick<ITableCellOptions, 'margins' | 'verticalAlign'> {
  return { margins: { top: 40, bottom: 40, left: 80, right: 80 }, verticalAlign: VerticalAlignTable.TOP }
}
