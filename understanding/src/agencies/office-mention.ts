import {
  type BodyName,
  endOf,
  isAllCaps,
  isCapitalAt,
  mayBePersonAt,
  officeAt,
  skipBlanks,
  sticky,
} from '../lexicon/index.ts'
import { groupAfterTitle } from './group.ts'
import { isNamedByRank, secondOfficeEnd } from './ranks.ts'

/** `Trưởng các ban, ngành, đoàn thể`, `Trưởng, phó các phòng`. */
const HEADS_OF_MANY = sticky('trưởng(?:, phó)?(?= các )')
/** `Tỉnh ủy viên` is a rank, not `ủy viên` of something. */
const COMMITTEE_BEFORE = /(?:tỉnh|thành|huyện|thị|quận|đảng|cấp)\s{1,3}$/
const SIGNS_FOR = /(?<!\p{L})(?:kt|k\/t|tl|t\/l|tuq|q)(?:\.|(?!\p{L}))\s{0,3}(?:[^\n.;]{2,20},\s{1,2})?$/u
/** Titles that say whose they are, and the short ones of lists of recipients. */
const WHOLE_TITLE = sticky('(?:trưởng công an|lđvp)')
const ALONE = sticky('(?:người đứng đầu|tổng bí thư)')
/** Heads of villages, who are named without a body. */
const OF_VILLAGE = sticky('(?:trưởng (?:thôn|ấp|bản|khu phố)|tổ trưởng tổ dân phố)')
/** `Trưởng ban Chỉ đạo, Chủ tịch UBND các huyện`: of the board that the text has named. */
const OF_BOARD = sticky('(?:phó )?trưởng ban chỉ đạo(?=_[,;:.]|_$)')
/** Members are members of one body, not of a group. */
const MEMBERS = sticky('(?:đại biểu|thành viên|ủy viên)')
const AND_DEPUTIES = sticky(' và các phó')

/** `Phó Chủ tịch Cao Văn An yêu cầu …`: a title with a name, who orders. */
const ORDERS = sticky(
  ' [a-zà-ỹđ]{2,7}(?: [a-zà-ỹđ]{2,7}){1,3} (?:yêu cầu|chỉ đạo|giao|đề nghị|kết luận|nhấn mạnh|phân công)(?![a-zà-ỹđ])',
)

/** A title with its body, or two of one person: `Trưởng Ban xây dựng Đảng - Trưởng Tiểu ban`. */
export function officeMention(text: string, view: string, at: number): BodyName | undefined {
  const office = oneOffice(text, view, at)
  const end = office === undefined ? 0 : secondOfficeEnd(text, view, office.end)
  return office === undefined || end === office.end ? office : { end, many: office.many }
}

/** A title with its body; alone only where it signs, heads a row, or is `người đứng đầu`. */
function oneOffice(text: string, view: string, at: number): BodyName | undefined {
  const heads = isCapitalAt(text, view, at) ? endOf(HEADS_OF_MANY, view, at) : -1
  if (heads >= 0) return groupAfterTitle(text, view, heads)
  const office = officeAt(text, view, at)
  if (office === undefined) return undefined
  if (view.startsWith('ủy viên', at) && COMMITTEE_BEFORE.test(before(view, at))) return undefined
  if (!office.bare || endOf(WHOLE_TITLE, view, at) >= 0) return office
  if (endOf(OF_VILLAGE, view, at) === office.end && isCapitalAt(text, view, at)) return office
  const board = isCapitalAt(text, view, at) ? endOf(OF_BOARD, view, at) : -1
  if (board >= 0) return { end: board, many: false }
  const group = endOf(MEMBERS, view, at) < 0 ? groupAfterTitle(text, view, office.end) : undefined
  if (group !== undefined) return group
  if (endOf(ALONE, view, at) === office.end) return office
  if (!isCapitalAt(text, view, at)) return undefined
  if (endOf(ORDERS, view, office.end) >= 0 && isCapitalAt(text, view, skipBlanks(view, office.end, 3)))
    return office
  if (isNamedByRank(view, at, office.end) || speaks(text, view, at, office.end)) return office
  if (SIGNS_FOR.test(before(view, at, 30))) return undefined
  if (office.many || endOf(AND_DEPUTIES, view, office.end) >= 0) return office
  const signs = isAllCaps(text, view, at, at + 2) && isAllCaps(text, view, office.end - 2, office.end)
  if (!signs) return undefined
  const person = skipBlanks(view, office.end, 2)
  const named =
    person > office.end && isCapitalAt(text, view, person) && !isAllCaps(text, view, person, person + 2)
  return endsLine(view, office.end) || (named && mayBePersonAt(text, view, person)) ? office : undefined
}

/** Heads whose rank and name are enough: `Thứ trưởng Lê Văn An`. */
const RANKED = sticky(
  '(?:phó )?(?:chủ tịch|bộ trưởng|thứ trưởng|bí thư|tổng cục trưởng|cục trưởng|chủ nhiệm|tổng thanh tra|thống đốc|viện trưởng|chánh án|vụ trưởng|trưởng ban|trưởng đoàn|văn phòng|chánh văn phòng)(?![a-zà-ỹđ])(?!\\s+hồ chí minh)',
)
const SPEAKS = sticky(
  ' (?:cho biết|nhấn mạnh|lưu ý|yêu cầu|chỉ đạo|đề nghị|khẳng định|giao|phân công|kết luận|quán triệt|biểu dương|ghi nhận|nêu rõ|cho rằng)(?![a-zà-ỹđ])',
)

/** `Thứ trưởng Lê Văn An`, `Phó Tổng cục trưởng lưu ý …`: by the name of the person, or where the head speaks. */
function speaks(text: string, view: string, at: number, end: number): boolean {
  if (isCapitalAt(text, view, at + 1) || endOf(MEMBERS, view, at) >= 0) return false
  if (endOf(SPEAKS, view, end) >= 0) return true
  const name = skipBlanks(view, end, 2)
  return endOf(RANKED, view, at) >= 0 && name > end && mayBePersonAt(text, view, name)
}

/** The last letters before `at`. */
const before = (view: string, at: number, most = 8): string => view.slice(Math.max(0, at - most), at)

const endsLine = (view: string, at: number): boolean =>
  /^[*_ ]{0,6}(?:\n|<|$|\|)/.test(view.slice(at, at + 8))
