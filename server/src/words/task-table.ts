/** Words of the table "Danh mục nhiệm vụ". */
export const taskTableWords = {
  sheet: 'Danh mục nhiệm vụ',
  title: 'DANH MỤC NHIỆM VỤ',
  fileName: (symbol: string): string => `Danh mục nhiệm vụ ${symbol}`,
  source: (name: string): string => `giao tại ${name}`,
  asOf: (day: string, count: number): string => `(${count} nhiệm vụ, lập ngày ${day})`,
  columns: {
    number: 'STT',
    task: 'Nội dung nhiệm vụ',
    document: 'Văn bản giao',
    deadline: 'Thời hạn',
    lead: 'Chủ trì',
    coordinating: 'Phối hợp',
    deliverable: 'Sản phẩm',
    code: 'Mã nhiệm vụ',
  },
  none: 'Không quy định',
  rhythms: {
    ongoing: 'Thường xuyên',
    daily: 'Hằng ngày',
    weekly: 'Hằng tuần',
    monthly: 'Hằng tháng',
    quarterly: 'Hằng quý',
    'half-yearly': '6 tháng một lần',
    yearly: 'Hằng năm',
  },
  dayOf: (rhythm: string, day: number): string => `${rhythm}, ngày ${day}`,
  printed: (day: string): string => day.split('-').toReversed().join('/'),
  /** "Tỉnh Lâm Đồng" as the place of a letterhead: "Lâm Đồng". */
  place: (workspace: string): string => workspace.replace(/^(?:tỉnh|thành phố)\s+/iu, ''),
} as const
