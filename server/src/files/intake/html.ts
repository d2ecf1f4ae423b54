import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Block, Cell } from './blocks.ts'
import { decodeText } from './plain.ts'
import { Unreadable } from './types.ts'

// Never read: what runs, what is not shown, what is furniture of a form.
const DROPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO FORM BUTTON SELECT TEXTAREA INPUT NAV HEAD LINK META DIALOG'.split(
    ' ',
  ),
)
const LINES = new Set(
  'P DIV SECTION ARTICLE HEADER FOOTER MAIN ASIDE H1 H2 H3 H4 H5 H6 LI UL OL DL DT DD BLOCKQUOTE PRE ADDRESS FIGURE FIGCAPTION HR CAPTION CENTER BODY FIELDSET DETAILS SUMMARY'.split(
    ' ',
  ),
)
// An article that keeps less than this of the page's words has lost part of the document.
const ARTICLE_KEEPS = 0.6
const DEEPEST = 400
const DEEPEST_OPEN = 5_000

/** What is used of the nodes of a page. */
interface PageNode {
  readonly nodeType: number
  readonly tagName?: string
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
  readonly parentNode: PageNode | null
  getAttribute?(name: string): string | null
}

type ReadablePage = ConstructorParameters<typeof Readability>[0]

interface Page {
  readonly body: PageNode | null
}

/** Reads a web page as blocks: its article where there is one, else everything that it shows. Throws `Unreadable`. */
export function readHtml(bytes: Uint8Array): Block[] {
  const html = decodeHtml(bytes)
  if (deepestOf(html) > DEEPEST_OPEN) throw new Unreadable('hostile', { found: 'too-deep' })
  const walker = walked(parsePage(html).body)
  const whole = walker.blocks
  // Looking for the article takes time with the square of the depth; no honest page is so deep.
  const article = walker.tooDeep ? null : articleOf(html)
  if (!article) return whole
  return lengthOf(article) >= ARTICLE_KEEPS * lengthOf(whole) ? article : whole
}

// Elements that are closed by themselves, or by the next of their kind.
const SHALLOW =
  /^(?:area|base|br|col|dd|dt|hr|img|input|li|link|meta|option|p|source|t[bdhr]|tbody|thead|wbr)$/i

// Putting a page together takes time with the square of its depth, so that is looked at first.
function deepestOf(html: string): number {
  let depth = 0
  let deepest = 0
  for (const [, closing, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (SHALLOW.test(name)) continue
    depth = Math.max(0, depth + (closing ? -1 : 1))
    if (depth > deepest) deepest = depth
  }
  return deepest
}

function parsePage(html: string): Page {
  const { document } = parseHTML(
    /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`,
  )
  return document as unknown as Page
}

// Readability rewrites the page it is given, so it gets its own.
function articleOf(html: string): Block[] | null {
  const page = parsePage(html)
  const article = new Readability(page as unknown as ReadablePage, {
    charThreshold: 200,
    keepClasses: false,
  }).parse()
  if (!article?.content) return null
  const title = article.title ? [{ kind: 'paragraph' as const, text: article.title }] : []
  const blocks = blocksOf(parsePage(article.content).body)
  const first = blocks.find((block) => block.kind === 'paragraph' && block.text.trim() !== '')
  const repeated = first?.kind === 'paragraph' && first.text.trim() === article.title?.trim()
  return repeated ? blocks : [...title, ...blocks]
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, block) =>
      sum + (block.kind === 'paragraph' ? block.text.length : block.rows.flat(2).join('').length),
    0,
  )
}

// UTF-8 unless the page itself names another encoding that is known; `x-user-defined` and the like are not.
function decodeHtml(bytes: Uint8Array): string {
  const marked = decodeText(bytes)
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString(
    'latin1',
  )
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase()
  if (
    marked !== null &&
    (named === undefined || /^utf-?(?:8|16)/.test(named) || !/[^\p{ASCII}]/u.test(marked))
  )
    return marked
  if (named === undefined) throw new Unreadable('unknown-encoding')
  try {
    return new TextDecoder(named, { fatal: true }).decode(bytes)
  } catch {
    if (marked !== null) return marked
    throw new Unreadable('unknown-encoding', { found: named })
  }
}

function blocksOf(root: PageNode | null): Block[] {
  return walked(root).blocks
}

function walked(root: PageNode | null): PageWalker {
  const walker = new PageWalker()
  if (root) walker.walk(root, 0)
  walker.endLine()
  return walker
}

class PageWalker {
  readonly blocks: Block[] = []
  tooDeep = false
  private line = ''
  private kept = 0

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
    if (this.kept === 0) this.line += text.replace(/\s+/g, ' ')
    else this.line += text
  }

  endLine(): void {
    if (this.line.trim() !== '') this.blocks.push({ kind: 'paragraph', text: this.line })
    this.line = ''
  }

  private element(element: PageNode, depth: number): void {
    const name = nameOf(element)
    if (DROPPED.has(name) || isHidden(element)) return
    if (name === 'BR') this.endLine()
    else if (name === 'TABLE') {
      this.endLine()
      this.blocks.push({ kind: 'table', rows: rowsOf(element, depth) })
    } else if (LINES.has(name)) {
      this.endLine()
      if (name === 'LI') this.line = bulletOf(element)
      if (name === 'PRE') this.kept += 1
      this.walk(element, depth + 1)
      this.endLine()
      if (name === 'PRE') this.kept -= 1
    } else this.walk(element, depth + 1)
  }
}

function isHidden(element: PageNode): boolean {
  const style = element.getAttribute?.('style') ?? ''
  return (
    (element.getAttribute?.('hidden') ?? null) !== null ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  )
}

function nameOf(node: PageNode | null): string {
  return node?.tagName?.toUpperCase() ?? ''
}

function bulletOf(item: PageNode): string {
  const list = item.parentNode
  if (!list || nameOf(list) !== 'OL') return '- '
  const items = [...list.childNodes].filter((node) => nameOf(node) === 'LI')
  const number = (Number(list.getAttribute?.('start')) || 1) + items.indexOf(item)
  return `${number}. `
}

function rowsOf(table: PageNode, depth: number): Cell[][] {
  const rows: Cell[][] = []
  const visit = (node: PageNode, level: number): void => {
    if (level > DEEPEST) return
    for (const child of node.childNodes) {
      const name = nameOf(child)
      if (name === 'TR') rows.push([])
      if (name === 'TD' || name === 'TH') {
        const row = rows.at(-1)
        const span = Math.min(60, Math.max(1, Number(child.getAttribute?.('colspan')) || 1))
        row?.push(cellOf(child))
        for (let more = 1; more < span; more += 1) row?.push([])
      } else if (name !== '' && !DROPPED.has(name)) visit(child, level + 1)
    }
  }
  visit(table, depth)
  return rows.filter((row) => row.length > 0)
}

function cellOf(cell: PageNode): Cell {
  return blocksOf(cell).flatMap((block) =>
    block.kind === 'paragraph' ? [block.text.trim()] : block.rows.map((row) => row.flat().join('; ')),
  )
}
