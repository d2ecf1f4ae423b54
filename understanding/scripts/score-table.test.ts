import { expect, it } from 'vitest'
import { scoreTable } from './score-table.ts'

it('tells each document in a line, and leaves out what is not there', () => {
  const [heads, , row] = scoreTable([
    [
      'a',
      {
        'citations.found': { f1: 0.5, gold: 4 },
        'citations.right': { f1: 1, gold: 0 },
        'dates.found': { f1: 0, gold: 0 },
        'sentences.label': { accuracy: 0.98765, gold: 81 },
        'document.type': { accuracy: 1, gold: 1 },
        'document.symbol': { accuracy: 0, gold: 1 },
        'document.nothingInvented': { accuracy: 0.75, gold: 4 },
      },
    ],
  ]).split('\n')
  expect(heads).toMatch(/^\| document \| citations found \| right \|/)
  expect(row).toBe('| a | 0.500 | – | 0.000 | – | – | – | – | – | 0.988 | – | – | – | – | 1/2 | 1 |')
})
