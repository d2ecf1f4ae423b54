import { describe, expect, it } from 'vitest'
import { readCitations } from '../citations/index.ts'
import type { DirectoryUnit } from '../reading.ts'
import { readAgencies } from './index.ts'
import { table } from './testing.ts'

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
  ['đề nghị của Bộ trưởng Y tế Lê Văn An', 'Bộ trưởng Y tế'],
  ['Bộ trưởng Y tế giao Sở Y tế', 'Bộ trưởng Y tế', 'Sở Y tế'],
  ['đề nghị các địa phương, Sở Y tế rà soát', 'các địa phương*', 'Sở Y tế'],
  ['đại hội chi bộ trực thuộc đảng ủy bộ phận'],
  ['lãnh đạo các nhà trường phối hợp', 'các nhà trường*'],
  [
    'Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và Đề án 06 tỉnh họp',
    'Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và Đề án 06 tỉnh',
  ],
  ['đồng chí Tư lệnh Quân khu nhất trí', 'Tư lệnh Quân khu'],
  ['BTL Quân khu 4; BTL Bộ đội Biên phòng', 'BTL Quân khu 4', 'BTL Bộ đội Biên phòng'],
  ['Công an các đơn vị, địa phương tăng cường tuần tra', 'Công an các đơn vị, địa phương*'],
  ['Đoàn thanh tra cần có lịch làm việc', 'Đoàn thanh tra'],
  ['Ban Chỉ đạo 389 quận, huyện, thị xã chỉ đạo', 'Ban Chỉ đạo 389 quận, huyện, thị xã'],
  ['chỉ đạo lực lượng Quản lý thị trường kiểm tra', 'lực lượng Quản lý thị trường'],
  ['đề nghị tổ đại biểu HĐND phối hợp', 'tổ đại biểu HĐND'],
  ['Thủ trưởng các sở - ngành báo cáo', 'Thủ trưởng các sở - ngành*'],
  ['Trường Đại học An Bình xây dựng kế hoạch', 'Trường Đại học An Bình'],
  ['UBND chỉ đạo các ngành trực thuộc chuẩn bị', 'UBND', 'các ngành trực thuộc*'],
  ['Công an huyện, thành phố nào để xảy ra vi phạm'],
  ['báo cáo UBND TP.\nSở Tài chính tham mưu', 'UBND TP', 'Sở Tài chính'],
  ['giao UBND TP. Thủ Đức rà soát', 'UBND TP. Thủ Đức'],
  ['UBND TPHCM giao Sở Y tế TPHCM', 'UBND TPHCM', 'Sở Y tế TPHCM'],
  ['phân công các Tổ đại biểu tiếp xúc cử tri', 'các Tổ đại biểu*'],
  ['báo cáo thẩm tra của các Ban và ý kiến của đại biểu', 'các Ban*'],
  ['VOV.VN - Công an tỉnh An Giang', 'Công an tỉnh An Giang'],
  ['Hiệu trưởng các trường MN, TH, THCS báo cáo', 'Hiệu trưởng các trường MN, TH, THCS*'],
  ['Xây dựng Đảng\n\nBộ Chính trị giao', 'Bộ Chính trị'],
  ['Trưởng Đoàn kiểm tra nêu rõ', 'Trưởng Đoàn kiểm tra'],
  ['yêu cầu các cấp CĐ mở hội nghị', 'các cấp CĐ*'],
  [
    'UBND tỉnh và các tỉnh, thành phố trực thuộc T.Ư chủ động',
    'UBND tỉnh',
    'các tỉnh, thành phố trực thuộc T.Ư*',
  ],
  ['Sở Y tế và UBND cấp quận, huyện phối hợp', 'Sở Y tế', 'UBND cấp quận, huyện*'],
  ['Các Sở: NN&PTNT, TN&MT bố trí cán bộ tới khu vực', 'Các Sở: NN&PTNT, TN&MT*'],
  ['Chủ tịch UBND tỉnh ủy quyền đồng chí Lê An', 'Chủ tịch UBND tỉnh'],
  ['xây dựng lực lượng Công an nhân dân trong sạch'],
  ['nộp tại Bộ phận Một cửa', 'Bộ phận Một cửa'],
  ['tình trạng một số đơn vị chưa nghiêm túc'],
  ['chỉ đạo một số đơn vị khắc phục', 'một số đơn vị*'],
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
  [
    'Chủ tịch UBND các huyện, thị xã Ba Đồn và thành phố Đồng Hới chịu trách nhiệm',
    'Chủ tịch UBND các huyện, thị xã Ba Đồn và thành phố Đồng Hới*',
  ],
  ['UBND các tỉnh: Quảng Ninh, Lào Cai và Yên Bái báo cáo', 'UBND các tỉnh: Quảng Ninh, Lào Cai và Yên Bái*'],
  [
    'Bộ trưởng các Bộ: Nông nghiệp và Phát triển nông thôn, Tài chính.',
    'Bộ trưởng các Bộ: Nông nghiệp và Phát triển nông thôn, Tài chính*',
  ],
  ['Đề nghị các đoàn thể: Phối hợp tuyên truyền', 'các đoàn thể*'],
  ['CỦA BAN THƯỜNG VỤ TỈNH ỦY\nVề đón Tết', 'BAN THƯỜNG VỤ TỈNH ỦY'],
  ['**ỦY BAN NHÂN DÂN**\nTỈNH GIA LAI\n---', 'ỦY BAN NHÂN DÂN** TỈNH GIA LAI'],
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
  ['các Vụ, Cục, đơn vị thuộc Tổng cục Thuế', 'các Vụ, Cục, đơn vị thuộc Tổng cục Thuế*'],
  ['người đứng đầu cơ quan, đơn vị, địa phương', 'người đứng đầu cơ quan, đơn vị, địa phương*'],
  ['vai trò của người đứng đầu.', 'người đứng đầu'],
  ['Bộ trưởng Bộ Giao thông vận tải', 'Bộ trưởng Bộ Giao thông vận tải'],
  ['Trưởng Ban Quản lý Khu kinh tế tỉnh', 'Trưởng Ban Quản lý Khu kinh tế tỉnh'],
  ['các thành viên UBND tỉnh', 'các thành viên UBND tỉnh*'],
  ['- CT, các PCT UBND tỉnh;', 'CT, các PCT UBND tỉnh*'],
  ['ông An - UVTV Huyện ủy - Trưởng CA huyện;', 'UVTV Huyện ủy - Trưởng CA huyện'],
  ['Đồng chí Bí thư Tỉnh ủy, Thành ủy dự tại điểm cầu', 'Bí thư Tỉnh ủy, Thành ủy*'],
  ['Bí thư Tỉnh ủy, Thành ủy Huế chỉ đạo', 'Bí thư Tỉnh ủy', 'Thành ủy Huế'],
  [
    'Bí thư thành ủy, tỉnh ủy các tỉnh, thành phố trực thuộc Trung ương; các Phó',
    'Bí thư thành ủy, tỉnh ủy các tỉnh, thành phố trực thuộc Trung ương*',
  ],
  [
    'Chủ tịch Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương chỉ đạo',
    'Chủ tịch Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương*',
  ],
])

table('offices of the Party', [
  ['ông An-Uỷ viên Trung ương Đảng', 'Uỷ viên Trung ương Đảng'],
  ['ông An, Tỉnh ủy viên, Bí thư Huyện ủy Hàm Tân', 'Tỉnh ủy viên', 'Bí thư Huyện ủy Hàm Tân'],
  ['Bí thư Thành ủy Nguyễn Văn An yêu cầu', 'Bí thư Thành ủy'],
  [
    'Chi bộ thôn Tân Phú, Tổ trưởng Tổ Biên tập Văn kiện',
    'Chi bộ thôn Tân Phú',
    'Tổ trưởng Tổ Biên tập Văn kiện',
  ],
  ['đề nghị cấp ủy các chi bộ trực thuộc', 'cấp ủy các chi bộ trực thuộc*'],
  ['UVBTV, Phó Chủ tịch UBND xã', 'UVBTV', 'Phó Chủ tịch UBND xã'],
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
  ['Giao Thường trực, các Ban HĐND tỉnh giám sát', 'Thường trực, các Ban HĐND tỉnh*'],
  ['các cơ quan ban, ngành, đoàn thể huyện', 'các cơ quan ban, ngành, đoàn thể huyện*'],
  [
    'tổ chức cơ quan\nchuyên môn thuộc Ủy ban nhân dân các cấp quản lý',
    'cơ quan chuyên môn thuộc Ủy ban nhân dân các cấp*',
  ],
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

table('every spelling of a department', [
  ['Sở Kế hoạch – Đầu tư; Sở KH&ĐT, Sở KH-ĐT', 'Sở Kế hoạch – Đầu tư', 'Sở KH&ĐT', 'Sở KH-ĐT'],
  ['Sở LĐ,TB&XH và Sở LĐTB và XH', 'Sở LĐ,TB&XH', 'Sở LĐTB và XH'],
  ['Sở VH-TT&DL, Sở VHTT, Sở VH, TT và DL', 'Sở VH-TT&DL', 'Sở VHTT', 'Sở VH, TT và DL'],
  ['Sở NN&MT, Sở DT&TG, Sở TTTT', 'Sở NN&MT', 'Sở DT&TG', 'Sở TTTT'],
  ['giao sở tài chính và sở Nông nghiệp - PTNT', 'sở tài chính', 'sở Nông nghiệp - PTNT'],
  ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'],
  ['Sở Lao động -\nThương binh và Xã hội', 'Sở Lao động - Thương binh và Xã hội'],
  ['phòng Tài chính - Kế hoạch nghiên cứu', 'phòng Tài chính - Kế hoạch'],
  ['Cục KSTTHC - VPCP', 'Cục KSTTHC - VPCP'],
  ['Cục Quản lý đường bộ IV, Vụ Địa phương III', 'Cục Quản lý đường bộ IV', 'Vụ Địa phương III'],
  [
    'Chi cục Thủy lợi thuộc Sở Nông nghiệp và Môi trường',
    'Chi cục Thủy lợi thuộc Sở Nông nghiệp và Môi trường',
  ],
  ['Phòng Cảnh sát giao thông Công an tỉnh', 'Phòng Cảnh sát giao thông Công an tỉnh'],
  ['Thanh tra Sở Xây dựng kiểm tra', 'Thanh tra Sở Xây dựng'],
])

table('names of 2025 and after', [
  ['Đảng ủy các cơ quan Đảng tỉnh; Đảng bộ UBND tỉnh', 'Đảng ủy các cơ quan Đảng tỉnh', 'Đảng bộ UBND tỉnh'],
  ['Ban Tuyên giáo & Dân vận Tỉnh ủy', 'Ban Tuyên giáo & Dân vận Tỉnh ủy'],
  ['Ban Xây dựng Đảng Đảng ủy xã', 'Ban Xây dựng Đảng Đảng ủy xã'],
  ['Trung tâm Phục vụ hành chính công phường Hải Châu', 'Trung tâm Phục vụ hành chính công phường Hải Châu'],
  ['UBND đặc khu Phú Quý, UBND phường Cổ Nhuế 2', 'UBND đặc khu Phú Quý', 'UBND phường Cổ Nhuế 2'],
  ['Thuế tỉnh, Thuế cơ sở 3', 'Thuế tỉnh', 'Thuế cơ sở 3'],
  ['Ban Chỉ huy Phòng thủ khu vực 1', 'Ban Chỉ huy Phòng thủ khu vực 1'],
  ['Tòa án nhân dân khu vực 3', 'Tòa án nhân dân khu vực 3'],
  ['Báo và Đài Phát thanh - Truyền hình tỉnh', 'Báo và Đài Phát thanh - Truyền hình tỉnh'],
  ['UBND Thường Tân tổ chức', 'UBND Thường Tân'],
])

table('names of places', [
  ['UBND TP.Hà Nội, UBND Q.Ba Đình', 'UBND TP.Hà Nội', 'UBND Q.Ba Đình'],
  ["UBND huyện Ea H'Leo thực hiện", "UBND huyện Ea H'Leo"],
  ['UBND xã Thái Bình Trung, xã Mường Và', 'UBND xã Thái Bình Trung'],
  ['UBND phường Tăng Nhơn Phú A', 'UBND phường Tăng Nhơn Phú A'],
  ['UBND thành phố Phan Rang - Tháp Chàm', 'UBND thành phố Phan Rang - Tháp Chàm'],
  ['UBND xã Tân Lập 5 tỷ đồng', 'UBND xã Tân Lập'],
  ['Chi cục Thuế khu vực Tân Biên - Tân Châu', 'Chi cục Thuế khu vực Tân Biên - Tân Châu'],
  ['Ủy ban nhân dân (UBND) 24 quận - huyện', 'Ủy ban nhân dân (UBND) 24 quận - huyện*'],
])

table('boards with signs and commas in their names', [
  ['Trung tâm VHTT&TT huyện tổ chức', 'Trung tâm VHTT&TT huyện'],
  ['Trung tâm Văn hóa, Thể thao và Truyền thanh huyện', 'Trung tâm Văn hóa, Thể thao và Truyền thanh huyện'],
  [
    'Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh họp',
    'Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh',
  ],
  ['Tổ công tác triển khai Đề án 06 tỉnh báo cáo', 'Tổ công tác triển khai Đề án 06 tỉnh'],
  ['trước ngày 29/9, Tổ công tác phải dự thảo', 'Tổ công tác'],
  ['Đoàn kiểm tra của Ban Chỉ đạo làm việc', 'Đoàn kiểm tra của Ban Chỉ đạo'],
  [
    'Ban Quản lý Khu kinh tế Dung Quất và các khu công nghiệp tỉnh báo cáo',
    'Ban Quản lý Khu kinh tế Dung Quất và các khu công nghiệp tỉnh',
  ],
  ['Báo Ấp Bắc trân trọng giới thiệu', 'Báo Ấp Bắc'],
  ['Tập đoàn Điện lực Việt Nam báo cáo', 'Tập đoàn Điện lực Việt Nam'],
  ['Văn phòng Đoàn ĐBQH&HĐND tỉnh', 'Văn phòng Đoàn ĐBQH&HĐND tỉnh'],
  [
    'Chánh Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân tỉnh',
    'Chánh Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân tỉnh',
  ],
])

table('authorities in a row, and those who are told', [
  [
    'yêu cầu cấp uỷ, tổ chức đảng, chính quyền, Mặt trận Tổ quốc, các đoàn thể quán triệt',
    'cấp uỷ, tổ chức đảng, chính quyền, Mặt trận Tổ quốc, các đoàn thể*',
  ],
  ['thăm cấp ủy, chính quyền các tỉnh, thành phố', 'cấp ủy, chính quyền các tỉnh, thành phố*'],
  ['các chi, đảng bộ trực thuộc hoàn thành', 'các chi, đảng bộ trực thuộc*'],
  ['các ban tham mưu của Tỉnh ủy', 'các ban tham mưu của Tỉnh ủy*'],
  ['chỉ đạo các ngành đẩy nhanh tiến độ', 'các ngành*'],
  ['Trưởng các ban, ngành, đoàn thể', 'Trưởng các ban, ngành, đoàn thể*'],
  ['Tỉnh, thành ủy báo cáo', 'Tỉnh, thành ủy*'],
  ['các sở: Xây dựng, Tài chính, UBND quận Ba Đình', 'các sở: Xây dựng, Tài chính*', 'UBND quận Ba Đình'],
  ['Phó Chủ tịch Cao Văn An yêu cầu làm rõ', 'Phó Chủ tịch'],
  ['Từ đầu năm, Đảng bộ huyện Ngân Sơn đã lãnh đạo', 'Đảng bộ huyện Ngân Sơn'],
  ['Huyện Na Rì đánh giá tiến độ', 'Huyện Na Rì'],
  ['công an xã, mặt trận tổ quốc', 'công an xã', 'mặt trận tổ quốc'],
  ['KT. BỘ TRƯỞNG, CHỦ NHIỆM\nPHÓ CHỦ NHIỆM\n', 'PHÓ CHỦ NHIỆM'],
])

table('names with what belongs to them', [
  ['Công an một số địa phương, UBND các địa phương', 'Công an một số địa phương*', 'UBND các địa phương*'],
  ['Cục CSGT và CSGT các địa phương', 'Cục CSGT', 'CSGT các địa phương*'],
  ['công an 12 quận huyện', 'công an 12 quận huyện*'],
  ['Ban Chỉ huy Phòng thủ dân sự các ngành, các cấp', 'Ban Chỉ huy Phòng thủ dân sự các ngành, các cấp*'],
  ['các sở, ngành thành phố và UBND xã', 'các sở, ngành thành phố*', 'UBND xã'],
  ['các cơ quan Trung ương đóng trên địa bàn tỉnh', 'các cơ quan Trung ương đóng trên địa bàn tỉnh*'],
  ['yêu cầu các Ban, Văn phòng Huyện ủy tham mưu', 'các Ban, Văn phòng Huyện ủy*'],
  ['các Quận ủy, Huyện ủy tăng cường', 'các Quận ủy, Huyện ủy*'],
  ['các cấp bộ Đoàn tuyên truyền', 'các cấp bộ Đoàn*'],
  ['chỉ đạo cấp ủy cơ sở rà soát', 'cấp ủy cơ sở*'],
  ['phối hợp với cảnh sát trật tự, cảnh sát hình sự', 'cảnh sát trật tự', 'cảnh sát hình sự'],
  ['Phòng Cảnh sát giao thông đường bộ - đường sắt', 'Phòng Cảnh sát giao thông đường bộ - đường sắt'],
  ['Ban Chỉ đạo tỉnh về tổng kết Nghị quyết số 19 họp', 'Ban Chỉ đạo tỉnh về tổng kết Nghị quyết số 19'],
  ['Sau khi rà soát, Văn phòng kính trình hồ sơ', 'Văn phòng'],
  ['Lực lượng công an, quân sự xây dựng kế hoạch', 'Lực lượng công an, quân sự*'],
  ['Kế hoạch số 33/KH - UBND của UBND xã', 'UBND xã'],
  ['33/KH - UBND của UBND xã', 'UBND xã'],
  ['Ban Chỉ đạo đê điều quốc gia vừa gửi công văn', 'Ban Chỉ đạo đê điều quốc gia'],
  ['các chi bộ, đảng bộ cơ sở, Sở Y tế', 'các chi bộ, đảng bộ cơ sở*', 'Sở Y tế'],
  ['Các xã: An Bình, Tân Lập tập trung hoàn thiện hồ sơ', 'Các xã: An Bình, Tân Lập*'],
  ['Hiệu trưởng các trường tiểu học, THCS báo cáo', 'Hiệu trưởng các trường tiểu học, THCS*'],
  ['Các xã, phường, thị trấn rà soát hộ nghèo', 'Các xã, phường, thị trấn*'],
  ['Tỉnh yêu cầu các phường, xã khai báo dữ liệu camera', 'các phường, xã*'],
  ['Cơ quan chuyên môn tham mưu việc chống rét', 'Cơ quan chuyên môn*'],
  ['Đảng ủy cấp trên cơ sở rà soát', 'Đảng ủy cấp trên cơ sở*'],
  ['MTTQ và các đoàn thể hằng năm được xếp loại tốt', 'MTTQ', 'các đoàn thể*'],
])

table('must find nothing', [
  ['phục vụ Đại hội Đảng bộ huyện, Đại hội đại biểu Hội Nông dân các cấp'],
  ['mua Văn phòng phẩm, thuê Văn phòng đại diện'],
  ['việc uỷ quyền, uỷ thác cho vay'],
  ['số 887/TTg-CN, số 26/TB-VP.UBND'],
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
  ['cơ sở giáo dục, cơ sở y tế'],
  ['Đại hội đại biểu Đảng bộ tỉnh lần thứ XX'],
  ['tăng trưởng các ngành kinh tế'],
  ['trên địa bàn các quận, huyện'],
  ['Di chúc của Chủ tịch Hồ Chí Minh'],
  ['công ty Điện lực, Công ty cổ phần Tập đoàn Hạ Long'],
  ['quy hoạch mạng lưới cơ sở; nội bộ Đảng'],
  ['mô hình chính quyền địa phương 02 cấp'],
  ['công tác công an, thanh tra, thống kê'],
  ['KT. CHỦ TỊCH\n'],
  ['bố trí các chức danh cấp ủy, chính quyền để sớm'],
  ['- Trợ lý TTg;'],
  ['tại Trung tâm Hội nghị tỉnh, Trụ sở Trung ương Đảng'],
  ['Trung tâm Hội chợ và Triển lãm Sông Đông sẵn sàng'],
])

describe('bodies inside the title of a law', () => {
  it('are not mentions', () => {
    const laws = [
      'Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân',
      'Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân ngày 03/12/2004',
      'Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân',
    ]
    for (const text of laws) expect(readAgencies(text, { citations: readCitations(text) })).toEqual([])
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

table('boards by number, schools, branches of the police, offices of programmes', [
  ['Hiệu trưởng trường Đại học An Bình báo cáo', 'Hiệu trưởng trường Đại học An Bình'],
  ['phản ánh của Báo Gia đình và Xã hội, Báo Tuổi trẻ', 'Báo Gia đình và Xã hội', 'Báo Tuổi trẻ'],
  ['báo cáo gia đình và xã hội, thông báo lao động'],
  ['Ban Chỉ đạo 1234 tỉnh An Bình về rà soát đất đai báo cáo', 'Ban Chỉ đạo 1234 tỉnh An Bình'],
  [
    'Thành viên Ban Chỉ đạo gồm thủ trưởng các sở, ngành.',
    'Thành viên Ban Chỉ đạo',
    'thủ trưởng các sở, ngành*',
  ],
  [
    'Trường Tiểu học Lê Lợi, Trường THCS Trần Phú tổ chức họp',
    'Trường Tiểu học Lê Lợi',
    'Trường THCS Trần Phú',
  ],
  ['xây mới các trường tiểu học, Trường học thông minh, trường THPT trên địa bàn'],
  ['Đồn Công an Tân Phú, Phòng PC06', 'Đồn Công an Tân Phú', 'Phòng PC06'],
  ['Văn phòng Điều phối nông thôn mới tỉnh tổng hợp', 'Văn phòng Điều phối nông thôn mới tỉnh'],
  ['VPĐP NTM huyện; BQLDA ĐTXD huyện', 'VPĐP NTM huyện', 'BQLDA ĐTXD huyện'],
  ['Đài Phát thanh Truyền hình tỉnh đưa tin', 'Đài Phát thanh Truyền hình tỉnh'],
  ['Đài Phát thanh Truyền hình; Điện lực huyện Tân Hà phối hợp', 'Đài Phát thanh Truyền hình'],
  ['Hội đồng thi đua khen thưởng tỉnh xét', 'Hội đồng thi đua khen thưởng tỉnh'],
])

table('committees and places in a row', [
  ['cấp ủy xã, thị trấn lãnh đạo', 'cấp ủy xã, thị trấn*'],
  [
    'Các huyện ủy, thị ủy và tương đương trực thuộc Tỉnh ủy quán triệt',
    'Các huyện ủy, thị ủy và tương đương trực thuộc Tỉnh ủy*',
  ],
  ['- TT. TU, HĐND, UBND tỉnh;', 'TT. TU, HĐND, UBND tỉnh*'],
  // The powers of one place in a row, of which the last says the place; each with a place of its own stands alone.
  ['Tỉnh ủy, HĐND, UBND tỉnh chỉ đạo', 'Tỉnh ủy, HĐND, UBND tỉnh*'],
  ['Đảng ủy - HĐND - UBND - UBMTTQ xã An Phú tổ chức hội nghị', 'Đảng ủy - HĐND - UBND - UBMTTQ xã An Phú*'],
  ['HĐND - UBND thị trấn triển khai', 'HĐND - UBND thị trấn*'],
  ['của Tỉnh ủy, UBND tỉnh về việc', 'Tỉnh ủy', 'UBND tỉnh'],
  ['báo cáo Huyện ủy, HĐND và UBND huyện', 'Huyện ủy', 'HĐND', 'UBND huyện'],
  ['Văn phòng HĐND - UBND huyện đôn đốc', 'Văn phòng HĐND - UBND huyện'],
  // Who leads a body together, units of the forces, stations of a district.
  ['Ban Giám đốc Công an tỉnh lãnh đạo', 'Ban Giám đốc Công an tỉnh'],
  ['BGĐ Sở Y tế và Ban Giám hiệu Trường THPT An Phú', 'BGĐ Sở Y tế', 'Ban Giám hiệu Trường THPT An Phú'],
  ['Ban giám đốc họp sáng nay'],
  ['Lữ đoàn 147, Trung đoàn 741 và Hải đội 2', 'Lữ đoàn 147', 'Trung đoàn 741', 'Hải đội 2'],
  ['một trung đoàn, hai sư đoàn'],
  ['Bộ Tư lệnh Vùng 1 Hải quân chuẩn bị', 'Bộ Tư lệnh Vùng 1 Hải quân'],
  ['Ban CHPCTT&TKCN các xã trực ban', 'Ban CHPCTT&TKCN các xã*'],
  ['Trạm Trồng trọt và BVTV huyện kiểm tra', 'Trạm Trồng trọt và BVTV huyện'],
  ['CSGT, CSTT, CSCĐ tuần tra', 'CSGT', 'CSTT', 'CSCĐ'],
  ['Ban Tôn giáo tỉnh nắm tình hình', 'Ban Tôn giáo tỉnh'],
  // Rows after a colon, names with their own signs; what is told after a colon is no place.
  [
    'Các phòng: Nội vụ, Tư pháp, Tài chính - Kế hoạch; Thanh tra huyện',
    'Các phòng: Nội vụ, Tư pháp, Tài chính - Kế hoạch*',
    'Thanh tra huyện',
  ],
  ['Các phòng: 101, 102 của khách sạn'],
  ['Giám đốc các Sở: Nông nghiệp & PTNT, Nội vụ', 'Giám đốc các Sở: Nông nghiệp & PTNT, Nội vụ*'],
  ['Các ban: Tuyên giáo, Tổ chức, Dân vận Huyện ủy', 'Các ban: Tuyên giáo, Tổ chức, Dân vận Huyện ủy*'],
  ['Chủ tịch UBND các huyện, thành phố: Tổ chức quán triệt', 'Chủ tịch UBND các huyện, thành phố*'],
  ['UBND các huyện, thành phố Tam Kỳ', 'UBND các huyện, thành phố Tam Kỳ*'],
  ['Thủ trưởng các đơn vị trực thuộc Sở rà soát', 'Thủ trưởng các đơn vị trực thuộc Sở*'],
  ['Thủ trưởng các đơn vị trực thuộc bộ phận', 'Thủ trưởng các đơn vị trực thuộc*'],
  [
    'Giám đốc các Bệnh viện thuộc trường đại học về việc tăng cường',
    'Giám đốc các Bệnh viện thuộc trường đại học*',
  ],
  ['UBND các huyện, thị xã, thành phố Huế theo', 'UBND các huyện, thị xã, thành phố Huế*'],
  ['UBND các huyện và thành phố Bắc Giang rà soát', 'UBND các huyện và thành phố Bắc Giang*'],
  ['UBND các huyện và thành phố Khẩn trương', 'UBND các huyện và thành phố*'],
  // An office or a cell that says no more of itself.
  ['Văn phòng kính báo cáo Phó Chủ tịch xem xét', 'Văn phòng', 'Phó Chủ tịch'],
  ['Ưu điểm: Chi bộ đã quan tâm lãnh đạo', 'Chi bộ'],
  ['nội dung sinh hoạt chi bộ, Chi bộ 4 tốt'],
  ['Phòng Hậu cần chuẩn bị quân trang', 'Phòng Hậu cần'],
  // What opens the next line is no name; half a word is no body.
  ['Kính gửi: Chi bộ Công an xã\nCăn cứ Điều lệ Đảng', 'Chi bộ Công an xã'],
  ['Chủ tịch UBND huyện\nSố: 12/UBND', 'Chủ tịch UBND huyện'],
  ['UBND huyện\nKế Sách rà soát', 'UBND huyện Kế Sách'],
  ['tổ chức kinh tế, xã hội, đoàn thể các cấp'],
  // Who stand last beside the Front.
  [
    'cấp ủy, chính quyền, MTTQ và tổ chức chính trị - xã hội các cấp',
    'cấp ủy, chính quyền, MTTQ*',
    'tổ chức chính trị - xã hội các cấp*',
  ],
  ['vai trò của tổ chức chính trị - xã hội các cấp'],
  ['Ban Chỉ đạo 389 tỉnh An Giang tích cực đấu tranh', 'Ban Chỉ đạo 389 tỉnh An Giang'],
  ['UBND các tỉnh, thành phố trực thuộc TW', 'UBND các tỉnh, thành phố trực thuộc TW*'],
  ['họp Ban Thường vụ, Ban Chấp hành để thống nhất', 'Ban Thường vụ', 'Ban Chấp hành'],
  ['Giao các xã An Phú, An Bình rà soát hộ nghèo', 'các xã An Phú, An Bình*'],
  ['mưa lớn tại các xã An Phú, An Bình gây sạt lở'],
])
