import { bodyNameAt, type BodyName, endOf, isCapitalAt, sticky, territoryEnd } from '../lexicon/index.ts'

const BOARDS = sticky('ban (?=(?:của |thuộc )?(?:hội đồng nhân dân|hđnd))')
/** `các ban Kinh tế - Ngân sách, Văn hóa - Xã hội HĐND tỉnh`: boards of a council by what they have charge of. */
const BOARDS_OF =
  '(?:pháp chế|kinh tế_-_ngân sách|kinh tế và ngân sách|văn hóa_-_xã hội|văn hóa và xã hội|dân tộc|đô thị)'
const NAMED_BOARDS = sticky(
  `ban ${BOARDS_OF}(?:(?:,| và) (?:ban )?${BOARDS_OF}){1,3} (?=(?:của |thuộc )?(?:hội đồng nhân dân|hđnd))`,
)

/** `báo cáo thẩm tra của các Ban và ý kiến của đại biểu`: of the council whose resolution it is. */
const BOARDS_REPORT = sticky('ban(?=(?: và|[;,]) (?:các )?(?:ý kiến|đại biểu) )')

const BELONGS = sticky(' (?:của|thuộc) ')

/** `các Ban của Hội đồng nhân dân tỉnh`: `at` is where `Ban` begins. */
export function boardsAt(text: string, view: string, at: number): BodyName | undefined {
  const end = view.startsWith('ban', at)
    ? Math.max(endOf(BOARDS, view, at), endOf(NAMED_BOARDS, view, at))
    : -1
  if (end < 0) {
    const alone = isCapitalAt(text, view, at) ? endOf(BOARDS_REPORT, view, at) : -1
    return alone < 0 ? undefined : { end: alone, many: true }
  }
  const next = Math.max(end, endOf(BELONGS, view, end - 1))
  const body = bodyNameAt(text, view, next)
  return body === undefined ? undefined : { end: body.end, many: true }
}

const STANDING = sticky('thường trực(?:,| và) các (?=ban (?:của |thuộc )?(?:hội đồng nhân dân|hđnd))')

const JOINED_BODIES =
  '(?:tu|tỉnh ủy|thành ủy|huyện ủy|quận ủy|đảng ủy|hđnd|hội đồng nhân dân|ubnd|ủy ban nhân dân|ub ?mttq(?: ?việt nam| ?vn)?|ủy ban (?:mttq|mặt trận tổ quốc)(?: ?việt nam| ?vn)?|ủy ban bầu cử|ubbc|ủy ban kiểm tra(?: đảng ủy)?)'
const JOINT_STANDING = sticky(
  `(?:thường tr?ực|tt|tt\\.|ttr|ttr\\.)(?:_:)?_${JOINED_BODIES}(?:(?:,_| và )${JOINED_BODIES}){1,4}(?= (?:(?:các )?(?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|đặc khu))(?![a-zà-ỹđ]))`,
)

/** `TT. TU, HĐND, UBND tỉnh`: the standing members of several bodies of one place, as lists of recipients have them. */
export function jointStandingAt(text: string, view: string, at: number): BodyName | undefined {
  const end = endOf(JOINT_STANDING, view, at)
  const territory = end < 0 ? end : territoryEnd(text, view, end, false).end
  return territory > end ? { end: territory, many: true } : undefined
}

/** `Giao Thường trực, các Ban HĐND tỉnh`: organs in a row of one council. */
export function standingAndBoards(text: string, view: string, at: number): BodyName | undefined {
  const start = endOf(STANDING, view, at)
  return start < 0 ? undefined : boardsAt(text, view, start)
}
