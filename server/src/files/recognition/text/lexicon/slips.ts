// What the engine misreads again and again in Vietnamese print, where no other word could stand there.

// "hỘi", "sỞ", "mỘt": large and small of some marked letters look alike; no word has a capital within.
const CAPITAL_WITHIN = /^(\P{L}*\p{Ll}+)((?=\p{L}*\p{Lu})\p{L}+)(\P{L}*)$/u
// "Bộ" and "Về" read as "BỘ" and "VỀ": two letters, of which the second alone cannot be told from a small one.
const TWO_CAPITALS = /^(\P{L}*\p{Lu})([ỒỘỔỐÔỞỜỚỢƠỤỦÙÚỨỪỬỮỰƯỀỂẾỆỄÊ])(\P{L}*)$/u
// "ở" read as "Ở" within a sentence.
const CAPITAL_ALONE = /^([ỞỔ])$/u

const isSmall = (word: string): boolean => /\p{Ll}/u.test(word)
const beginsSmall = (word: string): boolean => /^\P{L}*\p{Ll}/u.test(word)
const isCapital = (word: string): boolean => /\p{Lu}{2}/u.test(word) && !/\p{Ll}/u.test(word)
const endsSentence = (word: string): boolean => word === '' || /[.:;!?…”"]$/.test(word)

// "đẳng viên": nothing but the Party has members; "bình đẳng" and "cao đẳng" end with it.
const PARTY = /^(?:viên|bộ|ủy|uỷ|đoàn|viên,|bộ,|ủy,|viên;|bộ;)/u
const BEFORE_EQUAL = /(?:bình|cao|sơ|trung|thượng|hạ|đồng)$/iu
// "tỉnh thần", "tỉnh gọn".
const OF_SPIRIT = /^(?:thần|gọn)(?!\p{L})/u

// A number in whose digits O or l stands: of a symbol ("O9-NQ/TU") or of a day ("3O/6/2026").
const NUMBER =
  /^(?=\P{L}*[Ool]*\d|[("]?[Ool]+\d)([("]?(?:[\dOol]{1,4}(?=[/-]\p{Lu})|[\dOol]{1,2}[/.-][\dOol]{1,2}[/.-][\dOol]{4}(?=[),.;"]*$)))/u

// Quarters are counted in Roman numbers: "quý HI", "Quý L/2026".
const QUARTER = /^(HI|IH|IIL|IIl|lII|H|Il|lI|IL|L|l)([/,.;]?.*)$/u
const ROMAN: Readonly<Record<string, string>> = {
  HI: 'III',
  IH: 'III',
  IIL: 'III',
  IIl: 'III',
  lII: 'III',
  H: 'II',
  Il: 'II',
  lI: 'II',
  IL: 'II',
  L: 'I',
  l: 'I',
}

const HEADINGS = [
  'NGHỊ QUYẾT',
  'QUYẾT ĐỊNH',
  'KẾT LUẬN',
  'CHỈ THỊ',
  'KẾ HOẠCH',
  'CHƯƠNG TRÌNH',
  'THÔNG BÁO',
  'BÁO CÁO',
  'HƯỚNG DẪN',
  'QUY ĐỊNH',
  'TỜ TRÌNH',
  'CÔNG ĐIỆN',
  'QUY CHẾ',
  'PHỤ LỤC',
]
const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D')
const HEADING_BY_LETTERS = new Map(HEADINGS.map((heading) => [withoutMarks(heading), heading]))

/** The kind of a document alone on its line, with the marks that it has; null for anything else. */
export function mendedHeading(line: string): string | null {
  return HEADING_BY_LETTERS.get(withoutMarks(line)) ?? null
}

/** A word as it must have stood on the page, between the words before and after it. */
export function mendedText(word: string, before: string, after: string): string {
  if (word === '—' && /\d$/.test(before) && /^\d/.test(after)) return '–'
  if (/\d/.test(word) && /[Ool]/.test(word))
    return word.replace(NUMBER, (digits) => digits.replace(/[Oo]/g, '0').replace(/l/g, '1'))
  const quarter = /^quý$/iu.test(before) ? QUARTER.exec(word) : null
  if (quarter) return `${ROMAN[quarter[1] ?? ''] ?? quarter[1]}${quarter[2]}`
  const small = withSmallLetters(word, before, after)
  if (/^[Đđ]ẳng$/u.test(small) && PARTY.test(after) && !BEFORE_EQUAL.test(before))
    return small.replace('ẳ', 'ả')
  if (small === 'tỉnh' && OF_SPIRIT.test(after)) return 'tinh'
  return small
}

function withSmallLetters(word: string, before: string, after: string): string {
  if (CAPITAL_WITHIN.test(word) && /[^\p{ASCII}]/u.test(word))
    return word.replace(CAPITAL_WITHIN, (_, head: string, rest: string, tail: string) =>
      [head, rest.toLowerCase(), tail].join(''),
    )
  const amongSmall = (isSmall(before) || isSmall(after)) && !isCapital(before) && !isCapital(after)
  if (!amongSmall) return word
  if (CAPITAL_ALONE.test(word))
    return beginsSmall(before) && !endsSentence(before) ? word.toLowerCase() : word
  return word.replace(TWO_CAPITALS, (_, head: string, rest: string, tail: string) =>
    [head, rest.toLowerCase(), tail].join(''),
  )
}
