import { foldMarks } from '@dieuhanh/understanding'

/** Words before a date that do not change it: "chậm nhất", "trước", "đến hết", "trong". */
const LEADING =
  /^(?:(?:cham nhat|muon nhat|tre nhat|khong qua|hoan thanh|xong|phan dau|thoi han|han chot|han|la|vao|den|het|truoc|trong vong|trong|tu nay)(?: |: ?|$))+/

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  [
    ['mot', 'i'],
    ['hai', 'ii'],
    ['ba', 'iii'],
    ['bon', 'tu', 'iv'],
    ['nam'],
    ['sau'],
    ['bay'],
    ['tam'],
    ['chin'],
    ['muoi'],
  ].flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
)

/** Ways of saying the same, brought to one; in this order. */
const REWRITES: readonly (readonly [RegExp, string])[] = [
  // 17h00 20/12 · 17 giờ ngày 20/12: the hour does not count
  [/^(?:[01]?\d|2[0-4])(?:h|:| ?gio)(?: ?[0-5]\d)?(?: ?phut)?,? (?=\S)/, ''],
  // thứ sáu, 27/11 · 27/11 (thứ sáu): the day decides
  [/^(?:thu \S+|chu nhat|cn),? (?:ngay )?(?=\d)/, ''],
  [/ ?\((?:thu \S+|chu nhat|cn)\)$/, ''],
  [/^ngay (?=\d|mai|kia|hom)/, ''],
  [/^ngay cuoi(?: cung)?(?: cua)? (?=thang|qu[yi]|nam|tuan)/, 'cuoi '],
  // thang12 · thg 12 · quy4
  [/(?<![a-z])(?:thang|thg)\.? ?(?=\d)/, 'thang '],
  [/(?<![a-z])qu[yi](?=\d)/, 'quy '],
  // từ 1/6 đến 30/6 · 1/12-15/12 · quý II, III · tháng 11 và 12 · giai đoạn 2026-2030: the last one decides
  [/^tu .+ den (?:het )?(?:ngay )?/, ''],
  [/^\d{1,2}\/\d{1,2}(?:\/\d{4})? ?- ?(?=\d{1,2}\/)/, ''],
  [/(thang|qu[yi]) (?:(?:\d{1,2}|[ivx]+)(?:, ?| va | ?- ?))+(?=(?:\d{1,2}|[ivx]+)(?!\d))/, '$1 '],
  [/^(?:giai doan |nam |cac nam )?20\d{2}(?: ?- ?| va |, )(?=20\d{2}$)/, 'nam '],
  [/^20(\d{2})\/(\d{1,2})\/(\d{1,2})$/, '$3/$2/20$1'],
  // một lần/tháng · tháng/lần · mỗi quý một lần · 6 tháng/lần
  [/^(?:mot|1) lan ?\/ ?(?:mot |1 )?(?=thang|qu[yi]|nam|tuan)/, 'hang '],
  [/^(thang|qu[yi]|nam|tuan) ?\/ ?(?:mot |1 )?lan$/, 'hang $1'],
  [/ ?\/ ?(?:mot |1 )?lan$/, ' mot lan'],
  [/^((?:moi|hang|dinh k[yi] hang) (?:thang|qu[yi]|nam|tuan)),? (?:mot|1) lan$/, '$1'],
  // hằng năm trước 15 tháng 12 · hằng tháng vào ngày cuối tháng
  [/((?:hang|moi) nam,? .*?)(\d{1,2}) thang (\d{1,2})$/, '$1$2/$3'],
  [
    /((?:hang|moi) (?:thang|qu[yi]|nam)),? (?:vao )?(?:ngay )?cuoi(?: cung)?(?: cua)? (?:thang|qu[yi]|nam)$/,
    '$1',
  ],
]

/** The typed words without marks, capitals, doubled blanks, closing stops and the words that only lead up to the date. */
export function plainTyping(typed: string): string {
  const folded = foldMarks(typed)
    .replace(/[\u00a0\s]+/g, ' ')
    .replace(/\s*([/.-])\s*(?=\d)/g, '$1')
    .replace(/[\s.;,]+$/, '')
    .trim()
  return REWRITES.reduce(
    (text, [pattern, plain]) => text.replace(pattern, plain),
    folded.replace(LEADING, ''),
  )
}

/** A number written in figures, words or Roman figures: "3", "ba", "III"; null for anything else. */
export function typedNumber(word: string | undefined): number | null {
  if (word === undefined) return null
  if (/^\d+$/.test(word)) return Number(word)
  return NUMBER_WORDS.get(word) ?? null
}

/** A typed year: four figures, or two within this century. */
export function typedYear(word: string): number {
  const year = Number(word)
  return word.length === 2 ? 2000 + year : year
}

/** An ISO weekday from "thứ 6", "thứ sáu", "chủ nhật"; null for anything else. */
export function typedWeekday(word: string): number | null {
  if (/^(?:chu nhat|cn)$/.test(word)) return 7
  const number = typedNumber(/^thu (\S+)$/.exec(word)?.[1])
  return number !== null && number >= 2 && number <= 7 ? number - 1 : null
}
