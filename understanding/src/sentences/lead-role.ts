import { isBlankAt, PhraseTrie } from '../lexicon/index.ts'
import type { Span } from '../reading.ts'
import type { Parties } from './party.ts'
import type { Unit } from './segment.ts'
import { endOfTaskOf } from './set-forms.ts'
import { bareEnd, properStart, skipAdverbs, verbAt } from './subject.ts'
import { HAS_COLON, SAYS_CHAIR, SAYS_ORDER } from './word-flags.ts'

const ORDERS =
  /(?:yêu cầu|giao|đề nghị|chỉ đạo|phân công|giao nhiệm vụ|giao trách nhiệm|đôn đốc)(?: cho| đối với)?:?(?: (?:các )?(?:thủ trưởng|giám đốc|chủ tịch|bí thư|trưởng)(?: (?:các )?[^,;.:()]{2,20})?:)?(?: các đồng chí| tập thể| (?:đồng chí|ông|bà)(?: [^,;.:()]{4,30},| [^,;.:()]{4,30} -)?)?\s{1,3}$/

/** Whether the party that begins at `start` is told by someone: `UBND tỉnh yêu cầu các sở …`. */
export const isTold = (view: string, unit: Unit, start: number): boolean =>
  ORDERS.test(view.slice(Math.max(unit.start, start - 64), start))

/** The parties that a sentence itself tells to act: after the verb of ordering, or as its subject. */
export function leadIn(
  view: string,
  unit: Unit,
  flags: number,
  mentions: readonly Span[],
  parties: Parties,
  directive: boolean,
  item: boolean,
): readonly Span[] {
  const proper = properStart(view, unit.first, unit.end)
  const task = endOfTaskOf(view, unit, flags)
  if (task !== undefined) return parties.chain(task, unit.end)
  FOR_WHOM.lastIndex = unit.first
  const named = FOR_WHOM.exec(view)
  if (named) {
    const chain = parties.chain(unit.first + named[0].length, unit.end)
    if (isForWhom(view, unit, named[0], chain.at(-1)?.end, parties)) return chain
  }
  const labelled = parties.chain(unit.first, unit.end)
  const colon = labelled.at(-1)?.end ?? unit.end
  if (view.startsWith(': ', colon)) {
    const listed = parties.chain(colon + 2, unit.end)
    return listed.length > 0 && labelled.length === 1 && isCollective(view, labelled[0]) ? listed : labelled
  }
  const opening = skipAdverbs(view, proper)
  const acting = opening === unit.first ? labelled : parties.chain(opening, unit.end)
  const bound = boundParties(view, unit, opening, acting, mentions, parties)
  if (bound.length > 0) return bound
  const ordered = flags & SAYS_ORDER ? orderedParty(view, unit, proper, parties, mentions) : -1
  if (ordered >= 0) {
    const told = passesOn(view, acting.at(-1)?.end, ordered, item) ? acting : parties.chain(ordered, unit.end)
    return withLater(view, unit, told, mentions, parties)
  }
  const last = acting.at(-1)
  if (last && canAct(view, last.end, unit.end, directive))
    return directive ? withLater(view, unit, acting, mentions, parties) : acting
  const own = proper === opening ? acting : parties.chain(proper, unit.end)
  const end = own === acting ? undefined : own.at(-1)?.end
  if (end !== undefined && canAct(view, end, unit.end, directive)) return own
  if (!directive) return []
  if (view.startsWith('riêng ', proper)) {
    const alone = parties.chain(proper + 'riêng '.length, unit.end)
    if (alone.length > 0 && verbAt(view, (alone.at(-1)?.end ?? 0) + 1) !== undefined) return alone
  }
  const bare = bareEnd(view, opening)
  if (bare !== undefined && !/^cơ quan|^đơn vị/.test(view.slice(opening, opening + 8)))
    return [{ start: opening, end: bare }]
  const later = subjectAfterAdverbial(view, unit, mentions, parties)
  return later.length > 0 ? later : saidLast(view, unit, flags, mentions, parties)
}

const IS_BOUND =
  /^(?: [\p{L}]{2,6})? (?:còn |cũng |sẽ )?(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|được giao nhiệm vụ) /u

/** `Trong khi đó, Công an tỉnh được giao nhiệm vụ chỉ đạo các đơn vị …`: who is bound is not whom it directs. */
function boundParties(
  view: string,
  unit: Unit,
  opening: number,
  acting: readonly Span[],
  mentions: readonly Span[],
  parties: Parties,
): readonly Span[] {
  if (isBound(view, acting)) return acting
  for (const { start } of mentions) {
    if (start < opening) continue
    if (start === opening || !view.startsWith(', ', start - 2)) return []
    const chain = parties.chain(start, unit.end)
    return isBound(view, chain) ? chain : []
  }
  return []
}

function isBound(view: string, chain: readonly Span[]): boolean {
  const end = chain.at(-1)?.end
  return end !== undefined && view.charCodeAt(end) === BLANK && IS_BOUND.test(view.slice(end, end + 40))
}

const BLANK = 32

/** `giao Sở Y tế tham mưu …; Sở Nội vụ rà soát …; các huyện theo dõi …`: each who begins a clause of its own has a part. */
function withLater(
  view: string,
  unit: Unit,
  leads: readonly Span[],
  mentions: readonly Span[],
  parties: Parties,
): readonly Span[] {
  let all: Span[] | undefined
  let past = leads.at(-1)?.end ?? unit.end
  if (URGES.test(view.slice(past, past + 24))) return leads
  for (const { start } of mentions) {
    if (start < past || !OPENS_CLAUSE.test(view.slice(start - 28, start))) continue
    const chain = parties.chain(start, unit.end)
    const end = chain.at(-1)?.end ?? start
    past = end
    if (verbAt(view, end + 1) === undefined || SPEAKS.test(view.slice(end, end + 12))) continue
    all ??= [...leads]
    for (const party of chain) all.push(party)
  }
  return all ?? leads
}

/** Whom they are to urge may stand in a row of clauses, too. */
const URGES = /^ (?:lãnh đạo, )?(?:đôn đốc|chỉ đạo|hướng dẫn, đôn đốc) /
const OPENS_CLAUSE = /; (?:đồng thời,? |còn |riêng )?(?:(?:các )?đồng chí )?$/
const SPEAKS = /^ (?:yêu cầu|đề nghị|giao|thống nhất|ghi nhận|thông báo)/

/** `Các đơn vị liên quan: Công an tỉnh, Sở Y tế …`: the bodies meant are those after the colon. */
const isCollective = (view: string, span: Span | undefined): boolean =>
  span !== undefined &&
  /^các (?:cơ quan|đơn vị|ngành|sở|địa phương|bộ)/.test(view.slice(span.start, span.start + 14))

/** `a) Bộ Y tế chỉ đạo các bệnh viện …` and `Công an tỉnh bố trí lực lượng …; chỉ đạo Công an các huyện …`: who acts first has the whole duty. */
function passesOn(view: string, end: number | undefined, ordered: number, item: boolean): boolean {
  if (end === undefined || end >= ordered) return false
  const between = view.slice(end, Math.min(ordered, end + 24))
  if (/^ (?:đôn đốc|\((?:giao|phân công) )/.test(between)) return true
  if (item && /^ (?:lãnh đạo, )?chỉ đạo $/.test(between)) return true
  const verb = verbAt(view, end + 1)
  if (verb === undefined || verb >= ordered) return false
  if (
    /^\s?(?:yêu cầu|giao|đề nghị|chỉ đạo|phân công|thống nhất|kết luận|đôn đốc|ban hành|trình|ghi nhận|đánh giá|biểu dương|phê bình|thông báo|kiến nghị)/.test(
      view.slice(end, end + 14),
    )
  )
    return false
  if (
    DIRECTS.test(view.slice(Math.max(end, ordered - 24), ordered)) &&
    view.slice(end, ordered).includes(';')
  )
    return true
  return /[;,] (?:đồng thời |và )?(?:chỉ đạo|đôn đốc|yêu cầu|phân công) (?:các )?$/.test(
    view.slice(Math.max(end, ordered - 34), ordered),
  )
}

/** Whom another body directs, clauses later, is not told by the one who opens the sentence. */
const DIRECTS = /(?:chỉ đạo|đôn đốc)(?: cho| các đồng chí)? $/

/** `Đối với Sở Y tế: …`, `Đối với các ban tham mưu, tập trung …`, `Đối với các sở, Chủ tịch UBND tỉnh đề nghị: …`. */
function isForWhom(
  view: string,
  unit: Unit,
  opening: string,
  end: number | undefined,
  parties: Parties,
): boolean {
  if (end === undefined) return false
  if (/^[*_ ]{0,4}(?::|$|\.?$)/.test(view.slice(end, Math.min(unit.end, end + 8)))) return true
  if (!opening.startsWith('đối với')) return false
  if (view.startsWith(':', end)) return true
  const rest = /^(?: [^,;:.()]{2,60})?, /.exec(view.slice(end, end + 64))
  if (!rest) return false
  const next = end + rest[0].length
  if (verbAt(view, next) !== undefined && parties.at(next) === undefined) return true
  FELLOW.lastIndex = next
  const speaker = parties.chain(next + (FELLOW.exec(view)?.[0].length ?? 0), unit.end).at(-1)
  if (!speaker) return false
  const order = /^\s?(?:cũng )?(?:yêu cầu|đề nghị|lưu ý|nhấn mạnh):? /.exec(
    view.slice(speaker.end, speaker.end + 24),
  )
  return order !== null && parties.at(speaker.end + order[0].length) === undefined
}

const FELLOW = /(?:các )?đồng chí /y

const SAYS_WHO = /(?:thực hiện|trách nhiệm|chính) ?:/

/** `Phủ sóng 5G …; Sở Khoa học và Công nghệ chủ trì`, `(cơ quan chủ trì: Sở Y tế)`: who leads is said after the duty. */
function saidLast(
  view: string,
  unit: Unit,
  flags: number,
  mentions: readonly Span[],
  parties: Parties,
): readonly Span[] {
  if (mentions.length === 0) return []
  if (
    (flags & SAYS_CHAIR) === 0 &&
    ((flags & HAS_COLON) === 0 || !SAYS_WHO.test(view.slice(unit.first, unit.end)))
  )
    return []
  let past = 0
  for (const { start } of mentions) {
    if (start < past) continue
    const before = view.slice(Math.max(unit.start, start - 40), start)
    const chain = parties.chain(start, unit.end)
    const end = chain.at(-1)?.end ?? start
    past = end
    const leads =
      /(?:[;.(]|\sdo|, giao)\s?$/.test(before) &&
      /^\s(?:là (?:cơ quan|đơn vị) )?chủ trì/.test(view.slice(end, end + 24))
    if (
      leads ||
      /(?:cơ quan|đơn vị|bộ phận)?\s?(?:chủ trì|thực hiện|chịu trách nhiệm)(?: thực hiện| tham mưu| chính)?\s?:\s$/.test(
        before,
      )
    )
      return chain
  }
  return []
}

/** `Trách nhiệm của Sở Tài chính`, `Đối với UBND các xã:` say for whom everything below is. */
const FOR_WHOM =
  /(?:đối với |(?:trách nhiệm|nhiệm vụ|nhiệm vụ, quyền hạn)(?: chủ trì| thực hiện| cụ thể)? của )/y

/** Verbs of ordering may be followed by people, whom no mention marks. */
const ORDERING = new PhraseTrie(
  ['yêu cầu', 'giao', 'đề nghị', 'chỉ đạo', 'phân công'].map((verb) => [verb, true]),
)

function orderedParty(
  view: string,
  unit: Unit,
  first: number,
  parties: Parties,
  mentions: readonly Span[],
): number {
  for (const { start } of mentions)
    if (start >= first && ORDERS.test(view.slice(Math.max(unit.start, start - 64), start))) return start
  const verb = ORDERING.match(view, first)
  if (verb && parties.at(verb.end + 1)) return verb.end + 1
  const words = view.slice(first, Math.min(unit.end, first + 1500))
  TELLING.lastIndex = 0
  while (TELLING.test(words)) if (parties.at(first + TELLING.lastIndex)) return first + TELLING.lastIndex
  return -1
}

const TELLING = /(?:yêu cầu|đề nghị|giao cho|phân công)(?: cho)?:? /g

/** After the one who acts comes what it does, not `đã`, `về`, or the verb of one who orders. */
function canAct(view: string, end: number, limit: number, directive: boolean): boolean {
  const rest = view.slice(end, Math.min(limit, end + 60))
  if (
    /^\s?(?:đã|vừa|ghi nhận|thống nhất|cơ bản thống nhất|nhận thấy|nhận định|kết luận|đánh giá cao|biểu dương|tại |về |năm |yêu cầu|đề nghị|giao ?:|chỉ đạo ?:|nhấn mạnh|lưu ý|khẳng định|cho biết|cho rằng|nêu rõ|chỉ rõ|cũng |phát biểu|tin tưởng|mong muốn|hoan nghênh|cảm ơn|đồng ý|tiếp tục (?:yêu cầu|đề nghị)|nhận được|trân trọng)/.test(
      rest,
    ) ||
    (!directive && /^\s?báo cáo [a-zđ]/.test(rest))
  )
    return false
  if (/^(?:,? (?:nêu trên|trên|có tên trên|liên quan|có [^:;,.]{2,40}))?[*_ ]{0,4}(?::|$|\()/.test(rest))
    return true
  return (
    directive ||
    verbAt(view, end + 1) !== undefined ||
    /^\s(?:có trách nhiệm|chịu trách nhiệm|cần|phải|căn cứ|theo|là (?:cơ quan|đơn vị) )/.test(rest)
  )
}

/** `Trong năm 2024, huyện tập trung …`: a territory that acts, right after the adverbial. */
function bareAfterComma(view: string, unit: Unit): Span | undefined {
  const comma = view.slice(unit.first, Math.min(unit.end, unit.first + 90)).indexOf(', ')
  if (comma < 0) return undefined
  const start = unit.first + comma + 2
  const end = bareEnd(view, start)
  return end === undefined ? undefined : { start, end }
}

const ADVERBIAL =
  /^(?:trên cơ sở|căn cứ|đối với|để|trong|khi|theo|về|nhằm|tuy nhiên|trước|sau|chậm nhất|muộn nhất|thời gian tới|từ|do|vì|với|hằng|hàng|định kỳ|ngay|qua|nếu|trường hợp|riêng|ngoài|bên cạnh|thực hiện|thời gian|nhiệm vụ|cùng với|theo đó|đồng thời|năm|tháng|quý|kết quả|việc|nội dung|tùy|định kỳ)/

/** How far a sentence is looked through for a subject without a name. */
const FARTHEST_SUBJECT = 300

/** `Trên cơ sở …, Thủ trưởng các sở, ban, ngành tổ chức …`: the first party after a comma that does something. */
function subjectAfterAdverbial(
  view: string,
  unit: Unit,
  mentions: readonly Span[],
  parties: Parties,
): readonly Span[] {
  if (!ADVERBIAL.test(view.slice(unit.first, unit.first + 14))) return []
  const bare = bareAfterComma(view, unit)
  if (bare) return [bare]
  const limit = Math.min(unit.end, Math.max(mentions.at(-1)?.end ?? 0, unit.first + FARTHEST_SUBJECT))
  for (let comma = view.indexOf(',', unit.first); comma >= 0 && comma < limit;) {
    const chain = isBlankAt(view, comma + 1) ? parties.chain(comma + 2, unit.end) : []
    const end = chain.at(-1)?.end ?? comma
    comma = view.indexOf(',', end + 1)
    if (chain.length === 0 || /^\s(?:yêu cầu|đề nghị|kết luận|thống nhất)/.test(view.slice(end, end + 12)))
      continue
    if (
      verbAt(view, end + 1) !== undefined ||
      /^\s(?:có trách nhiệm|chịu trách nhiệm|cần|phải|căn cứ|được giao)/.test(view.slice(end, end + 20))
    )
      return chain
  }
  return []
}
