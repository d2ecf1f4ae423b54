import { WHOLE_BODIES } from './central-bodies.ts'
import { LOCAL_BODIES } from './local-bodies.ts'
import { ORGANS_OF_BODIES } from './organs.ts'

/** How the name of a body goes on after its first words. */
export type BodyShape =
  /** complete as it stands: `Bộ Chính trị` */
  | 'whole'
  /** of a place or a level: `UBND tỉnh Bình Phước`, `HĐND các cấp`; also alone */
  | 'local'
  /** of another body, or of a place, or alone: `Ban Thường vụ Tỉnh ủy`, `Văn phòng UBND tỉnh` */
  | 'organ'
  /** of a field: `Sở Tài chính`; nothing without one */
  | 'field'
  /** of something said in the words that follow: `Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực` */
  | 'open'

/** The first words of the names of bodies of the Party, the State, the councils and the fronts, 2014–2026. */
export const BODIES: Readonly<Record<BodyShape, readonly string[]>> = {
  whole: WHOLE_BODIES,
  local: LOCAL_BODIES,
  organ: ORGANS_OF_BODIES,
  field: ['sở', 'bộ', 'phòng', 'vụ', 'chi cục', 'tổng cục', 'cục', 'chánh thanh tra'],
  open: [
    'trường đại học',
    'trường cao đẳng',
    'trường trung cấp',
    'bệnh viện',
    'trường tiểu học',
    'trường th',
    'trường thcs',
    'trường th&thcs',
    'trường th và thcs',
    'trường tiểu học và thcs',
    'trường trung học cơ sở',
    'trường thpt',
    'trường thpt chuyên',
    'trường trung học phổ thông',
    'trường mầm non',
    'trường mẫu giáo',
    'trường ptdtnt',
    'trường ptdtbt',
    'trường ptdt nội trú',
    'trường ptdt bán trú',
    'trường phổ thông dân tộc nội trú',
    'trường phổ thông dân tộc bán trú',
    'bqlda',
    'học viện',
    'ban chỉ đạo',
    'bcđ',
    'ban quản lý dự án',
    'ban qlda',
    'bql dự án',
    'ban quản lý',
    'bql',
    'ban điều hành',
    'ban xúc tiến',
    'ban ql dự án',
    'ban ql',
    'tổ công tác',
    'tổ chỉ đạo',
    'đoàn công tác',
    'hội đồng tư vấn',
    'hội đồng quản lý quỹ',
    'hiệp hội',
    'tổ biên tập',
    'tổ thư ký',
    'tổ thẩm định',
    'tổ liên ngành',
    'hội đồng vùng',
    'hội đồng điều phối vùng',
    'tiểu đội',
    'trung đội',
    'đội cảnh sát',
    'tổ cảnh sát',
    'hội đồng thẩm định',
    'hội đồng tuyển dụng',
    'hội đồng tuyển sinh',
    'hội đồng kỷ luật',
    'hội đồng sáng kiến',
    'hội đồng bồi thường',
    'hội đồng định giá',
    'hội đồng khoa học',
    'hội đồng phối hợp',
    'trung tâm',
    'quỹ đầu tư phát triển',
    'quỹ bảo vệ và phát triển rừng',
    'quỹ bảo vệ môi trường',
    'ủy ban',
    'viện nghiên cứu',
    'đoàn khối',
    'tổng công ty',
    'tập đoàn',
    'báo',
    'ban chỉ huy',
    'bch phòng thủ dân sự',
    'tiểu ban',
    'tổng đội',
    'đội quản lý',
    'đội công tác',
    'cơ quan thường trực ban chỉ đạo',
    'đoàn kiểm tra liên ngành',
    'tổ công nghệ số',
    'quỹ bảo trì đường bộ',
  ],
}
