import {
  completeness,
  draftsFromReading,
  passToSuccessors,
  unitsOn,
  type Succession,
  type Unit,
} from '@dieuhanh/domain'
import type { Reading } from '@dieuhanh/understanding'
import { v7 } from 'uuid'
import type { Scope } from '../../access/index.ts'
import { insertDrafts, judgingUnitOf, type NewDraft } from '../../store/drafts/index.ts'
import type { Tx } from '../../store/index.ts'

/** A document that was read, within the transaction that registers it. */
export interface ReadDocument {
  readonly scope: Pick<Scope, 'workspaceId' | 'today'>
  readonly documentId: string
  readonly text: string
  readonly reading: Reading
  /** The units of the workspace, of all times. */
  readonly units: readonly Unit[]
  readonly succession: Succession
  readonly at: Date
}

/** Writes the drafts that the engine proposes for a document; returns how many. */
export async function insertProposals(tx: Tx, document: ReadDocument): Promise<number> {
  const { scope, documentId, text, reading, at } = document
  const judging = await judgingUnitOf(tx, scope.workspaceId, documentId)
  const day = reading.document.issuedOn?.value ?? scope.today
  // What a unit of that day was told to do is offered to whoever holds its work today.
  const proposed = draftsFromReading(reading, text, { units: unitsOn(document.units, day), day }).map(
    (draft) => passToSuccessors(draft, document.succession, scope.today),
  )
  const ids = proposed.map(() => v7())
  const drafts = proposed.map(({ parent, ...draft }, index): NewDraft => ({
    id: ids[index] ?? v7(),
    documentId,
    // Only a draft before it can be above it: whatever was read, nothing goes round in a circle.
    parentId: parent === null || parent >= index ? null : (ids[parent] ?? null),
    position: index + 1,
    draft,
    missing: completeness(draft, judging).missing,
    original: draft,
    personId: null,
    at,
  }))
  await insertDrafts(tx, scope.workspaceId, drafts)
  return drafts.length
}
