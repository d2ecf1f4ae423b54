import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOfUnits, unitsOfText } from './copied.ts'

describe('the units of a text', () => {
  it.each(['', 'một', 'Ủy ban nhân dân\ud800', 'a'.repeat(10_000)])('are those of the text: %j', (text) => {
    const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
    expect(Array.from(unitsOfText(text))).toEqual(units)
    expect(textOfUnits(Uint16Array.from(units))).toBe(text)
  })

  it('are the same where nothing copies them in one go', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const units = unitsOfText(text, 0, false)
        expect(units).toEqual(unitsOfText(text))
        expect(unitsOfText(text, 2, false).subarray(2)).toEqual(units)
        expect(unitsOfText(text, 2).subarray(2)).toEqual(units)
        expect(textOfUnits(unitsOfText(text, 2).subarray(2))).toBe(text)
        expect(textOfUnits(units, false)).toBe(text)
      }),
    )
  })
})
