import { BODY_BEGINS, BROKEN_BEFORE, LEVEL_LINE, MARKS, NUMBER_LINE } from './words.ts'

/** A mark of state secrecy, verbatim (Luật Bảo vệ bí mật nhà nước 117/2025/QH15). */
export type SecrecyMark = 'MẬT' | 'TỐI MẬT' | 'TUYỆT MẬT'

const LINES_OF_LETTERHEAD = 40
const LINES_OF_PAGE_HEAD = 6
const LONGEST_LINE = 1000

interface MarkPatterns {
  readonly mark: SecrecyMark
  /** Alone on its line, perhaps in brackets or a drawn box. */
  readonly alone: RegExp
  /** Beside other words of the letterhead, in a column of its own. */
  readonly column: RegExp
  /** Part of the number: "12/BC-UBND-MẬT", "05/MẬT-UBND". */
  readonly number: RegExp
}

const PATTERNS: readonly MarkPatterns[] = MARKS.map(([mark, letters]) => ({
  mark,
  alone: new RegExp(`^[\\s(\\[|*_-]*${letters}[\\s)\\]|*_.-]*$`, 'u'),
  column: new RegExp(`(?:^|\\s{2,}|\\t|\\|)\\s*${letters}\\s*(?:$|\\s{2,}|\\t|\\|)`, 'u'),
  number: new RegExp(`(?:[/-]\\s*|\\s\\(\\s*)${letters}(?![\\p{L}])`, 'u'),
}))
const CAPITALISED: ReadonlyMap<string, SecrecyMark> = new Map([
  ['mật', 'MẬT'],
  ['tối mật', 'TỐI MẬT'],
  ['tuyệt mật', 'TUYỆT MẬT'],
])

/**
 * The mark of secrecy that a document carries, or null. Only the places where a mark is put are looked at: a line of its own or a column
 * in the letterhead or at the head of a page, the line "Độ mật", and the number line. Prose about secrets ("bí mật nhà nước", "bảo mật",
 * a citation of a secret document) is none.
 */
export function secrecyMark(text: string): SecrecyMark | null {
  const pages = text.normalize('NFC').split('\f')
  for (const [index, page] of pages.entries()) {
    const lines = page.split(/\r\n|\r|\n/)
    const found = inHead(index === 0 ? letterhead(lines) : head(lines, LINES_OF_PAGE_HEAD), index === 0)
    if (found) return found
  }
  return null
}

/**
 * The mark of secrecy on a page that was recognised from its picture, or null: a mark is one whatever became of its
 * accents, and "TUYỆT" or "TỐI" with a wrong letter before it still is. In doubt it is a mark.
 */
export function recognisedSecrecyMark(text: string): SecrecyMark | null {
  const lines = text.normalize('NFC').split('\n')
  return secrecyMark(lines.map((line, at) => mendedMarks(line, lines[at + 1] ?? '')).join('\n'))
}

const CAPITALS = /\p{Lu}{2,6}/gu
const FRONT = 'TRAN'

function mendedMarks(line: string, next: string): string {
  const words = [...line.matchAll(CAPITALS)].map((match) => ({
    at: match.index,
    word: match[0],
    plain: plainOf(match[0]),
  }))
  let mended = line
  for (const [index, { at, word, plain }] of words.entries()) {
    // "MẶT TRẬN TỔ QUỐC", perhaps over two lines.
    const after = words[index + 1]?.plain ?? plainOf(next.trim()).slice(0, FRONT.length)
    if (plain !== 'MAT' || after === FRONT) continue
    mended = `${mended.slice(0, at)}MẬT${mended.slice(at + word.length)}`
    const before = words[index - 1]
    const level = before && LEVELS.find(([letters]) => differByOne(before.plain, letters))
    if (before && level && before.word.length === level[1].length)
      mended = `${mended.slice(0, before.at)}${level[1]}${mended.slice(before.at + before.word.length)}`
  }
  return mended
}

const LEVELS = [
  ['TOI', 'TỐI'],
  ['TUYET', 'TUYỆT'],
] as const

const plainOf = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D')

/** Whether two words of one length differ in at most one letter. */
function differByOne(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  return Array.from(one).filter((letter, at) => letter !== other[at]).length <= 1
}

/** The lines of the first page before its body begins. */
function letterhead(lines: readonly string[]): readonly string[] {
  const first = head(lines, LINES_OF_LETTERHEAD)
  const body = first.findIndex((line) => BODY_BEGINS.test(line.trim()))
  return body === -1 ? first : first.slice(0, body)
}

/** So many lines that are not blank. */
function head(lines: readonly string[], count: number): readonly string[] {
  const found: string[] = []
  for (const line of lines) {
    if (found.length === count) break
    // Blanks are shortened, so that a line made of nothing else costs nothing.
    if (line.trim() !== '') found.push(line.replace(/[ \u00a0]{3,}/g, '  ').slice(0, LONGEST_LINE))
  }
  return found
}

function inHead(lines: readonly string[], first: boolean): SecrecyMark | null {
  for (const [index, line] of lines.entries()) {
    const found = inLine(line, lines[index - 1] ?? '', first)
    if (found) return found
  }
  return brokenOverLines(lines)
}

function inLine(line: string, before: string, first: boolean): SecrecyMark | null {
  const trimmed = line.trim()
  const stated = LEVEL_LINE.exec(trimmed)?.[1]?.toLowerCase()
  if (stated !== undefined) return CAPITALISED.get(stated) ?? null
  const capitalised = CAPITALISED.get(trimmed.toLowerCase())
  if (first && capitalised && /^\p{Lu}/u.test(trimmed)) return BROKEN_BEFORE.test(before) ? null : capitalised
  for (const { mark, alone, column, number } of PATTERNS) {
    if (alone.test(line) && !BROKEN_BEFORE.test(before)) return mark
    if (first && column.test(line) && !alone.test(line)) return mark
    if (first && NUMBER_LINE.test(trimmed) && number.test(trimmed)) return mark
  }
  return null
}

/** "TỐI" and "MẬT" on two lines, as narrow boxes print them. */
function brokenOverLines(lines: readonly string[]): SecrecyMark | null {
  for (const [index, line] of lines.entries()) {
    if (line.trim() !== 'MẬT') continue
    const before = lines[index - 1]?.trim()
    if (before === 'TỐI') return 'TỐI MẬT'
    if (before === 'TUYỆT') return 'TUYỆT MẬT'
  }
  return null
}
