import { describe, expect, it } from 'vitest'
import { foldMarks } from './index.ts'

describe('foldMarks: names compare without marks', () => {
  it.each([
    ['Uỷ ban nhân dân', 'uy ban nhan dan'],
    ['Ủy ban nhân dân', 'uy ban nhan dan'],
    ['Hoà Bình', 'hoa binh'],
    ['Hòa Bình', 'hoa binh'],
    ['Đắk Lắk', 'dak lak'],
    ['ÐẮK LẮK', 'dak lak'],
    ['tỷ đồng', 'ti dong'],
    ['tỉ đồng', 'ti dong'],
    ['Lý Sơn', 'li son'],
    ['Lí Sơn', 'li son'],
    ['Quý I', 'qui i'],
    ['quí I', 'qui i'],
    ['ngày', 'ngay'],
    ['tây', 'tay'],
    ['Mỹ Tho', 'mi tho'],
    ['15-NQ/TU', '15-nq/tu'],
    ['', ''],
  ])('%s → %s', (text, folded) => expect(foldMarks(text)).toBe(folded))

  it('takes decomposed letters as composed ones', () => {
    const name = 'Sở Kế hoạch và Đầu tư tỉnh Thừa Thiên Huế'
    expect(foldMarks(name.normalize('NFD'))).toBe(foldMarks(name))
  })
})
