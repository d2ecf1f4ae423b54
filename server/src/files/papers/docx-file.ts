import type * as library from 'docx'
import type { ISectionOptions, Paragraph as Line } from 'docx'
import type { Composed } from './compose.ts'
import { blocksOf, paragraphsOf, type Room } from './docx-text.ts'
import { stylesOf } from './docx-styles.ts'

/** Twentieths of a point in a millimetre. */
const MILLIMETRE = 1440 / 25.4
const A4 = { width: 210, height: 297 }

/** Writes a composed paper as DOCX with named styles, so that it can be edited in Word without losing its look. */
export async function writePaper(composed: Composed): Promise<Uint8Array> {
  const docx = await import('docx')
  const { Document, Packer } = docx
  const file = new Document({
    title: composed.title,
    styles: stylesOf(docx, composed.layout),
    sections: composed.sections.map((_, at) => sectionOf(docx, composed, at)),
  })
  return new Uint8Array(await Packer.toBuffer(file))
}

function sectionOf(docx: typeof library, paper: Composed, at: number): ISectionOptions {
  const { margins } = paper.layout
  const { landscape = false, blocks = [] } = paper.sections[at] ?? {}
  const last = at === paper.sections.length - 1
  const width = (landscape ? A4.height : A4.width) - margins.left - margins.right
  const room: Room = { docx, paper, width: Math.round(width * MILLIMETRE) }
  return {
    properties: {
      // The first page carries no number.
      titlePage: at === 0,
      page: {
        // The library turns width and height itself when the orientation is landscape.
        size: {
          width: Math.round(A4.width * MILLIMETRE),
          height: Math.round(A4.height * MILLIMETRE),
          orientation: landscape ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT,
        },
        margin: {
          top: Math.round(margins.top * MILLIMETRE),
          bottom: Math.round(margins.bottom * MILLIMETRE),
          left: Math.round(margins.left * MILLIMETRE),
          right: Math.round(margins.right * MILLIMETRE),
          // In the middle of the top margin, for a number of 14 points.
          header: Math.round((margins.top / 2 - 3) * MILLIMETRE),
        },
      },
    },
    headers: {
      default: new docx.Header({ children: [pageNumber(docx)] }),
      first: new docx.Header({ children: [new docx.Paragraph({ style: 'pageNumber' })] }),
    },
    children: [
      ...(at === 0
        ? [...letterhead(room), ...paper.opening.flatMap((line) => paragraphsOf(room, line))]
        : []),
      ...blocksOf(room, blocks, last),
      ...(last ? closing(room) : []),
    ],
  }
}

function pageNumber({ Paragraph, TextRun, PageNumber }: typeof library): Line {
  return new Paragraph({
    style: 'pageNumber',
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  })
}

function letterhead(room: Room): library.Table[] {
  const { paper } = room
  const left = Math.round((room.width * paper.layout.leftPercent) / 100)
  const widths = [left, room.width - left] as const
  return [
    twoBlocks(room, widths, [
      [paper.left, paper.right],
      [paper.below.left, paper.below.right],
    ]),
  ]
}

function closing(room: Room): (library.Table | Line)[] {
  const { paper, docx } = room
  if (paper.recipients.length + paper.signature.length === 0) return []
  const half = Math.round(room.width / 2)
  // Two tables that touch become one in Word: an empty line parts them, and stays with the words above.
  return [
    new docx.Paragraph({ style: 'recipient', keepNext: true }),
    twoBlocks(room, [half, room.width - half], [[paper.recipients, paper.signature]]),
  ]
}

function twoBlocks(
  room: Room,
  widths: readonly [number, number],
  rows: readonly (readonly [Composed['left'], Composed['left']])[],
): library.Table {
  const { docx } = room
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' }
  const borders = { top: none, bottom: none, left: none, right: none }
  return new docx.Table({
    width: { size: room.width, type: docx.WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    columnWidths: [...widths],
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      (blocks, at) =>
        new docx.TableRow({
          cantSplit: true,
          children: blocks.map(
            (lines, side) =>
              new docx.TableCell({
                borders,
                margins: { left: 0, right: 0, top: at === 0 ? 0 : 160, bottom: 0 },
                width: { size: widths[side] ?? 0, type: docx.WidthType.DXA },
                children:
                  lines.length === 0
                    ? [new docx.Paragraph({ style: 'recipient' })]
                    : lines.flatMap((line) => paragraphsOf({ ...room, width: widths[side] ?? 0 }, line)),
              }),
          ),
        }),
    ),
  })
}
