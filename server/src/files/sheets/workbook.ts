import { posix } from 'node:path'
import { Unreadable, type CheckedZip } from '../intake/index.ts'
import { shownBy, type Shown } from './number-formats.ts'
import { walkStream } from './xml-stream.ts'

/** A sheet as the book names it. */
export interface SheetPart {
  readonly name: string
  readonly part: string
  readonly hidden: boolean
}

/** What the sheets of a book are read with. */
export interface Workbook {
  readonly sheets: readonly SheetPart[]
  readonly since1904: boolean
  readonly shared: readonly string[]
  /** What each style shows a number as. */
  readonly styles: readonly Shown[]
}

/** Opens the book of an XLSX. Throws `Unreadable`. */
export async function openWorkbook(zip: CheckedZip, mostSheets: number): Promise<Workbook> {
  const book = await bookPart(zip)
  const targets = await relations(zip, book)
  const folder = posix.dirname(book)
  const sheets: SheetPart[] = []
  let since1904 = false
  await walkStream(zip.stream(book), book, {
    open(name, attributes) {
      if (name === 'workbookPr') since1904 = isTrue(attributes['date1904'])
      if (name !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1]
      const part = targets.get(id ?? '')
      // Charts and macro sheets stand among them.
      if (part === undefined || !/\/worksheets\//.test(part)) return
      if (sheets.length >= mostSheets) throw new Unreadable('too-long', { sheets: mostSheets })
      const hidden = attributes['state'] === 'hidden' || attributes['state'] === 'veryHidden'
      sheets.push({ name: attributes['name'] ?? '', part, hidden })
    },
    close: () => undefined,
  })
  const shared = partNamed(zip, posix.join(folder, 'sharedStrings.xml'), targets, /sharedStrings/i)
  const styles = partNamed(zip, posix.join(folder, 'styles.xml'), targets, /styles/i)
  return {
    sheets,
    since1904,
    shared: shared === null ? [] : await readShared(zip, shared),
    styles: styles === null ? [] : await readStyles(zip, styles),
  }
}

async function bookPart(zip: CheckedZip): Promise<string> {
  if (zip.names.has('xl/workbook.xml')) return 'xl/workbook.xml'
  for (const [, target] of await relations(zip, '')) if (/workbook\d*\.xml$/.test(target)) return target
  throw new Unreadable('broken', { part: 'workbook.xml' })
}

async function relations(zip: CheckedZip, part: string): Promise<ReadonlyMap<string, string>> {
  const folder = posix.dirname(part)
  const name = posix.join(folder, '_rels', `${posix.basename(part)}.rels`)
  const targets = new Map<string, string>()
  if (!zip.names.has(name)) return targets
  await walkStream(zip.stream(name), name, {
    open(element, { Id, Target, TargetMode }) {
      if (element !== 'Relationship' || Id === undefined || Target === undefined) return
      if (TargetMode === 'External') return
      const path = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target)
      targets.set(Id, path)
    },
    close: () => undefined,
  })
  return targets
}

function partNamed(
  zip: CheckedZip,
  usual: string,
  targets: ReadonlyMap<string, string>,
  like: RegExp,
): string | null {
  if (zip.names.has(usual)) return usual
  return [...targets.values()].find((target) => like.test(target) && zip.names.has(target)) ?? null
}

async function readShared(zip: CheckedZip, part: string): Promise<readonly string[]> {
  const words: string[] = []
  const reading = richText((text) => words.push(text))
  await walkStream(zip.stream(part), part, {
    open: (name) => reading.open(name, 'si'),
    close: (name) => reading.close(name, 'si'),
    text: (characters) => reading.text(characters),
  })
  return words
}

/** Collects the words of a rich text, without the readings that are printed above East Asian letters. */
export function richText(tell: (words: string) => void) {
  let words: string[] | null = null
  let inText = false
  let phonetic = 0
  return {
    open(name: string, whole: string): void {
      if (name === whole) words = []
      if (name === 'rPh') phonetic += 1
      if (name === 't') inText = true
    },
    close(name: string, whole: string): void {
      if (name === 't') inText = false
      if (name === 'rPh') phonetic -= 1
      if (name !== whole || words === null) return
      tell(unescaped(words.join('')))
      words = null
    },
    text(characters: string): void {
      if (inText && phonetic === 0) words?.push(characters)
    },
  }
}

/** `_x000D_` is how a sign is written that XML cannot hold. */
export function unescaped(words: string): string {
  if (!words.includes('_x')) return words
  const signs = words.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => {
    const sign = String.fromCharCode(Number.parseInt(code, 16))
    // Layout stays, other signs that XML cannot hold are damage.
    return sign < ' ' && sign !== '\t' && sign !== '\n' ? '' : sign
  })
  // Half of a pair is no sign, and no database takes it.
  return signs.toWellFormed()
}

async function readStyles(zip: CheckedZip, part: string): Promise<readonly Shown[]> {
  const codes = new Map<number, string>()
  const styles: Shown[] = []
  let inCells = false
  await walkStream(zip.stream(part), part, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
      if (name === 'cellXfs') inCells = true
      if (name !== 'xf' || !inCells) return
      const id = Number(attributes['numFmtId'] ?? 0)
      styles.push(shownBy(id, codes.get(id)))
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return styles
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}
