import { existsSync, readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recognisedSecrecyMark, secrecyMark } from './secrecy.ts'

const BODY = '\nKính gửi: Các sở, ban, ngành\nThực hiện chỉ đạo của Tỉnh ủy, đề nghị các cơ quan báo cáo.'

describe('marked documents', () => {
  it.each([
    // letterhead, mark
    ['ỦY BAN NHÂN DÂN\nTỈNH A\nMẬT\nSố: 12/BC-UBND', 'MẬT'],
    ['TỐI MẬT\nTỈNH ỦY A\n*\nSố 05-BC/TU', 'TỐI MẬT'],
    ['TỈNH ỦY A\n*\nSố 05-BC/TU\n\n  TUYỆT MẬT  \n', 'TUYỆT MẬT'],
    ['Mật\nỦY BAN NHÂN DÂN TỈNH A', 'MẬT'],
    ['Tối mật\nỦY BAN NHÂN DÂN TỈNH A', 'TỐI MẬT'],
    ['(MẬT)\nỦY BAN NHÂN DÂN TỈNH A', 'MẬT'],
    ['| MẬT |\nỦY BAN NHÂN DÂN TỈNH A', 'MẬT'],
    ['Độ mật: Tối mật\nỦY BAN NHÂN DÂN TỈNH A', 'TỐI MẬT'],
    ['ĐỘ MẬT: MẬT\nỦY BAN NHÂN DÂN TỈNH A', 'MẬT'],
    ['M Ậ T\nỦY BAN NHÂN DÂN TỈNH A', 'MẬT'],
    ['T Ố I  M Ậ T\nỦY BAN NHÂN DÂN TỈNH A', 'TỐI MẬT'],
    ['TOI MAT\nỦY BAN NHÂN DÂN TỈNH A', 'TỐI MẬT'],
    ['TUYỆT\nMẬT\nỦY BAN NHÂN DÂN TỈNH A', 'TUYỆT MẬT'],
    ['Số: 12/BC-UBND          MẬT', 'MẬT'],
    [`Số: 12/BC-UBND${' '.repeat(1e6)}MẬT`, 'MẬT'],
    ['TỈNH ỦY A\tTỐI MẬT\tĐẢNG CỘNG SẢN VIỆT NAM', 'TỐI MẬT'],
    ['Số: 12/BC-UBND-MẬT', 'MẬT'],
    ['Số 05-BC/TU-TỐI MẬT', 'TỐI MẬT'],
    ['Số: 05/MẬT-UBND', 'MẬT'],
    ['Số: 12/BC-UBND (MẬT)\n', 'MẬT'],
    ['MẬT\nỦY BAN NHÂN DÂN TỈNH A'.normalize('NFD'), 'MẬT'],
    ['\r\nỦY BAN NHÂN DÂN TỈNH A\r\nMẬT\r\n', 'MẬT'],
  ] as const)('%j', (letterhead, mark) => {
    expect(secrecyMark(letterhead + BODY)).toBe(mark)
  })

  it('a later page that is marked', () => {
    expect(secrecyMark(`ỦY BAN NHÂN DÂN TỈNH A${BODY}\fPHỤ LỤC I\nMẬT\nDanh sách`)).toBe('MẬT')
  })
})

describe('marks as pictures are read', () => {
  it.each([
    ['TỔI MẬT\nTĨNH ỦY LÂM ĐỒNG', 'TỐI MẬT'],
    ['TÔI MẠT\nTĨNH ỦY LÂM ĐỒNG', 'TỐI MẬT'],
    ['TUYẾT MẮT\nTỈNH ỦY A', 'TUYỆT MẬT'],
    ['IUYỆT MẬT\nTỈNH ỦY A', 'TUYỆT MẬT'],
    ['| MÂT |\nTỈNH ỦY A', 'MẬT'],
    ['TỈNH ỦY A\nMẶT\nSố 05-BC/TU', 'MẬT'],
    ['Số: 12/BC-UBND-MẶT\nTỈNH A', 'MẬT'],
    ['TỐI MẬT\nTỈNH ỦY A', 'TỐI MẬT'],
  ] as const)('%j', (letterhead, mark) => {
    expect(recognisedSecrecyMark(letterhead + BODY)).toBe(mark)
  })

  it.each([
    'MẶT TRẬN TỔ QUỐC VIỆT NAM\nỦY BAN MẶT TRẬN',
    'MẶT\nTRẬN TỔ QUỐC',
    'ỦY BAN MẶT TRẬN TỔ QUỐC\nTỈNH A',
    'QUY CHẾ\nBẢO VỆ BÍ MẬT NHÀ NƯỚC CỦA TỈNH A',
    'VỀ CÔNG TÁC GIẢI PHÓNG MẶT BẰNG\nnăm 2026',
    'TỈNH ỦY A\n*\nSố 05-BC/TU',
  ])('no mark: %j', (letterhead) => {
    expect(recognisedSecrecyMark(letterhead + BODY)).toBeNull()
  })
})

describe('prose about secrets is no mark', () => {
  it.each([
    'Tăng cường công tác bảo vệ bí mật nhà nước.',
    'QUY CHẾ\nBẢO VỆ BÍ MẬT NHÀ NƯỚC CỦA TỈNH A',
    'KẾ HOẠCH\nThực hiện công tác bảo vệ bí\nmật nhà nước năm 2026',
    'KẾ HOẠCH\nCÔNG TÁC BẢO VỆ BÍ\nMẬT NHÀ NƯỚC',
    'KẾ HOẠCH BẢO VỆ BÍ\nMẬT\nNăm 2026',
    'Bảo mật thông tin, an toàn dữ liệu.',
    'Độ mật: Không',
    'Độ mật: Thường',
    'Số: 12/BC-UBND\nV/v thực hiện Luật Bảo vệ bí mật nhà nước',
    'Số: 12/BC-UBND  Hà Nội, ngày 05 tháng 01 năm 2026',
    'MẬT ĐỘ DÂN SỐ NĂM 2026',
    'Mật độ dân số',
    'MẶT TRẬN TỔ QUỐC VIỆT NAM',
    'MẶT\nTRẬN TỔ QUỐC',
    'Công văn số 12/UBND-MẬT ngày 05/01/2026 của UBND tỉnh',
    'Bí thư Đảng ủy: đồng chí Nguyễn Văn Mật',
    'Constructor',
    'MUA SẮM TRANG THIẾT BỊ BẢO MẬT',
    '',
  ])('%j', (text) => {
    expect(secrecyMark(text)).toBeNull()
    expect(secrecyMark(`ỦY BAN NHÂN DÂN\nTỈNH A\n${text}${BODY}`)).toBeNull()
  })

  it('nor are the levels as a law or a table names them, in the body', () => {
    const law = 'LUẬT\nBảo vệ bí mật nhà nước\nĐiều 1. Phạm vi\nBa độ mật là:\nTuyệt mật\nTối mật\nMẬT\n'
    expect(secrecyMark(law)).toBeNull()
  })
})

const seeds = new URL('../../../../shared/data/seed-documents/', import.meta.url)

describe.skipIf(!existsSync(seeds))('the real documents of the survey', () => {
  it('carry no mark', () => {
    const texts = ['seed-documents', 'documents'].flatMap((folder) => {
      const at = new URL(`../${folder}/`, seeds)
      return readdirSync(at).map((name) => readFileSync(new URL(name, at), 'utf8'))
    })
    expect(texts.length).toBeGreaterThanOrEqual(15)
    expect(texts.map(secrecyMark).filter((mark) => mark !== null)).toEqual([])
  })
})

it('answers on any text, and never for text without the letters of a mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const mark = secrecyMark(text)
      expect(mark === null || /m\s*(?:ậ|a)\s*t/iu.test(text.normalize('NFC'))).toBe(true)
    }),
  )
})
