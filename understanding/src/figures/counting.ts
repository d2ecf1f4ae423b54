import { ACTION_VERBS, endBefore, isDigitAt, isLetterAt, PhraseTrie, wordBefore } from '../lexicon/index.ts'

/** Words after which a number counts something, whatever it is called. */
const COUNTING_WORDS =
  'có|thêm|đạt|nhất|thiểu|đa|tổng số|gồm|tăng|giảm|trên|hơn|khoảng|gần|xây dựng|ban hành|cả|với|tổ chức|thành lập|hoàn thành|tiếp nhận|giải quyết|xử lý|phát hiện|hỗ trợ|cấp|trồng|trao|tặng|bố trí|dự kiến|thu hút|cho|thu giữ|mua|bán|lắp|lắp đặt|khoan|đào|nuôi|sửa|xây|mua sắm|trang bị|cấp phát|huy động|còn|làm mất|bắt|khám|vớt|cứu|chừng|những|chở|mang|thả|kết nạp|tước|phạt|thu hồi|thẩm tra|thẩm định|thông qua|tập huấn|khen thưởng'.split(
    '|',
  )
const COUNTING = new RegExp(String.raw`(?<!\p{L})(?:${COUNTING_WORDS.join('|')})\s{1,3}$`, 'u')
/** The last words of what `COUNTING` finds. */
const COUNTERS: ReadonlySet<string> = new Set(
  COUNTING_WORDS.map((words) => words.slice(words.lastIndexOf(' ') + 1)),
)

/** Whether the number at `at` counts what follows it by whatever name: the word before it, a nought or the row it is in says so. */
export function countsWhatFollows(view: string, at: number, lastFigure: number): boolean {
  if (isDigitAt(view, at + 1) && view.charCodeAt(at) === ZERO && !isDigitAt(view, at + 2)) return true
  if (COUNTERS.has(wordBefore(view, at)) && COUNTING.test(view.slice(Math.max(0, at - 22), at))) return true
  return goesOnInRow(view, at, lastFigure)
}

const ZERO = 48
const LONGEST_NAME = 48
const JOINTS = ',;'

/** `5 nhà kho, 14 xe đẩy và 2 …`: a figure, the rest of its name, and a sign that parts it from the next. */
function goesOnInRow(view: string, at: number, lastFigure: number): boolean {
  const end = endBefore(view, at)
  if (lastFigure < 0 || end - lastFigure > LONGEST_NAME || end < lastFigure) return false
  const joined = view.startsWith('và', end - 2) && !isLetterAt(view, end - 3)
  if (!joined && !JOINTS.includes(view.charAt(end - 1))) return false
  const name = view.slice(lastFigure, end - 1)
  return !/[\d.:()\n]/.test(name)
}

/** A small number that is no day, year or decimal. */
const BARE = /(?:^|[^\d/.,-])\d{1,3}$/

/** `tổ 1, 2 khu phố 3`, `mẫu số 01, 02 và 03 ban hành`: the last of a row of numbers that name things. */
export function followsNumbers(view: string, at: number, lastFigure: number): boolean {
  let end = endBefore(view, at)
  if (view.charAt(end - 1) === ',') end--
  else if (view.startsWith('và', end - 2) && !isLetterAt(view, end - 3)) end = endBefore(view, end - 2)
  else return false
  return end !== lastFigure && isDigitAt(view, end - 1) && BARE.test(view.slice(Math.max(0, end - 5), end))
}

const VERBS = new PhraseTrie(ACTION_VERBS.map((verb) => [verb, true] as const))

/** Whether a verb begins at `at`: what is done is not counted. */
export const isVerbAt = (view: string, at: number): boolean => VERBS.endOf(view, at) >= 0
