import { describe, expect, it } from 'vitest'
import { read } from '../index.ts'
import { openSource } from './index.ts'

const LINES = [
  'Thực hiện kế hoạch nạo vét kênh mương trước mùa khô, Phòng Nông nghiệp',
  'huyện đề nghị các xã rà soát những tuyến kênh bồi lắng, lập danh sách gửi về Phòng',
  'Nông nghiệp huyện trước ngày 15/02/2024, đồng thời vận động người dân không đổ',
  'rác xuống kênh, không lấn chiếm bờ kênh để trồng cây, làm chuồng trại hoặc cơi nới',
  'nhà cửa.',
]
const BULLETS = ['- Kênh cấp I do công ty nạo vét.', '- Kênh nội đồng do xã nạo vét.']

describe('a text with an empty line under each of its lines', () => {
  const raw = [...LINES, ...BULLETS].join('\n\n')

  it('has its paragraphs again', () => {
    expect(openSource(raw).text).toBe([LINES.join('\n'), ...BULLETS].join('\n\n'))
  })

  it('is read as with one line end', () => {
    const [sentence] = read(raw).sentences
    expect(sentence?.label).toBe('directive')
    expect(raw.slice(sentence?.span.start, sentence?.span.end)).toBe(LINES.join('\n\n'))
    expect(sentence?.deadline && raw.slice(sentence.deadline.start, sentence.deadline.end)).toBe(
      'trước ngày 15/02/2024',
    )
  })
})

describe('empty lines stay', () => {
  it.each([
    [
      'between paragraphs',
      ['Phòng Nông nghiệp đề nghị các xã nạo vét kênh.', 'Các xã báo cáo.'].join('\n\n'),
    ],
    ['at the breaks of pages', [LINES.slice(0, 3).join('\n'), LINES.slice(3).join('\n')].join('\n\n')],
    ['in a text of short lines', ['họp', 'giao ban', 'tháng năm', 'tại xã'].join('\n\n')],
  ])('%s', (_, raw) => {
    expect(openSource(raw).text).toBe(raw)
  })
})
