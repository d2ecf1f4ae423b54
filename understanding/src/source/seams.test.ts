import { describe, expect, it } from 'vitest'
import { openSource } from './index.ts'

describe('blanks that were lost between two words', () => {
  it.each([
    ['Ủyban nhân dân xã', 'Ủy ban nhân dân xã'],
    ['Uỷban nhân dân xã', 'Uỷ ban nhân dân xã'],
    ['SởNội vụ chủtrì, phốihợp', 'Sở Nội vụ chủ trì, phối hợp'],
    ['trướcngày 05/6/2024', 'trước ngày 05/6/2024'],
    ['BAN CHỈĐẠO', 'BAN CHỈ ĐẠO'],
    ['Môi trườngchủ trì', 'Môi trường chủ trì'],
  ])('%s is read as %s', (raw, text) => expect(openSource(raw).text).toBe(text))

  it.each([
    'Website, Facebook, VNeID, iPhone, COVID-19, ODA, UBATGT, Pleiku',
    'Đắk Lắk, Đăklăk, Krông Nô, Kon Plông, Hơmông, M’Đrắk',
    'kilômét, mêgaoát, prôtêin, axít, cađimi',
    'giữa, khuỷu, quyết, nguyên, thuở, giếng, ngoằn ngoèo, quốc, gìn',
  ])('nothing is parted in %s', (raw) => expect(openSource(raw).text).toBe(raw))

  it('leads back to the letters as they were given', () => {
    const raw = 'Giao\u00a0Sở\u200bTài chínhchủ trì'
    const source = openSource(raw)
    const { text } = source
    const at = (words: string): string => {
      const { start, end } = source.span(text.indexOf(words), text.indexOf(words) + words.length)
      return raw.slice(start, end)
    }
    expect(text).toBe('Giao Sở Tài chính chủ trì')
    expect(at('Sở Tài chính')).toBe('Sở\u200bTài chính')
    expect(at('chính chủ')).toBe('chínhchủ')
    expect(at('chủ trì')).toBe('chủ trì')
  })
})
