import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'
import { openSource } from './index.ts'

/** A text that shows by its second page that it was scanned. */
const scanned = (text: string): string => `${text}\n\n--- PAGE BREAK ---\n\n2\n`
const opened = (text: string): string => openSource(scanned(text)).text.slice(0, text.length)

describe('known slips of a scanned text', () => {
  it.each([
    ['VAN PHONG CHINH PHU', 'VĂN PHÒNG CHÍNH PHỦ'],
    ['UY BAN NHAN DAN TINH QUANG TRI', 'ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ'],
    ['SO TAI CHINH', 'SỞ TÀI CHÍNH'],
    ['Téng cục Thuê trién khai kê hoạch', 'Tổng cục Thuế triển khai kế hoạch'],
    ['phối hợp kết nồi hệ thông', 'phối hợp kết nối hệ thống'],
    ['Thu trưởng các đơn vi tô chức thực hiên', 'Thủ trưởng các đơn vị tổ chức thực hiện'],
    ['chuyên dé nay, van dé khó, dé hoàn thành', 'chuyên đề nay, vấn đề khó, để hoàn thành'],
    ['Cục Thuế các tình, thành phó', 'Cục Thuế các tỉnh, thành phố'],
    ['bô sung, bé sung, bd sung kinh phi', 'bổ sung, bổ sung, bổ sung kinh phí'],
    ['Noi nhận:', 'Nơi nhận:'],
    ['các sở va các huyện báo cáo vê kết quả', 'các sở và các huyện báo cáo về kết quả'],
    ['ĐANG UY XA AN BINH, Chi bo thôn 1', 'ĐẢNG ỦY XÃ AN BINH, Chi bộ thôn 1'],
    ['môt số viêc cac cấp đươc giao', 'một số việc các cấp được giao'],
    ['Diêu 3. Hội đồng KHOA XIV', 'Điều 3. Hội đồng KHÓA XIV'],
    ['Phụ Iục Ï', 'Phụ lục I'],
    ['Tổng. cục Thuế, người nộp | thuế', 'Tổng  cục Thuế, người nộp   thuế'],
    ['giữa các bộ. ngành liên quan', 'giữa các bộ, ngành liên quan'],
    [
      'Quyết định s6:24/OD-BTC, Nghị định sô 8⁄2014/ND-CP',
      'Quyết định số:24/QĐ-BTC, Nghị định số 8/2014/NĐ-CP',
    ],
    ['cùng kỳ nam 2015, thi hành Quyết định này./. &', 'cùng kỳ năm 2015, thi hành Quyết định này./. .'],
  ])('%s is read as %s', (printed, meant) => expect(opened(printed)).toBe(meant))

  it.each([
    'Thứ trưởng các bộ, thủ trưởng các cơ quan',
    'chi tiêu công, chỉ tiêu kế hoạch, cơ thể người bệnh',
    'các tình huống khẩn cấp, thủ tục hành chính phù hợp',
    'cơ sở có quan hệ công ty mẹ, công ty con',
    'để ra quyết định, để xuất khẩu hàng hóa',
    'truyền thống hiếu học, truyền thông đại chúng',
    'ông Trần Quang Nam, bà Lê Thị Thanh Trà',
    'lực lượng hải quân, sóng di động bao phủ toàn tỉnh',
    'Số: xx/QĐ-BTC, Số: …/KH-UBND',
    'đang ủy quyền cho cấp dưới',
    'đang có kế hoạch',
    'xe va chạm, va đập, Đảng Cộng sản Việt Nam',
    'đi đôi với, các sơ hở, thu dung, dự kiến, luc, tac, net, website cac-tinh.vn',
    'hóa đơn, thương mại điện tử,...),',
  ])('%s stays as it is', (printed) => expect(opened(printed)).toBe(printed))

  it('are left alone in a text that nobody scanned', () =>
    expect(openSource('UBND tỉnh triển khai kê hoạch').text).toBe('UBND tỉnh triển khai kê hoạch'))

  it('so does the motto of the Party', () =>
    expect(openSource('DANG BO TINH PHU THO DANG CONG SAN VIET NAM').text).toBe(
      'ĐẢNG BỘ TỈNH PHÚ THỌ ĐẢNG CỘNG SẢN VIỆT NAM',
    ))

  it('two of the commonest show that a text was scanned', () =>
    expect(openSource('UBND tỉnh trién khai kê hoạch').text).toBe('UBND tỉnh triển khai kế hoạch'))

  it('are remarked, and the text is quoted as it was printed', () => {
    const text = scanned('1. Téng cục Thuế chủ trì, phối hợp với Bộ Công an trién khai Đề án.')
    const { remarks, sentences } = read(text)
    expect(remarks.map(({ message }) => message)).toContain('“trién” được hiểu là “triển”.')
    const quoted = sentences[0]?.lead.length
    expect(quoted).toBe(1)
    expect(text.slice(sentences[0]?.span.start, sentences[0]?.span.end)).toContain('trién khai')
  })

  it('leave who issued a cited instrument as it was printed', () =>
    expect(
      read(scanned('Căn cứ Quyết định số 368/QĐ-TTg ngày 21/3/2018 của Thi tướng Chính phú;')).citations[0]
        ?.issuer,
    ).toBe('Thi tướng Chính phú'))
})

describe('the letterhead of a scanned text', () => {
  const MOTTO = 'CONG HOA XA HOI CHU NGHIA VIET NAM'
  it.each([
    ['Sé: 12/STC-NS', 'Số: 12/STC-NS'],
    ['$6:990/TB-TCT', 'Số:990/TB-TCT'],
    ['v/v tăng cường thanh tra', 'V/v tăng cường thanh tra'],
    ['TONG CYC THUE', 'TỔNG CỤC THUẾ'],
    ['Thời gian KỶ 12.03.2020', 'Thời gian KÝ:12.03.2020'],
    ['An Bình, ngày 5 tháng 4 ăm 2014', 'An Bình, ngày 5 tháng 4năm 2014'],
    ['8é:.2953 /TCT - TTKT', 'Số: 2953 /TCT - TTKT'],
    ['Số; #32 /QD-BTC Hà Nội. ngay22 tháng 4 năm 2021', 'Số: 000 /QĐ-BTC Hà Nội, ngày22 tháng 4 năm 2021'],
    ['Số: …/KH-UBND An Bình, ngày    tháng 4 năm 2021', 'Số: …/KH-UBND An Bình, ngày    tháng 4 năm 2021'],
    ['Số: xx/KH-UBND An Bình, ngày    tháng 4 năm 2021', 'Số: xx/KH-UBND An Bình, ngày    tháng 4 năm 2021'],
    ['là Nội, ngày AF tháng 4 năm 2014', 'Hà Nội, ngày    tháng 4 năm 2014'],
    ['An Bình, ngay 5 thang 4 nam 2014', 'An Bình, ngày 5 tháng 4 năm 2014'],
  ])('%s is read as %s', (printed, meant) =>
    expect(openSource(`BO TAI CHINH ${MOTTO}\n${printed}\n`).text.split('\n')[1]).toBe(meant),
  )
})

it('quotes the number of a document as it was printed', () => {
  const head = 'BO TAI CHINH CONG HOA XA HOI CHU NGHIA VIET NAM\nTONG CUC THUE Độc lập - Tự do - Hanh phúc'
  const { document } = read(
    `${head}\nSố: #49 /TCT-TTKT Hà Nội, ngày AF tháng 3 năm 2014\n\nKính gửi: Cục Thuế các tỉnh.\n`,
  )
  expect([document.symbol?.value, document.type?.value, document.place?.value]).toEqual([
    '#49 /TCT-TTKT',
    'Công văn',
    'Hà Nội',
  ])
  expect(document.issuer?.value).toBe('Tổng cục Thuế')
  expect(document.issuedOn).toBeUndefined()
})

it('knows by its number the body whose line under a ministry cannot be read', () => {
  const head = 'BO TAI CHINH CONG HOA XA HOI CHU NGHIA VIET NAM\nTANG EUC TNUF Độc lập - Tự do - Hanh phúc'
  const letter = `${head}\nSố: 49/TCT-CS Hà Nội, ngày 5 tháng 3 năm 2014\n\nKính gửi: Cục Thuế các tỉnh.\n`
  expect(read(`${letter}\nTổng cục Thuế nhận được công văn của Cục Thuế.\n`).document.issuer?.value).toBe(
    'Tổng cục Thuế',
  )
})

describe('lines between pages', () => {
  it.each([
    [
      'chú trọng các hoạt động\n\n\n--- PAGE BREAK ---\n\n2\n\nkinh doanh',
      'chú trọng các hoạt động\nkinh doanh',
    ],
    ['tỉnh Lai Châu,\n\n--- PAGE BREAK ---\n\nAn Bình', 'tỉnh Lai Châu,\nAn Bình'],
    ['các hoạt động\n----- Page 3 -----\nkinh doanh', 'các hoạt động\nkinh doanh'],
    ['đã giao.\n\n--- PAGE BREAK ---\n\n2\n\nc) Bộ', 'đã giao.\n\n------------------\n\n2\n\nc) Bộ'],
    ['BỘ TÀI CHÍNH\n\n--- PAGE BREAK ---\n\nPhụ lục', 'BỘ TÀI CHÍNH\n\n------------------\n\nPhụ lục'],
  ])('%j is read as %j', (raw, text) => expect(openSource(raw).text).toBe(text))

  it('belong to a sentence or stand alone: nothing is left out', () => {
    const line = fc.constantFrom(
      'a) Sở Tài chính chủ trì, phối hợp với các đơn vị liên quan tham mưu',
      'Điều 2. Quyết định này',
      'rà soát, báo cáo Ủy ban nhân dân tỉnh',
      '| 1 | Sở Y tế |',
      '--- PAGE BREAK ---',
      '2',
      '',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n')
        const { sentences } = read(text)
        const left = sentences.reduceRight(
          (rest, { span }) => rest.slice(0, span.start) + rest.slice(span.end),
          text,
        )
        expect(left.trim()).toBe('')
      }),
    )
  })
})
