/**
 * Mentions of bodies and offices that can be responsible. In goes the clean text, with the directory of the document's day
 * where there is one; out come, in text order and never overlapping, all mentions as `gold/GUIDELINES.md` marks them: one
 * body (`Sở Tài chính`, `Bí thư Tỉnh ủy`, `huyện Bến Cầu` where it acts) or a group (`các sở, ban, ngành`). Not the Party,
 * the State, the people, enterprises or places. A mention that the directory does not know is `unresolved`.
 */
import {
  type BodyName,
  endOf,
  HEAD_WORDS,
  isAllCaps,
  isCapitalAt,
  isWordAt,
  Openings,
  PhraseTrie,
  readingView,
  scanWords,
  SpanCursor,
  sticky,
  territoryEnd,
  TITLES,
  unitsOf,
  wordEnd,
} from '../lexicon/index.ts'
import type { AgencyMention, Citation, DirectoryUnit, Span } from '../reading.ts'
import { BARE_BEGINNINGS, bareGroupAt } from './bare-group.ts'
import { bodyMention, SMALL_BEGINNINGS, smallBodyMention } from './body-mention.ts'
import { CAPITAL_KINDS, KIND_BEGINNINGS, kindMention } from './by-kind.ts'
import { isActingCentre } from './centre.ts'
import { directoryOf } from './directory.ts'
import { namesElected } from './elections.ts'
import { PLURAL_BEGINNINGS, pluralAt } from './group.ts'
import { officeMention } from './office-mention.ts'
import { actingPartyBodyAt, actingPlaceAt, actingPlacesAt, PLACES } from './place.ts'
import { resolved } from './resolve.ts'

/** What may be known besides the text. */
export interface AgencyContext {
  readonly directory?: readonly DirectoryUnit[] | undefined
  /** Citations of the same text: bodies inside the title of a law are not mentions. */
  readonly citations?: readonly Citation[]
}

/** All mentions of bodies and offices: `readAgencies('Giao Sở Tài chính chủ trì, phối hợp với các sở, ngành')`. */
export function readAgencies(text: string, context: AgencyContext = {}): readonly AgencyMention[] {
  const view = readingView(text)
  const resolve = context.directory === undefined ? unresolved : resolver(text, context.directory)
  const titles = new SpanCursor(titlesOf(context.citations ?? []))
  const mentions: AgencyMention[] = []
  scanWords(view, OPENINGS, visit, { text, view, resolve, titles, mentions })
  return mentions
}

/** What the visits of a text share. */
interface Scan {
  readonly text: string
  readonly view: string
  readonly resolve: Resolve
  readonly titles: SpanCursor
  readonly mentions: AgencyMention[]
}

/** Reads the mention that may begin at a word. */
function visit({ text, view, resolve, titles, mentions }: Scan, at: number, openings: number): number {
  const possible = openings & ~(isCapitalAt(text, view, at) ? SMALL_ONLY : CAPITAL_ONLY)
  if (possible === 0) return at
  const title = titles.from(at)
  if (title !== undefined && title.start <= at) return title.end
  const found =
    isCodeJoint(text, view, at - 1) || isFiled(view, at) ? undefined : mentionAt(text, view, at, possible)
  if (found === undefined) return at
  const whole = isBoldEnd(view, found.end) ? pastBold(text, view, at, found) : found
  const acts = !namesCongress(view, at) && !isFormer(text, view, at) && !namesElected(view, at, whole.end)
  if (acts) mentions.push(resolve(at, whole))
  return whole.end
}

/** `**ỦY BAN NHÂN DÂN** ⏎ TỈNH GIA LAI`: a letterhead of which only the first line is bold. */
function pastBold(text: string, view: string, at: number, found: BodyName): BodyName {
  const bold = isAllCaps(text, view, at, found.end) ? endOf(BOLD, view, found.end) : -1
  if (bold < 0) return found
  const { end } = territoryEnd(text, view, bold, false)
  return end > bold && isAllCaps(text, view, bold + 1, end) ? { end, many: found.many } : found
}

const BOLD = sticky(' ?\\*\\*(?=\\s)')
const ASTERISK = 0x2a
const isBoldEnd = (view: string, end: number): boolean =>
  view.charCodeAt(end) === ASTERISK || view.charCodeAt(end + 1) === ASTERISK

/** `nguyên Bí thư Tỉnh ủy`: who held the office once; `Tây Nguyên`, `Tài nguyên` are other words. */
const isFormer = (text: string, view: string, at: number): boolean =>
  view.startsWith('nguyên ', at - 7) &&
  !isCapitalAt(text, view, at - 7) &&
  !view.startsWith('tài', at - 11) &&
  FORMER.has(view.slice(at, wordEnd(text, at)))

const FORMER: ReadonlySet<string> = new Set(
  'chủ phó bí ủy giám trưởng tổng bộ thứ tỉnh chánh viện'.split(' '),
)

/** `Đại hội Đảng bộ tỉnh`, `Đại hội đại biểu Hội Nông dân các cấp`: the name of an event, not of who holds it. */
const namesCongress = (view: string, at: number): boolean =>
  !view.startsWith('các', at) &&
  BEFORE_CONGRESS.has(view.charCodeAt(at - 2)) &&
  CONGRESS.test(view.slice(Math.max(0, at - 18), at))

/** The last letters of `đại hội`, `đại biểu`. */
const BEFORE_CONGRESS: ReadonlySet<number> = unitsOf('iu')
const CONGRESS = /(?:^|\s)đại hội(?: đại biểu)?\s$/

/** `Lưu: MTTQ`: where a paper is filed. */
const isFiled = (view: string, at: number): boolean =>
  view.charCodeAt(at - 2) === COLON && view.startsWith('lưu:', at - 5)

const COLON = 0x3a

/** What stands before a code in a symbol: `/NQ-HĐND`, `TB-VP.UBND`. */
function isCodeJoint(text: string, view: string, at: number): boolean {
  const sign = view.charCodeAt(at)
  if (sign === FULL_STOP) return isCapitalAt(text, view, at - 1)
  // `3365/KH - UBND`: a symbol with blanks.
  if (sign === BLANK && view.charCodeAt(at - 1) === HYPHEN)
    return SYMBOL_BEFORE.test(view.slice(Math.max(0, at - 12), at))
  if (sign !== HYPHEN && sign !== STROKE && sign !== AMPERSAND) return false
  // `An-Uỷ viên …` and `họp/Sở …` have lost their blanks; a code has more than one capital.
  return !isCapitalAt(text, view, at + 1) || isCapitalAt(text, view, at + 2)
}

const SYMBOL_BEFORE = /[\d:] ?\/ ?[a-zđ]{2,6} ?-$/
const BLANK = 0x20
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

/** Makes the mention of a body. */
type Resolve = (start: number, found: BodyName) => AgencyMention

/** Where there is no directory. */
const unresolved: Resolve = (start, { end, many }) => ({
  span: { start, end },
  kind: many ? 'group' : 'one',
  unitIds: NO_UNITS,
  certainty: 'unresolved',
})

/** Makes mentions, with the units of the directory; the same words are looked up once. */
function resolver(text: string, units: readonly DirectoryUnit[]): Resolve {
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
const KIND = 128
const CAPITAL_KIND = 256
const OPENINGS = new Openings(
  (
    [
      [PLURAL, PLURAL_BEGINNINGS],
      [BARE_GROUP, BARE_BEGINNINGS],
      [OFFICE, ['trưởng các', 'trưởng, phó', ...TITLES]],
      [SMALL_BODY, SMALL_BEGINNINGS],
      [BODY, HEAD_WORDS],
      [PLACE, [...PLACES, 'đảng bộ']],
      [CENTRE, ['trung ương', 't.ư']],
      [KIND, KIND_BEGINNINGS],
      [CAPITAL_KIND, CAPITAL_KINDS],
    ] as const
  ).flatMap(([bit, words]) => words.map((word) => [word, bit] as const)),
  'words',
)
/** What a word without, or with, a capital cannot begin. */
const CAPITAL_ONLY = BODY | CENTRE | CAPITAL_KIND
const SMALL_ONLY = SMALL_BODY

/** For each beginning of a mention, the constructs that it or a shorter beginning may open: looked up once for all. */
const BEGINNINGS = beginnings([
  [BARE_GROUP, BARE_BEGINNINGS],
  [OFFICE, ['trưởng các', 'trưởng, phó', ...TITLES]],
  [SMALL_BODY, SMALL_BEGINNINGS],
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
    ((openings & CENTRE) === 0 ? undefined : centreMention(text, view, at)) ??
    ((openings & (KIND | CAPITAL_KIND)) === 0 ? undefined : kindMention(text, view, at))
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

/** `chính sách của Trung ương, tỉnh, huyện`. */
const LOWER_LEVELS = sticky('(?:, (?:tỉnh|thành phố|huyện|thị xã|xã)(?! ủy)(?![a-zà-ỹđ])){1,3}')

function centreMention(text: string, view: string, at: number): BodyName | undefined {
  const end = at + (view.startsWith('t.ư', at) ? 't.ư' : 'trung ương').length
  if ((view.charCodeAt(at + 1) !== FULL_STOP && !view.startsWith('trung ương', at)) || isWordAt(view, end))
    return undefined
  if (!isActingCentre(text, view, at, end)) return undefined
  const levels = endOf(LOWER_LEVELS, view, end)
  return levels < 0 ? { end, many: false } : { end: levels, many: true }
}
