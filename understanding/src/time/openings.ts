import { isDigitAt, Openings, skipBlanks } from '../lexicon/index.ts'

/** The constructs, in the order they are tried: a bit for each. */
export const FROM_TO: number = 1 << 0
export const WITHIN: number = 1 << 1
export const DEADLINE: number = 1 << 2
export const RHYTHM: number = 1 << 3
export const RECURRING_DAY: number = 1 << 4
export const RELATIVE: number = 1 << 5
export const DAY: number = 1 << 6
export const SAME_PERIOD: number = 1 << 7
export const YEARS: number = 1 << 8
export const EDGE: number = 1 << 9
export const YEAR_PART: number = 1 << 10
export const YEAR: number = 1 << 11
export const MONTH: number = 1 << 12
export const QUARTER: number = 1 << 13

const EVERY = 'hằng hàng mỗi từng'
const PARTS_OF_DAY = 'trưa chiều tối đêm'

/**
 * The words each construct can begin with: groups of first words and, after the slash, of second ones; a digit is any
 * number. A number that is glued to its word (`ngày05 tháng 6`, `năm2025`) hides
 * behind the word after it; two words that are glued together (`giaiđoạn`, `trướcngày`) are one.
 */
const BEGINNINGS: readonly (readonly [construct: number, openings: string])[] = [
  [FROM_TO, 'từ từngày'],
  [WITHIN, 'trong/1 vòng thời không tối tuần|sau/1|chậm/nhất|không/quá|tối/đa'],
  [
    DEADLINE,
    'trước trướcngày đến đếnngày hết|chậm muộn trễ/nhất nhấtngày|không/muộn chậm trễ quá|hạn/cuối|tầm/nhìn',
  ],
  [
    RHYTHM,
    `hằngtháng hàngtháng hằngquý hàngquý hằngnăm hàngnăm hằngtuần hàngtuần|${EVERY}/1 ngày tuần tháng quý năm ba sáu|định thường/kỳ|cứ/1 ba sáu`,
  ],
  [RECURRING_DAY, 'ngày/1 tháng mùng mồng cuối làm thứ|thứ/1 hai ba tư năm sáu bảy'],
  [RELATIVE, 'năm quý tháng tuần/nay này ngoái trước sau tới|hôm/nay qua|ngày/mai'],
  [DAY, `ngày hôm/1 tháng mùng mồng|các/ngày|sáng ${PARTS_OF_DAY}/1 ngày hôm các|sáng/sớm|rạng/sáng`],
  [SAME_PERIOD, 'cùng/kỳ tháng quý'],
  [
    YEARS,
    'giaiđoạn thờikỳ nhiệmkỳ|giai giao/đoạn|thời nhiệm chu/kỳ|lộ/trình|khóa kỳ/1 năm ổn trung phát từ|hai ba bốn mười các/năm|năm/1 năm học|niên/độ vụ',
  ],
  [
    EDGE,
    'đầunăm giữanăm cuốinăm|đầu giữa cuối/1 năm tháng quý nhiệm giai|những các/tháng|thượng trung hạ/tuần',
  ],
  [YEAR_PART, 'nửa/đầu cuối|hai ba bốn năm sáu bảy bẩy tám chín mười/tháng quý một'],
  [YEAR, 'năm|cả/năm'],
  [MONTH, 'tháng'],
  [QUARTER, 'quýi quýii quýiii quýiv|quý quí/1 i ii iii iv'],
]

/** How time expressions begin. */
export const TIME_WORDS: Openings = new Openings(
  BEGINNINGS.flatMap(([bit, openings]) =>
    openings.split('|').flatMap((group) => {
      const [first = [], second = ['']] = group.split('/').map((words) => words.split(' '))
      return first.flatMap((word) => second.map((next) => [`${word} ${next}`.trim(), bit] as const))
    }),
  ),
)

/** The bits from here on are those of stretches. */
const FIRST_STRETCH = 6

/** The constructs that the words at `at` may begin; for the places that a scan has not come to yet. */
export const openingsAt = (view: string, at: number): number => TIME_WORDS.at(view, at)

/** Those of them that are stretches of the calendar, the first of them as the lowest bit. */
export const calendarOnly = (openings: number): number => openings >> FIRST_STRETCH

/** Where the sign or word after the number of at most four digits at `at` stands, blanks left out; -1 after a longer one. */
export function afterNumber(view: string, at: number): number {
  let end = at + 1
  while (end - at < 5 && isDigitAt(view, end)) end++
  return end - at > 4 ? -1 : skipBlanks(view, end, 4)
}

/** Signs that a number in a time may be followed by. */
export const SLASH = 47
export const HYPHEN = 45
export const POINT = 46
export const COMMA = 44
export const BAR = 124
/** First letters of `tháng` and `tuần`, of `năm` and `ngày`, of `quý`. */
export const T = 116
export const N = 110
export const Q = 113
