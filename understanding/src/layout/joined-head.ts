import { capitalized, TITLE_TYPES } from '../lexicon/index.ts'

const TYPES = TITLE_TYPES.map((type) => type.toUpperCase()).join('|')
const NAMED = ['công văn', ...TITLE_TYPES].map((type) => capitalized(type)).join('|')
const NATION = String.raw`(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM)(?: |$)`
const CODE = String.raw`\d ?[/-] ?[\p{Lu}\d&./-]{2,24}`
const PLACE_AND_DAY = String.raw`\p{Lu}\p{L}+(?:[ .-]+\p{L}+){0,5}, ngày \d{1,2}(?: tháng|[/.-])`

/** Between what heads a paper and its title, and behind the title that a collection has put before it. */
const LINES = new RegExp(
  [
    String.raw`(?<=(?:${CODE}|tháng \d{1,2} năm \d{4}|\d[/.-]\d{1,2}[/.-]\d{4}) )(?=(?:${TYPES})(?: |$)|Kính gửi ?:|V\/v )`,
    String.raw`(?<=^[*_# ]{0,6}(?:${NAMED}) (?:số )?\d[^\s.]* năm \d{4}[^.]{0,300}\. )(?=\p{Lu}{2,} \p{Lu})`,
  ].join('|'),
  'gu',
)
const MAY_DIVIDE = /, ngày | năm \d{4}|\d ?[/-] ?\p{Lu}/u
const LONGEST = 1200
const OPENS_TYPE = /^\p{Lu}{2}/u
/** Behind a title on the same line whole sentences follow: then the line is the paper itself. */
const GOES_ON = /[.:;] \p{Lu}/u

/**
 * Where, in a line near the top of a text, further lines began that a copy has put one behind the other:
 * `Số: 12/QĐ-UBND Kon Tum, ngày 04 tháng 5 năm 2020 | QUYẾT ĐỊNH`, `Quyết định 12/QĐ-UBND năm 2020. | ỦY BAN NHÂN DÂN …`.
 */
export function linesOfHead(text: string, from: number, to: number): readonly number[] {
  const line = text.slice(from, Math.min(to, from + LONGEST))
  if (!MAY_DIVIDE.test(line)) return []
  return Array.from(line.matchAll(LINES), ({ index }) => index)
    .filter((at) => at > 0 && !(OPENS_TYPE.test(line.slice(at, at + 5)) && GOES_ON.test(line.slice(at))))
    .map((at) => from + at)
}

/** The same inside a line: a body, the motto of the nation or the Party, the number, place and day. */
export const HEAD_JOINTS: readonly string[] = [
  String.raw`(?<=[^\s|] )(?=${NATION})`,
  String.raw`(?<=(?:VIỆT NAM|Việt Nam) )(?=Độc lập ?[-–])`,
  String.raw`(?<=(?:phúc|PHÚC|Phúc|VIỆT NAM|\p{Lu}\p{Lu}|[-_–*]) )(?=Số ?:? ?\d)`,
  String.raw`(?<=(?:VIỆT NAM|${CODE}|[Pp]húc|PHÚC) )(?=${PLACE_AND_DAY})`,
]
