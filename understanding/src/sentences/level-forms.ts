import type { SentenceLabel } from '../reading.ts'
import type { Unit } from './segment.ts'
import { HAS_DIGITS, SAYS_ORDER } from './word-flags.ts'

/** `Phấn đấu đến năm 2030, toàn tỉnh có ít nhất 200 sản phẩm …`. */
const STRIVES = /^phấn đấu (?:đến|cuối|hết|trong|năm|tháng|quý|tỷ lệ|tổng|có|tối thiểu|ít nhất)(?= )/
/** `… đề ra 18 chỉ tiêu trên các lĩnh vực, trong đó phấn đấu …`. */
const SETS = /(?:đề ra|đặt ra|xác định) \d{1,3} (?:nhóm )?(?:chỉ tiêu|mục tiêu)[^.;]{0,90} phấn đấu /
/** `Tuy nhiên, huyện mới kiểm tra được 325/350 hộ`. */
const ONLY = /^(?:tuy nhiên|song|nhưng|thế nhưng),? [^.;]{0,90} mới (?:chỉ )?(?:\p{L}+ ){1,3}được \d/u

/** `Tỉnh ủy đã chú trọng chỉ đạo đẩy mạnh …`, `đã ban hành nhiều văn bản chỉ đạo …`: how much was led, not what is to be done. */
const HAS_DIRECTED =
  /(?<!\p{L})đã (?:(?:luôn )?(?:chú trọng|quan tâm|thường xuyên|tích cực|tập trung)(?: lãnh đạo,?)? chỉ đạo|ban hành (?:nhiều|hàng loạt|\d{2,4}) (?:văn bản|chỉ thị|công văn)[^.;:]{0,40} chỉ đạo)(?!\p{L})(?![^.;]{0,40}:)/u

const LETTER_P = 0x70

/** What a sentence is by its form where its words alone mislead: a level that looks like an account, an account that looks like an order. */
export function levelOr(
  label: SentenceLabel,
  view: string,
  { first, end }: Unit,
  flags: number,
): SentenceLabel {
  if (label === 'directive' && (flags & SAYS_ORDER) !== 0 && HAS_DIRECTED.test(view.slice(first, end)))
    return 'result'
  if ((label !== 'result' && label !== 'context') || (flags & HAS_DIGITS) === 0) return label
  const opening = view.slice(first, Math.min(end, first + 240))
  if (label === 'result' && view.charCodeAt(first) === LETTER_P && STRIVES.test(opening)) return 'target'
  if (label === 'result' && SETS.test(opening)) return 'target'
  return ONLY.test(opening) ? 'limitation' : label
}
