import { expect, test } from 'vitest'
import { askedFilters } from './filters.ts'

test.each([
  [{}, { sort: '-registeredAt' }],
  [{ q: '15-NQ/TU' }, { q: '15-NQ/TU', sort: 'relevance' }],
  [
    { q: 'đất', sort: '-issuedOn' },
    { q: 'đất', sort: '-issuedOn' },
  ],
  [
    { status: 'waiting', issuedFrom: '2024-01-01' },
    { status: 'waiting', issuedFrom: '2024-01-01', sort: '-registeredAt' },
  ],
  [{ status: 'no such', issuedTo: 'hôm qua', sort: 'x' }, { sort: '-registeredAt' }],
])('%o asks %o', (address, asked) => {
  expect(askedFilters(address)).toEqual(asked)
})
