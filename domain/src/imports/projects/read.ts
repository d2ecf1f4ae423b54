import { foldMarks } from '@dieuhanh/understanding'
import { addDays, type CivilDate } from '../../calendar/index.ts'
import { moneyUnitOf, projectGroupOf } from '../../investment/index.ts'
import type {
  CapitalPlanKind,
  CapitalSource,
  DisbursementKind,
  ProjectGroup,
} from '../../investment/index.ts'
import { readHeadPeriod, titlePeriod, titleYear, yearOf, type HeadPeriod } from '../figures/head-period.ts'
import { readMoneyCell } from '../figures/money-cell.ts'
import type { TableWords } from '../figures/table-words.ts'
import { readDayCell } from '../day-cell.ts'
import { lineCells } from '../line-cells.ts'
import type { BodyRow, CellProblem } from '../types.ts'
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
const LONGEST = { name: 500, code: 40, owner: 3000 } as const
// Rates are only compared, and money says itself what is wrong with it.
const UNREAD: ReadonlySet<ProjectField> = new Set(['ordinal', 'rate', ...projectMoneyFields])

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
  today: CivilDate,
): ProjectLineRead {
  const problems: CellProblem<ProjectField>[] = []
  const { cell, words, said } = lineCells(row, columns, problems, UNREAD)
  const money = (field: ProjectField): bigint | null => {
    if (columns[field] === undefined) return null
    const found = readMoneyCell(cell(field), table.units[field] ?? null)
    if (found.kind === 'problem') problems.push({ field, code: found.code, words: words(field) })
    return found.kind === 'money' ? found.amount : null
  }
  const name = said('name', LONGEST.name)
  if (name === null) problems.push({ field: 'name', code: 'project-name-missing' })
  const group = projectGroupOf(words('group'))
  if (group === null && !/^[-–]?$/.test(words('group')))
    problems.push({ field: 'group', code: 'project-group-unknown', words: words('group') })
  const total = money('total')
  return {
    row: row.row,
    name: name ?? '',
    code: said('code', LONGEST.code),
    systemCode: words('systemCode') || null,
    owner: said('owner', LONGEST.owner),
    group,
    total,
    heading: row.groups.at(-1) ?? null,
    headings: row.groups.toReversed(),
    plans: readPlans(money, table, problems),
    disbursements: readPayments(money, table, readDayCell(cell('asOf'), 'asOf', today, problems), problems),
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
  // A column of its own may say until when each line counts.
  ownDay: CivilDate | null,
  problems: CellProblem<ProjectField>[],
): readonly DisbursementRead[] {
  return paidFields.flatMap((field) => {
    const amount = money(field)
    if (amount === null) return []
    const [kind, source] = disbursementFields[field]
    const found = (kind === 'actual' && ownDay ? untilDay(ownDay) : null) ?? table.periods[field]
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

const untilDay = (day: CivilDate): HeadPeriod => ({
  period: { from: `${day.slice(0, 4)}-01-01` as CivilDate, until: addDays(day, 1) },
  cutOff: day,
})

/** A project's name as it is compared: without marks and signs. */
export function projectKey(name: string): string {
  return foldMarks(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
