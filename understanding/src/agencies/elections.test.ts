import { table } from './testing.ts'

table('bodies of elections, of the Front and of communes', [
  // Those who are elected, and those who act.
  ['công tác bầu cử đại biểu Quốc hội khóa XVI và đại biểu HĐND các cấp nhiệm kỳ 2026 - 2031'],
  ['Giới thiệu người ứng cử đại biểu Hội đồng nhân dân xã'],
  ['Tuyên truyền tiêu chuẩn đại biểu Quốc hội'],
  ['Giao các đại biểu HĐND tỉnh giám sát', 'các đại biểu HĐND tỉnh*'],
  ['ý kiến của đại biểu Hội đồng nhân dân tỉnh', 'đại biểu Hội đồng nhân dân tỉnh'],
  ['phục vụ ngày bầu cử Quốc hội khóa XV, HĐND các cấp'],
  // Bodies of elections.
  ['Giao Ủy ban bầu cử tiếp nhận hồ sơ', 'Ủy ban bầu cử'],
  ['các Ban bầu cử, Tổ bầu cử niêm yết danh sách', 'các Ban bầu cử, Tổ bầu cử*'],
  ['Các tổ chức phụ trách bầu cử ở xã', 'Các tổ chức phụ trách bầu cử*'],
  [
    'Tiểu ban thông tin, tuyên truyền, khánh tiết bầu cử đại biểu Quốc hội',
    'Tiểu ban thông tin, tuyên truyền, khánh tiết',
  ],
  // The Front in villages.
  ['Ban Công tác Mặt trận các thôn nắm bắt', 'Ban Công tác Mặt trận các thôn*'],
  ['Ban CTMT thôn Nà Pài vận động', 'Ban CTMT thôn Nà Pài'],
  ['Trưởng thôn tổ chức họp dân', 'Trưởng thôn'],
  // Bodies of one place in a row.
  ['gửi Thường trực HĐND, UBND, Ủy ban MTTQ tỉnh', 'Thường trực HĐND, UBND, Ủy ban MTTQ tỉnh*'],
  ['- Thường trực: HĐND, UBND, UBMTTQ Thành phố;', 'Thường trực: HĐND, UBND, UBMTTQ Thành phố*'],
  ['- Các VP: Thành ủy, UBND TP;', 'Các VP: Thành ủy, UBND TP*'],
  ['Giao Ban xây dựng Đảng tham mưu', 'Ban xây dựng Đảng'],
  ['Ủy ban Mặt trận Tổ quốc (MTTQ) Việt Nam xã ban hành', 'Ủy ban Mặt trận Tổ quốc (MTTQ) Việt Nam xã'],
  ['- Lưu: MTTQ'],
  [
    'các ban Kinh tế - Ngân sách, Văn hóa - Xã hội HĐND tỉnh',
    'các ban Kinh tế - Ngân sách, Văn hóa - Xã hội HĐND tỉnh*',
  ],
  // One person with two offices, heads of boards, members.
  ['Đồng chí Phó Trưởng ban xây dựng Đảng - Ủy viên: Chỉ đạo', 'Phó Trưởng ban xây dựng Đảng - Ủy viên'],
  ['nhiệm vụ khác được Trưởng ban phân công', 'Trưởng ban'],
  ['phối hợp với các thành viên trong tiểu ban', 'các thành viên trong tiểu ban*'],
  ['- Chủ tịch và các Phó Chủ tịch UBND tỉnh;', 'Chủ tịch', 'các Phó Chủ tịch UBND tỉnh*'],
  // Places that are told; levels; where something is.
  ['chỉ đạo các xã, thị trấn tập trung thu hoạch', 'các xã, thị trấn*'],
  ['cơ chế, chính sách của Trung ương, tỉnh, huyện', 'Trung ương, tỉnh, huyện*'],
  ['giáo viên trong các cơ sở giáo dục'],
  ['các bộ tiêu chí, bộ chỉ số giám sát'],
  ['- Công báo tỉnh, Cổng thông tin điện tử tỉnh;', 'Công báo tỉnh', 'Cổng thông tin điện tử tỉnh'],
  ['đăng trên Cổng thông tin điện tử tỉnh'],
])
