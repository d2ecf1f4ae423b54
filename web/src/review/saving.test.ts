import { expect, test } from 'vitest'
import type { Draft, DraftEdit } from '../api/index.ts'
import { createDraftSaving } from './saving.ts'
import type { Change } from './saving.ts'
import { draftOf } from './testing.ts'

/** A server that answers when it is told to, and refuses a stale revision. */
function slowServer(draft: Draft) {
  let kept = draft
  let known = draft
  const sent: { edit: DraftEdit; revision: number }[] = []
  const lost: { change: Change; error: unknown }[] = []
  let answer: () => void = () => {}
  const saving = createDraftSaving({
    current: () => known,
    send: async (seen, edit) => {
      sent.push({ edit, revision: seen.revision })
      await new Promise<void>((resolve) => (answer = resolve))
      if (seen.revision !== kept.revision) throw new Error('stale')
      kept = { ...kept, ...(edit.title ? { title: edit.title } : {}), revision: kept.revision + 1 }
      return kept
    },
    settled: (saved) => {
      known = saved
    },
    failed: (_, change, error) => lost.push({ change, error }),
  })
  const settle = async (): Promise<void> => {
    answer()
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
  }
  return { saving, sent, lost, settle, othersEdit: () => (kept = { ...kept, revision: kept.revision + 1 }) }
}

const title = (text: string): Change => ({ edit: { title: text }, show: { title: text } })

test('edits show at once, travel one after another, and those made meanwhile go as one', async () => {
  const { saving, sent, settle } = slowServer(draftOf({ id: 'a', revision: 4 }))
  saving.save('a', title('một'))
  saving.save('a', title('hai'))
  saving.save('a', { edit: { state: 'accepted' }, show: { state: 'accepted' } })
  expect(saving.shown().get('a')).toMatchObject({ title: 'hai', state: 'accepted' })
  expect(sent).toEqual([{ edit: { title: 'một' }, revision: 4 }])
  await settle()
  expect(sent[1]).toEqual({ edit: { title: 'hai', state: 'accepted' }, revision: 5 })
  await settle()
  expect(saving.shown().size).toBe(0)
})

test("an edit over somebody else's is not shown any more and is told with all that was typed", async () => {
  const { saving, lost, settle, othersEdit } = slowServer(draftOf({ id: 'a', revision: 4 }))
  saving.save('a', title('của tôi'))
  saving.save('a', { edit: { deliverable: 'Báo cáo' }, show: { deliverable: 'Báo cáo' } })
  othersEdit()
  await settle()
  expect(saving.shown().size).toBe(0)
  expect(lost.map(({ change }) => change.edit)).toEqual([{ title: 'của tôi', deliverable: 'Báo cáo' }])
})
