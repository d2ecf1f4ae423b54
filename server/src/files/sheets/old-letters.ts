import type { Cell, Table } from '@dieuhanh/domain'
import { detectText, fromLegacy, isUnicode, vietnameseShare, type LegacyEncoding } from '../intake/index.ts'

/**
 * Tables whose cells were typed with fonts of TCVN3, VNI or VPS: their words in Unicode. A cell that is Unicode already
 * stays, whatever its neighbours are.
 */
export function inUnicode(tables: readonly Table[]): readonly Table[] {
  const encoding = encodingOf(tables)
  if (encoding === null) return tables
  return tables.map((table) => {
    const rows = table.rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) => (isOld(cell) ? converted(cell, encoding) : cell)),
    }))
    return { ...table, rows, convertedFrom: encoding }
  })
}

const isOld = (cell: Cell): cell is string =>
  typeof cell === 'string' && /[^\p{ASCII}]/u.test(cell) && !isUnicode(cell)

// Enough words to tell by.
const SAMPLED = 2000

function encodingOf(tables: readonly Table[]): LegacyEncoding | null {
  const sample: string[] = []
  for (const { rows } of tables) {
    for (const { cells } of rows) {
      for (const cell of cells) if (isOld(cell)) sample.push(cell)
      if (sample.length > SAMPLED) break
    }
  }
  return sample.length === 0 ? null : (detectText(sample.join('\n'))?.encoding ?? null)
}

function converted(words: string, encoding: LegacyEncoding): string {
  const read = fromLegacy(words, encoding)
  return vietnameseShare(read).share >= vietnameseShare(words).share ? read : words
}
