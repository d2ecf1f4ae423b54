import {
  bodyNameAt,
  type BodyName,
  endOf,
  isCapitalAt,
  isWordAt,
  skipBlanks,
  sticky,
  territoryEnd,
} from '../lexicon/index.ts'
import { isService } from './body-mention.ts'
import { pluralAt } from './group.ts'
import { tailEnd } from './group-tail.ts'
import { ACTS, OPENS } from './place.ts'

/** How groups without `các` begin. */
export const BARE_BEGINNINGS: readonly string[] =
  'huyện, thị|huyện, thành|tỉnh, thành|sở, ban|sở, ngành|ban, ngành|bộ, ban|bộ, ngành|cơ quan chức năng|cơ quan chuyên môn|lực lượng chức năng|đơn vị sự nghiệp công lập|hội, đoàn thể|đoàn thể nhân dân|lực lượng công an|lực lượng quân|lực lượng vũ trang|lực lượng biên phòng|lực lượng bộ đội|lực lượng cảnh sát|lực lượng thanh tra|lực lượng kiểm lâm|lực lượng quản lý thị trường|lực lượng qltt|lực lượng csgt|lực lượng bđbp|cấp ủy|tổ chức đảng|tổ chức cơ sở đảng|chính quyền|cấp chính quyền|tổ chức chính trị|đoàn thể chính trị|đoàn thể các cấp|đoàn thể cùng cấp'.split(
    '|',
  )

const BARE = sticky(
  `(?:huyện, thị(?:, thành)? ủy|(?:tỉnh|huyện), thành ủy|sở(?:, ban)?, ngành|sở, ban ngành|ban, ngành|bộ, ban, ngành|bộ, ngành|(?:cơ quan|lực lượng) chức năng|cơ quan chuyên môn(?= (?:thuộc|cấp) )|đơn vị sự nghiệp công lập|hội, đoàn thể|đoàn thể nhân dân)(?:,(?: các)? (?:đơn vị|địa phương|đoàn thể|cơ quan|chính quyền)){0,3}`,
)
const ORGANISATIONS =
  '(?:các )?(?:cấp ủy(?: đảng)?|tổ chức(?: cơ sở)? đảng|chính quyền(?: địa phương)?|mặt trận(?: tổ quốc(?: việt nam)?)?|mttq(?: việt nam)?|(?:tổ chức )?đoàn thể(?: chính trị - xã hội| nhân dân)?|tổ chức chính trị - xã hội|cơ quan(?: quản lý nhà nước)?|đơn vị|địa phương|người đứng đầu(?: (?:các )?(?:cấp ủy|chính quyền|cơ quan))?)'
const FIRST_OF_ROW = '(?:cấp ủy(?: đảng)?|tổ chức(?: cơ sở)? đảng|chính quyền|cấp chính quyền)'
/** `cấp ủy, tổ chức đảng, chính quyền, Mặt trận Tổ quốc, các đoàn thể`: a row in any order. */
const ROW = sticky(`${FIRST_OF_ROW}(?:, ${ORGANISATIONS}(?![a-zà-ỹđ])){1,6}`)
/** One of a row, where it is said of which level or places. */
const OF_LEVEL = sticky(
  `(?:${FIRST_OF_ROW}(?: địa phương(?= các cấp))?(?= (?:các|cấp|cơ sở|cùng cấp|(?:huyện|xã|phường)(?:,| và) (?:thị trấn|thị xã|thành phố|phường|xã|đặc khu)))|cấp chính quyền)(?! địa phương)`,
)

/** A group without `các`: `sở, ngành`, `Bộ, ngành, địa phương`, `cấp ủy, chính quyền các cấp`. */
export function bareGroupAt(text: string, view: string, at: number): BodyName | undefined {
  // `tổ chức kinh tế, xã hội, đoàn thể`: half a word.
  if (view.startsWith('hội,', at) && view.startsWith('xã ', at - 3)) return undefined
  const end = endOf(BARE, view, at)
  if (end >= 0) {
    if (isWordAt(view, end) || USED_BY.test(view.slice(Math.max(0, at - 20), at))) return undefined
    const last = tailEnd(text, view, end)
    const place = isCapitalAt(text, view, skipBlanks(view, last, 2))
      ? territoryEnd(text, view, last, false).end
      : last
    return { end: Math.max(last, place), many: true }
  }
  const force = endOf(FORCE, view, at)
  const named = force >= 0 && isCapitalAt(text, view, force) ? bodyNameAt(text, view, force) : undefined
  if (named !== undefined && !isService(view, force, named.end)) return named
  const forces = endOf(FORCES, view, at)
  if (forces >= 0) return forcesAct(view, at, forces) ? { end: forces, many: true } : undefined
  const beside = endOf(BESIDE, view, at)
  if (beside >= 0)
    return AND.test(view.slice(Math.max(0, at - 6), at)) ? { end: beside, many: true } : undefined
  if (endOf(FIRST, view, at) < 0) return undefined
  const row = endOf(ROW, view, at)
  const last = row < 0 ? endOf(OF_LEVEL, view, at) : row
  if (last < 0 || isWordAt(view, last)) return undefined
  if (NO_ACTORS.test(view.slice(Math.max(0, at - 18), at))) return undefined
  const members = row < 0 ? pluralAt(text, view, skipBlanks(view, last, 3)) : undefined
  if (members !== undefined) return members
  const own = row < 0 ? endOf(AT_THE_BASE, view, last) : -1
  const tail = own < 0 ? tailEnd(text, view, last) : own
  const whole = territoryEnd(text, view, last, false)
  const places = whole.many && whole.end > tail ? whole : territoryEnd(text, view, tail, false)
  if (row < 0 && tail === last && places.end === last && endOf(ALONE, view, at) !== last) return undefined
  return { end: places.many ? places.end : tail, many: true }
}

/** `MTTQ và tổ chức chính trị - xã hội các cấp`: who stand last beside the Front, of every level. */
const BESIDE = sticky(
  '(?:tổ chức chính trị_-_xã hội|đoàn thể(?: chính trị_-_xã hội)?) (?:các cấp|cùng cấp)(?![a-zà-ỹđ])',
)
const AND = /(?:và|cùng)\s{1,3}$/

/** `lực lượng Quản lý thị trường`: a force by the name of its body. */
const FORCE = sticky('lực lượng (?=[a-zà-ỹđ])')

/** `Lực lượng công an, quân sự xây dựng kế hoạch …`, `Cơ quan chuyên môn tham mưu …`: those without a name where they act. */
const FORCES = sticky(
  '(?:cơ quan chuyên môn|lực lượng (?:công an|quân đội|quân sự|vũ trang|bộ đội biên phòng|biên phòng)(?:(?:,| và) (?:công an|quân đội|quân sự|bộ đội biên phòng|biên phòng|kiểm lâm|quản lý thị trường)){0,4})(?![a-zà-ỹđ])',
)
const forcesAct = (view: string, at: number, end: number): boolean =>
  endOf(ACTS, view, end) >= 0 && OPENS.test(view.slice(Math.max(0, at - 12), at))

/** `các chức danh cấp ủy, chính quyền`, `công tác xây dựng Đảng, chính quyền, mặt trận`: posts and a field of work. */
const NO_ACTORS = /(?:chức danh|xây dựng đảng,)\s{1,3}$/
/** `cấp ủy cơ sở`. */
const AT_THE_BASE = sticky(' cơ sở(?! (?:giáo|y tế|sản|kinh|vật|hạ|khám))(?![a-zà-ỹđ])')
/** `sử dụng tài sản công tại đơn vị sự nghiệp công lập`: where something is. */
const USED_BY = /(?:tài sản|cho thuê|tài sản công|nhân viên|làm việc|công tác) tại\s{1,3}$/
const FIRST = sticky(FIRST_OF_ROW)
const ALONE = sticky('cấp (?:chính quyền|ủy đảng)')
