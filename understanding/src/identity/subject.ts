import { readingView } from '../lexicon/index.ts'
import type { Stated } from '../reading.ts'

const LONGEST = 200
/** The first word of a body, as the law and the Party name them. */
const HEADS =
  'bcđ|bch|btv|bql|liên sở|liên ngành|liên bộ|ủy ban|ubnd|hội đồng|hđnd|tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|đảng ủy|ban|bộ|sở|tổng cục|cục|chi cục|vụ|viện|học viện|phòng|văn phòng|thanh tra|trung tâm|công an|tòa án|kho bạc|bảo hiểm|ngân hàng|tổng liên đoàn|liên đoàn|liên minh|liên hiệp|hiệp hội|hội|đoàn|tổng công ty|tập đoàn|công ty|đài|trường|bệnh viện|quân khu|hạt kiểm lâm|tổ công tác'
/** `Cục bảo vệ thực vật vừa có`, `Sở Chuyển đổi xanh tỉnh … đã ban hành`: who does it, up to the instrument. */
const ISSUES = new RegExp(
  `(?:^|[.\\n–-] ?|, )((?:${HEADS}) [^.,;:()\\n\\d]{2,70}?)(?: \\([^()\\n]{2,40}\\))? (?:(?:đã|vừa|mới) )+(?:ký )?(?:có|ban hành|ra|gửi|phát hành) $`,
  'u',
)

/** At the beginning of a line a name may have commas: `BCĐ Quốc gia về Phòng, chống thiên tai vừa ban hành`. */
const OPENS_LINE = new RegExp(
  `(?:^|\\n)[\\s*_“"]{0,4}(?:\\p{L}{2,5} ?[-–] ?|\\([^()\\n]{2,24}\\) ?[-–]? ?)?((?:${HEADS}) [^.;:()\\n\\d]{2,150}?)(?: \\([^()\\n]{2,40}\\))? (?:vừa|mới) (?:ký )?(?:có|ban hành|ra|gửi|phát hành) $`,
  'u',
)

/** The subject of the sentence that issues an instrument where no list knows the body: its words from a capital on. */
export function unlistedIssuer(text: string, start: number): Stated<string> | undefined {
  const from = Math.max(0, start - LONGEST)
  const before = readingView(text).slice(from, start)
  const found = OPENS_LINE.exec(before) ?? ISSUES.exec(before)
  if (!found?.[1]) return undefined
  const first = from + found.index + found[0].indexOf(found[1])
  const end = first + found[1].length
  const value = text.slice(first, end)
  return /^\p{Lu}/u.test(value) ? { value, span: { start: first, end }, certainty: 'implied' } : undefined
}
