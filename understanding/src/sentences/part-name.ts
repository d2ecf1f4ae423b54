import { readingView } from '../lexicon/index.ts'

/** `5. Nhóm thứ nhất.`: which part it is, and no more. */
export const onlyCounts = (text: string, from: number, to: number): boolean =>
  to - from < LONGEST_COUNTED && COUNTED.test(readingView(text).slice(from, to))
const COUNTED =
  /^[*_]*(?:nhóm|phần|nội dung|nhiệm vụ|giải pháp|nhóm (?:nội dung|nhiệm vụ|giải pháp|vấn đề)|giai đoạn|đợt|bước|vấn đề|chuyên đề) (?:thứ )?(?:nhất|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười|[0-9]{1,2}|[ivx]{1,4})[.:;*_ ]*$/
const LONGEST_COUNTED = 40

/** Whether words only name a part: they begin as such names do, and tell nothing of it. */
export const isPartName = (words: string): boolean =>
  PART_NAME.test(words) && !PART_SAYS.test(words.replace(IN_ROW, ''))

/** `Tồn tại, hạn chế và nguyên nhân:` */
const IN_ROW =
  /(?:tồn tại|hạn chế|khuyết điểm|khó khăn|thuận lợi|nhiệm vụ|mục đích|phương hướng|quan điểm|mục tiêu|ưu điểm|kết quả|chỉ tiêu), /g
/** Longer lines say something. */
export const LONGEST_PART_NAME = 64
const PART_NAME =
  /^[*_]*(?:phạm vi|đối tượng|mục đích|mục tiêu|yêu cầu[.*_]|quan điểm|nguyên tắc|nội dung|thời gian|địa điểm|thành phần|kinh phí|nguồn (?:vốn|lực|kinh phí)|căn cứ|cơ sở|sự cần thiết|thực trạng|kết quả|tồn tại|hạn chế|nguyên nhân|bài học|phương hướng|nhiệm vụ|giải pháp|các (?:nhiệm vụ|giải pháp|chỉ tiêu|mục tiêu)|tổ chức thực hiện|công tác|lĩnh vực|tình hình|ưu điểm|khuyết điểm|đánh giá chung|chỉ tiêu|dự báo|bối cảnh|thuận lợi|khó khăn|giải thích từ ngữ|chế độ|trách nhiệm|quyền (?:hạn|lợi)|thẩm quyền|trình tự|hồ sơ|thủ tục|về )/
const PART_SAYS =
  /[,:;] |[\s](?:là|được|do|theo|phải|cần|sẽ|đã|từ|bằng|tại|trước|gồm|giao|không|có|đạt|tăng|giảm|đến|thực hiện (?:theo|đúng|tốt|nghiêm)|bảo đảm|đảm bảo|còn|chưa|luôn|tiếp tục|nâng|góp phần|để|vào|thuộc|ngày|hàng|hằng) /

/** `Đánh giá kết quả thực hiện nhiệm vụ 6 tháng đầu năm:`: names what the paragraphs below are about, and leads into no list. */
export const namesParagraphs = (words: string): boolean =>
  words.length < LONGEST_LINE && LINE.test(words) && !LINE_SAYS.test(words)
const LONGEST_LINE = 110
const LINE =
  /^(?:đánh giá (?:kết quả|tình hình|chung|việc)|(?:những|một số|các) (?:khó khăn|hạn chế|tồn tại|kết quả|thuận lợi|ưu điểm|nhiệm vụ|giải pháp|kiến nghị|đề xuất)|đối với (?:lĩnh vực|công tác|ngành|sản xuất)|nhiệm vụ (?:của|trọng tâm)|mục tiêu (?:đến|cụ thể|chung|tổng quát)|công tác|kết quả|tình hình|phương hướng|thực trạng|nguyên nhân|lĩnh vực)(?!\p{L})/u
const LINE_SAYS =
  /[;.] |\s(?:sau|sau đây|gồm|là|như|cụ thể|yêu cầu|đề nghị|nhấn mạnh|cho biết|nêu rõ|đã|được|phải|cần|giao|đạt|tăng|giảm|dự kiến|ước)\s?[: ]/
