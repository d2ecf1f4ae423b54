import type { Tx } from '../../store/index.ts'
import { recognitionNews as words } from '../../words/arrivals.ts'
import { fileRefusalWords } from '../../words/documents.ts'
import { notifyPeople, type News } from '../notifications/index.ts'
import type { Work } from './work.ts'

/** What is told of a scan whose recognition has ended. */
export type Ended =
  | {
      readonly kind: 'registered'
      readonly documentId: string
      /** As it stands in the register. */
      readonly name: string
      readonly pages: number
      readonly doubts: number
      readonly refused: readonly number[]
    }
  | {
      readonly kind: 'failed'
      readonly reason: string
      readonly facts: Readonly<Record<string, string | number>>
    }
  /** Its name is not to be found anywhere afterwards. */
  | { readonly kind: 'secret' }

/** Tells who sent it, in the transaction that ends it; what came by itself was sent by nobody. */
export async function tellSender(tx: Tx, { scope, arrival }: Work, ended: Ended): Promise<void> {
  if (arrival.personId === null) return
  await notifyPeople(tx, scope, [arrival.personId], newsOf(arrival.name, ended))
}

function newsOf(name: string, ended: Ended): News {
  if (ended.kind === 'secret')
    return { kind: 'recognition-failed', title: words.secret, text: words.secretText }
  if (ended.kind === 'failed') {
    const { title, todo } = fileRefusalWords[ended.reason]?.(ended.facts) ?? words.unknown
    return { kind: 'recognition-failed', title: name, text: words.failed(title, todo) }
  }
  const { documentId, pages, doubts, refused } = ended
  return {
    kind: 'recognised',
    title: ended.name,
    text: words.done(pages, doubts, refused.length),
    documentId,
  }
}
