import type { Block } from '../blocks.ts'
import { labelMaker } from '../docx/numbering.ts'
import { Flow } from '../flow.ts'
import type { Notes } from '../remarks.ts'
import { readFonts } from './fonts.ts'
import { readLists } from './lists.ts'
import { readPieces, type DocHead, type Piece } from './pieces.ts'
import { PropertyMap, type Sprm } from './properties.ts'
import { readStyles, type DocStyles } from './styles.ts'

const IN_TABLE = 0x2416
const ROW_END = 0x2417
const INNER_CELL = 0x244b
const INNER_ROW = 0x244c
const DEPTH = 0x6649
const CELLS = 0xd608
const LIST_DEPTH = 0x260a
const LIST = 0x460b
const DELETED = 0x0800
const INSERTED = 0x0801
const HIDDEN = 0x083c
const SPECIAL = 0x0855
const LETTER_STYLE = 0x4a30
const FONT = 0x4a4f
const FONT_BEYOND_ASCII = 0x4a51

interface Letters {
  readonly font: string | undefined
  readonly gone: boolean
  readonly special: boolean
}

interface Paragraph {
  readonly depth: number
  readonly rowEnd: boolean
  readonly innerCell: boolean
  readonly innerRow: boolean
  readonly list: number
  readonly listDepth: number
  readonly edges: readonly number[] | null
}

const WINDOWS = new TextDecoder('windows-1252')

/** Reads stretches of the text, with the properties of its letters and paragraphs. */
export class DocText {
  private readonly head: DocHead
  private readonly notes: Notes
  private readonly pieces: readonly Piece[]
  private readonly letters: PropertyMap
  private readonly paragraphs: PropertyMap
  private readonly styles: DocStyles
  private readonly fonts: readonly string[]
  private readonly label: (list: string, depth: number) => string
  private readonly known = new Map<unknown, Letters>()
  private lastChange: unknown = null

  constructor(head: DocHead, notes: Notes) {
    this.head = head
    this.notes = notes
    this.pieces = readPieces(head)
    this.letters = new PropertyMap(head, 12)
    this.paragraphs = new PropertyMap(head, 13)
    this.styles = readStyles(head)
    this.fonts = readFonts(head)
    this.label = labelMaker(readLists(head))
  }

  /** Reads characters `from` to `to`; `marks` are what notes are called, by where they are referred to. */
  read(from: number, to: number, marks: ReadonlyMap<number, string> = new Map()): Block[] {
    const flow = new Flow(this.notes.encodings)
    const fields: boolean[] = []
    for (const piece of this.pieces) {
      const [start, end] = [Math.max(from, piece.start), Math.min(to, piece.end)]
      for (let at = start; at < end; at += 1) {
        const place = piece.offset + (at - piece.start) * (piece.wide ? 2 : 1)
        this.take(flow, fields, { at, place, code: this.codeAt(place, piece.wide) }, marks)
      }
    }
    return flow.finish()
  }

  private codeAt(place: number, wide: boolean): number {
    if (wide) return this.head.main.getUint16(place, true)
    const byte = this.head.main.getUint8(place)
    return byte >= 0x80 && byte < 0xa0 ? WINDOWS.decode(Uint8Array.of(byte)).charCodeAt(0) : byte
  }

  private take(
    flow: Flow,
    fields: boolean[],
    { at, place, code }: { at: number; place: number; code: number },
    marks: ReadonlyMap<number, string>,
  ): void {
    const letters = this.lettersAt(place)
    // Between 0x13 and 0x14 stands the code of a field, after that what it shows.
    if (code === 0x13) fields.push(true)
    else if (code === 0x14) fields[fields.length - 1] = false
    else if (code === 0x15) fields.pop()
    else if (fields.includes(true)) return
    else if (code === 0x0d || code === 0x07) this.end(flow, code, this.paragraphAt(place))
    else if (letters.gone) return
    else if (code === 0x0b) flow.add('\n', letters.font)
    else if (code === 0x1e) flow.add('-', letters.font)
    else if (code === 0x1f) flow.add('\u00ad', letters.font)
    else if (code === 0x02) flow.add(marks.get(at) ?? '', letters.font)
    else if (code === 0x09) flow.add('\t', letters.font)
    else if (code === 0x0c || code === 0x0e) this.breakPage(flow, code)
    else if (code >= 0x20 && !(letters.special && code === 0x28))
      flow.add(String.fromCharCode(code), letters.font)
  }

  private breakPage(flow: Flow, code: number): void {
    if (code === 0x0c) flow.endParagraph()
  }

  private end(flow: Flow, code: number, paragraph: Paragraph): void {
    const { depth, list, listDepth } = paragraph
    if (code === 0x07 && paragraph.rowEnd) return flow.endRow(1, paragraph.edges)
    if (paragraph.innerRow) return flow.endRow(depth)
    const label = list > 0 && list < 0x7ff && flow.hasWords() ? this.label(String(list), listDepth) : ''
    if (code === 0x07) flow.endCell(1, label)
    else if (paragraph.innerCell) flow.endCell(depth, label)
    else flow.endParagraph(depth, label)
  }

  private lettersAt(place: number): Letters {
    const formatted = this.letters.at(place)
    const style = this.paragraphs.at(place)?.style ?? 0
    const key = formatted ?? style
    const known = this.known.get(key)
    if (known) return known
    const own = formatted?.sprms ?? []
    const named = own.findLast((sprm) => sprm.code === LETTER_STYLE)
    const sprms = [...this.styles.letters(style), ...(named ? this.styles.letters(named.value) : []), ...own]
    const changed = on(sprms, DELETED) || on(sprms, INSERTED)
    if (changed && this.lastChange !== key) this.notes.changes += 1
    this.lastChange = key
    const font = valueOf(sprms, FONT) ?? valueOf(sprms, FONT_BEYOND_ASCII) ?? this.styles.standardFont
    const letters = {
      font: this.fonts[font],
      gone: on(sprms, DELETED) || on(sprms, HIDDEN),
      special: on(sprms, SPECIAL),
    }
    if (formatted) this.known.set(key, letters)
    return letters
  }

  private paragraphAt(place: number): Paragraph {
    const formatted = this.paragraphs.at(place)
    const sprms = [...this.styles.paragraphs(formatted?.style ?? 0), ...(formatted?.sprms ?? [])]
    const inTable = on(sprms, IN_TABLE) ? 1 : 0
    return {
      depth: Math.min(20, Math.max(inTable, valueOf(sprms, DEPTH) ?? 0)),
      rowEnd: on(sprms, ROW_END),
      innerCell: on(sprms, INNER_CELL),
      innerRow: on(sprms, INNER_ROW),
      list: valueOf(sprms, LIST) ?? 0,
      listDepth: valueOf(sprms, LIST_DEPTH) ?? 0,
      edges: edgesOf(this.head.main, sprms),
    }
  }
}

// The places of the cells of a row: their number, then one edge more.
function edgesOf(view: DataView, sprms: readonly Sprm[]): number[] | null {
  const place = valueOf(sprms, CELLS)
  if (place === undefined || place + 3 > view.byteLength) return null
  const count = view.getUint8(place + 2)
  if (place + 3 + (count + 1) * 2 > view.byteLength) return null
  return Array.from({ length: count + 1 }, (_, at) => view.getInt16(place + 3 + at * 2, true))
}

function valueOf(sprms: readonly Sprm[], code: number): number | undefined {
  return sprms.findLast((sprm) => sprm.code === code)?.value
}

function on(sprms: readonly Sprm[], code: number): boolean {
  const value = valueOf(sprms, code)
  // 0x80 and 0x81 mean "as the style" and "not as the style".
  return value === 1 || value === 0x81
}
