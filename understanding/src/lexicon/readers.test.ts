import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAgencies } from '../agencies/index.ts'
import { readCitations } from '../citations/index.ts'
import { readFigures } from '../figures/index.ts'
import { openSource } from '../source/index.ts'
import { readTimes } from '../time/index.ts'

interface Found {
  readonly span: { readonly start: number; readonly end: number }
}

/** Everything the readers find in a clean text, in the order they read. */
function readAll(text: string): readonly (readonly Found[])[] {
  const citations = readCitations(text)
  const times = readTimes(text, { citations })
  return [citations, times, readFigures(text, { times, citations }), readAgencies(text, { citations })]
}

/** Pieces of documents in any order, so that the grammars are met half-way. */
const PIECES = [
  'ngày',
  'tháng',
  'năm',
  'quý',
  'I',
  '2024',
  '15/12/2026',
  '6',
  'đầu năm',
  'từ',
  'đến',
  'nay',
  'trước',
  'trong',
  'giai đoạn',
  '2021-2025',
  'cùng kỳ',
  'hằng tháng',
  'số',
  '15-NQ/TU',
  'Nghị quyết',
  'Luật',
  'Đất đai',
  'của',
  'Tỉnh ủy',
  'UBND',
  'tỉnh',
  'các',
  'sở',
  ',',
  'và',
  'ban',
  'ngành',
  'Bí thư',
  'Chủ tịch',
  '197/390',
  'trường',
  '%',
  '1.234,5',
  'tỷ đồng',
  '\n\n',
  '.',
  ':',
  '-',
  '/',
  '(',
  '|',
  'Sở Tài chính',
  'Ban Thường vụ',
  'hai mươi',
  'khoản 2 Điều 5',
]
const documents = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '))
const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), documents)

describe('every reader, on any text', () => {
  it('ends, in order, without overlap, inside the text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const findings of readAll(openSource(text).text)) {
          let end = 0
          for (const { span } of findings) {
            expect(span.start).toBeGreaterThanOrEqual(end)
            expect(span.end).toBeGreaterThan(span.start)
            end = span.end
          }
          expect(end).toBeLessThanOrEqual(openSource(text).text.length)
        }
      }),
      { numRuns: 300 },
    )
  })

  it.each(PIECES)('does not lose itself in %j said over and over', (piece) => {
    const text = `${piece} `.repeat(4000)
    for (const findings of readAll(text)) expect(findings.length).toBeLessThanOrEqual(8000)
  })

  it('finds the same in decomposed letters', () => {
    fc.assert(
      fc.property(documents, (text) => {
        expect(readAll(openSource(text.normalize('NFD')).text)).toEqual(
          readAll(openSource(text.normalize('NFC')).text),
        )
      }),
      { numRuns: 150 },
    )
  })
})
