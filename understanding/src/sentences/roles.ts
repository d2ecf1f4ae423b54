import { PhraseTrie, readingView } from '../lexicon/index.ts'
import type { AgencyMention, Span, TimeExpression } from '../reading.ts'
import { coordinateIn } from './coordinate-role.ts'
import { properStart, skipAdverbs, verbAt } from './subject.ts'
import { deadlineIn, periodOfLeadIn } from './due.ts'
import type { Labelled, Page } from './label.ts'
import { Parties } from './party.ts'
import { rowRoles } from './row-roles.ts'
import type { Unit } from './segment.ts'

/** Who is told to do it, with whom, and by when. */
export interface Roles {
  readonly lead: readonly Span[]
  readonly coordinate: readonly Span[]
  readonly deadline?: Span
}

const NONE: Roles = { lead: [], coordinate: [] }
const NEVER: readonly TimeExpression[] = []

/** Finds the roles of every directive; what is not said in the sentence is taken from what governs it. */
export function assignRoles(
  page: Page,
  labels: readonly Labelled[],
  agencies: readonly AgencyMention[],
  times: readonly TimeExpression[],
): readonly Roles[] {
  return new Assigning(page, labels, agencies, times).run()
}

class Assigning {
  readonly #page: Page
  readonly #labels: readonly Labelled[]
  readonly #parties: Parties
  readonly #times: readonly TimeExpression[]
  #time = 0
  readonly #leads: (readonly Span[])[] = []
  readonly #own: boolean[] = []
  readonly #deadlines: (Span | undefined)[] = []

  constructor(
    page: Page,
    labels: readonly Labelled[],
    agencies: readonly AgencyMention[],
    times: readonly TimeExpression[],
  ) {
    this.#page = page
    this.#labels = labels
    this.#parties = new Parties(page.text, agencies)
    this.#times = times
  }

  run(): readonly Roles[] {
    return this.#page.units.map((unit, at) => this.#roles(unit, at))
  }

  #roles(unit: Unit, at: number): Roles {
    const { text, rows } = this.#page
    const label = this.#labels[at]?.label
    const mentions = this.#parties.inside(unit.start, unit.end)
    const times = this.#timesIn(unit)
    const row = rows.get(unit.block)
    if (row && label === 'directive') return this.#remember(at, rowRoles(text, row, mentions, times))
    const governs = label === 'heading' || label === 'context' || label === 'target'
    if (label !== 'directive' && !governs) return this.#remember(at, NONE)
    const named = leadIn(text, unit, mentions, this.#parties, label === 'directive')
    const own = named.length > 0 && this.#passesOn(unit, at) ? [] : named
    const explicit = own.length > 0
    this.#own[at] = explicit
    const lead = explicit ? own : label === 'heading' || row ? [] : this.#inheritedLead(unit, at)
    const deadline = deadlineIn(text, unit, times) ?? this.#inheritedDeadline(unit, at, times)
    const coordinate = label === 'directive' ? coordinateIn(text, unit, mentions, this.#parties, lead) : []
    this.#leads[at] = lead
    this.#deadlines[at] = deadline
    return label === 'directive' ? { lead, coordinate, ...(deadline ? { deadline } : {}) } : NONE
  }

  /** `1. Sở Y tế:` over `- Chỉ đạo các trạm y tế …`: who is told to direct others has the duty. */
  #passesOn(unit: Unit, at: number): boolean {
    const view = readingView(this.#page.text)
    const start = skipAdverbs(view, unit.first)
    const directs = /^(?:lãnh đạo, )?chỉ đạo /.test(view.slice(start, start + 20))
    return directs && unit.order === 0 && this.#inheritedLead(unit, at).length > 0
  }

  #remember(at: number, roles: Roles): Roles {
    this.#leads[at] = roles.lead
    this.#own[at] = roles.lead.length > 0
    this.#deadlines[at] = undefined
    return roles
  }

  #timesIn(unit: Unit): readonly TimeExpression[] {
    while ((this.#times[this.#time]?.span.start ?? Infinity) < unit.start) this.#time++
    let found: TimeExpression[] | undefined
    for (let at = this.#time; ; at++) {
      const time = this.#times[at]
      if (!time || time.span.end > unit.end) return found ?? NEVER
      ;(found ??= []).push(time)
    }
  }

  /** The lead that opens the paragraph, else what governs it from above, else the sentence before. */
  #inheritedLead(unit: Unit, at: number): readonly Span[] {
    const { text, units, blocks } = this.#page
    const first = at - unit.order
    const closes =
      !blocks[unit.block]?.marker && CLOSING.test(readingView(text).slice(unit.first, unit.first + 24))
    if (unit.order > 0 && this.#own[first]) return this.#leads[first] ?? []
    const above = this.#labels[at]?.above ?? []
    for (let level = above.length - 1; level >= 0; level--) {
      const governing = above[level] ?? at
      const leadsIn = units[governing]
      if (closes && leadsIn && !isLeadIn(text, leadsIn)) continue
      if (governing >= first && governing < at && unit.order > 0 && !this.#own[governing]) continue
      const lead = governing < at ? (this.#leads[governing] ?? []) : []
      if (lead.length > 0) return lead
    }
    for (let before = at - 1; before >= first; before--)
      if (this.#own[before]) return this.#leads[before] ?? []
    return this.#connected(unit, at)
  }

  /** `Đồng thời, …` goes on with the paragraph before. */
  #connected(unit: Unit, at: number): readonly Span[] {
    const view = readingView(this.#page.text)
    const goesOn =
      unit.order === 0 &&
      /^(?:đồng thời|bên cạnh đó|theo đó|ngoài ra|cùng với đó|trong đó)/.test(
        view.slice(unit.first, unit.first + 12),
      )
    return goesOn && this.#labels[at - 1]?.label === 'directive' ? (this.#leads[at - 1] ?? []) : []
  }

  #inheritedDeadline(unit: Unit, at: number, times: readonly TimeExpression[]): Span | undefined {
    const { text, units } = this.#page
    if (isLeadIn(text, unit)) {
      const period = periodOfLeadIn(text, unit, times)
      if (period) return period
    }
    const above = this.#labels[at]?.above ?? []
    for (let level = above.length - 1; level >= 0; level--) {
      const governing = above[level] ?? at
      const leadInUnit = units[governing]
      if (governing < at && leadInUnit && isLeadIn(text, leadInUnit) && this.#deadlines[governing])
        return this.#deadlines[governing]
    }
    return undefined
  }
}

/** How the last paragraphs of a letter begin, which belong to no item. */
const CLOSING =
  /^(?:trong quá trình|quá trình|nhận được|trên đây|văn bản|nếu có|báo cáo (?:gửi|của)|đề nghị các|yêu cầu các)(?= )/

const isLeadIn = (text: string, unit: Unit): boolean =>
  /:[*_ ]{0,3}$/.test(text.slice(Math.max(unit.start, unit.end - 4), unit.end))

const ORDERS =
  /(?:yêu cầu|giao|đề nghị|chỉ đạo|phân công|giao nhiệm vụ|giao trách nhiệm|đôn đốc)(?: cho| đối với)?(?: các đồng chí| tập thể| (?:đồng chí|ông|bà)(?: [^,;.:()]{4,30},| [^,;.:()]{4,30} -)?)?\s$/

/** The parties that a sentence itself tells to act: after the verb of ordering, or as its subject. */
function leadIn(
  text: string,
  unit: Unit,
  mentions: readonly Span[],
  parties: Parties,
  directive: boolean,
): readonly Span[] {
  const view = readingView(text)
  const proper = properStart(view, unit.first, unit.end)
  const named = FOR_WHOM.exec(view.slice(unit.first, unit.first + 50))
  if (named) {
    const chain = parties.chain(unit.first + named[0].length, unit.end)
    const last = chain.at(-1)
    if (last && /^[*_ ]{0,4}(?::|$|\.?$)/.test(view.slice(last.end, unit.end))) return chain
    if (last && named[0].startsWith('đối với') && view.startsWith(':', last.end)) return chain
  }
  const ordered = orderedParty(view, { ...unit, first: proper }, parties, mentions)
  if (ordered !== undefined) return parties.chain(ordered, unit.end)
  const opening = skipAdverbs(view, proper)
  for (const start of [opening, proper]) {
    const chain = parties.chain(start, unit.end)
    const last = chain.at(-1)
    if (last && canAct(view, last.end, unit.end, directive)) return chain
  }
  if (!directive) return []
  const later = subjectAfterAdverbial(view, unit, mentions, parties)
  return later.length > 0 ? later : saidLast(view, unit, mentions, parties)
}

const SAYS_WHO = /chủ trì|(?:thực hiện|trách nhiệm|chính) ?:/

/** `Phủ sóng 5G …; Sở Khoa học và Công nghệ chủ trì`, `(cơ quan chủ trì: Sở Y tế)`: who leads is said after the duty. */
function saidLast(view: string, unit: Unit, mentions: readonly Span[], parties: Parties): readonly Span[] {
  if (!SAYS_WHO.test(view.slice(unit.first, unit.end))) return []
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
  /^(?:đối với |(?:trách nhiệm|nhiệm vụ|nhiệm vụ, quyền hạn)(?: chủ trì| thực hiện| cụ thể)? của )/

/** Verbs of ordering may be followed by people, whom no mention marks. */
const ORDERING = new PhraseTrie(
  ['yêu cầu', 'giao', 'đề nghị', 'chỉ đạo', 'phân công'].map((verb) => [verb, true]),
)

function orderedParty(
  view: string,
  unit: Unit,
  parties: Parties,
  mentions: readonly Span[],
): number | undefined {
  for (const { start } of mentions) {
    if (start >= unit.first && ORDERS.test(view.slice(Math.max(unit.start, start - 64), start))) return start
  }
  const verb = ORDERING.match(view, unit.first)
  return verb && parties.at(verb.end + 1) ? verb.end + 1 : undefined
}

/** After the one who acts comes what it does, not `đã`, `về`, or the verb of one who orders. */
function canAct(view: string, end: number, limit: number, directive: boolean): boolean {
  const rest = view.slice(end, Math.min(limit, end + 60))
  if (
    /^\s?(?:đã|vừa|ghi nhận|thống nhất|cơ bản thống nhất|nhận thấy|nhận định|kết luận|đánh giá cao|biểu dương|tại |về |năm |yêu cầu|đề nghị|giao ?:|chỉ đạo ?:)/.test(
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

const ADVERBIAL =
  /^(?:trên cơ sở|căn cứ|đối với|để|trong|khi|theo|về|nhằm|tuy nhiên|trước|sau|thời gian tới|từ|do|vì|với|hằng|hàng|định kỳ|ngay|qua|nếu|trường hợp|riêng)/

/** `Trên cơ sở …, Thủ trưởng các sở, ban, ngành tổ chức …`: the first party after a comma that does something. */
function subjectAfterAdverbial(
  view: string,
  unit: Unit,
  mentions: readonly Span[],
  parties: Parties,
): readonly Span[] {
  if (!ADVERBIAL.test(view.slice(unit.first, unit.first + 14))) return []
  let past = 0
  for (const { start } of mentions) {
    if (start < past || !/,\s$/.test(view.slice(start - 2, start))) continue
    const chain = parties.chain(start, unit.end)
    const end = chain.at(-1)?.end ?? start
    past = end
    if (/^\s(?:yêu cầu|đề nghị|kết luận|thống nhất)/.test(view.slice(end, end + 12))) continue
    if (
      verbAt(view, end + 1) !== undefined ||
      /^\s(?:có trách nhiệm|chịu trách nhiệm|cần|phải|căn cứ|được giao)/.test(view.slice(end, end + 20))
    )
      return chain
  }
  return []
}
