/**
 * The sample workspace: a province that does not exist, with a year of believable work in every state. In: an empty
 * installation. Out: the accounts to try it with. Promised: everything in it was made through the operations that people
 * use, on the days of the story, so that it is as consistent as real work; the same seed tells the same story.
 */
import { todayInVietnam, type CivilDate } from '@dieuhanh/domain'
import { shippedText } from '../../files/index.ts'
import { asOwner } from '../../store/index.ts'
import { sampleWords } from '../../words/sample.ts'
import type { Context } from '../context.ts'
import { writeTree, type NewWorkspace } from '../organisations/index.ts'
import { receivePaper, samplePapers } from './papers.ts'
import { writePeople, type SampleAccount, type SamplePeople } from './people.ts'
import { playStories } from './play.ts'
import { sampleTree } from './province.ts'
import { seededRandom } from './random.ts'

export type { SampleAccount } from './people.ts'

/** What was made. */
export interface Sample {
  readonly workspaceId: string
  readonly accounts: readonly SampleAccount[]
  readonly tasks: number
}

/** Makes the sample workspace with its people, papers, tasks and their year. */
export async function createSample(context: Context): Promise<Sample> {
  const today = todayInVietnam(context.clock())
  const random = seededRandom(20_260_701)
  const { made, people } = await settle(context, today)
  const { id: workspaceId } = made.workspace
  const taskIds: string[] = []
  for (const paper of samplePapers) {
    const text = await shippedText(`sample/${paper.file}`)
    taskIds.push(...(await receivePaper(context, workspaceId, people, paper, text, today)))
  }
  await playStories(context, workspaceId, people, taskIds, today, random)
  return { workspaceId, accounts: people.accounts, tasks: taskIds.length }
}

/** The province and its people, in one transaction. */
async function settle(
  context: Context,
  today: CivilDate,
): Promise<{ made: NewWorkspace; people: SamplePeople }> {
  const tree = await sampleTree()
  const lasting = tree.units.filter((unit) => unit.validTo === null && unit.kind !== 'territory')
  return asOwner(context.database, async (tx) => {
    const name = sampleWords.province
    const made = await writeTree(tx, { tree, name, provinceCode: null, sample: true, today })
    const leading = lasting.flatMap((unit) => made.unitIds.get(unit.id) ?? [])
    const people = await writePeople(tx, made, leading, today, seededRandom(7))
    return { made, people }
  })
}
