/** Fixed words of papers, as the rules of layout give them. */
export const paperLayoutWords = {
  /** Decree 30/2020/NĐ-CP, annex I, box 1. */
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  star: '*',
  state: { symbolLead: 'Số: ', basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I' },
  party2018: { symbolLead: 'Số ', basis: 'Hướng dẫn 36-HD/VPTW năm 2018' },
  party2026: { symbolLead: 'Số ', basis: 'Hướng dẫn 05-HD/VPTW năm 2026' },
  stateCapacity: { TM: 'TM. ', KT: 'KT. ', TL: 'TL. ', TUQ: 'TUQ. ' },
  partyCapacity: { TM: 'T/M ', KT: 'K/T ', TL: 'T/L ', TUQ: 'T/UQ ' },
  acting: 'Q. ',
  recipientsHead: 'Nơi nhận:',
  addressedTo: 'Kính gửi:',
  about: (subject: string): string => `V/v ${subject}`,
  placeAndDay: (place: string, day: string | null): string => {
    if (day === null) return `${place}, ngày      tháng      năm        `
    const [year = '', month = '', date = ''] = day.split('-')
    // Days below 10 and the months 1 and 2 are written with a zero (box 4).
    const printedMonth = Number(month) > 2 ? String(Number(month)) : month
    return `${place}, ngày ${date} tháng ${printedMonth} năm ${year}`
  },
  /** The letters of points, in the order of the Vietnamese alphabet. */
  letters: 'abcdđeghiklmnopqrstuvxy',
  /** Names of the styles in Word, for the people who edit there. */
  styles: {
    nation: 'Quốc hiệu, tiêu đề',
    motto: 'Tiêu ngữ',
    parent: 'Cơ quan chủ quản',
    issuer: 'Cơ quan ban hành',
    star: 'Dấu sao',
    symbol: 'Số, ký hiệu',
    letterSubject: 'Trích yếu công văn',
    placeAndDay: 'Địa danh, thời gian',
    kind: 'Tên loại văn bản',
    subject: 'Trích yếu',
    note: 'Ghi chú đầu văn bản',
    addressee: 'Kính gửi',
    addressees: 'Kính gửi nhiều nơi',
    ground: 'Căn cứ',
    centred: 'Dòng giữa trang',
    part: 'Phần',
    heading: 'Mục',
    subheading: 'Khoản có tiêu đề',
    body: 'Nội dung văn bản',
    tableHead: 'Đầu bảng',
    tableText: 'Chữ trong bảng',
    recipientsHead: 'Nơi nhận',
    recipient: 'Danh sách nơi nhận',
    capacity: 'Quyền hạn ký',
    position: 'Chức vụ ký',
    signer: 'Người ký',
    pageNumber: 'Số trang',
  },
} as const
