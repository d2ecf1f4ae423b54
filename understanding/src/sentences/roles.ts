import { readingView } from '../lexicon/index.ts'
import type { AgencyMention, CivilDate, SentenceLabel, Span, TimeExpression } from '../reading.ts'
import { coordinateIn, PartnersBelow, without } from './coordinate-role.ts'
import {
  addsTo,
  asksOthers,
  closesLetter,
  directsNow,
  directsOthers,
  doesMore,
  opensPoint,
} from './going-on.ts'
import { SAYS_ORDER, SAYS_WITH } from './word-flags.ts'
import { voiceOf } from './voice.ts'
import { deadlineIn, isTopicOf, mayGoOn, periodOfLeadIn, timeOfPhase } from './due.ts'
import { isLeadIn, NO_PAGE } from './page.ts'
import type { Labelled, Page } from './page.ts'
import { leadIn } from './lead-role.ts'
import { timeOfTasks } from './time-of-tasks.ts'
import { TimesOfUnits } from './times-of-units.ts'
import { ToldBefore } from './told-before.ts'
import { asksComrades, isTold, isUrged } from './told-party.ts'
import { Parties } from './party.ts'
import { rowRoles } from './row-roles.ts'
import type { Unit } from './segment.ts'
import { keepShape } from '../kept-shapes.ts'
import { inStretches } from '../stretches.ts'

/** Who is told to do it, with whom, and by when. */
export interface Roles {
  readonly lead: readonly Span[]
  readonly coordinate: readonly Span[]
  readonly deadline?: Span
}

const NONE: Roles = { lead: [], coordinate: [] }
const NOBODY: readonly Span[] = []

/** Finds the roles of every directive; what is not said in the sentence is taken from what governs it. */
export function assignRoles(
  page: Page,
  labels: readonly Labelled[],
  agencies: readonly AgencyMention[],
  times: readonly TimeExpression[],
  issuedOn?: CivilDate,
): readonly Roles[] {
  return new Assigning(page, labels, agencies, times, issuedOn).run()
}

class Assigning {
  readonly #page: Page
  readonly #view: string
  readonly #labels: readonly Labelled[]
  readonly #parties: Parties
  readonly #times: TimesOfUnits
  readonly #leads: (readonly Span[])[] = []
  readonly #own: boolean[] = []
  /** Whether the page tells of orders, as a newspaper does. */
  readonly #tells: boolean
  /** Whether the body of the page has begun. */
  #begun = false
  /** Who was told last, in such a page. */
  #spoken: readonly Span[] = []
  /** Who acted last, without having been told, in the sentence before: what begins with a verb after it is theirs. */
  #acting: readonly Span[] = []
  /** The last sentence that names its own lead, and the last that tells it by a verb of ordering. */
  #lastOwn = -1
  #lastTold = -1
  /** Whether who was told last is the first of a row: `… yêu cầu: UBND các xã tiêm phòng. Phòng Y tế hướng dẫn. …`. */
  #inRow = false
  readonly #toldBefore = new ToldBefore()
  readonly #deadlines: (Span | undefined)[] = []
  /** Headings of phases, with the time of everything below them. */
  readonly #phases = new Set<number>()
  readonly #partners = new PartnersBelow()
  /** Sentences that give a topic its time, and those that go on with it. */
  readonly #topics = new Set<number>()
  readonly #all: Roles[] = []

  constructor(
    page: Page,
    labels: readonly Labelled[],
    agencies: readonly AgencyMention[],
    times: readonly TimeExpression[],
    issuedOn: CivilDate | undefined,
  ) {
    this.#page = page
    this.#view = readingView(page.text)
    this.#labels = labels
    this.#parties = new Parties(page.text, agencies, true)
    this.#times = new TimesOfUnits(times, issuedOn)
    this.#tells = voiceOf(page) === 'article' || voiceOf(page) === 'unknown'
  }

  run(): readonly Roles[] {
    inStretches(this.#page.units.length, Assigning.#step, this)
    return this.#all
  }

  static #step(this: void, assigning: Assigning, at: number): void {
    const unit = assigning.#page.units[at]
    if (unit) assigning.#all.push(assigning.#roles(unit, at))
  }

  #roles(unit: Unit, at: number): Roles {
    const { text, rows, blocks } = this.#page
    const labelled = this.#labels[at]
    const label = labelled?.label
    const governs = label === 'heading' || label === 'context' || label === 'target'
    if (label === 'result' || label === 'limitation') this.#spoken = this.#acting = []
    if (label !== 'directive' && !governs) return this.#remember(at, NONE)
    if (label !== 'heading') this.#begun = true
    const mentions = this.#parties.inside(unit.start, unit.end)
    const times = this.#times.inside(unit)
    const row = blocks[unit.block]?.kind === 'row' ? rows.get(unit.block) : undefined
    if (row && label === 'directive') return this.#remember(at, rowRoles(text, row, mentions, times))
    const view = this.#view
    const flags = labelled?.flags ?? 0
    const marked = blocks[unit.block]?.marker !== undefined && unit.order === 0
    // The headline of a page that tells of orders names those who speak, or are told below.
    const headline = this.#tells && !this.#begun && !marked
    const named = headline
      ? NOBODY
      : leadIn({
          view,
          unit,
          flags,
          mentions,
          parties: this.#parties,
          directive: label === 'directive',
          item: !this.#tells || marked,
          toldBefore: this.#toldBefore,
        })
    const nobody = named[0] === undefined || view.startsWith('các đồng chí', named[0].start)
    const asked = nobody && label === 'directive' && (flags & SAYS_ORDER) !== 0 && asksComrades(view, unit)
    const before = asked ? this.#leads[this.#lastTold] : undefined
    const asks = named[0] !== undefined && asksOthers(view, unit, named[0].start, mentions, marked)
    const own = before ?? (named.length > 0 && this.#passesOn(unit, at, named, asks) ? NOBODY : named)
    const explicit = own.length > 0
    this.#own[at] = explicit
    if (explicit) {
      this.#lastOwn = at
      if (isUrged(view, unit, own[0]?.start ?? 0)) {
        this.#lastTold = at
        this.#inRow = view.startsWith(':', (own[0]?.start ?? 0) - 2)
        this.#toldBefore.note(view, own, mentions)
      }
    }
    const inherited = explicit || label === 'heading' || row ? own : this.#inheritedLead(unit, at)
    const found = this.#withSpoken(unit, label, inherited, explicit)
    const phase = label === 'heading' && times.length > 0 ? timeOfPhase(view, unit, times) : undefined
    if (phase) this.#phases.add(at)
    const deadline = phase ?? deadlineIn(view, unit, flags, times) ?? this.#inheritedDeadline(unit, at, times)
    this.#deadlines[at] = deadline
    const working = (flags & SAYS_WITH) === 0 ? NOBODY : coordinateIn(view, unit, this.#parties, found)
    this.#partners.keep(view, unit, at, working)
    const coordinate =
      working.length > 0 || explicit ? working : this.#partners.over(labelled?.above ?? [], at, this.#own)
    const lead = coordinate.length > 0 && found.length > 1 ? without(found, coordinate) : found
    this.#leads[at] = lead
    if (this.#spoken === found) this.#spoken = lead
    if (label !== 'directive') return NONE
    return deadline ? { lead, coordinate, deadline } : { lead, coordinate }
  }

  /**
   * In a page that tells of orders, paragraphs that go on with them without saying to whom: those who were told last. An
   * account or a heading ends that.
   */
  #withSpoken(
    unit: Unit,
    label: SentenceLabel | undefined,
    lead: readonly Span[],
    explicit: boolean,
  ): readonly Span[] {
    if (label === 'heading' || this.#page.blocks[unit.block]?.marker) this.#spoken = []
    if (label !== 'directive' || this.#page.blocks[unit.block]?.marker || opensPoint(this.#view, unit))
      this.#acting = []
    if (label !== 'directive' || !this.#tells || this.#view.startsWith('nội dung này', unit.first))
      return lead
    const [first] = lead
    if (explicit && first) {
      const told = isTold(this.#view, unit, first.start)
      this.#spoken = told ? lead : []
      this.#acting = told ? [] : lead
    }
    if (lead.length > 0) return lead
    if (this.#spoken.length > 0) return this.#spoken
    return doesMore(this.#view, unit) ? this.#acting : NOBODY
  }

  /** `1. Sở Y tế:` over `- Chỉ đạo các trạm y tế …`: who is told to direct others has the duty. */
  #passesOn(unit: Unit, at: number, named: readonly Span[], asks: boolean): boolean {
    // `- Chỉ đạo Sở Xây dựng: Rà soát …`: after the colon stands what is theirs to do.
    if (this.#view.startsWith(':', named.at(-1)?.end ?? 0)) return false
    const told = named[0]?.start ?? 0
    const now = directsNow(this.#view, unit, told)
    const first = at - unit.order
    // `1. Công an tỉnh …. Chỉ đạo các đơn vị …`: who acted in the sentence before, or was told, where they are below.
    if (unit.order > 0 && (this.#lastOwn < first || (this.#lastTold >= first && !now))) return false
    const directs = asks || now || directsOthers(this.#view, unit, told)
    return directs && this.#inheritedLead(unit, at).length > 0
  }

  #remember(at: number, roles: Roles): Roles {
    this.#leads[at] = roles.lead
    this.#own[at] = roles.lead.length > 0
    if (roles.lead.length > 0) this.#lastOwn = at
    this.#deadlines[at] = undefined
    return roles
  }

  /** The lead that opens the paragraph, else what governs it from above, else the sentence before. */
  #inheritedLead(unit: Unit, at: number): readonly Span[] {
    const { text, units, blocks } = this.#page
    const first = at - unit.order
    const closes = !blocks[unit.block]?.marker && closesLetter(this.#view, unit)
    // `Giao Sở A …. Sở B …. Rà soát …`: who acted after the one who was told.
    const last = this.#inRow || this.#lastOwn > this.#lastTold ? this.#lastOwn : this.#lastTold
    if (unit.order > 0 && this.#lastTold >= first) return this.#leads[last] ?? []
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
    if (unit.order > 0 && this.#lastOwn >= first) return this.#leads[this.#lastOwn] ?? []
    return this.#connected(unit, at)
  }

  /** `Đồng thời, …` goes on with the paragraph before. */
  #connected(unit: Unit, at: number): readonly Span[] {
    const first = unit.order === 0 ? unit : this.#page.units[at - unit.order]
    if (first === undefined || !addsTo(this.#view, first)) return []
    if (unit.order > 0) return this.#leads[at - 1] ?? []
    // What closes the paragraph before may only say why: `Đây là cơ sở để …`.
    const said = this.#isRemark(at - 1) ? at - 2 : at - 1
    return this.#labels[said]?.label === 'directive' ? (this.#leads[said] ?? []) : []
  }

  /** Whether a sentence that tells nobody anything stands behind another of its paragraph. */
  #isRemark(at: number): boolean {
    const unit = this.#page.units[at]
    if (unit === undefined || this.#labels[at]?.label !== 'context') return false
    return unit.order > 0 || addsTo(this.#view, unit)
  }

  /** Whether the deadline of a sentence is the period that opens it, which holds for the next one too. */
  #openedBy(at: number): boolean {
    const unit = this.#page.units[at]
    const due = this.#deadlines[at]
    return unit !== undefined && due !== undefined && due.start - unit.first < 24
  }

  /** Whether an order without a day of its own, or a remark behind one, goes on with the topic of the one before it. */
  #goesOnWithTopic(unit: Unit, at: number): boolean {
    if (!this.#topics.has(at - 1)) return false
    if (this.#labels[at]?.label !== 'directive' && !this.#isRemark(at)) return false
    if (!mayGoOn(this.#view, unit)) return false
    this.#topics.add(at)
    return true
  }

  #inheritedDeadline(unit: Unit, at: number, times: readonly TimeExpression[]): Span | undefined {
    const { text, units } = this.#page
    const period = times.length === 0 ? undefined : periodOfLeadIn(this.#view, unit, times)
    if (period && (isLeadIn(text, unit) || this.#labels[at]?.label === 'directive')) {
      if (isTopicOf(this.#view, unit, period)) this.#topics.add(at)
      return period
    }
    const tasks = times.length > 0 && this.#tells ? timeOfTasks(this.#view, unit, times) : undefined
    if (tasks) {
      this.#topics.add(at)
      return tasks
    }
    if (this.#goesOnWithTopic(unit, at)) return this.#deadlines[at - 1]
    if (unit.order > 0 && addsTo(this.#view, unit) && this.#openedBy(at - 1)) return this.#deadlines[at - 1]
    const above = this.#labels[at]?.above ?? []
    for (let level = above.length - 1; level >= 0; level--) {
      const governing = above[level] ?? at
      const leadInUnit = units[governing]
      if (governing >= at || !leadInUnit) continue
      if ((this.#phases.has(governing) || isLeadIn(text, leadInUnit)) && this.#deadlines[governing])
        return this.#deadlines[governing]
    }
    return undefined
  }
}

keepShape(new Assigning(NO_PAGE, [], [], [], undefined))
