import {
  bodyNameAt,
  type BodyName,
  endOf,
  isAllCaps,
  isCapitalAt,
  isWordAt,
  sectorEnd,
  skipBlanks,
  sticky,
  territoryEnd,
  wordEnd,
} from '../lexicon/index.ts'
import { groupAfterTitle } from './group.ts'
import { tailEnd } from './group-tail.ts'
import { nounList } from './noun-list.ts'
import { ACTS, OPENS } from './place.ts'

/** How those begin who are known by what kind of body they are: `cơ quan thuế`, `ngành Y tế`, `lãnh đạo huyện`, `Bộ`. */
export const KIND_BEGINNINGS: readonly string[] = [
  ...'cơ quan|ngành|lãnh đạo|nhà trường|tổ chức công đoàn|tổ công tác|đoàn công tác|chính quyền địa phương|chính quyền xã|chính quyền phường|chính quyền huyện|chính quyền cơ sở|bộ phận một cửa|cấp ủy'.split(
    '|',
  ),
  ...['mỗi', 'từng'].flatMap((each) =>
    ['cơ quan', 'đơn vị', 'địa phương', 'cấp', 'ngành', 'sở', 'bộ', 'tổ chức'].map(
      (kind) => `${each} ${kind}`,
    ),
  ),
]
/** Those that are known by their kind only with its capital. */
export const CAPITAL_KINDS: readonly string[] = ['trường', 'bộ', 'cục', 'chi cục', 'tổng cục', 'trung tâm']

type Reader = (text: string, view: string, at: number) => BodyName | undefined

/** Who is known by kind and begins at `at`. */
export function kindMention(text: string, view: string, at: number): BodyName | undefined {
  const read = READERS.get(view.slice(at, wordEnd(text, at)))
  return read === undefined ? undefined : read(text, view, at)
}

const TOLD =
  /(?:chỉ đạo|yêu cầu|giao(?: cho)?|đề nghị|đôn đốc|phối hợp|phối hợp với|phối hợp cùng|đề xuất với|kiến nghị với|kiến nghị|phân công)\s{1,3}$/
const told = (view: string, at: number): boolean => TOLD.test(before(view, at, 18))
const opens = (view: string, at: number): boolean => OPENS.test(before(view, at, 10))
/** The last letters before `at`. */
const before = (view: string, at: number, most: number): string => view.slice(Math.max(0, at - most), at)

const AUTHORITY = sticky(
  'cơ quan (?:thuế|hải quan|công an|điều tra|quân sự|kiểm lâm|kiểm sát|thanh tra|quản lý thị trường|quản lý thuế|bảo hiểm xã hội|thi hành án(?: dân sự)?|đăng ký kinh doanh|tiến hành tố tụng|tố tụng|cảnh sát điều tra|csđt|an ninh điều tra|biên phòng|thường trực)(?![a-zà-ỹđ])(?! (?:nhân dân|viên|bệnh|điện tử))',
)
const DRAFTING = sticky(
  'cơ quan (?:tham mưu|soạn thảo|chủ trì|xây dựng báo cáo|thẩm định|thẩm tra)(?: (?:soạn thảo|giúp việc|trình))?(?![a-zà-ỹđ])',
)
/** `là cơ quan thường trực`: what somebody is, not who. */
const IS = /(?:là|làm)\s{1,3}$/

/** `cơ quan thuế`, `cơ quan Hải quan`; one that drafts only where it is told. */
function authority(text: string, view: string, at: number): BodyName | undefined {
  const end = endOf(AUTHORITY, view, at)
  if (end < 0) {
    const drafts = told(view, at) ? endOf(DRAFTING, view, at) : -1
    return drafts < 0 ? undefined : { end: drafts, many: false }
  }
  if (IS.test(before(view, at, 6))) return undefined
  const tail = tailEnd(text, view, end)
  const place = territoryEnd(text, view, tail, false)
  return { end: Math.max(tail, place.end), many: tail > end || place.many }
}

const WITH_POWERS = sticky('ngành (?:chức năng|chuyên môn)(?![a-zà-ỹđ])')
/** Branches that no department is named after. */
const BRANCH = sticky(
  'ngành (?:kiểm sát(?: nhân dân)?|tòa án(?: nhân dân)?|thanh tra|kho bạc|bảo hiểm xã hội|ngân hàng|điện lực|tuyên giáo|dân vận|nội chính)(?![a-zà-ỹđ])',
)
const BRANCH_ACTS = sticky(' (?:đặt mục tiêu|đã(?: và đang)? lấy|vào cuộc)(?![a-zà-ỹđ])')
const BESIDE = /(?:cùng|với)\s{1,3}$/

/** `Ngành Y tế tiếp tục chỉ đạo …`, `chỉ đạo ngành thuế …`: a branch that acts or is told, not a branch of the economy. */
function branch(text: string, view: string, at: number): BodyName | undefined {
  const powers = endOf(WITH_POWERS, view, at)
  const other = powers < 0 ? endOf(BRANCH, view, at) : powers
  const end = other < 0 ? sectorEnd(view, skipBlanks(view, at + 'ngành'.length, 2)) : other
  if (end === undefined || isWordAt(view, end)) return undefined
  const place = territoryEnd(text, view, end, false).end
  const stop = Math.max(end, place)
  const acts = endOf(ACTS, view, stop) >= 0 || endOf(BRANCH_ACTS, view, stop) >= 0
  const begun = opens(view, at) && (acts || (powers >= 0 && view.startsWith(' đã ', stop)))
  const joined = BESIDE.test(before(view, at, 8)) && endOf(PRODUCTS, view, end) < 0
  return told(view, at) || begun || joined ? { end: stop, many: powers >= 0 } : undefined
}

/** `so với ngành nông nghiệp tăng …`: what it yields. */
const PRODUCTS = sticky(',? (?:tăng|giảm|đạt|chiếm|là|có)(?![a-zà-ỹđ])')

/** What stands before those who lead, and not before the verb: `các đồng chí lãnh đạo huyện`, `sự lãnh đạo của tỉnh`. */
const BEFORE_LEADERS =
  /(?:đồng chí|đ\/c|các|một số|với|cùng|có|của|yêu cầu|đề nghị|cho|do|đại diện|tập thể|ông|bà|thay mặt|giao|được|quân|\()\s{0,3}$/
const OF_ALL = sticky(' (?:các|mọi) cấp')
const OF_MINISTRY = sticky(' bộ(?=, (?:ngành|cơ quan|ban))')
const LEADERS_ACT = sticky(
  ',? (?:giao(?= (?:cho )?(?:các|sở|ubnd|phòng|ban|chủ|công an))|yêu cầu|đề nghị|chỉ đạo|thống nhất|đồng ý|nhất trí|ghi nhận|đánh giá|tham dự|dự|đến dự|đi thăm|kiểm tra|thăm|chủ trì|phát biểu|trao|tặng|báo cáo|cho biết|cam kết|nhấn mạnh|phải|cần)(?![a-zà-ỹđ])',
)

/** `Bộ Chính trị, Lãnh đạo chủ chốt, Quốc hội`: those who hold the first offices of the State. */
const CHIEF = sticky('lãnh đạo chủ chốt(?=_[,;.]| và )')
const AFTER_CENTRE = /(?:bộ chính trị|ban bí thư|trung ương)(?:,| và)\s{1,3}$/

/** `làm việc với lãnh đạo huyện Yên Thành`: those who lead a place. */
function leaders(text: string, view: string, at: number): BodyName | undefined {
  const chief = endOf(CHIEF, view, at)
  if (chief >= 0) return AFTER_CENTRE.test(before(view, at, 20)) ? { end: chief, many: true } : undefined
  const end = at + 'lãnh đạo'.length
  if (!view.startsWith('lãnh đạo', at) || endOf(OF_ALL, view, end) >= 0) return undefined
  if (endOf(OF_MINISTRY, view, end) >= 0) return groupAfterTitle(text, view, end)
  if (endOf(PLACE_WORD, view, end) < 0) return undefined
  const place = territoryEnd(text, view, end, true)
  if (place.end === end) return undefined
  const named = BEFORE_LEADERS.test(before(view, at, 12))
  const acts = opens(view, at) && endOf(LEADERS_ACT, view, place.end) >= 0
  return named || acts ? { end: place.end, many: true } : undefined
}

const PLACE_WORD = sticky(
  ' (?:của )?(?:tỉnh|huyện|thành phố|thị xã|xã|phường|quận|đặc khu|các|cấp|tp)(?![a-zà-ỹđ])',
)

const EACH = sticky('(?:mỗi|từng) ')
const MUST = sticky(
  ' (?:cần|phải|có trách nhiệm|chịu trách nhiệm|chủ động|tự|căn cứ|xây dựng|tổ chức|rà soát)(?![a-zà-ỹđ])',
)

/** `mỗi cơ quan, đơn vị`: two kinds at least, so that `mỗi xã một sản phẩm` is none. */
function each(text: string, view: string, at: number): BodyName | undefined {
  const start = endOf(EACH, view, at)
  const list = start < 0 ? undefined : nounList(text, view, start)
  if (list === undefined || list.count < 2 || !list.strong) return undefined
  const end = tailEnd(text, view, list.end)
  return endOf(MUST, view, end) >= 0 ? { end, many: true } : undefined
}

const SCHOOL = sticky('nhà trường(?![a-zà-ỹđ])')

/** `đề xuất với nhà trường …`: the school that is told, or acts. */
function school(_text: string, view: string, at: number): BodyName | undefined {
  const end = endOf(SCHOOL, view, at)
  if (end < 0) return undefined
  return told(view, at) || (opens(view, at) && endOf(ACTS, view, end) >= 0) ? { end, many: false } : undefined
}

const SCHOOL_IN_LETTERS = sticky('trường (?=(?:đh|cđ|thpt|thcs|th|mn|pt)[a-zđ])')

/** `Trường ĐHSPKT`: a school in letters. */
function schoolInLetters(text: string, view: string, at: number): BodyName | undefined {
  const start = isCapitalAt(text, view, at) ? endOf(SCHOOL_IN_LETTERS, view, at) : -1
  const end = start < 0 ? start : wordEnd(text, start)
  return end > start && isAllCaps(text, view, start, end) && !isCapitalAt(text, view, at + 1)
    ? { end, many: false }
    : undefined
}

const UNION = sticky('tổ chức công đoàn(?![a-zà-ỹđ])')

function union(_text: string, view: string, at: number): BodyName | undefined {
  const end = endOf(UNION, view, at)
  return end >= 0 && (told(view, at) || BESIDE.test(before(view, at, 8))) ? { end, many: false } : undefined
}

const ONE_UNIT = sticky('(?:bộ|cục|chi cục|tổng cục|trung tâm)(?![a-zà-ỹđ])')
/** `tại bộ phận Một cửa`. */
const COUNTER = sticky('bộ phận một cửa(?![a-zà-ỹđ])')
const OF_UNIT = /(?:của|do|toàn|trình|báo cáo|lãnh đạo|tại|đối với|trực thuộc)\s{1,3}$/
const ENDS = sticky(
  '_?(?:[.,;:)]| (?:là|đã|có|cần|phải|giao|yêu cầu|tiếp tục|cũng|trong|để|tại|về|theo|tổ chức|thực hiện|triển khai|quản lý|ban hành)(?![a-zà-ỹđ]))',
)

/** `phương án của Bộ`, `Trung tâm cũng đã …`: the one that the text has named, by its kind with a capital. */
function unit(text: string, view: string, at: number): BodyName | undefined {
  const counter = endOf(COUNTER, view, at)
  if (counter > 0 && isCapitalAt(text, view, counter - 'một cửa'.length)) return { end: counter, many: false }
  const end = isCapitalAt(text, view, at) ? endOf(ONE_UNIT, view, at) : -1
  if (end < 0 || isCapitalAt(text, view, at + 1)) return undefined
  const named = OF_UNIT.test(before(view, at, 12)) && endOf(ENDS, view, end) >= 0
  const acts = opens(view, at) && endOf(UNIT_ACTS, view, end) >= 0
  return named || acts ? { end, many: false } : undefined
}

const UNIT_ACTS = sticky(' (?:cũng|đã|cần|phải|sẽ|yêu cầu|đề nghị|giao)(?![a-zà-ỹđ])')

const TEAM = sticky('(?:tổ|đoàn) công tác (?:của )?')

/** `tổ công tác của Bộ Chính trị`: a team by who sent it. */
function team(text: string, view: string, at: number): BodyName | undefined {
  const start = endOf(TEAM, view, at)
  const named = start > 0 && (view.startsWith('của', start - 4) || isCapitalAt(text, view, start))
  const body = named ? bodyNameAt(text, view, start) : undefined
  return body === undefined ? undefined : { end: body.end, many: false }
}

const LOCAL = sticky(
  'chính quyền (?:địa phương(?: (?:0?2|hai) cấp)?|xã|phường|huyện|cơ sở)(?![a-zà-ỹđ])(?! (?:các|cấp|hai|[0-9]))',
)
const OF_OR_WITH = /(?:của|với|giao|chỉ đạo|yêu cầu|cho|cùng)\s{1,3}$/

/** `phối hợp với chính quyền địa phương`: the authorities of a place without its name; a model of them is none. */
function localAuthorities(_text: string, view: string, at: number): BodyName | undefined {
  const end = endOf(LOCAL, view, at)
  if (end < 0) return undefined
  const acts = opens(view, at) && endOf(ACTS, view, end) >= 0
  return acts || OF_OR_WITH.test(before(view, at, 10)) ? { end, many: true } : undefined
}

const COMMITTEE = sticky(
  'cấp ủy(?: đảng(?=[.,;])|(?=[.;]| (?:được|thường xuyên|quan tâm|lãnh đạo|chỉ đạo|và đồng chí)(?![a-zà-ỹđ])))',
)
const BY_OR_OF = /(?:của|được|do|đối với|cho)\s{1,3}$/

/** `được cấp ủy quan tâm lãnh đạo`: a committee without its name. */
function committee(_text: string, view: string, at: number): BodyName | undefined {
  const end = endOf(COMMITTEE, view, at)
  return end >= 0 && BY_OR_OF.test(before(view, at, 10)) ? { end, many: true } : undefined
}

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['cơ', authority],
  ['ngành', branch],
  ['lãnh', leaders],
  ['mỗi', each],
  ['từng', each],
  ['nhà', school],
  ['trường', schoolInLetters],
  ['bộ', unit],
  ['cục', unit],
  ['chi', unit],
  ['tổng', unit],
  ['trung', unit],
  ['tổ', (text, view, at) => union(text, view, at) ?? team(text, view, at)],
  ['đoàn', team],
  ['chính', localAuthorities],
  ['cấp', committee],
])
