/** How much is looked at on either side. */
const BEFORE = 34
const AFTER = 40

/** The letterhead's own number: `Nghị quyết số: 11-NQ/TW Hà Nội, ngày 06 tháng 01 năm 2012`. */
const OPENS_LINE = /(?:^|\n)[^\p{L}\d\n]{0,6}$/u
const CLOSES_LINE = /^(?:\s{0,2}(?:\n|$)|[^\n.;]{2,30},\s{1,3}ngày\s)/
/** Whether a mention with the word of its type is the letterhead's own number. */
export const isOwnNumber = (view: string, at: number, headEnd: number, end: number): boolean =>
  view.slice(headEnd, headEnd + 8).includes(':') &&
  OPENS_LINE.test(view.slice(Math.max(0, at - 8), at)) &&
  CLOSES_LINE.test(view.slice(end, end + AFTER))

/** `Số: 15/QĐ-UBND`, `Số hiệu | 52/BC-UBND`, `Số/ký hiệu: …`: the number of the document itself. */
const LETTERHEAD =
  /(?:^|[\n|])(?!\s{0,4}[-+•]\s)[^\n\p{L}]{0,6}(?:số|(?:số[\s,/]{0,3})?(?:ký\s)?hiệu(?:\svăn bản)?|số văn bản)\s{0,3}[:|]?\s{0,6}$/u
const OWN_TYPE = /(?:^|\n)[^\n\p{L}]{0,6}\p{L}{1,8}(?:\s\p{L}{1,8}){0,3}\s{1,2}số\s{0,2}:\s{0,4}$/u

/** Whether the symbol from `at` to `end`, without the word of a type, is the number of the document itself. */
export function isLetterheadNumber(view: string, at: number, end: number): boolean {
  const before = view.slice(Math.max(0, at - BEFORE), at)
  return LETTERHEAD.test(before) || (OWN_TYPE.test(before) && CLOSES_LINE.test(view.slice(end, end + AFTER)))
}
