import { foldMarks } from '@dieuhanh/understanding'

/** Words before a date that do not change it: "chậm nhất", "trước", "đến hết", "trong". */
const LEADING =
  /^(?:(?:cham nhat|muon nhat|tre nhat|khong qua|hoan thanh|xong|phan dau|thoi han|han chot|han|la|vao|den|het|truoc|trong vong|trong|tu nay)(?: |: ?|$))+/

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
}

/** The typed words without marks, capitals, doubled blanks, closing stops and the words that only lead up to the date. */
export function plainTyping(typed: string): string {
  const folded = foldMarks(typed)
    .replace(/[\u00a0\s]+/g, ' ')
    .replace(/\s*([/.-])\s*(?=\d)/g, '$1')
    .replace(/[\s.;,]+$/, '')
    .trim()
  return folded.replace(LEADING, '').replace(/^ngay (?=\d|mai|kia|hom)/, '')
}

/** A number written in figures, words or Roman figures: "3", "ba", "III"; null for anything else. */
export function typedNumber(word: string | undefined): number | null {
  if (word === undefined) return null
  if (/^\d+$/.test(word)) return Number(word)
  return NUMBER_WORDS[word] ?? null
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
