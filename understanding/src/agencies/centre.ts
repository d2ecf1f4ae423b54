import { isCapitalAt } from '../lexicon/index.ts'

const SPEAKS =
  /(?:chỉ đạo|định hướng|kết luận|giám sát|chủ trương|hướng dẫn|lãnh đạo|yêu cầu|quy định|giao|quan tâm|hỗ trợ|giúp đỡ|ủng hộ|đoàn|trình|chính sách|văn bản|điều kiện|đề xuất với|kiến nghị với|(?:tỉnh|thành|huyện) ủy(?:,| và))(?: (?:lớn|chung|mới))?(?:,? (?:của|từ)|)\s{1,3}$/
/** `các nghị quyết, chỉ thị của Trung ương`; not `Nghị quyết Trung ương 4`. */
const ISSUED = /(?:nghị quyết|chỉ thị|kế hoạch|nq\/tw|ct\/tw|chương trình) của\s{1,3}$/
const ACTS =
  /^\s{1,3}(?:giao|tập trung|đề ra|yêu cầu|chỉ đạo|quyết định|ban hành|quy định|hướng dẫn|cho phép|phân bổ|hỗ trợ)(?!\p{L})/u

/** `Trung ương` where it orders or decides, not where it is a level (`từ Trung ương đến địa phương`). */
export function isActingCentre(text: string, view: string, at: number, end: number): boolean {
  if (!isCapitalAt(text, view, at)) return false
  const before = view.slice(Math.max(0, at - 20), at)
  return SPEAKS.test(before) || ISSUED.test(before) || ACTS.test(view.slice(end, end + 16))
}
