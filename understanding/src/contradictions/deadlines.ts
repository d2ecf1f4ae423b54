import { foldMarks } from '../lexicon/index.ts'
import type { CivilDate, Remark, TaskDraft, TimeExpression } from '../reading.ts'

interface Input {
  readonly times: readonly TimeExpression[]
  readonly tasks?: readonly TaskDraft[]
  readonly issuedOn?: CivilDate
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

/** The same words of duty, with different last moments. */
export function conflictingDeadlines(input: Input): readonly Remark[] {
  const first = new Map<string, CivilDate>()
  const remarks: Remark[] = []
  for (const task of input.tasks ?? []) {
    const to = task.deadline === undefined ? undefined : input.times[task.deadline]?.to
    if (to === undefined) continue
    const duty = foldMarks(task.title)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
    const before = first.get(duty)
    if (before === undefined) first.set(duty, to)
    else if (before !== to && duty.length > 12) {
      remarks.push({
        span: task.span,
        code: 'two-deadlines',
        message: `Cùng một nhiệm vụ được giao hai thời hạn: ${shown(before)} và ${shown(to)}.`,
      })
    }
  }
  return remarks
}

const shown = (date: CivilDate): string => `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`
