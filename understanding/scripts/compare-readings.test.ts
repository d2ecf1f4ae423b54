import { describe, expect, it } from 'vitest'
import { read } from '../src/index.ts'
import { changePage, changeTable } from './change-page.ts'
import { compareFindings, findingsOf } from './compare-readings.ts'
import type { Change, Finding } from './compare-readings.ts'

const text = 'Giao Sở Tài chính báo cáo trước ngày 30/6/2025; chi 15 tỷ đồng.'
const finding = (words: string, says: string, kind: Finding['kind'] = 'figures'): Finding => {
  const start = text.indexOf(words)
  return { kind, span: { start, end: start + words.length }, says }
}
const told = (changes: readonly Change[]): readonly string[] =>
  changes.map(({ kind, before, after }) => `${kind}: ${before?.says ?? ''} → ${after?.says ?? ''}`)

describe('what a reading says', () => {
  const says = findingsOf(read(text), text).map((each) => `${each.kind}: ${each.says}`)

  it.each([
    'labels: label directive',
    'leads: lead Sở Tài chính, by trước ngày 30/6/2025',
    'times: kind deadline, to 2025-06-30, certainty stated',
    'figures: value 15, unit tỷ đồng',
    'agencies: kind one, certainty unresolved',
  ])('%s', (line) => {
    expect(says).toContain(line)
  })
})

describe('two readings of one text', () => {
  const money = finding('15 tỷ đồng', 'value 15000000000, unit đồng')
  const number = finding('15', 'value 15, unit tỷ')
  const day = finding('ngày 30/6/2025', 'kind date', 'times')
  it.each<[string, readonly Finding[], readonly Finding[], readonly string[]]>([
    ['nothing new', [money, day], [day, money], []],
    ['a gain', [], [money], ['figures:  → value 15000000000, unit đồng']],
    ['a loss', [money], [], ['figures: value 15000000000, unit đồng → ']],
    [
      'one place said otherwise',
      [number],
      [money],
      ['figures: value 15, unit tỷ → value 15000000000, unit đồng'],
    ],
    [
      'two kinds in one place',
      [number],
      [finding('15', 'kind date', 'times')],
      ['times:  → kind date', 'figures: value 15, unit tỷ → '],
    ],
    ['twice, then once', [day, day], [day], ['times: kind date → ']],
    ['once, then twice', [day], [day, day], ['times:  → kind date']],
    [
      'far from one another',
      [finding('30', 'value 30')],
      [finding('15', 'value 15')],
      ['figures: value 30 → ', 'figures:  → value 15'],
    ],
  ])('%s', (_, before, after, changes) => {
    expect(told(compareFindings(before, after))).toEqual(changes)
  })
})

describe('the page of changes', () => {
  const before = finding('15', 'value 15, unit tỷ')
  const after = finding('15 tỷ đồng', 'value 15000000000, unit đồng')

  it('shows both places in their words', () => {
    expect(changePage('a.txt', text, [{ kind: 'figures', before, after }])).toBe(
      `
a.txt

  figures
    - value 15, unit tỷ
      Giao Sở Tài chính báo cáo trước ngày 30/6/2025; chi ⟦15⟧ tỷ đồng.
    + value 15000000000, unit đồng
      Giao Sở Tài chính báo cáo trước ngày 30/6/2025; chi ⟦15 tỷ đồng⟧.
`,
    )
  })

  it('is empty where nothing changed', () => {
    expect(changePage('a.txt', text, [])).toBe('')
  })

  it('counts by kind', () => {
    const table = changeTable([
      { kind: 'figures', before, after },
      { kind: 'figures', after },
      { kind: 'times', before },
    ])
    expect(table).toContain('| figures | 1 | 0 | 1 |\n')
    expect(table).toContain('| times | 0 | 1 | 0 |\n')
  })
})
