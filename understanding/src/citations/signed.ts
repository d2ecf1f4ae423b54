import { matchAt, sticky } from '../lexicon/index.ts'
import type { Citation } from '../reading.ts'
import { made } from './made.ts'
import { tailAt } from './tail.ts'
import type { TypeWord } from './type-word.ts'

/** Types that are known by a bare number only with its day or issuer: `Tờ trình số 08 ngày 12/3/2021`, `Hướng dẫn 36 của Ban Bí thư`. */
const SIGNED_TYPES: ReadonlySet<string> = new Set([
  'Tờ trình',
  'Báo cáo',
  'Thông báo kết luận',
  'Hướng dẫn',
  'Đề án',
  'Chương trình hành động',
  'Giấy mời',
  'Văn bản',
])

/** Whether instruments of a type need more than a number. */
export const isSigned = (type: string): boolean => SIGNED_TYPES.has(type)

const SIGNED_NUMBER = sticky('(?: số){1,2} ([0-9]{1,5})(?=,? ngày [0-9]| của )')
/** Without the sign only what no verb can be is known by its number: `báo cáo 12 của …`, but not `hướng dẫn 12 của …`. */
const NUMBER_OF = sticky(
  ' ([0-9]{1,3})(?= của (?:bộ chính trị|ban bí thư|ban chấp hành|ban tổ chức|ủy ban kiểm tra|văn phòng)(?![a-zà-ỹđ]))',
)

/** A bare number with the day or who issued it. */
export function signedAt(text: string, view: string, { at, end, type }: TypeWord): Citation | undefined {
  const pattern = matchAt(SIGNED_NUMBER, view, end) ? SIGNED_NUMBER : NUMBER_OF
  const symbol = matchAt(pattern, view, end)?.[1]
  if (symbol === undefined) return undefined
  const tail = tailAt(text, view, pattern.lastIndex)
  return tail.date === undefined && tail.issuer === undefined
    ? undefined
    : made(text, view, at, { type, symbol, tail, implied: true })
}
