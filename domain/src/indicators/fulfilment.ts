import { foldMarks } from '@dieuhanh/understanding'
import { addDecimals, multiplyDecimal, percentOf } from './decimal.ts'
import type { Fulfilment, IndicatorDirection, StatedFigure } from './types.ts'

/** Whether a measure is a rate, which is compared by distance and not divided: %, ‰, điểm %. */
export function isRate(measure: string): boolean {
  return /[%‰]/.test(measure) || /^(?:phan tram|diem phan tram)$/.test(foldMarks(measure).trim())
}

/** How far a plan was fulfilled; null where there is nothing to compare with. A range is fulfilled from its lower end on. */
export function fulfilmentOf(
  measure: string,
  plan: StatedFigure | null,
  reached: StatedFigure | null,
): Fulfilment | null {
  if (!plan || !reached) return null
  if (isRate(measure))
    return { kind: 'points', points: addDecimals(reached.value, multiplyDecimal(plan.value, -1n)) }
  const percent = percentOf(reached.value, plan.value)
  return percent === null ? null : { kind: 'percent', percent }
}

// Words of what is to become less. Whatever is not known to be one or the other stays unknown.
const LESS =
  /(?<![a-z])(?:ho ngheo|ho can ngheo|that nghiep|thieu viec lam|tai nan|suy dinh duong|tu vong|vi pham|ton dong|no dong|qua han|tre han|phat thai|tieu hao|o nhiem|mu chu|bo hoc|thua lo)(?![a-z])/

/** Whether more of an indicator is better, by its name and what its plan says; a "reduction of" turns it round. */
export function directionOf(name: string, plan: StatedFigure | null): IndicatorDirection {
  const folded = foldMarks(name)
  if (LESS.test(folded)) return /^(?:muc )?giam(?![a-z])/.test(folded) ? 'higher' : 'lower'
  if (plan?.relation === 'at-least') return 'higher'
  if (plan?.relation === 'at-most') return 'lower'
  return 'unknown'
}
