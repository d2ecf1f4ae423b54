import {
  bodyNameAt,
  endOf,
  isCapitalAt,
  matchAt,
  ownerStart,
  PhraseTrie,
  placeNameEnd,
  skipBlanks,
  sticky,
  territoryEnd,
} from '../lexicon/index.ts'

/** Kinds of places that may act. */
export const PLACES: readonly string[] = [
  'huyện',
  'thị xã',
  'thành phố',
  'quận',
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
]
const KINDS = new PhraseTrie(PLACES.map((words) => [words, true] as const))
/** What a place does that acts. */
export const ACTS: RegExp = sticky(
  '(?:,? (?:cũng )?(?:đã|cần|phải|sẽ|tiếp tục|khẩn trương|chủ động|tích cực))? (?:chủ động phối hợp|hoàn thành|tham dự|phát biểu|đặt mục tiêu|vào cuộc|yêu cầu|giao(?= (?:cho )?(?:các|ubnd|phòng|sở|ban|chủ))|tích cực|quan tâm|tăng cường|phấn đấu|kiến nghị|đề nghị|đánh giá|chỉ đạo|huy động|vận động|phát động|ra quân|duy trì|kiểm tra|giải quyết|tiếp nhận|phê duyệt|quyết định|thành lập|công bố|cam kết|đăng ký|chủ động|phối hợp|chủ trì|báo cáo|thực hiện|triển khai|rà soát|tổ chức|xây dựng|tham mưu|đề xuất|chịu trách nhiệm|ban hành|khắc phục|tập trung|bố trí|lập|đẩy nhanh|khai báo|cập nhật|tuyên truyền|hướng dẫn|quán triệt|nghiêm túc)(?![a-zà-ỹđ])',
)
const LISTED = sticky(', (?=(?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu) )')
/** What stands before a place that acts. */
export const OPENS: RegExp =
  /^\s{0,4}$|\n\s{0,4}$|(?:[-+*•,;:.]|và|với|giao|yêu cầu|đề nghị|nhắc nhở|lưu ý|của)\s{1,4}$/

/** A place that acts: `huyện Bến Cầu hoàn thành …`, `Thị xã Bình Long, Thị xã Chơn Thành phối hợp …`. */
export function actingPlaceAt(text: string, view: string, at: number): number | undefined {
  const start = nameStart(view, at)
  if (start === undefined || !isCapitalAt(text, view, start)) return undefined
  const end = placeNameEnd(text, view, start)
  if (end === start) return undefined
  if (!OPENS.test(view.slice(Math.max(0, at - 10), at))) return undefined
  let last = end
  for (let more = 0; more < 4 && matchAt(LISTED, view, last) !== undefined; more++) {
    const name = nameStart(view, LISTED.lastIndex)
    const next = name === undefined ? undefined : placeNameEnd(text, view, name)
    if (next === undefined || next === name) break
    last = next
  }
  return matchAt(ACTS, view, last) === undefined ? undefined : end
}

const MANY = sticky('các (?=(?:huyện|xã|phường|thị trấn|thành phố|thị xã|quận)(?: |: ))')
const SMALL_C = 0x63
const NEXT = sticky('(?:,| và) (?=[a-zà-ỹđ])')

/** Places that act together: `các xã An Phú, An Bình rà soát …`; a list that only says where is none. */
export function actingPlacesAt(text: string, view: string, at: number): number | undefined {
  const kind = view.charCodeAt(at) === SMALL_C ? endOf(MANY, view, at) : -1
  let next = kind < 0 ? undefined : (nameStart(view, kind) ?? nameAfterColon(view, kind))
  let end: number | undefined
  for (let count = 0; count < 12 && next !== undefined && isCapitalAt(text, view, next); count++) {
    const stop = placeNameEnd(text, view, next)
    if (stop === next) break
    end = stop
    const joint = endOf(NEXT, view, stop)
    next = joint < 0 ? undefined : joint
  }
  if (end === undefined || !OPENS.test(view.slice(Math.max(0, at - 10), at))) return undefined
  return endOf(ACTS, view, end) < 0 ? undefined : end
}

/** `các xã: An Phú, An Bình rà soát …`. */
function nameAfterColon(view: string, at: number): number | undefined {
  const kind = KINDS.match(view, at)
  return kind !== undefined && view.startsWith(': ', kind.end) ? kind.end + 2 : undefined
}

/** Where the name may begin after the word for a place. */
function nameStart(view: string, at: number): number | undefined {
  const kind = KINDS.match(view, at)
  if (kind === undefined) return undefined
  const start = skipBlanks(view, kind.end, 4)
  return start === kind.end ? undefined : start
}

const PARTY_BODY = sticky('đảng bộ(?![a-zà-ỹđ])')
const AND_AUTHORITIES = sticky(', chính quyền(?: và các đoàn thể)?(?: các cấp)?')

/** A Party organisation that acts: `Đảng bộ huyện Ngân Sơn đã …`; not in `Đại hội Đảng bộ tỉnh`. */
export function actingPartyBodyAt(text: string, view: string, at: number): number | undefined {
  const end = view.startsWith('đảng', at) ? endOf(PARTY_BODY, view, at) : -1
  if (end < 0 || !isCapitalAt(text, view, at) || !OPENS.test(view.slice(Math.max(0, at - 10), at)))
    return undefined
  const joined = endOf(AND_AUTHORITIES, view, end)
  if (joined >= 0) return joined
  const territory = territoryEnd(text, view, end, false).end
  if (territory > end) return territory
  const owner = ownerStart(view, end)
  return owner === undefined ? undefined : bodyNameAt(text, view, owner)?.end
}
