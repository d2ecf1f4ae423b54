import { refuse } from '../refusal.ts'
import { nextDue } from './recurrence.ts'
import { plainTyping } from './typed-words.ts'
import { readTypedDate } from './typed-dates.ts'
import { readTypedRecurrence } from './typed-recurrence.ts'
import { readTypedSpan } from './typed-spans.ts'
import type { TypedDeadline, TypedDeadlineContext } from './types.ts'

/** The forms that are understood, for the message beside a refused field. */
const FORMS = [
  'day-month',
  'day-month-year',
  'month',
  'quarter',
  'year',
  'days-from-now',
  'recurrence',
  'none',
] as const

/** A deadline is a few words; what is longer is something else, and not worth the patterns. */
const LONGEST_TYPING = 200
const NONE =
  /^(?:|-|khong|khong co|khong (?:qu[yi] dinh|thoi han)|(?:khong|chua) (?:co |xac dinh )?(?:thoi )?han)$/
const VAGUE =
  /^(?:som|ngay|gap|khan(?: truong)?|som nhat|khi co yeu cau|thoi gian toi|giua nam.*|(?:nua )?(?:dau|giua|nhung \S+ dau) (?:thang|qu[yi]|nam|tuan).*|truoc tet.*)$/

/**
 * Reads what people type into a deadline field, with or without marks: "30/6", "30/6/2026", "cuối quý III", "trong tháng 10",
 * "quý IV/2026", "cuối năm", "trước 15/12", "15 ngày nữa", "tuần sau", "thường xuyên", "hằng tháng ngày 15". A month, quarter
 * or year means its last day; "trước 15/12" means 15/12, as offices enter it. Empty means no deadline.
 */
export function readTypedDeadline(typed: string, context: TypedDeadlineContext): TypedDeadline {
  if (typed.length > LONGEST_TYPING) return refuse('not-understood', { field: 'deadline', expected: FORMS })
  const words = plainTyping(typed)
  if (NONE.test(words)) return { kind: 'none' }
  const recurrence = readTypedRecurrence(words)
  if (recurrence) return { kind: 'recurrence', recurrence, next: nextDue(recurrence, context.today) }
  const read = readTypedDate(words, context) ?? readTypedSpan(words, context)
  if (read) return read
  return refuse(VAGUE.test(words) ? 'vague' : 'not-understood', { field: 'deadline', expected: FORMS })
}
