import { describe, expect, it } from 'vitest'
import { readBlocks } from '../layout/index.ts'
import { segment } from './segment.ts'

const sentencesOf = (text: string): readonly string[] =>
  segment(text, readBlocks(text)).map(({ start, end }) => text.slice(start, end))

describe('a sentence ends', () => {
  it.each<readonly [string, string]>([
    ['at a full stop', 'Thu ngân sách tăng.| Chi ngân sách giảm.'],
    ['also after a digit or a capital', 'Hoàn thành năm 2024.| Tiến độ đạt loại A.| Tiếp tục theo dõi.'],
    ['after a symbol', 'Thực hiện Chỉ thị số 27/CT-TTg.| Sở Y tế ban hành kế hoạch.'],
    ['after short letters before another topic', 'Đầu tư theo hình thức BT.| Đối với khu đất, rà soát lại.'],
    ['before a number', 'Kế hoạch đạt 50%.| 6 tháng cuối năm tăng thêm.'],
    ['at dots before a capital letter', 'Mở rộng sang Trung Quốc,...| Tăng cường xúc tiến.'],
    ['at a sign of omission after a comma', 'Giảm 4,2% so với cùng kỳ,…|Các lễ hội diễn ra an toàn.'],
    ['where the blank was lost', 'Phát triển văn hóa, xã hội.|Tiếp tục giảm nghèo.'],
    ['where the full stop was lost', 'Thanh tra các ngành, các cấp|Tiếp tục sắp xếp bộ máy.'],
    [
      'at a dash that was run together',
      'Căn cứ Luật Đất đai; |- Căn cứ Luật Xây dựng; |- Xét đề nghị của Sở Tài chính.',
    ],
    ['before an article inside a line', 'Ban hành Quy định kèm theo. |Điều 2. Quyết định có hiệu lực.'],
    [
      'but not after the short form of an office',
      'Ông A, PCT. HĐND xã, làm Phó Trưởng ban.| CVP. Lê Văn B làm thư ký.',
    ],
    ['after a bracket', 'Đạt kế hoạch (tăng 5%).| Tổng vốn là 3 tỷ.'],
    ['after a quotation', 'Ông An nói: “Phải làm ngay.”| Các xã đã triển khai.'],
  ])('%s', (_, marked) => {
    expect(sentencesOf(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((part) => part.trim()))
  })

  it.each([
    ['a semicolon', 'Thu tăng; chi giảm; bội chi giữ mức cũ.'],
    ['a colon', 'Có ba nhóm: nông nghiệp, công nghiệp, dịch vụ.'],
    ['dots before a small letter', 'Quy hoạch chung, quy hoạch phân khu,... đồng bộ với quy hoạch tỉnh.'],
    ['a thousand', 'Tổng sản lượng 156.168,8 tấn.'],
    ['an item number', '1. Tập trung thu ngân sách.'],
    ['a town', 'Dự án đi qua TP. Hồ Chí Minh và TX. Bến Cát.'],
    ['a bracket that closes', 'Báo cáo (gồm 2 phần. Phần đầu nêu kết quả) gửi trước ngày 15.'],
    ['a symbol', 'Theo Nghị quyết số 66.4/2025/NQ-CP của Chính phủ.'],
    ['the end sign', 'Nghị quyết này có hiệu lực từ ngày ký./.'],
    ['the number of an article', 'QUYẾT ĐỊNH Điều 1. Ban hành kèm theo Quyết định này Quy định về văn bản.'],
    ['degrees', 'GS.TS. Lê Văn Sáu, PGS. Trần Hòa, Th.S. Vũ Mai và BS.CKII. Hà An dự họp.'],
    ['a road and an office', 'Nâng cấp QL. 1A qua địa bàn; gửi VP. Tỉnh ủy trước ngày 05.'],
    ['an office-holder', 'Giao đ/c. Nguyễn Văn Nam, Phó Chủ tịch UBND tỉnh chỉ đạo.'],
    ['an initial', 'P.V. Hải đưa tin.'],
    ['the initial of who took a picture', 'Ảnh: T. Hương'],
    ['the numbers of items inside it', 'Tổ công tác gồm: 1. Ông Lê An; 2. Bà Trần Bình.'],
    ['a brand in mixed letters', 'Đáp ứng yêu cầu VietGAP, GlobalGAP.'],
  ])('but not at %s', (_, text) => {
    expect(sentencesOf(text)).toEqual([text])
  })
})
