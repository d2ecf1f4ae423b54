import type { Span, TimeExpression } from '../reading.ts'
import { withPreposition } from './due.ts'
import type { Unit } from './segment.ts'

/** How far before its end a sentence names the tasks that are told after it. */
const FARTHEST = 64

/** `… xác định nhiều nhóm nhiệm vụ, giải pháp trọng tâm.`: what is told next. */
const NAMES_TASKS =
  /(?:một số|nhiều|các|những|\d{1,2})(?: nhóm)? (?:nhiệm vụ|giải pháp|nội dung|công việc)(?:,? (?:và )?(?:nhiệm vụ|giải pháp))?(?: (?:trọng tâm|chủ yếu|quan trọng|cụ thể|cấp bách|then chốt|lớn|chính|sau đây|sau|như sau)){0,2},? ?[.:]?\s?$/

/** A stretch of time that is yet to come. */
const TO_COME =
  /^(?:từ nay |(?:những|các|\d{1,2}|một|hai|ba|bốn|năm|sáu) (?:tháng|quý) (?:còn lại|cuối|tới)|(?:nửa|quý|thời gian) (?:cuối|còn lại))/

const OPENS_CLAUSE = /(?:^|, )(?:trong )?$/
const COMMA = 44

/** `Từ nay đến cuối năm 2026, tỉnh tập trung một số nhiệm vụ trọng tâm.`: the time of all that is told of them. */
export function timeOfTasks(view: string, unit: Unit, times: readonly TimeExpression[]): Span | undefined {
  for (const { kind, span } of times) {
    if (kind !== 'period' && kind !== 'deadline') continue
    if (!TO_COME.test(view.slice(span.start, span.end))) continue
    // A time that opens the clause, not `các nhiệm vụ từ nay đến cuối nhiệm kỳ`.
    const opening = view.slice(unit.first, span.start)
    if (view.charCodeAt(span.end) !== COMMA || !OPENS_CLAUSE.test(opening)) return undefined
    const end = view.slice(Math.max(span.end, unit.end - FARTHEST), unit.end)
    return NAMES_TASKS.test(end) ? withPreposition(view, unit, span) : undefined
  }
  return undefined
}
