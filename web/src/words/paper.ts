/** Words about a document as paper: legend, outline, citations. */
export const paperWords = {
  label: 'Nội dung văn bản',
  legend: 'Tô những gì máy nhận ra',
  kinds: {
    agency: 'Cơ quan',
    deadline: 'Thời hạn',
    date: 'Ngày',
    figure: 'Số liệu',
    citation: 'Viện dẫn',
    indicator: 'Chỉ tiêu',
  },
  outline: 'Dàn ý',
  outlineEmpty: 'Máy không nhận ra dàn ý của văn bản này.',
  notRegistered: 'chưa có trong sổ',
  excerpt: 'Bạn xem những đoạn giao việc cho đơn vị mình. Toàn văn do văn phòng giữ.',
} as const
