import { describe, expect, it } from 'vitest'
import { read } from '../index.ts'

const remarksOn = (text: string): readonly (readonly [string, string])[] =>
  read(text).remarks.map(({ code, span }) => [code, span ? text.slice(span.start, span.end) : ''])

describe('what the reader should know', () => {
  it.each<readonly [string, string, readonly (readonly [string, string])[]]>([
    ['a number left out', 'I. Kết quả\nII. Hạn chế\nIV. Nhiệm vụ', [['number-skipped', 'IV. Nhiệm']]],
    ['a number twice', '1. Về kinh tế\n2. Về xã hội\n2. Về môi trường', [['number-repeated', '2. Về môi']]],
    [
      'a number that goes back',
      '3. Về kinh tế\n4. Về xã hội\n2. Về môi trường',
      [['number-backwards', '2. Về môi']],
    ],
    [
      'a number that begins again',
      '1. Về kinh tế\n2. Về xã hội\n3. Về môi trường\n1. Về tổ chức',
      [['number-restarted', '1. Về tổ']],
    ],
    [
      'decimals that skip, and that belong elsewhere',
      '1. Kinh tế\n1.1. Thu ngân sách\n1.3. Chi ngân sách\n2. Xã hội\n3.1. Y tế',
      [
        ['number-skipped', '1.3. Chi ngân'],
        ['number-mismatch', '3.1. Y tế'],
      ],
    ],
    ['letters that skip', 'A. Tình hình\nB. Kết quả\nD. Nhiệm vụ', [['number-skipped', 'D. Nhiệm']]],
    [
      'slips',
      'Tập trung khc phục hạn chế, rà sóat tòan bộ dự án.',
      [
        ['slip', 'khc phục'],
        ['slip', 'sóat'],
        ['slip', 'tòan'],
      ],
    ],
    [
      'slips in the name of a body',
      'Thường tực HĐND xã phối hợp Ủy ban Mặt trận Tố quốc Việt Nam xã giám sát.',
      [
        ['slip', 'Thường tực'],
        ['slip', 'Tố quốc'],
      ],
    ],
    [
      'letters of an older encoding',
      'Cơng tác hồn thiện thể chế của ƯBND tỉnh cịn chậm.',
      [
        ['slip', 'Cơng'],
        ['slip', 'hồn thiện'],
        ['slip', 'ƯBND'],
        ['slip', 'cịn'],
      ],
    ],
    [
      'words that lost the blank between them',
      'Các xã báo cáo kếtquả vềtrồng cây của cơquan.',
      [
        ['slip', 'kếtquả'],
        ['slip', 'vềtrồng'],
        ['slip', 'cơquan'],
      ],
    ],
    ['an open number', 'Thực hiện Nghị quyết số     /NQ-CP của Chính phủ.', [['number-missing', 'số     /']]],
    [
      'furniture',
      'Đoạn thứ nhất nói về cuộc họp.\n\nXem thêm: Tin khác\n\nĐoạn cuối.',
      [['noise', 'Xem thêm: Tin khác']],
    ],
  ])('%s', (_, text, remarks) => {
    expect(remarksOn(text)).toEqual(remarks)
  })

  it.each([
    'Người Êđê ở Đắk Lắk, Krông Pắc và ông Khăl gặp bà Chôl tại quán cà phê Highlands.',
    'I. Kết quả\n1. Kinh tế\n2. Xã hội\nII. Nhiệm vụ\n1. Kinh tế\n2. Xã hội',
    'A. Một\nB. Hai\nC. Ba\nD. Bốn\nE. Năm',
    'I. Một\nII. Hai\nIII. Ba\nIV. Bốn\nV. Năm',
    'II. Mục tiêu\n1.1. Chung\n1.2. Riêng',
    'a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu.',
    'Hòa Bình, thủy lợi, khỏe mạnh, hoàn toàn, quý I, huyện, thoại.',
    'Uỷ ban nhân dân khoá XI, hoà giải.',
  ])('nothing on %j', (text) => {
    expect(remarksOn(text)).toEqual([])
  })
})
