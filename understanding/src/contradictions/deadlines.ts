import { onOneLine } from '../lexicon/index.ts'
import type { AgencyMention, CivilDate, Remark, Span, TaskDraft, TimeExpression } from '../reading.ts'
import { FoldedWords } from './folded-words.ts'

interface Input {
  readonly text: string
  readonly agencies?: readonly AgencyMention[]
  readonly times: readonly TimeExpression[]
  readonly tasks?: readonly TaskDraft[]
  readonly issuedOn?: CivilDate | undefined
}

/** A task that was due before the document was issued. */
export function pastDeadlines(input: Input): readonly Remark[] {
  const { issuedOn, tasks = [], times } = input
  if (issuedOn === undefined) return []
  const remarks: Remark[] = []
  const seen = new Set<number>()
  for (const { deadline } of tasks) {
    const time = deadline === undefined ? undefined : times[deadline]
    if (time?.to === undefined || deadline === undefined || seen.has(deadline) || time.to >= issuedOn)
      continue
    seen.add(deadline)
    remarks.push({
      span: time.span,
      code: 'deadline-before-document',
      message: `Thời hạn ${shown(time.to)} đã qua khi văn bản được ban hành (${shown(issuedOn)}).`,
    })
  }
  return remarks
}

/** Shorter duties (`Báo cáo kết quả`) are given many times over. */
const SHORTEST_DUTY = 24

/** The same words of duty to the same bodies, with different last moments. */
export function conflictingDeadlines(input: Input): readonly Remark[] {
  const first = new Map<number, CivilDate>()
  const remarks: Remark[] = []
  for (const task of input.tasks ?? []) {
    const time = task.deadline === undefined ? undefined : input.times[task.deadline]
    if (time?.to === undefined) continue
    const duty = dutyOf(input, task, time.span)
    const before = first.get(duty.sign)
    if (before === undefined) first.set(duty.sign, time.to)
    else if (before !== time.to && duty.length > SHORTEST_DUTY) {
      remarks.push({
        span: task.span,
        code: 'two-deadlines',
        message: `Cùng một nhiệm vụ được giao hai thời hạn: ${shown(before)} và ${shown(time.to)}.`,
      })
    }
  }
  return remarks
}

/** What is to be done and by whom, without the words that say by when. */
function dutyOf({ text, agencies }: Input, task: TaskDraft, due: Span): FoldedWords {
  const words = new FoldedWords()
  const quote = onOneLine(text.slice(due.start, due.end))
  const at = task.title.indexOf(quote)
  words.add(task.title, 0, at < 0 ? task.title.length : at)
  if (at >= 0) words.add(task.title, at + quote.length, task.title.length)
  for (const index of task.lead) {
    const span = agencies?.[index]?.span
    words.end()
    if (span !== undefined) words.add(text, span.start, span.end)
  }
  return words
}

const shown = (date: CivilDate): string => `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`
