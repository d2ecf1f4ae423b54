import { describe, expect, it } from 'vitest'
import { read } from '../index.ts'
import { openSource } from './index.ts'

describe('signs that only dress words', () => {
  it.each([
    ['Giao **Sở Tài chính** chủ trì.', 'Giao Sở Tài chính chủ trì.'],
    ['Việc này *hết sức khẩn trương*, không chậm trễ.', 'Việc này hết sức khẩn trương, không chậm trễ.'],
    [
      'UBND tỉnh ban hành [Kế hoạch 12/KH-UBND](https://vi.du/ke-hoach-12) về đê điều.',
      'UBND tỉnh ban hành Kế hoạch 12/KH-UBND về đê điều.',
    ],
    ['[Chỉ thị 9/CT-UBND](/chi-thi "Chỉ thị") giao các xã.', 'Chỉ thị 9/CT-UBND giao các xã.'],
    ['📌 Giao Sở Y tế trực.\n✅ Đã tiêm 300 liều 🎉', 'Giao Sở Y tế trực.\nĐã tiêm 300 liều 🎉'],
    ['<p>Sở <strong>Y tế</strong> và <a href="x">Sở Nội vụ</a></p>', '<p>Sở Y tế và Sở Nội vụ</p>'],
  ])('%j is read as %j', (raw, text) => {
    expect(openSource(raw).text).toBe(text)
  })

  it.each([
    // Headings, run-in headings and bullets.
    '**1. Về trồng trọt:** gieo cấy đúng lịch',
    '- **Sở Xây dựng:** thẩm định',
    '* Về chăn nuôi * tiêm phòng',
    'tăng 2*3 lần, *2 sao',
    'Ghi chú: ** và * là dấu',
    // Menus, pictures and buttons.
    '[Trang chủ](/)',
    '[Trang chủ](/) | [Tin tức](/tin) | [Văn bản](/van-ban)',
    'Ảnh chụp tại chợ ![chợ huyện](https://vi.du/cho.jpg) sáng nay',
    '[Xem chi tiết](/a) trong bài trước',
    'trước [ngoặc](không phải liên kết) sau',
    '<table><td>Số dân < 3 nghìn</td>',
  ])('nothing is taken from %j', (raw) => {
    expect(openSource(raw).text).toBe(raw)
  })

  it('belong to the sentence that they touch', () => {
    const raw = 'Giao Sở Y tế trực **24 giờ.** Các xã chi trả [theo giá](https://vi.du/gia).'
    expect(read(raw).sentences.map(({ span }) => raw.slice(span.start, span.end))).toEqual([
      'Giao Sở Y tế trực **24 giờ.**',
      'Các xã chi trả [theo giá](https://vi.du/gia).',
    ])
  })

  it('hide no instrument from who asks what a page is about', () => {
    const page = (plan: string): string =>
      `Chống hạn vụ hè thu\n\nNgày 05/6/2024, UBND tỉnh đã ban hành ${plan} về chống hạn.`
    for (const plan of ['**Kế hoạch 8/KH-UBND**', '[Kế hoạch 8/KH-UBND](https://vi.du/8)'])
      expect(read(page(plan)).document.symbol?.value).toBe('8/KH-UBND')
  })
})
