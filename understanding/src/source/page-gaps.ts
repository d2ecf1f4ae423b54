import { isCapital, isDigitAt, isSmall, RUNNING_LINES, unitsOf } from '../lexicon/index.ts'
import { Offsets } from './offsets.ts'

/** A text without the lines between two pages of one sentence, and the way back where there were such lines. */
export interface JoinedPages {
  readonly text: string
  readonly gaps?: Offsets
}

/** `===== Trang 2 =====`, `Page 3 of 10`, `[Trang 3]`, `--- Page Break ---`. */
const PAGE = String.raw`[-=—–_*<!#[({]{0,24} {0,2}(?:(?:[Pp]age|PAGE) (?:[Bb]reak|BREAK)|(?:[Pp]age|PAGE|[Tt]rang|TRANG)(?: số)?[ :]{1,2}\d{1,4}(?: ?(?:of|\/|trên) ?\d{1,4})?) {0,2}[-=—–_*>#\])}!]{0,24}`
/** What else stands at the foot or the head of a page: its number, the name of the file, a digital stamp, a gazette, a law collection. */
const EDGE = [
  ...RUNNING_LINES,
  String.raw`[-–—] ?\d{1,3} ?[-–—]`,
  String.raw`\d{1,2}[-/.]\d{1,2}[-/.]\d{4} \d{1,2}:\d{2}(?::\d{2})?(?: [+-]\d{2}:?\d{2})?`,
  String.raw`(?:Ký bởi|Người ký|Ngày ký|Thời gian ký|Cơ quan|Email|Signed by|Digitally signed by) ?: ?[^\n]{2,80}`,
  String.raw`(?:LuatVietnam|Tel: [^\n]{0,40})? ?\*? ?www\.(?:[Ll]uat[Vv]ietnam|[Tt]hu[Vv]ien[Pp]hap[Ll]uat)\.vn[^\n]{0,20}`,
  String.raw`!\[[^\]\n]{0,80}\]\([^)\n]{1,200}\)|<image_\d{1,4}>|\{page\}`,
].join('|')

/** The lines that only tell where a page ends, one below the other, with the empty lines around them and bare numbers of pages. */
const GAP = new RegExp(
  String.raw`(?:\n[ \n]{0,12}(?:${PAGE}|${EDGE}) {0,8}(?=\n))+[ \n]{0,12}(?:\d{1,3}\n[ \n]{0,12})?`,
  'y',
)
/** How such lines begin; names of files in small letters are left. */
const BEGINNINGS = unitsOf('-=—–_*<!#[({0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZtpx')
const PAGE_LINE = new RegExp(String.raw`(?<=(?:^|\n) {0,12})(?:${PAGE})(?= {0,8}(?:\n|$))`, 'g')

/**
 * Takes the lines between two pages away where a sentence runs across them; where none does, such a line becomes a rule of the same
 * length, which stands alone.
 */
export function joinPages(text: string): JoinedPages {
  const pieces: string[] = []
  const gaps = new Offsets()
  let done = 0
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index)) {
    const gap = gapAt(text, index)
    if (gap === undefined) {
      index = pastBlanks(text, index + 1)
      continue
    }
    const end = index + gap.length
    const ruled = gap.replace(PAGE_LINE, (line) => '-'.repeat(line.length))
    const across = runsAcross(text, index, end, ruled !== gap)
    if (across || ruled !== gap) {
      pieces.push(text.slice(done, across ? index + 1 : index))
      if (across) gaps.drop(index + 1, end)
      else pieces.push(ruled)
      done = end
    }
    index = end
  }
  if (pieces.length === 0) return { text }
  pieces.push(text.slice(done))
  return gaps.same ? { text: pieces.join('') } : { text: pieces.join(''), gaps }
}

/** The lines between two pages that begin behind the end of a line. */
function gapAt(text: string, at: number): string | undefined {
  if (!BEGINNINGS.has(text.charCodeAt(pastBlanks(text, at + 1)))) return undefined
  GAP.lastIndex = at
  return GAP.exec(text)?.[0]
}

function pastBlanks(text: string, from: number): number {
  let at = from
  for (let unit = text.charCodeAt(at); unit === NEWLINE || unit === SPACE; unit = text.charCodeAt(at)) at++
  return at
}
const NEWLINE = 10
const SPACE = 32

/** Whether the sentence at the foot of a page goes on at the top of the next one; in a capital letter only where the page is said to end. */
function runsAcross(text: string, from: number, to: number, said: boolean): boolean {
  const last = text.charAt(from - 1)
  if ('.!?…:;'.includes(last)) return false
  const first = text.charCodeAt(to)
  if (isSmall(first)) return !STARTS_ITEM.test(text.slice(to, to + 4))
  if (!said) return false
  if (last === ',') return isCapital(first) || isDigitAt(text, to)
  const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, from)
  return (
    line.length >= LONG &&
    !IN_CAPITALS.test(line) &&
    isCapital(first) &&
    !STARTS_PART.test(text.slice(to, to + 24))
  )
}

/** A line at least this long was broken at the edge of the page. */
const LONG = 60
const STARTS_ITEM = /^[a-zđ]\d?[).]/
const IN_CAPITALS = /^[^\p{Ll}]+$/u
const STARTS_PART = /^(?:[IVXA-H]{1,5}[.)]|Điều \d|ĐIỀU|Chương|Mục|Phần|Phụ lục|\p{Lu}{2,}[ ,]\p{Lu}{2,})/u
