import { readingView } from '../lexicon/index.ts'
import type { AgencyMention, Citation, Span } from '../reading.ts'
import type { Opening } from './article.ts'
import type { Reported } from './headline.ts'
import { implied } from './implied.ts'

const MOST = 3000
const AFTER = 2500
/** `Nghị quyết đề ra 26 chỉ tiêu`: the page goes on with what the resolution says. */
const SPEAKS =
  /(?:[.\n,] ?)nghị quyết (?:đại hội |này |cũng |đã |còn )*(?:đề ra|đặt ra|xác định|nêu|đặt mục tiêu|chỉ rõ|nhấn mạnh|quyết nghị)(?!\p{L})/u

const LEVEL = '(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)'
const CONGRESS = `đại hội (?:đại biểu )?đảng bộ ${LEVEL}(?: (?!lần |nhiệm |khóa |đã |với |về |và |tiếp |tổ |của |thành |vào |diễn )\\p{L}+){0,4}`
/** `Đại hội biểu quyết thông qua dự thảo Nghị quyết Đại hội …`, `Hội nghị quán triệt, triển khai Nghị quyết Đại hội …`. */
const OF_CONGRESS = new RegExp(
  `(?:thông qua(?: toàn văn| dự thảo)?|(?:^|\\n)[\\s*_#]{0,4}(?:học tập, )?quán triệt(?:, triển khai| và triển khai)?) (nghị quyết) (?:của )?(?=đại hội[,.;]|${CONGRESS}(?=,? lần thứ|,? nhiệm kỳ|,? khóa))`,
  'u',
)
const CONGRESSES = new RegExp(`${CONGRESS}(?=,? (?:lần thứ|nhiệm kỳ|khóa))`, 'gu')

/** The resolution of a congress that a page tells: of the congress that it names most fully. */
export function congressResolution(text: string, opening: Opening): Reported | undefined {
  const view = readingView(text)
  const words = view.slice(opening.start, Math.min(view.length, opening.start + MOST))
  const found = OF_CONGRESS.exec(words)
  if (!found?.[1]) return undefined
  const at = opening.start + found.index + found[0].indexOf(found[1])
  if (!SPEAKS.test(view.slice(at, at + AFTER))) return undefined
  const congress = fullest(words, opening.start)
  if (!congress) return undefined
  return {
    type: implied('Nghị quyết', { start: at, end: at + found[1].length }),
    issuer: implied(text.slice(congress.start, congress.end), congress),
  }
}

function fullest(words: string, from: number): Span | undefined {
  let best: Span | undefined
  for (const { index, 0: name } of words.matchAll(CONGRESSES))
    if (!best || name.length > best.end - best.start)
      best = { start: from + index, end: from + index + name.length }
  return best
}

const STUDIES =
  /(?:^|[\n.,] ?)[\s*_]{0,4}(?:[^.,\n]{3,70} tổ chức )?hội nghị (?:[^.,\n]{3,40} )?(?:học tập|nghiên cứu|quán triệt)(?:, (?:học tập|quán triệt|tuyên truyền))*(?:,| và)? ?(?:triển khai )?(?:thực hiện )?$/u

/** `trình bày một số nội dung chủ yếu của nghị quyết`, or what it says. */
const TAUGHT = new RegExp(
  `${SPEAKS.source}|nội dung (?:chủ yếu|chính|cơ bản|trọng tâm|cốt lõi)(?:, [\\p{L} ]{4,12})? của nghị quyết(?!\\p{L})`,
  'u',
)

/** `Hội nghị toàn quốc quán triệt và triển khai Nghị quyết số 26 của Bộ Chính trị …`: the one that a page goes on to tell. */
export function studiedAt(view: string, { span, type, issuer }: Citation, opening: Opening): boolean {
  if (issuer === undefined || type !== 'Nghị quyết') return false
  return (
    STUDIES.test(view.slice(Math.max(opening.start, span.start - 160), span.start)) &&
    !/^[^.\n]*(?:nghị quyết|kết luận|chỉ thị|quy định) (?:số )?\d/u.test(
      view.slice(span.end, span.end + 400),
    ) &&
    TAUGHT.test(view.slice(span.end, span.end + AFTER))
  )
}

const HEADLINE_ADOPTS = /^[\s*_#]{0,4}thông qua (?:dự thảo )?(nghị quyết) về [^\n.]{10,}/

/** `Thông qua Nghị quyết về …` as the headline of a page that says below of whom the resolution is. */
export function adoptedByHeadline(
  text: string,
  opening: Opening,
  agencies: readonly AgencyMention[],
): Reported | undefined {
  if (opening.headline === opening.start) return undefined
  const view = readingView(text)
  const found = HEADLINE_ADOPTS.exec(view.slice(opening.start, opening.headline))
  if (!found?.[1]) return undefined
  const at = opening.start + found[0].indexOf(found[1])
  const owner = agencies.find(
    ({ span }) => span.start > opening.headline && view.endsWith('nghị quyết của ', span.start),
  )?.span
  if (!owner || owner.start > opening.end) return undefined
  return {
    type: implied('Nghị quyết', { start: at, end: at + found[1].length }),
    issuer: implied(text.slice(owner.start, owner.end), owner),
  }
}
