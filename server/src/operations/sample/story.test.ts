import { describe, expect, it } from 'vitest'
import { seededRandom } from './random.ts'
import { storyOf } from './story.ts'

const today = '2026-11-22'

describe('a believable year of one task', () => {
  it('tells the same story for the same seed', () => {
    const task = { issuedOn: '2026-01-05', deadline: '2026-06-30' } as const
    expect(storyOf(task, today, seededRandom(3))).toEqual(storyOf(task, today, seededRandom(3)))
  })

  it('never acts before the order, today, or out of order; a submission brings evidence', () => {
    for (let seed = 0; seed < 500; seed += 1) {
      const deadline = (['2026-06-30', '2026-12-05', '2027-03-01', null] as const)[seed % 4] ?? null
      const acts = storyOf({ issuedOn: '2026-03-02', deadline }, today, seededRandom(seed))
      const days = acts.map((act) => act.on)
      expect(days).toEqual(days.toSorted())
      expect(days.every((day) => day > '2026-03-02' && day < today)).toBe(true)
      for (const act of acts) expect(act.evidence ?? false).toBe(act.action.kind === 'submit')
    }
  })

  it('knows every trouble of an office', () => {
    const kinds = new Set<string>()
    for (let seed = 0; seed < 400; seed += 1) {
      for (const act of storyOf(
        { issuedOn: '2026-03-02', deadline: '2026-09-30' },
        today,
        seededRandom(seed),
      )) {
        kinds.add(act.action.kind)
      }
    }
    for (const kind of [
      'accept',
      'decline',
      'withdraw',
      'pause',
      'send-back',
      'request-extension',
      'remind',
      'direction',
    ]) {
      expect(kinds).toContain(kind)
    }
  })

  it('hands in recurring work each time it falls due', () => {
    const occurrences = ['2026-09-25', '2026-10-25'] as const
    const acts = storyOf(
      { issuedOn: '2026-09-01', deadline: '2026-09-25', occurrences },
      today,
      seededRandom(1),
    )
    expect(acts.map((act) => `${act.on} ${act.action.kind}`)).toEqual([
      '2026-09-03 accept',
      '2026-09-24 submit',
      '2026-09-25 confirm',
      '2026-10-24 submit',
      '2026-10-25 confirm',
    ])
  })
})
