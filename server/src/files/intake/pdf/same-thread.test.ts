import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { codesOf, drawPage, lettersOf, openPdf, type PageLetters } from './index.ts'

// A file that is to be drawn is opened by the library's own ways: copies of all messages, outlines of all letters.
const ways = [undefined, { mostDots: 1e6 }]

async function lettersBy(way: (typeof ways)[number], bytes: Uint8Array): Promise<PageLetters[]> {
  const pdf = await openPdf(bytes, way)
  const codes = await codesOf()
  const pages: PageLetters[] = []
  for (let number = 1; number <= pdf.numPages; number += 1)
    pages.push(lettersOf(await drawPage(pdf, number), codes))
  await pdf.loadingTask.destroy()
  return pages
}

test.each(['cong-van-day-du.pdf', 'cong-bao-hai-cot.pdf', 'ke-hoach-gia-dinh.pdf'])(
  'letters and rules of %s stand where they stand for who draws it',
  async (name) => {
    const bytes = readFileSync(join(import.meta.dirname, '../fixtures', name))
    const [read, drawn] = await Promise.all(ways.map((way) => lettersBy(way, bytes)))
    expect(read?.flatMap(({ pieces }) => pieces).length).toBeGreaterThan(50)
    expect(read).toEqual(drawn)
  },
)
