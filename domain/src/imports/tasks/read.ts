import { addDays, nextDue, readTypedDeadline, type CivilDate } from '../../calendar/index.ts'
import { normalSymbol, symbolKey } from '../../register/index.ts'
import { isRefused } from '../../refusal.ts'
import type { TaskDeadline } from '../../tracking/index.ts'
import { isBlank, wordsOf } from '../cell.ts'
import type { BodyRow, Cell, CellProblem } from '../types.ts'
import type { UnitReading } from '../unit-reader.ts'
import type { TaskField } from './columns.ts'

/** A line of a table of tasks, read: what it says of the task, and what is wrong with it. */
export interface TaskLineRead {
  readonly row: number
  readonly groups: readonly string[]
  readonly code: string | null
  readonly ordinal: string | null
  readonly title: string
  readonly leadUnitId: string | null
  readonly coordinatingUnitIds: readonly string[]
  readonly supervisingUnitId: string | null
  readonly deadline: TaskDeadline
  readonly deliverable: string | null
  /** The document that gives the task: its symbol for looking it up where the words hold one. */
  readonly document: { readonly words: string; readonly symbolKey: string | null } | null
  readonly issuedOn: CivilDate | null
  readonly weight: number | null
  readonly note: string | null
  /** The words of the cells, by field; nothing for columns that the table does not have. */
  readonly words: Readonly<Partial<Record<TaskField, string>>>
  readonly problems: readonly CellProblem<TaskField>[]
  readonly notes: readonly CellProblem<TaskField>[]
}

/** What lines are read with. */
export interface TaskReading {
  /** The column of each field that the table has, from 0. */
  readonly columns: Readonly<Partial<Record<TaskField, number>>>
  readonly units: (words: string) => UnitReading
  readonly today: CivilDate
}

const LONGEST = { title: 500, deliverable: 2000, note: 2000, document: 300 } as const
const SYMBOL =
  /\d{1,6}\p{Ll}?\s*(?:\/\d{4}\s*)?[-/–]\s*\p{Lu}[\p{Lu}\d\p{Ll}]*(?:\s*[-/–]\s*\p{L}[\p{L}\d&.-]*)*/u

/** Reads a line: units by the register, days as people type them, each cell with what is wrong with it. */
export function readTaskLine(line: BodyRow, { columns, units, today }: TaskReading): TaskLineRead {
  const problems: CellProblem<TaskField>[] = []
  const notes: CellProblem<TaskField>[] = []
  const cell = (field: TaskField): Cell => {
    const column = columns[field]
    return column === undefined ? null : (line.cells[column] ?? null)
  }
  const words: Partial<Record<TaskField, string>> = {}
  for (const field of Object.keys(columns) as TaskField[]) words[field] = wordsOf(cell(field))
  for (const field of Object.keys(words) as TaskField[]) {
    const value = cell(field)
    if (typeof value === 'object' && value !== null && 'error' in value)
      problems.push({ field, code: 'cell-error', words: value.error })
  }
  const put = (list: CellProblem<TaskField>[], field: TaskField, found: UnitReading['problems']): void => {
    for (const problem of found) list.push({ ...problem, field })
  }
  const unitsOf = (field: TaskField): readonly string[] => {
    const reading = units(words[field] ?? '')
    put(problems, field, reading.problems)
    put(notes, field, reading.notes)
    return reading.unitIds
  }
  const long = (field: keyof typeof LONGEST): string | null => {
    const text = words[field] ?? ''
    if (text.length > LONGEST[field])
      problems.push({ field, code: 'too-long', facts: { length: text.length, limit: LONGEST[field] } })
    return text === '' ? null : text
  }
  const title = (long('title') ?? '').replace(/\s*\n\s*/g, ' ')
  if (title === '') problems.push({ field: 'title', code: 'title-missing' })
  const document = documentOf(long('document'))
  const issuedOn = dayOf(cell('issuedOn'), 'issuedOn', today, problems)
  const lead = soleUnit(unitsOf('lead'), words.lead ?? '', problems, 'lead')
  if (lead === null && (words.lead ?? '') === '') problems.push({ field: 'lead', code: 'lead-missing' })
  const coordinating = unitsOf('coordinating').filter((id) => id !== lead)
  return {
    row: line.row,
    groups: line.groups,
    code: words.code || null,
    ordinal: words.ordinal || null,
    title,
    leadUnitId: lead,
    coordinatingUnitIds: coordinating,
    supervisingUnitId: soleUnit(unitsOf('supervising'), words.supervising ?? '', problems, 'supervising'),
    deadline: deadlineOf(cell('deadline'), issuedOn, today, problems),
    deliverable: long('deliverable'),
    document,
    issuedOn,
    weight: weightOf(cell('weight'), problems),
    note: long('note'),
    words,
    problems,
    notes,
  }
}

function soleUnit(
  ids: readonly string[],
  words: string,
  problems: CellProblem<TaskField>[],
  field: TaskField,
): string | null {
  if (ids.length <= 1) return ids[0] ?? null
  problems.push({ field, code: 'one-unit-only', words, candidates: ids.slice(0, 20) })
  return null
}

function documentOf(words: string | null): TaskLineRead['document'] {
  if (words === null) return null
  const symbol = SYMBOL.exec(words.normalize('NFC'))?.[0]
  const key =
    symbolKey(normalSymbol(words)) ?? (symbol === undefined ? null : symbolKey(normalSymbol(symbol)))
  return { words, symbolKey: key }
}

// Days that Excel counts from 1982 to 2119: a figure among them in a column of days lost its format.
const LOST_DAYS = { from: 30_000, to: 80_000 } as const
const EXCEL_BEGINS: CivilDate = '1899-12-30'

function lostDay(cell: Cell): CivilDate | null {
  if (typeof cell !== 'number' || cell < LOST_DAYS.from || cell > LOST_DAYS.to) return null
  return addDays(EXCEL_BEGINS, Math.floor(cell))
}

function dayOf(
  cell: Cell,
  field: TaskField,
  today: CivilDate,
  problems: CellProblem<TaskField>[],
): CivilDate | null {
  if (isBlank(cell)) return null
  if (typeof cell === 'object' && cell !== null && 'day' in cell) return cell.day
  const words = wordsOf(cell)
  const lost = lostDay(cell)
  if (lost) problems.push({ field, code: 'day-without-format', words, facts: { day: lost } })
  else {
    const read = readTypedDeadline(words, { today })
    // A day without its year would be the next one, and papers are issued before.
    if (!isRefused(read) && read.kind === 'date' && !read.assumed) return read.date
    problems.push({
      field,
      code: isRefused(read) && read.reason === 'no-such-day' ? 'no-such-day' : 'not-a-day',
      words,
    })
  }
  return null
}

function deadlineOf(
  cell: Cell,
  issuedOn: CivilDate | null,
  today: CivilDate,
  problems: CellProblem<TaskField>[],
): TaskDeadline {
  if (typeof cell === 'object' && cell !== null && 'day' in cell) return { kind: 'fixed', date: cell.day }
  const words = wordsOf(cell)
  const lost = lostDay(cell)
  if (lost) {
    problems.push({ field: 'deadline', code: 'day-without-format', words, facts: { day: lost } })
    return { kind: 'none' }
  }
  const read = readTypedDeadline(words.replace(/\s*\n\s*/g, ' '), {
    today,
    ...(issuedOn === null ? {} : { documentDate: issuedOn }),
  })
  if (isRefused(read)) {
    problems.push({ field: 'deadline', code: `deadline-${read.reason}`, words })
    return { kind: 'none' }
  }
  if (read.kind === 'date') return { kind: 'fixed', date: read.date }
  if (read.kind === 'none') return { kind: 'none' }
  return {
    kind: 'recurring',
    recurrence: read.recurrence,
    next: nextDue(read.recurrence, addDays(today, -1)),
  }
}

function weightOf(cell: Cell, problems: CellProblem<TaskField>[]): number | null {
  if (isBlank(cell)) return null
  const words = wordsOf(cell)
  const value = typeof cell === 'number' ? cell : Number(words.replace(',', '.'))
  if (Number.isFinite(value) && value >= 0.5 && value <= 5) return value
  problems.push({ field: 'weight', code: 'weight-out-of-range', words })
  return null
}
