import { describe, expect, it } from 'vitest'
import type { UnitRow } from '../api/index.ts'
import { treeLines } from './unit-tree.ts'
import type { TreeFilter } from './unit-tree.ts'

function unit(
  id: string,
  name: string,
  parentId: string | null,
  level: UnitRow['level'] = 'province',
): UnitRow {
  return {
    id,
    name,
    parentId,
    level,
    kind: 'state',
    abbreviation: null,
    dissolvedOn: null,
    officialCode: null,
    validFrom: null,
    validTo: null,
    people: 0,
    openTasks: 0,
  }
}

const units = [
  unit('t', 'Tỉnh An Bình', null),
  unit('u', 'Ủy ban nhân dân tỉnh', 't'),
  unit('s', 'Sở Tài chính', 'u'),
  unit('x', 'UBND xã Hòa Thuận', 't', 'commune'),
]
const all: TreeFilter = { words: '', kind: undefined, level: undefined }
const shown = (open: string[], filter = all): string[] =>
  treeLines(units, new Set(open), filter).map(
    (line) => `${line.depth}${line.unit.id}${line.hasChildren ? '+' : ''}`,
  )

describe('the lines of the tree', () => {
  it('shows what is open, parents before children', () => {
    expect(shown([])).toEqual(['0t+'])
    expect(shown(['t'])).toEqual(['0t+', '1u+', '1x'])
    expect(shown(['t', 'u'])).toEqual(['0t+', '1u+', '2s', '1x'])
  })

  it('finds with and without marks, old and new tone placement', () => {
    expect(shown([], { ...all, words: 'tai chinh' })).toEqual(['0s'])
    expect(shown([], { ...all, words: 'Hoà Thuận' })).toEqual(['0x'])
    expect(shown([], { ...all, level: 'commune' })).toEqual(['0x'])
    expect(shown([], { ...all, words: 'không có' })).toEqual([])
  })

  it('starts where the parent is not among the units of the day', () => {
    expect(treeLines([unit('a', 'A', 'gone')], new Set(), all).map((line) => line.unit.id)).toEqual(['a'])
  })
})
