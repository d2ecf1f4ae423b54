import {
  decimalOf,
  moneyWords,
  periodWords,
  addDays,
  projectKey,
  shareFits,
  statedShare,
  type CapitalPlanRead,
  type Cell,
  type CellProblem,
  type DisbursementRead,
  type ProjectField,
  type ProjectLineRead,
  type UnitReading,
} from '@dieuhanh/domain'
import type { Scope } from '../../../access/index.ts'
import type {
  CapitalPlanRow,
  DisbursementRow,
  ProjectChange,
  ProjectRow,
} from '../../../store/investment/index.ts'
import type { Register } from '../../organisations/index.ts'
import { ownerName, readOwner, type OwnerReading } from '../owner.ts'
import { asKnown, asNew, sameText } from '../checked-row.ts'
import { sayOwner, unsaid, type SubjectMatch, type WordChanges } from '../subjects/index.ts'
import type { CheckedRow } from '../target.ts'
import type { PlannedDisbursement, PlannedPlan, ProjectPlan } from './write.ts'

/** What lines are compared with. */
export interface ProjectWorld {
  readonly scope: Scope
  readonly register: Register
  readonly columns: Readonly<Partial<Record<ProjectField, number>>>
  readonly cells: ReadonlyMap<number, readonly Cell[]>
  readonly units: (words: string) => UnitReading
  /** The plans and payments that count, by project. */
  readonly plans: ReadonlyMap<string, readonly CapitalPlanRow[]>
  readonly disbursements: ReadonlyMap<string, readonly DisbursementRow[]>
  /** Sums of the table that its lines do not give, by the line beside which they are told. */
  readonly sums: ReadonlyMap<number, readonly CellProblem<ProjectField>[]>
}

type Problems = CellProblem<ProjectField>[]

/** A line about a project that is not there yet. */
export function newProject(
  line: ProjectLineRead,
  match: SubjectMatch<ProjectRow> | undefined,
  world: ProjectWorld,
): CheckedRow<ProjectPlan> {
  const owner = ownerOf(line, world)
  const problems: Problems = [...line.problems, ...owner.problems, ...matchProblems(line, match)]
  const plans = line.plans.map((read): PlannedPlan => ({ read, before: null }))
  const disbursements = line.disbursements.map((read): PlannedDisbursement => ({ read, before: null }))
  const { code, name, group, total, heading, row } = line
  const subject: Omit<ProjectRow, 'id'> = {
    code,
    name,
    key: projectKey(name),
    ownerUnitId: owner.unitId,
    ownerWords: owner.words,
    group,
    totalInvestment: total,
    heading,
    position: row,
  }
  const named = owner.unitId === null ? [] : [{ field: 'owner', words: ownerName(owner, world) }]
  const said = [...plans, ...disbursements].map(({ read }) => ({ field: read.field, words: moneyIn(read) }))
  return asNew<ProjectPlan>({
    row,
    title: name,
    understood: [...named, ...said],
    problems,
    notes: notesOf(line, owner, world),
    plan: { kind: 'create', subject, facts: { plans, disbursements } },
  })
}

/** A line about a project that is there: its words set right, its money added or corrected. */
export function compareProject(
  line: ProjectLineRead,
  match: SubjectMatch<ProjectRow>,
  project: ProjectRow,
  world: ProjectWorld,
): CheckedRow<ProjectPlan> {
  const owner = ownerOf(line, world)
  const problems: Problems = [...line.problems, ...owner.problems, ...matchProblems(line, match)]
  const { change, changes } = wordChanges(line, project, owner, world)
  const plans = line.plans.flatMap((read) => planned(read, world.plans.get(project.id) ?? [], samePlan))
  const paid = line.disbursements.flatMap((read) =>
    planned(read, world.disbursements.get(project.id) ?? [], samePayment),
  )
  for (const { read, before } of [...plans, ...paid])
    changes.push({ field: read.field, from: before ? moneyWords(before.amount) : '', to: moneyIn(read) })
  const facts = { plans, disbursements: paid }
  return asKnown<ProjectPlan>({
    row: line.row,
    title: line.name || project.name,
    subjectId: project.id,
    matchedBy: match.by,
    changes,
    problems,
    notes: notesOf(line, owner, world),
    plan: { kind: 'change', subject: project, change, changes, facts },
  })
}

function matchProblems(line: ProjectLineRead, match: SubjectMatch<ProjectRow> | undefined): Problems {
  const problems: Problems = []
  if (!match) return problems
  const { name, code } = line
  if (match.unknownCode)
    problems.push({ field: 'systemCode', code: 'code-unknown', words: line.systemCode ?? '' })
  if (match.several > 1)
    problems.push({ field: 'name', code: 'project-ambiguous', words: name, facts: { count: match.several } })
  if (match.taken) problems.push({ field: 'code', code: 'project-code-taken', words: code ?? '' })
  if (match.repeats !== null && name !== '')
    problems.push({ field: 'name', code: 'row-repeated', facts: { row: match.repeats } })
  return problems
}

// Where no column says who answers, a heading may: "I. Sở Xây dựng".
function ownerOf(line: ProjectLineRead, { units, columns }: ProjectWorld): OwnerReading {
  if (line.owner !== null || columns.owner !== undefined) return readOwner(line.owner, units)
  for (const heading of line.headings) {
    const words = heading.replace(/^(?:[IVXLC]+|[A-Z]|[\d.]+)[.)]?\s+/, '')
    const { unitIds, problems } = units(words)
    if (unitIds.length === 1 && problems.length === 0) return readOwner(words, units)
  }
  return readOwner(null, units)
}

function planned<Read extends { readonly amount: bigint }, Row extends { readonly amount: bigint }>(
  read: Read,
  known: readonly Row[],
  same: (read: Read, row: Row) => boolean,
): { readonly read: Read; readonly before: Row | null }[] {
  const before = known.find((row) => same(read, row)) ?? null
  return before?.amount === read.amount ? [] : [{ read, before }]
}

const samePlan = (read: CapitalPlanRead, row: CapitalPlanRow): boolean =>
  read.year === row.year && read.kind === row.kind && read.source === row.source

const samePayment = (read: DisbursementRead, row: DisbursementRow): boolean =>
  read.year === row.year &&
  read.kind === row.kind &&
  read.source === row.source &&
  read.fromDay === row.fromDay &&
  read.asOf === row.asOf

function moneyIn(read: CapitalPlanRead | DisbursementRead): string {
  const when =
    'asOf' in read
      ? periodWords({ from: read.fromDay, until: addDays(read.asOf, 1) }, read.asOf)
      : String(read.year)
  return `${moneyWords(read.amount)} (${when})`
}

function wordChanges(
  line: ProjectLineRead,
  project: ProjectRow,
  owner: OwnerReading,
  world: ProjectWorld,
): WordChanges<ProjectChange> {
  const said = unsaid<ProjectChange>()
  const { name, code, group, total } = line
  if (name !== '' && !sameText(name, project.name))
    said.say('name', { name, key: projectKey(name) }, project.name, name)
  if (code !== null && code !== project.code) said.say('code', { code }, project.code ?? '', code)
  if (group !== null && group !== project.group) said.say('group', { group }, project.group ?? '', group)
  const before = project.totalInvestment
  if (total !== null && total !== before)
    said.say(
      'total',
      { totalInvestment: total },
      before === null ? '' : moneyWords(before),
      moneyWords(total),
    )
  sayOwner(said, project, owner, world)
  return said
}

function notesOf(line: ProjectLineRead, owner: OwnerReading, world: ProjectWorld): Problems {
  return [...owner.notes, ...partNotes(line), ...rateNotes(line, world), ...(world.sums.get(line.row) ?? [])]
}

// All of it is at least what comes from one source.
function partNotes({ plans }: ProjectLineRead): Problems {
  return plans.flatMap(({ field, source, kind, year, amount }) => {
    const whole = plans.find((other) => other.source === 'all' && other.kind === kind && other.year === year)
    return source !== 'all' && whole && amount > whole.amount
      ? [{ field, code: 'part-above-whole', words: moneyWords(amount) }]
      : []
  })
}

// The rate of the table is compared with what it was made of, by any plan of the line.
function rateNotes(line: ProjectLineRead, { columns, cells }: ProjectWorld): Problems {
  const column = columns.rate
  const stated = column === undefined ? null : statedShare(cells.get(line.row)?.[column] ?? null)
  const paid = line.disbursements.filter(({ source }) => source === 'all')
  const plans = line.plans.filter(({ source, amount }) => source === 'all' && amount > 0n)
  if (!stated || paid.length === 0 || plans.length === 0) return []
  const plain = (amount: bigint) => decimalOf(String(amount))
  const fits = paid.some(({ amount }) =>
    plans.some((plan) => {
      const [part, whole] = [plain(amount), plain(plan.amount)]
      return part !== null && whole !== null && shareFits(stated, part, whole)
    }),
  )
  return fits
    ? []
    : [{ field: 'rate', code: 'share-differs', words: String(stated.percent).replace('.', ',') }]
}
