import { describe, expect, test } from 'vitest'
import {
  decodeLegacy,
  detectBytes,
  detectText,
  encodingOfFont,
  fromLegacy,
  RunText,
  vietnameseShare,
} from './index.ts'
import { TCVN1_TABLE, TCVN3_TABLE, VISCII_TABLE, VNI_TABLE, VPS_TABLE } from './lexicon/tables.ts'
import { isSyllable } from './lexicon/syllables.ts'

const lower = 'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ'
const letters = Array.from(lower + lower.toUpperCase())
const single = (table: string): Map<string, number> =>
  new Map(
    table
      .trim()
      .split(' ')
      .map((entry) => [entry.slice(2), Number.parseInt(entry.slice(0, 2), 16)]),
  )
const singles = {
  tcvn1: single(`${TCVN3_TABLE}${TCVN1_TABLE}`),
  vps: single(VPS_TABLE),
  viscii: single(VISCII_TABLE),
}
const vni = new Map(
  VNI_TABLE.trim()
    .split(' ')
    .map((entry) => [entry.slice(-1), entry.slice(0, -1)]),
)
const marks: Readonly<Record<string, number>> = {
  '\u0300': 0xcc,
  '\u0309': 0xd2,
  '\u0303': 0xde,
  '\u0301': 0xec,
  '\u0323': 0xf2,
}
const bases: Readonly<Record<string, number>> = {
  ă: 0xe3,
  Ă: 0xc3,
  â: 0xe2,
  Â: 0xc2,
  ê: 0xea,
  Ê: 0xca,
  ô: 0xf4,
  Ô: 0xd4,
  ơ: 0xf5,
  Ơ: 0xd5,
  ư: 0xfd,
  Ư: 0xdd,
  đ: 0xf0,
  Đ: 0xd0,
}

function encode(text: string, encoding: 'tcvn1' | 'vps' | 'viscii' | 'vni' | 'windows-1258'): Uint8Array {
  return Uint8Array.from(
    Array.from(text).flatMap((letter) => {
      if (letter < '\u0080') return [letter.charCodeAt(0)]
      if (encoding === 'vni') return [...Buffer.from(vni.get(letter) ?? '?', 'latin1')]
      if (encoding !== 'windows-1258') return [singles[encoding].get(letter) ?? 0x3f]
      const mark = letter.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/)?.[0]
      const base = letter
        .normalize('NFD')
        .replace(/[\u0300\u0301\u0303\u0309\u0323]/, '')
        .normalize('NFC')
      return [bases[base] ?? base.charCodeAt(0), ...(mark ? [marks[mark] ?? 0] : [])]
    }),
  )
}

const encodings = ['tcvn1', 'vni', 'vps', 'viscii', 'windows-1258'] as const
const order = `Kính gửi: Ủy ban nhân dân các xã, phường; Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Sở Tài chính
rà soát những vướng mắc, hoàn thành trước ngày 30/6/2026.`

describe('every letter', () => {
  test.each(encodings)('of %s', (encoding) => {
    for (const letter of letters)
      expect([letter, decodeLegacy(encode(letter, encoding), encoding)]).toEqual([letter, letter])
  })

  test('of a .Vn font, small and capital', () => {
    const latin = new TextDecoder('windows-1252').decode(encode(lower, 'tcvn1'))
    expect(fromLegacy(latin, 'tcvn3')).toBe(lower)
    expect(fromLegacy(latin, 'tcvn3', true)).toBe(lower.toUpperCase())
  })

  test('of a symbol font, where letters stand in the private area', () => {
    const hidden = String.fromCodePoint(...Array.from(encode('nghĩa', 'tcvn1'), (byte) => 0xf000 + byte))
    expect(fromLegacy(hidden, 'tcvn3')).toBe('\uf06e\uf067\uf068ĩ\uf061')
  })
})

describe('which encoding bytes stand in', () => {
  test.each(encodings)('%s', (encoding) => {
    expect(detectBytes(encode(order, encoding))).toEqual({ encoding, text: order })
  })

  test.each([
    [
      'French',
      Buffer.from('Le président de la République a été élu à Paris, où siège le gouvernement.', 'latin1'),
    ],
    ['noise', Uint8Array.from({ length: 400 }, (_, at) => 128 + ((at * 37) % 128))],
    ['too little to tell', Buffer.from([0x41, 0xe1, 0xbb])],
  ])('none: %s', (_, bytes) => {
    expect(detectBytes(bytes)).toBe(null)
  })
})

describe('text that was read as Latin letters', () => {
  test.each(['tcvn1', 'vni'] as const)('%s', (encoding) => {
    const latin = new TextDecoder('windows-1252').decode(encode(order, encoding))
    expect(detectText(latin)).toEqual({ encoding, text: order })
  })

  test.each([
    'Kính gửi: Ủy ban nhân dân các xã, phường',
    'résumé à la carte, où êtes-vous allé hier',
    'plain words',
  ])('is left alone: %s', (text) => expect(detectText(text)).toBe(null))
})

// The fonts of TCVN3 have no capitals with marks: small letters stand for them.
test.each([
  ['CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['ñY BAN NH¢N D¢N', 'ỦY BAN NHÂN DÂN'],
  ['KT. CHñ TÞCH', 'KT. CHỦ TỊCH'],
  ['GI¸M §èC Së Tµi chÝnh', 'GIÁM ĐỐC Sở Tài chính'],
  ['UBND c¸c x·, Së Y tÕ vµ ñy viªn BCH', 'UBND các xã, Sở Y tế và ủy viên BCH'],
])('capitals of TCVN3: %s', (latin, read) => {
  expect(fromLegacy(latin, 'tcvn3')).toBe(read)
  expect(decodeLegacy(Buffer.from(latin, 'latin1'), 'tcvn3')).toBe(read)
})

describe('fonts', () => {
  test.each([
    ['.VnTime', 'tcvn3', false],
    ['.VnTimeH', 'tcvn3', true],
    ['.VnArialH', 'tcvn3', true],
    ['VNI-Times', 'vni', false],
    ['VPS Times', 'vps', false],
  ])('%s', (font, encoding, capitals) => expect(encodingOfFont(font)).toEqual({ encoding, capitals }))

  test.each(['Times New Roman', 'VnUnicode', undefined])('none: %s', (font) =>
    expect(encodingOfFont(font)).toBe(null),
  )

  test('a letter that two runs share is one letter; Unicode in an old font stays', () => {
    const found = new Set<never>()
    const text = new RunText(found)
    text.add('Ñeà a', 'VNI-Times')
    text.add('ùn ', 'VNI-Helve')
    text.add('Sở Tài chính ', '.VnTime')
    text.add('Céng hßa', '.VnTimeH')
    text.add(' 2026', 'Times New Roman')
    expect(text.text()).toBe('Đề án Sở Tài chính CỘNG HÒA 2026')
    expect([...found]).toEqual(['vni', 'tcvn3'])
  })
})

test.each([
  ['nghĩa', true],
  ['Nguyễn', true],
  ['thuở', true],
  ['khuỷu', true],
  ['quýt', true],
  ['giếng', true],
  ['ngoằn', true],
  ['nghÜa', false],
  ['hßa', false],
  ['caùc', false],
  ['được', true],
  ['ĐƯỜNG', true],
  ['résumé', false],
])('syllable: %s %s', (word, is) => expect(isSyllable(word)).toBe(is))

test('a page of real words is nearly all Vietnamese', () => {
  expect(vietnameseShare(order).share).toBe(1)
})
