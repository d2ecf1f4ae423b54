import { foldMarks } from '@dieuhanh/understanding'
import { addDays, type CivilDate } from '../../calendar/index.ts'
import { moneyUnitOf, projectGroupOf } from '../../investment/index.ts'
import type {
  CapitalPlanKind,
  CapitalSource,
  DisbursementKind,
  ProjectGroup,
} from '../../investment/index.ts'
import { wordsOf } from '../cell.ts'
import { readHeadPeriod, titlePeriod, titleYear, yearOf, type HeadPeriod } from '../figures/head-period.ts'
import { readMoneyCell } from '../figures/money-cell.ts'
import type { TableWords } from '../figures/table-words.ts'
import type { BodyRow, Cell, CellProblem } from '../types.ts'
import {
  capitalPlanFields,
  disbursementFields,
  type CapitalPlanField,
  type DisbursementField,
  type ProjectField,
} from './columns.ts'

/** Capital that a cell plans. */
export interface CapitalPlanRead {
  readonly field: CapitalPlanField
  readonly year: number
  readonly kind: CapitalPlanKind
  readonly source: CapitalSource
  readonly amount: bigint
}

/** A payment that a cell states, from a day to a day, both counted. */
export interface DisbursementRead {
  readonly field: DisbursementField
  readonly year: number
  readonly kind: DisbursementKind
  readonly source: CapitalSource
  readonly fromDay: CivilDate
  readonly asOf: CivilDate
  readonly amount: bigint
}

/** A line of a table of projects, read. */
export interface ProjectLineRead {
  readonly row: number
  readonly systemCode: string | null
  readonly code: string | null
  readonly name: string
  readonly owner: string | null
  readonly group: ProjectGroup | null
  readonly total: bigint | null
  readonly heading: string | null
  /** Headings above it, the nearest first: one of them may be its owner. */
  readonly headings: readonly string[]
  readonly plans: readonly CapitalPlanRead[]
  readonly disbursements: readonly DisbursementRead[]
  readonly silent: readonly ProjectField[]
  readonly problems: readonly CellProblem<ProjectField>[]
}

/** What a table says of its columns of money. */
export interface ProjectTable {
  /** In đồng; null where nothing tells it. */
  readonly units: Readonly<Partial<Record<ProjectField, bigint>>>
  readonly years: Readonly<Partial<Record<CapitalPlanField, number>>>
  readonly periods: Readonly<Partial<Record<DisbursementField, HeadPeriod>>>
  readonly year: number | null
}

const planFields = Object.keys(capitalPlanFields) as CapitalPlanField[]
const paidFields = Object.keys(disbursementFields) as DisbursementField[]
/** Columns of money, the sums of which are checked. */
export const projectMoneyFields: readonly ProjectField[] = ['total', ...planFields, ...paidFields]
const LONGEST = { name: 500, code: 40 } as const

/** Units of money, years of plans and days of payments: from each head, else from the lines above the table. */
export function projectTable({ heads, above }: Pick<TableWords, 'heads' | 'above'>): ProjectTable {
  const said = planFields.flatMap((field) => heads[field]?.join(' ') ?? [])
  const paid = paidFields.flatMap((field) => heads[field]?.join(' ') ?? [])
  const year = yearOf(said.join('\n')) ?? yearOf(paid.join('\n')) ?? titleYear(above)
  const named = titlePeriod(above, year)
  // "Năm 2026" says of which plan, not until when it was paid.
  const titled = named?.period.until.endsWith('-01-01') ? null : named
  const tableUnit = above
    .map((line) => (UNIT_LINE.test(foldMarks(line)) ? moneyUnitOf(line) : null))
    .find(Boolean)
  const units: Partial<Record<ProjectField, bigint>> = {}
  for (const field of projectMoneyFields) {
    const unit = (heads[field] && moneyUnitOf(heads[field].join(' '))) ?? tableUnit
    if (unit !== undefined && unit !== null) units[field] = unit
  }
  const years: Partial<Record<CapitalPlanField, number>> = {}
  for (const field of planFields) {
    const own = heads[field] ? (yearOf(heads[field].join(' ')) ?? year) : null
    if (own !== null) years[field] = own
  }
  const periods: Partial<Record<DisbursementField, HeadPeriod>> = {}
  for (const field of paidFields) {
    const found =
      heads[field] && (readHeadPeriod(heads[field], year) ?? (field === 'expected' ? null : titled))
    if (found) periods[field] = found
  }
  return { units, years, periods, year }
}

const UNIT_LINE = /(?<![a-z])(?:don vi(?: tinh)?|dvt)\s*:/

/** Reads a line: money in the units of its columns, payments with their days. */
export function readProjectLine(
  row: BodyRow,
  columns: Readonly<Partial<Record<ProjectField, number>>>,
  table: ProjectTable,
): ProjectLineRead {
  const problems: CellProblem<ProjectField>[] = []
  const silent: ProjectField[] = []
  const cellOf = (field: ProjectField): Cell =>
    columns[field] === undefined ? null : (row.cells[columns[field]] ?? null)
  const wordsAt = (field: ProjectField): string => wordsOf(cellOf(field)).replace(/\s+/g, ' ')
  const money = (field: ProjectField): bigint | null => {
    if (columns[field] === undefined) return null
    const found = readMoneyCell(cellOf(field), table.units[field] ?? null)
    if (found.kind === 'problem') problems.push({ field, code: found.code, words: wordsAt(field) })
    if (found.kind === 'none') silent.push(field)
    return found.kind === 'money' ? found.dong : null
  }
  const said = { name: wordsAt('name'), code: wordsAt('code') }
  if (said.name === '') problems.push({ field: 'name', code: 'project-name-missing' })
  for (const [field, text] of Object.entries(said) as [keyof typeof LONGEST, string][])
    if (text.length > LONGEST[field])
      problems.push({ field, code: 'too-long', facts: { length: text.length, limit: LONGEST[field] } })
  const group = projectGroupOf(wordsAt('group'))
  if (group === null && !/^[-–]?$/.test(wordsAt('group')))
    problems.push({ field: 'group', code: 'project-group-unknown', words: wordsAt('group') })
  const total = money('total')
  return {
    row: row.row,
    ...said,
    code: said.code || null,
    systemCode: wordsAt('systemCode') || null,
    owner: wordsAt('owner') || null,
    group,
    total,
    heading: row.groups.at(-1) ?? null,
    headings: row.groups.toReversed(),
    plans: readPlans(money, table, problems),
    disbursements: readPayments(money, table, rowDay(cellOf('asOf'), table, problems), problems),
    silent,
    problems,
  }
}

type Money = (field: ProjectField) => bigint | null

function readPlans(
  money: Money,
  table: ProjectTable,
  problems: CellProblem<ProjectField>[],
): readonly CapitalPlanRead[] {
  return planFields.flatMap((field) => {
    const amount = money(field)
    if (amount === null) return []
    const [kind, source] = capitalPlanFields[field]
    const year = table.years[field]
    if (year !== undefined) return { field, year, kind, source, amount }
    problems.push({ field, code: 'plan-year-missing' })
    return []
  })
}

function readPayments(
  money: Money,
  table: ProjectTable,
  ownDay: HeadPeriod | null,
  problems: CellProblem<ProjectField>[],
): readonly DisbursementRead[] {
  return paidFields.flatMap((field) => {
    const amount = money(field)
    if (amount === null) return []
    const [kind, source] = disbursementFields[field]
    const found = (kind === 'actual' ? ownDay : null) ?? table.periods[field]
    if (!found) {
      problems.push({ field, code: 'cut-off-missing' })
      return []
    }
    const { from, until } = found.period
    const asOf = found.cutOff ?? addDays(until, -1)
    const year = table.year ?? Number(asOf.slice(0, 4))
    return { field, year, kind, source, fromDay: from, asOf, amount }
  })
}

// A column of its own may say until when each line counts.
function rowDay(cell: Cell, table: ProjectTable, problems: CellProblem<ProjectField>[]): HeadPeriod | null {
  const words = wordsOf(cell)
  if (words === '') return null
  const day = /^(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)$/.exec(words)
  const found = day ? readHeadPeriod([`${Number(day[1])}/${Number(day[2])}/${day[3]}`], table.year) : null
  if (!found) problems.push({ field: 'asOf', code: 'not-a-day', words })
  return found
}

/** A project's name as it is compared: without marks and signs. */
export function projectKey(name: string): string {
  return foldMarks(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
