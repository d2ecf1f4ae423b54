import { isDigitAt, matchAt, skipBlanks, sticky } from '../lexicon/index.ts'
import type { Citation } from '../reading.ts'
import { made } from './made.ts'
import { isSigned, signedAt } from './signed.ts'
import { tailAt } from './tail.ts'
import type { TypeWord } from './type-word.ts'

/** Types whose instruments are known by their number alone: `Kết luận 155`, `Chỉ thị 05`. */
const NUMBERED_TYPES: ReadonlySet<string> = new Set([
  'Nghị quyết',
  'Kết luận',
  'Thông tri',
  'Chỉ thị',
  'Quy định',
  'Quyết định',
  'Nghị định',
  'Thông tư',
  'Thông báo',
  'Công điện',
  'Công văn',
  'Kế hoạch',
  'Nghị quyết liên tịch',
  'Thông tư liên tịch',
])
const NUMBER = sticky(
  '(?: \\((?:nq|ct|kl|qđ)\\))?(?: liên tịch)?(?: số){0,2} ([0-9]{1,5}[a-c]?)(?=_[.,;:)"”*]|_$|_\\((?!một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười)| của | về | ngày | năm (?:19|20)[0-9]{2}(?!_-)| khóa | trung ương [0-9ivx]{1,4} | và | tới | đã |\\n)(?!_[.,][0-9])',
)
/** With its sign also before other words: `việc thực hiện Nghị quyết số 18 vừa ban hành`. */
const NUMBER_BY_SIGN = sticky(' số ([0-9]{1,5}[a-c]?)(?= (?!nq|qđ|kl|ct|kh|tb|cv|nđ|tt)[a-zà-ỹđ]{2})')

/** `công bố Quyết định 9335 thành lập …`, `theo Nghị quyết 01 là …`: before a word that no count has behind it. */
const NUMBER_THAT = sticky(
  ' ([0-9]{2,5}[a-c]?)(?= (?:thành lập|phê duyệt|ban hành|quy định|là|ra sao|chỉ đạo|yêu cầu|hướng dẫn|giao|trong|tại|theo|có|được|cho|nêu|gồm|đặt|xác định|nhấn mạnh|khẳng định|đạt|do|kèm|điều chỉnh|sửa đổi|công bố|kiện toàn|thay thế|vào|gửi)(?![a-zà-ỹđ]))',
)
/** Types that are counted as often as numbered: `Kế hoạch 05 năm`. */
const PLANS: ReadonlySet<string> = new Set(['Kế hoạch', 'Thông báo'])

/** `Nghị định 100/2019`: types whose symbols carry the year. */
const YEARLY_TYPES: ReadonlySet<string> = new Set(['Nghị định', 'Thông tư', 'Quyết định', 'Nghị quyết'])
const NUMBER_AND_YEAR = sticky('(?: số)? ([0-9]{1,4}/(?:19|20)[0-9]{2})(?![0-9a-zà-ỹđ]|_[/-])')

/** `Kết luận 155: khẩn trương …`: the type and a bare number. */
export function numberedAt(text: string, view: string, { at, end, type }: TypeWord): Citation | undefined {
  if (isSigned(type)) return signedAt(text, view, { at, end, type })
  if (!NUMBERED_TYPES.has(type)) return undefined
  for (const pattern of patternsOf(type)) {
    const symbol = matchAt(pattern, view, end)?.[1]
    if (symbol === undefined || isItemBelow(view, end, pattern.lastIndex)) continue
    if (pattern === NUMBER_THAT && YEAR.test(symbol)) continue
    return made(text, view, at, { type, symbol, tail: tailAt(text, view, pattern.lastIndex), implied: true })
  }
  return undefined
}

const YEARLY = [NUMBER_AND_YEAR, NUMBER, NUMBER_BY_SIGN, NUMBER_THAT] as const
const OTHERS = [NUMBER, NUMBER_BY_SIGN, NUMBER_THAT] as const
const OF_PLANS = [NUMBER, NUMBER_BY_SIGN] as const
const YEAR = /^(?:19|20)[0-9]{2}$/

/** Which ways of numbering instruments of a type have. */
const patternsOf = (type: string): readonly RegExp[] =>
  YEARLY_TYPES.has(type) ? YEARLY : PLANS.has(type) ? OF_PLANS : OTHERS

/** `I. CĂN CỨ XÂY DỰNG ⏎ KẾ HOẠCH ⏎ 1. Luật …`: the number of the first item below a heading. */
const isItemBelow = (view: string, from: number, end: number): boolean =>
  view.charAt(end) === '.' && view.slice(from, end).includes('\n')

/** `10 năm thực hiện NQ 28`: the letters of a resolution for its word. */
const SHORT_NUMBER = sticky(
  '(?: số)? ([0-9]{1,3})(?![0-9]|_[.,/-][0-9a-zà-ỹđ]|_%| (?:nghị quyết|nq|lần|chỉ tiêu|điểm|ngày [a-zđ]))',
)

/** The same after `NQ`, in capitals. */
export function shortNumberedAt(
  text: string,
  view: string,
  { at, end, type }: TypeWord,
): Citation | undefined {
  if (text.slice(at, end) !== 'NQ') return undefined
  const symbol = matchAt(SHORT_NUMBER, view, end)?.[1]
  if (symbol === undefined) return undefined
  return made(text, view, at, {
    type,
    symbol,
    tail: tailAt(text, view, SHORT_NUMBER.lastIndex),
    implied: true,
  })
}

/** What follows a number in small letters, where it is one: a sign, its day, or what it orders. */
const GOES_ON =
  '(?=_[.,;:)]|_$| (?:của|về|ngày|chỉ đạo|yêu cầu|đề nghị|hướng dẫn|gửi|giao|cho|do|ban hành)(?![a-zà-ỹđ]))(?!_[.,][0-9])'
/** `ban hành công văn 1446 chỉ đạo …`: in small letters only a longer number that is no year names an instrument. */
const SMALL_NUMBER = sticky(`(?: số)? ([0-9]{3,5})${GOES_ON}`)

/** The first letters of `số` and of what may stand before it. */
const MAY_SIGN: ReadonlySet<string> = new Set('skth')
/** Types of which every office has hundreds a year, so that `số 13` is no ordinal. */
const LETTERS: ReadonlySet<string> = new Set(['Công văn', 'Công điện', 'Thông báo'])
/** `đã có công điện khẩn số 13`: the sign says that even a short number is one. */
const SMALL_SIGNED = sticky(`(?: (?:thượng khẩn|khẩn|hỏa tốc))? số ([0-9]{1,5})${GOES_ON}`)

/** The same in small letters. */
export function smallNumberedAt(
  text: string,
  view: string,
  { at, end, type }: TypeWord,
): Citation | undefined {
  const next = skipBlanks(view, end, 4)
  if (isSigned(type) && type !== 'Văn bản') return signedAt(text, view, { at, end, type })
  if (
    !(
      NUMBERED_TYPES.has(type) ||
      (type === 'Văn bản' && (view.startsWith('số', next) || isDigitAt(view, next)))
    ) ||
    !(isDigitAt(view, next) || MAY_SIGN.has(view.charAt(next)))
  )
    return undefined
  const pattern = LETTERS.has(type) && !isDigitAt(view, next) ? SMALL_SIGNED : SMALL_NUMBER
  const symbol = matchAt(pattern, view, end)?.[1]
  if (symbol === undefined || YEAR.test(symbol)) return undefined
  return made(text, view, at, { type, symbol, tail: tailAt(text, view, pattern.lastIndex), implied: true })
}
