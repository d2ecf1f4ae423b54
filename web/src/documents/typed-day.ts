import { civilDate } from '@dieuhanh/domain'
import type { CivilDate } from '@dieuhanh/domain'

/** A day as offices write it, "04/12/2023"; null when it is none. */
export function readTypedDay(text: string): CivilDate | null {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim())
  return parts ? civilDate(Number(parts[3]), Number(parts[2]), Number(parts[1])) : null
}
