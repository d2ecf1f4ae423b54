import { unitAfter, unitsOf } from './before.ts'
import { hasBlankLine, isDigitAt, isWordAt, skipBlanks } from './letters.ts'
import { endOf, matchAt, sticky } from './pattern.ts'
import { PROVINCE_NAMES } from './places.ts'
import { isAllCaps, isCapitalAt, placeNameEnd, wordEnd } from './proper-name.ts'

/** The name of a body or of an office-holder, from `at` to `end`. */
export interface BodyName {
  readonly end: number
  /** Several bodies under one head: `UBND các huyện`, `các Sở: Nội vụ, Tài chính`. */
  readonly many: boolean
}

const PLACE_KIND =
  '(?:quận huyện|tỉnh thành phố|tỉnh thành(?! (?:phố|ủy|đoàn|viên))|huyện thị xã|huyện thành phố|xã phường thị trấn|xã thị trấn|(?:tỉnh|huyện|quận)(?! ủy(?! quyền| thác)| đoàn(?! (?:văn|thị|hữu|ngọc|minh|quốc|đình|xuân|công|đức|hồng|kim|mạnh|trung|tuấn|hoàng|huy) ))|thành phố|t\\.?p\\.?|thị xã|t\\.?x\\.?|thị trấn|thị(?! (?:trường|hiếu|dân|lực|sát|phần|trưởng|ủy))|thành(?! (?:phố|viên|lập|phần|tích|công|tựu|đoàn|ủy|quả))|phường xã|xã phường|xã|phường|đặc khu|khu vực(?: (?:[ivx]{1,5}|[0-9]{1,2})(?![0-9a-zà-ỹđ]))?)'
const PLACE_KINDS = `${PLACE_KIND}(?:(?:,| và| hoặc|_[/-]_|_,) ?${PLACE_KIND}){0,7}`
const LEVEL =
  ' (?:cấp (?:tỉnh|huyện|quận|xã|phường|thị xã|thị trấn|thành phố|cơ sở|địa phương|trên trực tiếp cơ sở|trên trực tiếp|trên cơ sở|trên|dưới)|các ngành, các cấp|các cấp, các ngành|các cấp|hai cấp|2 cấp|cùng cấp|các đơn vị(?:,| và)(?: các)? địa phương|(?:các|một số|nhiều) địa phương)'
const LEVELS = sticky(
  `${LEVEL}(?:(?:,| và|_/_) (?:cấp )?(?:tỉnh|huyện|quận|xã|phường|thị trấn|thành phố|thị xã|đặc khu|cơ sở)){0,5}(?: liền kề)?`,
)
const MANY_PLACES = sticky(
  `(?: của| tại)? (?:các|[0-9]{1,3}|mỗi|từng) ${PLACE_KINDS}(?: trực thuộc (?:trung ương|tw|t\\.ư\\.?|tỉnh)| thuộc tỉnh| trong tỉnh)?`,
)
const LISTED_PLACES = sticky(
  ` ${PLACE_KIND}(?:(?:,| và| hoặc|_[/-]_) ?${PLACE_KIND}){1,7}(?: trực thuộc (?:trung ương|tw|t\\.ư\\.?|tỉnh)(?! ủy))?`,
)
const ONE_PLACE = sticky(` (?:${PLACE_KIND}|(?:[hxpq]|tt)\\.(?=_[a-zà-ỹđ]))`)
const COMMITTEES = sticky(
  ' các (?:(?:tỉnh|thành|quận|huyện|thị|đảng)(?: ủy)?(?:,| và) ){0,5}(?:tỉnh|thành|quận|huyện|thị|đảng) ủy(?:, đảng ủy)?(?: trực thuộc(?: tỉnh ủy| thành ủy| trung ương)?)?',
)

/** The first two letters of what each pattern can begin with, after the blank; most words that follow a name begin none. */
const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [COMMITTEES, 'cá'],
  [MANY_PLACES, 'cá củ tạ mỗ từ'],
  [LEVELS, 'cấ cá ha cù mộ nh'],
  [ONE_PLACE, 'tỉ hu qu th tp t. tx tt xã x. h. p. q. ph đặ kh'],
]
const COUNTED: readonly RegExp[] = [MANY_PLACES, LEVELS]
/** Numbers of two letters; Vietnamese letters end below the multiplier. */
const pairOf = (first: number, second: number): number => first * 8192 + second
const PATTERNS: ReadonlyMap<number, readonly RegExp[]> = patternsByBeginning()

function patternsByBeginning(): Map<number, RegExp[]> {
  const all = new Map<number, RegExp[]>()
  for (const [pattern, letters] of BEGINNINGS) {
    for (const two of letters.split(' ')) {
      const key = pairOf(two.charCodeAt(0), two.charCodeAt(1))
      all.set(key, [...(all.get(key) ?? []), pattern])
    }
  }
  return all
}

/** What may stand between the kinds of places of a row. */
const ROW_SIGNS: ReadonlySet<number> = unitsOf(',/-vh')

/** The end of what says where a body is (`tỉnh Gia Lai`, `các xã, phường`, `cấp huyện`), or `at` where nothing does. */
export function territoryEnd(text: string, view: string, at: number, ofPerson: boolean): BodyName {
  const next = skipBlanks(view, at, 4)
  if (next === at) return { end: at, many: false }
  const city = view.startsWith('tp', next) ? endOf(CITY_IN_LETTERS, view, next) : -1
  if (city >= 0) return { end: city, many: false }
  const patterns = isDigitAt(view, next)
    ? COUNTED
    : PATTERNS.get(pairOf(view.charCodeAt(next), view.charCodeAt(next + 1)))
  for (const pattern of patterns ?? []) {
    const end = endOf(pattern, view, at)
    if (end < 0 || inWord(view, end)) continue
    if (pattern !== ONE_PLACE) {
      const named = pattern === MANY_PLACES || (pattern === COMMITTEES && view.charCodeAt(end) === COLON)
      return { end: named ? whichPlacesEnd(text, view, end) : end, many: true }
    }
    const row = ROW_SIGNS.has(unitAfter(view, end)) ? endOf(LISTED_PLACES, view, at) : -1
    if (row >= 0 && !inWord(view, row)) return { end: row, many: true }
    return { end: namedPlaceEnd(text, view, end, ofPerson), many: false }
  }
  if (!isCapitalAt(text, view, next) || (ofPerson && endOf(HO_CHI_MINH, view, next) >= 0))
    return { end: at, many: false }
  if (next - at > 2) return { end: at, many: false }
  return { end: PROVINCE_NAMES.match(view, next)?.end ?? at, many: false }
}

/** `Tp.HCM`, `TP HCM`, `tp. HCM`. */
const CITY_IN_LETTERS = sticky('tp\\.? ?hcm(?![a-zà-ỹđ])')

const inWord = (view: string, end: number): boolean =>
  isWordAt(view, end) && view.charCodeAt(end - 1) !== FULL_STOP

/** The person, where no `thành phố` stands before the name. */
const HO_CHI_MINH = sticky('hồ chí minh')

const OF = sticky(' (?:của|thuộc) ')

/** Where the name of the owner may begin: after `của`, `thuộc` or a blank; undefined where a paragraph ends first. */
export function ownerStart(view: string, end: number): number | undefined {
  const unit = view.charCodeAt(skipBlanks(view, end, 4))
  const joined = unit === SMALL_C || unit === SMALL_T ? endOf(OF, view, end) : -1
  const next = joined < 0 ? skipBlanks(view, end, 3) : joined
  return next === end || hasBlankLine(view, end, next) ? undefined : next
}

const FULL_STOP = 0x2e
const COLON = 0x3a
const SMALL_C = 0x63
const SMALL_T = 0x74

const FROM = sticky('(?: ven biển| biên giới| miền núi)? từ (?=[a-zà-ỹđ])')
const UP_TO = sticky(' (?:đến|tới|trở vào|trở ra) (?=[a-zà-ỹđ])')

/** `UBND các tỉnh, thành phố ven biển từ Quảng Ninh đến Cà Mau`, or the names one by one. */
function whichPlacesEnd(text: string, view: string, at: number): number {
  const first = endOf(FROM, view, at)
  if (first < 0) return listedNamesEnd(text, view, at)
  const second = endOf(UP_TO, view, placeNameEnd(text, view, first))
  const end = second < 0 ? second : placeNameEnd(text, view, second)
  return end > second ? end : at
}

const BEFORE_NAMES = sticky('_:? (?:tp\\.? )?(?=[a-zà-ỹđ])')
const NEXT_NAME = sticky('(?:,| và|;) (?:(?:thành phố|tp\\.?|thị xã|huyện|đặc khu) )?(?=[a-zà-ỹđ])')
/** After `;` or a comma another body, not another place. */
const BODY_NEXT = sticky(
  '(?:ubnd|ủy ban|hđnd|hội đồng|sở|công an|phòng|ban|văn phòng|chủ tịch|trung tâm|chi cục|cục|mttq)(?![a-zà-ỹđ])',
)
const CITY_OF_ROW = /(?:,(?: và)?| và) (?:thành phố|tp\.?|thị xã|đặc khu)$/
const SHORT_CITIES = /^(?:huế|vinh)$/

/**
 * The names after `các tỉnh`: `Ủy ban nhân dân các tỉnh Đắk Lắk, Khánh Hòa và Gia Lai`; at least two of them, or the one city
 * that closes a row of kinds: `UBND các huyện, thành phố An Khê`.
 */
function listedNamesEnd(text: string, view: string, at: number): number {
  if (matchAt(BEFORE_NAMES, view, at) === undefined) return at
  const first = BEFORE_NAMES.lastIndex
  let end = at
  let names = 0
  for (let next = first; names < 40; next = NEXT_NAME.lastIndex) {
    const other = hasBlankLine(view, end, next) || endOf(BODY_NEXT, view, next) >= 0
    const stop = other ? next : placeNameEnd(text, view, next)
    if (stop === next) break
    end = stop
    names++
    if (matchAt(NEXT_NAME, view, end) === undefined) break
  }
  const one = names === 1 && CITY_OF_ROW.test(view.slice(Math.max(0, at - 16), at))
  const name = view.slice(first, end)
  return names > 1 || (one && (name.includes(' ') || SHORT_CITIES.test(name))) ? end : at
}

const SMALL_NUMBER = /[0-9]{1,2}(?![0-9])/y

/** What may follow `UBND TP.` and is no place: another line, a body, a person, the first words of a sentence. */
const NEXT_SENTENCE = sticky(
  '(?: ?\\n| (?:ủy ban|ubnd|hđnd|hội đồng|sở|ban|phòng|văn phòng|công an|thanh tra|chi cục|đồng chí|đ/c|ông|bà|chủ tịch|phó|bí thư|giám đốc|các|giao|yêu cầu|đề nghị|theo|trong|trên|tại|đối với|ngoài|bên cạnh|về|đây|từ|để|khi|sau|trước|qua|riêng|trường hợp) )',
)

/** After `huyện`, `tỉnh` …: the end with the name that follows, where one does. */
function namedPlaceEnd(text: string, view: string, at: number, ofPerson: boolean): number {
  const next = skipBlanks(view, at, 2)
  if (view.charCodeAt(at - 1) === FULL_STOP) {
    if (matchAt(NEXT_SENTENCE, view, at) !== undefined) return at - 1
  } else if (next === at) return at
  const province = view.startsWith('tỉnh', at - 4)
  const ward = !province && WARD.test(view.slice(Math.max(0, at - 6), at))
  const number = ward ? endOf(SMALL_NUMBER, view, next) : -1
  if (number >= 0) return ofPerson ? number : numberedWardEnd(text, view, number)
  if (ward && isCapitalAt(text, view, next) && endOf(ROMAN, view, next) >= 0) return ROMAN.lastIndex
  const upper = isAllCaps(text, view, next, wordEnd(text, next)) && !isAllCaps(text, view, at - 2, at)
  if (upper) return at
  if (province) {
    return (isCapitalAt(text, view, next) ? PROVINCE_NAMES.match(view, next)?.end : undefined) ?? at
  }
  const commune = COMMUNE.test(view.slice(at - 8, at))
  const words = ofPerson ? wordsOfPlace(text, view, next) : commune ? 4 : 3
  const end = placeNameEnd(text, view, next, words, !BIG_CITY.test(view.slice(at - 9, at)))
  if (end === next) return at
  if (commune && endOf(NUMBERED, view, end) >= 0) return endOf(NUMBERED, view, end)
  const twin = HAS_TWIN.test(view.slice(at - 7, at)) && !ofPerson ? endOf(TWIN, view, end) : -1
  const twinEnd = twin < 0 ? end : placeNameEnd(text, view, twin)
  return twinEnd > twin ? Math.max(end, twinEnd) : end
}

const WARD = /(?:quận|phường|q\.|p\.)$/
const COMMUNE = /(?:xã|phường|thị trấn|quận|đặc khu)$/
const BIG_CITY = /(?:thành phố|tp\.?)$/
const ROMAN = sticky('[ivx]{1,4}(?![a-zà-ỹđ])')
/** `phường Cổ Nhuế 2`, not `xã Tân Lập 5 tỷ đồng`: a number that ends the name, or before a word that acts. */
const NUMBERED = sticky(
  ' [1-9][0-9]?(?=_[,;:)|/]|\\.(?![0-9])|\\n|$| (?:báo|chủ|phối|tổ|tiếp|khẩn|thực|triển|rà|tham|chịu|căn|tập|đã|cần|phải|và|tỉnh|huyện|thành|thị|quận|về|để|theo|có|là|trong|tại|đề|xây|ban|hoàn|quyết|công|thông) )',
)

/** `phường 1 Bảo Lộc`: a number and a name on the same line. */
function numberedWardEnd(text: string, view: string, end: number): number {
  const next = end + 1
  if (view.charAt(end) !== ' ' || mayBePersonAt(text, view, next)) return end
  const named = placeNameEnd(text, view, next, 2)
  return named > next ? named : end
}

const HAS_TWIN = /(?:khu vực|phường)$/
/** `Chi cục Thuế khu vực Tân Biên - Tân Châu`, `phường Cam Ly - Đà Lạt`. */
const TWIN = sticky('_-_(?=[a-zà-ỹđ])(?!ông |bà |đồng chí|đ/c|địa chỉ|chủ tịch|phó )')

const SURNAMES: ReadonlySet<string> = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đoàn lương mai tô hà cao châu nông ma lò vi quàng giàng sùng vàng thào tráng hầu sầm triệu chu thái tạ mạc quách kiều la lưu mã nghiêm phùng tăng thân thạch danh trương từ văn vương điểu siu ksor tiêu âu bạch bế cấn đàm đào đậu diệp doãn giáp hứa khuất khổng lại lục lù lường ninh phí tống ung xa hoa thi nhữ vừ mùa lầu'.split(
    ' ',
  ),
)

/** Whether three or four capitalised words that begin with a surname start at `at`: a person, not a place. */
export function mayBePersonAt(text: string, view: string, at: number): boolean {
  if (!SURNAMES.has(view.slice(at, wordEnd(text, at)))) return false
  const count = capitalsFrom(text, view, at)
  return count === 3 || count === 4
}

function capitalsFrom(text: string, view: string, at: number): number {
  let count = 0
  let here = at
  while (count < 6 && isCapitalAt(text, view, here)) {
    count++
    here = skipBlanks(view, wordEnd(text, here), 2)
  }
  return count
}

/**
 * After `Chủ tịch UBND huyện` may come the place, the person, or both: `Đức Linh`, `Nguyễn Văn A`, `Đức Linh Nguyễn Văn A`.
 * Two words are a place; three or four that begin with a surname are a person.
 */
export const wordsOfPlace = (text: string, view: string, at: number): number =>
  mayBePersonAt(text, view, at) ? 0 : 2
