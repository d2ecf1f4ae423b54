import { unitBefore } from '../lexicon/index.ts'

/** A year of the last or this century. */
export const YEAR = '((?:19|20)[0-9]{2})'
/** No year goes on into a symbol, a decimal or another digit. */
export const NO_MORE = '(?![0-9]|[/-][0-9a-zđ]|[.,][0-9])'
/** `/2024`, `năm 2024`, `của năm 2024` after a month or quarter. */
export const IN_YEAR: string = `(?:_[/-]_|[.](?=[0-9]{4})|_,? ?(?:của )?năm )${YEAR}${NO_MORE}`

const SHIFTS: Readonly<Record<string, number>> = { trước: -1, ngoái: -1, sau: 1, tới: 1 }

/** `năm trước`, `năm sau`: years to add to that of the context. */
export const shiftOf = (word: string | undefined): number | undefined => SHIFTS[word ?? '']

/** The year of a stretch, where one was said. */
export const yearOf = (year: number | string | undefined): number | undefined =>
  year === undefined ? undefined : Number(year)

/** `Thời gian thực hiện: 2026 - 2027`, `Hoàn thành: 12/2026`: a label of time with its colon. */
const LABEL =
  /(?:thời\s?gian|thực\s?hiện|hoàn\s?thành|hạn|tiến độ|lộ trình|(?:giai đoạn|thời kỳ|nhiệm kỳ)(?:\s[ivx\d]{1,4})?)\s?:\s{0,2}$/
export const isLabelled = (view: string, at: number): boolean =>
  unitBefore(view, at) === COLON && LABEL.test(view.slice(Math.max(0, at - 18), at))

const COLON = 58
