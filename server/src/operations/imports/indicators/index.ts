/**
 * Tables of indicators. In: rows of a table, the indicators that are there with their facts. Out: for each row whether it sets
 * an indicator up, adds or corrects figures, changes nothing or is wrong. Promised: plan, actual figure and estimate are
 * facts of their periods; a corrected one becomes a new revision; percentages are checked, never kept.
 */
import {
  derivedIndicatorHeads,
  indicatorColumns,
  indicatorFactFields,
  indicatorPeriods,
  readIndicatorLines,
  unitReader,
  type BodyRow,
  type IndicatorField,
  type IndicatorFactField,
} from '@dieuhanh/domain'
import { currentFacts, indicatorsHeld } from '../../../store/indicators/index.ts'
import { inPieces } from '../in-pieces.ts'
import type { CheckedRow, Checking, ImportTarget } from '../target.ts'
import { compareIndicator, newIndicator, type IndicatorWorld } from './compare.ts'
import { matchSubjects, soughtBy, undoSubjects, writeSubjects } from '../subjects/index.ts'
import { indicatorTelling, keyLines } from './match.ts'
import { indicatorRoom, type IndicatorPlan } from './write.ts'

const figures = Object.keys(indicatorFactFields) as IndicatorFactField[]

/** Tables of indicators become indicators with their facts. */
export const indicatorTarget: ImportTarget<IndicatorField, IndicatorPlan> = {
  key: 'indicators',
  columns: indicatorColumns,
  derived: derivedIndicatorHeads,
  main: 'name',
  ordinal: 'ordinal',
  others: ['measure', 'systemCode', 'code', 'owner', ...figures],
  mayImport: ({ roles }) => roles.includes('office-specialist') || roles.includes('leader'),
  check: checkIndicators,
  write: (rows, writing) => writeSubjects(indicatorRoom, rows, writing),
  undo: (made, writing) => undoSubjects(indicatorRoom, made, writing),
  undoesChanges: true,
}

async function checkIndicators(
  rows: readonly BodyRow[],
  checking: Checking<IndicatorField>,
): Promise<readonly CheckedRow<IndicatorPlan>[]> {
  const { tx, scope, register, columns, choices, table, hold } = checking
  const periods = indicatorPeriods(table)
  const lines = keyLines(readIndicatorLines(rows, columns, { ...periods, above: table.above }))
  const known = await indicatorsHeld(tx, scope.workspaceId, soughtBy(lines, indicatorTelling), hold)
  const matched = matchSubjects(lines, known, indicatorTelling)
  const ids = [...matched.values()].flatMap(({ subject }) => subject?.id ?? [])
  const facts = await currentFacts(tx, scope.workspaceId, ids, null)
  const world: IndicatorWorld = {
    scope,
    register,
    columns,
    cells: new Map(rows.map((row) => [row.row, row.cells])),
    periods,
    units: unitReader({ ...register, day: scope.today, choices }),
    facts: Map.groupBy(facts, ({ indicatorId }) => indicatorId),
  }
  return inPieces(lines, (line) => {
    const match = matched.get(line.row)
    return match?.subject
      ? compareIndicator(line, match, match.subject, world)
      : newIndicator(line, match, world)
  })
}
