import type * as library from 'docx'
import type { Paragraph, TextRun } from 'docx'
import type { Composed, Line } from './compose.ts'
import { face } from './fonts.ts'
import type { Table } from './paper.ts'

/** Where lines are placed: the library, the paper, and the width there is, in twentieths of a point. */
export interface Room {
  readonly docx: typeof library
  readonly paper: Composed
  readonly width: number
}

/** The blocks of a section; in the last one the last line stays with the signature. */
export function blocksOf(
  room: Room,
  blocks: Composed['sections'][number]['blocks'],
  last: boolean,
): (Paragraph | library.Table)[] {
  return blocks.flatMap((block, at): (Paragraph | library.Table)[] => {
    if (block.kind === 'table') return [tableOf(room, block)]
    const next = blocks[at + 1]
    return paragraphsOf(room, block, {
      keepNext: last && next === undefined,
      beforeTable: next?.kind === 'table',
    })
  })
}

interface Place {
  /** The paragraph stays on the page of what follows it. */
  readonly keepNext?: boolean
  readonly beforeTable?: boolean
}

/** A line as paragraphs: itself, and below it the one that carries its rule. */
export function paragraphsOf(room: Room, line: Line, place: Place = {}): Paragraph[] {
  const { docx } = room
  const { before } = room.paper.layout.styles[line.style]
  const lead = line.lead === '' ? [] : [new docx.TextRun({ text: `${clean(line.lead)} `, bold: true })]
  const paragraph = new docx.Paragraph({
    ...(place.keepNext ? { keepNext: true } : {}),
    ...(place.beforeTable ? { spacing: { before: before * 20, after: 80 } } : {}),
    style: line.style,
    children: [...lead, ...runsOf(room, line.text)],
  })
  return line.rule > 0 ? [paragraph, ruleOf(room, line)] : [paragraph]
}

// A rule is an empty paragraph with a border, as wide as what its indents leave: a drawn line that moves with the text,
// and no underlining, which the rules do not want.
function ruleOf({ docx, paper, width }: Room, { text, style, rule }: Line): Paragraph {
  const look = paper.layout.styles[style]
  const words = text.split('\n').at(-1) ?? ''
  const long = Math.min(width, face(look.bold ? 'bold' : 'regular').width(words) * look.size * 20) * rule
  const indent = Math.round((width - long) / 2)
  return new docx.Paragraph({
    style,
    indent: { left: indent, right: indent, firstLine: 0 },
    spacing: { before: 40, after: 0, line: 40, lineRule: docx.LineRuleType.EXACT },
    border: { top: { style: docx.BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
  })
}

// Symbols ("12-KL/TU") are not broken at their hyphens.
const symbol = /(?<=\d)-(?=\p{Lu})|(?<=\/\p{L}{1,8})-(?=\p{Lu})/gu

function runsOf({ docx }: Room, text: string, bold?: boolean): TextRun[] {
  const look = bold === undefined ? {} : { bold }
  return clean(text)
    .split('\n')
    .map(
      (part, at) =>
        new docx.TextRun({
          ...look,
          ...(at > 0 ? { break: 1 } : {}),
          children: part
            .split(symbol)
            .flatMap((piece, place) => (place === 0 ? [piece] : [new docx.NoBreakHyphen(), piece])),
        }),
    )
}

function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]|\p{Cs}/gu, ' ')
    .normalize('NFC')
}

function tableOf(room: Room, { columns, rows }: Table): library.Table {
  const { docx, width } = room
  const widths = columns.map(({ percent }) => Math.round((percent / 100) * width))
  const cell = (text: string, at: number, style: 'tableHead' | 'tableText', centred: boolean) =>
    new docx.TableCell({
      width: { size: widths[at] ?? 0, type: docx.WidthType.DXA },
      margins: cellMargins,
      verticalAlign: style === 'tableHead' ? docx.VerticalAlignTable.CENTER : docx.VerticalAlignTable.TOP,
      children: [
        new docx.Paragraph({
          style,
          ...(centred ? { alignment: docx.AlignmentType.CENTER } : {}),
          children: runsOf(room, text),
        }),
      ],
    })
  return new docx.Table({
    width: { size: width, type: docx.WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    columnWidths: widths,
    rows: [
      new docx.TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ title }, at) => cell(title, at, 'tableHead', false)),
      }),
      ...rows.map(
        (values) =>
          new docx.TableRow({
            cantSplit: true,
            children:
              values.length === 1
                ? [across(room, columns.length, values[0] ?? '')]
                : columns.map(({ centred }, at) => cell(values[at] ?? '', at, 'tableText', centred ?? false)),
          }),
      ),
    ],
  })
}

const cellMargins = { top: 60, bottom: 60, left: 80, right: 80 }

function across(room: Room, columns: number, text: string): library.TableCell {
  const { docx } = room
  return new docx.TableCell({
    columnSpan: columns,
    margins: cellMargins,
    children: [new docx.Paragraph({ style: 'tableText', children: runsOf(room, text, true) })],
  })
}
