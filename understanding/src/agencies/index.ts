/**
 * Mentions of bodies and offices that can be responsible. In goes the clean text, with the directory of the document's day
 * where there is one; out come, in text order and never overlapping, all mentions as `gold/GUIDELINES.md` marks them: one
 * body (`Sở Tài chính`, `Bí thư Tỉnh ủy`, `huyện Bến Cầu` where it acts) or a group (`các sở, ban, ngành`). Not the Party,
 * the State, the people, enterprises or places. A mention that the directory does not know is `unresolved`.
 */
import {
  bodyNameAt,
  type BodyName,
  isAllCaps,
  isCapitalAt,
  endOf,
  HEAD_WORDS,
  isWordAt,
  officeAt,
  Openings,
  PhraseTrie,
  readingView,
  scanWords,
  skipBlanks,
  SpanCursor,
  sticky,
  TITLES,
} from '../lexicon/index.ts'
import type { AgencyMention, Citation, DirectoryUnit, Span } from '../reading.ts'
import { isActingCentre } from './centre.ts'
import { directoryOf } from './directory.ts'
import { BARE_BEGINNINGS, bareGroupAt } from './bare-group.ts'
import { jointStandingAt, standingAndBoards } from './council-boards.ts'
import { groupAfterTitle, PLURAL_BEGINNINGS, pluralAt } from './group.ts'
import { actingPartyBodyAt, actingPlaceAt, actingPlacesAt, PLACES } from './place.ts'
import { resolved } from './resolve.ts'

/** Heads that name a body also without a capital: `ủy ban nhân dân tỉnh`, `sở Tài chính`. */
const SMALL_ALONE: readonly string[] =
  'ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|đảng ủy|tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|sở|phòng|bộ|cục|chi cục|tổng cục|ban quản lý|văn phòng|thường trực|ban thường vụ|mặt trận tổ quốc'.split(
    '|',
  )
/** The same, but only with the place or the body they belong to: `công an xã`, not `công tác công an`. */
const SMALL_WITH_PLACE: readonly string[] =
  'công an|thanh tra|kho bạc nhà nước|bảo hiểm xã hội|tòa án nhân dân|viện kiểm sát nhân dân|liên đoàn lao động|hội nông dân|hội liên hiệp phụ nữ|hội phụ nữ|hội cựu chiến binh|đoàn thanh niên|tỉnh đoàn|thành đoàn|huyện đoàn|hạt kiểm lâm|chi nhánh văn phòng đăng ký đất đai|trung tâm y tế|trung tâm phục vụ hành chính công|trạm y tế|đài truyền thanh|ban chấp hành|ban cán sự đảng|đảng đoàn|ban tuyên giáo|ban tổ chức|ban dân vận|ủy ban kiểm tra|ủy ban mặt trận tổ quốc|ủy ban mttq|bộ chỉ huy quân sự|ban chỉ huy quân sự|bộ đội biên phòng|đồn biên phòng'.split(
    '|',
  )
const SMALL_HEAD_NAMES = new PhraseTrie([
  ...SMALL_WITH_PLACE.map((words) => [words, false] as const),
  ...SMALL_ALONE.map((words) => [words, true] as const),
])

/** What may be known besides the text. */
export interface AgencyContext {
  readonly directory?: readonly DirectoryUnit[] | undefined
  /** Citations of the same text: bodies inside the title of a law are not mentions. */
  readonly citations?: readonly Citation[]
}

/** All mentions of bodies and offices: `readAgencies('Giao Sở Tài chính chủ trì, phối hợp với các sở, ngành')`. */
export function readAgencies(text: string, context: AgencyContext = {}): readonly AgencyMention[] {
  const view = readingView(text)
  const resolve = resolver(text, context.directory)
  const titles = new SpanCursor(titlesOf(context.citations ?? []))
  const mentions: AgencyMention[] = []
  scanWords(view, OPENINGS, (at, openings) => {
    const possible = openings & ~(isCapitalAt(text, view, at) ? SMALL_ONLY : CAPITAL_ONLY)
    if (possible === 0) return at
    const title = titles.from(at)
    if (title !== undefined && title.start <= at) return title.end
    const found = isCodeJoint(text, view, at - 1) ? undefined : mentionAt(text, view, at, possible)
    if (found === undefined) return at
    mentions.push(resolve(at, found))
    return found.end
  })
  return mentions
}

/** What stands before a code in a symbol: `/NQ-HĐND`, `TB-VP.UBND`. */
function isCodeJoint(text: string, view: string, at: number): boolean {
  const sign = view.charCodeAt(at)
  if (sign === FULL_STOP) return isCapitalAt(text, view, at - 1)
  if (sign !== HYPHEN && sign !== STROKE && sign !== AMPERSAND) return false
  // `An-Uỷ viên …` and `họp/Sở …` have lost their blanks; a code has more than one capital.
  return !isCapitalAt(text, view, at + 1) || isCapitalAt(text, view, at + 2)
}

const AMPERSAND = 0x26
const HYPHEN = 0x2d
const FULL_STOP = 0x2e
const STROKE = 0x2f

/** Where names of bodies belong to a title: laws, resolutions known by their congress. */
const titlesOf = (citations: readonly Citation[]): readonly Span[] =>
  citations
    .filter(
      (citation) => citation.name !== undefined && citation.type !== 'Điều lệ' && citation.type !== 'Quy chế',
    )
    .map((citation) => citation.span)

/** Makes mentions, with the units of the directory; the same words are looked up once. */
function resolver(
  text: string,
  units: readonly DirectoryUnit[] | undefined,
): (start: number, found: BodyName) => AgencyMention {
  if (units === undefined) {
    return (start, { end, many }) => ({
      span: { start, end },
      kind: many ? 'group' : 'one',
      unitIds: NO_UNITS,
      certainty: 'unresolved',
    })
  }
  const directory = directoryOf(units)
  const known = new Map<string, ReturnType<typeof resolved>>()
  return (start, { end, many }) => {
    const words = text.slice(start, end)
    const key = many ? `*${words}` : words
    const { unitIds, certainty } = known.get(key) ?? resolved(words, many, directory)
    if (!known.has(key)) known.set(key, { unitIds, certainty })
    return { span: { start, end }, kind: many ? 'group' : 'one', unitIds, certainty }
  }
}

const NO_UNITS: readonly string[] = []

/** What the first word of a mention may begin. Most heads are bodies only with a capital: `Công an` acts, `công an` is a service. */
const PLURAL = 1
const BARE_GROUP = 2
const OFFICE = 4
const SMALL_BODY = 8
const BODY = 16
const PLACE = 32
const CENTRE = 64
const OPENINGS = new Openings(
  (
    [
      [PLURAL, PLURAL_BEGINNINGS],
      [BARE_GROUP, BARE_BEGINNINGS],
      [OFFICE, ['trưởng các', 'trưởng, phó', ...TITLES]],
      [SMALL_BODY, [...SMALL_ALONE, ...SMALL_WITH_PLACE]],
      [BODY, HEAD_WORDS],
      [PLACE, [...PLACES, 'đảng bộ']],
      [CENTRE, ['trung ương']],
    ] as const
  ).flatMap(([bit, words]) => words.map((word) => [word, bit] as const)),
  'words',
)
/** What a word without, or with, a capital cannot begin. */
const CAPITAL_ONLY = BODY | CENTRE
const SMALL_ONLY = SMALL_BODY

/** For each beginning of a mention, the constructs that it or a shorter beginning may open: looked up once for all. */
const BEGINNINGS = beginnings([
  [BARE_GROUP, BARE_BEGINNINGS],
  [OFFICE, ['trưởng các', 'trưởng, phó', ...TITLES]],
  [SMALL_BODY, [...SMALL_ALONE, ...SMALL_WITH_PLACE]],
  [BODY, HEAD_WORDS],
])
const BY_BEGINNING = BARE_GROUP | OFFICE | SMALL_BODY | BODY

function beginnings(
  constructs: readonly (readonly [bit: number, words: readonly string[]])[],
): PhraseTrie<number> {
  const bits = new Map<string, number>()
  for (const [bit, phrases] of constructs) {
    for (const words of phrases) bits.set(words, (bits.get(words) ?? 0) | bit)
  }
  const withShorter = (words: string): number => {
    let all = 0
    for (let end = words.length; end > 0; end--) {
      if (!isWordAt(words, end) || !isWordAt(words, end - 1)) all |= bits.get(words.slice(0, end)) ?? 0
    }
    return all
  }
  return new PhraseTrie(Array.from(bits.keys(), (words) => [words, withShorter(words)] as const))
}

/** The constructs in the order they are tried. */
function mentionAt(text: string, view: string, at: number, possible: number): BodyName | undefined {
  const begun = (possible & BY_BEGINNING) === 0 ? 0 : (BEGINNINGS.match(view, at)?.value ?? 0)
  const openings = possible & (begun | ~BY_BEGINNING)
  if (openings === 0) return undefined
  return (
    ((openings & PLURAL) === 0 ? undefined : (pluralAt(text, view, at) ?? placesMention(text, view, at))) ??
    ((openings & BARE_GROUP) === 0 ? undefined : bareGroupAt(text, view, at)) ??
    ((openings & OFFICE) === 0 ? undefined : officeMention(text, view, at)) ??
    ((openings & SMALL_BODY) === 0 ? undefined : smallBodyMention(text, view, at)) ??
    ((openings & BODY) === 0 ? undefined : bodyMention(text, view, at)) ??
    ((openings & PLACE) === 0 ? undefined : placeMention(text, view, at)) ??
    ((openings & CENTRE) === 0 ? undefined : centreMention(text, view, at))
  )
}

function placeMention(text: string, view: string, at: number): BodyName | undefined {
  const end = actingPlaceAt(text, view, at) ?? actingPartyBodyAt(text, view, at)
  return end === undefined ? undefined : { end, many: false }
}

function placesMention(text: string, view: string, at: number): BodyName | undefined {
  const end = actingPlacesAt(text, view, at)
  return end === undefined ? undefined : { end, many: true }
}

function centreMention(text: string, view: string, at: number): BodyName | undefined {
  const end = at + 'trung ương'.length
  if (!view.startsWith('trung ương', at) || isWordAt(view, end)) return undefined
  return isActingCentre(text, view, at, end) ? { end, many: false } : undefined
}

/** `Trưởng các ban, ngành, đoàn thể`, `Trưởng, phó các phòng`. */
const HEADS_OF_MANY = sticky('trưởng(?:, phó)?(?= các )')
/** `Tỉnh ủy viên` is a rank, not `ủy viên` of something. */
const COMMITTEE_BEFORE = /(?:tỉnh|thành|huyện|thị|quận|đảng)\s{1,3}$/
const SIGNS_FOR = /(?<!\p{L})(?:kt|k\/t|tl|t\/l|tuq|q)(?:\.|(?!\p{L}))\s{0,3}(?:[^\n.;]{2,20},\s{1,2})?$/u
/** Titles that say whose they are, and the short ones of lists of recipients. */
const WHOLE_TITLE = sticky('(?:trưởng công an|lđvp)')
const ALONE = sticky('(?:người đứng đầu|tổng bí thư)')
/** Heads of villages, who are named without a body. */
const OF_VILLAGE = sticky('(?:trưởng (?:thôn|ấp|bản|khu phố)|tổ trưởng tổ dân phố)')
/** Members are members of one body, not of a group. */
const MEMBERS = sticky('(?:đại biểu|thành viên|ủy viên)')
const AND_DEPUTIES = sticky(' và các phó')

/** `Phó Chủ tịch Cao Văn An yêu cầu …`: a title with a name, who orders. */
const ORDERS = sticky(
  ' [a-zà-ỹđ]{2,7}(?: [a-zà-ỹđ]{2,7}){1,3} (?:yêu cầu|chỉ đạo|giao|đề nghị|kết luận|nhấn mạnh|phân công)(?![a-zà-ỹđ])',
)

/** A title with its body; alone only where it signs, heads a row, or is `người đứng đầu`. */
function officeMention(text: string, view: string, at: number): BodyName | undefined {
  const heads = isCapitalAt(text, view, at) ? endOf(HEADS_OF_MANY, view, at) : -1
  if (heads >= 0) return groupAfterTitle(text, view, heads)
  const office = officeAt(text, view, at)
  if (office === undefined) return undefined
  if (view.startsWith('ủy viên', at) && COMMITTEE_BEFORE.test(before(view, at))) return undefined
  if (!office.bare || endOf(WHOLE_TITLE, view, at) >= 0) return office
  const group = endOf(MEMBERS, view, at) < 0 ? groupAfterTitle(text, view, office.end) : undefined
  if (group !== undefined) return group
  if (endOf(ALONE, view, at) === office.end) return office
  if (!isCapitalAt(text, view, at)) return undefined
  if (endOf(OF_VILLAGE, view, at) === office.end) return office
  if (endOf(ORDERS, view, office.end) >= 0 && isCapitalAt(text, view, skipBlanks(view, office.end, 3)))
    return office
  if (SIGNS_FOR.test(before(view, at, 30))) return undefined
  if (office.many || endOf(AND_DEPUTIES, view, office.end) >= 0) return office
  const signs = isAllCaps(text, view, at, at + 2) && isAllCaps(text, view, office.end - 2, office.end)
  return signs && endsLine(view, office.end) ? office : undefined
}

/** The last letters before `at`. */
const before = (view: string, at: number, most = 8): string => view.slice(Math.max(0, at - most), at)

const endsLine = (view: string, at: number): boolean =>
  /^[*_ ]{0,6}(?:\n|<|$|\|)/.test(view.slice(at, at + 8))

/** `Trợ lý TTg`: one of the office, not the Prime Minister. */
const ASSISTANT = /trợ lý\s{1,2}$/

/** The end of a word that another head may be a part of: `NHIỆM VỤ`, `thông báo`, `văn phòng`. */
const EARLIER_SYLLABLES: readonly (readonly [string, RegExp])[] = [
  ['vụ', /(?:nhiệm|dịch|nghiệp|phục|chức|thời|nghĩa|sự)\s{1,2}$/],
  ['báo', /(?:thông|cảnh|dự|khai)\s{1,2}$/],
  ['trung ương đảng', /trụ sở\s{1,2}$/],
  ['tập đoàn', /(?:ctcp|công ty cổ phần|tnhh)\s{1,2}$/],
  ['phòng', /(?:văn|quốc|đề|dự|xung|tiên|hải|thủy|giải|công|nhà|căn|các|mở)\s{1,2}$/],
  ['sở', /(?:cơ|trụ|xứ|công|hải|khổ)\s{1,2}$/],
  ['bộ', /(?:nội|cán|đảng|toàn|tiến|quân|đồng|cục|đường|bãi|thủy|trung|hạ|chi|liên|một|mẫu)\s{1,2}$/],
  ['cục', /(?:kết|tổng|bố|thế|chi|đại|toàn|cơ)\s{1,2}$/],
]
const SECOND_SYLLABLE: ReadonlyMap<number, readonly (readonly [string, RegExp])[]> = Map.groupBy(
  EARLIER_SYLLABLES,
  ([word]) => word.charCodeAt(0),
)

const NONE: readonly (readonly [string, RegExp])[] = []

function bodyMention(text: string, view: string, at: number): BodyName | undefined {
  const organs = !view.startsWith('t', at)
    ? undefined
    : (jointStandingAt(text, view, at) ?? standingAndBoards(text, view, at))
  if (organs !== undefined) return organs
  const body = bodyNameAt(text, view, at)
  if (body === undefined || isWordAt(view, body.end)) return undefined
  if (view.startsWith('t', at) && ASSISTANT.test(before(view, at))) return undefined
  for (const [word, earlier] of SECOND_SYLLABLE.get(view.charCodeAt(at)) ?? NONE) {
    if (view.startsWith(word, at) && earlier.test(before(view, at))) return undefined
  }
  if (body.end - at > 'đảng ủy'.length + 3 || !view.startsWith('đảng', at)) return body
  if (endOf(COMMITTEE, view, at) !== body.end) return body
  return groupAfterTitle(text, view, body.end) ?? (isCapitalAt(text, view, at) ? body : undefined)
}

/** A Party committee may be that of several bodies: `đảng ủy các bộ, cơ quan ngang bộ`. */
const COMMITTEE = sticky('đảng ủy')

/** Heads that name a body also without a capital. */
function smallBodyMention(text: string, view: string, at: number): BodyName | undefined {
  const head = SMALL_HEAD_NAMES.match(view, at)
  const body = head === undefined ? undefined : bodyMention(text, view, at)
  return body === undefined || head?.value === true || body.end > (head?.end ?? 0) ? body : undefined
}
