import { expect, test } from 'vitest'
import { assignSummary } from './assign-summary.ts'
import { draftOf } from './testing.ts'

const unit = (id: string) => ({ id, name: id, abbreviation: null, dissolvedOn: null })

test('each unit is told what it leads and what it co-ordinates; only accepted drafts with a lead go', () => {
  const summary = assignSummary([
    draftOf({ id: '1', state: 'accepted', lead: unit('STC'), coordinating: [unit('SYT')] }),
    draftOf({
      id: '2',
      state: 'accepted',
      lead: unit('SYT'),
      coordinating: [unit('STC')],
      missing: ['time'],
    }),
    draftOf({ id: '3', state: 'accepted', lead: unit('STC') }),
    draftOf({ id: '4', state: 'accepted' }),
    draftOf({ id: '5', state: 'open', lead: unit('SNV') }),
  ])
  expect(summary.drafts.map((draft) => draft.id)).toEqual(['1', '2', '3'])
  expect(summary.units.map((line) => [line.unit.id, line.lead, line.coordinating])).toEqual([
    ['STC', 2, 1],
    ['SYT', 1, 1],
  ])
  expect(summary).toMatchObject({ incomplete: 1, withoutLead: 1, open: 1 })
})
