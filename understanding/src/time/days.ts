import { civilDate, dayMonthAt, fullDayAt, matchAt, sticky } from '../lexicon/index.ts'
import { dayOf, type Stretch } from './stretch.ts'
import { yearOf } from './year-words.ts'

const PART_OF_DAY = sticky('(?:(?:sáng sớm|rạng sáng|sáng|trưa|chiều|tối|đêm) )?(?:(?:các )?ngày|hôm) ?:?_')

/** `ngày 05/12/2023`, `chiều ngày 18 tháng 11 năm 2025`, `11/03/2024`; without a year only after `ngày`. */
export function day(view: string, at: number): Stretch | undefined {
  const named = matchAt(PART_OF_DAY, view, at) !== undefined
  const start = named ? PART_OF_DAY.lastIndex : at
  const found = fullDayAt(view, start) ?? (named ? dayMonthAt(view, start) : undefined)
  if (found?.month === undefined) return undefined
  if (found.year !== undefined && civilDate(found.year, found.month, found.day) === undefined)
    return undefined
  return { end: found.end, unit: 'day', on: dayOf(found.month, found.day), ...yearOf(found.year) }
}
