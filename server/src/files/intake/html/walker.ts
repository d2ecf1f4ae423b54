import type { Block, Cell } from '../blocks.ts'
import { formatCount } from '../docx/numbering.ts'
import { RunText, type LegacyEncoding } from '../legacy/index.ts'
import { DEEPEST, DROPPED, nameOf, type PageNode } from './page.ts'
import { rowsOf } from './rows.ts'

const LINES = new Set(
  'P DIV SECTION ARTICLE HEADER FOOTER MAIN ASIDE H1 H2 H3 H4 H5 H6 LI UL OL DL DT DD BLOCKQUOTE PRE ADDRESS FIGURE FIGCAPTION HR CAPTION CENTER BODY FIELDSET DETAILS SUMMARY'.split(
    ' ',
  ),
)
/** Walks through a page and puts its paragraphs and tables together. */
export function walked(root: PageNode | null, found: Set<LegacyEncoding>): PageWalker {
  const walker = new PageWalker(found)
  if (root) walker.walk(root, 0)
  walker.endLine()
  return walker
}

/** Takes what a page shows, element by element. */
export class PageWalker {
  readonly blocks: Block[] = []
  tooDeep = false
  private readonly found: Set<LegacyEncoding>
  private readonly fonts: (string | undefined)[] = []
  private line: RunText
  /** What the item of a list begins with; it waits for the first words of the item. */
  private bullet = ''
  private kept = 0

  constructor(found: Set<LegacyEncoding>, font?: string) {
    this.found = found
    this.line = new RunText(found)
    if (font !== undefined) this.fonts.push(font)
  }

  walk(node: PageNode, depth: number): void {
    if (depth > DEEPEST) {
      this.tooDeep = true
      return
    }
    for (const child of node.childNodes) {
      if (child.nodeType === 3) this.words(child.textContent ?? '')
      else if (child.nodeType === 1) this.element(child, depth)
    }
  }

  private words(text: string): void {
    this.line.add(this.kept === 0 ? text.replace(/[\t\n\f\r ]+/g, ' ') : text, this.fonts.at(-1))
  }

  endLine(): void {
    const text = this.line.text()
    this.line = new RunText(this.found)
    if (text.trim() === '') return
    this.blocks.push({ kind: 'paragraph', text: this.bullet + text.trimStart() })
    this.bullet = ''
  }

  private element(element: PageNode, depth: number): void {
    const name = nameOf(element)
    if (DROPPED.has(name) || isHidden(element)) return
    const font = fontOf(element)
    if (font !== undefined) this.fonts.push(font)
    this.read(element, name, depth)
    if (font !== undefined) this.fonts.pop()
  }

  private read(element: PageNode, name: string, depth: number): void {
    if (name === 'BR') this.endLine()
    else if (name === 'TABLE') {
      this.endLine()
      this.blocks.push({ kind: 'table', rows: rowsOf(element, depth, (cell) => this.cellOf(cell)) })
    } else if (LINES.has(name)) {
      this.endLine()
      if (name === 'LI') this.bullet = bulletOf(element)
      if (name === 'PRE') this.kept += 1
      this.walk(element, depth + 1)
      this.endLine()
      if (name === 'LI') this.bullet = ''
      if (name === 'PRE') this.kept -= 1
    } else if (name === 'A' && isNoteMark(element)) this.words(`[${element.textContent?.trim()}]`)
    else this.walk(element, depth + 1)
  }

  private cellOf(cell: PageNode): Cell {
    const inner = new PageWalker(this.found, fontOf(cell) ?? this.fonts.at(-1))
    inner.walk(cell, 0)
    inner.endLine()
    return inner.blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [block.text.trim()] : block.rows.map((row) => row.flat().join('; ')),
    )
  }
}

// A raised number that leads to the foot of the page.
function isNoteMark(element: PageNode): boolean {
  const leads = /^#.*(?:ftn|note|fn)/i.test(element.getAttribute?.('href') ?? '')
  return leads && /^\s*\d{1,3}\s*$/.test(element.textContent ?? '')
}

// Word writes fonts into its pages; the first of a family is the one that was meant.
function fontOf(element: PageNode): string | undefined {
  const family = /font-family\s*:\s*["']?([^;,"']+)/i.exec(element.getAttribute?.('style') ?? '')?.[1]
  return family ?? element.getAttribute?.('face') ?? undefined
}

function isHidden(element: PageNode): boolean {
  const style = element.getAttribute?.('style') ?? ''
  return (
    (element.getAttribute?.('hidden') ?? null) !== null ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  )
}

const LIST_TYPES: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

function bulletOf(item: PageNode): string {
  const list = item.parentNode
  if (!list || nameOf(list) !== 'OL') return '- '
  const items = [...list.childNodes].filter((node) => nameOf(node) === 'LI')
  const number = (Number(list.getAttribute?.('start')) || 1) + items.indexOf(item)
  const type = list.getAttribute?.('type') ?? ''
  const count = formatCount(number, LIST_TYPES[type] ?? 'decimal')
  return type === 'a' ? `${count}) ` : `${count}. `
}
