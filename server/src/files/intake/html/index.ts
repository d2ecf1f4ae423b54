/**
 * Web pages. In: bytes. Out: the article where there is one, else everything that the page shows, and what was noted.
 * Promised: nothing of a page runs or is fetched; what is hidden, deleted or furniture is not read.
 */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { writeText, type Block } from '../blocks.ts'
import { detectBytes, type LegacyEncoding } from '../legacy/index.ts'
import { decodeText } from '../plain.ts'
import { newNotes, remarksOf, type Notes } from '../remarks.ts'
import { hasByteOrderMark } from '../sniff.ts'
import { Unreadable, type Read } from '../types.ts'
import type { PageNode } from './page.ts'
import { walked } from './walker.ts'

// An article that keeps less than this of the page's words has lost part of the document.
const ARTICLE_KEEPS = 0.6
const DEEPEST_OPEN = 5_000

type ReadablePage = ConstructorParameters<typeof Readability>[0]

interface Page {
  readonly body: PageNode | null
}

/** Reads a web page: its article where there is one, else everything that it shows. Throws `Unreadable`. */
export function readHtml(bytes: Uint8Array): Read {
  const notes = newNotes()
  const html = decodeHtml(bytes, notes)
  if (deepestOf(html) > DEEPEST_OPEN) throw new Unreadable('hostile', { found: 'too-deep' })
  const walker = walked(parsePage(html).body, notes.encodings)
  const whole = walker.blocks
  // Looking for the article takes time with the square of the depth; no honest page is so deep.
  notes.changes += (html.match(/<(?:ins|del)[\s>]/gi) ?? []).length
  const article = walker.tooDeep ? null : articleOf(html, notes.encodings)
  const keeps = article && lengthOf(article) >= ARTICLE_KEEPS * lengthOf(whole)
  return { text: writeText(keeps ? article : whole), remarks: remarksOf(notes) }
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
function articleOf(html: string, found: Set<LegacyEncoding>): Block[] | null {
  const page = parsePage(html)
  const article = new Readability(page as unknown as ReadablePage, {
    charThreshold: 200,
    keepClasses: false,
  }).parse()
  if (!article?.content) return null
  const title = article.title ? [{ kind: 'paragraph' as const, text: article.title }] : []
  const blocks = walked(parsePage(article.content).body, found).blocks
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
function decodeHtml(bytes: Uint8Array, notes: Notes): string {
  const marked = decodeText(bytes)
  if (marked !== null && hasByteOrderMark(bytes)) return marked
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString(
    'latin1',
  )
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase()
  if (
    marked !== null &&
    (named === undefined || /^utf-?(?:8|16)/.test(named) || !/[^\p{ASCII}]/u.test(marked))
  )
    return marked
  try {
    // Tone marks of windows-1258 follow their letter; they are put together when the text is written.
    if (named !== undefined) return new TextDecoder(named, { fatal: true }).decode(bytes)
  } catch {
    if (marked !== null) return marked
  }
  const found = detectBytes(bytes)
  if (!found) throw new Unreadable('unknown-encoding', named === undefined ? {} : { found: named })
  notes.encodings.add(found.encoding)
  return found.text
}
