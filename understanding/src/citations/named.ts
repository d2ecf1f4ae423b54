import { bodyNameAt, isAllCaps, isCapitalAt, matchAt, skipBlanks, sticky, wordEnd } from '../lexicon/index.ts'

const ROMAN_OR_NUMBER =
  '(?:[ivxl]{1,7}|[0-9]{1,2}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai| ba)?)(?![a-zà-ỹđ0-9])'
/** `Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XX`, `Nghị quyết Đại hội XIII của Đảng`. */
const CONGRESS = sticky(
  ` (?:của )?đại hội(?: đại biểu)?(?: toàn quốc)?(?: (?:lần thứ )?${ROMAN_OR_NUMBER})?(?: của)?(?: đảng bộ(?: quân sự| công an| bộ đội biên phòng)?| đảng)?(?: tỉnh| thành phố| huyện| quận| thị xã| xã| phường| các cấp)?`,
)
const CONGRESS_NUMBER = sticky(`,? lần thứ ${ROMAN_OR_NUMBER}`)
const OF_PARTY = sticky(' của đảng(?! bộ)(?![a-zà-ỹđ])')
/** `Nghị quyết Hội nghị Trung ương 11 khóa XIII`, `Nghị quyết Trung ương 4 khóa XII`. */
const PLENUM = sticky(
  ` (?:hội nghị )?(?:lần thứ ${ROMAN_OR_NUMBER} )?(?:ban chấp hành )?(?:trung ương|tw)(?: đảng)?(?: (?:lần thứ )?${ROMAN_OR_NUMBER})?,? ?khóa ${ROMAN_OR_NUMBER}`,
)
const PLENUM_SHORT = sticky(` (?:hội nghị )?(?:trung ương|tw) ${ROMAN_OR_NUMBER}`)
/** `Nghị quyết Hội nghị lần thứ 6 Ban Chấp hành Trung ương (khóa XII)`. */
const PLENUM_BY_NUMBER = sticky(
  ` (?:hội nghị )?lần thứ ${ROMAN_OR_NUMBER},? (?:của )?(?:ban chấp hành|bch) (?:trung ương|tw)(?: đảng)?(?![a-zà-ỹđ])`,
)
const ITS_TERM = sticky(',? (?:nhiệm kỳ [0-9]{4}_-_[0-9]{4}|khóa (?:[ivxl]{1,7}|[0-9]{1,2}))(?![0-9a-zà-ỹđ])')
/** `Nghị quyết Đại hội Đảng bộ các cấp`: a kind, not one of them. */
const OF_ALL_LEVELS = / các cấp$/
const HAS_NUMBER = /lần thứ|nhiệm kỳ| [ivxl]{1,7}$| [ivxl]{1,7} |\d/

const CONGRESS_PLACE = sticky(
  '(?: (?!lần |nhiệm |khóa )[a-zà-ỹđ]{1,8}){1,4}(?=,? (?:lần thứ|nhiệm kỳ|khóa) )',
)

/** `Nghị quyết Đại hội Đảng bộ huyện`: of one level, also without number. */
const OF_LEVEL =
  /đảng bộ(?: quân sự| công an| bộ đội biên phòng)? (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)(?: [a-zà-ỹđ]+)*$/
const OTHER_LEVELS = sticky(
  '(?:,|;| và|/) ?(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|cấp|các)(?![a-zà-ỹđ])',
)
/** Its years name a congress that has no number; its term only says which. */
const ITS_YEARS = /^,? nhiệm kỳ /
/** `Nghị quyết XII của Đảng`. */
const OF_PARTY_BY_NUMBER = sticky(' [ivxl]{2,7} của đảng(?! bộ)(?![a-zà-ỹđ])')

/** Past the name of the place, in capitals: `huyện Yên Thành`; none where others of its level follow. */
function placeEnd(text: string, view: string, level: number): number | undefined {
  let last = level
  for (let count = 0; count < 4; count++) {
    const word = skipBlanks(view, last, 1)
    if (word === last || !isCapitalAt(text, view, word)) break
    last = wordEnd(text, word)
  }
  return matchAt(OTHER_LEVELS, view, last) === undefined ? last : undefined
}

/** The end of a resolution known by its congress or plenum, whose type word ends at `end`. */
export function meetingNameEnd(text: string, view: string, end: number): number | undefined {
  if (matchAt(CONGRESS, view, end) !== undefined) {
    let last = CONGRESS.lastIndex
    if (matchAt(CONGRESS_PLACE, view, last) !== undefined) last = CONGRESS_PLACE.lastIndex
    if (matchAt(CONGRESS_NUMBER, view, last) !== undefined) last = CONGRESS_NUMBER.lastIndex
    if (matchAt(OF_PARTY, view, last) !== undefined) last = OF_PARTY.lastIndex
    if (OF_ALL_LEVELS.test(view.slice(end, last))) return undefined
    if (HAS_NUMBER.test(view.slice(end, last))) return last
    const level = OF_LEVEL.test(view.slice(end, last))
    if (level && !ITS_YEARS.test(view.slice(last, last + 12)))
      return isCapitalAt(text, view, end + 1) && !isAllCaps(text, view, end, last)
        ? placeEnd(text, view, last)
        : undefined
    return matchAt(ITS_TERM, view, last) === undefined ? undefined : ITS_TERM.lastIndex
  }
  for (const pattern of [PLENUM, PLENUM_SHORT, PLENUM_BY_NUMBER, OF_PARTY_BY_NUMBER])
    if (matchAt(pattern, view, end) !== undefined) return pattern.lastIndex
  return undefined
}

const WORKING_RULES = sticky(' (?:làm việc|(?:tổ chức và )?hoạt động)(?! [a-zà-ỹđ]{0,2}\\))')
const OF = sticky(' của ')
const AND_OF = sticky(' và [^.;:\\n]{4,40} của ')
const AND_MORE = sticky('(?:,| và) ')

const ELECTION_RULES = sticky(' bầu cử trong đảng(?![a-zà-ỹđ])')

/** `Quy chế làm việc của Tỉnh ủy, UBND tỉnh`: rules whose owner is said. */
export function workingRulesEnd(text: string, view: string, end: number): number | undefined {
  if (matchAt(ELECTION_RULES, view, end) !== undefined) return ELECTION_RULES.lastIndex
  if (matchAt(WORKING_RULES, view, end) === undefined) return undefined
  const name = WORKING_RULES.lastIndex
  if (matchAt(OF, view, name) === undefined)
    return matchAt(AND_OF, oneLine(view, name), 0) === undefined ? undefined : name
  let last: number | undefined
  let here = OF.lastIndex
  for (let count = 0; count < 4; count++) {
    const body = bodyNameAt(text, view, here)
    if (body === undefined) break
    last = body.end
    if (matchAt(AND_MORE, view, last) === undefined) break
    here = AND_MORE.lastIndex
  }
  return last
}

/** A short look ahead in which a page break reads as a blank. */
const oneLine = (view: string, at: number): string => view.slice(at, at + 80).replace(/\n/g, ' ')

const CHARTER = sticky(' tổ chức và hoạt động của (?:các )?')
const PARTY_CHARTER = sticky(' đảng(?: cộng sản việt nam)?(?![a-zà-ỹđ])(?! bộ)')

/** `Điều lệ Đảng`, `Điều lệ tổ chức và hoạt động của Quỹ …`. */
export function charterEnd(text: string, view: string, end: number): number | undefined {
  if (matchAt(PARTY_CHARTER, view, end) !== undefined) return PARTY_CHARTER.lastIndex
  const owner = matchAt(CHARTER, view, end) === undefined ? skipBlanks(view, end, 2) : CHARTER.lastIndex
  if (!isCapitalAt(text, view, owner)) return undefined
  return bodyNameAt(text, view, owner)?.end
}
