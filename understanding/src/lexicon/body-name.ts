import { BODIES, TITLES, type BodyShape } from './bodies.ts'
import { skipBlanks } from './letters.ts'
import { endOf, sticky } from './pattern.ts'
import { type FieldRules, fieldNameEnd, sectorEnd } from './field-name.ts'
import { openBody } from './open-body.ts'
import { PhraseTrie } from './phrase-trie.ts'
import { isAllCaps, isCapitalAt, placeNameEnd, wordEnd } from './proper-name.ts'
import { type BodyName, ownerStart, territoryEnd } from './territory.ts'

/** The first words of a body's name, with what they allow after them; worked out once for each phrase. */
interface Head {
  readonly shape: BodyShape
  /** `đảng ủy` alone, which other bodies have. */
  readonly committee: boolean
  /** Ends with `ủy`, so that `viên` after it makes it a person: `Tỉnh ủy viên`. */
  readonly mayBePerson: boolean
  readonly numbered: boolean
  readonly namedDirectly: boolean
  readonly needsPlace: boolean
  readonly inARow: boolean
  readonly standsAlone: boolean
  /** What may follow a head that is named after a field, with and without a capital. */
  readonly field: FieldRules
  readonly smallField: FieldRules
  /** Division of another body, which may be named after it: `Phòng Cảnh sát giao thông Công an tỉnh`. */
  readonly division: boolean
}

/** Committees of a district or commune are named after it without another word: `Huyện ủy Hàm Tân`. */
const NAMED_DIRECTLY =
  /^(?:tỉnh|thành|huyện|thị|quận|đảng) ủy$|^đồn biên phòng$|hải quan|khu kinh tế$|khu công nghiệp$|trạm y tế|điện lực|^chi bộ$|^huyện đoàn$|^thành đoàn$|công an$|cơ sở$|^trường chính trị$/
/** `Thuế cơ sở 5`, `Đội Quản lý thị trường số 2`. */
const NUMBERED = /cơ sở$|quản lý thị trường$|^đội/
/** Words that name a body only together with its place: `thanh tra tỉnh`, not `công tác thanh tra`. */
const NEEDS_PLACE: ReadonlySet<string> = new Set([
  'thanh tra',
  'thuế',
  'thống kê',
  'điện lực',
  'bưu điện',
  'chi bộ',
  'đoàn thanh niên',
  'bảo hiểm xã hội',
  'bhxh',
])
/** Organs that documents name without the body they belong to. */
const STAND_ALONE: ReadonlySet<string> = new Set([
  'ban tuyên giáo',
  'ban dân vận',
  'ban tổ chức',
  'ban nội chính',
  'ban tuyên giáo và dân vận',
  'ủy ban kiểm tra',
  'ban pháp chế',
  'ban kinh tế - ngân sách',
  'ban văn hóa - xã hội',
  'ban thường vụ',
  'btv',
  'ban cán sự đảng',
  'ban thường trực',
])
/** Organs of one body that are named in a row: `Thường trực, Ban Thường vụ Tỉnh ủy`. */
const IN_A_ROW: ReadonlySet<string> = new Set([
  'ban thường vụ',
  'btv',
  'thường trực',
  'ban chấp hành',
  'bch',
  'thường vụ',
])
/** Bureaux have long names that no list holds. */
const LONG_FIELDS = /^(?:cục|vụ|chi cục|tổng cục)$/

const headOf = (shape: BodyShape, words: string): Head => ({
  shape,
  committee: words === 'đảng ủy',
  mayBePerson: words.endsWith('ủy'),
  numbered: NUMBERED.test(words),
  namedDirectly: NAMED_DIRECTLY.test(words),
  needsPlace: NEEDS_PLACE.has(words),
  inARow: IN_A_ROW.has(words),
  standsAlone: STAND_ALONE.has(words),
  field: {
    mostWords: LONG_FIELDS.test(words) ? 5 : 1,
    smallLetters: words === 'sở',
    anyCapitals: words !== 'bộ' && words !== 'vụ',
  },
  smallField: { mostWords: 0, smallLetters: words === 'sở', anyCapitals: false },
  division: words !== 'sở' && words !== 'bộ',
})

const HEADS = new PhraseTrie(
  (Object.keys(BODIES) as BodyShape[]).flatMap((shape) =>
    BODIES[shape].map((words) => [words, headOf(shape, words)] as const),
  ),
)
const ORGANS = new PhraseTrie(BODIES.organ.map((words) => [words, headOf('organ', words)] as const))
const TITLE_WORDS = new PhraseTrie(TITLES.map((words) => [words, true] as const))

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
  if (head.shape === 'whole') return endOf(E_GOV, view, end) < 0 ? { end, many: false } : undefined
  if (head.shape === 'local') return localBody(text, view, { at, end, head, ofPerson, depth })
  if (head.shape === 'organ') return organOf(text, view, { at, end, head, ofPerson, depth })
  if (head.shape === 'field') return fieldBody(text, view, { at, end, head, ofPerson, depth })
  return openBody(text, view, at, end)
}

/** `Chính phủ điện tử`, `Chính phủ số` are no bodies. */
const E_GOV = /\s{1,3}(?:điện tử|số)(?!\p{L}| [0-9])/uy

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
  if (head.mayBePerson && endOf(MEMBER, view, end) >= 0) return undefined
  const numbered = head.numbered ? Math.max(end, endOf(NUMBER, view, end)) : end
  const territory = territoryEnd(text, view, numbered, ofPerson)
  if (territory.end > end) return territory
  const owner = head.committee ? ownerOf(text, view, place) : undefined
  if (owner !== undefined) return owner
  const named = head.namedDirectly && !ofPerson ? directNameEnd(text, view, place) : undefined
  if (named !== undefined) return { end: named, many: false }
  return head.needsPlace ? undefined : { end, many: false }
}

/** The end of the place's name that follows without another word, where one does. */
function directNameEnd(text: string, view: string, { at, end }: Place): number | undefined {
  const next = skipBlanks(view, end, 2)
  if (next === end || !isCapitalAt(text, view, next)) return undefined
  if (HEADS.match(view, next) !== undefined || TITLE_WORDS.match(view, next) !== undefined) return undefined
  if (isAllCaps(text, view, next, wordEnd(text, next))) return undefined
  const headline = isAllCaps(text, view, at, wordEnd(text, at)) && view.slice(end, next).includes('\n')
  return headline ? undefined : placeNameEnd(text, view, next, 2)
}

/** `Tỉnh ủy viên` is a person. */
const MEMBER = /\s{1,2}viên(?!\p{L})/uy
const NUMBER = sticky(' (?:số )?[0-9]{1,2}(?![0-9]|[.,/][0-9])')

function organOf(text: string, view: string, place: Place): BodyName | undefined {
  const { at, end, head, ofPerson, depth } = place
  const joined = head.inARow ? endOf(JOINED, view, end) : -1
  const other = joined > 0 && depth < 2 ? ORGANS.match(view, joined) : undefined
  if (other !== undefined) {
    const next = { at: joined, end: other.end, head: other.value, ofPerson, depth: depth + 1 }
    const whole = organOf(text, view, next)
    if (whole !== undefined && whole.end > other.end) return whole
  }
  const body = depth < 3 ? ownerOf(text, view, place) : undefined
  if (body !== undefined) return body
  const territory = territoryEnd(text, view, end, ofPerson)
  if (territory.end > end) return territory
  return head.standsAlone && isNamed(text, view, at) ? { end, many: false } : undefined
}

const PARTY_GROUP = /(?:cán sự|ban )/y

/** `Ban Tổ chức` is a body, `Ban tổ chức` of a festival is not. */
function isNamed(text: string, view: string, at: number): boolean {
  if (!isCapitalAt(text, view, at)) return false
  const second = skipBlanks(view, wordEnd(text, at), 3)
  return isCapitalAt(text, view, second) || endOf(PARTY_GROUP, view, second) >= 0
}

const JOINED = sticky('(?:,| và) ')

/** The body that another belongs to: `Đảng ủy` + `Sở Y tế`, `Văn phòng` + `UBND tỉnh`. */
function ownerOf(text: string, view: string, { end, ofPerson, depth }: Place): BodyName | undefined {
  const next = depth < 3 ? ownerStart(view, end) : undefined
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
    const next = endOf(NEXT_FIELD, view, last)
    if (next < 0 || !isCapitalAt(text, view, next) || HEADS.match(view, next) !== undefined) break
    const field = sectorEnd(view, next)
    if (field === undefined) break
    last = field
  }
  if (last > first) return { end: last, many: true }
  const territory = territoryEnd(text, view, last, ofPerson)
  const named = territory.end > last ? territory : { end: last, many: false }
  return (head.division ? divisionOf(text, view, named.end, place) : undefined) ?? named
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
