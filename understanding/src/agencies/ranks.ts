import { endOf, isCapitalAt, officeAt, skipBlanks, sticky } from '../lexicon/index.ts'

const TOLD_PERSON =
  /(?:(?:giao|phân công|yêu cầu|đề nghị)(?: các)? đồng chí|kính (?:đề nghị|báo cáo|trình)(?: đồng chí)?)\s{1,2}$/
const WHO_ASSIGNS = /(?:được|do|của)(?: đồng chí)?\s{1,2}$/
const ASSIGNS = sticky(' (?:phân công|giao|ủy quyền|chỉ đạo|yêu cầu)(?![a-zà-ỹđ])')
const HEAD_OF_BOARD = sticky('(?:trưởng|phó trưởng) (?:ban|đoàn|tiểu ban)(?![a-zà-ỹđ])')

/** Heads who say no more of themselves: `kính báo cáo Phó Chủ tịch`, `nhiệm vụ được Trưởng ban phân công`, `Phân công đồng chí Phó Chủ tịch trực tiếp …`. */
export function isNamedByRank(view: string, at: number, end: number): boolean {
  const before = view.slice(Math.max(0, at - 24), at)
  if (TOLD_PERSON.test(before)) return true
  return WHO_ASSIGNS.test(before) && endOf(HEAD_OF_BOARD, view, at) >= 0 && endOf(ASSIGNS, view, end) >= 0
}

const DASH = sticky(' [-–] (?=[a-zà-ỹđ])')

/** `Trưởng Ban xây dựng Đảng - Trưởng Tiểu ban`: the end of a second office of the same person. */
export function secondOfficeEnd(text: string, view: string, end: number): number {
  const next = endOf(DASH, view, end)
  if (next < 0 || view.slice(end, next).includes('\n') || !isCapitalAt(text, view, next)) return end
  const office = officeAt(text, view, next)
  if (office === undefined || isCapitalAt(text, view, skipBlanks(view, office.end, 2))) return end
  return endOf(ROLE, view, office.end) >= 0 ? office.end : end
}

/** After two offices of one person comes what that person has to do. */
const ROLE = sticky('_[:;]')

/** What the boards of a congress or an election have charge of, as their names say it in small letters. */
const CHARGE =
  'thông tin|nội dung|văn kiện|nhân sự|tuyên truyền|khánh tiết|phục vụ|an ninh|trật tự|hậu cần|lễ tân|y tế|vật chất|tài chính|điều lệ|an toàn'
const MEMBERS = sticky(
  `các thành viên(?: khác)?(?: trong| của| thuộc)? (?:tiểu ban(?:,? (?:${CHARGE}))*|ban chỉ đạo|ban chỉ huy|tổ công tác|tổ giúp việc|ban tổ chức|hội đồng|đoàn công tác|đoàn giám sát|đoàn kiểm tra|đoàn thanh tra)(?![a-zà-ỹđ])`,
)

/** `Các thành viên khác trong tiểu ban`: the end of those who are members of a board without a name. */
export const membersEnd = (view: string, at: number): number => endOf(MEMBERS, view, at)
