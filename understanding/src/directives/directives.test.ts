import { describe, expect, it } from 'vitest'
import { read } from '../index.ts'

const titlesOf = (text: string): readonly string[] => read(text).tasks.map(({ title }) => title)

describe('the title of a task', () => {
  it.each([
    ['Giao Sở Tài chính tham mưu phân bổ vốn; báo cáo UBND tỉnh.', 'Tham mưu phân bổ vốn'],
    [
      'Sở Nội vụ chủ trì, phối hợp với Sở Tài chính xây dựng Đề án vị trí việc làm trước ngày 30/6/2025.',
      'Xây dựng Đề án vị trí việc làm trước ngày 30/6/2025',
    ],
    ['Đồng thời, khẩn trương rà soát các dự án chậm tiến độ.', 'Khẩn trương rà soát các dự án chậm tiến độ'],
    [
      'Công an tỉnh có trách nhiệm bảo đảm an ninh trật tự tại công trường.',
      'Bảo đảm an ninh trật tự tại công trường',
    ],
    [
      'Đẩy mạnh cải cách thủ tục hành chính, nâng cao chất lượng phục vụ người dân và doanh nghiệp trên địa bàn, bảo đảm công khai, minh bạch.',
      'Đẩy mạnh cải cách thủ tục hành chính, nâng cao chất lượng phục vụ người dân và doanh nghiệp trên địa bàn',
    ],
    [
      'Công an tỉnh chủ trì, phối hợp với các sở, ngành làm sạch dữ liệu dân cư, bảo đảm đúng, đủ.',
      'Làm sạch dữ liệu dân cư, bảo đảm đúng, đủ',
    ],
    ['Giao Sở Công Thương chủ trì phương án bình ổn thị trường.', 'Chủ trì phương án bình ổn thị trường'],
    [
      'Theo chức năng, nhiệm vụ được giao, chủ động triển khai các nội dung Công văn nêu trên.',
      'Chủ động triển khai các nội dung Công văn nêu trên',
    ],
    [
      'Sở Nội vụ căn cứ thẩm quyền theo Luật Tổ chức chính quyền địa phương và chỉ đạo tại Văn bản số 12/UBND-NC để rà soát biên chế.',
      'Rà soát biên chế',
    ],
    [
      'Đồng chí Phó Bí thư Thường trực yêu cầu các Ban, Văn phòng phối hợp chuẩn bị Đại hội.',
      'Phối hợp chuẩn bị Đại hội',
    ],
    [
      'Chủ trì, phối hợp với Công an tỉnh, Sở Tài chính thẩm định các nhiệm vụ chi.',
      'Thẩm định các nhiệm vụ chi',
    ],
    [
      'Sở Y tế chủ trì, phối hợp với Sở Tài chính, Sở Nội vụ, Công an tỉnh và UBND các xã, phường tổ chức diễn tập.',
      'Tổ chức diễn tập',
    ],
    [
      'Phủ sóng 5G đến các xã trước ngày 22/3/2027; Sở Khoa học và Công nghệ chủ trì.',
      'Phủ sóng 5G đến các xã trước ngày 22/3/2027',
    ],
    [
      'Người đứng đầu các cơ quan, đơn vị chịu trách nhiệm trước Chủ tịch UBND tỉnh về kết quả.',
      'Chịu trách nhiệm trước Chủ tịch UBND tỉnh về kết quả',
    ],
    ['UBND tỉnh cũng yêu cầu rà soát các mỏ đá đã cấp phép.', 'Rà soát các mỏ đá đã cấp phép'],
    ['Một là, khẩn trương sắp xếp trụ sở dôi dư.', 'Khẩn trương sắp xếp trụ sở dôi dư'],
    ['Đối với UBND các xã: báo cáo số lượng cán bộ.', 'Báo cáo số lượng cán bộ'],
    ['Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện./.', 'Nghiêm túc thực hiện'],
  ])('%s', (sentence, title) => {
    expect(titlesOf(`CHỈ THỊ\nVề y tế\n\nI. NHIỆM VỤ\n${sentence}`)).toEqual([title])
  })
})

describe('what a duty is to produce', () => {
  it.each([
    [
      'Xây dựng kế hoạch thực hiện Chương trình này, hoàn thành trong quý I.',
      'kế hoạch thực hiện Chương trình này',
    ],
    ['Xây dựng dự toán thu, chi ngân sách năm sau, trình UBND tỉnh.', 'dự toán thu, chi ngân sách năm sau'],
    ['Xây dựng kế hoạch biên chế gắn với lộ trình tinh giản.', 'kế hoạch biên chế'],
    ['Xây dựng kế hoạch bảo đảm an ninh chính trị.', 'kế hoạch bảo đảm an ninh chính trị'],
    ['Rà soát văn bản quy phạm pháp luật hết hiệu lực.', ''],
    ['Sở Xây dựng hướng dẫn các chủ đầu tư tháo gỡ vướng mắc.', ''],
    ['Sở Xây dựng ban hành hướng dẫn lập hồ sơ.', 'hướng dẫn lập hồ sơ'],
  ])('%s', (sentence, product) => {
    const text = `CHỈ THỊ\nVề y tế\n\nI. NHIỆM VỤ\n${sentence}`
    const products = read(text).tasks.flatMap(({ deliverables }) => deliverables)
    expect(products.map(({ start, end }) => text.slice(start, end)).join('; ')).toBe(product)
  })
})

describe('the rhythm of a duty', () => {
  it.each([
    ['Sở Tài chính ban hành bộ chỉ số theo dõi tăng trưởng hằng quý trước ngày 30/6/2025.', undefined],
    ['Sở Tài chính xây dựng kịch bản tăng trưởng theo từng quý, hoàn thành trước ngày 30/6/2025.', undefined],
    ['Sở Tài chính báo cáo trước ngày 25 hằng tháng.', 'FREQ=MONTHLY;BYMONTHDAY=25'],
    [
      'UBND các xã xây dựng kế hoạch trước ngày 20/02/2025; định kỳ hằng quý báo cáo kết quả.',
      'FREQ=MONTHLY;INTERVAL=3',
    ],
  ])('%s', (sentence, rrule) => {
    const { tasks, times } = read(`CHỈ THỊ\nVề y tế\n\nI. NHIỆM VỤ\n${sentence}`)
    expect(times[tasks[0]?.recurrence ?? -1]?.rrule).toBe(rrule)
  })
})

describe('lines that only say who, with whom and by when', () => {
  it('belong to the heading above them', () => {
    const text = `KẾ HOẠCH
Cải cách hành chính

II. NHIỆM VỤ
1. Rà soát văn bản quy phạm pháp luật
- Nội dung: rà soát, kiến nghị sửa đổi.
- Cơ quan chủ trì: Phòng Tư pháp.
- Cơ quan phối hợp: các phòng, ban liên quan.
- Thời gian hoàn thành: Quý III/2021.
- Sản phẩm: Báo cáo kết quả rà soát.
2. Đưa vào sử dụng phần mềm quản lý văn bản; hoàn thành trong tháng 6/2021.
Đơn vị chủ trì: Văn phòng HĐND và UBND huyện.`
    const { tasks, agencies, times } = read(text)
    const quote = (at: number): string => text.slice(agencies[at]?.span.start, agencies[at]?.span.end)
    expect(
      tasks.map((task) => [
        task.title,
        task.lead.map(quote).join(),
        task.coordinate.map(quote).join(),
        times[task.deadline ?? -1]?.to,
        task.deliverables.map(({ start, end }) => text.slice(start, end)).join(),
      ]),
    ).toEqual([
      [
        'Rà soát văn bản quy phạm pháp luật',
        'Phòng Tư pháp',
        'các phòng, ban liên quan',
        '2021-09-30',
        'Báo cáo kết quả rà soát',
      ],
      ['Đưa vào sử dụng phần mềm quản lý văn bản', 'Văn phòng HĐND và UBND huyện', '', '2021-06-30', ''],
    ])
  })
})

describe('a paragraph that tells one body after another', () => {
  it('makes a task for each', () => {
    const text =
      'CHỈ THỊ\nVề y tế\n\nI. NHIỆM VỤ\nGiao Sở Y tế rà soát dự án. UBND các xã phải bàn giao mặt bằng. Kịp thời báo cáo.'
    expect(titlesOf(text)).toEqual(['Rà soát dự án', 'Bàn giao mặt bằng'])
  })
})

describe('a title in capitals', () => {
  it('is set small where the document writes the words small', () => {
    const text =
      'KẾ HOẠCH\nCải cách hành chính\n\nII. NHIỆM VỤ\n1. SỐ HÓA HỒ SƠ TẠI UBND XÃ\n- Đơn vị thực hiện: Sở Nội vụ.\n2. Sở Y tế số hóa hồ sơ sức khỏe tại các xã.'
    expect(titlesOf(text)[0]).toBe('Số hóa hồ sơ tại UBND xã')
  })
})

describe('tasks of a document', () => {
  const text = `KẾ HOẠCH
Cải cách hành chính năm 2025

I. MỤC ĐÍCH
Nhằm nâng cao chất lượng phục vụ người dân.
II. NHIỆM VỤ
UBND tỉnh yêu cầu các sở, ngành thực hiện các nhiệm vụ sau:
1. Xây dựng Kế hoạch số hóa hồ sơ trình UBND tỉnh trước ngày 30/6/2025.
2. Nâng cao đạo đức công vụ. Xử lý nghiêm cán bộ gây phiền hà.
- Sở Nội vụ kiểm tra đột xuất ít nhất 20 đơn vị.
III. KẾT QUẢ
Năm 2024, tỉnh đã cắt giảm 120 thủ tục.`
  const reading = read(text)

  it('are one for each item that orders something', () => {
    expect(reading.tasks.map(({ title, sentences }) => [title, sentences.length])).toEqual([
      ['Xây dựng Kế hoạch số hóa hồ sơ trình UBND tỉnh trước ngày 30/6/2025', 1],
      ['Nâng cao đạo đức công vụ', 2],
      ['Kiểm tra đột xuất ít nhất 20 đơn vị', 1],
    ])
  })

  it('know their lead, time, product and parent', () => {
    const quote = (index: number | undefined): string => {
      const span = index === undefined ? undefined : reading.agencies[index]?.span
      return span ? text.slice(span.start, span.end) : ''
    }
    const [first, second, third] = reading.tasks
    expect(first?.lead.map(quote)).toEqual(['các sở, ngành'])
    expect(reading.times[first?.deadline ?? -1]?.to).toBe('2025-06-30')
    expect(first?.deliverables.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Kế hoạch số hóa hồ sơ',
    ])
    expect(first?.vague).toEqual([])
    expect(second?.vague).toEqual(['no-deadline', 'no-measure'])
    expect(third?.lead.map(quote)).toEqual(['Sở Nội vụ'])
    expect(third?.parent).toBe(1)
    expect(third?.figures).toHaveLength(1)
  })

  it('are named by the words of a row where its own column only refers to a number', () => {
    const table = `| Kết quả đầu ra | Nhiệm vụ | Đơn vị chủ trì | Thời hạn |
| **7. Lập bản đồ bến thủy** | 37 | Sở Xây dựng | 6/2025 |`
    expect(read(table).tasks.map(({ title, lead }) => [title, lead.length])).toEqual([
      ['Lập bản đồ bến thủy', 1],
    ])
  })

  it.each([
    ['Rà soát danh mục dự án. Sản phẩm: Báo cáo', 'Rà soát danh mục dự án', ['Báo cáo']],
    ['Rà soát quy hoạch; Sản phẩm đầu ra: Báo cáo; Thời gian: quý I', 'Rà soát quy hoạch', ['Báo cáo']],
    ['Lập đề án\n- **Kết quả:** Đề án của tỉnh.', 'Lập đề án', ['Đề án của tỉnh']],
    ['Lập đề án Sản phẩm: Đề án (dự thảo)', 'Lập đề án', ['Đề án (dự thảo)']],
    ['Kiểm tra bến thủy (thời hạn: trước 30/6)', 'Kiểm tra bến thủy', []],
    ['Quảng bá sản phẩm của tỉnh: gốm, chè', 'Quảng bá sản phẩm của tỉnh', []],
    ['Sản phẩm: Báo cáo', 'Sản phẩm: Báo cáo', []],
  ])('of a row whose cell says more than the duty: %j', (cell, title, products) => {
    const text = `| STT | Nội dung | Chủ trì | Thời hạn |\n| 1 | ${cell} | Sở Nội vụ | 6/2025 |`
    const [task] = read(text).tasks
    expect(task?.title).toBe(title)
    expect(task?.deliverables.map(({ start, end }) => text.slice(start, end))).toEqual(products)
  })

  it('come from the rows of a table', () => {
    const table = `| STT | Nội dung | Chủ trì | Phối hợp | Thời hạn | Sản phẩm |
| 1 | Xây dựng Đề án vị trí việc làm | Sở Nội vụ | Sở Tài chính | 6/2025 | Đề án |
| 2 | Tổ chức tập huấn | Sở Y tế | | Thường xuyên | |`
    const { tasks } = read(table)
    expect(
      tasks.map(({ title, lead, coordinate, deliverables, vague }) => [
        title,
        lead.length,
        coordinate.length,
        deliverables.length,
        vague,
      ]),
    ).toEqual([
      ['Xây dựng Đề án vị trí việc làm', 1, 1, 1, []],
      ['Tổ chức tập huấn', 1, 0, 0, ['no-deadline', 'no-measure']],
    ])
  })

  it.each([
    ['a report', 'BÁO CÁO\nKết quả năm 2024\n\nI. KẾT QUẢ\nTỉnh đã hoàn thành 20 chỉ tiêu.'],
    ['a legal basis', 'QUYẾT ĐỊNH\nVề việc A\n\nCăn cứ Luật Đất đai;\nCăn cứ Luật Xây dựng;'],
    ['recipients', 'Nơi nhận:\n- Các sở, ban, ngành;\n- Lưu: VT.'],
    [
      'members of a board',
      'QUYẾT ĐỊNH\nVề việc A\n\nĐiều 1. Thành lập Ban gồm các thành viên sau:\n1. Trưởng ban: Chủ tịch UBND tỉnh.',
    ],
    [
      'a pointer to the annex',
      'KẾ HOẠCH\nVề y tế\n\nII. PHÂN CÔNG\nNhiệm vụ cụ thể giao các cơ quan, đơn vị tại Phụ lục kèm theo.',
    ],
    [
      'shortcomings announced',
      'NGHỊ QUYẾT\nVề giám sát\n\nHội đồng nhân dân tỉnh nhấn mạnh một số tồn tại, hạn chế sau:\n1. Một số huyện chưa ban hành văn bản.',
    ],
    ['an attribute without a duty', 'PHỤ LỤC\n- Sản phẩm: Báo cáo kết quả rà soát.'],
    [
      'the close of a notice',
      'THÔNG BÁO\nKết luận họp\n\nVăn phòng UBND tỉnh thông báo để các sở, ngành biết, thực hiện./.',
    ],
    ['nothing', ''],
  ])('are none in %s', (_, nothing) => {
    expect(titlesOf(nothing)).toEqual([])
  })
})
