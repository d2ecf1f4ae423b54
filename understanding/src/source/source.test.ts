import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openSource } from './index.ts'

describe('a text as readers see it', () => {
  it.each([
    ['Ủy ban\u00a0nhân dân', 'Ủy ban nhân dân'],
    ['một\r\nhai\rba\fbốn', 'một\nhai\nba\nbốn'],
    ['\ufeffĐiều\u200b hành\u00ad', 'Điều hành'],
    ['05\u2011NQ/TU', '05-NQ/TU'],
    ['UBND TỈNH\tCỘNG HÒA\t\nHết', 'UBND TỈNH   CỘNG HÒA\nHết'],
    ['\t1.\tMột việc\n-\tHai', ' 1. Một việc\n- Hai'],
    [String.raw`chỉ đạo,\r\nđiều hành\n\tcủa tỉnh`, 'chỉ đạo,\nđiều hành\n của tỉnh'],
    [String.raw`1\. Tệp d:\nam\t4`, String.raw`1\. Tệp d:\nam\t4`],
    ['Ủy ban&nbsp;nhân dân R&D', 'Ủy ban nhân dân R&D'],
    ['Sở NN&amp;MT &quot;gi&aacute;m s&#225;t&#34; &#x111;&ecirc;', 'Sở NN&MT "giám sát" đê'],
    ['A &amp B &Sở; C &#0; D &#99999999; E&#8203;F', 'A &amp B &Sở; C &#0; D &#99999999; EF'],
    ['Giao  Sở Y tế  chủ trì', 'Giao Sở Y tế chủ trì'],
    ['UBND TỈNH   CỘNG HÒA\n  Lùi vào', 'UBND TỈNH   CỘNG HÒA\n  Lùi vào'],
    [
      'Các xã rà   soát  các    hộ nghèo trên địa   bàn để hỗ trợ vật liệu làm nhà.',
      'Các xã rà soát các hộ nghèo trên địa bàn để hỗ trợ vật liệu làm nhà.',
    ],
    ['Ngày ký   ngày 05 tháng 6', 'Ngày ký   ngày 05 tháng 6'],
    ['TT   Việc\n1   sửa   chợ', 'TT   Việc\n1   sửa   chợ'],
    ['    Giao Sở\n    Y tế', 'Giao Sở\nY tế'],
    ['các sở , ngành,địa phương', 'các sở, ngành, địa phương'],
    ['đạt 76,4 % , tăng 1,2', 'đạt 76,4 %, tăng 1,2'],
    ['một  , hai', 'một, hai'],
    ['Phần I  \nKết quả\u00a0 \r\nHết \t ', 'Phần I\nKết quả\nHết'],
    // Spelling is not its business: words stay as printed.
    ['Uỷ ban, hoà bình, rà sóat', 'Uỷ ban, hoà bình, rà sóat'],
  ])('%j is read as %j', (raw, text) => {
    expect(openSource(raw).text).toBe(text)
    expect(openSource(raw.normalize('NFD')).text).toBe(text)
  })

  // Composing makes two signs of each of these.
  it.each(['\u0344', '\u0958\u0301', '\ufb2c\u0323'])('keeps what follows the sign %j', (sign) => {
    expect(openSource(`Số ${sign} yêu cầu`).text).toBe(`Số ${sign} yêu cầu`)
    expect(openSource(`${sign}Sở`).text).toMatch(/Sở$/)
  })

  it('leads every word back to the characters it was read from', () => {
    const words = fc.constantFrom('Uỷ', 'ban', 'tòan', 'tỉnh', '2024', 'Đồng', 'phường')
    const blanks = fc.constantFrom(' ', '  ', '\u00a0', '\r\n', ' \u200b', '\t', '\n', '&nbsp;')
    fc.assert(
      fc.property(fc.array(fc.tuple(words, blanks)), fc.boolean(), (pairs, decomposed) => {
        const plain = pairs.map(([word, blank]) => word + blank).join('')
        const raw = decomposed ? plain.normalize('NFD') : plain
        const source = openSource(raw)
        for (const found of source.text.matchAll(/[^ \n]+/g)) {
          const span = source.span(found.index, found.index + found[0].length)
          const quote = raw.slice(span.start, span.end)
          expect(openSource(quote).text).toBe(found[0])
          expect(quote.trim()).toBe(quote)
        }
      }),
    )
  })

  it('accepts any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const source = openSource(raw)
        const all = source.span(0, source.text.length)
        expect(all.start).toBeGreaterThanOrEqual(0)
        expect(all.end).toBeLessThanOrEqual(raw.length)
      }),
    )
  })
})
