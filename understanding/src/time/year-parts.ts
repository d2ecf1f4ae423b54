import { matchAt, sticky } from '../lexicon/index.ts'
import { N } from './openings.ts'
import { months, type Stretch } from './stretch.ts'
import { NO_MORE, shiftOf, YEAR, yearOf } from './year-words.ts'

const COUNT = '([0-9]{1,2}|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười một|mười)'
const YEAR_PART = sticky(
  `${COUNT} (tháng|quý)_(đầu|cuối|còn lại)(?: của)?_năm(?:_${YEAR}${NO_MORE}| (trước|ngoái|nay|sau|tới)(?![a-zà-ỹđ]))?`,
)
/** `2 tháng còn lại`: of the year spoken of. */
const REST_OF_YEAR = sticky(`([1-9]|0[1-9]|1[01]|hai|ba|bốn|sáu) tháng còn lại(?![a-zà-ỹđ]| của (?!năm))`)
const HALF = sticky(`nửa (đầu|cuối)(?: của)? năm(?: ${YEAR}${NO_MORE})?`)
const COUNTED: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
}

/** `6 tháng đầu năm 2024`, `3 tháng cuối năm`, `nửa đầu năm 2024`, `hai quý đầu năm`. */
export function yearPart(view: string, at: number): Stretch | undefined {
  const half = view.charCodeAt(at) === N ? matchAt(HALF, view, at) : undefined
  if (half !== undefined) {
    return {
      end: HALF.lastIndex,
      unit: 'part',
      on: half[1] === 'đầu' ? months(1, 6) : months(7, 12),
      year: yearOf(half[2]),
    }
  }
  const found = matchAt(YEAR_PART, view, at)
  if (found === undefined) return restOfYear(view, at)
  const count = (COUNTED[found[1] ?? ''] ?? Number(found[1])) * (found[2] === 'quý' ? 3 : 1)
  if (count < 1 || count > 11) return undefined
  const on = found[3] === 'đầu' ? months(1, count) : months(13 - count, 12)
  const unit = found[3] === 'còn lại' ? 'edge' : 'part'
  return { end: YEAR_PART.lastIndex, unit, on, year: yearOf(found[4]), shift: shiftOf(found[5]) }
}

function restOfYear(view: string, at: number): Stretch | undefined {
  const found = matchAt(REST_OF_YEAR, view, at)
  const count = COUNTED[found?.[1] ?? ''] ?? Number(found?.[1])
  return found === undefined
    ? undefined
    : { end: REST_OF_YEAR.lastIndex, unit: 'edge', on: months(13 - count, 12) }
}

const MONTHS_OF = sticky(`([0-9]{1,2}) tháng(?: của)?(?:_/_| năm )${YEAR}${NO_MORE}`)
const MONTHS_COUNTED = sticky(
  '(0?[2-9]|1[01]) tháng(?=_,(?! (?:kể )?từ )| [0-9][0-9.,]{0,12}_(?:%|tỷ|tỉ|triệu|nghìn|ha|tấn)| (?:thu|chi|đầu tư|giá trị|kim ngạch|sản lượng|tổng)(?![a-zà-ỹđ]))',
)
/** Words that say that a count of months is the year so far. */
const SO_FAR = /(?:tính chung|lũy kế|cộng dồn|ước|kết quả|thực hiện|trong|qua|bình quân)\s{1,3}$/
/** What is told of the months of a year so far: `sơ kết 6 tháng`, `công tác 9 tháng`, `thu ngân sách 8 tháng 20 tỷ đồng`. */
const TOLD =
  /(?:sơ kết|báo cáo|kết quả|phương hướng|qua|công tác|nhiệm vụ|ngân sách|giải ngân|tình hình|kinh tế - xã hội|kt-xh|hoạt động)\s{1,3}$/
const MONTHS_TOLD = sticky(
  '(0?[369]|[2578]|1[01]) tháng(?=_[,.;)]|_$|\\n| (?:và|của|mới|đã|chỉ|ước|là|còn)(?![a-zà-ỹđ])| [0-9][0-9.,]{0,12}_(?:%|tỷ|tỉ|triệu|nghìn))',
)
const MONTHS_GROWN = sticky('([2-9]|1[01]) tháng(?= (?:tăng|giảm|đạt|ước|qua,)(?![a-zà-ỹđ]))')
const MONTHS_ALONE = sticky(
  '(0?[369]|1[01]) tháng(?= của (?:tỉnh|năm)| (?:tăng|giảm|đạt|ước|là|cao nhất|vẫn|tiếp tục|qua(?! [0-9])|và cả năm)|,? cả năm| và năm)',
)

/** `9 tháng năm 2024`; `9 tháng` alone where it can only mean the first nine of the year. */
export function firstMonths(view: string, at: number): Stretch | undefined {
  const before = view.slice(Math.max(0, at - 16), at)
  for (const pattern of [MONTHS_OF, MONTHS_ALONE, MONTHS_GROWN, MONTHS_COUNTED, MONTHS_TOLD]) {
    const found = matchAt(pattern, view, at)
    const count = Number(found?.[1])
    if (found === undefined || count < 1 || count > 12) continue
    if (pattern === MONTHS_COUNTED && !SO_FAR.test(before)) continue
    if (pattern === MONTHS_TOLD && !TOLD.test(before)) return undefined
    if (pattern !== MONTHS_OF && LENGTH_BEFORE.test(before)) return undefined
    return { end: pattern.lastIndex, unit: 'part', on: months(1, count), year: yearOf(found[2]) }
  }
  return undefined
}

const LENGTH_BEFORE = /(?:sau|vòng|hạn|từ|thiểu|đa|hơn|dưới|quá|khoảng|thêm|mỗi|kỳ|kéo dài|cứ)\s{1,3}$/
