import { addDays, dateParts, quarterOf } from '@dieuhanh/domain'
import type { CivilDate } from '@dieuhanh/understanding'
import { sampleWords } from '../../words/sample.ts'

const roman = ['', 'I', 'II', 'III', 'IV'] as const
const padded = (value: number): string => String(value).padStart(2, '0')

/** How each placeholder of a sample document writes its day; see `server/data/sample/README.md`. */
const forms: Readonly<Record<string, (day: CivilDate) => string>> = {
  ngày: (day) => {
    const { year, month, day: of } = dateParts(day)
    return sampleWords.longDay(padded(of), month < 3 ? padded(month) : String(month), String(year))
  },
  dd: (day) => {
    const { year, month, day: of } = dateParts(day)
    return `${padded(of)}/${padded(month)}/${year}`
  },
  tháng: (day) => sampleWords.month(padded(dateParts(day).month), String(dateParts(day).year)),
  quý: (day) => sampleWords.quarter(roman[quarterOf(day)] ?? '', String(dateParts(day).year)),
  năm: (day) => String(dateParts(day).year),
}

/**
 * Writes the days of a sample document: `{ngày:-30}` is the day thirty days before `today`, as documents write it.
 * A placeholder that is not known stays as it is.
 */
export function datedText(template: string, today: CivilDate): string {
  return template.replace(/\{(\p{L}+):([+-]?\d{1,4})\}/gu, (whole, form: string, days: string) => {
    const write = forms[form]
    return write ? write(addDays(today, Number(days))) : whole
  })
}
