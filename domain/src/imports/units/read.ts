import { foldMarks } from '@dieuhanh/understanding'
import type { CivilDate } from '../../calendar/index.ts'
import { unitKindNames, unitLevelNames, type UnitKind, type UnitLevel } from '../../organisations/index.ts'
import { readDayCell } from '../day-cell.ts'
import { lineCells } from '../line-cells.ts'
import type { BodyRow, CellProblem } from '../types.ts'
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
  readonly problems: readonly CellProblem<UnitField>[]
}

const LONGEST = { name: 200, abbreviation: 50, officialCode: 20, legalBasis: 200 } as const
const UNREAD: ReadonlySet<UnitField> = new Set(['ordinal'])

/** Reads a line: days as people type them, kinds and levels by their names. */
export function readUnitLine(
  line: BodyRow,
  columns: Readonly<Partial<Record<UnitField, number>>>,
  today: CivilDate,
): UnitLineRead {
  const problems: CellProblem<UnitField>[] = []
  const { cell, said } = lineCells(line, columns, problems, UNREAD)
  const named = <K extends string>(field: 'kind' | 'level', names: Readonly<Record<K, string>>): K | null => {
    const text = said(field, LONGEST.name)
    if (text === null) return null
    const plain = foldMarks(text)
    const found = (Object.keys(names) as K[]).find((key) => foldMarks(names[key]) === plain)
    if (!found) problems.push({ field, code: `${field}-unknown`, words: text })
    return found ?? null
  }
  const name = said('name', LONGEST.name) ?? ''
  if (name === '') problems.push({ field: 'name', code: 'name-missing' })
  return {
    row: line.row,
    code: said('code', LONGEST.name),
    name,
    abbreviation: said('abbreviation', LONGEST.abbreviation),
    parent: said('parent', LONGEST.name),
    kind: named('kind', unitKindNames),
    level: named('level', unitLevelNames),
    officialCode: said('officialCode', LONGEST.officialCode),
    validFrom: readDayCell(cell('validFrom'), 'validFrom', today, problems),
    legalBasis: said('legalBasis', LONGEST.legalBasis),
    problems,
  }
}
