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
import type { CheckedRow, RowChange } from '../target.ts'
import type { ProjectMatch } from './match.ts'
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
  match: ProjectMatch | undefined,
  world: ProjectWorld,
): CheckedRow<ProjectPlan> {
  const owner = ownerOf(line, world)
  const problems: Problems = [...line.problems, ...owner.problems, ...matchProblems(line, match)]
  const plans = line.plans.map((read): PlannedPlan => ({ read, before: null }))
  const disbursements = line.disbursements.map((read): PlannedDisbursement => ({ read, before: null }))
  const fate = problems.length > 0 ? 'error' : 'new'
  const { code, name, group, total, heading, row } = line
  const project = {
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
  const made: ProjectPlan = { kind: 'create', project, plans, disbursements }
  const named = owner.unitId === null ? [] : [{ field: 'owner', words: ownerName(owner, world) }]
  const said = [...plans, ...disbursements].map(({ read }) => ({ field: read.field, words: moneyIn(read) }))
  return {
    row,
    fate,
    title: name,
    subjectId: null,
    matchedBy: null,
    changes: [],
    understood: fate === 'new' ? [...named, ...said] : [],
    problems,
    notes: notesOf(line, owner, world),
    plan: fate === 'new' ? made : null,
  }
}

/** A line about a project that is there: its words set right, its money added or corrected. */
export function compareProject(
  line: ProjectLineRead,
  match: ProjectMatch,
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
  const fate = problems.length > 0 ? 'error' : changes.length > 0 ? 'changed' : 'same'
  const plan: ProjectPlan = { kind: 'change', project, change, changes, plans, disbursements: paid }
  return {
    row: line.row,
    fate,
    title: line.name || project.name,
    subjectId: project.id,
    matchedBy: match.by,
    changes,
    understood: [],
    problems,
    notes: notesOf(line, owner, world),
    plan: fate === 'changed' ? plan : null,
  }
}

function matchProblems(line: ProjectLineRead, match: ProjectMatch | undefined): Problems {
  const problems: Problems = []
  if (match?.unknownCode)
    problems.push({ field: 'systemCode', code: 'code-unknown', words: line.systemCode ?? '' })
  if (match && match.several > 1)
    problems.push({
      field: 'name',
      code: 'project-ambiguous',
      words: line.name,
      facts: { count: match.several },
    })
  if (match && match.repeats !== null && line.name !== '')
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
): { readonly change: ProjectChange; readonly changes: RowChange[] } {
  const changes: RowChange[] = []
  const said: { -readonly [Key in keyof ProjectChange]: ProjectChange[Key] } = {}
  const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (line.name !== '' && plain(line.name) !== plain(project.name)) {
    said.name = line.name
    said.key = projectKey(line.name)
    changes.push({ field: 'name', from: project.name, to: line.name })
  }
  if (line.code !== null && line.code !== project.code) {
    said.code = line.code
    changes.push({ field: 'code', from: project.code ?? '', to: line.code })
  }
  if (line.group !== null && line.group !== project.group) {
    said.group = line.group
    changes.push({ field: 'group', from: project.group ?? '', to: line.group })
  }
  if (line.total !== null && line.total !== project.totalInvestment) {
    said.totalInvestment = line.total
    const before = project.totalInvestment
    changes.push({
      field: 'total',
      from: before === null ? '' : moneyWords(before),
      to: moneyWords(line.total),
    })
  }
  const was = { unitId: project.ownerUnitId, words: project.ownerWords }
  const says = owner.unitId !== null || owner.words !== null
  if (says && (owner.unitId !== was.unitId || owner.words !== was.words)) {
    said.ownerUnitId = owner.unitId
    said.ownerWords = owner.words
    changes.push({ field: 'owner', from: ownerName(was, world), to: ownerName(owner, world) })
  }
  return { change: said, changes }
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
