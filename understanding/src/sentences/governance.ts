import type { Block } from '../layout/index.ts'
import { CUES, HEADING_CUES, isWordAt, PhraseTrie, readingView } from '../lexicon/index.ts'
import { keepShape } from '../kept-shapes.ts'

/** What a heading or a lead-in announces for everything below it. */
export type Announcement = 'result' | 'limitation' | 'target' | 'context' | 'directive'

const ANNOUNCING = new PhraseTrie<Announcement>(
  (Object.entries(HEADING_CUES) as [Announcement, readonly string[]][]).flatMap(([kind, cues]) =>
    cues.map((cue) => [cue, kind] as const),
  ),
)

/** The kind that the first cue of a heading announces; several kinds of nouns in one heading: the first counts. */
export function announcementOf(text: string, from: number, to: number): Announcement | undefined {
  const view = readingView(text)
  const limit = Math.min(to, from + 240)
  let inWord = isWordAt(view, from - 1)
  for (let at = from; at < limit; at++) {
    const begins = !inWord
    inWord = isWordAt(view, at)
    const found = begins && inWord ? ANNOUNCING.match(view, at) : undefined
    if (found?.value === 'target' && CARRIED_OUT.test(view.slice(from, found.end))) return 'result'
    if (found) return ranked(view, found.value, found.end, limit)
  }
  return AFTER_YEARS.test(view.slice(from, limit)) ? 'result' : undefined
}

/** `Huyện A sau 3 năm thực hiện cuộc vận động …`: what became of it. */
const AFTER_YEARS =
  /(?:^|[ :])(?:sau|qua|nhìn lại)(?: hơn| gần)? (?:\d{1,2}|một|hai|ba|bốn|năm|mười) năm (?:thực hiện|triển khai|xây dựng)(?!\p{L})/u

/** `Đánh giá kết quả …`, `Tình hình …`: a result; but `tồn tại, hạn chế` anywhere in a short heading decides it. */
function ranked(view: string, first: Announcement, from: number, to: number): Announcement {
  if (first === 'target' && AND_DUTIES.test(view.slice(from, to))) return 'directive'
  if (first !== 'result' || to - from > 90) return first
  const rest = view.slice(from, to)
  return /tồn tại|hạn chế, |khuyết điểm|nguyên nhân/.test(rest) && !/kết quả đạt được/.test(rest)
    ? 'limitation'
    : first
}

/** `Về thực hiện các mục tiêu …`: how far they were reached. */
const CARRIED_OUT = /^(?:về |tình hình |việc )*thực hiện (?:các |những )?(?:mục tiêu|chỉ tiêu)/

const RUN_IN =
  /^(?:về )?(?:những |một số |các )?(?:ưu điểm|mặt được|kết quả (?:đạt được|thực hiện)|hạn chế|tồn tại|khuyết điểm|khó khăn|vướng mắc|nguyên nhân)(?![\p{L}])[\p{L} ,]{0,40}[*_]{0,3}: ?[*_]{0,3}(?= ?\S)/u

/** `1. Ưu điểm: Chi bộ đã …`: an item that opens with its own heading is all an account. */
export function runInAnnouncement(
  text: string,
  { first, end }: { readonly first: number; readonly end: number },
): Announcement | undefined {
  const words = RUN_IN.exec(readingView(text).slice(first, Math.min(end, first + 90)))?.[0]
  const announced = words === undefined ? undefined : announcementOf(text, first, first + words.length)
  return announced === 'result' || announced === 'limitation' ? announced : undefined
}

/** `Mục tiêu, nhiệm vụ trọng tâm`: the duties are what most of it says; a level is known by its figures. */
const AND_DUTIES = /^(?:,| và| -) (?:các )?(?:nhiệm vụ|giải pháp)/

const FORWARD =
  /^(?:[\p{L}\d]{1,6}[.)-] )?(?:một số |những |các )?(?:phương hướng|nhiệm vụ|giải pháp|kiến nghị|đề xuất|kế hoạch|định hướng|biện pháp|công tác trọng tâm|chương trình)/u
/** `Chỉ tiêu năm 2020`, `Mục tiêu phấn đấu` inside an account. */
const AHEAD =
  /phấn đấu|phương hướng|thời gian tới|cuối năm|năm tới|đến năm|kế hoạch|mục tiêu (?:chung|tổng quát|cụ thể)/
const BACKWARD = /^(?:về )?(?:tình hình|kết quả|đánh giá|thực trạng|ưu điểm)/

/**
 * What a heading announces inside a part that already announces something: within an account of results, `Về thực hiện
 * nhiệm vụ được giao` is still an account; within duties, `Đánh giá, phân loại` is still a duty.
 */
export function announcedWithin(
  text: string,
  from: number,
  to: number,
  outer: Announcement | undefined,
): Announcement | undefined {
  const own = announcementOf(text, from, to)
  const view = readingView(text).slice(from, Math.min(to, from + 60))
  if (own === 'target' && (outer === 'result' || outer === 'limitation') && !AHEAD.test(view))
    return undefined
  if (own === 'directive' && (outer === 'result' || outer === 'limitation') && !FORWARD.test(view))
    return undefined
  if (own === 'result' && outer === 'directive' && !BACKWARD.test(view)) return undefined
  return own
}

const PLAIN_HEADING = 650

/** How deep a block stands; unnumbered headings stand between articles and numbers. */
export function rankOf(block: Block, heading: boolean): number | undefined {
  const marker = block.marker
  if (marker) return marker.rank
  if (block.hashes > 0) return 300 + block.hashes * 10
  return heading ? PLAIN_HEADING : undefined
}

/** One open part of the document. */
export interface Part {
  readonly rank: number
  readonly block: number
  announces: Announcement | undefined
  /** What a lead-in inside this part announces for the rest of it. */
  leadIn: Announcement | undefined
  /** The unit of that lead-in. */
  /** -1: there is none. */
  leadInUnit: number
  /** The unit that opens the part. */
  readonly unit: number
  /** What the part before it in the same list probably is, and what this one is. */
  readonly sibling: readonly number[] | undefined
  probable: readonly number[] | undefined
}

const opened = (
  rank: number,
  block: number,
  unit: number,
  announces: Announcement | undefined,
  sibling: readonly number[] | undefined,
): Part => ({ rank, block, announces, leadIn: undefined, leadInUnit: -1, unit, sibling, probable: undefined })

/** The parts that are open at one place of the document, from the whole to the innermost. */
export class OpenParts {
  readonly #parts: Part[] = [opened(-1, -1, -1, undefined, undefined)]
  #above: readonly number[] | undefined

  /** Opens the part that a marked or heading block begins; closes those that it ends. */
  open(rank: number, block: number, unit: number, announces: Announcement | undefined): Part {
    let sibling: readonly number[] | undefined
    while (this.#parts.length > 1 && this.innermost.rank >= rank) {
      const closed = this.#parts.pop()
      if (closed?.rank === rank) sibling = closed.probable
    }
    const part = opened(rank, block, unit, announces, sibling)
    this.#parts.push(part)
    this.#above = undefined
    return part
  }

  /** Says that a lead-in inside the innermost part announces something for the rest of it. */
  leadInto(unit: number, announces: Announcement | undefined): void {
    const part = this.innermost
    if (announces) part.leadIn = announces
    part.leadInUnit = unit
    this.#above = undefined
  }

  /** The units of the open parts and lead-ins, outermost first; the same list until something opens. */
  get above(): readonly number[] {
    this.#above ??= this.#unitsAbove()
    return this.#above
  }

  #unitsAbove(): readonly number[] {
    const units: number[] = []
    for (const { unit, leadInUnit } of this.#parts) {
      if (unit >= 0) units.push(unit)
      if (leadInUnit >= 0) units.push(leadInUnit)
    }
    return units
  }

  /** Whether a numbered part is open, not only a heading of the page. */
  get numbered(): boolean {
    return this.#parts.some(({ rank }) => rank >= 0 && rank !== PLAIN_HEADING && !(rank > 300 && rank < 400))
  }

  /** What would govern a part of this rank, i.e. what its parents announce. */
  outside(rank: number): Announcement | undefined {
    return this.#parts.findLast((part) => part.rank < rank && part.announces !== undefined)?.announces
  }

  get innermost(): Part {
    const last = this.#parts.at(-1)
    if (!last) throw new Error('the whole document is always open')
    return last
  }

  get parts(): readonly Part[] {
    return this.#parts
  }

  /** What governs a sentence here: the nearest announcement of a heading. */
  announced(): Announcement | undefined {
    for (let at = this.#parts.length - 1; at >= 0; at--) {
      const part = this.#parts[at]
      if (part?.announces) return part.announces
    }
    return undefined
  }

  /** What the nearest lead-in announces, unless a heading below it says otherwise. */
  ledIn(): Announcement | undefined {
    for (let at = this.#parts.length - 1; at >= 0; at--) {
      const part = this.#parts[at]
      if (part?.leadIn) return part.leadIn
      if (part?.announces) return undefined
    }
    return undefined
  }
}

const ORDERING = new PhraseTrie(
  [...(CUES['order'] ?? []), 'nhiệm vụ', 'giải pháp', 'tập trung', 'thực hiện', 'nội dung'].map((cue) => [
    cue,
    true,
  ]),
)

const LACKS =
  /(?:tồn tại|hạn chế|khuyết điểm|yếu kém)[^.;:]{0,30}(?:sau|là|như sau|sau đây|cụ thể)\s?:[*_ ]{0,3}$/
const MENDING = /khắc phục|giải quyết|xử lý|tháo gỡ|chấn chỉnh|rút kinh nghiệm|rà soát|kiểm điểm/

/** `… nhấn mạnh một số tồn tại, hạn chế sau:` tells of shortcomings; `khắc phục những hạn chế sau:` orders. */
export function namesLacks(view: string, from: number, to: number): boolean {
  const words = view.slice(Math.max(from, to - 90), to)
  return LACKS.test(words) && !MENDING.test(words)
}

/** `Phê duyệt dự án với các nội dung sau:`, `gồm các ông, bà có tên sau:`: what is laid down, not what is to be done. */
const LAYING_DOWN =
  /^(?:(?:điều \d{1,3}[.:] )?(?:nay )?(?:phê duyệt|thông qua|ban hành|quy định|thành lập|kiện toàn|công nhận|công bố|điều chỉnh|sửa đổi|phê chuẩn)|(?:trong .{3,40}, )?(?:các từ ngữ|hồ sơ))(?= )/

const GOALS =
  /(?:^|[\s*_.])(?:mục tiêu|chỉ tiêu|phấn đấu)(?![^:]*(?:nhiệm vụ|giải pháp|yêu cầu|giao|tập trung|thực hiện|nội dung|đạt được|đã đạt|ước đạt|phải))[^.;:]{0,70}\s?:[*_ ]{0,3}$/
const REACHED =
  /kết quả|tình hình|(?:thực hiện|hoàn thành|đạt|vượt)(?: được)? (?:\S+ )?(?:mục tiêu|chỉ tiêu)|\d+ chỉ tiêu (?:đạt|vượt|chưa)/

/** `Theo đó, mục tiêu cụ thể của Kế hoạch như sau:` tells of levels; `kết quả thực hiện các chỉ tiêu như sau:` of what was reached. */
function namesGoals(view: string, from: number, to: number): boolean {
  const words = view.slice(Math.max(from, to - 110), to)
  return GOALS.test(words) && !REACHED.test(words)
}

/** What a sentence that ends with a colon announces. */
export function leadInOf(text: string, from: number, to: number, label: string): Announcement | undefined {
  const view = readingView(text)
  if (namesLacks(view, from, to)) return 'limitation'
  if (label === 'directive') return 'directive'
  if (label === 'limitation' || label === 'result' || label === 'target') return label
  if (namesGoals(view, from, to)) return 'target'
  if (LAYING_DOWN.test(view.slice(from, from + 60))) return 'context'
  let inWord = isWordAt(view, from - 1)
  for (let at = from; at < to; at++) {
    const begins = !inWord
    inWord = isWordAt(view, at)
    if (begins && inWord && ORDERING.match(view, at)) return 'directive'
  }
  return undefined
}

keepShape(new OpenParts())
