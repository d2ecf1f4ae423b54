import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PhraseTrie, readingView } from './index.ts'

describe('the reading view', () => {
  it.each([
    ['UỶ BAN NHÂN DÂN', 'ủy ban nhân dân'],
    ['khoá XIII, hoà nhập, thuỷ lợi', 'khóa xiii, hòa nhập, thủy lợi'],
    ['rà sóat tòan bộ giai đọan', 'rà soát toàn bộ giai đoạn'],
    ['toàn bộ khoản thu, hoạt động, Quý I, quỹ', 'toàn bộ khoản thu, hoạt động, quý i, quỹ'],
    ['2021 – 2030', '2021 - 2030'],
    ['Ðồng Nai', 'đồng nai'],
    ['İstanbul', 'İstanbul'],
  ])('%s is seen as %s', (text, view) => expect(readingView(text)).toBe(view))

  it('keeps every offset', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => readingView(text).length === text.length))
  })
})

describe('a phrase trie', () => {
  const trie = new PhraseTrie([
    ['sở tài chính', 'finance'],
    ['sở', 'department'],
  ])

  it('takes the longest phrase', () =>
    expect(trie.match('sở tài chính tỉnh', 0)).toEqual({ end: 12, value: 'finance' }))
  it('bridges a line break', () =>
    expect(trie.match('sở tài\n\nchính', 0)).toEqual({ end: 13, value: 'finance' }))
  it('falls back to the shorter one', () =>
    expect(trie.match('sở tài nguyên', 0)).toEqual({ end: 2, value: 'department' }))
  it('stops at word ends', () => expect(trie.match('sởn', 0)).toBeUndefined())
})
