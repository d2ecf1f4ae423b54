import {
  TITLES,
  Openings,
  HEAD_WORDS,
  bodyNameAt,
  type BodyName,
  endOf,
  hasBlankLine,
  isCapitalAt,
  isWordAt,
  officeAt,
  PhraseTrie,
  skipBlanks,
  sticky,
  territoryEnd,
  unitAfter,
  unitsOf,
  wordEnd,
} from '../lexicon/index.ts'
import { boardsAt } from './council-boards.ts'
import { GROUP_NOUNS, type GroupNoun } from './group-nouns.ts'

const NOUNS = new PhraseTrie<GroupNoun>(GROUP_NOUNS)
/** What makes a group of what follows. */
const PLURALS = [
  'các',
  'những',
  'một số',
  'một vài',
  'nhiều',
  'toàn thể các',
  'tất cả các',
  'toàn bộ các',
  'mọi',
]
const PLURAL = new PhraseTrie(PLURALS.map((words) => [words, true] as const))
const NEXT_NOUN = sticky('_[,/] ?(?:các |và )?')
const DIVIDED = sticky('(?:_:| gồm:?|_: các) ?')
const DIVIDERS: ReadonlySet<number> = unitsOf(':g')
/** What kind of bodies, after the nouns: `có liên quan`, `của tỉnh`, `Trung ương`, `các cấp`, `trong hệ thống chính trị`. */
const TAIL = sticky(
  ' (?:(?:chức năng |khác )?(?:có )?liên quan|chức năng|chuyên môn|cơ sở(?= trực thuộc)|chuyên trách|chuyên ngành(?:, khu vực)?|có thẩm quyền|ở trung ương|trung ương|ở địa phương|địa phương|tham dự|trong hệ thống chính trị|nhà nước|nhân dân|trực thuộc|công lập|trong tỉnh|và tương đương|trong ngành|của (?:tỉnh(?! ủy)|thành phố|huyện(?! ủy)|trung ương|xã|phường|đảng(?! ủy)|nhà nước)|các cấp|cấp tỉnh|cấp huyện|cấp xã|(?:huyện|tỉnh|xã|phường)(?! ủy)(?:, xã)?|cùng cấp|đảng|thành viên|thuộc (?:tỉnh|thành phố|phạm vi quản lý))(?![a-zà-ỹđ])',
)
const TAIL_LETTERS: ReadonlySet<number> = unitsOf('cklởtđnhxpv')
const BELONGS = sticky(' (?:của|thuộc|trực thuộc|thuộc quyền) ')

/** Where the owner's name may begin: after `của`, `thuộc` … or a blank; undefined where a paragraph ends first. */
function belongsStart(view: string, end: number): number | undefined {
  const unit = view.charCodeAt(skipBlanks(view, end, 4))
  const joined = unit === SMALL_C || unit === SMALL_T ? endOf(BELONGS, view, end) : -1
  const start = joined < 0 ? skipBlanks(view, end, 3) : joined
  return start === end || hasBlankLine(view, end, start) ? undefined : start
}

const SMALL_C = 0x63
const SMALL_T = 0x74
/** After these the words count places or readers, not those responsible. */
const NOT_RESPONSIBLE = /(?:giữa|ở|tại|khắp|ngoài|ngay|đưa|đến với|địa bàn)\s{1,3}$/
const NOT_AFTER_UNITS = sticky(
  ' (?:hành chính|tư vấn|thi công|cung cấp|bầu cử|diện tích|máu|vận hành|kinh doanh|học|độ|nghề|hàng|công nghiệp|kinh tế|dịch vụ|du lịch|phận|đội|sản xuất|trúng thầu|nhận thầu|đo|nước ngoài|quốc tế)(?![a-zà-ỹđ])',
)

/** A group that opens with `các`, `một số` …: `các sở, ban, ngành của tỉnh`, `các Phó Chủ tịch UBND tỉnh`, `các Sở: Nội vụ, Tài chính`. */
export function pluralAt(text: string, view: string, at: number): BodyName | undefined {
  const start = pluralStart(view, at)
  if (start === undefined || AFTER_PLURAL.at(view, start) === 0) return undefined
  return offices(text, view, start) ?? pluralBodies(text, view, at, start)
}

/** How what is grouped begins: titles, nouns of groups, bodies. */
const GROUPED = [...TITLES, ...GROUP_NOUNS.map(([words]) => words), ...HEAD_WORDS, 'ban', 'thành phố', 'tỉnh']
const AFTER_PLURAL = new Openings(
  GROUPED.map((words) => [words, 1] as const),
  'asked',
)
/** How a group with a plural begins; of one word only with the first of what is grouped. */
export const PLURAL_BEGINNINGS: readonly string[] = PLURALS.flatMap((plural) =>
  plural.includes(' ')
    ? [plural]
    : Array.from(
        new Set(GROUPED.map((words) => words.slice(0, wordEnd(words, 0)))),
        (first) => `${plural} ${first}`,
      ),
)

/** Where the word after `các`, `một số` … begins. */
function pluralStart(view: string, at: number): number | undefined {
  const plural = PLURAL.match(view, at)
  if (plural === undefined) return undefined
  const start = skipBlanks(view, plural.end, 4)
  return start === plural.end ? undefined : start
}

function pluralBodies(text: string, view: string, at: number, start: number): BodyName | undefined {
  return (
    boardsAt(text, view, start) ??
    listed(text, view, start) ??
    longer(nouns(text, view, at, start), bodies(text, view, start))
  )
}

const longer = (one: BodyName | undefined, other: BodyName | undefined): BodyName | undefined =>
  other === undefined || (one !== undefined && one.end >= other.end) ? one : other

function offices(text: string, view: string, at: number): BodyName | undefined {
  const office = officeAt(text, view, at)
  if (office === undefined) return undefined
  const group =
    office.end <= wordsEnd(text, at, 3) || office.many ? groupAfterTitle(text, view, office.end) : undefined
  if (group !== undefined) return group
  const hasBody = office.end > wordsEnd(text, at, 3) || office.many
  return hasBody || isCapitalAt(text, view, at) ? { end: office.end, many: true } : undefined
}

function wordsEnd(text: string, at: number, count: number): number {
  let end = wordEnd(text, at)
  for (let word = 1; word < count; word++) {
    const next = skipBlanks(text, end, 3)
    if (!isWordAt(text, next)) break
    end = wordEnd(text, next)
  }
  return end
}

/** `các Sở: Nội vụ, Tài chính, Tư pháp`; `các Bộ, cơ quan: Quốc phòng, …, Văn phòng Chính phủ`. */
function listed(text: string, view: string, at: number): BodyName | undefined {
  let noun = NOUNS.match(view, at)
  if (noun === undefined || !noun.value.strong) return undefined
  for (let count = 0; count < 8; count++) {
    const next = afterNounJoint(view, noun.end)
    const more = next < 0 ? undefined : NOUNS.match(view, next)
    if (more === undefined) break
    noun = more
  }
  const names = DIVIDERS.has(unitAfter(view, noun.end)) ? endOf(DIVIDED, view, noun.end) : -1
  if (names < 0 || hasBlankLine(view, noun.end, names)) return undefined
  if (/(?:phòng|lực lượng)$/.test(view.slice(at, noun.end)) || endOf(TOLD, view, names) >= 0) return undefined
  const end = namesEnd(text, view, names, /^(?:sở|bộ)$/.test(view.slice(at, noun.end)))
  return end === undefined ? undefined : { end, many: true }
}

/** `các đoàn thể: Phối hợp tuyên truyền …`: what they are told, not who they are. */
const TOLD = sticky(
  '(?:phối hợp|chủ trì|chủ động|tổ chức|tăng cường|tiếp tục|rà soát|chỉ đạo|tập trung|triển khai|thực hiện|đẩy mạnh|khẩn trương|theo dõi|tham mưu|căn cứ|báo cáo|ban hành|bố trí|nghiên cứu|quán triệt|tuyên truyền|vận động|hướng dẫn)(?= )',
)

/** Capitalised names with commas between them: at most thirty, up to the end of the sentence or item. */
function namesEnd(text: string, view: string, at: number, oneKind: boolean): number | undefined {
  let here = at
  let end: number | undefined
  for (let count = 0; count < 30 && isCapitalAt(text, view, here); count++) {
    if (oneKind && count > 0 && endOf(OTHER_KIND, view, here) >= 0) break
    end = oneNameEnd(text, view, here)
    if (view.charAt(end) !== ',') break
    here = skipBlanks(view, end + 1, 4)
  }
  return end
}

/** After `các sở: Nội vụ, Tài chính, ` a body that says its own kind is none of them. */
const OTHER_KIND = sticky(
  '(?:ubnd|ủy ban|hđnd|hội đồng|công an (?:tỉnh|thành|huyện|xã)|bộ chỉ huy|bộ chqs|sở|ban |cục|chi cục|kho bạc|ngân hàng|bảo hiểm|thuế (?:tỉnh|thành)|trung tâm|công ty|chủ tịch|thanh tra (?:tỉnh|thành)|tòa án|viện |mặt trận|đài |báo |hội |liên |tỉnh |văn phòng)',
)

/** The words of one name of a list: up to a stop, a page break, `và các`, or a word that the sentence goes on with. */
function oneNameEnd(text: string, view: string, at: number): number {
  let end = wordEnd(text, at)
  for (let count = 0; count < 14; count++) {
    const gap = /^(?:\s{1,3}|\s{1,3}[-–]\s{1,3}|&)(?=[\p{L}\d])/u.exec(view.slice(end, end + 8))
    if (gap === null || gap[0].includes('\n\n')) break
    const next = end + gap[0].length
    const stop = wordEnd(text, next)
    const goesOn = GOES_ON.has(view.slice(next, stop)) && !view.startsWith('triển nông thôn', next)
    if (goesOn || view.startsWith('và các', next)) break
    end = stop
  }
  return end
}

const GOES_ON: ReadonlySet<string> = new Set(
  'theo tổ chức chủ phối tham báo tiếp khẩn rà triển thực căn có đã cần phải tập chịu làm trong để tăng kịp xây hướng nghiên'.split(
    ' ',
  ),
)

/** `các sở, ban, ngành, địa phương` with what kind of bodies they are. */
function nouns(text: string, view: string, plural: number, at: number): BodyName | undefined {
  const list = nounList(view, at)
  if (list === undefined) return undefined
  const end = tailEnd(text, view, list.end)
  if (list.count === 1) {
    const tailed = end > list.end
    const told =
      view.startsWith('ngành', at) && TOLD_BEFORE.test(view.slice(Math.max(0, plural - 12), plural))
    if (told && !tailed) return endOf(NOT_AFTER_UNITS, view, list.end) < 0 ? { end, many: true } : undefined
    if (!list.first.strong && !(tailed && /liên quan|chức năng|chuyên môn/.test(view.slice(list.end, end))))
      return undefined
    if (!list.first.alone && !tailed && !isLastRecipient(view, at, list.end)) return undefined
    if (!tailed && view.startsWith('địa phương', at) && namesPlaces(view, plural)) return undefined
    if (endOf(NOT_AFTER_UNITS, view, list.end) >= 0) return undefined
  } else if (
    PLACES.has(view.slice(at, wordEnd(view, at))) &&
    /địa bàn\s{1,3}$/.test(view.slice(Math.max(0, plural - 10), plural))
  )
    return undefined
  else if (!list.strong && !/liên quan/.test(view.slice(list.end, end))) return undefined
  return { end, many: true }
}

/** Kinds of places. */
const PLACES: ReadonlySet<string> = new Set(['quận', 'huyện', 'xã', 'phường', 'thị', 'thành', 'tỉnh'])

/** `chỉ đạo các ngành …`: those who are told, not branches of the economy. */
const TOLD_BEFORE = /(?:chỉ đạo|yêu cầu|giao|đề nghị)\s{1,3}$/

/** `một số địa phương`, `tại các địa phương`: where something is, not who does it. */
const namesPlaces = (view: string, plural: number): boolean =>
  view.startsWith('một số', plural) || NOT_RESPONSIBLE.test(view.slice(Math.max(0, plural - 16), plural))

/** `LĐVP, các phòng;` in a list of recipients. */
const isLastRecipient = (view: string, at: number, end: number): boolean =>
  view.startsWith('phòng', at) && /^_?[;.]/.test(view.slice(end, end + 2))

/** Where the next noun of a list may begin, or -1: after a comma or a stroke. */
function afterNounJoint(view: string, end: number): number {
  const sign = view.charCodeAt(skipBlanks(view, end, 4))
  return sign === COMMA || sign === STROKE ? endOf(NEXT_NOUN, view, end) : -1
}

const COMMA = 0x2c
const STROKE = 0x2f

interface NounList {
  readonly end: number
  readonly count: number
  readonly strong: boolean
  readonly first: GroupNoun
}

function nounList(view: string, at: number): NounList | undefined {
  const first = NOUNS.match(view, at)
  if (first === undefined) return undefined
  let { end } = first
  let count = view.slice(at, end).includes(', ') ? 2 : 1
  let { strong } = first.value
  for (let more = 0; more < 8; more++) {
    const start = afterNounJoint(view, end)
    const next = start < 0 ? undefined : NOUNS.match(view, start)
    if (next === undefined || endOf(NOT_AFTER_UNITS, view, next.end) >= 0) break
    end = next.end
    strong ||= next.value.strong
    count++
  }
  return { end, count, strong, first: first.value }
}

/** The end of what says which of the bodies are meant: `… có liên quan của tỉnh`, `… thuộc Ủy ban nhân dân tỉnh`. */
export function tailEnd(text: string, view: string, at: number): number {
  let end = at
  for (let count = 0; count < 3; count++) {
    const tail = TAIL_LETTERS.has(unitAfter(view, end)) ? endOf(TAIL, view, end) : -1
    if (tail >= 0 && !hasBlankLine(view, end, tail)) {
      end = tail
      continue
    }
    const owner = ownerEnd(text, view, end)
    if (owner === undefined) break
    end = owner
  }
  return end
}

/** `… thuộc Ủy ban nhân dân tỉnh`, `… của Tỉnh ủy`, `… tham mưu, giúp việc Tỉnh ủy`. */
function ownerEnd(text: string, view: string, at: number): number | undefined {
  const start = belongsStart(view, at)
  if (start === undefined) return undefined
  const joined = start > skipBlanks(view, at, 3)
  if (!joined && !OWNED_DIRECTLY.test(view.slice(Math.max(0, at - 16), at))) return undefined
  return bodyNameAt(text, view, start)?.end
}

const OWNED_DIRECTLY = /(?:giúp việc|tmgv|ban đảng|xây dựng đảng|trực thuộc|ban chỉ đạo|thành viên|đảng ủy)$/

/** `các tỉnh ủy`, `các Đảng ủy Bộ Tài chính, Bộ Nội vụ`, `các Sở Tài chính, Xây dựng`. */
function bodies(text: string, view: string, at: number): BodyName | undefined {
  const cities = view.startsWith('t', at) ? endOf(CITIES, view, at) : -1
  if (cities >= 0) return { end: cities, many: true }
  const body = bodyNameAt(text, view, at)
  if (body === undefined) return undefined
  let { end } = body
  for (let count = 0; count < 8 && view.startsWith(',', end); count++) {
    const start = endOf(NEXT_BODY, view, end)
    const next = start < 0 ? undefined : bodyNameAt(text, view, start)
    if (next === undefined) break
    end = next.end
  }
  return { end, many: true }
}

const CITIES = sticky('(?:tỉnh, )?thành phố trực thuộc trung ương')
const NEXT_BODY = sticky(', (?=bộ )')

/** The group after a title: `Thủ trưởng các sở, ban, ngành`, `người đứng đầu cơ quan, đơn vị, địa phương`, `Giám đốc Sở`. */
export function groupAfterTitle(text: string, view: string, end: number): BodyName | undefined {
  const start = belongsStart(view, end)
  if (start === undefined) return undefined
  const after = pluralStart(view, start)
  const plural = after === undefined ? undefined : pluralBodies(text, view, start, after)
  if (plural !== undefined) return plural
  const list = nounList(view, start)
  if (list === undefined || (list.count === 1 && !list.first.strong)) return undefined
  const tail = tailEnd(text, view, list.end)
  const territory = territoryEnd(text, view, tail, true)
  return { end: Math.max(tail, territory.end), many: true }
}
