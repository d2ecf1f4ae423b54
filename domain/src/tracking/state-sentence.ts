import { daysBetween } from '../calendar/index.ts'
import type { CivilDate } from '../calendar/index.ts'
import { daysLate, timeliness } from './timeliness.ts'
import type { TimelinessOptions } from './timeliness.ts'
import type { Party, TaskState, WorkState } from './types.ts'

/** One part of the line that says in plain words how a task stands; screens put the words. */
export type SentencePiece =
  /** "Sở Tài chính đang thực hiện" */
  | { readonly piece: 'work'; readonly work: WorkState; readonly unitId: string | null }
  /** "đã giao Phòng …" */
  | { readonly piece: 'handled-by'; readonly unitId: string }
  /** "chờ Sở Xây dựng: …" */
  | { readonly piece: 'waiting-for'; readonly waitingFor: Party | null; readonly reason: string }
  /** "thuộc thẩm quyền …" */
  | { readonly piece: 'belongs-to'; readonly belongsTo: Party; readonly reason: string }
  /** "bị yêu cầu làm lại" */
  | { readonly piece: 'sent-back' }
  /** "còn 12 ngày"; 0 is today */
  | { readonly piece: 'days-left'; readonly days: number }
  /** "quá hạn 5 ngày" */
  | { readonly piece: 'days-overdue'; readonly days: number }
  /** "trễ 5 ngày" */
  | { readonly piece: 'done-late'; readonly days: number }
  | { readonly piece: 'done-on-time' }
  | { readonly piece: 'no-deadline' }
  /** "chờ xác nhận 3 ngày" */
  | { readonly piece: 'waiting-confirmation'; readonly days: number }
  /** "đề nghị gia hạn đến 30/6" */
  | { readonly piece: 'extension-asked'; readonly until: CivilDate }
  /** "đã đạt 60 %" */
  | { readonly piece: 'percent'; readonly percent: number }
  /** "cập nhật 3 ngày trước"; null when nothing was ever reported */
  | { readonly piece: 'updated'; readonly daysAgo: number | null }

/** The pieces of the state line of a task on a day, in reading order. */
export function stateSentence(
  state: TaskState,
  today: CivilDate,
  options: TimelinessOptions = {},
): readonly SentencePiece[] {
  return [
    { piece: 'work', work: state.work, unitId: state.leadUnitId },
    ...circumstances(state),
    ...clock(state, today, options),
    ...reports(state, today),
  ]
}

function circumstances(state: TaskState): readonly SentencePiece[] {
  const pieces: SentencePiece[] = []
  if (state.handlingUnitId !== null) pieces.push({ piece: 'handled-by', unitId: state.handlingUnitId })
  if (state.pausedFor) pieces.push({ piece: 'waiting-for', ...state.pausedFor })
  if (state.declinedFor) pieces.push({ piece: 'belongs-to', ...state.declinedFor })
  if (state.confirmation === 'sent-back') pieces.push({ piece: 'sent-back' })
  return pieces
}

function clock(state: TaskState, today: CivilDate, options: TimelinessOptions): readonly SentencePiece[] {
  const late = daysLate(state, today, options)
  switch (timeliness(state, today, options)) {
    case 'done-on-time':
      return [{ piece: 'done-on-time' }]
    case 'done-late':
      return [{ piece: 'done-late', days: late }]
    case 'overdue':
      return [{ piece: 'days-overdue', days: late }]
    case 'no-deadline':
      return [{ piece: 'no-deadline' }]
    case 'in-time':
    case 'due-soon':
      return state.deadline && state.completedOn === null
        ? [{ piece: 'days-left', days: daysBetween(today, state.deadline) }]
        : []
    case null:
      return []
  }
}

function reports(state: TaskState, today: CivilDate): readonly SentencePiece[] {
  const pieces: SentencePiece[] = []
  if (state.work === 'submitted' && state.completedOn) {
    pieces.push({ piece: 'waiting-confirmation', days: daysBetween(state.completedOn, today) })
  }
  if (state.extension) pieces.push({ piece: 'extension-asked', until: state.extension.until })
  if (state.work !== 'accepted' && state.work !== 'in-progress' && state.work !== 'paused') return pieces
  if (state.percent !== null) pieces.push({ piece: 'percent', percent: state.percent })
  const daysAgo = state.lastProgressOn === null ? null : daysBetween(state.lastProgressOn, today)
  return [...pieces, { piece: 'updated', daysAgo }]
}
