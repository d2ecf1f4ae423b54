import * as fc from 'fast-check'
import type { Reading, TaskDraft } from '@dieuhanh/understanding'
import { describe, expect, it } from 'vitest'
import { isRefused } from '../refusal.ts'
import type { Refused } from '../refusal.ts'
import type { Succession, Unit, UnitGroup } from '../organisations/index.ts'
import {
  changesAgainst,
  completeness,
  draftFromSelection,
  draftsFromReading,
  editDraft,
  makeChild,
  mergeDrafts,
  outcomeOf,
  passToSuccessors,
  splitDraft,
  titleOf,
} from './index.ts'
import type { EngineDraft, ReviewDraft } from './index.ts'

const TEXT = `II- NHIỆM VỤ
1. Sở Tài chính chủ trì, phối hợp với Sở Y tế và các xã, phường tham mưu phân bổ vốn, hoàn thành trước ngày 15/12/2026, đạt 95% kế hoạch. Trình báo cáo đánh giá trong quý IV.
2. Các sở, ban, ngành báo cáo hằng tháng ngày 15.`

const span = (words: string): { start: number; end: number } => {
  const start = TEXT.indexOf(words)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return { start, end: start + words.length }
}
const line = (number: number): { start: number; end: number } => span(TEXT.split('\n')[number] ?? '')

function unit(id: string, name: string, groups: readonly UnitGroup[]): Unit {
  const names = [{ text: name, kind: 'official', validFrom: null, validTo: null }] as const
  const rest = {
    level: 'province',
    parentId: null,
    officialCode: null,
    validFrom: null,
    validTo: null,
    rank: 0,
  } as const
  return { id, kind: 'state', groups, names, ...rest }
}
const UNITS = [
  unit('so-tai-chinh', 'Sở Tài chính', ['department']),
  unit('so-y-te', 'Sở Y tế', ['department']),
  unit('xa-1', 'UBND xã Một', ['commune-committee', 'rural-commune']),
]

const one = (words: string, unitIds: readonly string[]): Reading['agencies'][number] => ({
  span: span(words),
  kind: 'one',
  unitIds,
  certainty: 'stated',
})
const group = (words: string): Reading['agencies'][number] => ({
  span: span(words),
  kind: 'group',
  unitIds: [],
  certainty: 'stated',
})
const first: TaskDraft = {
  span: line(1),
  title: 'Tham mưu phân bổ vốn',
  sentences: [0],
  lead: [0],
  coordinate: [1, 2],
  deadline: 0,
  deliverables: [span('báo cáo đánh giá')],
  figures: [0],
  citations: [],
  vague: [],
}
const second: TaskDraft = {
  span: line(2),
  title: 'Báo cáo hằng tháng',
  sentences: [1],
  lead: [3],
  coordinate: [],
  recurrence: 1,
  deliverables: [],
  figures: [],
  citations: [],
  vague: ['no-measure'],
}
const READING: Reading = {
  document: { system: 'party' },
  outline: [
    {
      kind: 'part',
      label: 'II-',
      heading: span('NHIỆM VỤ'),
      span: { start: 0, end: TEXT.length },
      children: [],
    },
  ],
  sentences: [
    { span: line(1), label: 'directive', confidence: 0.9, lead: [], coordinate: [] },
    { span: line(2), label: 'directive', confidence: 0.7, lead: [], coordinate: [] },
  ],
  citations: [],
  times: [
    { span: span('trước ngày 15/12/2026'), kind: 'deadline', to: '2026-12-15', certainty: 'stated' },
    {
      span: span('hằng tháng ngày 15'),
      kind: 'recurrence',
      rrule: 'FREQ=MONTHLY;BYMONTHDAY=15',
      certainty: 'stated',
    },
  ],
  figures: [{ span: span('95%'), value: 95, unit: '%' }],
  agencies: [
    one('Sở Tài chính', ['so-tai-chinh']),
    one('Sở Y tế', ['so-y-te']),
    group('các xã, phường'),
    group('Các sở, ban, ngành'),
  ],
  indicators: [],
  tasks: [first, second],
  remarks: [],
}

function drafts(reading: Reading = READING): readonly [EngineDraft, EngineDraft] {
  const [one, other] = draftsFromReading(reading, TEXT, { units: UNITS, day: '2026-11-15' })
  if (!one || !other) throw new Error('two drafts were expected')
  return [one, other]
}

function taken<T>(answer: T | Refused<string>): T {
  if (isRefused(answer)) throw new Error(answer.reason)
  return answer as T
}

describe('from a reading', () => {
  const [finance, monthly] = drafts()

  it('fills every field that the text says, with its words', () => {
    expect(finance).toMatchObject({
      title: 'Tham mưu phân bổ vốn',
      body: TEXT.slice(line(1).start, line(1).end),
      outline: ['II- NHIỆM VỤ'],
      leadUnitId: 'so-tai-chinh',
      coordinatingUnitIds: ['so-y-te'],
      deadline: { kind: 'fixed', date: '2026-12-15' },
      deliverable: 'báo cáo đánh giá',
      measure: '95%',
      confidence: 0.9,
      parent: null,
    })
    expect(finance.origins.lead).toEqual({
      kind: 'stated',
      spans: [span('Sở Tài chính')],
      words: ['Sở Tài chính'],
    })
  })

  it('leaves groups open, with the units that they call together', () => {
    expect(finance.mentions).toEqual([
      { words: 'các xã, phường', ...span('các xã, phường'), role: 'coordinate', unitIds: ['xa-1'] },
    ])
    expect(monthly.mentions).toMatchObject([{ role: 'lead', unitIds: ['so-tai-chinh', 'so-y-te'] }])
    expect(monthly.leadUnitId).toBeNull()
  })

  it('knows recurring work; its first day may be the document’s own', () => {
    expect(monthly.deadline).toEqual({
      kind: 'recurring',
      recurrence: { rhythm: 'monthly', day: 15 },
      next: '2026-11-15',
    })
  })

  it('does not guess between two leads', () => {
    const [both] = drafts({ ...READING, tasks: [{ ...first, lead: [0, 1] }, second] })
    expect(both.leadUnitId).toBeNull()
    expect(
      both.mentions.filter((mention) => mention.role === 'lead').map((mention) => mention.unitIds),
    ).toEqual([['so-tai-chinh'], ['so-y-te']])
  })

  it('says what was taken over from above', () => {
    const [, heir] = drafts({ ...READING, tasks: [first, { ...second, lead: [0] }] })
    expect(heir.leadUnitId).toBe('so-tai-chinh')
    expect(heir.origins.lead.kind).toBe('inherited')
  })
})

describe('editing', () => {
  const [finance, monthly] = drafts()

  it('marks what was typed, and only that', () => {
    const edited = taken(editDraft(finance, { leadUnitId: 'so-y-te', title: finance.title }))
    expect(edited.leadUnitId).toBe('so-y-te')
    expect(edited.coordinatingUnitIds).toEqual([])
    expect(edited.origins.lead.kind).toBe('typed')
    expect(edited.origins.title.kind).toBe('stated')
  })

  it('naming a lead answers who leads', () => {
    const edited = taken(editDraft(monthly, { leadUnitId: 'so-tai-chinh' }))
    expect(edited.mentions).toEqual([])
    expect(completeness(edited, 'tinh-uy').missing).toEqual(['deliverable'])
  })

  it.each([
    [{ title: '  ' }, 'title-required'],
    [{ weight: 0 }, 'weight-out-of-range'],
    [{ weight: 11 }, 'weight-out-of-range'],
  ] as const)('refuses %j', (changes, reason) => {
    expect(editDraft(finance, changes)).toMatchObject({ kind: 'refused', reason })
  })

  it('adds a draft from selected words', () => {
    const selection = span(' Trình báo cáo đánh giá trong quý IV.')
    const added = taken(draftFromSelection(TEXT, selection, ['II- NHIỆM VỤ']))
    expect(added.title).toBe('Trình báo cáo đánh giá trong quý IV')
    expect(TEXT.slice(added.start, added.end)).toBe('Trình báo cáo đánh giá trong quý IV.')
    expect(draftFromSelection(TEXT, { start: 12, end: 13 }, [])).toMatchObject({ reason: 'empty-selection' })
  })

  it.each([
    ['1. Sở Tài chính báo cáo. Sau đó trình.', 'Sở Tài chính báo cáo'],
    ['- Rà soát, bổ sung;', 'Rà soát, bổ sung'],
    ['a) Tham mưu UBND tỉnh', 'Tham mưu UBND tỉnh'],
    ['(1) Đẩy nhanh tiến độ', 'Đẩy nhanh tiến độ'],
    ['II- Nhiệm vụ trọng tâm', 'Nhiệm vụ trọng tâm'],
    ['Đạt 7.5% năm 2026', 'Đạt 7.5% năm 2026'],
  ])('the title of %j is %j', (words, title) => {
    expect(titleOf(words)).toBe(title)
  })

  it('cuts a long title at a word', () => {
    const title = titleOf('thực hiện '.repeat(60))
    expect(title.length).toBeLessThanOrEqual(200)
    expect(title).toMatch(/(?:thực|hiện)…$/)
  })
})

describe('splitting', () => {
  const [finance] = drafts()
  const at = TEXT.indexOf(' Trình')
  const halves = taken(splitDraft(finance, TEXT, at))

  it('gives each half its words, and says what belongs to which', () => {
    const [before, after] = halves
    expect(TEXT.slice(after.start, after.end)).toBe('Trình báo cáo đánh giá trong quý IV.')
    expect(after.title).toBe('Trình báo cáo đánh giá trong quý IV')
    expect([before.deadline.kind, after.deadline.kind]).toEqual(['fixed', 'none'])
    expect([before.deliverable, after.deliverable]).toEqual([null, 'báo cáo đánh giá'])
    expect([before.leadUnitId, after.leadUnitId]).toEqual(['so-tai-chinh', 'so-tai-chinh'])
    expect([before.origins.lead.kind, after.origins.lead.kind]).toEqual(['stated', 'inherited'])
    expect([before.mentions.length, after.mentions.length]).toEqual([1, 0])
  })

  it.each([0, TEXT.length + 5, 1.5, Number.NaN])('refuses a point outside: %d', (point) => {
    expect(splitDraft(finance, TEXT, point)).toMatchObject({ reason: 'split-outside' })
  })

  it('refuses a blank half', () => {
    const wide: ReviewDraft = { ...finance, start: TEXT.indexOf('\n') }
    expect(splitDraft(wide, TEXT, wide.start + 1)).toMatchObject({ reason: 'blank-part' })
  })

  it('merging the halves gives the whole back, wherever it was split', () => {
    fc.assert(
      fc.property(fc.integer({ min: finance.start + 1, max: finance.end - 1 }), (point) => {
        const [before, after] = taken(splitDraft(finance, TEXT, point))
        const whole = taken(mergeDrafts(before, after, TEXT))
        expect([whole.start, whole.end, whole.body]).toEqual([finance.start, finance.end, finance.body])
        expect(whole.leadUnitId).toBe(finance.leadUnitId)
        expect(whole.coordinatingUnitIds).toEqual(finance.coordinatingUnitIds)
      }),
    )
  })
})

describe('merging', () => {
  const [finance, monthly] = drafts()

  it('lets the first say who leads and when; another lead co-ordinates', () => {
    const other = taken(editDraft(monthly, { leadUnitId: 'xa-1' }))
    const merged = taken(mergeDrafts(finance, other, TEXT))
    expect(merged).toMatchObject({
      title: finance.title,
      leadUnitId: 'so-tai-chinh',
      coordinatingUnitIds: ['so-y-te', 'xa-1'],
      deadline: finance.deadline,
      start: finance.start,
      end: other.end,
    })
  })

  it('takes from the second what the first does not say', () => {
    const silent = taken(editDraft(finance, { leadUnitId: null, deadline: { kind: 'none' } }))
    expect(taken(mergeDrafts(silent, monthly, TEXT)).deadline).toEqual(monthly.deadline)
  })

  it('refuses the wrong order', () => {
    expect(mergeDrafts(monthly, finance, TEXT)).toMatchObject({ reason: 'not-neighbours' })
  })
})

describe('children', () => {
  const parents = new Map([
    ['a', null],
    ['b', 'a'],
    ['c', 'b'],
  ])
  it('moves under another and to the top', () => {
    expect(taken(makeChild(parents, 'c', 'a')).get('c')).toBe('a')
    expect(taken(makeChild(parents, 'b', null)).get('b')).toBeNull()
  })
  it.each([
    ['a', 'c', 'own-descendant'],
    ['a', 'a', 'own-descendant'],
    ['a', 'x', 'unknown-parent'],
    ['x', 'a', 'unknown-parent'],
  ])('%s under %s: %s', (draft, parent, reason) => {
    expect(makeChild(parents, draft, parent)).toMatchObject({ kind: 'refused', reason })
  })
})

describe('what the reviewer changed', () => {
  const [finance] = drafts()
  const change = (reviewed: ReviewDraft, field: string): string | undefined =>
    changesAgainst(finance, reviewed).find((one) => one.field === field)?.change

  it('nothing, where nothing was', () => {
    expect(changesAgainst(finance, finance).filter((one) => one.change !== 'kept')).toEqual([])
    expect(outcomeOf(finance, finance, 'accepted')).toBe('taken-as-drafted')
  })

  it('field by field', () => {
    const reviewed = taken(
      editDraft(finance, {
        leadUnitId: 'xa-1',
        coordinatingUnitIds: ['so-y-te'],
        deadline: { kind: 'none' },
        deliverable: null,
      }),
    )
    expect(change(reviewed, 'lead')).toBe('changed')
    expect(change(reviewed, 'coordinating')).toBe('kept')
    expect(change(reviewed, 'deadline')).toBe('removed')
    expect(change(reviewed, 'deliverable')).toBe('removed')
    expect(changesAgainst(reviewed, finance).find((one) => one.field === 'deadline')?.change).toBe('added')
    expect(outcomeOf(finance, reviewed, 'assigned')).toBe('taken-corrected')
  })

  it('does not mind the order of units', () => {
    const two = { ...finance, coordinatingUnitIds: ['a', 'b'] }
    const other = { ...finance, coordinatingUnitIds: ['b', 'a'] }
    expect(changesAgainst(two, other).every((one) => one.change === 'kept')).toBe(true)
  })

  it('tells the outcomes apart', () => {
    expect(outcomeOf(null, finance, 'accepted')).toBe('added-by-person')
    expect(outcomeOf(finance, finance, 'rejected')).toBe('rejected')
    expect(outcomeOf(finance, finance, 'open')).toBe('untouched')
  })
})

describe('what is missing', () => {
  const [finance, monthly] = drafts()
  it('counts against the 6 rõ', () => {
    expect(completeness(finance, 'tinh-uy')).toEqual({ missing: ['responsibility'], assignable: true })
    expect(completeness(monthly, null)).toEqual({
      missing: ['person', 'responsibility', 'deliverable', 'competence'],
      assignable: false,
    })
  })
})

describe('an older document given today', () => {
  const [finance, monthly] = drafts()
  const heirs: Readonly<Record<string, readonly string[]>> = {
    'so-tai-chinh': ['so-moi'],
    'so-y-te': ['so-moi', 'so-khac'],
  }
  const succession: Succession = (unitId) =>
    (heirs[unitId] ?? [unitId]).map((id) => ({ unitId: id, partial: false, share: null }))

  it('goes to who holds the work now, and the words stay', () => {
    const passed = passToSuccessors(finance, succession, '2026-11-22')
    expect(passed.leadUnitId).toBe('so-moi')
    expect(passed.coordinatingUnitIds).toEqual(['so-khac'])
    expect(passed.origins).toEqual(finance.origins)
    expect(passToSuccessors(monthly, succession, '2026-11-22').mentions[0]?.unitIds).toEqual([
      'so-moi',
      'so-khac',
    ])
  })

  it('asks a person where the work went to several', () => {
    const health: ReviewDraft = { ...finance, leadUnitId: 'so-y-te', coordinatingUnitIds: [] }
    const passed = passToSuccessors(health, succession, '2026-11-22')
    expect(passed.leadUnitId).toBeNull()
    expect(passed.mentions[0]).toMatchObject({
      role: 'lead',
      words: 'Sở Tài chính',
      unitIds: ['so-moi', 'so-khac'],
    })
  })

  it('keeps a unit of which nothing is known', () => {
    expect(passToSuccessors(finance, () => [], '2026-11-22')).toEqual(finance)
  })
})
