import type { CivilDate, TimeExpression } from '../reading.ts'
import type { Bounds, SamePeriod, Stretch, Unit } from './stretch.ts'

/** A time expression whose year may still have to come from the context. */
export interface Draft {
  readonly start: number
  readonly end: number
  readonly kind: TimeExpression['kind']
  readonly unit?: Unit | undefined
  /** The year where it is said, or where no year is needed. */
  readonly year?: number | undefined
  /** The days covered in a year. */
  readonly on: (year: number) => Bounds
  /** Nothing can be said of its days, whatever the year. */
  readonly vague?: boolean | undefined
  readonly rrule?: string | undefined
  /** `cùng kỳ`: the months of the stretch spoken of before, so many years back. */
  readonly same?: SamePeriod | undefined
  /** Days counted from the document's own date. */
  readonly fromIssue?: ((issuedOn: CivilDate) => Bounds) | undefined
  /** It stands inside the mention of another instrument. */
  readonly cited?: boolean
  /** Years to add to that of the context: `6 tháng đầu năm trước`. */
  readonly shift?: number | undefined
}

/** A stretch as an expression of its own. */
export function draftOf(start: number, stretch: Stretch): Draft {
  return {
    start,
    end: stretch.end,
    kind: stretch.unit === 'day' ? 'date' : 'period',
    unit: stretch.unit,
    on: stretch.on,
    year: stretch.year,
    vague: stretch.vague,
    shift: stretch.shift,
    same: stretch.same,
  }
}

/** The last moment a stretch stands for in a deadline. */
export const lastMoment = (stretch: Stretch, year: number): CivilDate | undefined =>
  stretch.until === undefined ? stretch.on(year).to : stretch.until(year)

/** The same expression with words before it. */
export const startingAt = (start: number, { end, kind, on, rrule }: Draft): Draft => ({
  start,
  end,
  kind,
  on,
  vague: true,
  rrule,
})

/** The same expression inside the mention of another instrument: every part is written out, for then all have one shape that lasts. */
export const cited = (draft: Draft): Draft => ({
  start: draft.start,
  end: draft.end,
  kind: draft.kind,
  unit: draft.unit,
  year: draft.year,
  on: draft.on,
  vague: draft.vague,
  rrule: draft.rrule,
  same: draft.same,
  fromIssue: draft.fromIssue,
  shift: draft.shift,
  cited: true,
})
