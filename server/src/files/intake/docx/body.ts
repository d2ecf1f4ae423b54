import type { Block, Cell } from '../blocks.ts'
import { walkXml, type Element } from '../xml.ts'
import { RunText } from '../legacy/index.ts'
import type { Notes } from '../remarks.ts'
import { formatCount } from './numbering.ts'
import { fontNamed, type ListPlace, type Styles } from './styles.ts'

/** What a paragraph of the body needs from the rest of the document. */
export interface BodyContext {
  readonly styles: Styles
  readonly label: (list: string, depth: number) => string
  readonly notes: Notes
  /** What footnotes and endnotes are called, by their ids, in the order in which the text refers to them. */
  readonly marks: Map<string, string>
}

interface Paragraph extends ListPlace {
  readonly words: RunText
  style?: string
}

interface Table {
  readonly rows: Cell[][]
  cell: string[]
  span: number
}

// What is written but not read: deleted or moved text, the older twin of a drawing, field codes, phonetic guides,
// properties as they were before a tracked change.
const SKIPPED = new Set([
  'del',
  'moveFrom',
  'mc:Fallback',
  'instrText',
  'rt',
  'pPrChange',
  'rPrChange',
  'trPrChange',
])

/** Reads the paragraphs and tables of `word/document.xml` (or footnotes) in order. */
export function readBody(bytes: Uint8Array, part: string, context: BodyContext): Block[] {
  const body = new BodyReader(context)
  walkXml(bytes, part, body)
  return body.blocks
}

class BodyReader {
  readonly blocks: Block[] = []
  private readonly context: BodyContext
  private readonly paragraphs: Paragraph[] = []
  private readonly tables: Table[] = []
  private skipped = 0
  private hidden = false
  private inRun = false
  private inText = false
  private note = ''
  private font: string | undefined
  private runStyle: string | undefined

  constructor(context: BodyContext) {
    this.context = context
  }

  open(element: Element): void {
    const { name, attributes } = element
    if (this.skipped === 0) this.countChanges(name)
    if (this.skipped > 0 || SKIPPED.has(name)) {
      this.skipped += 1
      return
    }
    if (name === 'p') this.paragraphs.push({ words: new RunText(this.context.notes.encodings) })
    else if (name === 'r') this.openRun()
    else if (name === 'footnote' || name === 'endnote') this.note = `${name}/${attributes['id'] ?? ''}`
    else if (name === 't' || name === 'm:t') this.inText = true
    else if (name === 'tbl') this.tables.push({ rows: [], cell: [], span: 1 })
    else if (name === 'tr') this.tables.at(-1)?.rows.push([])
    else if (name === 'tc') this.openCell()
    else if (name === 'gridSpan') this.spanCell(attributes['val'])
    else if (name === 'gridBefore') this.skipCells(attributes['val'])
    else if (this.inRun) this.openInRun(name, attributes)
    else this.openInProperties(name, attributes)
  }

  close(name: string): void {
    if (this.skipped > 0) {
      this.skipped -= 1
      return
    }
    if (name === 'p') this.closeParagraph()
    else if (name === 'r') {
      this.inRun = false
      this.hidden = false
    } else if (name === 't' || name === 'm:t') this.inText = false
    else if (name === 'tc') this.closeCell()
    else if (name === 'tbl') this.closeTable()
  }

  text(characters: string): void {
    if (this.inText && this.skipped === 0) this.write(characters)
  }

  private openInRun(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'vanish') this.hidden = isOn(attributes)
    else if (name === 'tab') this.write('\t')
    else if (name === 'br' || name === 'cr') this.write('\n')
    else if (name === 'noBreakHyphen') this.write('-')
    else if (name === 'softHyphen') this.write('\u00ad')
    else if (name === 'rFonts') this.font = fontNamed(attributes) ?? this.font
    else if (name === 'rStyle') this.runStyle = attributes['val']
    else if (name === 'footnoteReference') this.write(this.markOf(`footnote/${attributes['id'] ?? ''}`))
    else if (name === 'endnoteReference') this.write(this.markOf(`endnote/${attributes['id'] ?? ''}`))
    else if (name === 'footnoteRef' || name === 'endnoteRef') this.write(`${this.markOf(this.note)} `)
    else if (name === 'commentReference') this.context.notes.comments += 1
    // A text box stands inside a run; its paragraphs are read like any other.
    else if (name === 'txbxContent') this.inRun = false
  }

  private openInProperties(name: string, attributes: Readonly<Record<string, string>>): void {
    const paragraph = this.paragraphs.at(-1)
    if (!paragraph) return
    const value = attributes['val'] ?? ''
    if (name === 'pStyle') paragraph.style = value
    else if (name === 'numId') paragraph.list = value
    else if (name === 'ilvl') paragraph.depth = Number(value)
  }

  private write(characters: string): void {
    const paragraph = this.paragraphs.at(-1)
    if (!paragraph || this.hidden) return
    paragraph.words.add(characters, this.font ?? this.context.styles.fontOf(this.runStyle, paragraph.style))
  }

  private openRun(): void {
    this.inRun = true
    this.font = undefined
    this.runStyle = undefined
  }

  private countChanges(name: string): void {
    if (/^(?:ins|del|moveTo)$/.test(name)) this.context.notes.changes += 1
  }

  // Numbers are not written in the file: notes are counted as the text comes to them, endnotes in small Roman.
  private markOf(note: string): string {
    const { marks } = this.context
    const known = marks.get(note)
    if (known !== undefined) return known
    const kind = note.split('/')[0] ?? ''
    const count = [...marks.keys()].filter((key) => key.startsWith(kind)).length + 1
    const mark = `[${kind === 'endnote' ? formatCount(count, 'lowerRoman') : count}]`
    marks.set(note, mark)
    return mark
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop()
    if (!paragraph) return
    const text = this.labelled(paragraph)
    const table = this.tables.at(-1)
    if (table) table.cell.push(text)
    else this.blocks.push({ kind: 'paragraph', text })
  }

  // Word numbers no empty paragraph that a person can see; it still counts those with text.
  private labelled(paragraph: Paragraph): string {
    const text = paragraph.words.text()
    if (text.trim() === '') return ''
    const inherited = this.context.styles.listOf(paragraph.style)
    const list = paragraph.list ?? inherited.list
    if (list === undefined || list === '0') return text
    const label = this.context.label(list, paragraph.depth ?? inherited.depth ?? 0)
    return label === '' ? text : `${label} ${text}`
  }

  private openCell(): void {
    const table = this.tables.at(-1)
    if (!table) return
    table.cell = []
    table.span = 1
  }

  private spanCell(value: string | undefined): void {
    const table = this.tables.at(-1)
    if (table) table.span = Math.min(60, Math.max(1, Number(value) || 1))
  }

  private skipCells(value: string | undefined): void {
    const row = this.tables.at(-1)?.rows.at(-1)
    for (let more = Math.min(60, Number(value) || 0); more > 0; more -= 1) row?.push([])
  }

  private closeCell(): void {
    const table = this.tables.at(-1)
    const row = table?.rows.at(-1)
    if (!table || !row) return
    row.push(table.cell)
    for (let more = 1; more < table.span; more += 1) row.push([])
    table.cell = []
  }

  private closeTable(): void {
    const table = this.tables.pop()
    if (!table) return
    const outer = this.tables.at(-1)
    if (outer) outer.cell.push(...table.rows.map((row) => row.map((cell) => cell.join(' ')).join('; ')))
    else this.blocks.push({ kind: 'table', rows: table.rows })
  }
}

function isOn(attributes: Readonly<Record<string, string>>): boolean {
  const value = attributes['val']
  return value !== '0' && value !== 'false' && value !== 'off'
}
