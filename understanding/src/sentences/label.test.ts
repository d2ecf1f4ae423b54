import { describe, expect, it } from 'vitest'
import { read } from '../index.ts'

/** Every line is one sentence, after the label that it must get. */
function check(document: string): void {
  const lines = document.trim().split('\n').filter(Boolean)
  const text = lines.map((line) => line.slice(line.indexOf('|') + 1).trim()).join('\n\n')
  const found = read(text).sentences.map(
    ({ span, label }) => `${label} | ${text.slice(span.start, span.end).replace(/\s+/g, ' ')}`,
  )
  expect(found).toEqual(lines.map((line) => line.replace(/^(\w+)\s*\|\s*/, '$1 | ')))
}

describe('what a sentence does', () => {
  it('in a report', () => {
    check(`
heading    | I. KẾT QUẢ ĐẠT ĐƯỢC
result     | Thu ngân sách ước đạt 8.200 tỷ đồng, tăng 9,5% so với cùng kỳ.
result     | Tập trung triển khai đồng bộ các giải pháp hỗ trợ doanh nghiệp, đã giải quyết 45 kiến nghị.
heading    | II. TỒN TẠI, HẠN CHẾ
limitation | Tiến độ giải phóng mặt bằng còn chậm, nhiều dự án chưa khởi công.
heading    | III. PHƯƠNG HƯỚNG, NHIỆM VỤ
directive  | Tập trung triển khai đồng bộ các giải pháp hỗ trợ doanh nghiệp.
directive  | Sở Tài chính rà soát các khoản thu, báo cáo trước ngày 15/11/2025.
`)
  })

  it('in a table of indicators: levels to reach, not work, whoever has to watch them', () => {
    const table = `| TT | Chỉ tiêu | Đơn vị | Kết quả | Cơ quan chủ trì theo dõi |
| --- | --- | --- | --- | --- |
| 1 | Tỷ lệ hộ dùng nước sạch | % | ≥ 95 | Sở Xây dựng |
| 2 | Chỉ tiêu về dịch vụ công | | | |
| 2.1 | Tỷ lệ hồ sơ trực tuyến | % | 80 | Sở Nội vụ |`
    const { sentences, tasks } = read(table)
    expect(sentences.map(({ label }) => label).slice(-3)).toEqual(['target', 'heading', 'target'])
    expect(tasks).toEqual([])
  })

  it('in a page that tells what a committee has led', () => {
    check(`
heading   | Hội nghị đánh giá công tác tuyên truyền
result    | Thời gian qua, Huyện ủy đã chú trọng chỉ đạo đẩy mạnh công tác tuyên truyền trên địa bàn huyện.
result    | UBND huyện đã ban hành nhiều văn bản chỉ đạo các xã tổ chức thu gom rác thải.
context   | Để chủ động phòng, chống rét cho cây trồng, Chủ tịch UBND huyện yêu cầu:
directive | Các xã, thị trấn tăng cường theo dõi bản tin dự báo thời tiết.
`)
  })

  it('headings that begin with a verb over their items, and a text that was cut', () => {
    check(`
heading   | II. NỘI DUNG
heading   | 1. Ngăn chặn vi rút từ bên ngoài vào địa bàn:
directive | a) Thực hiện kiểm dịch động vật theo quy định.
heading   | 2. Phòng bệnh bằng vắc xin:
directive | a) Tổ chức tiêm phòng định kỳ cho đàn vật nuôi.
directive | 3. Tiếp tục tăng cường kiểm tra, giám sát công tác tiêm phòng trên
`)
  })

  it('numbers of groups that say no more', () => {
    check(`
heading   | II. NỘI DUNG
heading   | 1. Nhóm thứ nhất.
directive | - Rà soát quy hoạch các khu dân cư trước ngày 30/6/2026.
heading   | 2. Nhóm nhiệm vụ thứ 2.
directive | - Tổ chức kiểm tra việc thực hiện trước ngày 30/9/2026.
directive | 3. Nhóm thứ ba rà soát quy hoạch.
`)
    const table =
      '| TT | Nội dung | Chủ trì | Thời hạn |\n| 1 | Nhóm thứ nhất. | | |\n| 2 | Rà soát quy hoạch | Sở A | 6/2026 |'
    expect(read(table).sentences.map(({ label }) => label)).toEqual(['heading', 'heading', 'directive'])
  })

  it('in a tale of several years, and what is asked on the ground of it', () => {
    check(`
heading   | Huyện An Bình sau 3 năm thực hiện cuộc vận động xây dựng đô thị văn minh
result    | Huyện ủy đã tập trung lãnh đạo, chỉ đạo các xã đẩy mạnh công tác tuyên truyền.
directive | Phát biểu tại hội nghị, đồng chí Bí thư Huyện ủy đề nghị trên cơ sở các kết quả đã đạt được, Ban Thường vụ Đảng ủy xã cần chỉ đạo xây dựng kế hoạch năm 2026.
`)
  })

  it('in bold under a bullet', () => {
    const text =
      'I. KẾT QUẢ\n*   **b) Tại các sở, ngành, địa phương**\n*   Đến nay, 100% sở, ngành đã thành lập Ban Chỉ đạo.'
    expect(read(text).sentences.map(({ label }) => label)).toEqual(['heading', 'heading', 'result'])
  })

  it('in a plan', () => {
    check(`
heading   | I. MỤC TIÊU
target    | Đến năm 2030, tỷ lệ đô thị hóa đạt trên 45%.
target    | Có ít nhất 5 doanh nghiệp công nghệ số.
heading   | II. NHIỆM VỤ
directive | Ưu tiên bố trí vốn cho hạ tầng số.
heading   | III. TỔ CHỨC THỰC HIỆN
directive | Giao Sở Khoa học và Công nghệ theo dõi, đôn đốc việc thực hiện Kế hoạch này.
`)
  })

  it('in rows of indicators, also without what leads them in, and in years that a level leads in', () => {
    check(`
heading | Chỉ tiêu chủ yếu nhiệm kỳ 2025-2030
heading | - Về xã hội:
target  | (4) Tỷ lệ lao động có việc làm ổn định: trên 90%.
target  | (5) Số trường học đạt chuẩn: 06 trường.
target  | (6) Duy trì xã đạt chuẩn về y tế.
target  | (7) Tỷ lệ hộ dùng nước sạch: 97%.
`)
    check(`
heading | Thông báo về chuyển đổi số cấp xã tại tỉnh An Bình
context | Ngày 12/3/2025, Chủ tịch UBND tỉnh An Bình ban hành Quyết định số 45/QĐ-UBND về chuyển đổi số cấp xã.
heading | 1. Cấp xã
context | Số xã hoàn thành chuyển đổi số theo từng năm như sau:
target  | - Năm 2025: 14 xã, phường.
target  | - Năm 2026: 21 xã, phường.
`)
  })

  it('in what a speaker numbers', () => {
    check(`
heading   | Xã An Hòa triển khai nhiệm vụ 6 tháng cuối năm
context   | Chiều ngày 5/7, Đảng ủy xã An Hòa tổ chức hội nghị triển khai nhiệm vụ 6 tháng cuối năm, các chi bộ dự đông đủ.
directive | Phát biểu tại hội nghị, đồng chí Bí thư Đảng ủy nêu rõ một số nhiệm vụ trọng tâm: Thứ nhất, tập trung triển khai nghị quyết.
directive | Thứ hai, triển khai chuyển đổi số trong các chi bộ.
directive | Thứ ba, là thực hiện tốt công tác cải cách hành chính.
`)
  })

  it('articles that only name their subject', () => {
    check(`
heading | Điều 1. Về tình hình thực hiện dự toán ngân sách năm 2024.
result  | Năm 2024, thu ngân sách đạt 320 tỷ đồng, tăng 8% so với năm 2023.
`)
  })

  it('by forms that need no weighing', () => {
    check(`
heading    | Huyện An Bình làm việc với các xã về đất đai và rừng
context    | Sáng 15/3, Bí thư Huyện ủy làm việc với các xã.
target     | Phấn đấu đến năm 2030, toàn huyện có ít nhất 20 sản phẩm đạt 3 sao trở lên, trong đó có 5 sản phẩm đạt 5 sao.
target     | Năm 2026, xã An Hòa đề ra 18 chỉ tiêu trên các lĩnh vực, trong đó phấn đấu tổng giá trị sản phẩm đạt hơn 400 tỷ đồng.
limitation | Tuy nhiên, cơ quan chức năng huyện mới kiểm tra được 25/50 hộ.
directive  | Tại buổi làm việc, đồng chí Bí thư Huyện ủy nhắc nhở Đảng ủy xã phải tính toán lại việc xây chợ.
directive  | Cùng với đó, sở này sẽ chủ trì thẩm định quy hoạch khu dân cư tại xã An Hòa.
directive  | Vì vậy, Sở Xây dựng gửi hồ sơ và kính đề nghị các quý cơ quan có văn bản góp ý đồ án quy hoạch.
directive  | Các đơn vị triển khai thực hiện và báo cáo về Bộ Chỉ huy để giúp Bộ theo dõi, chỉ đạo./.
`)
  })

  it('in a page that tells of orders', () => {
    check(`
heading    | Siết chặt kiểm soát xe quá tải tại các mỏ đá trên địa bàn
admin      | Thứ Tư, 15/03/2023 10:20
context    | Sáng 15/3, UBND tỉnh tổ chức hội nghị về kiểm soát tải trọng xe.
context    | Tham dự có lãnh đạo Sở Xây dựng, Công an tỉnh.
result     | Từ đầu năm đến nay, lực lượng chức năng đã xử phạt 27 trường hợp.
directive  | Kết luận hội nghị, Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng kiểm tra 14 mỏ đá trước ngày 31/3.
directive  | Công an tỉnh có trách nhiệm tuần tra, xử lý nghiêm vi phạm.
admin      | Quang cảnh hội nghị
admin      | Văn Bình
`)
  })

  it('where a decision lays down and who carries it out', () => {
    check(`
heading   | QUYẾT ĐỊNH
context   | Điều 1. Phê duyệt dự án Trường Mầm non Hoa Ban với các nội dung sau:
context   | 1. Chủ đầu tư: Ban Quản lý dự án huyện.
context   | 2. Tổng mức đầu tư: 38,6 tỷ đồng.
context   | Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
directive | Điều 3. Chánh Văn phòng UBND tỉnh, Giám đốc Sở Xây dựng chịu trách nhiệm thi hành Quyết định này.
`)
  })

  it('the same words are results or duties, as their heading says', () => {
    const words = 'Đẩy mạnh cải cách thủ tục hành chính, nâng cao chất lượng phục vụ người dân.'
    const labelUnder = (heading: string): string | undefined =>
      read(`BÁO CÁO\nTình hình năm 2024\n\n${heading}\n\n${words}`).sentences.at(-1)?.label
    expect(labelUnder('I. KẾT QUẢ THỰC HIỆN NĂM 2024')).toBe('result')
    expect(labelUnder('II. NHIỆM VỤ, GIẢI PHÁP NĂM 2025')).toBe('directive')
  })

  it('mended, negated and asserted shortcomings', () => {
    check(`
heading    | BÁO CÁO
heading    | I. KẾT QUẢ ĐẠT ĐƯỢC
result     | Trong tháng 9/2025, UBND tỉnh tập trung chỉ đạo các sở, ngành tiếp tục tháo gỡ khó khăn, vướng mắc cho doanh nghiệp.
result     | Thực hiện tốt công tác điều tiết nước, bảo đảm đủ nước tưới cho 3.200 ha lúa.
result     | Không xảy ra ngộ độc thực phẩm.
limitation | Tuy nhiên, giải ngân vốn đầu tư công mới đạt 35% kế hoạch.
heading    | II. NHIỆM VỤ THÁNG 10
directive  | Tháo gỡ khó khăn, vướng mắc về mặt bằng; hạn chế tối đa thiệt hại do mưa bão.
`)
  })

  it('orders that a page goes on telling', () => {
    check(`
heading   | Huyện An Phú xử lý công trình sai phép
admin     | Ngày 7/12/2024
context   | Chủ tịch UBND tỉnh vừa có văn bản chỉ đạo xử lý các công trình sai phép trên địa bàn huyện An Phú.
directive | Theo văn bản, Chủ tịch UBND huyện An Phú có nhiệm vụ thông báo đến chủ đầu tư để tháo dỡ phần sai phép.
directive | Một nhiệm vụ nữa của Chủ tịch UBND huyện An Phú là gửi thông báo đến từng hộ dân.
directive | Trong khi đó, Công an tỉnh được giao nhiệm vụ chỉ đạo các đơn vị giữ gìn trật tự.
directive | Danh sách gửi về Sở Xây dựng trước ngày 20/12/2024 để tổng hợp.
`)
  })

  it('a level under duties is to be reached, one that is only so far falls short', () => {
    check(`
heading    | I. KẾT QUẢ THỰC HIỆN
result     | Tiêm phòng 1.250 con gia súc.
limitation | Giải ngân vốn đầu tư công mới đạt 46% kế hoạch.
heading    | II. NHIỆM VỤ THÁNG 11
directive  | Hoàn thành thu hoạch lúa mùa trước ngày 15/11.
target     | Tỷ lệ hộ nghèo giảm còn 8%.
`)
  })

  it('a page that begins with the order itself', () => {
    check(`
directive | Theo đó, Chủ tịch UBND tỉnh giao cho Sở Công Thương phối hợp với Công an tỉnh kiểm tra các kho hàng.
directive | Đồng thời, yêu cầu UBND huyện Bắc Mê tuyên truyền cho người dân.
directive | Thời gian thực hiện hoàn thành trước ngày 20/11/2023.
`)
  })

  it('an article that decides is no heading, also without its full stop', () => {
    check(`
heading | QUYẾT ĐỊNH
context | Điều 1. Phê duyệt Phương án phòng cháy, chữa cháy rừng trên địa bàn huyện năm 2021
context | Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
`)
  })

  it('what a place has is no result', () => {
    check(`
heading | KẾ HOẠCH
heading | I. TÌNH HÌNH
context | Toàn tỉnh có 8 huyện và 95 xã, phường.
context | Có 2 cửa khẩu quốc tế và 3 cửa khẩu phụ.
`)
  })

  it('says how sure it is', () => {
    const sure = read('I. NHIỆM VỤ\n\nGiao Sở Tài chính báo cáo trước ngày 15/11/2025.').sentences.at(-1)
    const doubtful = read(
      'BÁO CÁO\nVề y tế\n\nChất lượng khám, chữa bệnh từng bước được nâng cao, đạt trên 90%.',
    ).sentences.at(-1)
    expect(sure?.confidence).toBeGreaterThan(0.9)
    expect(doubtful?.confidence).toBeLessThan(0.8)
  })

  it('in a note to a chairman', () => {
    check(`
heading   | # PHIẾU TRÌNH GIẢI QUYẾT VĂN BẢN
heading   | ### I. Nội dung trình:
context   | Tại Văn bản số 21/CV-HTX ngày 04/3/2026, Hợp tác xã An Lạc báo cáo, đề nghị UBND tỉnh cho thuê đất làm kho lạnh với các nội dung sau:
context   | 1. **Tên dự án:** Kho lạnh An Lạc.
context   | 2. **Diện tích đất:** 8.200 m²
context   | 3. **Tổng vốn đầu tư:** 21.000.000.000 đồng
`)
  })

  it('in a list of what has been written', () => {
    check(`
context | Ban Dân vận Huyện ủy đã gửi các chi bộ:
context | - Hướng dẫn số 12-HD/BDV, ngày 03/4/2023 về “Thực hiện quy chế dân chủ ở cơ sở”;
context | - Công văn số 40-CV/BDV, ngày 15/5/2023 “Về việc báo cáo tình hình Nhân dân”.
`)
  })

  it('in an account of a month, where bare verbs tell what was done', () => {
    check(`
heading   | I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH THÁNG 6/2018
result    | Chỉ đạo tăng cường tuần tra, canh gác rừng tại các xã trọng điểm.
result    | Tổ chức họp thường kỳ, thăm hỏi các gia đình chính sách.
heading   | II. NHIỆM VỤ THÁNG 7/2018
directive | Chỉ đạo các trường chuẩn bị năm học mới.
`)
  })

  it('where a page opens with results, or has one sentence', () => {
    check(`
heading | Hàng may mặc giữ đà tăng
result  | Theo báo cáo của Sở Công Thương, tháng 5/2024 giá trị sản xuất ngành may ước 940 tỷ đồng, tăng 6,1% so với cùng kỳ.
`)
    check(`
heading   | Siết chặt quản lý vỉa hè
directive | Để vỉa hè thông thoáng dịp lễ, Chủ tịch UBND thành phố yêu cầu các phường kiểm tra, xử lý dứt điểm trước ngày 20/4.
`)
  })

  it('where a full stop is missing, or stands behind a heading', () => {
    check(`
heading   | Xã An Lạc họp giao ban và bàn việc chống hạn.
context   | Ngày 12/3/2024, UBND xã An Lạc tổ chức họp giao ban với trưởng các thôn trong xã.
directive | Chủ tịch UBND xã yêu cầu các thôn nạo vét kênh mương.
directive | Báo cáo đầy đủ gửi trước 16h00 ngày 20/3
heading   | Trước ngày 30/3:
directive | Các thôn hoàn thành việc lắp đặt máy bơm.
`)
  })

  it('what is granted before a turn, and what comes behind it', () => {
    check(`
heading    | Công nghiệp huyện Tân Mai giữ nhịp
result     | Mặc dù gặp nhiều khó khăn do giá nguyên liệu tăng nhưng các nhà máy vẫn duy trì sản xuất, thu ngân sách đạt 102% kế hoạch.
result     | Tuy còn không ít khó khăn, song đời sống công nhân ổn định, doanh thu tăng 8% so với cùng kỳ.
limitation | Mặc dù huyện đã đối thoại nhiều lần nhưng một số kiến nghị vẫn chưa được giải quyết, tiến độ còn chậm.
limitation | Kết quả đã đạt được là rõ nhưng công tác quy hoạch còn chậm, hạ tầng còn hạn chế.
`)
  })

  it('why something fell short, also in the words of duties', () => {
    check(`
heading    | Giải ngân vốn đầu tư công
limitation | Tuy nhiên, vốn chương trình mục tiêu mới đạt 18% kế hoạch.
limitation | Nguyên nhân do thiếu sự phối hợp giữa các đơn vị trong việc bổ sung, hoàn thiện hồ sơ theo chỉ đạo của Tỉnh ủy.
limitation | Nguyên nhân chủ yếu là do năng lực của một số nhà thầu không đáp ứng yêu cầu.
directive  | Chủ tịch UBND tỉnh yêu cầu các chủ đầu tư xác định rõ nguyên nhân, có giải pháp khắc phục trước ngày 30/9.
`)
  })

  it('levels that were carried out, under a heading that names them', () => {
    check(`
heading | I. KẾT QUẢ THỰC HIỆN
heading | 1. Về thực hiện mục tiêu tăng trưởng kinh tế
result  | Tổng sản phẩm trên địa bàn ước đạt 9.120 tỷ đồng, tăng 7,1% so với cùng kỳ.
result  | Trong đó, khu vực nông nghiệp tăng 2,4%; khu vực dịch vụ tăng 9,8%.
heading | 2. Về các chỉ tiêu xã hội
result  | Tỷ lệ hộ nghèo còn 4,2%, giảm 1,1% so với đầu năm.
heading | II. MỤC TIÊU NĂM 2027
target  | Tỷ lệ hộ nghèo còn 3%.
`)
  })

  it('goals that a plan, a body or a period sets, and what only names them', () => {
    check(`
heading   | Công bố Quy hoạch tỉnh Lam Sơn thời kỳ mới
target    | Quy hoạch đặt mục tiêu tới năm 2030, tỉnh là trung tâm du lịch của vùng.
target    | Tầm nhìn đến năm 2050, Lam Sơn là tỉnh có nền kinh tế xanh, người dân có cuộc sống ấm no.
target    | Theo đó, mục tiêu của đề án là nâng cao chất lượng nguồn nhân lực, gắn đào tạo với việc làm.
target    | Năm 2027, huyện phấn đấu đưa 3 xã về đích nông thôn mới.
target    | Đến hết nhiệm kỳ, Tân Hòa phấn đấu có 1.200 ha cây ăn quả.
directive | Chủ tịch UBND tỉnh yêu cầu các huyện phấn đấu hoàn thành việc cắm mốc trước ngày 30/6/2027.
context   | Nghị quyết xác định mục tiêu cụ thể đến năm 2030 như sau:
`)
  })

  it('orders to those who have no name of their own', () => {
    check(`
heading   | Kiểm tra tuyến đê Hữu Lam
context   | Sáng 5/8, Phó Chủ tịch UBND tỉnh Trần Văn Bình kiểm tra tuyến đê Hữu Lam.
directive | Phó Chủ tịch UBND tỉnh yêu cầu đẩy nhanh tiến độ thi công, hoàn thành trước mùa lũ.
directive | Ông Bình đề nghị huyện cử tổ công tác xuống từng xã, vận động người dân bàn giao mặt bằng.
`)
  })

  it('what was done without a word of the past, and levels that were reached or are to be kept', () => {
    check(`
heading    | Vùng đồi Lam Sơn sau mười năm
context    | Ngày 12/5, hội nghị tổng kết Nghị quyết về phát triển vùng đồi diễn ra tại Lam Sơn.
result     | Thu ngân sách tăng khá, đời sống nhân dân được cải thiện rõ rệt.
result     | Kinh tế tăng trưởng bình quân 6,4%/năm giai đoạn 2011-2020, cao hơn mức trung bình cả nước.
result     | Quy mô kinh tế năm 2020 (theo giá hiện hành) tăng gấp 3,1 lần so với năm 2010, chiếm 4% cả vùng.
result     | Cáp quang được kéo đến trung tâm của 62 xã, phường.
result     | Tất cả người bệnh đến khám đều được kiểm tra thân nhiệt.
target     | Giữ ổn định diện tích nuôi cá lồng khoảng 1.200 ha.
target     | Phấn đấu đến năm 2030 đưa Lam Sơn trở thành trung tâm du lịch của vùng.
`)
  })

  it('who carries out a decision, also where a machine has misread it, and who falls short', () => {
    check(`
heading    | Kiểm tra, báo cáo ở ngành Thuế
context    | Ngày 12/5/2024, Tổng cục Thuế tổ chức hội nghị giao ban.
directive  | Tổng cục Thuế yêu cầu các Chi cục Thuế rà soát hồ sơ, báo cáo trước ngày 30/6/2024.
limitation | Nhiều Chi cục Thuế chưa nghiêm túc báo cáo theo yêu cầu về thời gian tại Công văn số 12/CT-TTKT.
directive  | Điều 3. Chánh Văn phòng Bộ, Tổng cục trưởng Tổng cục Thuế, Vụ trưởng Vụ Pháp chế, Cục trưởng Cục Công nghệ thông tin và Thủ trưởng các đơn vị thuộc Bộ chịu trách nhiém thi hành Quyết định này... ?
directive  | Điều 4. Thường trực Hội đồng nhân dân và các Ban chịu trách nhiệm thực hiện Nghị quyết này.
`)
  })

  it('where a validity is said in the words of duties', () => {
    check(`
context | Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 25/QĐ-UBND ngày 02/3/2020 về việc giao Sở Nội vụ chủ trì, phối hợp kiểm tra công vụ.
context | Trước đó, ngày 12/5, Sở Tài chính có công văn đề nghị các đơn vị báo cáo trước ngày 20/5.
`)
  })

  it('words that leave it in doubt, by what is said next', () => {
    check(`
heading   | Xã Hải Vân dồn sức cho vụ đông
result    | Trong tháng 9, xã đã gieo trồng 120 ha rau màu, đạt 95% kế hoạch.
directive | Chủ tịch UBND huyện yêu cầu các xã chủ động chuẩn bị giống, vật tư cho vụ đông.
directive | Các xã đẩy mạnh tuyên truyền để người dân mở rộng diện tích cây vụ đông.
result    | Đội ngũ khuyến nông của xã từng bước được chuẩn hóa về trình độ chuyên môn; chú trọng bồi dưỡng kỹ năng.
result    | Năng suất lúa đạt 62 tạ/ha, tăng 4% so với vụ trước.
`)
  })

  it('items of a list of duties, whatever their verb, but not what they state', () => {
    check(`
heading   | II. NHIỆM VỤ, GIẢI PHÁP
directive | - Treo cờ Tổ quốc tại trụ sở cơ quan trong dịp lễ.
directive | - Lấy phiếu tín nhiệm đối với người giữ chức vụ do HĐND bầu.
directive | - Dâng hương tại đền thờ các vua Hùng.
context   | - Công tác dân vận là nhiệm vụ hết sức quan trọng của cả hệ thống chính trị.
heading   | III. KINH PHÍ
context   | - Công văn số 25/STC-NS ngày 05/3/2024 của Sở Tài chính.
`)
  })

  it('verbs of work that open a duty less often, in a page that tells of orders', () => {
    check(`
heading   | Lam Sơn chủ động ứng phó với bão số 7
context   | Ngày 12/9, Chủ tịch UBND tỉnh Lam Sơn ban hành công điện gửi các sở, ngành, địa phương.
directive | Chủ tịch UBND tỉnh yêu cầu các huyện, thị xã tập trung thực hiện các nhiệm vụ trọng tâm.
directive | Sơ tán người dân ra khỏi khu vực có nguy cơ sạt lở.
directive | Đính chính kịp thời các tin đồn thất thiệt.
directive | Tăng cường kiểm tra các hồ chứa.
`)
  })

  it('work that was done and where somebody stands, as a page opens with them, but not questions and meetings', () => {
    check(`
heading    | Chuyển đổi số ở Lam Sơn
result     | Xác định chuyển đổi số là xu thế tất yếu, những năm qua, tỉnh đã nỗ lực triển khai trên mọi lĩnh vực.
result     | Tỉnh được vinh danh tại giải thưởng quốc gia với hệ thống thông tin nguồn.
limitation | Năm 2019, Lam Sơn còn nằm trong nhóm cuối về chính quyền số.
context    | Thưa bà, Sở đã thực hiện việc tham mưu cho lãnh đạo tỉnh trong công tác này và phối hợp với các địa phương như thế nào?
context    | Hội nghị đã hoàn thành toàn bộ chương trình đề ra.
`)
  })

  it('pictures that are called as the page is, and who took them', () => {
    check(`
heading   | Bí thư Huyện ủy Lê Văn Hải chủ trì cuộc họp về công tác xuất bản
context   | Ngày 24/12, Bí thư Huyện ủy chủ trì cuộc họp nghe báo cáo về công tác xuất bản tập san của huyện.
directive | Bí thư Huyện ủy giao Ban Tuyên giáo tiếp tục hoàn thiện bản thảo trước ngày 15/01/2025.
admin     | Bí thư Huyện ủy Lê Văn Hải chủ trì cuộc họp.
admin     | Đồ họa: Tiến Lập
directive | Ban Tuyên giáo phối hợp với Phòng Tài chính bố trí kinh phí in ấn.
`)
  })

  it('what has come of years of work, accounts that name who is led, and lines over paragraphs', () => {
    check(`
heading | Lam Sơn sau ba năm xây dựng nông thôn mới
result  | Sau 3 năm thực hiện phong trào, huyện Lam Sơn có 12 xã đạt chuẩn nông thôn mới.
result  | Nhờ làm tốt công tác dân vận, xã Hải Vân giải phóng mặt bằng xong trước thời hạn 2 tháng.
heading | Đánh giá kết quả thực hiện nhiệm vụ 6 tháng đầu năm 2026:
result  | Thu ngân sách đạt 120 tỷ đồng, bằng 85% dự toán; giải ngân vốn đầu tư công đạt 62% kế hoạch năm.
result  | Điển hình như: thực hiện hiệu quả công tác phối hợp nắm tình hình địa bàn, tuyển quân, huấn luyện.
heading | Những khó khăn, vướng mắc trong quá trình thực hiện:
limitation | Nhiều công trình thủy lợi xây dựng lâu năm, nay hư hỏng, chưa có kinh phí sửa chữa; đội ngũ cán bộ còn thiếu.
`)
  })

  it('topics of duties with what is to be done, and what a speaker asks for in plain words', () => {
    check(`
heading   | Kế hoạch kỷ niệm ngày thành lập tỉnh
context   | Ngày 29/7, Tỉnh ủy Lam Sơn ban hành Kế hoạch số 67-KH/TU về các hoạt động kỷ niệm ngày thành lập tỉnh.
context   | Một số nội dung trọng tâm cần thực hiện gồm:
directive | (1) Công tác tuyên truyền: Đẩy mạnh tuyên truyền về thành tựu đạt được trong những năm qua của tỉnh.
directive | (2) Về thi đua: Phát động các đợt thi đua cao điểm trong cán bộ, công chức.
directive | Bí thư Tỉnh ủy đề nghị các sở, ngành quan tâm trả lời cử tri.
directive | Làm sao giải quyết tốt kiến nghị của bà con, đừng để lần nào cũng hỏi chuyện cũ.
`)
  })

  it('what somebody worries about, and how many there are, among orders that are told', () => {
    check(`
heading    | Lam Sơn cần kiểm soát tốt việc nuôi tôm
context    | Sáng 12/5, Chủ tịch UBND tỉnh làm việc với huyện Lam Sơn.
directive  | Chủ tịch UBND tỉnh yêu cầu lãnh đạo huyện kiểm tra các hộ nuôi tôm.
limitation | Ngoài ra, Chủ tịch UBND tỉnh cũng quan ngại khi tần suất tiếp công dân của huyện quá ít.
`)
  })
})
