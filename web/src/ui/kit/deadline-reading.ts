import { readTypedDeadline } from '@dieuhanh/domain'
import type { CivilDate } from '@dieuhanh/domain'
import type { Recurrence } from '../../api/index.ts'
import { deadlineWords } from '../../words/kit.ts'
import { deadlineText, dayText, recurrenceWords } from './day-text.ts'

/** A deadline as the API keeps it. */
export interface DeadlineValue {
  readonly deadlineKind: 'none' | 'fixed' | 'recurring'
  readonly deadline: string | null
  readonly recurrence: Recurrence | null
}

/** What typed words mean, with what to tell the person; `value` is null when they are not a deadline. */
export interface DeadlineReading {
  readonly value: DeadlineValue | null
  readonly words: string
}

interface Days {
  readonly today: string
  readonly documentDate?: string | null | undefined
}

/** Reads a typed deadline by the same rule as the server's. */
export function readDeadline(typed: string, days: Days): DeadlineReading {
  const read = readTypedDeadline(typed, {
    today: days.today as CivilDate,
    ...(days.documentDate ? { documentDate: days.documentDate as CivilDate } : {}),
  })
  switch (read.kind) {
    case 'date': {
      const value = { deadlineKind: 'fixed', deadline: read.date, recurrence: null } as const
      const day = dayText(read.date)
      return { value, words: read.assumed ? deadlineWords.assumed(day) : deadlineWords.means(day) }
    }
    case 'recurrence':
      return {
        value: { deadlineKind: 'recurring', deadline: read.next, recurrence: { ...read.recurrence } },
        words: recurrenceWords({ ...read.recurrence }),
      }
    case 'none':
      return { value: { deadlineKind: 'none', deadline: null, recurrence: null }, words: deadlineWords.none }
    default:
      return { value: null, words: deadlineWords.refused[read.reason] }
  }
}

/** What stands in the field before anything is typed. */
export function deadlineAsTyped(value: DeadlineValue): string {
  return deadlineText(value) ?? ''
}
