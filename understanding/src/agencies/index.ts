/**
 * Mentions of bodies and offices that can be responsible. In goes the clean text, with the directory of the document's day
 * where there is one; out come, in text order and never overlapping, all mentions as `gold/GUIDELINES.md` marks them: one
 * body (`Sở Tài chính`, `Bí thư Tỉnh ủy`, `huyện Bến Cầu` where it acts) or a group (`các sở, ban, ngành`). Not the Party,
 * the State, the people, enterprises or places. A mention that the directory does not know is `unresolved`.
 */
import {
  BODIES,
  bodyNameAt,
  type BodyName,
  isAllCaps,
  isCapitalAt,
  isWordAt,
  officeAt,
  Openings,
  readingView,
  scanWords,
  SpanCursor,
  TITLES,
} from '../lexicon/index.ts'
import type { AgencyMention, Citation, DirectoryUnit, Span } from '../reading.ts'
import { isActingCentre } from './centre.ts'
import { comparedName, type Directory, directoryOf } from './directory.ts'
import { bareGroupAt, groupAfterTitle, pluralAt } from './group.ts'
import { actingPlaceAt } from './place.ts'
import { resolved } from './resolve.ts'

/** What may be known besides the text. */
export interface AgencyContext {
  readonly directory?: readonly DirectoryUnit[]
  /** Citations of the same text: bodies inside the title of a law are not mentions. */
  readonly citations?: readonly Citation[]
}

/** All mentions of bodies and offices: `readAgencies('Giao Sở Tài chính chủ trì, phối hợp với các sở, ngành')`. */
export function readAgencies(text: string, context: AgencyContext = {}): readonly AgencyMention[] {
  const view = readingView(text)
  const directory = context.directory === undefined ? undefined : directoryOf(context.directory)
  const titles = new SpanCursor(titlesOf(context.citations ?? []))
  const mentions: AgencyMention[] = []
  scanWords(view, OPENINGS, (at, openings) => {
    if (openings === 0) return at
    const title = titles.from(at)
    if (title !== undefined && title.start <= at) return title.end
    const found = CODE_JOINT.has(view.charAt(at - 1)) ? undefined : mentionAt(text, view, at, openings)
    if (found === undefined) return at
    mentions.push(mention(text, at, found, directory))
    return found.end
  })
  return mentions
}

/** What stands before a code in a symbol: `/NQ-HĐND`. */
const CODE_JOINT: ReadonlySet<string> = new Set(['-', '/', '&'])

/** Where names of bodies belong to a title: laws, resolutions known by their congress. */
const titlesOf = (citations: readonly Citation[]): readonly Span[] =>
  citations
    .filter(
      (citation) => citation.name !== undefined && citation.type !== 'Điều lệ' && citation.type !== 'Quy chế',
    )
    .map((citation) => citation.span)

function mention(
  text: string,
  start: number,
  found: BodyName,
  directory: Directory | undefined,
): AgencyMention {
  const words = text.slice(start, found.end)
  const compared = directory === undefined ? '' : comparedName(words)
  return {
    span: { start, end: found.end },
    kind: found.many ? 'group' : 'one',
    ...resolved(words, found.many, compared, directory),
  }
}

type Construct = (text: string, view: string, at: number) => BodyName | undefined

/** The constructs in the order they are tried, with the words each can begin with. */
const CONSTRUCTS: readonly (readonly [Construct, readonly string[]])[] = [
  [pluralAt, ['các', 'những', 'một', 'toàn', 'tất', 'mọi']],
  [bareGroupAt, ['sở', 'ban', 'bộ', 'cấp', 'chính', 'cơ', 'đơn', 'hội', 'đoàn', 'chủ']],
  [officeMention, TITLES],
  [bodyMention, Object.values(BODIES).flat()],
  [placeMention, ['huyện', 'thị', 'thành', 'quận', 'xã', 'phường', 'đặc']],
  [centreMention, ['trung']],
]
const OPENINGS = new Openings(
  CONSTRUCTS.flatMap(([, words], index) => words.map((word) => [word, 1 << index] as const)),
)

function mentionAt(text: string, view: string, at: number, openings: number): BodyName | undefined {
  for (let index = 0; index < CONSTRUCTS.length; index++) {
    const found = (openings & (1 << index)) === 0 ? undefined : CONSTRUCTS[index]?.[0](text, view, at)
    if (found !== undefined) return found
  }
  return undefined
}

function placeMention(text: string, view: string, at: number): BodyName | undefined {
  const end = actingPlaceAt(text, view, at)
  return end === undefined ? undefined : { end, many: false }
}

function centreMention(text: string, view: string, at: number): BodyName | undefined {
  const end = at + 'trung ương'.length
  if (!view.startsWith('trung ương', at) || isWordAt(view, end)) return undefined
  return isActingCentre(text, view, at, end) ? { end, many: false } : undefined
}

const BARE_OFFICES: ReadonlySet<string> = new Set(['người đứng đầu', 'tổng bí thư'])
/** `Tỉnh ủy viên` is a rank, not `ủy viên` of something. */
const COMMITTEE_BEFORE = /(?:tỉnh|thành|huyện|thị|quận|đảng)\s{1,3}$/
const SIGNS_FOR = /(?:kt|tl|tuq|q)\.\s{0,3}$/

/** A title with its body; alone only where it signs, heads a row, or is `người đứng đầu`. */
function officeMention(text: string, view: string, at: number): BodyName | undefined {
  const office = officeAt(text, view, at)
  if (
    office === undefined ||
    (view.startsWith('ủy viên', at) && COMMITTEE_BEFORE.test(view.slice(Math.max(0, at - 8), at)))
  )
    return undefined
  const words = view.slice(at, office.end).replace(/\s+/g, ' ')
  const titleOnly = TITLE_ONLY.test(words)
  if (!titleOnly) return office
  const group = MEMBERS.test(words) ? undefined : groupAfterTitle(text, view, office.end)
  if (group !== undefined) return group
  if (BARE_OFFICES.has(words) || (office.many && isCapitalAt(text, view, at))) return office
  if (isCapitalAt(text, view, at) && AND_DEPUTIES.test(view.slice(office.end, office.end + 14))) return office
  const signs = isAllCaps(text, view, at, at + 2) && isAllCaps(text, view, office.end - 2, office.end)
  return signs && !SIGNS_FOR.test(view.slice(Math.max(0, at - 8), at)) && endsLine(view, office.end)
    ? office
    : undefined
}

/** Members are members of one body, not of a group. */
const MEMBERS = /^(?:đại biểu|thành viên|ủy viên)/
const AND_DEPUTIES = /^\s{1,3}và các phó/

const TITLE_ONLY =
  /^(?:,? ?(?:các |đồng chí )?(?:(?:phó )?(?:tổng )?(?:chủ tịch|bí thư|giám đốc|chánh văn phòng|chánh thanh tra|cục trưởng|chi cục trưởng|trưởng ban|trưởng phòng|viện trưởng|chánh án|ban)(?: thường trực)?|thủ trưởng|bộ trưởng|thứ trưởng|tổng cục trưởng|tổng biên tập|chỉ huy trưởng|chính ủy|hiệu trưởng|người đứng đầu|vụ trưởng|tổng thanh tra|thống đốc|tổng kiểm toán|ủy viên|thành viên|đại biểu|ủy viên thường trực|ủy viên dự khuyết|uv|ct|pct|pcttp|pctt|cvp|pcvp|tổ trưởng|tổ phó|chủ nhiệm|phó chủ nhiệm|đội trưởng|trưởng đoàn|phó trưởng đoàn|trưởng đồn|trưởng trạm)){1,6}$/

const endsLine = (view: string, at: number): boolean =>
  /^[*_ ]{0,6}(?:\n|<|$|\|)/.test(view.slice(at, at + 8))

/** Heads that are bodies only with a capital: `Công an` acts, `công an` is a service; `vụ Đông` is a harvest. */
const SMALL_HEADS =
  /^(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|đảng ủy|tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|sở|chi cục|tổng cục|ban quản lý|văn phòng|thường trực|ban thường vụ)/

/** A Party committee may be that of several bodies: `đảng ủy các bộ, cơ quan ngang bộ`. */
const COMMITTEE = /^đảng ủy$/

/** `NHIỆM VỤ`, `DỊCH VỤ`: the second syllable of a word in capitals, not a department. */
const SECOND_SYLLABLE = /(?:nhiệm|dịch|nghiệp|phục|chức|thời|nghĩa|sự)\s{1,2}$/

function bodyMention(text: string, view: string, at: number): BodyName | undefined {
  if (!isCapitalAt(text, view, at) && !SMALL_HEADS.test(view.slice(at, at + 20))) return undefined
  if (view.startsWith('vụ', at) && SECOND_SYLLABLE.test(view.slice(Math.max(0, at - 7), at))) return undefined
  if (
    view.startsWith('báo', at) &&
    /(?:thông|cảnh|dự|khai)\s{1,2}$/.test(view.slice(Math.max(0, at - 7), at))
  )
    return undefined
  if (view.startsWith('phòng', at) && /văn\s{1,2}$/.test(view.slice(Math.max(0, at - 5), at)))
    return undefined
  const body = bodyNameAt(text, view, at)
  if (body === undefined || isWordAt(view, body.end)) return undefined
  if (!COMMITTEE.test(view.slice(at, body.end))) return body
  return groupAfterTitle(text, view, body.end) ?? (isCapitalAt(text, view, at) ? body : undefined)
}
