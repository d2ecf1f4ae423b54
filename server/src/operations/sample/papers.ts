import { addDays, isRefused, type CivilDate } from '@dieuhanh/domain'
import type { Context } from '../context.ts'
import { correctDocument, registerDocument } from '../documents/index.ts'
import { assignDrafts, editMany, listDrafts } from '../drafts/index.ts'
import { datedText } from './dated-text.ts'
import { scopeOf, type SamplePeople } from './people.ts'

/** A paper of the sample: its text, the day it was issued (days from today), and how far the office has got with it. */
export interface SamplePaper {
  readonly file: string
  readonly day: number
  readonly reviewed: 'assigned' | 'half' | 'waiting' | 'reference'
}

/** In the order in which they arrived. The days are those of the letterheads. */
export const samplePapers: readonly SamplePaper[] = [
  { file: '01-nghi-quyet-15-nq-tu.txt', day: -330, reviewed: 'assigned' },
  { file: '02-ke-hoach-12-kh-ubnd.txt', day: -305, reviewed: 'assigned' },
  { file: '03-chi-thi-04-ct-ubnd.txt', day: -205, reviewed: 'assigned' },
  { file: '06-bao-cao-210-bc-ubnd.txt', day: -158, reviewed: 'reference' },
  { file: '04-ket-luan-118-kl-tu.txt', day: -92, reviewed: 'assigned' },
  { file: '05-thong-bao-96-tb-ubnd.txt', day: -38, reviewed: 'assigned' },
  { file: '08-cong-van-812-ubnd-th.txt', day: -14, reviewed: 'half' },
  { file: '07-chuong-trinh-27-ctr-tu.txt', day: -5, reviewed: 'waiting' },
]

/** The same world with its clock at a moment of the story. */
export function at(context: Context, moment: number): Context {
  return { ...context, clock: () => moment }
}

const hour = 3_600_000

/** Noon-free office hours in Vietnam: `time` hours past midnight of a civil day. */
export function momentOf(day: CivilDate, time: number): number {
  return Date.parse(`${day}T00:00:00+07:00`) + time * hour
}

/** Registers a paper on its day and reviews it as far as the office got; answers the tasks it became. */
export async function receivePaper(
  context: Context,
  workspaceId: string,
  people: SamplePeople,
  paper: SamplePaper,
  text: string,
  today: CivilDate,
): Promise<readonly string[]> {
  const day = addDays(today, paper.day)
  const scope = scopeOf(workspaceId, people.office, day)
  const morning = at(context, momentOf(day, 8.5))
  const bytes = new TextEncoder().encode(datedText(text, today))
  const registered = await registerDocument(morning, scope, {
    bytes,
    name: paper.file,
    source: 'sample',
    personId: scope.personId,
  })
  if (isRefused(registered))
    throw new Error(`the sample paper ${paper.file} was refused: ${registered.reason}`)
  if (registered.kind === 'opened') throw new Error(`the sample paper ${paper.file} is no paper`)
  const { id: documentId, revision } = registered.document
  if (paper.reviewed === 'waiting') return []
  const reviewDay = addDays(day, 1)
  const afternoon = at(context, momentOf(reviewDay, 14))
  const reviewer = scopeOf(workspaceId, people.office, reviewDay)
  if (paper.reviewed === 'reference') {
    await correctDocument(afternoon, reviewer, documentId, revision, { status: 'reference' })
    return []
  }
  if ((await reviewDrafts(afternoon, reviewer, documentId, paper.reviewed === 'half')) === 0) return []
  const assigned = await assignDrafts(afternoon, reviewer, { documentId })
  if (isRefused(assigned))
    throw new Error(`the sample paper ${paper.file} could not be assigned: ${assigned.reason}`)
  return assigned.assigned.map((one) => one.taskId)
}

/** Accepts what has a lead and rejects the rest; of a half-reviewed paper accepts two and leaves the rest open. */
async function reviewDrafts(
  context: Context,
  scope: ReturnType<typeof scopeOf>,
  documentId: string,
  half: boolean,
): Promise<number> {
  const listed = await listDrafts(context, scope, documentId)
  if (isRefused(listed)) throw new Error('a sample document that was just received is gone')
  const led = listed.items.filter((draft) => draft.lead !== null)
  const rest = half ? [] : listed.items.filter((draft) => draft.lead === null)
  const decisions = [
    { state: 'accepted', items: half ? led.slice(0, 2) : led },
    { state: 'rejected', items: rest },
  ] as const
  for (const { state, items } of decisions) {
    if (items.length === 0) continue
    const drafts = items.map(({ id, revision }) => ({ id, revision }))
    const decided = await editMany(context, scope, { documentId, drafts, edit: { state } })
    if (isRefused(decided)) throw new Error(`a sample draft could not be ${state}: ${decided.reason}`)
  }
  return led.length
}
