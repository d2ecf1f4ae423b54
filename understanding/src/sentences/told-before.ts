import { keepShape } from '../kept-shapes.ts'
import type { Span } from '../reading.ts'

/** Whom a verb of ordering has told something on a page, and who told it. */
export class ToldBefore {
  readonly #told = new Set<string>()
  readonly #speakers = new Set<string>()

  /** Notes those who are told, and who stands before them: `UBND tỉnh yêu cầu Sở Y tế …`. */
  note(view: string, told: readonly Span[], mentions: readonly Span[]): void {
    const start = told[0]?.start ?? 0
    for (const each of told) this.#told.add(view.slice(each.start, each.end))
    const speaker = mentions.findLast(({ end }) => end < start)
    if (speaker) this.#speakers.add(view.slice(speaker.start, speaker.end))
  }

  /**
   * Whether those who now direct others do what was told: they have been told something, or others have and they are bodies
   * that do not give the orders of this page.
   */
  hold(view: string, acting: readonly Span[]): boolean {
    if (this.#told.size === 0 || acting.length === 0) return false
    const words = acting.map(({ start, end }) => view.slice(start, end))
    return (
      words.some((who) => this.#told.has(who)) ||
      words.every((who) => CARRIES_OUT.test(who) && !this.#speakers.has(who))
    )
  }
}

/** Bodies that carry out orders, not offices, and none that stands above all others. */
const CARRIES_OUT =
  /^(?:sở|bộ (?!chính trị)|công an|cục|chi cục|phòng|trung tâm|bđbp|bộ đội|hội|đoàn|đài|thanh tra|kho bạc|hạt|ubnd (?:các|huyện|xã|cấp|quận|phường|thị)|ban (?!bí thư|thường vụ|chấp hành|chỉ đạo|cán sự|tổ chức))/

keepShape(new ToldBefore())
