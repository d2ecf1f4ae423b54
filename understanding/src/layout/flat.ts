import { isDigitAt } from '../lexicon/index.ts'
import { linesOfHead } from './joined-head.ts'

/** A line that holds a whole document has at least so many letters, and a good part of the text. */
const SHORTEST = 400
const PART = 8

/**
 * Where the lines began that were lost between two places of the text: somebody pasted a whole document without its line
 * breaks. Nothing for a line that is only long.
 */
export function lostBreaks(text: string, from: number, to: number): readonly number[] {
  const page = isDigitAt(text, from) ? PAGE_BEFORE_ITEM.exec(text.slice(from, Math.min(to, from + 40))) : null
  if (page && !text.slice(from + page[0].length, to).includes('   ')) return [from + page[0].length]
  const word = text.charCodeAt(from) === SPACE ? from + 1 : from
  if (text.startsWith('date', word)) {
    const stamp = DAY_BEFORE_TEXT.exec(text.slice(word, Math.min(to, word + 40)))
    if (stamp) return [word + stamp[0].length]
  }
  const whole = to - from < SHORTEST ? NONE : wholeDocument(text, from, to)
  if (from >= TOP) return whole
  const joints = linesOfHead(text, from, to)
  if (whole.length > 0) return [...new Set([...joints, ...whole])].toSorted((a, b) => a - b)
  if (joints.length > 0)
    return joints.flatMap((at, order) => [at, ...typeBeforeSubject(text, at, joints[order + 1] ?? to)])
  return to - from < SHORTEST ? typeBeforeSubject(text, from, to) : NONE
}

const NONE: readonly number[] = []

/** The lines of a document that stands on one line. */
function wholeDocument(text: string, from: number, to: number): readonly number[] {
  if (to - from < Math.max(SHORTEST, text.length / PART)) return []
  const line = text.slice(from, to)
  const articles = line.match(ARTICLE)?.length ?? 0
  const whole =
    articles >= 2 || (RECIPIENTS.test(line) && SIGNATURE.test(line)) || ADDRESSED.test(line.slice(0, 600))
  if (!whole) return []
  return Array.from(line.matchAll(LOST), ({ index }) => from + index).filter((at) => at > from)
}

/** `3      - Chủ trì …`: the number of a page on the line of its first item. */
const PAGE_BEFORE_ITEM = /^\d{1,3} {3,}(?=[-+•] ?\p{Lu})/u

const SPACE = 32
/** `date 2026-03-04 Phường …`, `date 2026-03 Phường …`: the day or month that a program put before the first line. */
const DAY_BEFORE_TEXT = /^date:? \d{4}-\d{2}(?:-\d{2})?(?:[T ][\d:.+Z]{4,20})? (?=\p{Lu})/u

const ARTICLE = /(?:[.;:/)] ?|\p{Lu}{2} ?)Điều \d{1,3}\. \p{Lu}/gu
const RECIPIENTS = /[.;/] ?Nơi nhận ?:/
const SIGNATURE = /[.;)] ?(?:TM|T\/M|KT|TL)\. ?\p{Lu}{2}/u
/** `TỜ TRÌNH Về việc … Kính gửi: …`: title and address of a letter. */
const ADDRESSED =
  /(?:TỜ TRÌNH|BÁO CÁO|KẾ HOẠCH|THÔNG BÁO|\d ?\/ ?\p{Lu}[\p{Lu}Đ-]{2,12}|V\/v) ?.{0,400}[^:] ?Kính gửi ?:/u

const TYPE = 'TỜ TRÌNH|BÁO CÁO|QUYẾT ĐỊNH|NGHỊ QUYẾT|QUYẾT NGHỊ|CHỈ THỊ|THÔNG BÁO|KẾ HOẠCH|KẾT LUẬN|CÔNG ĐIỆN'
/** Where a title may stand. */
const TOP = 3000
const TYPE_BEFORE_SUBJECT = new RegExp(
  `^[*_# ]{0,6}(?:${TYPE}|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG| CÔNG TÁC)?|HƯỚNG DẪN|PHƯƠNG ÁN|QUY CHẾ)[*_]{0,3} (?=(?:TÓM TẮT )?[*_]{0,3}(?!số |Số |Điều |của )\\p{Lu}?\\p{Ll}+ \\p{L})`,
  'u',
)

const GOES_ON = /[.;:] \p{Lu}/u

/** `KẾ HOẠCH Triển khai chuyển đổi số năm 2024`: a title that lost its line break. */
function typeBeforeSubject(text: string, from: number, to: number): readonly number[] {
  if (to - from < 24) return []
  const found = TYPE_BEFORE_SUBJECT.exec(text.slice(from, Math.min(to, from + 60)))
  return found && !GOES_ON.test(text.slice(from, to)) ? [from + found[0].length] : []
}

/** The places where a line of an official document begins, by what stands before and after. */
const LOST = new RegExp(
  [
    String.raw`(?<=[.;:/)…] ?|\p{Lu}{2} ?)(?=Điều \d{1,3}\. \p{Lu}|Nơi nhận ?:|(?:TM|T\/M|KT|TL|TUQ)\. ?\p{Lu}{2}|(?:- )?Căn cứ |Xét (?:đề nghị|tờ trình)|Theo đề nghị)`,
    String.raw`(?<=[;:] )(?=[-+] ?\p{Lu}|[a-zđ]\) |\d{1,2}\. \p{Lu})`,
    String.raw`(?<=\. )(?=\d{1,2}\. \p{Lu}\p{Ll}|[IVX]{1,5}\. \p{Lu}|Chương [IVX]|Phụ lục [IVX\d])`,
    String.raw`(?<=[\p{Ll}\d,;:.*_)-] ?)(?=(?:${TYPE})(?:[:.]|\s|Về|VỀ|$))`,
    String.raw`(?<=[^\p{L}](?:${TYPE}) ?)(?=Về |VỀ )`,
    String.raw`(?<=[-*_]{3,} ?)(?=\p{Lu}{2})`,
    String.raw`(?<=[^:;,(] ?)(?=Kính gửi ?:)`,
    String.raw`(?<=Kính gửi ?: [^.;:]{3,160}\. )(?=\p{Lu})`,
    String.raw`(?=\([đĐ]ã ký\))`,
    String.raw`(?<=\([đĐ]ã ký\) ?)(?=\p{Lu})`,
  ].join('|'),
  'gu',
)
