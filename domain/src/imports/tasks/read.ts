import { foldMarks } from '@dieuhanh/understanding'
import { addDays, nextDue, readTypedDeadline, type CivilDate } from '../../calendar/index.ts'
import { normalSymbol, symbolKey } from '../../register/index.ts'
import { isRefused } from '../../refusal.ts'
import type { TaskDeadline } from '../../tracking/index.ts'
import { isBlank, wordsOf } from '../cell.ts'
import { lostDay, readDayCell } from '../day-cell.ts'
import { lineCells } from '../line-cells.ts'
import { LEADS_WITH, PART_LABEL } from '../words.ts'
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
const UNREAD: ReadonlySet<TaskField> = new Set(['ordinal'])
const SYMBOL =
  /\d{1,6}\p{Ll}?\s*(?:\/\d{4}\s*)?[-/–]\s*\p{Lu}[\p{Lu}\d\p{Ll}]*(?:\s*[-/–]\s*\p{L}[\p{L}\d&.-]*)*/u

/** Reads a line: units by the register, days as people type them, each cell with what is wrong with it. */
export function readTaskLine(line: BodyRow, { columns, units, today }: TaskReading): TaskLineRead {
  const problems: CellProblem<TaskField>[] = []
  const notes: CellProblem<TaskField>[] = []
  const { cell, words: wordsAt, text, said } = lineCells(line, columns, problems, UNREAD)
  const words: Partial<Record<TaskField, string>> = {}
  for (const field of Object.keys(columns) as TaskField[]) words[field] = wordsAt(field)
  const put = (list: CellProblem<TaskField>[], field: TaskField, found: UnitReading['problems']): void => {
    for (const problem of found) list.push({ ...problem, field })
  }
  const parts = partsOf(words.lead ?? '')
  const unitsOf = (field: TaskField, said = words[field] ?? ''): readonly string[] => {
    const reading = units(said)
    put(problems, field, reading.problems)
    put(notes, field, reading.notes)
    return reading.unitIds
  }
  const title = said('title', LONGEST.title) ?? ''
  if (title === '') problems.push({ field: 'title', code: 'title-missing' })
  const document = documentOf(text('document', LONGEST.document))
  const issuedOn = readDayCell(cell('issuedOn'), 'issuedOn', today, problems)
  const lead = soleUnit(unitsOf('lead', parts.lead), parts.lead, problems, 'lead')
  if (lead === null && parts.lead === '') problems.push({ field: 'lead', code: 'lead-missing' })
  const partners = [...unitsOf('lead', parts.partners), ...unitsOf('coordinating')]
  const coordinating = [...new Set(partners)].filter((id) => id !== lead)
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
    deliverable: text('deliverable', LONGEST.deliverable),
    document,
    issuedOn,
    weight: weightOf(cell('weight'), problems),
    note: text('note', LONGEST.note),
    words,
    problems,
    notes,
  }
}

// One cell may hold both: "Chủ trì: Sở A. Phối hợp: Sở B", "Sở A chủ trì, phối hợp với Sở B".
function partsOf(words: string): { readonly lead: string; readonly partners: string } {
  const both = LEADS_WITH.exec(words)
  if (both) return { lead: both[1] ?? '', partners: both[2] ?? '' }
  const labels = [...words.matchAll(PART_LABEL)]
  if (labels.length === 0) return { lead: words, partners: '' }
  const said = { lead: words.slice(0, labels[0]?.index).trim(), partners: '' }
  labels.forEach(({ 0: label, 1: part = '', index }, at) => {
    const names = words.slice(index + label.length, labels[at + 1]?.index).trim()
    if (foldMarks(part) === 'chu tri') said.lead = [said.lead, names].filter(Boolean).join('; ')
    else said.partners = [said.partners, names].filter(Boolean).join('; ')
  })
  return said
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
