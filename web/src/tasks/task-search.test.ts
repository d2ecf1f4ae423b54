import { describe, expect, it } from 'vitest'
import { isFiltered, readTaskSearch, taskAddress, toTaskQuery, withoutTimeliness } from './task-search.ts'

describe('the filters in the address', () => {
  it('keeps what it knows and drops the rest', () => {
    expect(
      readTaskSearch({ q: 'ngân sách', timeliness: 'overdue', x: '1', work: '', silentDays: 14 }),
    ).toEqual({
      q: 'ngân sách',
      timeliness: 'overdue',
    })
  })

  it.each([
    [{ silentDays: '14' }, { silentDays: 14 }],
    [{ silentDays: 'abc' }, {}],
    [
      { unitRole: 'any', unitId: 'u' },
      { unitRole: 'any', unitId: 'u' },
    ],
    [{ unitRole: 'boss' }, {}],
    [
      { mine: 'true', extension: 'requested' },
      { mine: 'true', extension: 'requested' },
    ],
    [{ mine: 'maybe', sort: 'sideways' }, {}],
  ])('%o asks %o', (search, query) => {
    expect(toTaskQuery(search)).toEqual(query)
  })

  it('comes back from its own address', () => {
    const search = { q: 'đất đai', timeliness: 'overdue,due-soon', unitId: 'u', sort: '-deadline' }
    expect(readTaskSearch(Object.fromEntries(new URLSearchParams(taskAddress(search))))).toEqual(search)
    expect(taskAddress({})).toBe('')
  })

  it('knows when nothing narrows the list', () => {
    expect(isFiltered({ sort: 'number' })).toBe(false)
    expect(isFiltered(withoutTimeliness({ timeliness: 'overdue' }))).toBe(false)
    expect(isFiltered({ timeliness: 'overdue' })).toBe(true)
  })
})
