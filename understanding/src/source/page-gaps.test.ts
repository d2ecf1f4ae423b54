import { describe, expect, it } from 'vitest'
import { read } from '../index.ts'

const BETWEEN = [
  '===== Trang 2 =====',
  '[Trang 3]',
  '**Trang 3**',
  '## Trang 3',
  '- 3 -',
  'Trang 3/12',
  'Page 3 of 10',
  '<!-- page 3 -->',
  '21.KHUBND.DOC 2',
  'CV_88_UBND.pdf',
  '04-03-2027 18:08:51 +07:00',
  'Ký bởi: Văn phòng UBND tỉnh\nNgày ký: 04/03/2027 10:22:31 +07:00',
  '(Tiếp theo trang 2)',
  'CÔNG BÁO/Số 12 + 13/Ngày 04-3-2027',
  'Scanned with CamScanner',
  '![](images/img-2.jpeg)',
  'DỰ THẢO',
  '21.KHUBND.DOC 2\n\n===== Trang 3 =====\n\n3',
]

describe('what stands at the edge of a page', () => {
  it.each(BETWEEN)('%j does not divide a sentence', (line) => {
    const text = `Giao Sở Nội vụ chủ trì, phối hợp với các sở, ngành rà soát\n\n${line}\n\nthủ tục hành chính, báo cáo trước ngày 30/6/2027.\n\nCác xã thực hiện.\n`
    const { sentences, tasks } = read(text)
    expect(sentences).toHaveLength(2)
    expect(text.slice(sentences[0]?.span.start, sentences[0]?.span.end)).toBe(
      text.slice(0, text.indexOf('2027.\n\nCác') + 5),
    )
    expect(tasks[0]?.title).toBe('Rà soát thủ tục hành chính, báo cáo trước ngày 30/6/2027')
  })

  it.each(BETWEEN)('%j alone says nothing', (line) => {
    const text = `Sở Nội vụ đã rà soát thủ tục hành chính.\n\n${line}\n\nGiao Sở Nội vụ báo cáo kết quả trước ngày 30/6/2027.\n`
    expect(
      read(text)
        .sentences.map(({ label }) => label)
        .filter((label) => label !== 'admin'),
    ).toEqual(['result', 'directive'])
  })

  it('and other lines do', () => {
    const text = 'Các đơn vị gồm\n\nTrang trại số 3\n\nhộ ông An nuôi bò sữa.\n'
    expect(read(text).sentences.length).toBeGreaterThan(1)
  })
})
