import type { Block, Row, Zone } from '../layout/index.ts'
import { CUES, PhraseTrie, readingView } from '../lexicon/index.ts'
import type { AgencyMention, SentenceLabel } from '../reading.ts'
import { BODY_LABELS } from './body-label.ts'
import { CUE_GROUP, CUE_GROUPS, CueIndex } from './cue-index.ts'
import { FeatureList } from './feature-list.ts'
import { Featuring } from './features.ts'
import { liesAhead, pageDay, signsOf, tellsOfPlace } from './signs.ts'
import type { PageDay } from './signs.ts'
import type { Situation, Voice } from './situation.ts'
import { announcedWithin, leadInOf, namesLacks, OpenParts, rankOf } from './governance.ts'
import { isAside } from './aside.ts'
import { attributeAt } from './attribute.ts'
import { isHeading } from './heading.ts'
import { decide as decideByModel } from './model.ts'
import type { Decision } from './model.ts'
import { Parties } from './party.ts'
import type { Unit } from './segment.ts'
import { CLOSES, EXECUTES, INVITES, MEMBER, SENT, TASK_OF } from './set-forms.ts'
import { subjectOf } from './subject.ts'
import { voiceOf } from './voice.ts'
import { keepShape } from '../kept-shapes.ts'

/** The page that labels are read from. */
export interface Page {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly zones: readonly Zone[]
  readonly rows: ReadonlyMap<number, Row>
  readonly units: readonly Unit[]
}

/** A label, how sure it is, and which unit governs the sentence as its lead-in (-1: none). */
export interface Labelled {
  readonly label: SentenceLabel
  readonly confidence: number
  /** The units of the open parts and lead-ins above, outermost first. */
  readonly above: readonly number[]
}

/** What the words of a sentence say. */
interface Worded extends Omit<Decision, 'label'> {
  readonly label: SentenceLabel
  /** The last visible sign. */
  readonly last: string
}

/** How sure form alone is; measured on the gold readings. */
const BY_FORM = { admin: 0.97, heading: 0.95, context: 0.95, directive: 0.95 } as const

const ADMIN_ZONES = new Set<Zone>(['letterhead', 'issuer', 'recipients', 'signature', 'furniture', 'note'])
/** `… như sau:`, `… các nội dung sau:` */
const INTRODUCING = /(?:sau|gồm|là)(?: đây)?\s?:[*_ ]{0,3}$/

const LACK = CUE_GROUPS.indexOf('lack')
const ORDER = CUE_GROUPS.indexOf('order')
const DUTY = CUE_GROUPS.indexOf('duty')

const TURNS = new PhraseTrie((CUES['turn'] ?? []).map((turn) => [turn, true]))

/** What decides on a sentence by the features that it shows. */
export type Decide = (features: FeatureList, unit: number) => Decision

const byModel: Decide = (features) => decideByModel(features)

/** Labels every unit of a page; `decideBy` is the model, exchanged only in training. */
export function labelUnits(
  page: Page,
  agencies: readonly AgencyMention[],
  decideBy: Decide = byModel,
): readonly Labelled[] {
  return new Labelling(page, agencies, decideBy).run()
}

class Labelling {
  readonly #page: Page
  readonly #decideBy: Decide
  readonly #parties: Parties
  readonly #cues: CueIndex
  readonly #featuring = new Featuring()
  readonly #features = new FeatureList()
  readonly #parts = new OpenParts()
  readonly #voice: Voice
  readonly #day: PageDay | undefined
  /** How many units each block has. */
  readonly #counts: Uint16Array
  #turned = false
  /** Whether a page tells of orders, and nothing else has come since. */
  #ordered = false
  /** What the sentence before probably is, in the same paragraph. */
  #before: readonly number[] | undefined
  /** What the paragraph before probably is, under the same heading. */
  #paragraph: readonly number[] | undefined
  #bodyUnits = 0
  /** The first paragraph of the body. */
  #openingBlock = -1
  #ordinal = 0
  /** Whether a paragraph of the body has been seen: what comes later is no title of the page. */
  #titled = false

  constructor(page: Page, agencies: readonly AgencyMention[], decideBy: Decide) {
    this.#page = page
    this.#parties = new Parties(page.text, agencies)
    this.#cues = new CueIndex(page.text, page.units, this.#parties)
    this.#decideBy = decideBy
    this.#voice = voiceOf(page)
    this.#day = pageDay(readingView(page.text))
    this.#counts = new Uint16Array(page.blocks.length)
    for (const unit of page.units) this.#counts[unit.block] = Math.min(unit.order + 1, 0xffff)
  }

  run(): readonly Labelled[] {
    return this.#page.units.map((unit, index) => this.#label(unit, index))
  }

  #label(unit: Unit, index: number): Labelled {
    const { blocks, zones, rows, text } = this.#page
    const block = blocks[unit.block]
    const zone = zones[unit.block] ?? 'body'
    if (!block) throw new Error('every unit has a block')
    if (ADMIN_ZONES.has(zone)) return this.#form('admin')
    if (zone === 'title' || zone === 'enacting') return this.#form('heading')
    if (zone === 'preamble') return this.#form('context')
    const row = rows.get(unit.block)
    if (row) return this.#labelRow(unit, index, row)
    const place = {
      block,
      zone,
      units: this.#counts[unit.block] ?? 1,
      ordinal: this.#ordinal,
      titled: this.#titled,
      told: this.#voice === 'article' || this.#voice === 'unknown',
      next: blocks[unit.block + 1],
    }
    const alone = place.units === 1 && unit.order === 0
    if (alone && isAside(text, unit, block, this.#voice, this.#titled ? unit.start / text.length : -1))
      return this.#form('admin')
    if (unit.order === 0) this.#ordinal++
    if (isHeading(text, unit, place)) return this.#openHeading(unit, index, block)
    this.#titled = true
    if (unit.order === 0) this.#openItem(unit, index, block)
    if (block.marker && unit.order === 0 && MEMBER.test(readingView(text).slice(unit.first, unit.first + 44)))
      return this.#form('context')
    const opening = readingView(text).slice(unit.first, Math.min(unit.end, unit.first + 220))
    if (CLOSES.test(opening) || INVITES.test(opening)) return this.#form('context')
    if (this.#isDutyByForm(unit)) return this.#form('directive')
    return this.#labelBody(unit, index, block)
  }

  /** `Đơn vị thực hiện: …` among duties, and the last article of a decision. */
  #isDutyByForm(unit: Unit): boolean {
    const view = readingView(this.#page.text)
    if (EXECUTES.test(view.slice(Math.max(unit.first, unit.end - 110), unit.end))) return true
    if (TASK_OF.test(view.slice(unit.first, unit.first + 110))) return true
    if (SENT.test(view.slice(unit.first, Math.min(unit.end, unit.first + 220)))) return true
    const attribute = attributeAt(view, unit.first)
    if (attribute === undefined || attribute === 'content') return false
    return this.#parts.announced() === 'directive' || this.#parts.ledIn() === 'directive'
  }

  #form(label: keyof typeof BY_FORM): Labelled {
    return { label, confidence: BY_FORM[label], above: this.#parts.above }
  }

  #labelRow(unit: Unit, index: number, row: Row): Labelled {
    if (row.role !== 'data') {
      if (row.role === 'section') this.#parts.open(6.6, unit.block, index, undefined)
      return this.#form('heading')
    }
    const tasks =
      row.columns.includes('content') && (row.columns.includes('lead') || row.columns.includes('deadline'))
    if (tasks) return this.#form('directive')
    const { label, confidence } = this.#labelWords(unit, index)
    return { label, confidence, above: this.#parts.above }
  }

  #openHeading(unit: Unit, index: number, block: Block): Labelled {
    const { text } = this.#page
    const rank = rankOf(block, true)
    if (rank !== undefined) {
      const headline =
        this.#bodyUnits === 0 && !block.marker && this.#voice !== 'order' && this.#voice !== 'report'
      const announces = headline
        ? undefined
        : announcedWithin(text, unit.first, unit.end, this.#parts.outside(rank))
      this.#parts.open(rank, unit.block, index, announces)
    }
    this.#turned = false
    this.#ordered = false
    this.#paragraph = undefined
    return this.#form('heading')
  }

  #openItem(unit: Unit, index: number, block: Block): void {
    const rank = rankOf(block, false)
    if (rank === undefined) return
    this.#parts.open(rank, unit.block, index, undefined)
    if (rank < 9) this.#turned = false
  }

  #labelBody(unit: Unit, index: number, block: Block): Labelled {
    const { text } = this.#page
    if (TURNS.match(readingView(text), unit.first)) this.#turned = true
    if (unit.order === 0) this.#before = undefined
    const read = this.#labelWords(unit, index, block)
    const colon = read.last === ':'
    const lacking = read.label === 'directive' && colon && namesLacks(readingView(text), unit.first, unit.end)
    const label = lacking ? 'context' : read.label
    const above = this.#parts.above
    this.#before = read.probable
    if (unit.order === 0) {
      if (block.marker) this.#parts.innermost.probable = read.probable
      else this.#paragraph = read.probable
    }
    if (label === 'directive') this.#turned = false
    this.#follow(label, index)
    if (colon && unit.end === block.end) this.#leadIn(unit, index, label)
    return { label, confidence: read.confidence, above }
  }

  #leadIn(unit: Unit, index: number, label: SentenceLabel): void {
    const announces = leadInOf(this.#page.text, unit.first, unit.end, label)
    this.#parts.leadInto(index, announces)
  }

  #labelWords(unit: Unit, index: number, block?: Block): Worded {
    const { text } = this.#page
    const announced = this.#parts.announced()
    const ledIn = this.#parts.ledIn()
    const early = this.#bodyUnits++ < 3 && announced === undefined && !this.#parts.numbered
    if (this.#openingBlock < 0) this.#openingBlock = unit.block
    const subject = subjectOf(text, unit, this.#parties)
    const situation: Situation = {
      cues: this.#cues,
      unit: index,
      subject,
      announced,
      ledIn,
      voice: this.#voice,
      turned: this.#turned,
      before: unit.order > 0 ? this.#before : undefined,
      sibling: unit.order > 0 ? undefined : block?.marker ? this.#parts.innermost.sibling : this.#paragraph,
      labelled: isLabelled(readingView(text), unit),
      dated: DATED.test(readingView(text).slice(unit.first, unit.first + 32)),
      introduces:
        subject.last === ':' &&
        INTRODUCING.test(readingView(text).slice(Math.max(unit.start, unit.end - 14), unit.end)),
      opening: early && this.#openingBlock === unit.block,
      soon: early && this.#openingBlock !== unit.block,
      marked: block?.marker !== undefined && unit.order === 0,
      order: unit.order,
      length: unit.end - unit.first,
      signs: signsOf(readingView(text), unit, this.#day, this.#ordered ? subject : undefined),
    }
    this.#featuring.write(situation, this.#features)
    const decided = this.#decideBy(this.#features, index)
    const { confidence, probable } = decided
    const label = this.#corrected(decided, situation)
    const doubtful = label === 'context' && confidence < 0.5
    const limits =
      (ledIn === 'limitation' && this.#has(LACK, index)) || (doubtful && announced === 'limitation')
    if (label !== 'directive' && !limits && isOrder(situation))
      return {
        label: 'directive',
        confidence: Math.max(0.6, 1 - confidence),
        probable: ORDERED,
        last: subject.last,
      }
    return { label: limits ? 'limitation' : label, confidence, probable, last: subject.last }
  }

  /** What form and heading know better than words: what was done is no order, and what a place has is no result. */
  #corrected({ label, confidence, probable }: Decision, situation: Situation): Decision['label'] {
    const { subject, announced, signs, unit, introduces } = situation
    const past = subject.act === 'did'
    if (label === 'directive' && past) return secondOf(probable)
    if (tellsOfPlace(signs)) return label === 'result' ? 'context' : label
    if (announced !== 'result' || introduces) return label
    if (label === 'context' && (past || confidence < 0.6) && subject.last !== ':') return 'result'
    const told = label !== 'directive' || !subject.verb || subject.body
    return told || this.#has(ORDER, unit) || this.#has(DUTY, unit) ? label : 'result'
  }

  /** Whether orders are being told: from the first one on, until an account is given. */
  #follow(label: SentenceLabel, unit: number): void {
    if (this.#voice === 'report' || this.#voice === 'order') return
    if (label === 'directive') this.#ordered = true
    else if (label === 'result' || label === 'limitation') this.#ordered = false
    else if (label === 'context' && this.#has(ORDER, unit)) this.#ordered = true
  }

  /** Whether words of a group stand in a sentence. */
  #has(group: number, unit: number): boolean {
    for (let order = this.#cues.count(unit) - 1; order >= 0; order--)
      if (CUE_GROUP[this.#cues.cue(unit, order)] === group) return true
    return false
  }
}

/** How probable each label is of a sentence that orders by its form. */
const ORDERED: readonly number[] = BODY_LABELS.map((label) => (label === 'directive' ? 0.8 : 0.05))

/** The most probable label but directive: what was done is no order. */
function secondOf(probable: readonly number[]): Decision['label'] {
  let best = 1
  for (let at = 2; at < probable.length; at++) if ((probable[at] ?? 0) > (probable[best] ?? 0)) best = at
  return BODY_LABELS[best] ?? 'result'
}

/** `Sở Y tế có trách nhiệm …`; a body that does something among duties; `UBND tỉnh yêu cầu Sở Y tế kiểm tra …`, where no account is given and no article opens. */
function isOrder({ cues, unit, subject, announced, ledIn, voice, opening, signs }: Situation): boolean {
  if (announced === 'result' || announced === 'limitation') return false
  if (subject.act === 'bound') return true
  if (voice === 'order' && subject.act === 'acts' && (ledIn === 'directive' || announced === 'directive'))
    return true
  if (subject.bodyLater && subject.act === 'acts' && liesAhead(signs)) return true
  return cues.ordersToDo(unit) && !(opening && voice !== 'order')
}

/** `Sáng 3/7, …`, `(BNS) - Ngày 14 tháng 5, …`. */
const DATED =
  /^(?:\(\p{L}{2,8}\) ?[-:]? ?)?(?:(?:sáng|chiều|tối|trưa|đêm)(?: nay)?,? ?(?:ngày )?\(?\d|ngày \d|hôm nay|(?:sáng|chiều) nay)/u

/** Whether a colon follows the first few words, and more follows it. */
function isLabelled(view: string, unit: Unit): boolean {
  const colon = view.slice(unit.first, Math.min(unit.end, unit.first + 60)).indexOf(':')
  const at = unit.first + colon
  return colon > 0 && unit.end - at > 8 && view.charAt(at + 1) === ' '
}

keepShape(new Labelling({ text: '', blocks: [], zones: [], rows: new Map(), units: [] }, [], byModel))
