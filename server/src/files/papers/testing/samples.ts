/** Papers for tests, in the style of a province's office; every name and figure is made up. */
import { layoutOn } from '../layouts.ts'
import type { Paper } from '../paper.ts'

const many = (count: number) =>
  Array.from({ length: count }, (_, at) => [
    `${at + 1}`,
    `Rà soát, hoàn thiện hồ sơ nhiệm vụ số ${at + 1} về chuyển đổi số và cải cách thủ tục hành chính tại địa phương`,
    'Kết luận 12-KL/TU\n15/01/2026',
    '30/9/2026',
    'Sở Khoa học và Công nghệ',
    'Sở Tài chính; Ủy ban nhân dân các xã, phường',
    'Báo cáo',
  ])

/** A letter that urges an agency (công văn đôn đốc). */
export const reminder: Paper = {
  layout: layoutOn('state', '2026-06-01'),
  letterhead: {
    parent: 'Ủy ban nhân dân\ntỉnh Lâm Đồng',
    issuer: 'Văn phòng',
    symbol: '05/VP-TH',
    place: 'Lâm Đồng',
    day: '2026-02-05',
  },
  kind: null,
  subject: 'đôn đốc thực hiện các nhiệm vụ được giao đã quá hạn và sắp đến hạn',
  notes: [],
  addressees: ['Sở Xây dựng'],
  grounds: [],
  sections: [
    {
      orientation: 'portrait',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Qua theo dõi việc thực hiện nhiệm vụ được giao, đến ngày 05/02/2026 Sở Xây dựng còn 02 nhiệm vụ quá hạn và 01 nhiệm vụ sắp đến hạn. Văn phòng đề nghị Sở Xây dựng:',
        },
        {
          kind: 'list',
          marks: 'letters',
          items: [
            'Khẩn trương hoàn thành các nhiệm vụ quá hạn, báo cáo rõ nguyên nhân chậm;',
            'Bảo đảm tiến độ các nhiệm vụ sắp đến hạn;',
            'Cập nhật kết quả trên hệ thống;',
            'Nêu rõ khó khăn, vướng mắc (nếu có);',
            'Gửi báo cáo trước ngày 15/02/2026.',
          ],
        },
        { kind: 'heading', level: 3, text: '1. Nhiệm vụ đã quá hạn' },
        {
          kind: 'table',
          columns: [
            { title: 'STT', percent: 8, centred: true },
            { title: 'Nội dung nhiệm vụ', percent: 50 },
            { title: 'Thời hạn', percent: 17, centred: true },
            { title: 'Quá hạn', percent: 25, centred: true },
          ],
          rows: [
            ['1', 'Hoàn thành giải phóng mặt bằng đường ven hồ #1', '31/01/2026', '05 ngày'],
            ['2', 'Trình quy hoạch chi tiết 1/500 khu dân cư [A_b] $x$', '02/02/2026', '03 ngày'],
          ],
        },
        {
          kind: 'paragraph',
          text: 'Đề nghị Sở Xây dựng quan tâm, tổ chức thực hiện',
        },
      ],
    },
  ],
  signature: {
    capacities: [{ by: 'KT', of: 'Chánh Văn phòng' }],
    position: 'Phó Chánh Văn phòng',
    acting: false,
    name: 'Nguyễn Thị Thu Hằng',
  },
  recipients: ['Như trên', 'Chủ tịch, các Phó Chủ tịch UBND tỉnh (để báo cáo)', 'Lưu: VT, TH'],
}

/** A decision of several pages. */
export const decision: Paper = {
  ...reminder,
  letterhead: {
    ...reminder.letterhead,
    parent: null,
    issuer: 'Ủy ban nhân dân\ntỉnh Lâm Đồng',
    symbol: '128/QĐ-UBND',
    day: '2026-10-15',
  },
  kind: 'Quyết định',
  subject: 'Về việc gia hạn thời gian thực hiện nhiệm vụ được giao',
  addressees: [],
  grounds: [
    'Căn cứ Luật Tổ chức chính quyền địa phương',
    'Căn cứ Nghị định về công tác văn thư',
    'Xét đề nghị của Giám đốc Sở Xây dựng',
  ],
  sections: [
    {
      orientation: 'portrait',
      blocks: [
        { kind: 'centred', text: 'QUYẾT ĐỊNH:' },
        ...Array.from({ length: 14 }, (_, at) => ({
          kind: 'paragraph' as const,
          lead: `Điều ${at + 1}.`,
          text: 'Gia hạn thời gian thực hiện nhiệm vụ xây dựng cơ sở dữ liệu đất đai đến hết ngày 31/12/2026. Sở Nông nghiệp và Môi trường chịu trách nhiệm về tiến độ, chất lượng và báo cáo kết quả hằng tháng trước ngày 20 về Văn phòng Ủy ban nhân dân tỉnh để tổng hợp, theo dõi, đôn đốc.',
        })),
      ],
    },
  ],
  signature: {
    capacities: [
      { by: 'TM', of: 'Ủy ban nhân dân' },
      { by: 'KT', of: 'Chủ tịch' },
    ],
    position: 'Phó Chủ tịch',
    acting: false,
    name: 'Trần Văn Bình',
  },
}

/** A table on its side, of several pages. */
export const taskTable: Paper = {
  ...reminder,
  letterhead: { ...reminder.letterhead, symbol: null, day: '2026-11-22' },
  kind: 'Danh mục nhiệm vụ',
  subject: 'giao tại Kết luận 12-KL/TU ngày 15/01/2026',
  notes: ['(30 nhiệm vụ, lập ngày 22/11/2026)'],
  addressees: [],
  sections: [
    {
      orientation: 'landscape',
      blocks: [
        {
          kind: 'table',
          columns: [
            { title: 'STT', percent: 5, centred: true },
            { title: 'Nội dung nhiệm vụ', percent: 31 },
            { title: 'Văn bản giao', percent: 12 },
            { title: 'Thời hạn', percent: 11, centred: true },
            { title: 'Chủ trì', percent: 13 },
            { title: 'Phối hợp', percent: 15 },
            { title: 'Sản phẩm', percent: 13 },
          ],
          rows: [['I. Chuyển đổi số'], ...many(30)],
        },
      ],
    },
  ],
  signature: null,
  recipients: [],
}

/** A letter of a Party committee's office under the guidance of 2026. */
export const partyLetter: Paper = {
  ...reminder,
  layout: layoutOn('party', '2026-06-01'),
  letterhead: {
    parent: 'Tỉnh ủy Lâm Đồng',
    issuer: 'Văn phòng',
    symbol: '05-CV/VPTU',
    place: 'Lâm Đồng',
    day: '2026-06-05',
  },
  addressees: ['Đảng ủy Ủy ban nhân dân tỉnh', 'Đảng ủy các cơ quan Đảng tỉnh'],
  recipients: ['Như trên', 'Thường trực Tỉnh ủy (để báo cáo)', 'Lưu Văn phòng Tỉnh ủy'],
}

/** A notice of a Party committee that assigns tasks. */
export const partyNotice: Paper = {
  ...partyLetter,
  letterhead: {
    parent: null,
    issuer: 'Tỉnh ủy Lâm Đồng',
    symbol: '48-TB/TU',
    place: 'Lâm Đồng',
    day: '2026-06-08',
  },
  kind: 'Thông báo',
  subject: 'Giao nhiệm vụ thực hiện Kết luận số 12-KL/TU ngày 15/01/2026 của Ban Thường vụ Tỉnh ủy',
  addressees: [],
  sections: [
    {
      orientation: 'portrait',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Để thực hiện Kết luận số 12-KL/TU ngày 15/01/2026, Ban Thường vụ Tỉnh ủy giao các cơ quan, đơn vị như sau:',
        },
        { kind: 'heading', level: 2, text: 'I. Nhiệm vụ' },
        {
          kind: 'paragraph',
          lead: '1. Đảng ủy Ủy ban nhân dân tỉnh:',
          text: 'lãnh đạo hoàn thành cơ sở dữ liệu đất đai trước ngày 30/9/2026; bố trí đủ kinh phí, nhân lực; báo cáo kết quả hằng quý về Ban Thường vụ Tỉnh ủy.',
        },
        {
          kind: 'paragraph',
          lead: '2. Ban Tuyên giáo và Dân vận Tỉnh ủy:',
          text: 'hướng dẫn tuyên truyền, nắm tình hình dư luận; tham mưu sơ kết trong quý IV năm 2026.',
        },
        { kind: 'heading', level: 2, text: 'II. Tổ chức thực hiện' },
        {
          kind: 'paragraph',
          text: 'Văn phòng Tỉnh ủy theo dõi, đôn đốc, tổng hợp, báo cáo Ban Thường vụ Tỉnh ủy trước ngày 25 hằng tháng',
        },
      ],
    },
  ],
  signature: {
    capacities: [{ by: 'TM', of: 'Ban Thường vụ' }],
    position: 'Phó Bí thư',
    acting: false,
    name: 'Trần Văn Bình',
  },
  recipients: [
    'Các đảng ủy trực thuộc Tỉnh ủy',
    'Các ban, cơ quan tham mưu của Tỉnh ủy',
    'Lưu Văn phòng Tỉnh ủy',
  ],
}

/** All of them by name. */
export const samples = { reminder, decision, taskTable, partyLetter, partyNotice } as const
