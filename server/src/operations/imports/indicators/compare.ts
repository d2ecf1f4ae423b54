import {
  directionOf,
  figureWords,
  indicatorFactFields,
  isRate,
  periodKindOf,
  periodWords,
  sameFigure,
  shareFits,
  statedShare,
  type Cell,
  type CellProblem,
  type IndicatorFactRead,
  type IndicatorField,
  type UnitReading,
  type indicatorPeriods,
} from '@dieuhanh/domain'
import type { Scope } from '../../../access/index.ts'
import type { IndicatorChange, IndicatorFactRow, IndicatorRow } from '../../../store/indicators/index.ts'
import type { Register } from '../../organisations/index.ts'
import { ownerName, readOwner, type OwnerReading } from '../owner.ts'
import { asKnown, asNew, sameText } from '../checked-row.ts'
import { sayOwner, unsaid, type SubjectMatch, type WordChanges } from '../subjects/index.ts'
import type { CheckedRow } from '../target.ts'
import type { KeyedLine } from './match.ts'
import type { IndicatorPlan, PlannedFact } from './write.ts'

/** What lines are compared with. */
export interface IndicatorWorld {
  readonly scope: Scope
  readonly register: Register
  readonly columns: Readonly<Partial<Record<IndicatorField, number>>>
  readonly cells: ReadonlyMap<number, readonly Cell[]>
  readonly periods: ReturnType<typeof indicatorPeriods>
  readonly units: (words: string) => UnitReading
  /** The facts that count, by indicator. */
  readonly facts: ReadonlyMap<string, readonly IndicatorFactRow[]>
}

type Problems = CellProblem<IndicatorField>[]

/** A line about an indicator that is not there yet. */
export function newIndicator(
  line: KeyedLine,
  match: SubjectMatch<IndicatorRow> | undefined,
  world: IndicatorWorld,
): CheckedRow<IndicatorPlan> {
  const owner = readOwner(line.owner, world.units)
  const problems: Problems = [...line.problems, ...owner.problems, ...matchProblems(line, match)]
  const facts = factsOf(line, [], problems)
  const notes = [...owner.notes, ...shareNotes(line, world)]
  const said = facts.map(({ read }) => ({ field: read.field, words: factWords(read) }))
  const plan = facts.find(({ read }) => read.kind === 'plan')?.read
  const subject: Omit<IndicatorRow, 'id'> = {
    code: line.code,
    name: line.name,
    measure: line.measure,
    key: line.key,
    direction: directionOf(line.name, plan?.figure ?? null),
    ownerUnitId: owner.unitId,
    ownerWords: owner.words,
    periodKind: plan ? periodKindOf(plan.period) : 'year',
    heading: line.heading,
    position: line.row,
  }
  return asNew<IndicatorPlan>({
    row: line.row,
    title: line.name,
    understood: [...ownerUnderstood(owner, world), ...said],
    problems,
    notes,
    plan: { kind: 'create', subject, facts },
  })
}

/** A line about an indicator that is there: its words set right, its facts added or corrected. */
export function compareIndicator(
  line: KeyedLine,
  match: SubjectMatch<IndicatorRow>,
  indicator: IndicatorRow,
  world: IndicatorWorld,
): CheckedRow<IndicatorPlan> {
  const owner = readOwner(line.owner, world.units)
  const problems: Problems = [...line.problems, ...owner.problems, ...matchProblems(line, match)]
  const known = world.facts.get(indicator.id) ?? []
  const facts = factsOf(line, known, problems)
  const { change, changes } = wordChanges(line, indicator, owner, world)
  for (const { read, before } of facts)
    changes.push({ field: read.field, from: before ? figureWords(before) : '', to: factWords(read) })
  return asKnown<IndicatorPlan>({
    row: line.row,
    title: line.name || indicator.name,
    subjectId: indicator.id,
    matchedBy: match.by,
    changes,
    problems,
    notes: [...owner.notes, ...shareNotes(line, world), ...keptNotes(line, known, world)],
    plan: { kind: 'change', subject: indicator, change, changes, facts },
  })
}

function matchProblems(line: KeyedLine, match: SubjectMatch<IndicatorRow> | undefined): Problems {
  const problems: Problems = []
  if (!match) return problems
  if (match.unknownCode)
    problems.push({ field: 'systemCode', code: 'code-unknown', words: line.systemCode ?? '' })
  if (match.taken) problems.push({ field: 'name', code: 'indicator-taken', words: line.name })
  if (match.repeats !== null && line.name !== '')
    problems.push({ field: 'name', code: 'row-repeated', facts: { row: match.repeats } })
  return problems
}

// What a line adds to the facts that are there; one period is told once.
function factsOf(
  line: KeyedLine,
  known: readonly IndicatorFactRow[],
  problems: Problems,
): readonly PlannedFact[] {
  const told = new Map<string, IndicatorFactRead>()
  return line.facts.flatMap((read): PlannedFact[] => {
    const key = `${read.kind} ${read.period.from} ${read.period.until}`
    const twin = told.get(key)
    if (twin && !sameFigure(twin.figure, read.figure))
      problems.push({ field: read.field, code: 'fact-twice', words: factWords(read) })
    if (twin) return []
    told.set(key, read)
    const before = known.find(
      ({ kind, from, until }) =>
        kind === read.kind && from === read.period.from && until === read.period.until,
    )
    return before && sameFigure(before, read.figure) ? [] : [{ read, before: before ?? null }]
  })
}

const factWords = ({ figure, period, cutOff }: IndicatorFactRead): string =>
  `${figureWords(figure)} (${periodWords(period, cutOff)})`

// Blank cells say nothing: what is there stays, and the preview says so.
function keptNotes(
  line: KeyedLine,
  known: readonly IndicatorFactRow[],
  { periods }: IndicatorWorld,
): Problems {
  return line.silent.flatMap((field) => {
    const period = periods.periods[field]?.period
    const kept = known.find(
      ({ kind, from, until }) =>
        kind === indicatorFactFields[field] && from === period?.from && until === period.until,
    )
    return kept ? [{ field, code: 'fact-kept', words: figureWords(kept) }] : []
  })
}

function wordChanges(
  line: KeyedLine,
  indicator: IndicatorRow,
  owner: OwnerReading,
  world: IndicatorWorld,
): WordChanges<IndicatorChange> {
  const { key } = line
  const said = unsaid<IndicatorChange>()
  if (line.name !== '' && !sameText(line.name, indicator.name))
    said.say('name', { name: line.name, key }, indicator.name, line.name)
  if (line.measure !== '' && !sameText(line.measure, indicator.measure))
    said.say('measure', { measure: line.measure, key }, indicator.measure, line.measure)
  if (line.code !== null && line.code !== indicator.code)
    said.say('code', { code: line.code }, indicator.code ?? '', line.code)
  sayOwner(said, indicator, owner, world)
  return said
}

function ownerUnderstood(owner: OwnerReading, world: IndicatorWorld): { field: string; words: string }[] {
  return owner.unitId === null ? [] : [{ field: 'owner', words: ownerName(owner, world) }]
}

// Percentages of the table are compared with the figures beside them; where no two fit, a person should look.
function shareNotes(line: KeyedLine, { columns, cells }: IndicatorWorld): Problems {
  if (isRate(line.measure)) return []
  const reached = line.facts.filter(({ kind, figure }) => kind !== 'plan' && figure.relation === 'exactly')
  const plans = line.facts.filter(({ kind, figure }) => kind === 'plan' && figure.relation === 'exactly')
  const checks = [
    ['planShare', plans],
    ['sameShare', reached],
  ] as const
  return checks.flatMap(([field, wholes]) => {
    const column = columns[field]
    const stated = column === undefined ? null : statedShare(cells.get(line.row)?.[column] ?? null)
    const pairs = reached.flatMap((part) =>
      wholes.filter((whole) => whole !== part).map((whole) => ({ part, whole })),
    )
    if (!stated || pairs.length === 0) return []
    const fits = pairs.some(({ part, whole }) => shareFits(stated, part.figure.value, whole.figure.value))
    return fits ? [] : [{ field, code: 'share-differs', words: String(stated.percent).replace('.', ',') }]
  })
}
