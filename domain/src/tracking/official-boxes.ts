import type { Timeliness } from './types.ts'

/**
 * The four boxes of official statistics (QĐ 42/2014/QĐ-TTg): done on time, done late, in time, overdue. Work without a deadline and
 * work due soon is inside `inTime`, and named beside it.
 */
export interface OfficialBoxes {
  readonly doneOnTime: number
  readonly doneLate: number
  readonly inTime: number
  readonly overdue: number
  /** Part of `inTime`. */
  readonly dueSoon: number
  /** Part of `inTime`. */
  readonly noDeadline: number
}

/** A rate that keeps what it was computed from; it has no value when the denominator is zero. */
export interface Ratio {
  readonly numerator: number
  readonly denominator: number
}

/** The rates printed beside the boxes, each with its own base. */
export interface Rates {
  /** Overdue ÷ tasks that have come due (done plus overdue): the official rate. */
  readonly overdueOfDue: Ratio
  /** Overdue ÷ all counted tasks. */
  readonly overdueOfAll: Ratio
  /** Done on time ÷ done. */
  readonly onTimeOfDone: Ratio
  /** Done ÷ all counted tasks. */
  readonly doneOfAll: Ratio
}

/** No tasks at all. */
export const emptyBoxes: OfficialBoxes = {
  doneOnTime: 0,
  doneLate: 0,
  inTime: 0,
  overdue: 0,
  dueSoon: 0,
  noDeadline: 0,
}

/** Counts tasks by timeliness; null (drafts, withdrawn, declined) is not counted. */
export function countBoxes(values: Iterable<Timeliness | null>): OfficialBoxes {
  const boxes = { ...emptyBoxes } as { -readonly [Name in keyof OfficialBoxes]: number }
  for (const value of values) {
    if (value === 'done-on-time') boxes.doneOnTime += 1
    else if (value === 'done-late') boxes.doneLate += 1
    else if (value === 'overdue') boxes.overdue += 1
    else if (value !== null) boxes.inTime += 1
    if (value === 'due-soon') boxes.dueSoon += 1
    if (value === 'no-deadline') boxes.noDeadline += 1
  }
  return boxes
}

/** The rates of a set of boxes. */
export function rates(boxes: OfficialBoxes): Rates {
  const done = boxes.doneOnTime + boxes.doneLate
  const all = done + boxes.inTime + boxes.overdue
  return {
    overdueOfDue: { numerator: boxes.overdue, denominator: done + boxes.overdue },
    overdueOfAll: { numerator: boxes.overdue, denominator: all },
    onTimeOfDone: { numerator: boxes.doneOnTime, denominator: done },
    doneOfAll: { numerator: done, denominator: all },
  }
}
