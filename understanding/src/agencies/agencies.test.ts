import { describe, expect, it } from 'vitest'
import { readCitations } from '../citations/index.ts'
import type { DirectoryUnit } from '../reading.ts'
import { readAgencies } from './index.ts'

/** The mentions of a text; a group ends with an asterisk. */
function found(text: string): string[] {
  return readAgencies(text).map((mention) => {
    const words = text.slice(mention.span.start, mention.span.end).replace(/\s+/g, ' ')
    return mention.kind === 'group' ? `${words}*` : words
  })
}

const table = (name: string, rows: readonly (readonly [text: string, ...expected: string[]])[]): void => {
  describe(name, () => {
    it.each(rows.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
      expect(found(text)).toEqual(expected)
    })
  })
}

table('bodies of the State', [
  ['Giao Sở Tài chính chủ trì', 'Sở Tài chính'],
  ['Sở Nông nghiệp và Phát triển nông thôn báo cáo', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ['Sở LĐ-TB&XH, Sở VH,TT&DL', 'Sở LĐ-TB&XH', 'Sở VH,TT&DL'],
  ['Bộ Nông nghiệp và Môi trường', 'Bộ Nông nghiệp và Môi trường'],
  ['UBND\n\ntỉnh quyết liệt', 'UBND tỉnh'],
  ['Ủy ban nhân dân tỉnh Bình Phước báo cáo', 'Ủy ban nhân dân tỉnh Bình Phước'],
  ['Uỷ ban nhân dân thành phố Hồ Chí Minh', 'Uỷ ban nhân dân thành phố Hồ Chí Minh'],
  ['UBND thị xã Bình Long, UBND thị xã Chơn Thành', 'UBND thị xã Bình Long', 'UBND thị xã Chơn Thành'],
  ['Thanh tra Chính phủ, Kiểm toán nhà nước', 'Thanh tra Chính phủ', 'Kiểm toán nhà nước'],
  ['Cục Hải quan Lạng Sơn tiếp tục', 'Cục Hải quan Lạng Sơn'],
  ['Tổng cục Thuế, Vụ Tổ chức cán bộ', 'Tổng cục Thuế', 'Vụ Tổ chức cán bộ'],
  ['Kho bạc Nhà nước khu vực XX', 'Kho bạc Nhà nước khu vực XX'],
  ['Thuế cơ sở 5 tỉnh Tây Ninh', 'Thuế cơ sở 5 tỉnh Tây Ninh'],
  ['Văn phòng HĐND và UBND xã', 'Văn phòng HĐND và UBND xã'],
  ['Công an xã\nYên Khương', 'Công an xã Yên Khương'],
  ['ủy ban nhân dân', 'ủy ban nhân dân'],
])

table('bodies of the Party, councils and fronts', [
  ['Ban Thường vụ Tỉnh ủy yêu cầu', 'Ban Thường vụ Tỉnh ủy'],
  ['Ban Thường vụ Huyện ủy Hàm Tân', 'Ban Thường vụ Huyện ủy Hàm Tân'],
  ['báo cáo Thường trực, Ban Thường vụ Tỉnh ủy', 'Thường trực, Ban Thường vụ Tỉnh ủy'],
  ['Ban cán sự đảng Ủy ban nhân dân tỉnh', 'Ban cán sự đảng Ủy ban nhân dân tỉnh'],
  ['Đảng đoàn HĐND tỉnh, Đảng ủy UBND tỉnh', 'Đảng đoàn HĐND tỉnh', 'Đảng ủy UBND tỉnh'],
  ['Ban Tuyên giáo, Ban Dân vận, Ủy ban Kiểm tra', 'Ban Tuyên giáo', 'Ban Dân vận', 'Ủy ban Kiểm tra'],
  ['Thường trực HĐND\ntỉnh', 'Thường trực HĐND tỉnh'],
  ['Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh', 'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh'],
  ['Đoàn ĐBQH tỉnh, UBMTTQVN tỉnh', 'Đoàn ĐBQH tỉnh', 'UBMTTQVN tỉnh'],
  ['BAN CHẤP HÀNH TRUNG ƯƠNG', 'BAN CHẤP HÀNH TRUNG ƯƠNG'],
])

table('boards, and names of several places', [
  [
    'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông đẩy nhanh tiến độ',
    'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông',
  ],
  [
    'Ban Quản lý dự án đầu tư xây dựng công trình dân dụng và công nghiệp báo cáo',
    'Ban Quản lý dự án đầu tư xây dựng công trình dân dụng và công nghiệp',
  ],
  ['Ban Quản lý dự án 2 đôn đốc nhà thầu', 'Ban Quản lý dự án 2'],
  ['Ban Quản lý rừng phòng hộ duy trì chế độ trực', 'Ban Quản lý rừng phòng hộ'],
  ['Trung tâm Dự báo khí tượng thủy văn quốc gia', 'Trung tâm Dự báo khí tượng thủy văn quốc gia'],
  ['Trường Chính trị Tô Hiệu tổ chức', 'Trường Chính trị Tô Hiệu'],
  ['Tổ đại biểu Hội đồng nhân dân tỉnh giám sát', 'Tổ đại biểu Hội đồng nhân dân tỉnh'],
  ['Hạt Kiểm lâm khu vực', 'Hạt Kiểm lâm khu vực'],
  [
    'Ủy ban nhân dân các tỉnh Đắk Lắk, Khánh Hòa, Gia Lai tập trung',
    'Ủy ban nhân dân các tỉnh Đắk Lắk, Khánh Hòa, Gia Lai*',
  ],
  ['UBND các tỉnh: Quảng Ninh, Lào Cai và Yên Bái báo cáo', 'UBND các tỉnh: Quảng Ninh, Lào Cai và Yên Bái*'],
  [
    'Bộ trưởng các Bộ: Nông nghiệp và Phát triển nông thôn, Tài chính.',
    'Bộ trưởng các Bộ: Nông nghiệp và Phát triển nông thôn, Tài chính*',
  ],
  ['Đề nghị các đoàn thể: Phối hợp tuyên truyền', 'các đoàn thể*'],
  ['CỦA BAN THƯỜNG VỤ TỈNH ỦY\nVề đón Tết', 'BAN THƯỜNG VỤ TỈNH ỦY'],
])

table('office-holders', [
  ['Trưởng đoàn Đại biểu Quốc hội tỉnh', 'Trưởng đoàn Đại biểu Quốc hội tỉnh'],
  ['đồng chí Bí thư Tỉnh ủy làm trưởng đoàn', 'Bí thư Tỉnh ủy'],
  ['Chủ tịch UBND tỉnh giao', 'Chủ tịch UBND tỉnh'],
  ['Phó Chủ tịch UBND tỉnh Quảng Ninh Lê Quang Tùng', 'Phó Chủ tịch UBND tỉnh Quảng Ninh'],
  ['Chủ tịch UBND tỉnh Lê Trí Thanh chủ trì', 'Chủ tịch UBND tỉnh'],
  ['Chủ tịch UBND huyện Nguyễn Văn An', 'Chủ tịch UBND huyện'],
  ['Chủ tịch UBND huyện Đức Linh Nguyễn Văn An', 'Chủ tịch UBND huyện Đức Linh'],
  ['Bí thư, Chủ tịch các huyện, thị xã, thành phố', 'Bí thư, Chủ tịch các huyện, thị xã, thành phố*'],
  ['Thủ trưởng các sở, ban, ngành', 'Thủ trưởng các sở, ban, ngành*'],
  ['người đứng đầu cơ quan, đơn vị, địa phương', 'người đứng đầu cơ quan, đơn vị, địa phương*'],
  ['vai trò của người đứng đầu.', 'người đứng đầu'],
  ['Bộ trưởng Bộ Giao thông vận tải', 'Bộ trưởng Bộ Giao thông vận tải'],
  ['Trưởng Ban Quản lý Khu kinh tế tỉnh', 'Trưởng Ban Quản lý Khu kinh tế tỉnh'],
  ['các thành viên UBND tỉnh', 'các thành viên UBND tỉnh*'],
  ['- CT, các PCT UBND tỉnh;', 'CT, các PCT UBND tỉnh*'],
])

table('groups', [
  ['các sở ngành, địa phương', 'các sở ngành, địa phương*'],
  ['các ban xây dựng Đảng Tỉnh ủy', 'các ban xây dựng Đảng Tỉnh ủy*'],
  ['các sở, ban, ngành của tỉnh', 'các sở, ban, ngành của tỉnh*'],
  ['các cấp, các ngành, các địa phương', 'các cấp, các ngành, các địa phương*'],
  [
    'các sở, ngành và UBND các huyện, thị xã, thành phố',
    'các sở, ngành*',
    'UBND các huyện, thị xã, thành phố*',
  ],
  ['UBND các xã, phường, đặc khu', 'UBND các xã, phường, đặc khu*'],
  ['các huyện, thị, thành ủy', 'các huyện, thị, thành ủy*'],
  ['Ban Thường vụ các huyện, thị, thành ủy', 'Ban Thường vụ các huyện, thị, thành ủy*'],
  [
    'các cơ quan chuyên trách tham mưu, giúp việc Tỉnh ủy',
    'các cơ quan chuyên trách tham mưu, giúp việc Tỉnh ủy*',
  ],
  ['- Các Sở: Nội vụ, Tài chính, Tư pháp;', 'Các Sở: Nội vụ, Tài chính, Tư pháp*'],
  ['các Sở Tài chính, Nội vụ, Xây dựng', 'các Sở Tài chính, Nội vụ, Xây dựng*'],
  ['các Ban của Hội đồng nhân dân tỉnh', 'các Ban của Hội đồng nhân dân tỉnh*'],
  ['các tổ chức chính trị - xã hội tỉnh', 'các tổ chức chính trị - xã hội tỉnh*'],
  ['HĐND cấp huyện, xã, phường, thị trấn', 'HĐND cấp huyện, xã, phường, thị trấn*'],
  ['Bộ, ngành, địa phương', 'Bộ, ngành, địa phương*'],
  ['cấp ủy, chính quyền các cấp', 'cấp ủy, chính quyền các cấp*'],
])

table('places that act', [
  ['cuối năm, huyện Bến Cầu hoàn thành nhiệm vụ', 'huyện Bến Cầu'],
  [
    'Thị xã Bình Long, Thị xã Chơn Thành phối hợp với Huyện Hớn Quản đã xây dựng',
    'Thị xã Bình Long',
    'Thị xã Chơn Thành',
    'Huyện Hớn Quản',
  ],
  ['nhiệm vụ do Trung ương giao', 'Trung ương'],
])

table('must find nothing', [
  ['Triệu Kim Long, Tỉnh ủy viên'],
  ['sự lãnh đạo của Đảng, Nhà nước'],
  ['trên địa bàn huyện Bến Cầu'],
  ['Nghị quyết số 21/NQ-HĐND'],
  ['chính sách bảo hiểm xã hội, BHXH, BHYT'],
  ['phát triển Chính phủ số, Chính phủ điện tử'],
  ['cán bộ, công chức, viên chức'],
  ['báo cáo kết quả; Báo cáo tình hình'],
  ['bộ phận một cửa, bộ đội'],
  ['các đơn vị hành chính cấp xã'],
  ['các ngành công nghiệp chủ yếu'],
  ['các cấp học, các hội nghị'],
  ['vụ Đông Xuân, vụ án'],
  ['THÔNG BÁO\nKết luận của phiên họp'],
  ['VĂN PHÒNG\nSố: 77/TB-VP'],
  ['từ Trung ương đến địa phương'],
  ['người dân và doanh nghiệp'],
  ['cơ sở Nghị quyết của tỉnh'],
])

describe('bodies inside the title of a law', () => {
  it('are not mentions', () => {
    const text = 'Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân'
    expect(readAgencies(text, { citations: readCitations(text) })).toEqual([])
  })
})

describe('against a directory', () => {
  const unit = (id: string, names: string[], ...groups: string[]): DirectoryUnit => ({ id, names, groups })
  const directory = [
    unit('finance', ['Sở Tài chính', 'STC'], 'department'),
    unit('interior', ['Sở Nội vụ'], 'department'),
    unit('culture', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở VHTTDL'], 'department'),
    unit('committee', ['Ủy ban nhân dân tỉnh', 'UBND tỉnh'], 'leadership'),
    unit('tax', ['Thuế tỉnh'], 'vertical'),
    unit('tan-hung', ['UBND xã Tân Hưng'], 'commune-committee'),
  ]
  it.each([
    ['Sở Tài chính', ['finance'], 'stated'],
    ['Sở Tài chính tỉnh Bình Phước', ['finance'], 'implied'],
    ['Giám đốc Sở Nội vụ', ['interior'], 'implied'],
    ['Uỷ ban nhân dân tỉnh', ['committee'], 'stated'],
    ['các Sở: Nội vụ, Văn hóa, Thể thao và Du lịch', ['interior', 'culture'], 'stated'],
    ['các sở, ngành', ['finance', 'interior', 'culture', 'tax'], 'implied'],
    ['UBND các xã, phường', ['tan-hung'], 'implied'],
    ['Sở Ngoại vụ', [], 'unresolved'],
  ])('%s', (text, unitIds, certainty) => {
    expect(readAgencies(text, { directory })).toEqual([expect.objectContaining({ unitIds, certainty })])
  })
})
