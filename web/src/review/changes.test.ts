import { expect, test } from 'vitest'
import { setDeadline, setLead, setState, setText, undoOf } from './changes.ts'
import { draftOf } from './testing.ts'

const finance = { id: 'u1', name: 'Sở Tài chính', abbreviation: 'STC', dissolvedOn: null }
const health = { id: 'u2', name: 'Sở Y tế', abbreviation: 'SYT', dissolvedOn: null }

test('a lead is typed, no longer co-ordinates, and makes clear who', () => {
  const draft = draftOf({ coordinating: [finance, health], missing: ['person', 'time'] })
  const { edit, show } = setLead(draft, finance)
  expect(edit).toEqual({ leadUnitId: 'u1' })
  expect(show.coordinating).toEqual([health])
  expect(show.missing).toEqual(['time'])
  expect(show.origins?.lead.kind).toBe('typed')
})

test('emptied fields are missing again', () => {
  const draft = draftOf({ lead: finance, deadlineKind: 'fixed', deadline: '2026-06-30' })
  expect(setLead(draft, null).show.missing).toEqual(['person'])
  expect(setDeadline(draft, { deadlineKind: 'none', deadline: null, recurrence: null }).show.missing).toEqual(
    ['time'],
  )
  expect(setText(draft, 'deliverable', '  ').edit).toEqual({ deliverable: null })
})

test('an edit is taken back to what was there', () => {
  const draft = draftOf({ lead: finance, state: 'accepted', deadlineKind: 'fixed', deadline: '2026-06-30' })
  expect(undoOf(draft, setLead(draft, health).edit).edit).toEqual({ leadUnitId: 'u1' })
  expect(undoOf(draft, setState('rejected').edit).edit).toEqual({ state: 'accepted' })
  expect(undoOf(draft, { deadline: null }).edit).toEqual({
    deadlineKind: 'fixed',
    deadline: '2026-06-30',
    recurrence: null,
  })
})
