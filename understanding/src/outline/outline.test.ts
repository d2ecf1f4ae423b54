import { describe, expect, it } from 'vitest'
import { read } from '../index.ts'
import type { OutlineNode } from '../index.ts'

/** The tree as an indented list. */
function drawn(text: string): string {
  const draw = (nodes: readonly OutlineNode[], depth: number): readonly string[] =>
    nodes.flatMap((node) => {
      const heading = node.heading ? ` “${text.slice(node.heading.start, node.heading.end)}”` : ''
      return [
        `${'  '.repeat(depth)}${node.kind}${node.label ? ` ${node.label}` : ''}${heading}`,
        ...draw(node.children, depth + 1),
      ]
    })
  return draw(read(text).outline, 0).join('\n')
}

describe('the tree of parts', () => {
  it.each<readonly [string, string, string]>([
    [
      'a law-like text',
      'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi điều chỉnh\n1. Quy chế này quy định trách nhiệm.\na) Của các sở;\nb) Của các xã.\n2. Quy chế áp dụng từ năm 2025.\nĐiều 2. Hiệu lực',
      'chapter I “QUY ĐỊNH CHUNG”\n  article 1 “Phạm vi điều chỉnh”\n    clause 1\n      point a\n      point b\n    clause 2\n  article 2 “Hiệu lực”',
    ],
    [
      'a report',
      'A. TÌNH HÌNH\nI. Kết quả\n1. Kinh tế\nGRDP tăng 8%.\n- Công nghiệp tăng 9%.\n+ Điện tăng 5%.\n2. Xã hội\nB. NHIỆM VỤ\n1. Tăng cường kiểm tra, giám sát việc thực hiện các kết luận.',
      'item A “TÌNH HÌNH”\n  item I “Kết quả”\n    item 1 “Kinh tế”\n      bullet\n        bullet\n    item 2 “Xã hội”\nitem B “NHIỆM VỤ”\n  item 1',
    ],
    [
      'decimals',
      'I- MỤC TIÊU\n2- Mục tiêu cụ thể\n2.1- Đến năm 2025\n2.2- Đến năm 2030',
      'item I “MỤC TIÊU”\n  item 2 “Mục tiêu cụ thể”\n    item 2.1 “Đến năm 2025”\n    item 2.2 “Đến năm 2030”',
    ],
    [
      'brackets under points',
      'a) Xây dựng dữ liệu gồm:\n(1) Dữ liệu đất đai;\n(2) Dữ liệu dân cư.\nb) Kết nối dữ liệu.',
      'item a\n  item 1\n  item 2\nitem b',
    ],
    [
      'brackets under a bullet that leads in',
      '- Thu gom rác theo hướng:\n(1) Phân loại tại hộ;\n(2) Chở về trạm.\n- Trồng cây ven lộ.',
      'bullet “Thu gom rác theo hướng”\n  item 1\n  item 2\nbullet',
    ],
    [
      'stars over dashes',
      '1. Nông nghiệp\n* Trồng trọt:\n- Gieo cấy đúng lịch.\n+ Làm đất sớm.\n* Chăn nuôi:\n- Tiêm phòng đợt 1.\n2. Thủy lợi\n- Nạo vét kênh gồm:\n• Kênh cấp I;\n• Kênh cấp II.',
      'item 1 “Nông nghiệp”\n  bullet “Trồng trọt”\n    bullet\n      bullet\n  bullet “Chăn nuôi”\n    bullet\nitem 2 “Thủy lợi”\n  bullet “Nạo vét kênh gồm”\n    bullet\n    bullet',
    ],
    [
      'small Roman numbers under points',
      'a) Rà soát các hộ:\n(i) Hộ nghèo;\n(ii) Hộ cận nghèo.\nb) Lập danh sách.',
      'item a “Rà soát các hộ”\n  item i\n  item ii\nitem b',
    ],
    [
      'parts of an article',
      'Điều 1. Thông qua kế hoạch với các nội dung sau:\nI. MỤC TIÊU\n1. Mở rộng chợ.\nII. NHIỆM VỤ\n1. Lập quy hoạch chợ.\nĐiều 2. Nghị quyết này có hiệu lực từ ngày ký.',
      'article 1\n  item I “MỤC TIÊU”\n    item 1\n  item II “NHIỆM VỤ”\n    item 1\narticle 2',
    ],
    [
      'articles under Roman numbers',
      'I. QUY ĐỊNH CHUNG\nĐiều 1. Quy chế này áp dụng cho chợ.\nII. QUY ĐỊNH CỤ THỂ\nĐiều 2. Chợ mở cửa lúc 5 giờ.',
      'item I “QUY ĐỊNH CHUNG”\n  article 1\nitem II “QUY ĐỊNH CỤ THỂ”\n  article 2',
    ],
    [
      'rows under rows that head them',
      'PHỤ LỤC I\nDANH MỤC NHIỆM VỤ\n| TT | Nhiệm vụ | Chủ trì |\n| I | Đường bộ | |\n| 1 | Lập kế hoạch | Sở A |\n| 2 | Báo cáo | Sở B |\n| II | Đường thủy | |\n| 1 | Nạo vét luồng | Sở A |',
      'annex I “DANH MỤC NHIỆM VỤ”\n  table\n    item I\n      item 1\n      item 2\n    item II\n      item 1',
    ],
    [
      'an annex with a table',
      'PHỤ LỤC I\nDANH MỤC NHIỆM VỤ\n| TT | Nhiệm vụ | Chủ trì |\n| 1 | Lập kế hoạch | Sở A |\n| 2 | Báo cáo | Sở B |',
      'annex I “DANH MỤC NHIỆM VỤ”\n  table\n    item 1\n    item 2',
    ],
  ])('%s', (_, text, tree) => {
    expect(drawn(text)).toBe(tree)
  })
})
