import type { CitationRole } from '../reading.ts'

const ROLES: readonly (readonly [CitationRole, RegExp])[] = [
  ['replaces', /(?:thay thế|bãi bỏ|hủy bỏ|hết hiệu lực(?: thi hành)?(?: của)?|thay cho)[^.;]{0,40}$/],
  ['amends', /(?:sửa đổi|bổ sung|điều chỉnh)[^.;]{0,60}$/],
  ['basis', /(?:căn cứ|trên cơ sở|theo|xét|quy định tại|quy định của|tại)[^.]{0,70}$/],
  ['implements', /(?:thực hiện|triển khai|cụ thể hóa|thi hành|quán triệt)[^.;]{0,70}$/],
]
/** A line of the legal grounds opens with one of these words. */
const BASIS_LINE = /^[\s*_-]{0,8}(?:căn cứ|xét|theo đề nghị)(?!\p{L})/u
const LONGEST_LINE = 180
const NEAR = 90
/** What ends above the last line has no say. */
const PARAGRAPH = /^[^]*(?:\n\n|[.;:]\s?\n)/

/** Why an instrument is mentioned, judged from the words before it; a line of legal grounds may still say what was amended. */
export function roleOf(view: string, start: number): CitationRole {
  const window = view.slice(Math.max(0, start - NEAR), start)
  const near = window.includes('\n') ? window.slice(PARAGRAPH.exec(window)?.[0].length ?? 0) : window
  let nearest: CitationRole = 'mentions'
  let distance = Infinity
  for (const [role, pattern] of ROLES) {
    const found = pattern.exec(near)
    if (found !== null && found[0].length < distance) [nearest, distance] = [role, found[0].length]
  }
  if (nearest === 'replaces' || nearest === 'amends') return nearest
  const before = view.slice(Math.max(0, start - LONGEST_LINE), start)
  const line = before.lastIndexOf('\n') + 1
  const whole = line > 0 || start <= LONGEST_LINE
  return whole && BASIS_LINE.test(before.slice(line)) ? 'basis' : nearest
}
