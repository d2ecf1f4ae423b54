import { unitAfter, unitsOf } from './before.ts'
import type { BodyShape } from './bodies.ts'
import { isDigitAt, isWordAt, skipBlanks } from './letters.ts'
import { endOf, sticky } from './pattern.ts'
import { fieldNameEnd, sectorEnd } from './field-name.ts'
import { type Head, HEADS, ORGANS, TITLE_WORDS } from './heads.ts'
import { openBody } from './open-body.ts'
import { isAllCaps, isCapitalAt, placeNameEnd, wordEnd } from './proper-name.ts'
import { type BodyName, mayBePersonAt, ownerStart, territoryEnd, wordsOfPlace } from './territory.ts'
import { villagesEnd } from './village.ts'

/** The name of a body that starts at the word at `at`, with the place or the body it belongs to. */
export function bodyNameAt(
  text: string,
  view: string,
  at: number,
  ofPerson = false,
  depth = 0,
): BodyName | undefined {
  const found = HEADS.match(view, at)
  if (found === undefined) return undefined
  const { end, value: head } = found
  if (head.shape === 'whole') return !isElectronic(view, end) ? { end, many: false } : undefined
  if (head.shape === 'local') return localBody(text, view, { at, end, head, ofPerson, depth })
  if (head.shape === 'organ') return organOf(text, view, { at, end, head, ofPerson, depth })
  if (head.shape === 'field') return fieldBody(text, view, { at, end, head, ofPerson, depth })
  return openBody(text, view, at, end, ofPerson)
}

/** `Chính phủ điện tử`, `Chính phủ số` are no bodies. */
const E_GOV = /\s{1,3}(?:điện tử|số)(?!\p{L}| [0-9])/uy
const E_LETTERS: ReadonlySet<number> = unitsOf('đs')
const isElectronic = (view: string, end: number): boolean =>
  E_LETTERS.has(unitAfter(view, end)) && endOf(E_GOV, view, end) >= 0

/** A head found in a text, and how it was come by. */
interface Place {
  readonly at: number
  readonly end: number
  readonly head: Head
  readonly ofPerson: boolean
  /** How many bodies it belongs to one in another. */
  readonly depth: number
}

function localBody(text: string, view: string, place: Place): BodyName | undefined {
  const { end, head, ofPerson } = place
  if (head.mayBePerson && NO_COMMITTEE_SIGNS.has(unitAfter(view, end)) && endOf(NO_COMMITTEE, view, end) >= 0)
    return undefined
  const numbered = head.numbered ? numberEnd(text, view, end) : end
  const past = pastShortForm(text, view, numbered)
  const territory = territoryEnd(text, view, past, ofPerson)
  if (territory.end > numbered && territory.end > past)
    return head.zone ? withZones(text, view, territory) : territory
  if (view.startsWith(' việt nam', past - 9)) return { end: past, many: false }
  if (numbered > end) return { end: numbered, many: false }
  const villages = head.ofVillage ? villagesEnd(text, view, end) : undefined
  if (villages !== undefined) return villages
  const owner = head.ofBody ? ownerOf(text, view, place) : undefined
  if (owner !== undefined) return owner
  const named = directNameEnd(text, view, place)
  if (named !== undefined) return withZones(text, view, { end: named, many: false })
  return head.needsPlace ? undefined : { end, many: false }
}

const SHORT_FORM = sticky(' \\([a-zđ]{2,9}\\)(?= )')

/** `Ủy ban nhân dân (UBND) 24 quận`: past the short form in brackets, where a place may follow. */
function pastShortForm(text: string, view: string, end: number): number {
  const short = view.charCodeAt(end + 1) === BRACKET ? endOf(SHORT_FORM, view, end) : -1
  if (short < 0 || !isAllCaps(text, view, end + 2, short - 1)) return end
  return view.startsWith(' việt nam', short) ? short + ' việt nam'.length : short
}

const BRACKET = 0x28

/** The end of the place's name that follows without another word, where one does. */
function directNameEnd(text: string, view: string, { at, end, head, ofPerson }: Place): number | undefined {
  if (!head.namedDirectly && (!head.ofCommune || ofPerson)) return undefined
  const next = skipBlanks(view, end, 2)
  if (next === end || !isCapitalAt(text, view, next)) return undefined
  if (HEADS.match(view, next) !== undefined || TITLE_WORDS.match(view, next) !== undefined) return undefined
  if (isAllCaps(text, view, next, wordEnd(text, next))) return ownLineEnd(text, view, at, end, next)
  const broken = view.slice(end, next).includes('\n')
  if (broken && (head.ofCommune || isAllCaps(text, view, at, wordEnd(text, at)))) return undefined
  const most = ofPerson ? wordsOfPlace(text, view, next) : head.zone || head.ofCommune ? 3 : 2
  const named = placeNameEnd(text, view, next, most)
  if (named === next) return undefined
  return head.ofCommune && !isCommune(text, view, next, named) ? undefined : named
}

/** `HUYỆN ỦY TÂN UYÊN` on a line of its own. */
function ownLineEnd(text: string, view: string, at: number, end: number, next: number): number | undefined {
  if (!view.startsWith(' ủy', end - 3) || !isAllCaps(text, view, at, end)) return undefined
  const named = view.slice(end, next).includes('\n') ? next : placeNameEnd(text, view, next, 3)
  const whole = named > wordEnd(text, next) && endOf(NO_PLACE, view, next) < 0
  return whole && endOf(LINE_END, view, named) >= 0 ? named : undefined
}

const LINE_END = sticky('[*_ ]{0,4}(?:\\n|\\||$)')

/** Two words at least, and not a person: `UBND Thường Tân`, not `UBND Khóa`, not `UBND Nguyễn Văn An`. */
const isCommune = (text: string, view: string, at: number, end: number): boolean =>
  wordEnd(text, at) < end && !mayBePersonAt(text, view, at) && endOf(NO_PLACE, view, at) < 0

const NO_PLACE = sticky(
  '(?:khóa|kỳ|về|ban|quyết|nghị|báo|thông|kế|công|chỉ|tờ|căn|độc|cộng|số|phê|triển|tổ|tăng|giao|yêu|đề|xem|ngày|năm|luật|điều)(?![a-zà-ỹđ])',
)

const MORE_ZONES = sticky('(?:,| và| -) (?:các )?(?:khu công nghiệp|kcn|khu kinh tế|khu chế xuất|kkt)')
const ZONE_SIGNS: ReadonlySet<number> = unitsOf(',v-')

/** `… Dung Quất và các khu công nghiệp Quảng Ngãi`: a board of several zones. */
function withZones(text: string, view: string, body: BodyName): BodyName {
  const zones = ZONE_SIGNS.has(unitAfter(view, body.end)) ? endOf(MORE_ZONES, view, body.end) : -1
  if (zones < 0) return body
  const territory = territoryEnd(text, view, zones, false)
  if (territory.end > zones) return { end: territory.end, many: body.many }
  const next = skipBlanks(view, zones, 2)
  return { end: isCapitalAt(text, view, next) ? placeNameEnd(text, view, next) : zones, many: body.many }
}

/** `Tỉnh ủy viên` is a person, `UBND tỉnh ủy quyền` says what the province does. */
const NO_COMMITTEE_SIGNS: ReadonlySet<number> = unitsOf('vqt')
const NO_COMMITTEE = /\s{1,2}(?:viên|quyền|thác)(?!\p{L})/uy
const NUMBER = sticky(' (?:số )?(?:[0-9]{1,3}|[ivx]{1,5})(?![0-9a-zà-ỹđ]|[.,/][0-9])')

/** The end with the number that tells one from the others: `Thuế cơ sở 5`, `Quân khu V`. */
function numberEnd(text: string, view: string, end: number): number {
  const numbered = endOf(NUMBER, view, end)
  if (numbered < 0 || view.slice(end, numbered).includes('\n')) return end
  return isCapitalAt(text, view, numbered - 1) || isDigitAt(view, numbered - 1) ? numbered : end
}

function organOf(text: string, view: string, place: Place): BodyName | undefined {
  const { at, head, ofPerson, depth } = place
  const end = head.numbered ? numberEnd(text, view, place.end) : place.end
  const joined = head.inARow && JOINING.has(unitAfter(view, end)) ? endOf(JOINED, view, end) : -1
  const other = joined > 0 && depth < 2 ? ORGANS.match(view, joined) : undefined
  if (other !== undefined) {
    const next = { at: joined, end: other.end, head: other.value, ofPerson, depth: depth + 1 }
    const whole = organOf(text, view, next)
    if (whole !== undefined && whole.end > other.end) return whole
  }
  const body = depth < 3 ? ownerOf(text, view, end === place.end ? place : { ...place, end }) : undefined
  if (body !== undefined) return body
  const territory = territoryEnd(text, view, end, ofPerson)
  if (territory.end > end) return territory
  if (head.standsAlone && (isNamed(text, view, at) || (ofPerson && isLed(text, view, at, end))))
    return { end, many: false }
  // `Ban Thường vụ, Ban Chấp hành` of nobody: the first of the row, and the next one on its own.
  const comma = view.indexOf(',', at)
  const first = comma > at && comma < end ? ORGANS.match(view.slice(at, comma), 0) : undefined
  return first?.value.standsAlone === true && isNamed(text, view, at)
    ? { end: at + first.end, many: false }
    : undefined
}

/** `Phó Trưởng ban xây dựng Đảng`: after a title, without its own capital. */
const PARTY_BOARD = sticky('ban xây dựng đảng')
/** `Trưởng Đoàn kiểm tra`. */
const TEAM = sticky('(?:đoàn (?:kiểm tra|giám sát|thanh tra)|ban thường vụ|ban chấp hành)')

/** Whether a head of it may be named with no more words. */
const isLed = (text: string, view: string, at: number, end: number): boolean =>
  endOf(PARTY_BOARD, view, at) === end || (endOf(TEAM, view, at) === end && isCapitalAt(text, view, at))

/** Names that go on in small letters: `Bộ phận một cửa`, `Ban cán sự`, `Đảng đoàn`. */
const GOES_ON_SMALL = /(?:phận (?:một cửa|tiếp nhận)|cán sự|ban |đoàn(?!\p{L})|xây dựng đảng)/uy

/** `Ban Tổ chức` is a body, `Ban tổ chức` of a festival is not. */
function isNamed(text: string, view: string, at: number): boolean {
  if (!isCapitalAt(text, view, at)) return false
  if (isAllCaps(text, view, at, wordEnd(text, at))) return true
  const second = skipBlanks(view, wordEnd(text, at), 3)
  return isCapitalAt(text, view, second) || endOf(GOES_ON_SMALL, view, second) >= 0
}

const JOINED = sticky('(?:,| và) ')
const JOINING: ReadonlySet<number> = unitsOf(',v')

/** The body that another belongs to: `Đảng ủy` + `Sở Y tế`, `Văn phòng` + `UBND tỉnh`. */
function ownerOf(text: string, view: string, { end, ofPerson, depth }: Place): BodyName | undefined {
  const joined = !isWordAt(view, end - 1) && isWordAt(view, end)
  const next = depth >= 3 ? undefined : joined ? end : ownerStart(view, end)
  return next === undefined ? undefined : bodyNameAt(text, view, next, ofPerson, depth + 1)
}

const NEXT_FIELD = sticky('(?:,| và) ')

function fieldBody(text: string, view: string, place: Place): BodyName | undefined {
  const { at, end, head, ofPerson } = place
  const capital = isCapitalAt(text, view, at)
  const rules = capital && !isAllCaps(text, view, at, end) ? head.field : head.smallField
  const first = fieldNameEnd(text, view, end, capital ? { ...rules, mostWords: head.field.mostWords } : rules)
  if (first === undefined) return undefined
  let last = first
  for (let count = 0; count < 12; count++) {
    const next = JOINING.has(unitAfter(view, last)) ? endOf(NEXT_FIELD, view, last) : -1
    if (next < 0 || !isCapitalAt(text, view, next) || HEADS.match(view, next) !== undefined) break
    const field = sectorEnd(view, next)
    if (field === undefined) break
    last = field
  }
  if (last > first) return { end: last, many: true }
  if (capital) last = secondHalf(text, view, last, head)
  const territory = territoryEnd(text, view, last, ofPerson)
  const named = territory.end > last ? territory : { end: last, many: false }
  return (head.division ? divisionOf(text, view, named.end, place) : undefined) ?? named
}

const AND = sticky(' và(?= )')

/** `Cục Quản lý và Phát triển thị trường trong nước`: the second half of a bureau's name, which begins no other body. */
function secondHalf(text: string, view: string, end: number, head: Head): number {
  const blank = head.field.mostWords > 1 ? endOf(AND, view, end) : -1
  const next = blank + 1
  if (blank < 0 || !isCapitalAt(text, view, next) || isCapitalAt(text, view, next + 1)) return end
  if (HEADS.match(view, next) !== undefined || TITLE_WORDS.match(view, next) !== undefined) return end
  return fieldNameEnd(text, view, blank, head.field) ?? end
}

const OF_BODY = sticky('(?: (?:của|thuộc|trực thuộc) | - | )(?=[a-zà-ỹđ])')

/** A division with the body it belongs to: `Chi cục Thủy lợi thuộc Sở …`, `Cục KSTTHC - VPCP`. */
function divisionOf(
  text: string,
  view: string,
  end: number,
  { at, ofPerson, depth }: Place,
): BodyName | undefined {
  const next = depth < 2 ? endOf(OF_BODY, view, end) : -1
  if (next < 0 || !isCapitalAt(text, view, next) || view.slice(end, next).includes('\n')) return undefined
  if (view.startsWith(view.slice(at, wordEnd(text, at)), next)) return undefined
  const owner = HEADS.match(view, next)
  if (owner === undefined || !OWNERS.has(owner.value.shape)) return undefined
  return bodyNameAt(text, view, next, ofPerson, depth + 1)
}

/** What a division may belong to: not to another organ or board. */
const OWNERS: ReadonlySet<BodyShape> = new Set(['whole', 'local', 'field'])
