import type { CitationRole } from '../reading.ts'

const ROLES: readonly (readonly [CitationRole, RegExp])[] = [
  ['replaces', /(?:thay thế|bãi bỏ|hủy bỏ|hết hiệu lực(?: thi hành)?(?: của)?|thay cho)[^.;]{0,40}$/],
  ['amends', /(?:sửa đổi|bổ sung|điều chỉnh)[^.;]{0,60}$/],
  ['basis', /(?:căn cứ|trên cơ sở|theo|xét|quy định tại|quy định của|tại)[^.]{0,70}$/],
  ['implements', /(?:thực hiện|triển khai|cụ thể hóa|thi hành|quán triệt)[^.;]{0,70}$/],
]
const BASIS_LINE = /(?:^|\n)[\s*_-]*(?:căn cứ|xét|theo đề nghị)[^\n]{0,160}$/

/** Why an instrument is mentioned, judged from the words before it. */
export function roleOf(view: string, start: number): CitationRole {
  const before = view.slice(Math.max(0, start - 180), start)
  if (BASIS_LINE.test(before)) return 'basis'
  const near = before.slice(-90)
  let nearest: CitationRole = 'mentions'
  let distance = Infinity
  for (const [role, pattern] of ROLES) {
    const found = pattern.exec(near)
    if (found !== null && found[0].length < distance) [nearest, distance] = [role, found[0].length]
  }
  return nearest
}
