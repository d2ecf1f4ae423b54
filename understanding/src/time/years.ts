import { matchAt, sticky } from '../lexicon/index.ts'
import { isYear, months, type Stretch, wholeYears } from './stretch.ts'
import { NO_MORE, YEAR, yearOf } from './year-words.ts'

const WHOLE_YEAR = sticky(`(?:cả )?năm ${YEAR}(?![0-9]|[/][0-9a-zđ]|[.,][0-9])`)
const WHOLE_YEAR_ALONE = sticky('cả năm(?! [0-9])(?= |[.,;:)])')

/** `năm 2024`, `cả năm 2018`. */
export function year(view: string, at: number): Stretch | undefined {
  const found = matchAt(WHOLE_YEAR, view, at)
  if (found !== undefined)
    return { end: WHOLE_YEAR.lastIndex, unit: 'year', on: months(1, 12), year: Number(found[1]) }
  if (matchAt(WHOLE_YEAR_ALONE, view, at) === undefined) return undefined
  return { end: WHOLE_YEAR_ALONE.lastIndex, unit: 'year', on: months(1, 12) }
}

const SAME_PERIOD = sticky(`cùng kỳ(?: của)? năm (?:${YEAR}${NO_MORE}|(trước|ngoái)(?![a-zà-ỹđ]))`)

/** `cùng kỳ năm 2023`, `cùng kỳ năm trước`. */
export function samePeriod(view: string, at: number): Stretch | undefined {
  const found = matchAt(SAME_PERIOD, view, at)
  if (found === undefined) return undefined
  return { end: SAME_PERIOD.lastIndex, unit: 'part', on: () => ({}), same: { back: 1 }, ...yearOf(found[1]) }
}

const TO_YEAR = `(?:_-_| đến(?: hết)?(?: năm)? | và )(?:năm )?${YEAR}(?![0-9]|[/-][0-9a-zđ]|[.,][0-9])`
const NAMED_YEARS = sticky(
  `(?:giai đoạn|thời kỳ|nhiệm kỳ|khóa|chu kỳ|kỳ|lộ trình)(?: ổn định ngân sách| trung hạn| phát triển| [0-9]{1,2} năm|,)? ?\\(?(?:(?:từ )?năm )?${YEAR}${TO_YEAR}`,
)
const COUNTED_YEARS = sticky(`(?:(?:[0-9]{1,2}|hai|ba|bốn|năm|mười) )?năm,? \\(?(?:năm )?${YEAR}${TO_YEAR}`)
const LISTED_YEARS = sticky(
  `(?:các )?năm ${YEAR}((?:(?:_,_| và )(?:năm )?20[0-9]{2}){1,5})(?![0-9]|[/-][0-9a-zđ]|[.,][0-9])`,
)
const BARE_YEARS = sticky(`(20[0-9]{2})_-_(20[0-9]{2})(?![0-9]|[/-][0-9a-zđ]|[.,][0-9])`)
const SCHOOL_YEARS = sticky(
  `(?:năm học|niên độ|niên vụ|vụ(?: đông_-?_xuân| hè_-?_thu| mùa)?|mùa khô|mùa mưa)(?: năm)? ${YEAR}_-_${YEAR}${NO_MORE}`,
)

const CELL_YEAR = sticky('(20[0-9]{2})_(?=\\|)')

/** `| 2025 |`: a year alone in its cell of a table of tasks. */
export function cellYear(view: string, at: number): Stretch | undefined {
  const found = matchAt(CELL_YEAR, view, at)
  if (found === undefined || !/\|\s{0,4}$/.test(view.slice(Math.max(0, at - 5), at))) return undefined
  return { end: at + 4, unit: 'year', on: months(1, 12), year: Number(found[1]) }
}

/** `giai đoạn 2023 - 2025`, `nhiệm kỳ 2020-2025`, `5 năm 2021 – 2025`, `các năm 2024, 2025`. */
export function years(view: string, at: number): Stretch | undefined {
  const school = matchAt(SCHOOL_YEARS, view, at)
  if (school !== undefined) {
    return {
      end: SCHOOL_YEARS.lastIndex,
      unit: 'years',
      on: () => ({}),
      vague: true,
      year: Number(school[2]),
    }
  }
  for (const pattern of [NAMED_YEARS, COUNTED_YEARS, LISTED_YEARS]) {
    const found = matchAt(pattern, view, at)
    if (found === undefined) continue
    const first = Number(found[1])
    const last = Number(found[2]?.slice(-4))
    if (isYear(first) && last >= first && last <= first + 60)
      return spanOfYears(pattern.lastIndex, first, last)
  }
  return undefined
}

const spanOfYears = (end: number, first: number, last: number): Stretch => ({
  end,
  unit: 'years',
  on: wholeYears(first, last),
  year: first,
})

/** `2021-2025` without a word before it. */
export function bareYears(view: string, at: number): Stretch | undefined {
  const found = matchAt(BARE_YEARS, view, at)
  if (found === undefined || /[/.,:-]\s?$/.test(view.slice(Math.max(0, at - 2), at))) return undefined
  const first = Number(found[1])
  const last = Number(found[2])
  return last > first && last <= first + 40 ? spanOfYears(BARE_YEARS.lastIndex, first, last) : undefined
}
