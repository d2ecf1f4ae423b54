import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from './index.ts'
import type { ReadingContext } from './index.ts'
import { brokenPromises } from './testing.ts'

function expectKept(text: string, context?: ReadingContext): void {
  expect(brokenPromises(read(text, context), text)).toEqual([])
}

const textsIn = (folder: string): readonly { readonly name: string; readonly text: string }[] => {
  const path = join(import.meta.dirname, folder)
  const names = readdirSync(path).filter((name) => name.endsWith('.txt'))
  return names.map((name) => ({ name, text: readFileSync(join(path, name), 'utf8') }))
}
const golden = textsIn('../golden')

/** What steering documents are made of, and what breaks programs. */
const WORDS =
  'Điều 1.|I.|1.|1.1.|a)|-|+|(1)|| |Nơi nhận:|TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH|BÁO CÁO|QUYẾT ĐỊNH|Số: 15/QĐ-UBND|Hà Nội, ngày 05 tháng 01 năm 2020|Căn cứ|yêu cầu|giao Sở Tài chính|phối hợp với|các sở, ngành|trước ngày 30/6/2025|hằng quý|Tuy nhiên|phấn đấu|đạt 95%|tăng 5% so với cùng kỳ|từ 20 – 25 sản phẩm|một nghìn tỷ đồng|(Kèm theo|“|”|(|)|**|# |STT \\| Nội dung \\| Chủ trì \\| Thời hạn|197/390 trường|số|ngày|năm|Phụ lục I|.|;|:|…|MẬT|như sau:|Nguyễn Văn A'.split(
    /(?<!\\)\|/,
  )
const ODD = [
  '😀',
  '\ud83d',
  '\ude00',
  '\u0301',
  '\u0323\u0302',
  '\u200b',
  '\ufeff',
  '\u00ad',
  '\0',
  '\r',
  '\r\n',
  '\t',
  '\u2028',
  '𝐀',
  'ﬁ',
  'İ',
  'ß',
]
const BLANKS = [' ', '\n', '\n\n', '. ', '', '  ']

describe('what every reading promises', () => {
  it.each([...golden, ...textsIn('../training/labelled')])('of $name', ({ text }) => {
    expectKept(text)
  })

  it.each(golden)('of $name from any place to any other', ({ text }) => {
    const place = fc.nat({ max: text.length })
    fc.assert(
      fc.property(place, fc.nat({ max: 1500 }), (from, length) =>
        expectKept(text.slice(from, from + length)),
      ),
      { numRuns: 15 },
    )
  })

  it('of any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => expectKept(text)),
      { numRuns: 300 },
    )
  })

  it('of any row of code units, halves of characters among them', () => {
    const units = fc.array(fc.nat({ max: 0xffff }), { maxLength: 200 })
    fc.assert(
      fc.property(units, (codes) => expectKept(String.fromCharCode(...codes))),
      { numRuns: 300 },
    )
  })

  it('of words of steering documents in any order', () => {
    const pairs = fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...BLANKS)), { maxLength: 60 })
    fc.assert(
      fc.property(pairs, (some) => expectKept(some.flat().join(''))),
      { numRuns: 500 },
    )
  })

  it('of such words with odd characters between and inside them', () => {
    const pieces = fc.array(fc.constantFrom(...WORDS, ...ODD, ...ODD, ...BLANKS), { maxLength: 80 })
    fc.assert(
      fc.property(pieces, (some) => expectKept(some.join(''))),
      { numRuns: 500 },
    )
  })

  it('of golden texts into which odd characters have fallen', () => {
    const fallen = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...ODD)), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(fc.constantFrom(...golden), fallen, ({ text }, places) => {
        let torn = text.slice(0, 3000)
        for (const [share, odd] of places) {
          const at = Math.floor(share * torn.length)
          torn = torn.slice(0, at) + odd + torn.slice(at)
        }
        expectKept(torn)
      }),
      { numRuns: 60 },
    )
  })

  it('of golden texts with any directory', () => {
    const unit = fc.record({
      id: fc.uuid(),
      names: fc.array(
        fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('Sở Tài chính', 'UBND tỉnh', 'Sở', '')),
      ),
      groups: fc.array(fc.constantFrom('department', 'commune', 'party')),
    })
    fc.assert(
      fc.property(fc.constantFrom(...golden), fc.array(unit, { maxLength: 6 }), ({ text }, directory) =>
        expectKept(text.slice(0, 2000), { directory, issuedOn: '2024-02-29' }),
      ),
      { numRuns: 30 },
    )
  })
})

describe('texts that were made to be slow keep the promises', () => {
  const pieces = [
    'a',
    'Đ',
    '(',
    ')',
    '“',
    '1',
    '1.',
    '1/',
    '\u0301',
    'ngày ',
    'ngày 1/',
    '- ',
    '| ',
    ', ',
    '\n',
    ' ',
    'I.\n',
    '(1)\n',
    'x\n',
    'BÁO CÁO\n',
    'Sở ',
    'Sở Y tế, ',
    '. Chủ tịch',
    'số 1/NQ-',
    'Điều 1 ',
    '1,5% ',
    '\u200b',
    '\ud800',
    '😀',
  ]
  it.each(pieces)('%j again and again', (piece) => {
    expectKept(piece.repeat(3000))
    expectKept(`Giao ${piece.repeat(1000)} rà soát.\n${piece.repeat(1000)}`)
  })
})
