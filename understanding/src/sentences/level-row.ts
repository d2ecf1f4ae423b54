import type { Block } from '../layout/index.ts'
import { keepShape } from '../kept-shapes.ts'
import type { SentenceLabel } from '../reading.ts'
import type { OpenParts } from './governance.ts'
import { goesOnWithLevels, isLevel, isYearOfLevel, keepsLevel, levelOr, tellsLevel } from './level-forms.ts'
import type { Unit } from './segment.ts'
import { isFigureField } from './set-forms.ts'
import type { Voice } from './situation.ts'
import { HAS_COLON, HAS_DIGITS } from './word-flags.ts'

/** How many blocks lie at most between two items of one row: a heading may stand there. */
const NEAR = 3

const MOST_YEARS = 12
const OVER_YEARS =
  /^(?!.*(?:đã|kết quả|thực trạng|ước) ).*(?:chỉ tiêu|mục tiêu|phấn đấu|lộ trình|(?:theo |cho )?(?:từng|các|mỗi) năm)[^.;:]{0,60}:[*_ ]{0,3}$/

/** Rows of indicators with their levels, each with its number: `(7) Tỷ lệ lao động qua đào tạo: trên 20%.` */
export class LevelRow {
  readonly #view: string
  readonly #blocks: readonly Block[]
  /** The block of the last item that was found. */
  #last = -1

  /** A report gives what was reached in the same form. */
  readonly #reports: boolean

  constructor(view: string, blocks: readonly Block[], voice: Voice) {
    this.#view = view
    this.#blocks = blocks
    this.#reports = voice === 'report'
  }

  /** Whether an item gives a level, in a row of such, or a figure that a level leads in. */
  has(unit: Unit, flags: number, parts: OpenParts): boolean {
    if ((flags & HAS_COLON) === 0 || (flags & HAS_DIGITS) === 0 || this.#reports) return false
    if (!this.#blocks[unit.block]?.marker) return false
    const view = this.#view
    if (unit.order > 0) return this.#reaches(unit) && isFigureField(view, unit)
    const ledIn = parts.ledIn() === 'target'
    if (ledIn && isFigureField(view, unit)) return true
    const announced = parts.announced()
    if (announced === 'result' || announced === 'limitation') return false
    if (isYearOfLevel(view, unit)) return ledIn || this.#isLedByYears(unit.block)
    if (!isLevel(view, unit)) return false
    if (!this.#isBeside(unit.block)) return false
    this.#last = unit.block
    return true
  }

  /** `… chỉ tiêu từng năm như sau:` over `- Năm 2026: 12 xã.` */
  #isLedByYears(at: number): boolean {
    const kind = this.#blocks[at]?.marker?.kind
    let above = at - 1
    while (at - above < MOST_YEARS && this.#blocks[above]?.marker?.kind === kind) above--
    const block = this.#blocks[above]
    if (!block) return false
    return OVER_YEARS.test(this.#view.slice(Math.max(block.first, block.end - 160), block.end))
  }

  /** What a sentence is that words have read, by its form as a level or by what it stands beside. */
  corrected(
    label: SentenceLabel,
    unit: Unit,
    flags: number,
    before: SentenceLabel | undefined,
  ): SentenceLabel {
    if (label === 'context' && this.#reaches(unit)) return 'target'
    if (label === 'target' && before !== 'target' && tellsLevel(this.#view, unit, before !== 'heading'))
      return 'result'
    if (label === 'result' && !this.#reports && keepsLevel(this.#view, unit, flags)) return 'target'
    const beside = label === 'result' && before === 'target' && unit.order > 0
    if (beside && goesOnWithLevels(this.#view, unit)) return 'target'
    return levelOr(label, this.#view, unit, flags)
  }

  /** Whether another of the nearest items of the same kind gives a level. */
  #isBeside(at: number): boolean {
    const kind = this.#blocks[at]?.marker?.kind
    for (let beside = at - NEAR; beside <= at + NEAR; beside++) {
      const block = this.#blocks[beside]
      if (beside === at || !block?.marker || block.marker.kind !== kind) continue
      if (isLevel(this.#view, { first: block.marker.end, end: block.end })) return true
    }
    return false
  }

  /** Whether a sentence stands in or right below such a row. */
  #reaches({ block }: Unit): boolean {
    if (this.#last < 0 || block - this.#last > NEAR) return false
    const marker = this.#blocks[block]?.marker
    return marker !== undefined && marker.kind === this.#blocks[this.#last]?.marker?.kind
  }
}

keepShape(new LevelRow('', [], 'unknown'))
