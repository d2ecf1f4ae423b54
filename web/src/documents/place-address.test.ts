import { expect, test } from 'vitest'
import { readPlace } from './place-address.ts'

test('a place is read from the address', () => {
  expect(readPlace('12', '340')).toEqual({ start: 12, end: 340 })
})

test.each([
  [undefined, undefined],
  ['12', undefined],
  ['340', '12'],
  ['12', '12'],
  ['a', 'b'],
  ['-1', '4'],
])('%s to %s is no place', (from, to) => {
  expect(readPlace(from, to)).toBeNull()
})
