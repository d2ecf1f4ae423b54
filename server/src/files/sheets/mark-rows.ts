import { escapeWords, letter, zipStream, type ZipEntry } from '../exports/index.ts'
import { intakeLimits, openZip, Unreadable } from '../intake/index.ts'
import type { CheckedZip, IntakeLimits, IntakeRefused } from '../intake/index.ts'
import { columnNumber } from './column-number.ts'
import { openWorkbook } from './workbook.ts'
import { walkStream } from './xml-stream.ts'

/** Words to be set beside a row, by its number. */
export type RowMark = readonly [row: number, words: string]

const LAST_COLUMN = 16_384
const MOST_SHEETS = 1000

/** A book with words beside its rows; no bytes where no column was free. */
export interface MarkedTable {
  readonly kind: 'marked'
  readonly bytes: Uint8Array | null
}

/** `markRows`, with what is wrong with the file as a refusal. */
export async function markTable(
  bytes: Uint8Array,
  sheet: string,
  marks: readonly RowMark[],
  limits: IntakeLimits = intakeLimits,
): Promise<MarkedTable | IntakeRefused> {
  try {
    return { kind: 'marked', bytes: await markRows(bytes, sheet, marks, limits) }
  } catch (error) {
    if (error instanceof Unreadable) return error.refusal
    throw error
  }
}

/**
 * A copy of an XLSX with words beside rows of one sheet, in the first column that nothing uses; everything else stays as it
 * was, byte for byte. Null where no column is free. Throws `Unreadable`.
 */
async function markRows(
  bytes: Uint8Array,
  sheet: string,
  marks: readonly RowMark[],
  limits: IntakeLimits,
): Promise<Uint8Array | null> {
  const zip = await openZip(bytes, { ...limits, inflatedBytes: limits.inflatedBytes * 3 })
  const book = await openWorkbook(zip, MOST_SHEETS)
  const part = book.sheets.find(({ name }) => name === sheet)?.part
  if (part === undefined) return null
  const free = (await lastColumn(zip, part)) + 1
  if (free > LAST_COLUMN) return null
  const pieces: Buffer[] = []
  for await (const piece of zipStream(entries(zip, part, letter(free), new Map(marks)))) pieces.push(piece)
  return Buffer.concat(pieces)
}

async function* entries(
  zip: CheckedZip,
  sheet: string,
  column: string,
  marks: ReadonlyMap<number, string>,
): AsyncGenerator<ZipEntry> {
  for (const name of zip.names) {
    const content = zip.stream(name)
    yield { name, content: name === sheet ? marked(content, column, marks) : content }
  }
}

// Cells that only have a border count too: columns of a row must stand in order.
async function lastColumn(zip: CheckedZip, part: string): Promise<number> {
  let last = 0
  let at = 0
  await walkStream(zip.stream(part), part, {
    open(name, { r }) {
      if (name === 'row') at = 0
      if (name !== 'c') return
      at = columnNumber(r) ?? at + 1
      last = Math.max(last, at)
    },
    close: () => undefined,
  })
  return last
}

const ROW = /<((?:\w+:)?)row\b([^>]*?)(\/?)>|<\/((?:\w+:)?)row>/g
// Longer than any tag of a row.
const TAIL = 2000

async function* marked(
  content: AsyncIterable<Uint8Array>,
  column: string,
  marks: ReadonlyMap<number, string>,
): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let waiting = ''
  let row = 0
  const rewrite = (text: string): string =>
    text.replace(ROW, (tag, prefix: string | undefined, attributes = '', closed = '', end?: string) => {
      if (prefix === undefined) return `${cellOf(column, row, marks.get(row), end ?? '')}${tag}`
      row = Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? row + 1)
      // A row says how far its cells reach; now they reach further.
      return `<${prefix}row${String(attributes).replace(/\sspans="[^"]*"/, '')}${closed}>`
    })
  for await (const piece of content) {
    waiting += decoder.decode(piece, { stream: true })
    const cut = waiting.lastIndexOf('<', waiting.length - TAIL)
    if (cut <= 0) continue
    yield rewrite(waiting.slice(0, cut))
    waiting = waiting.slice(cut)
  }
  yield rewrite(waiting + decoder.decode())
}

function cellOf(column: string, row: number, words: string | undefined, prefix: string): string {
  if (words === undefined) return ''
  const [c, is, t] = [`${prefix}c`, `${prefix}is`, `${prefix}t`]
  return `<${c} r="${column}${row}" t="inlineStr"><${is}><${t} xml:space="preserve">${escapeWords(words)}</${t}></${is}></${c}>`
}
