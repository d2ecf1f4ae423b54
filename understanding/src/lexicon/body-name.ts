import { BODIES, TITLES, type BodyShape } from './bodies.ts'
import { skipBlanks } from './letters.ts'
import { matchAt, sticky } from './pattern.ts'
import { fieldNameEnd, sectorEnd } from './field-name.ts'
import { openBody } from './open-body.ts'
import { PhraseTrie } from './phrase-trie.ts'
import { isAllCaps, isCapitalAt, placeNameEnd, wordEnd } from './proper-name.ts'
import { type BodyName, territoryEnd } from './territory.ts'

const HEADS = new PhraseTrie(
  (Object.keys(BODIES) as BodyShape[]).flatMap((shape) =>
    BODIES[shape].map((words) => [words, shape] as const),
  ),
)
const ORGANS = new PhraseTrie(BODIES.organ.map((words) => [words, true] as const))
const TITLE_WORDS = new PhraseTrie(TITLES.map((words) => [words, true] as const))
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
  if (head.value === 'local') return localBody(text, view, at, head.end, ofPerson, depth)
  if (head.value === 'organ') return organOf(text, view, at, head.end, ofPerson, depth)
  if (head.value === 'field') return fieldBody(text, view, at, head.end, ofPerson)
  return openBody(text, view, at, head.end)
}

/** `Chính phủ điện tử`, `Chính phủ số` are no bodies. */
const E_GOV = /^\s{1,3}(?:điện tử|số)(?!\p{L}| [0-9])/u

/** Committees of a district or commune are named after it without another word: `Huyện ủy Hàm Tân`. */
const NAMED_DIRECTLY =
  /^(?:tỉnh|thành|huyện|thị|quận|đảng) ủy$|^đồn biên phòng$|hải quan|khu kinh tế$|khu công nghiệp$|trạm y tế|điện lực|^chi bộ$|^huyện đoàn$|^thành đoàn$|công an$|cơ sở$|^trường chính trị$/

function localBody(
  text: string,
  view: string,
  at: number,
  end: number,
  ofPerson: boolean,
  depth: number,
): BodyName | undefined {
  const head = view.slice(at, end).replace(/\s+/g, ' ')
  if (MEMBER.test(view.slice(end, end + 7))) return undefined
  const numbered = NUMBERED.test(head) && matchAt(NUMBER, view, end) !== undefined ? NUMBER.lastIndex : end
  const territory = territoryEnd(text, view, numbered, ofPerson)
  if (territory.end > end) return territory
  if (head === 'đảng ủy') {
    const body = nextBody(text, view, end, ofPerson, depth + 1)
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
    const headline = isAllCaps(text, view, at, wordEnd(text, at)) && view.slice(end, next).includes('\n')
    if (!caps && !headline && isCapitalAt(text, view, next))
      return { end: placeNameEnd(text, view, next, 2), many: false }
  }
  return NEEDS_PLACE.has(head) ? undefined : { end, many: false }
}

/** `Tỉnh ủy viên` is a person. */
const MEMBER = /^\s{1,2}viên(?!\p{L})/u

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

/** Bureaux have long names that no list holds. */
const LONG_FIELDS = /^(?:cục|vụ|chi cục|tổng cục)$/

function fieldBody(
  text: string,
  view: string,
  at: number,
  end: number,
  ofPerson: boolean,
): BodyName | undefined {
  const first = fieldNameEnd(
    text,
    view,
    end,
    isCapitalAt(text, view, at) ? (LONG_FIELDS.test(view.slice(at, end)) ? 5 : 1) : 0,
  )
  if (first === undefined) return undefined
  let last = first
  for (let count = 0; count < 12; count++) {
    if (matchAt(NEXT_FIELD, view, last) === undefined || view[last] === ';') break
    const next = NEXT_FIELD.lastIndex
    if (!isCapitalAt(text, view, next) || HEADS.match(view, next) !== undefined) break
    const field = sectorEnd(view, next)
    if (field === undefined) break
    last = field
  }
  if (last > first) return { end: last, many: true }
  return territoryOrSelf(text, view, last, ofPerson)
}

function territoryOrSelf(text: string, view: string, end: number, ofPerson: boolean): BodyName {
  const territory = territoryEnd(text, view, end, ofPerson)
  return territory.end > end ? territory : { end, many: false }
}
