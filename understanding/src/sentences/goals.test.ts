import { describe, expect, it } from 'vitest'
import { read } from '../index.ts'

const INTRODUCED = [
  'Theo đó, mục tiêu của Kế hoạch như sau:',
  'Mục tiêu cụ thể:',
  'Chương trình đề ra mục tiêu đến năm 2030:',
  'Một số chỉ tiêu chủ yếu năm 2027 gồm:',
  'Nghị quyết xác định các mục tiêu cụ thể là:',
  'Theo Đề án, thành phố phấn đấu đến năm 2030:',
]
const LEVELS = [
  'Năm 2027 hoàn thành 2.600 căn hộ;',
  'Khởi công mới ít nhất 04 khu tái định cư;',
  'Kim ngạch xuất khẩu 2,4 tỷ USD;',
  'Trồng mới 700 ha rừng phòng hộ;',
  'Tỷ lệ hộ nghèo giảm còn dưới 2%.',
]

const REACHED = [
  'Kết quả thực hiện các chỉ tiêu như sau:',
  'Trong 18 chỉ tiêu, có 15 chỉ tiêu đạt và vượt, gồm:',
]

function labels(leadIn: string, items: readonly string[]): readonly string[] {
  const opening = 'Ngày 04/02/2027, UBND tỉnh ban hành Kế hoạch số 38/KH-UBND về phát triển nhà ở năm 2027.'
  const text = `${opening}\n\n${leadIn}\n\n${items.map((item) => `- ${item}`).join('\n\n')}\n`
  return read(text)
    .sentences.slice(-items.length)
    .map(({ label }) => label)
}

describe('items of a sentence that introduces goals', () => {
  it.each(INTRODUCED)('%s', (leadIn) => {
    expect(labels(leadIn, LEVELS)).toEqual(LEVELS.map(() => 'target'))
  })

  it.each(REACHED)('but not of an account: %s', (leadIn) => {
    const items = ['Kim ngạch xuất khẩu ước đạt 2,4 tỷ USD, tăng 8%;', 'Đã trồng mới 700 ha rừng phòng hộ.']
    expect(labels(leadIn, items)).toEqual(['result', 'result'])
  })
})
