import { ownerName, type OwnerReading } from '../owner.ts'
import type { RowChange } from '../target.ts'

/** What a line says otherwise of the words of its subject: for the database, and for people. */
export interface WordChanges<Change> {
  readonly change: Change
  readonly changes: RowChange[]
  readonly say: (field: string, change: Change, from: string, to: string) => void
}

/** Nothing said yet. */
export function unsaid<Change extends object>(): WordChanges<Change> {
  const change = {} as Change
  const changes: RowChange[] = []
  const say: WordChanges<Change>['say'] = (field, more, from, to) => {
    Object.assign(change, more)
    changes.push({ field, from, to })
  }
  return { change, changes, say }
}

interface Owned {
  readonly ownerUnitId: string | null
  readonly ownerWords: string | null
}

/** Another owner, where the line names one. */
export function sayOwner<Change extends Partial<Owned>>(
  { say }: WordChanges<Change>,
  subject: Owned,
  { unitId, words }: OwnerReading,
  world: Parameters<typeof ownerName>[1],
): void {
  const was = { unitId: subject.ownerUnitId, words: subject.ownerWords }
  const silent = unitId === null && words === null
  if (silent || (unitId === was.unitId && words === was.words)) return
  const change = { ownerUnitId: unitId, ownerWords: words } as Change
  say('owner', change, ownerName(was, world), ownerName({ unitId, words }, world))
}
