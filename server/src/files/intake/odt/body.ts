import type { Block } from '../blocks.ts'
import { Flow } from '../flow.ts'
import type { Notes } from '../remarks.ts'
import type { Element, XmlVisitor } from '../xml.ts'
import { ListCounts } from './lists.ts'
import type { TextStyles } from './styles.ts'

const SKIPPED = new Set([
  'office:annotation',
  'office:annotation-end',
  'office:forms',
  'text:note-citation',
  'text:ruby-text',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'table:shapes',
  'draw:object',
  'draw:image',
  'office:scripts',
  'dc:creator',
  'dc:date',
  'text:index-title-template',
])

interface OpenList {
  readonly style: string | undefined
  readonly counts: ListCounts
  /** The item under way has its label, or is none that is counted. */
  labelled: boolean
  startAt: number | undefined
}

interface Paragraph {
  readonly style: string | undefined
  readonly label: string
  readonly flow: Flow
}

interface Frame {
  readonly flow: Flow
  tables: number
  readonly lists: OpenList[]
}

/** Takes the elements of `content.xml` one by one. */
export class OdtReader implements XmlVisitor {
  private readonly styles: TextStyles
  private readonly notes: Notes
  private readonly footnotes: Block[] = []
  private readonly frames: Frame[]
  private readonly spans: (string | undefined)[] = []
  private readonly continued = new Map<string, ListCounts>()
  private skipped = 0
  private paragraph: Paragraph | null = null
  private readonly outer: (Paragraph | null)[] = []
  private noteCount = 0
  private repeat = 1
  private readonly outline = new ListCounts()

  constructor(styles: TextStyles, notes: Notes) {
    this.styles = styles
    this.notes = notes
    this.frames = [{ flow: new Flow(notes.encodings), tables: 0, lists: [] }]
  }

  finish(): Block[] {
    return [...(this.frames[0]?.flow.finish() ?? []), ...this.footnotes]
  }

  open(element: Element): void {
    const { name, attributes } = element
    if (this.skipped > 0 || this.isSkipped(name)) {
      this.skipped += 1
      return
    }
    if (name === 'text:p' || name === 'text:h') this.openParagraph(name, attributes)
    else if (name === 'text:span') this.spans.push(attributes['style-name'])
    else if (name === 'text:s')
      this.write(' '.repeat(Math.min(200, Math.max(1, Number(attributes['c'] ?? 1)))))
    else if (name === 'text:tab') this.write('\t')
    else if (name === 'text:line-break') this.write('\n')
    else if (name === 'text:list') this.openList(attributes)
    else if (name === 'text:list-item') this.openItem(attributes)
    else if (name === 'text:list-header') this.openItem(attributes, true)
    else if (name === 'text:note') this.openNote()
    else this.openTable(name, attributes)
  }

  close(name: string): void {
    if (this.skipped > 0) {
      this.skipped -= 1
      return
    }
    const frame = this.frame()
    if (name === 'text:p' || name === 'text:h') this.closeParagraph()
    else if (name === 'text:span') this.spans.pop()
    else if (name === 'text:list') frame.lists.pop()
    else if (name === 'text:note') this.closeNote()
    else if (name === 'table:table-cell') {
      for (let more = 0; more < this.repeat; more += 1) frame.flow.endCell(frame.tables)
    } else if (name === 'table:covered-table-cell') frame.flow.endCell(frame.tables)
    else if (name === 'table:table-row') frame.flow.endRow(frame.tables)
    else if (name === 'table:table') {
      frame.tables -= 1
      frame.flow.leaveTable(frame.tables)
    }
  }

  text(characters: string): void {
    if (this.paragraph && this.skipped === 0) this.write(characters.replace(/[\r\n\t ]+/g, ' '))
  }

  private isSkipped(name: string): boolean {
    if (name === 'office:annotation') this.notes.comments += 1
    // What was deleted stands here, apart from the text.
    if (name === 'text:tracked-changes') return false
    if (name === 'text:changed-region') {
      this.notes.changes += 1
      return true
    }
    return SKIPPED.has(name)
  }

  private frame(): Frame {
    const frame = this.frames.at(-1)
    if (!frame) throw new Error('a document without a body')
    return frame
  }

  private write(text: string): void {
    if (!this.paragraph) return
    const styles = [...this.spans.toReversed(), this.paragraph.style]
    if (styles.some((style) => this.styles.isHidden(style))) return
    const font = styles.map((style) => this.ownFont(style)).find((found) => found !== undefined)
    this.frame().flow.add(text, font)
  }

  private ownFont(style: string | undefined): string | undefined {
    return style === undefined ? undefined : this.styles.fontOf(style)
  }

  private openParagraph(name: string, attributes: Readonly<Record<string, string>>): void {
    const style = attributes['style-name']
    const { flow } = this.frame()
    if (this.paragraph?.flow === flow) flow.stepIn()
    this.outer.push(this.paragraph)
    this.paragraph = { style, flow, label: this.labelOf(name, style, attributes) }
  }

  private labelOf(
    name: string,
    style: string | undefined,
    attributes: Readonly<Record<string, string>>,
  ): string {
    const { lists } = this.frame()
    const list = lists.at(-1)
    if (list && !list.labelled) {
      list.labelled = true
      const named = lists.map((open) => open.style).findLast((found) => found !== undefined)
      const levels = this.styles.lists.get(named ?? this.styles.listOf(style) ?? '')
      return list.counts.label(levels, lists.length - 1, list.startAt)
    }
    if (list || name !== 'text:h') return ''
    const depth = Number(attributes['outline-level'] ?? 1) - 1
    return this.outline.label(this.styles.lists.get('outline'), depth)
  }

  private closeParagraph(): void {
    const { flow, tables } = this.frame()
    flow.endParagraph(tables, this.paragraph?.label ?? '')
    this.paragraph = this.outer.pop() ?? null
    if (this.paragraph?.flow === flow) flow.stepOut()
  }

  // A list goes on where another left off when it says so; inner lists count with their outer one.
  private openList(attributes: Readonly<Record<string, string>>): void {
    const { lists } = this.frame()
    const style = attributes['style-name']
    const outer = lists.at(-1)
    let counts = outer?.counts
    if (!counts) {
      const before =
        attributes['continue-list'] ?? (attributes['continue-numbering'] === 'true' ? `style:${style}` : '')
      counts = this.continued.get(before) ?? new ListCounts()
    }
    if (attributes['id'] !== undefined) this.continued.set(attributes['id'], counts)
    if (style !== undefined) this.continued.set(`style:${style}`, counts)
    lists.push({ style, counts, labelled: true, startAt: undefined })
  }

  private openItem(attributes: Readonly<Record<string, string>>, isHeader = false): void {
    const list = this.frame().lists.at(-1)
    if (!list) return
    list.labelled = isHeader
    list.startAt = attributes['start-value'] === undefined ? undefined : Number(attributes['start-value'])
  }

  private openNote(): void {
    this.noteCount += 1
    this.write(`[${this.noteCount}]`)
    const flow = new Flow(this.notes.encodings)
    flow.add(`[${this.noteCount}] `)
    this.frames.push({ flow, tables: 0, lists: [] })
  }

  private closeNote(): void {
    if (this.frames.length < 2) return
    this.footnotes.push(...(this.frames.pop()?.flow.finish() ?? []))
  }

  private openTable(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'table:table') this.frame().tables += 1
    if (name !== 'table:table-cell') return
    this.repeat = Math.min(100, Math.max(1, Number(attributes['number-columns-repeated'] ?? 1)))
  }
}
