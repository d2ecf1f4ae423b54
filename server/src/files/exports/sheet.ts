/** A column of a sheet: its head, its width in characters, and what its cells hold. */
export interface SheetColumn {
  readonly head: string
  readonly width: number
  readonly kind: 'text' | 'number' | 'percent' | 'day' | 'moment'
}

/**
 * A cell: days as `YYYY-MM-DD`, moments as ISO 8601, percents as 0–100; words that stand further in than the others of
 * their column say by how many steps.
 */
export type SheetCell = string | number | null | { readonly text: string; readonly indent: number }

/** A sheet for people: a title, lines under it, a head that stays in sight, typed cells that can be filtered. */
export interface Sheet {
  readonly name: string
  readonly title: string
  /** Under the title: what was chosen, who drew it, and when. */
  readonly notes: readonly string[]
  readonly columns: readonly SheetColumn[]
}

/** Rows as they come, page after page. */
export type SheetPages = AsyncIterable<readonly (readonly SheetCell[])[]>

/** The clock on the wall of Việt Nam at a moment, as milliseconds of a clock without time zones. */
export function wallClock(moment: string): number {
  return Date.parse(moment) + 7 * 3_600_000
}

/** Whether a cell of a day holds one, and not words such as "hằng tháng". */
export function isDay(cell: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(cell)
}
