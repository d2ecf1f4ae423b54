/** Words about the numbers of papers that leave. */
export const paperNumberWords = {
  taken: (holder: {
    symbol: string
    subject: string
    addressee: string | null
    takenBy: string | null
  }): string =>
    `Số ${holder.symbol} đã dùng cho văn bản “${holder.subject}”${
      holder.addressee === null ? '' : ` gửi ${holder.addressee}`
    }${holder.takenBy === null ? '' : ` do ${holder.takenBy} lấy`}.`,
} as const

/** What a refusal to share a number unknowingly says. */
export const paperProblems = {
  'number-taken': {
    title: 'Số văn bản đã được dùng',
    detail: 'Một văn bản khác đã lấy số này.',
    todo: 'Lấy số tiếp theo, để trống số cho văn thư, hoặc tải lại lần nữa nếu vẫn dùng số này.',
  },
} as const
