/** Words of refusals in review and assignment that need what they are about. */
export const draftRefusalWords = {
  titles: (titles: readonly string[]): string => {
    const shown = titles
      .slice(0, 5)
      .map((title) => `"${title.length > 80 ? `${title.slice(0, 79)}…` : title}"`)
    return shown.join('; ') + (titles.length > 5 ? ` và ${titles.length - 5} dự thảo khác` : '')
  },
} as const

/** Sentences of the refusals of documents and drafts, by reason. */
export const reviewProblemWords = {
  'same-document': {
    title: 'Trùng với văn bản đã có',
    detail: 'Trong sổ đã có văn bản khác cùng số ký hiệu, cơ quan và ngày ban hành.',
    todo: 'Tìm văn bản đó theo số ký hiệu, hoặc kiểm tra lại thông tin vừa sửa.',
  },
  'title-required': {
    title: 'Chưa có tên nhiệm vụ',
    detail: 'Tên nhiệm vụ không được để trống.',
    todo: 'Nhập tên nhiệm vụ.',
  },
  'weight-out-of-range': {
    title: 'Trọng số không đúng',
    detail: 'Trọng số nằm ngoài khoảng cho phép.',
    todo: 'Nhập số từ 0,5 đến 5.',
  },
  'split-outside': {
    title: 'Vị trí tách không đúng',
    detail: 'Vị trí tách nằm ngoài đoạn văn của dự thảo.',
    todo: 'Đặt con trỏ bên trong đoạn được tô của dự thảo rồi tách lại.',
  },
  'blank-part': {
    title: 'Không tách được ở đây',
    detail: 'Một trong hai phần sẽ không còn chữ.',
    todo: 'Chọn vị trí khác.',
  },
  'not-neighbours': {
    title: 'Không gộp được',
    detail: 'Phía trước không có dự thảo nào liền kề để gộp vào.',
    todo: 'Chọn dự thảo đứng ngay sau một dự thảo khác.',
  },
  'own-descendant': {
    title: 'Không đổi cấp được',
    detail: 'Một dự thảo không thể nằm dưới chính nó hoặc dưới mục con của nó.',
    todo: 'Chọn dự thảo cha khác.',
  },
  'unknown-parent': {
    title: 'Không có dự thảo cha',
    detail: 'Dự thảo cha không thuộc văn bản này.',
    todo: 'Chọn dự thảo cha khác.',
  },
  'empty-selection': {
    title: 'Chưa chọn đoạn chữ',
    detail: 'Đoạn được chọn không có chữ.',
    todo: 'Bôi chọn đoạn chữ trong văn bản rồi thêm lại.',
  },
  'unit-dissolved': {
    title: 'Cơ quan đã giải thể',
    detail: 'Cơ quan được chọn không còn hoạt động.',
    todo: 'Chọn cơ quan kế thừa.',
  },
  'deadline-required': {
    title: 'Chưa có ngày',
    detail: 'Thời hạn cố định cần một ngày.',
    todo: 'Nhập ngày, hoặc chọn "không có thời hạn".',
  },
  'recurrence-required': {
    title: 'Chưa có chu kỳ',
    detail: 'Việc định kỳ cần một chu kỳ.',
    todo: 'Chọn chu kỳ, ví dụ "hằng tháng ngày 15".',
  },
  'nothing-to-assign': {
    title: 'Chưa có gì để giao',
    detail: 'Văn bản chưa có dự thảo nào được chấp nhận.',
    todo: 'Chấp nhận dự thảo trước, rồi giao.',
  },
  'draft-not-accepted': {
    title: 'Có dự thảo chưa được chấp nhận',
    detail: 'Chỉ dự thảo đã được người duyệt chấp nhận mới giao được.',
    todo: 'Chấp nhận các dự thảo được nêu, hoặc bỏ chúng ra.',
  },
  'draft-not-assignable': {
    title: 'Có dự thảo chưa đủ để giao',
    detail: 'Dự thảo cần rõ người (một cơ quan chủ trì) và rõ việc trước khi giao.',
    todo: 'Bổ sung cơ quan chủ trì cho các dự thảo được nêu rồi giao lại.',
  },
} as const
