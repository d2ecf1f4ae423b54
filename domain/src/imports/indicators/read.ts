import { foldMarks } from '@dieuhanh/understanding'
import type { CivilDate, Period } from '../../calendar/index.ts'
import { yearPeriod } from '../../calendar/index.ts'
import type { IndicatorFactKind, StatedFigure } from '../../indicators/index.ts'
import { wordsOf } from '../cell.ts'
import { readFigureCell } from '../figures/figure-cell.ts'
import {
  isSamePeriod,
  readHeadPeriod,
  titlePeriod,
  titleYear,
  yearBefore,
  yearOf,
  type HeadPeriod,
} from '../figures/head-period.ts'
import type { TableWords } from '../figures/table-words.ts'
import { lineCells } from '../line-cells.ts'
import type { BodyRow, CellProblem } from '../types.ts'
import { measureLine, ofWhich, partOpening } from '../figures/part-words.ts'
import { indicatorFactFields, type IndicatorFactField, type IndicatorField } from './columns.ts'

/** A fact of an indicator that a cell states. */
export interface IndicatorFactRead {
  readonly field: IndicatorFactField
  readonly kind: IndicatorFactKind
  readonly period: Period
  readonly cutOff: CivilDate | null
  readonly figure: StatedFigure
}

/** A line of a table of indicators, read. */
export interface IndicatorLineRead {
  readonly row: number
  readonly systemCode: string | null
  readonly code: string | null
  /** The whole name: "Tổng sản phẩm – Công nghiệp" for a part that stands under it. */
  readonly name: string
  readonly measure: string
  readonly owner: string | null
  readonly heading: string | null
  readonly facts: readonly IndicatorFactRead[]
  /** Columns of figures in which the line says nothing. */
  readonly silent: readonly IndicatorFactField[]
  readonly problems: readonly CellProblem<IndicatorField>[]
}

/** What a table says of its columns of figures. */
export interface IndicatorPeriods {
  readonly periods: Readonly<Partial<Record<IndicatorFactField, HeadPeriod>>>
  /** Columns of figures whose period nothing tells. */
  readonly lacking: readonly IndicatorFactField[]
}

const LONGEST = { name: 500, measure: 60, code: 40, owner: 3000 } as const
const factFields = Object.keys(indicatorFactFields) as IndicatorFactField[]
// Shares are only compared, and figures say themselves what is wrong with them.
const UNREAD: ReadonlySet<IndicatorField> = new Set(['ordinal', 'planShare', 'sameShare', ...factFields])

/** The period of each column of figures: its own head's, else that of the title; "Cùng kỳ" is that of the year before. */
export function indicatorPeriods({ heads, above }: Pick<TableWords, 'heads' | 'above'>): IndicatorPeriods {
  const spoken = factFields.flatMap((field) => (heads[field] ? heads[field].join(' ') : []))
  const year = titleYear(above) ?? yearOf(spoken.filter((head) => !isSamePeriod(head)).join('\n'))
  const whole = year === null ? null : { period: yearPeriod(year), cutOff: null }
  const titled = titlePeriod(above, year) ?? whole
  const periods: Partial<Record<IndicatorFactField, HeadPeriod>> = {}
  const lacking: IndicatorFactField[] = []
  const own = new Map(factFields.map((field) => [field, readHeadPeriod(heads[field] ?? [], year)]))
  const reported =
    factFields.map((field) => (actualHere(field, heads) ? own.get(field) : null)).find(Boolean) ?? titled
  for (const field of factFields) {
    const head = heads[field]
    if (!head) continue
    const same = isSamePeriod(head.join(' '))
    const byKind = indicatorFactFields[field] === 'actual' ? reported : whole
    const found = same ? sameOf(own.get(field) ?? null, reported, year) : (own.get(field) ?? byKind)
    if (found) periods[field] = found
    else lacking.push(field)
  }
  return { periods, lacking }
}

const actualHere = (field: IndicatorFactField, heads: TableWords['heads']): boolean =>
  indicatorFactFields[field] === 'actual' &&
  heads[field] !== undefined &&
  !isSamePeriod(heads[field].join(' '))

// "Cùng kỳ năm 2025" names its year; "Cùng kỳ" is told by what it stands beside.
function sameOf(own: HeadPeriod | null, reported: HeadPeriod | null, year: number | null): HeadPeriod | null {
  if (!reported) return own
  const before = yearBefore(reported)
  const says = own?.period.from.slice(0, 4)
  return own && says !== String(year) && says !== before.period.from.slice(0, 4) ? own : before
}

/** Reads the lines of a table: names with what they are part of, figures in their measure. */
export function readIndicatorLines(
  rows: readonly BodyRow[],
  columns: Readonly<Partial<Record<IndicatorField, number>>>,
  table: IndicatorPeriods & Pick<TableWords, 'above'>,
): readonly IndicatorLineRead[] {
  const tableMeasure = measureLine.exec(table.above.join('\n').normalize('NFC'))?.[1]
  let whole: { name: string; groups: string } | null = null
  return rows.map((row) => {
    const problems: CellProblem<IndicatorField>[] = []
    const { words, said } = lineCells(row, columns, problems, UNREAD)
    const own = words('name').replace(/\s+/g, ' ')
    const groups = row.groups.join('\n')
    const isPart = partOpening.test(own) || PART_ORDINAL.test(words('ordinal'))
    const plain = own.replace(partOpening, '').replace(ofWhich, '')
    const name = isPart && whole?.groups === groups ? `${whole.name} – ${plain}` : plain
    if (!isPart && plain !== '') whole = { name: plain, groups }
    const measure = said('measure', LONGEST.measure) ?? (tableMeasure ?? '').trim()
    if (plain === '') problems.push({ field: 'name', code: 'indicator-name-missing' })
    // With what it is a part of.
    const facts = { length: name.length, limit: LONGEST.name }
    if (facts.length > facts.limit) problems.push({ field: 'name', code: 'too-long', facts })
    return {
      row: row.row,
      name,
      measure,
      code: said('code', LONGEST.code),
      systemCode: words('systemCode') || null,
      owner: said('owner', LONGEST.owner),
      heading: row.groups.at(-1) ?? null,
      ...readFacts(row, { columns, table, measure, rowPeriod: words('period') }, problems),
      problems,
    }
  })
}

const PART_ORDINAL = /^(?:[-+•*–]|[a-z]\)?)$/

function readFacts(
  row: BodyRow,
  reading: {
    readonly columns: Readonly<Partial<Record<IndicatorField, number>>>
    readonly table: IndicatorPeriods
    readonly measure: string
    readonly rowPeriod: string
  },
  problems: CellProblem<IndicatorField>[],
): Pick<IndicatorLineRead, 'facts' | 'silent'> {
  const { columns, table, measure, rowPeriod } = reading
  const facts: IndicatorFactRead[] = []
  const silent: IndicatorFactField[] = []
  const ownPeriod = rowPeriod === '' ? null : readHeadPeriod([rowPeriod], null)
  if (rowPeriod !== '' && !ownPeriod)
    problems.push({ field: 'period', code: 'period-not-understood', words: rowPeriod })
  for (const field of factFields) {
    const column = columns[field]
    if (column === undefined) continue
    const cell = row.cells[column] ?? null
    const found = readFigureCell(cell, measure)
    const kind = indicatorFactFields[field]
    const period = (kind === 'actual' && field === 'actual' ? ownPeriod : null) ?? table.periods[field]
    if (found.kind === 'none') silent.push(field)
    else if (found.kind === 'problem')
      problems.push({ field, code: found.code, words: wordsOf(cell), facts: { measure } })
    else if (!period) problems.push({ field, code: 'period-missing', words: wordsOf(cell) })
    else facts.push({ field, kind, ...period, figure: found.figure })
  }
  return { facts, silent }
}

/** An indicator as it is compared: its name and measure without marks and signs. */
export function indicatorKey(name: string, measure: string): string {
  const plain = (text: string): string =>
    foldMarks(text)
      .replace(/[^a-z0-9%‰]+/g, ' ')
      .trim()
  return `${plain(name)}|${plain(measure)}`
}
