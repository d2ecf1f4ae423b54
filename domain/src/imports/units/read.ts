import { foldMarks } from '@dieuhanh/understanding'
import { readTypedDeadline, type CivilDate } from '../../calendar/index.ts'
import { unitKindNames, unitLevelNames, type UnitKind, type UnitLevel } from '../../organisations/index.ts'
import { isRefused } from '../../refusal.ts'
import { wordsOf } from '../cell.ts'
import type { BodyRow, Cell, CellProblem } from '../types.ts'
import type { UnitField } from './columns.ts'

/** A line of a list of units, read. */
export interface UnitLineRead {
  readonly row: number
  readonly code: string | null
  readonly name: string
  readonly abbreviation: string | null
  readonly parent: string | null
  readonly kind: UnitKind | null
  readonly level: UnitLevel | null
  readonly officialCode: string | null
  readonly validFrom: CivilDate | null
  readonly legalBasis: string | null
  readonly words: Readonly<Partial<Record<UnitField, string>>>
  readonly problems: readonly CellProblem<UnitField>[]
}

const LONGEST = { name: 200, abbreviation: 50, officialCode: 20, legalBasis: 200 } as const

/** Reads a line: days as people type them, kinds and levels by their names. */
export function readUnitLine(
  line: BodyRow,
  columns: Readonly<Partial<Record<UnitField, number>>>,
  today: CivilDate,
): UnitLineRead {
  const problems: CellProblem<UnitField>[] = []
  const words: Partial<Record<UnitField, string>> = {}
  const cells: Partial<Record<UnitField, Cell>> = {}
  for (const [field, column] of Object.entries(columns) as [UnitField, number][]) {
    const cell = line.cells[column] ?? null
    cells[field] = cell
    words[field] = wordsOf(cell).replace(/\s+/g, ' ')
    if (typeof cell === 'object' && cell !== null && 'error' in cell)
      problems.push({ field, code: 'cell-error', words: cell.error })
  }
  const said = (field: keyof typeof LONGEST): string | null => {
    const text = words[field] ?? ''
    if (text.length > LONGEST[field])
      problems.push({ field, code: 'too-long', facts: { length: text.length, limit: LONGEST[field] } })
    return text === '' ? null : text
  }
  const named = <K extends string>(field: 'kind' | 'level', names: Readonly<Record<K, string>>): K | null => {
    const text = words[field] ?? ''
    if (text === '') return null
    const plain = foldMarks(text)
    const found = (Object.keys(names) as K[]).find((key) => foldMarks(names[key]) === plain)
    if (!found) problems.push({ field, code: `${field}-unknown`, words: text })
    return found ?? null
  }
  const name = said('name') ?? ''
  if (name === '') problems.push({ field: 'name', code: 'name-missing' })
  return {
    row: line.row,
    code: words.code || null,
    name,
    abbreviation: said('abbreviation'),
    parent: words.parent || null,
    kind: named('kind', unitKindNames),
    level: named('level', unitLevelNames),
    officialCode: said('officialCode'),
    validFrom: dayOf(cells.validFrom ?? null, today, problems),
    legalBasis: said('legalBasis'),
    words,
    problems,
  }
}

function dayOf(cell: Cell, today: CivilDate, problems: CellProblem<UnitField>[]): CivilDate | null {
  if (typeof cell === 'object' && cell !== null && 'day' in cell) return cell.day
  const words = wordsOf(cell)
  if (words === '') return null
  const read = readTypedDeadline(words, { today })
  if (!isRefused(read) && read.kind === 'date' && !read.assumed) return read.date
  problems.push({ field: 'validFrom', code: 'not-a-day', words })
  return null
}
