import type { Block } from './block.ts'

const LONGEST = 90
/** The head of a gazette, the name of a file with its page, what a scanner or a word processor adds, where a text goes on. */
const RUNNING =
  /^(?:(?:\d{1,3} {1,6})?công báo[^\n]{0,40}\/ ?số [^\n]{1,40}|[\w .()-]{1,60}\.(?:docx?|pdf|rtf|odt)(?: {1,3}\d{1,3})?|scanned (?:by|with) camscanner|\[(?:ocr|hình|hình ảnh|ảnh|image)\]|formatted: [^\n]{1,60}|\(?(?:tiếp theo|xem tiếp|tiếp) trang \d{1,3}\)?|văn phòng chính phủ xuất bản|hỏa tốc|(?:thượng )?khẩn|\(?dự thảo(?: lần)?(?: \d{1,2})?\)?)$/

/** A line that a page has at its head or foot, whatever stands between. */
export const isRunningLine = (view: string, { start, end }: Block): boolean =>
  end - start < LONGEST && RUNNING.test(view.slice(start, end))
