import { expect, test } from 'vitest'
import { arrange, countDrafts, cutPlaces, draftAt, likelyCut } from './arrange.ts'
import { draftOf } from './testing.ts'

const finance = { id: 'u1', name: 'Sở Tài chính', abbreviation: null, dissolvedOn: null }
const drafts = [
  draftOf({ id: 'c', position: 3, outline: ['II', '2'], span: { start: 60, end: 90 }, state: 'rejected' }),
  draftOf({
    id: 'a',
    position: 1,
    outline: ['II', '1'],
    span: { start: 0, end: 50 },
    lead: finance,
    state: 'accepted',
  }),
  draftOf({
    id: 'b',
    position: 2,
    outline: ['II', '1', 'a)'],
    parentId: 'a',
    span: { start: 10, end: 30 },
    missing: ['person'],
  }),
  draftOf({ id: 'd', position: 4, outline: ['II', '2'], span: { start: 91, end: 99 } }),
]

test('drafts stand in the order of the text under its headings, children under their parent', () => {
  const groups = arrange(drafts, 'all')
  expect(
    groups.map((group) => [
      group.outline.join('/'),
      group.drafts.map((one) => `${one.draft.id}${one.depth}`),
    ]),
  ).toEqual([
    ['II/1', ['a0', 'b1']],
    ['II/2', ['c0', 'd0']],
  ])
  expect(groups.flatMap((group) => group.drafts.map((one) => one.number))).toEqual([1, 2, 3, 4])
})

test('filters leave the numbers of the whole list', () => {
  expect(arrange(drafts, 'missing').flatMap((group) => group.drafts.map((one) => one.number))).toEqual([2])
  expect(arrange(drafts, 'rejected').flatMap((group) => group.drafts.map((one) => one.draft.id))).toEqual([
    'c',
  ])
})

test('the head counts what is live', () => {
  expect(countDrafts(drafts)).toEqual({
    drafts: 3,
    noLead: 2,
    noDeadline: 3,
    accepted: 1,
    assigned: 0,
    complete: 1,
    ready: 1,
  })
})

test('a position belongs to the shortest draft that holds it', () => {
  expect(draftAt(drafts, 20)?.id).toBe('b')
  expect(draftAt(drafts, 40)?.id).toBe('a')
  expect(draftAt(drafts, 55)).toBeNull()
})

test('a task is cut between words, most likely after a sentence', () => {
  const text = 'Rà soát đất đai. Báo cáo kết quả.'
  expect(cutPlaces('Một hai')).toEqual([4])
  expect(text.slice(likelyCut(text) ?? 0)).toBe('Báo cáo kết quả.')
  expect(text.slice(likelyCut(`2.1. ${text}`) ?? 0)).not.toBe(text)
  expect(likelyCut('Một')).toBeNull()
})
