import { BODIES, TITLES, type BodyShape } from './bodies.ts'
import { isWordAt, skipBlanks } from './letters.ts'
import { matchAt, sticky } from './pattern.ts'
import { PhraseTrie } from './phrase-trie.ts'
import { isAllCaps, isCapitalAt, placeNameEnd, wordEnd } from './proper-name.ts'
import { SECTORS } from './sectors.ts'
import { type BodyName, territoryEnd } from './territory.ts'

const HEADS = new PhraseTrie(
  (Object.keys(BODIES) as BodyShape[]).flatMap((shape) =>
    BODIES[shape].map((words) => [words, shape] as const),
  ),
)
const ORGANS = new PhraseTrie(BODIES.organ.map((words) => [words, true] as const))
const TITLE_WORDS = new PhraseTrie(TITLES.map((words) => [words, true] as const))
const SECTOR_NAMES = new PhraseTrie(SECTORS.map((words) => [words, true] as const))
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

const OF = sticky(' (?:của|thuộc) ')

/** The name of a body that starts at the word at `at`, with the place or the body it belongs to. */
export function bodyNameAt(
  text: string,
  view: string,
  at: number,
  ofPerson = false,
  depth = 0,
): BodyName | undefined {
  const head = HEADS.match(view, at)
  if (head === undefined) return undefined
  if (head.value === 'whole')
    return E_GOV.test(view.slice(head.end, head.end + 10)) ? undefined : { end: head.end, many: false }
  if (head.value === 'local') return localBody(text, view, at, head.end, ofPerson)
  if (head.value === 'organ') return organOf(text, view, at, head.end, ofPerson, depth)
  if (head.value === 'field') return fieldBody(text, view, at, head.end, ofPerson)
  return openBody(text, view, at, head.end)
}

/** `Chính phủ điện tử`, `Chính phủ số` are no bodies. */
const E_GOV = /^\s{1,3}(?:điện tử|số)(?!\p{L}| [0-9])/u

/** Committees of a district or commune are named after it without another word: `Huyện ủy Hàm Tân`. */
const NAMED_DIRECTLY =
  /^(?:tỉnh|thành|huyện|thị|quận|đảng) ủy$|^đồn biên phòng$|hải quan|khu kinh tế$|khu công nghiệp$|trạm y tế|điện lực|^chi bộ$|^huyện đoàn$|^thành đoàn$|công an$|cơ sở$/

function localBody(
  text: string,
  view: string,
  at: number,
  end: number,
  ofPerson: boolean,
): BodyName | undefined {
  const head = view.slice(at, end).replace(/\s+/g, ' ')
  const numbered = NUMBERED.test(head) && matchAt(NUMBER, view, end) !== undefined ? NUMBER.lastIndex : end
  const territory = territoryEnd(text, view, numbered, ofPerson)
  if (territory.end > end) return territory
  if (head === 'đảng ủy') {
    const body = nextBody(text, view, end, ofPerson, 1)
    if (body !== undefined) return body
  }
  const next = skipBlanks(view, end, 2)
  if (
    next > end &&
    NAMED_DIRECTLY.test(head) &&
    !ofPerson &&
    HEADS.match(view, next) === undefined &&
    !TITLE_WORDS.match(view, next)
  ) {
    const caps = isAllCaps(text, view, next, wordEnd(text, next))
    if (!caps && isCapitalAt(text, view, next)) return { end: placeNameEnd(text, view, next, 2), many: false }
  }
  return NEEDS_PLACE.has(head) ? undefined : { end, many: false }
}

/** `Thuế cơ sở 5`, `Đội Quản lý thị trường số 2`. */
const NUMBERED = /cơ sở$|quản lý thị trường$|^đội/
const NUMBER = sticky(' (?:số )?[0-9]{1,2}(?![0-9]|[.,/][0-9])')

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

function organOf(
  text: string,
  view: string,
  at: number,
  end: number,
  ofPerson: boolean,
  depth: number,
): BodyName | undefined {
  const row = IN_A_ROW.has(view.slice(at, end).replace(/\s+/g, ' '))
  const joined = !row || matchAt(JOINED, view, end) === undefined ? end : JOINED.lastIndex
  if (joined > end) {
    const other = ORGANS.match(view, joined)
    if (other !== undefined && depth < 2) {
      const whole = organOf(text, view, joined, other.end, ofPerson, depth + 1)
      if (whole !== undefined && whole.end > other.end) return whole
    }
  }
  const body = depth < 3 ? nextBody(text, view, end, ofPerson, depth + 1) : undefined
  if (body !== undefined) return body
  const territory = territoryEnd(text, view, end, ofPerson)
  if (territory.end > end) return territory
  if (!STAND_ALONE.has(view.slice(at, end).replace(/\s+/g, ' '))) return undefined
  return isNamed(text, view, at) ? { end, many: false } : undefined
}

/** `Ban Tổ chức` is a body, `Ban tổ chức` of a festival is not. */
function isNamed(text: string, view: string, at: number): boolean {
  const second = skipBlanks(view, wordEnd(text, at), 3)
  return (
    isCapitalAt(text, view, at) &&
    (isCapitalAt(text, view, second) || /^(?:cán sự|ban )/.test(view.slice(second, second + 8)))
  )
}

/** Organs of one body that are named in a row: `Thường trực, Ban Thường vụ Tỉnh ủy`. */
const IN_A_ROW: ReadonlySet<string> = new Set([
  'ban thường vụ',
  'btv',
  'thường trực',
  'ban chấp hành',
  'bch',
  'thường vụ',
])

const JOINED = sticky('(?:,| và) ')

function nextBody(
  text: string,
  view: string,
  end: number,
  ofPerson: boolean,
  depth: number,
): BodyName | undefined {
  const next = matchAt(OF, view, end) === undefined ? skipBlanks(view, end, 3) : OF.lastIndex
  if (next === end || view.slice(end, next).includes('\n\n')) return undefined
  return depth < 4 ? bodyNameAt(text, view, next, ofPerson, depth) : undefined
}

const NEXT_FIELD = sticky('(?:,| và|;) ')

function fieldBody(
  text: string,
  view: string,
  at: number,
  end: number,
  ofPerson: boolean,
): BodyName | undefined {
  const first = fieldEnd(text, view, end, isCapitalAt(text, view, at))
  if (first === undefined) return undefined
  let last = first
  for (let count = 0; count < 12; count++) {
    if (matchAt(NEXT_FIELD, view, last) === undefined || view[last] === ';') break
    const next = NEXT_FIELD.lastIndex
    if (!isCapitalAt(text, view, next) || HEADS.match(view, next) !== undefined) break
    const field = SECTOR_NAMES.match(view, next)
    if (field === undefined) break
    last = field.end
  }
  if (last > first) return { end: last, many: true }
  return territoryOrSelf(text, view, last, ofPerson)
}

function territoryOrSelf(text: string, view: string, end: number, ofPerson: boolean): BodyName {
  const territory = territoryEnd(text, view, end, ofPerson)
  return territory.end > end ? territory : { end, many: false }
}

/** The end of the field a department, ministry or division is named after: a known one, or a capitalised word or two. */
function fieldEnd(text: string, view: string, end: number, capitalHead: boolean): number | undefined {
  const next = skipBlanks(view, end, 3)
  if (next === end) return undefined
  const known = SECTOR_NAMES.match(view, next)
  if (known !== undefined && isCapitalAt(text, view, next)) return known.end
  return capitalHead ? capitalisedField(text, view, next) : undefined
}

const SMALL_WORD = sticky(' [a-zà-ỹđ]{1,7}(?![a-zà-ỹđ])')

function capitalisedField(text: string, view: string, at: number): number | undefined {
  if (!isCapitalAt(text, view, at) || isAllCaps(text, view, at, wordEnd(text, at))) return undefined
  let end = wordEnd(text, at)
  const second = matchAt(SMALL_WORD, view, end)
  if (
    second !== undefined &&
    !FIELD_STOPS.has(second[0].trim()) &&
    !view.slice(end, SMALL_WORD.lastIndex).includes('\n\n')
  ) {
    end = SMALL_WORD.lastIndex
  }
  return end
}

const FIELD_STOPS: ReadonlySet<string> = new Set([
  'đã',
  'có',
  'và',
  'là',
  'chủ',
  'phối',
  'tham',
  'báo',
  'được',
  'phải',
  'tiếp',
  'tập',
  'sớm',
  'về',
  'tại',
  'cho',
  'theo',
  'để',
  'cùng',
  'tổ',
  'hướng',
  'kiểm',
  'rà',
  'khẩn',
  'chịu',
  'căn',
  'xây',
  'trình',
  'đề',
  'cần',
  'sẽ',
  'với',
])

const OPEN_STOPS: ReadonlySet<string> = new Set([
  'đã',
  'có',
  'và',
  'là',
  'được',
  'phải',
  'tiếp',
  'để',
  'nhằm',
  'chủ',
  'phối',
  'tham',
  'báo',
  'do',
  'tại',
  'theo',
  'hoặc',
  'khi',
  'trong',
  'trên',
  'sẽ',
  'cần',
  'giao',
  'ban',
  'hành',
  'chịu',
  'rà',
  'khẩn',
  'sớm',
  'tập',
  'thực',
  'cùng',
  'với',
  'triển',
  'nghiên',
  'làm',
  'kịp',
  'thường',
  'đề',
  'yêu',
  'chỉ',
  'họp',
  'ngày',
])

/** A board or task force named by what it does: up to the next stop, or to a word that a sentence goes on with. */
function openBody(text: string, view: string, at: number, end: number): BodyName | undefined {
  if (!isCapitalAt(text, view, at)) return undefined
  let last = end
  let here = skipBlanks(view, end, 2)
  if (view.startsWith('báo cáo', at)) return undefined
  if (NEEDS_CAPITAL.test(view.slice(at, end)) && !isCapitalAt(text, view, here)) return undefined
  for (let count = 0; count < 14 && here > last && isWordAt(view, here); count++) {
    const stop = wordEnd(text, here)
    if (view.slice(last, here).includes('\n\n') || OPEN_STOPS.has(view.slice(here, stop))) break
    last = stop
    here = afterJoint(text, view, last)
  }
  if (last === end) return undefined
  return { end: last, many: false }
}

/** Heads too common to name a body before a small letter: `báo cáo`, `trung tâm thương mại`. */
const NEEDS_CAPITAL = /^(?:báo|trung tâm|ủy ban|tập đoàn|tổng công ty|viện nghiên cứu|ban điều hành)$/

function afterJoint(text: string, view: string, last: number): number {
  if (matchAt(INNER_COMMA, view, last) !== undefined) return INNER_COMMA.lastIndex
  if (matchAt(INNER_DASH, view, last) !== undefined && isCapitalAt(text, view, INNER_DASH.lastIndex))
    return INNER_DASH.lastIndex
  return skipBlanks(view, last, 2)
}

const INNER_DASH = sticky(' - (?=[a-zà-ỹđ])')

/** Commas that stay inside a name: `phòng, chống tham nhũng, tiêu cực`. */
const INNER_COMMA = sticky(', (?=chống |cháy|tiêu cực|cứu nạn|tham nhũng|lãng phí|khắc phục)')
