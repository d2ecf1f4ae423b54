import { describe, expect, test } from 'vitest'
import { beginningsOf, sticky } from './pattern.ts'

const letters = (pattern: RegExp): string =>
  Array.from(beginningsOf(pattern), (unit) => String.fromCharCode(unit)).join('')

describe('the letters with which what a pattern finds may begin', () => {
  test.each([
    [/^(?:về|đối với|riêng)(?= )/, 'vđr'],
    [/(?:các )?(?:đồng chí|ông|bà) /y, 'cđôb'],
    [/(?:tập thể |ban )?(?:hai ){0,2}(ngành|hội) /y, 'tbhn'],
    [/,? x/, ', '],
    [/^nếu|^khi/, 'nk'],
    [/(?<!đã )làm/, 'l'],
    [sticky('(?:_: )?các xã|mọi thôn'), ': cm'],
  ])('%s', (pattern, expected) => {
    for (const letter of expected) expect(letters(pattern)).toContain(letter)
  })

  test.each([/[ab]c/, /(?:a|\d)b/, /x?.b/, /(?:về|theo)/i])('%s: no one can tell', (pattern) => {
    expect(() => beginningsOf(pattern)).toThrow('begins')
  })
})
