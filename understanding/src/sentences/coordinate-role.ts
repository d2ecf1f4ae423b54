import type { Span } from '../reading.ts'
import type { Parties } from './party.ts'
import type { Unit } from './segment.ts'

const WITH =
  /(?:(?:với|có) sự phối hợp của|phối h[ợọ]p|chủ trì,? cùng)(?:,? (?:và )?(?:có )?(?:chặt chẽ|chặt|tốt|đồng bộ|kịp thời|thường xuyên|nhịp nhàng|hiệu quả|toàn diện|tích cực|thống nhất|linh hoạt|hỗ trợ)){0,3}(?:,? (?:cùng với|cùng|với))?:?(?: các lực lượng:| các đồng chí| đồng chí| (?:tập thể )?lãnh đạo)?\s/g

/** The parties after `phối hợp với`. */
export function coordinateIn(
  view: string,
  unit: Unit,
  parties: Parties,
  lead: readonly Span[],
): readonly Span[] {
  const words = view.slice(unit.first, unit.end)
  let found: Span[] | undefined
  WITH.lastIndex = 0
  while (WITH.test(words)) {
    const start = unit.first + WITH.lastIndex
    if ((found?.at(-1)?.end ?? 0) > start || lead[0]?.start === start) continue
    if (OF_OTHERS.test(view.slice(Math.max(unit.first, start - 90), start))) continue
    if (NAMES_WORK.test(words.slice(Math.max(0, WITH.lastIndex - 48), WITH.lastIndex))) continue
    for (const party of parties.chain(start, unit.end, true)) (found ??= []).push(party)
  }
  return found ?? helpersIn(view, unit, parties)
}

/** `…; Sở A chủ trì, Sở B phối hợp.`: those who help before the word. */
const LEADS =
  /(?<!\p{L})chủ trì(?:,| và) (?=[^.;]{3,120} (?:cùng )?phối hợp(?:[*_)\s]{0,3}(?:[.;,]|$)| (?!với |cùng |chặt )\p{L}))/gu

function helpersIn(view: string, unit: Unit, parties: Parties): readonly Span[] {
  const words = view.slice(unit.first, unit.end)
  LEADS.lastIndex = 0
  if (!words.includes('phối hợp') || !LEADS.test(words)) return NOBODY
  const found = parties.chain(unit.first + LEADS.lastIndex, unit.end, true)
  const last = found.at(-1)
  return last !== undefined && /^ (?:cùng )?phối hợp/.test(view.slice(last.end, last.end + 16))
    ? found
    : NOBODY
}

/** `kiểm tra việc phối hợp với …`, `tham mưu UBND tỉnh phối hợp với …`: with whom others work. */
const OF_OTHERS =
  /(?:(?:kiểm tra|giám sát|đánh giá|báo cáo)[^.;,]{0,12} việc (?:chủ trì, )?|tham mưu (?:cho )?(?:ubnd|ủy ban nhân dân|tỉnh ủy|thành ủy|huyện ủy|hđnd)(?: [\p{L}]{1,9}){0,4} )phối hợp (?:với )?$/u

/** `Quy chế phối hợp với …`, `công tác phối hợp Nhà trường – Gia đình`: what has that name. */
const NAMES_WORK =
  /(?:(?:quy chế|chương trình|thỏa thuận|cơ chế|mô hình|nguyên tắc) phối hợp(?: (?:với|cùng))?|(?:công tác|sự|việc) phối hợp) $/

/** Those who lead, without those who only help. */
export function without(lead: readonly Span[], coordinate: readonly Span[]): readonly Span[] {
  const helping = new Set(coordinate.map(({ start }) => start))
  return lead.filter(({ start }, at) => at === 0 || !helping.has(start))
}

/** Nothing stands behind the partners: `Sở Y tế chủ trì, phối hợp với các sở, ngành:`. */
const NOTHING_MORE = /^(?: (?:có )?liên quan| tổ chức thực hiện| thực hiện)?[*_ ]{0,3}:?[*_ ]{0,3}$/

/** With whom the items are done below a lead-in that ends with its partners: `1. Sở Y tế chủ trì, phối hợp với các sở:`. */
export class PartnersBelow {
  readonly #of = new Map<number, readonly Span[]>()

  /** Keeps the partners of the sentence number `at`, if it ends with them. */
  keep(view: string, { end }: Unit, at: number, partners: readonly Span[]): void {
    const last = partners.at(-1)
    if (last !== undefined && end - last.end < 24 && NOTHING_MORE.test(view.slice(last.end, end)))
      this.#of.set(at, partners)
  }

  /** The partners that the nearest sentence above `at` with parties of its own ends with. */
  over(above: readonly number[], at: number, own: readonly boolean[]): readonly Span[] {
    if (this.#of.size === 0) return NOBODY
    for (let level = above.length - 1; level >= 0; level--) {
      const governing = above[level] ?? at
      if (governing < at && own[governing]) return this.#of.get(governing) ?? NOBODY
    }
    return NOBODY
  }
}

const NOBODY: readonly Span[] = []
