import { refuse, splitSymbol, type Refused } from '@dieuhanh/domain'
import { v7 } from 'uuid'
import type { Scope } from '../../access/index.ts'
import { inScope, type Tx } from '../../store/index.ts'
import {
  holdSeries,
  holdersOf,
  insertNumber,
  lastNumber,
  type Holder,
  type Numbering,
  type Series,
} from '../../store/papers/index.ts'
import { paperNumberWords as words } from '../../words/paper-numbers.ts'
import type { Context } from '../context.ts'
import { keptFor } from './kept-templates.ts'
import { classOf, defaultNumbering, type PaperKind, type PaperSystem, type PaperText } from './paper-text.ts'

/** A paper as far as its number goes. */
interface NumberQuestion {
  readonly kind: PaperKind
  readonly subjectId: string
  readonly system: PaperSystem
  readonly symbol: string
  /** The day of signing; today while it is open. */
  readonly day: string | null
}

/** Another paper that has the number. */
type NumberHolder = Omit<Holder, 'personId' | 'kind'> & { readonly kind: PaperKind }

/** What the register says of a symbol. */
export interface NumberAdvice {
  /** The next number of the row; null where the office keeps its numbers elsewhere, or the symbol is none. */
  readonly next: number | null
  /** The other paper that has the number written in the symbol. */
  readonly holder: NumberHolder | null
}

/** Refused until whoever takes the paper has been told of the other one; with it the one to tell of. */
export type NumberTaken = Refused<'number-taken'> & {
  readonly current: NumberHolder
  readonly detail: string
}

/** The next number for a symbol, and who has the one that is written in it. Nothing is spent. */
export async function adviseNumber(
  context: Pick<Context, 'database'>,
  scope: Scope,
  question: NumberQuestion,
): Promise<NumberAdvice> {
  const split = splitSymbol(question.symbol)
  if (split === null) return { next: null, holder: null }
  return inScope(context.database, scope, async (tx) => {
    const numbering = await numberingFor(tx, scope, question)
    const series = seriesOf(scope, question, split.series, numbering)
    const next = numbering === 'none' ? null : (await lastNumber(tx, series)) + 1
    const holder = split.number === null ? null : await otherHolder(tx, scope, series, question, split.number)
    return { next, holder: holder && shown(holder) }
  })
}

/** A paper on its way out, and the other paper with its number that the taker was told of. */
interface NumberedPaper {
  readonly kind: PaperKind
  readonly subjectId: string
  readonly paper: PaperText
  readonly knownHolderId?: string | undefined
}

/**
 * Spends the number that a paper bears, if it bears one. The same paper (by kind, subject, day and whoever takes it) spends its
 * number once, in however many formats it is taken. A number that another paper has is refused until the taker was told of
 * the latest such paper: whoever is told may share it, and nobody shares one unknowingly, however close in time.
 */
export async function spendNumber(tx: Tx, scope: Scope, taken: NumberedPaper): Promise<NumberTaken | null> {
  const { kind, subjectId, paper } = taken
  const { symbol, day } = paper.letterhead
  const split = symbol === null ? null : splitSymbol(symbol)
  if (symbol === null || split?.number == null) return null
  const { number } = split
  const question = { kind, subjectId, system: paper.system, symbol, day }
  const series = seriesOf(scope, question, split.series, await numberingFor(tx, scope, question))
  await holdSeries(tx, series)
  const holders = await holdersOf(tx, series, number)
  if (holders.some((one) => isSame(one, scope, question))) return null
  const [latest] = holders
  if (latest && latest.id !== taken.knownHolderId) return told(latest)
  await insertNumber(tx, scope.workspaceId, {
    id: v7(),
    series: series.series,
    year: series.year,
    number,
    symbol,
    kind,
    subjectId,
    subject: paper.subject,
    addressee: paper.addressees[0] ?? null,
    day,
    personId: scope.personId,
  })
  return null
}

async function otherHolder(
  tx: Tx,
  scope: Scope,
  series: Series,
  question: NumberQuestion,
  number: number,
): Promise<Holder | null> {
  const holders = await holdersOf(tx, series, number)
  return holders.some((one) => isSame(one, scope, question)) ? null : (holders[0] ?? null)
}

function isSame(holder: Holder, { personId }: Scope, { kind, subjectId, day }: NumberQuestion): boolean {
  return (
    holder.personId === personId &&
    holder.kind === kind &&
    holder.subjectId === subjectId &&
    holder.day === day
  )
}

async function numberingFor(
  tx: Tx,
  { workspaceId }: Scope,
  { kind, system }: NumberQuestion,
): Promise<Numbering | 'none'> {
  const paperClass = classOf[kind]
  const kept = paperClass && (await keptFor(tx, workspaceId, system, paperClass))?.numbering
  return kept ?? defaultNumbering[system]
}

function seriesOf(
  { workspaceId, today }: Scope,
  { day }: NumberQuestion,
  series: string,
  numbering: Numbering | 'none',
): Series {
  const year = Number((day ?? today).slice(0, 4))
  return { workspaceId, series, year, numbering: numbering === 'term' ? 'term' : 'year' }
}

function shown({ personId: _, ...holder }: Holder): NumberHolder {
  // Kept by spendNumber alone.
  return { ...holder, kind: holder.kind as PaperKind }
}

function told(holder: Holder): NumberTaken {
  return { ...refuse('number-taken'), current: shown(holder), detail: words.taken(holder) }
}
