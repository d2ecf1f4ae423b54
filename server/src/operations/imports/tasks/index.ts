/**
 * Tables of tasks. In: rows of a table, the register, the tasks that are there. Out: for each row whether it makes a task,
 * changes one, changes nothing or is wrong. Promised: rows make tasks as reviewers do by hand, by the rules of tracking; what
 * a row changes is added to the history of its task.
 */
import {
  derivedTaskHeads,
  isRefused,
  officialName,
  readTaskLine,
  taskColumns,
  unitReader,
  type BodyRow,
  type CellProblem,
  type CivilDate,
  type TaskField,
  type TaskLineRead,
} from '@dieuhanh/domain'
import { foldMarks } from '@dieuhanh/understanding'
import { documentsBySymbol, tasksLike } from '../../../store/imports/index.ts'
import { importWords } from '../../../words/imports.ts'
import type { Register } from '../../organisations/index.ts'
import { deadlineText } from '../../papers/index.ts'
import { asKnown, asNew } from '../checked-row.ts'
import type { CheckedRow, Checking, ImportTarget } from '../target.ts'
import { inPieces } from '../in-pieces.ts'
import { compareLine } from './changes.ts'
import { matchLines, titleKey, type Matched } from './match.ts'
import { undoTasks } from './undo.ts'
import { givenState, importingActor, writeTasks, type TaskCreation, type TaskPlan } from './write.ts'

/** Tables of tasks become tasks. */
export const taskTarget: ImportTarget<TaskField, TaskPlan> = {
  key: 'tasks',
  columns: taskColumns,
  derived: derivedTaskHeads,
  main: 'title',
  ordinal: 'ordinal',
  others: ['lead', 'coordinating', 'deadline', 'deliverable', 'document', 'issuedOn', 'code'],
  mayImport: ({ roles }) => roles.includes('office-specialist') || roles.includes('leader'),
  check: checkTasks,
  write: writeTasks,
  undo: undoTasks,
  undoesChanges: false,
}

async function checkTasks(
  rows: readonly BodyRow[],
  checking: Checking<TaskField>,
): Promise<readonly CheckedRow<TaskPlan>[]> {
  const { tx, scope, register, columns, choices, hold, now } = checking
  const units = unitReader({ ...register, day: scope.today, choices })
  const lines = await inPieces(rows, (row) => readTaskLine(row, { columns, units, today: scope.today }))
  const numbers = lines.flatMap(({ code }) => Number(/^NV-(\d{1,9})-/i.exec(code ?? '')?.[1]) || [])
  const titles = lines.map(({ title }) => ({ exact: title, folded: foldMarks(title) }))
  const known = await tasksLike(tx, scope.workspaceId, { numbers, titles }, hold)
  const keys = [...new Set(lines.flatMap(({ document }) => document?.symbolKey ?? []))]
  const documents = await documentsBySymbol(tx, scope.workspaceId, keys)
  const matched = matchLines(lines, known)
  const twice = repeated(lines)
  const actor = importingActor(scope)
  return inPieces(lines, (line, at) => {
    const match = matched[at]
    if (match?.task) {
      const byCode = match.by === 'code'
      const fileName = checking.fileName
      const compared = compareLine(line, match.task, byCode, {
        register,
        today: scope.today,
        now,
        actor,
        fileName,
      })
      return changedRow(line, match, compared)
    }
    const document = line.document?.symbolKey == null ? undefined : documents.get(line.document.symbolKey)
    const plan: TaskCreation = {
      kind: 'create',
      line,
      documentId: document?.id ?? null,
      documentDay: (document?.issuedOn ?? null) as TaskCreation['documentDay'],
    }
    return newRow(plan, match?.unknownCode ?? false, twice.get(at) ?? null, checking)
  })
}

function changedRow(
  line: TaskLineRead,
  { task, by }: Matched,
  { changes, problems, notes, amendment }: ReturnType<typeof compareLine>,
): CheckedRow<TaskPlan> {
  return asKnown<TaskPlan>({
    row: line.row,
    title: line.title || (task?.title ?? ''),
    subjectId: task?.id ?? null,
    matchedBy: by,
    changes,
    problems,
    notes,
    plan: amendment,
  })
}

function newRow(
  plan: TaskCreation,
  unknownCode: boolean,
  repeats: number | null,
  { scope, now, register }: Checking<TaskField>,
): CheckedRow<TaskPlan> {
  const { line } = plan
  const problems: CellProblem<TaskField>[] = [...line.problems]
  const notes: CellProblem<TaskField>[] = [...line.notes]
  if (unknownCode) problems.push({ field: 'code', code: 'code-unknown', words: line.code ?? '' })
  if (repeats !== null) problems.push({ field: 'title', code: 'row-repeated', facts: { row: repeats } })
  if (problems.length === 0) {
    const state = givenState(plan, scope, now)
    if (isRefused(state)) problems.push({ field: null, code: `task-${state.reason}` })
    else if (state.deadline !== null && state.deadline < scope.today)
      notes.push({ field: 'deadline', code: 'deadline-past' })
  }
  if (line.document !== null && plan.documentId === null)
    notes.push({ field: 'document', code: 'document-unregistered', words: line.document.words })
  const { row, title } = line
  return asNew<TaskPlan>({
    row,
    title,
    understood: understoodOf(line, register, scope.today),
    problems,
    notes,
    plan,
  })
}

/** What a line was read as, where its words do not say it in full: whom it names, which day is meant. */
function understoodOf(
  line: TaskLineRead,
  { byId }: Register,
  today: CivilDate,
): { readonly field: TaskField; readonly words: string }[] {
  const name = (id: string): string => {
    const unit = byId.get(id)
    return unit ? officialName(unit, today) : ''
  }
  const { leadUnitId, coordinatingUnitIds: partners, supervisingUnitId, deadline } = line
  const few = partners.slice(0, SHOWN_PARTNERS).map(name).join('; ')
  const rest = partners.length - SHOWN_PARTNERS
  const said: [TaskField, string][] = [
    ['lead', leadUnitId === null ? '' : name(leadUnitId)],
    ['coordinating', rest > 0 ? importWords.andMore(few, rest) : few],
    ['supervising', supervisingUnitId === null ? '' : name(supervisingUnitId)],
    ['deadline', deadline.kind === 'none' ? '' : deadlineWords(deadline)],
  ]
  return said.flatMap(([field, words]) => (words === '' ? [] : [{ field, words }]))
}

const SHOWN_PARTNERS = 4

function deadlineWords(deadline: Exclude<TaskLineRead['deadline'], { kind: 'none' }>): string {
  return deadline.kind === 'fixed'
    ? deadlineText({ deadlineKind: 'fixed', deadline: deadline.date, recurrence: null })
    : deadlineText({ deadlineKind: 'recurring', deadline: deadline.next, recurrence: deadline.recurrence })
}

/** Rows that say the same as one above them: the row above. */
function repeated(lines: readonly TaskLineRead[]): ReadonlyMap<number, number> {
  const first = new Map<string, number>()
  const found = new Map<number, number>()
  lines.forEach((line, at) => {
    if (line.title === '' || line.code !== null) return
    const key = [
      titleKey(line.title),
      line.document?.symbolKey ?? titleKey(line.document?.words ?? ''),
      line.words.lead,
      line.words.coordinating,
      line.words.deadline,
      line.groups.join(),
    ].join('|')
    const before = first.get(key)
    if (before === undefined) first.set(key, line.row)
    else found.set(at, before)
  })
  return found
}
