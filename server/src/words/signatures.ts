/** What is said of digital signatures: words of the Law on Electronic Transactions 2023 and Decree 30/2020. */
export const signatureWords = {
  integrity: {
    intact: 'nội dung nguyên vẹn',
    changed: 'nội dung đã bị sửa sau khi ký',
    forged: 'chữ ký không khớp với chứng thư',
    'bad-range': 'chữ ký không bao trùm trọn tệp, không tin được',
    unreadable: 'chữ ký hỏng, không đọc được',
    unsupported: 'kiểu ký này phần mềm chưa kiểm tra được',
    unchecked: 'chưa kiểm tra vì tệp có quá nhiều chữ ký',
  },
  changedLater: 'phần đã ký còn nguyên vẹn, nhưng tệp đã bị thêm hoặc sửa sau khi ký',
  trust: {
    trusted: 'chứng thư đến gốc tin cậy',
    'unknown-root': 'chứng thư không đến gốc nào được tin cậy',
    broken: 'chuỗi chứng thư không hợp lệ',
    expired: 'chứng thư không có hiệu lực vào lúc ký',
  },
  noCertificate: 'không kèm chứng thư của người ký',
  weak: {
    md5: 'MD5',
    sha1: 'SHA-1',
    'short-key': 'khóa ngắn',
    'certificate-sha1': 'chứng thư dùng SHA-1',
  },
  weakly: (what: string): string => `thuật toán yếu (${what})`,
  nobody: (when: string | null): string =>
    when === null ? 'Chữ ký số không rõ người ký' : `Chữ ký số không rõ người ký, ghi lúc ${when}`,
  nobodyStamped: 'nơi cấp không rõ tên',
  signed: (who: string, when: string): string => `${who} ký số lúc ${when}`,
  signedUndated: (who: string): string => `${who} ký số, không rõ lúc nào`,
  // A name that nothing vouches for is only a claim.
  named: (who: string, when: string | null): string =>
    when === null ? `Chữ ký số mang tên ${who}` : `Chữ ký số mang tên ${who}, ghi lúc ${when}`,
  stamped: (who: string, when: string): string => `Dấu thời gian của ${who} lúc ${when}`,
  byStamp: 'theo dấu thời gian',
  byClaim: 'theo giờ của người ký',
  moment: (moment: Date): string => {
    const parts = new Intl.DateTimeFormat('vi-VN', {
      timeZone: 'Asia/Ho_Chi_Minh',
      hour: '2-digit',
      minute: '2-digit',
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      hourCycle: 'h23',
    }).formatToParts(moment)
    const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? ''
    return `${of('hour')}:${of('minute')} ngày ${of('day')}/${of('month')}/${of('year')}`
  },
  title: (count: number): string => `CHỮ KÝ SỐ (${count})`,
  standing: { sound: 'hợp lệ', doubtful: 'cần xem', wrong: 'không hợp lệ' },
  revocation: 'Chưa kiểm tra việc thu hồi chứng thư: máy chủ không hỏi ra ngoài.',
  noRoots:
    'Máy chủ chưa được cấu hình chứng thư gốc nào (TRUSTED_ROOTS), nên chưa chữ ký nào được coi là đến gốc tin cậy.',
} as const
