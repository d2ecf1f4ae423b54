import {
  foldMarks,
  TITLE_TYPES,
  ISSUER_HEADS,
  PREAMBLE_HEADS,
  PhraseTrie,
  readingView,
} from '../lexicon/index.ts'
import { isCapitals, isLowerAt } from './letter-case.ts'
import type { Line } from './line.ts'

const TYPES = new PhraseTrie(TITLE_TYPES.map((name) => [name, true]))
/** Words of a subject that begin like a body. */
const NO_ISSUERS = [
  'ban hành',
  'hội nghị',
  'hội thảo',
  'hội nhập',
  'bộ tiêu chí',
  'bộ chỉ số',
  'sở hữu',
  'bộ máy',
  'đoàn kết',
]
const ISSUERS = new PhraseTrie([
  ...ISSUER_HEADS.map((name) => [name, true] as const),
  ...NO_ISSUERS.map((words) => [words, false] as const),
])
const PREAMBLES = new PhraseTrie(PREAMBLE_HEADS.map((name) => [name, true]))

/** Whether a line is nothing but the name of a document type in capitals: `QUYẾT ĐỊNH`, `# BÁO CÁO`. */
export function isTypeLine(text: string, line: Line): boolean {
  if (line.kind !== 'text' || line.marker || line.end - line.first > 40) return false
  const name = TYPES.match(readingView(text), line.first)
  if (name === undefined) return isSplitType(text, line.first, line.end)
  return isCapitals(text, line.first, line.end) && onlySigns(text, name.end, line.end)
}

/** Whether a line in capitals begins with the name of a type: `QUY CHẾ LÀM VIỆC CỦA ỦY BAN`. */
export function isTitleLine(text: string, line: Line): boolean {
  return (
    line.kind === 'text' &&
    !line.marker &&
    TYPES.match(readingView(text), line.first) !== undefined &&
    isCapitals(text, line.first, line.end)
  )
}

const FOLDED_TYPES: ReadonlyMap<string, string> = new Map(
  TITLE_TYPES.filter((name) => name.includes(' ')).map((name) => [folded(name), name]),
)

function folded(words: string): string {
  return foldMarks(words).replace(/[^a-z]/g, '')
}

/** `K ÉT LUẬN`, `BÁO C ÁO`: a type that a scanner split or gave wrong marks. */
function isSplitType(text: string, start: number, end: number): boolean {
  return end - start < 30 && isCapitals(text, start, end) && scannedType(text.slice(start, end)) !== undefined
}

/** The type that a scanned line means, in small letters. */
export function scannedType(line: string): string | undefined {
  return FOLDED_TYPES.get(folded(line))
}

function onlySigns(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!' *_:.-</b>'.includes(text.charAt(at))) return false
  return true
}

/** Whether a line opens a clause of the legal basis: `Căn cứ Luật …`, `Xét đề nghị …`. */
export function isPreambleLine(text: string, line: Line): boolean {
  return PREAMBLES.match(readingView(text), line.first) !== undefined
}

/** Whether a line in capitals names a body, as under the title of a decision. */
export function isIssuerLine(text: string, line: { readonly first: number; readonly end: number }): boolean {
  const name = ISSUERS.match(readingView(text), line.first)
  return name?.value === true && text.charAt(name.end) !== ';' && isCapitals(text, line.first, line.end)
}

/** What has been read of a title so far. */
export interface TitleState {
  /** The subject has begun, i.e. something follows the name of the type. */
  readonly subject: boolean
  /** Every line so far is in capitals. */
  readonly capitals: boolean
}

/** Whether a line of a title ends with a word after which a name must follow: `… CỦA`. */
export const hasOpenEnd = (text: string, { end }: Line): boolean => OPEN_END.test(text.slice(end - 4, end))

/** Whether `line` still belongs to the title whose last line is `before`. */
export function continuesTitle(
  text: string,
  state: TitleState,
  before: Line,
  line: Line,
  full: boolean,
): boolean {
  if (line.kind !== 'text' || line.marker || opensPreamble(text, state, line)) return false
  if (isAttachment(text, line) || isSender(text, line)) return false
  if (state.subject && text.charCodeAt(line.end - 1) === COLON) return false
  if (line.blanks > 2 || line.end - line.start > 700 || readingView(text).startsWith('kính gửi', line.first))
    return false
  const capitals = isCapitals(text, line.first, line.end)
  const meeting = MEETING.test(readingView(text).slice(before.first, before.first + 10))
  const cut = state.subject && line.blanks === 0 && hasOpenEnd(text, before)
  if (capitals && !full && !meeting && !cut && isIssuerLine(text, line) && (state.subject || !line.blanks))
    return false
  if (!state.subject) return !(before.marker && isParagraph(text, line) && endsSentence(text, line.end))
  if (capitals) return state.capitals
  if (state.capitals && (endsSentence(text, line.end) || isParagraph(text, line))) return false
  if (line.blanks === 0)
    return (
      !endsSentence(text, before.end) &&
      !(isLongSentence(text, line) && !full && !isCapitals(text, before.first, before.end))
    )
  return isLowerAt(text, line.first)
}

/** `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:` under the title of a telegram. */
const isSender = (text: string, { first, end }: Line): boolean =>
  text.charCodeAt(end - 1) === COLON &&
  end - first < 110 &&
  /^(?:chủ tịch|ủy ban|ubnd|thủ tướng|trưởng ban|ban |bộ |sở |văn phòng|phó )[^.;:]* điện ?:$/.test(
    readingView(text).slice(first, end),
  )
const COLON = 0x3a

/** Under a title in capitals: a lead-in, or a line that is longer than any subject. */
const isParagraph = (text: string, { first, end }: Line): boolean =>
  !isLowerAt(text, first) && ((end - first > 60 && text.charCodeAt(end - 1) === COLON) || end - first > 110)

/** `(Kèm theo Quyết định số …)` under a title is a line for itself. */
const isAttachment = (text: string, line: Line): boolean =>
  /^\((?:ban hành )?(?:kèm|đính kèm)/.test(readingView(text).slice(line.first, line.first + 20))

/** A line that opens the body: it begins with a capital letter after a subject that ended before the edge. */
const isLongSentence = (text: string, line: Line): boolean =>
  line.end - line.start > 55 && !isLowerAt(text, line.first)

/** `… CỦA ⏎ THỦ TƯỚNG CHÍNH PHỦ VỀ VIỆC …` is no body that issues. */
const OPEN_END = / (?:CỦA|VÀ|DO)$/

/** `HỘI NGHỊ LẦN THỨ BẢY ⏎ BAN CHẤP HÀNH ĐẢNG BỘ TỈNH`. */
const MEETING = /^hội nghị/

/** `Thực hiện Nghị quyết …` may be the subject itself; after a subject it is the first clause of the basis. */
function opensPreamble(text: string, state: TitleState, line: Line): boolean {
  if (!isPreambleLine(text, line)) return false
  return state.subject || /^(?:căn cứ|xét|theo)/.test(readingView(text).slice(line.first, line.first + 8))
}

/** Whether the visible text before `end` closes a sentence. */
export function endsSentence(text: string, end: number): boolean {
  let at = end - 1
  while (at >= 0 && '*_"”’)»'.includes(text.charAt(at))) at--
  return '.!?…'.includes(text.charAt(at))
}
