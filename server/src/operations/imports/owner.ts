import { officialName, type CellProblem, type CivilDate, type UnitReading } from '@dieuhanh/domain'
import type { Register } from '../organisations/index.ts'

/** Who answers for what a row says. */
export interface OwnerReading {
  readonly unitId: string | null
  /** Their words, where the register knows no such unit. */
  readonly words: string | null
  readonly problems: readonly CellProblem<'owner'>[]
  readonly notes: readonly CellProblem<'owner'>[]
}

/**
 * The one unit that a cell names. One that the register does not know is kept in its words, since owners of projects are
 * often no units of it; what several units share is asked.
 */
export function readOwner(words: string | null, read: (words: string) => UnitReading): OwnerReading {
  const none = { unitId: null, words: null, problems: [], notes: [] }
  if (words === null) return none
  const { unitIds, problems, notes } = read(words)
  const [one] = unitIds
  const field = 'owner' as const
  if (unitIds.length > 1)
    return { ...none, problems: [{ field, code: 'one-unit-only', words, candidates: unitIds }] }
  const unclear = problems.filter(({ code }) => code !== 'unit-unknown')
  if (unclear.length > 0) return { ...none, problems: unclear.map((problem) => ({ ...problem, field })) }
  if (one === undefined || problems.length > 0)
    return { ...none, words: words.slice(0, 300), notes: [{ field, code: 'owner-in-words', words }] }
  return { ...none, unitId: one, notes: notes.map((note) => ({ ...note, field })) }
}

/** Who answers, in words. */
export function ownerName(
  { unitId, words }: { readonly unitId: string | null; readonly words: string | null },
  { register, scope }: { readonly register: Register; readonly scope: { readonly today: CivilDate } },
): string {
  const unit = unitId === null ? undefined : register.byId.get(unitId)
  return unit ? officialName(unit, scope.today) : (words ?? '')
}
