import { isAllCaps } from '../lexicon/index.ts'
import type { Citation, Span } from '../reading.ts'

/** How much is looked at on either side. */
const BEFORE = 64
const AFTER = 40

/** The letterhead's own number: `Nghị quyết số: 11-NQ/TW Hà Nội, ngày 06 tháng 01 năm 2012`. */
const OPENS_LINE = /(?:^|\n)[^\p{L}\d\n]{0,6}$/u
/** `Loại văn bản: Quyết định`, and the number in the next line. */
const ENDS_LINE = /^ ?\n{1,2}(?:số\s?|số hiệu):/
const CLOSES_LINE = /^(?:\s{0,2}(?:\n|$)|[^\n.;]{2,30},\s{1,3}ngày\s)/
/** Whether a mention with the word of its type is the letterhead's own number. */
export const isOwnNumber = (view: string, at: number, headEnd: number, end: number): boolean =>
  view.slice(headEnd, headEnd + 8).includes(':') &&
  (OPENS_LINE.test(view.slice(Math.max(0, at - 8), at)) ||
    ENDS_LINE.test(view.slice(headEnd, headEnd + 10))) &&
  CLOSES_LINE.test(view.slice(end, end + AFTER))

/** `Số: 15/QĐ-UBND`, `Số hiệu | 52/BC-UBND`, `Số/ký hiệu: …`: the number of the document itself. */
const LETTERHEAD =
  /(?:^|[\n|]|[-–_*]{4})(?!\s{0,40}[-+•]\s) {0,40}[^\n\p{L}]{0,6}(?:số|(?:số[\s,/]{0,3})?(?:ký\s)?hiệu(?:\svăn bản)?|số văn bản)\s{0,3}[:|]?(?:\s?\|)?\s{0,6}$/u
/** `- **Số hiệu:** 52/BC-UBND`, `Số, ký hiệu   52/BC-UBND`: a fact in a box above the document. */
const BOXED =
  /(?:^|[\n|])[-+•*_#\s]{0,8}(?:số(?:\s?[/,]|\svà)?\s?(?:(?:ký|kí)\s)?hiệu(?:\svăn bản)?|(?:ký|kí) hiệu(?:\svăn bản)?|số (?:văn bản|vb))[*_]{0,2}\s{0,3}[:|\s][*_|\s]{0,6}$/u
const OWN_TYPE = /(?:^|\n)[^\n\p{L}]{0,6}\p{L}{1,8}(?:\s\p{L}{1,8}){0,3}\s{1,2}số\s{0,2}:\s{0,4}$/u

/** Whether the symbol from `at` to `end`, without the word of a type, is the number of the document itself. */
export function isLetterheadNumber(text: string, view: string, at: number, end: number): boolean {
  const before = view.slice(Math.max(0, at - BEFORE), at)
  const found = LETTERHEAD.exec(before)
  // `Nghị quyết ⏎ số 11-NQ/TW`: a line that goes on with the number of another.
  if (found && (/[:|]/.test(found[0]) || !text.slice(at - found[0].length, at).includes('số'))) return true
  return BOXED.test(before) || (OWN_TYPE.test(before) && CLOSES_LINE.test(view.slice(end, end + AFTER)))
}

/** `Về việc … (1234/VP-KT, ngày 05/3/2024).`: the number of the letter behind what it is about. */
const SUBJECT_LINE = /(?:^|\n)[^\p{L}\n]{0,4}(?:v\/v|về việc)[: ][^\n]{4,300}\((?:số:? ?)?$/u
const CLOSES_SUBJECT = /^\)[.*_ ]{0,3}(?:\n|$)/
const TOP = 1200

/** Whether a bare number stands in brackets at the end of the subject that opens a page. */
export const isOfSubjectLine = (view: string, { start, end }: Span): boolean =>
  end < TOP &&
  view.charAt(end) === ')' &&
  CLOSES_SUBJECT.test(view.slice(end, end + 6)) &&
  SUBJECT_LINE.test(view.slice(0, start))

/** How far a library's heading may stand above the letterhead. */
const LETTERHEAD_WITHIN = 4000

/** Where a page tells of the document before it gives it, the mention is told; a letterhead may stand right behind the stop. */
const SENTENCE_ENDS = /\p{Ll}\.\s(?!\p{Lu}{2,} \p{Lu})/u

/** `Quyết định 853/QĐ-UBND năm 2018 phê duyệt …`: a library's heading names the document whose letterhead stands below it. */
export function namesOwnNumber(text: string, view: string, end: number, symbol: string): boolean {
  if (end > LETTERHEAD_WITHIN) return false
  const window = text.slice(end, end + LETTERHEAD_WITHIN)
  for (
    let found = window.indexOf(symbol);
    found >= 0;
    found = window.indexOf(symbol, found + symbol.length)
  ) {
    const last = end + found + symbol.length
    if (!/[\p{L}\d/-]/u.test(text.charAt(last)) && isLetterheadNumber(text, view, end + found, last))
      return !SENTENCE_ENDS.test(window.slice(0, found))
  }
  return false
}

/** `Ban hành kèm theo Nghị quyết này Quy chế làm việc của …`, `(dự thảo) Nghị quyết ban hành Quy chế …`. */
const ISSUED =
  /(?:kèm theo (?:nghị quyết|quyết định|quy định|thông tư|nghị định|văn bản) này|dự thảo nghị quyết(?: về)?(?: việc)? ban hành|dự thảo) (?:bản )?$/
/** A title in capitals: `BAN HÀNH QUY CHẾ …`, `QUY CHẾ LÀM VIỆC CỦA …`. */
const TITLED = /(?:^|\n)[^\p{L}\n]{0,4}(?:(?:về việc |về )?ban hành (?:bản )?)?$/u

/** What may stand between the document's own number in a heading and the name of what it issues. */
const IN_HEADING = /^(?: năm \d{4})?(?: về)?(?: việc)?(?: ban hành)? $/

/** Whether a mention is the regulation that the document itself issues; `heading`: where its number in a heading ends. */
export function isIssuedHere(text: string, view: string, { type, span }: Citation, heading: number): boolean {
  if (type !== 'Quy chế') return false
  const before = view.slice(Math.max(0, span.start - 64), span.start)
  if (ISSUED.test(before.replace(/\s+/g, ' '))) return true
  if (heading >= 0 && span.start - heading < 40 && IN_HEADING.test(view.slice(heading, span.start)))
    return true
  return isAllCaps(text, view, span.start, span.start + type.length) && TITLED.test(before)
}
