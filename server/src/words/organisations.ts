/** Sentences that the server itself writes about organisations. */
export const organisationWords = {
  passedOn: (unit: string): string => `Kết thúc hoạt động của ${unit}; nhiệm vụ chuyển cho đơn vị kế thừa`,
  received: (count: number, unit: string): string => `Tiếp nhận ${count} nhiệm vụ của ${unit}`,
} as const

/** Why a change of the organisation was refused. */
export const organisationProblems = {
  'unit-not-found': {
    title: 'Không tìm thấy đơn vị',
    detail: 'Đơn vị được chọn không có trong danh mục.',
    todo: 'Chọn đơn vị từ danh sách gợi ý.',
  },
  'unit-ended': {
    title: 'Đơn vị không còn hoạt động',
    detail: 'Vào ngày ấy đơn vị này chưa có hoặc đã kết thúc hoạt động.',
    todo: 'Chọn đơn vị đang hoạt động, hoặc sửa lại ngày.',
  },
  'unit-name-taken': {
    title: 'Tên đã có',
    detail: 'Cùng cấp trên này đã có một đơn vị mang tên ấy.',
    todo: 'Dùng đơn vị đã có, hoặc đặt tên khác.',
  },
  'unit-below-itself': {
    title: 'Không chuyển được',
    detail: 'Một đơn vị không thể đặt dưới chính nó hoặc giao lại cho đơn vị bên dưới nó.',
    todo: 'Chọn đơn vị khác.',
  },
  'unit-root': {
    title: 'Không thay đổi được',
    detail: 'Đây là đơn vị gốc của không gian làm việc.',
    todo: 'Chỉ đổi tên được đơn vị gốc.',
  },
  'in-the-future': {
    title: 'Ngày chưa tới',
    detail: 'Thay đổi tổ chức được ghi vào ngày có hiệu lực hoặc sau đó, vì nhiệm vụ và quyền chuyển ngay.',
    todo: 'Ghi lại vào ngày có hiệu lực.',
  },
  'before-it-began': {
    title: 'Ngày quá sớm',
    detail: 'Vào ngày ấy đơn vị này chưa được thành lập.',
    todo: 'Sửa lại ngày.',
  },
  'unknown-province': {
    title: 'Không có tỉnh này',
    detail: 'Mã tỉnh không thuộc 34 tỉnh, thành phố hiện nay.',
    todo: 'Chọn tỉnh từ danh sách.',
  },
} as const
