import type { CheckedRow } from './target.ts'

type Given<Plan, Known extends keyof CheckedRow> = Omit<CheckedRow<Plan>, 'fate' | Known>

/** A row about something that is not there yet: it sets it up, unless something is wrong with it. */
export function asNew<Plan>(given: Given<Plan, 'subjectId' | 'matchedBy' | 'changes'>): CheckedRow<Plan> {
  const shared = { ...given, subjectId: null, matchedBy: null, changes: [] }
  return given.problems.length > 0
    ? { ...shared, fate: 'error', understood: [], plan: null }
    : { ...shared, fate: 'new' }
}

/** A row about something that is there: it changes it where it says otherwise, unless something is wrong with it. */
export function asKnown<Plan>(given: Given<Plan, 'understood'>): CheckedRow<Plan> {
  const changes = given.changes.length > 0
  const fate = given.problems.length > 0 ? 'error' : changes ? 'changed' : 'same'
  return { ...given, understood: [], fate, plan: fate === 'changed' ? given.plan : null }
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** Whether two texts say the same but for blanks. */
export function sameText(one: string, other: string): boolean {
  return plain(one) === plain(other)
}
