import type { Block, Row, Zone } from '../layout/index.ts'
import { CUES, PhraseTrie, readingView } from '../lexicon/index.ts'
import { keepShape } from '../kept-shapes.ts'
import { inStretches } from '../stretches.ts'
import type { AgencyMention, SentenceLabel } from '../reading.ts'
import { Asides } from './aside.ts'
import { attributeAt } from './attribute.ts'
import { BY_FORM, formOfZone, SURE_DUTY } from './by-form.ts'
import {
  announcedWithin,
  announcementOf,
  leadInOf,
  namesLacks,
  OpenParts,
  rankOf,
  runInAnnouncement,
} from './governance.ts'
import { asksKindly } from './courtesy.ts'
import type { Announcement } from './governance.ts'
import { Doubted } from './doubted.ts'
import { doesAfterEvent, isDutyLine, saysDuty } from './duty-forms.ts'
import { isCountedPart, isHeading } from './heading.ts'
import { belowFurniture, isRowOf } from './page-heading.ts'
import { LevelRow } from './level-row.ts'
import { NO_PAGE } from './page.ts'
import type { Labelled, Page } from './page.ts'
import type { Unit } from './segment.ts'
import { isFigureField, isFormal, isMember, isSetDuty, ordersWhatFollows } from './set-forms.ts'
import type { Voice } from './situation.ts'
import { verbAt } from './subject.ts'
import { ToldList } from './told-list.ts'
import { urgesAfterComma } from './urged.ts'
import { voiceOf } from './voice.ts'
import { HAS_COLON, HAS_DIGITS, SAYS_FORMAL } from './word-flags.ts'
import { byModel, Weighing } from './weighing.ts'
import type { Decide, Worded } from './weighing.ts'

const TURNS = new PhraseTrie((CUES['turn'] ?? []).map((turn) => [turn, true]))

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
  readonly #view: string
  readonly #weighing: Weighing
  readonly #parts = new OpenParts()
  readonly #voice: Voice
  /** Whether the page tells of orders, as a newspaper does. */
  readonly #told: boolean
  /** How many units each block has. */
  readonly #counts: Uint16Array
  /** Headings that are only the names of bodies. */
  readonly #ofBodies = new Set<number>()
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
  /** What the headline of a page that tells of a document announces. */
  #headline: Announcement | undefined
  /** Whether a paragraph of the body has been seen: what comes later is no title of the page. */
  #titled = false
  readonly #levels: LevelRow
  readonly #toldList: ToldList
  readonly #labels: Labelled[] = []
  readonly #doubted: Doubted
  readonly #asides: Asides
  /** What words have read of the sentence at hand. */
  #read: Worded | undefined

  constructor(page: Page, agencies: readonly AgencyMention[], decideBy: Decide) {
    this.#page = page
    this.#view = readingView(page.text)
    this.#voice = voiceOf(page)
    this.#told = this.#voice === 'article' || this.#voice === 'unknown'
    this.#weighing = new Weighing(page, agencies, this.#voice, decideBy)
    this.#levels = new LevelRow(this.#view, page.blocks, this.#voice)
    this.#toldList = new ToldList(this.#view)
    this.#doubted = new Doubted(this.#view)
    this.#asides = new Asides(page.text, this.#voice)
    this.#counts = new Uint16Array(page.blocks.length)
    for (const unit of page.units) this.#counts[unit.block] = Math.min(unit.order + 1, 0xffff)
  }

  run(): readonly Labelled[] {
    inStretches(this.#page.units.length, Labelling.#step, this)
    return this.#labels
  }

  static #step(this: void, labelling: Labelling, index: number): void {
    const unit = labelling.#page.units[index]
    if (!unit) return
    labelling.#read = undefined
    labelling.#labels.push(labelling.#label(unit, index))
    labelling.#doubted.pass(unit, labelling.#labels, labelling.#read)
  }

  #label(unit: Unit, index: number): Labelled {
    const { blocks, zones, rows } = this.#page
    const block = blocks[unit.block]
    const zone = zones[unit.block] ?? 'body'
    if (!block) throw new Error('every unit has a block')
    const form = formOfZone(this.#view, unit, zone)
    if (form) return this.#form(form, index)
    const row = block.kind === 'row' ? rows.get(unit.block) : undefined
    if (row) return this.#labelRow(unit, index, row)
    const alone = unit.order === 0 && (this.#counts[unit.block] ?? 1) === 1
    const aside = alone ? this.#asides.has(unit, block, this.#titled) : this.#asides.endsWithCredit(block)
    if (aside) return this.#form('admin', index)
    if (unit.order === 0) this.#ordinal++
    if (alone && this.#isHeading(unit, block, zone)) return this.#openHeading(unit, index, block)
    this.#titled = true
    if (unit.order === 0) {
      this.#openItem(unit, index, block)
      if (block.marker && isMember(this.#view, unit)) return this.#form('context', index)
    }
    const flags = this.#weighing.flags(index)
    if (isFormal(this.#view, unit, flags)) return this.#form('context', index)
    if (this.#levels.has(unit, flags, this.#parts)) return this.#form('target', index)
    if (flags & HAS_COLON && this.#isField(unit)) return this.#form('context', index)
    if (isSetDuty(this.#view, unit, flags) || this.#addsToDuty(unit)) return this.#form('directive', index)
    if ((flags & SAYS_FORMAL) !== 0 && asksKindly(this.#view, unit)) return this.#form('directive', index)
    if (this.#saysDuty(unit, flags)) return this.#duty(unit, index, block)
    return this.#labelBody(unit, index, block)
  }

  #isHeading(unit: Unit, block: Block, zone: Zone): boolean {
    const { text, blocks } = this.#page
    const headline = this.#told && !this.#titled && !block.marker
    if (!headline && (isDutyLine(this.#view, unit) || isRowOf(text, unit, this.#told))) return false
    return isHeading(text, unit, {
      block,
      zone,
      units: 1,
      ordinal: this.#ordinal,
      titled: this.#titled,
      told: this.#told,
      next: blocks[belowFurniture(this.#page.zones, unit.block, this.#told)],
      above: blocks[unit.block - 1],
    })
  }

  /** `Tổng mức đầu tư: 38 tỷ đồng`, but for levels, results and what belongs to a duty. */
  #isField(unit: Unit): boolean {
    const announced = this.#parts.announced()
    if (announced === 'target' || announced === 'result' || announced === 'limitation') return false
    return isFigureField(this.#view, unit) && attributeAt(this.#view, unit.first) === undefined
  }

  /** A duty by its form, but in an account of what was done; under the name of a body also by its verb alone. */
  #saysDuty(unit: Unit, flags: number): boolean {
    const announced = this.#parts.announced()
    if (announced === 'result' || announced === 'limitation') return false
    if (saysDuty(this.#view, unit, flags) || (this.#told && this.#toldList.has(unit, flags))) return true
    if (this.#bodyUnits > 0 && urgesAfterComma(this.#view, unit, flags, this.#told)) return true
    if (unit.order > 0 || this.#voice === 'report') return false
    const over = this.#parts.parts.at(-2)?.unit
    if (over === undefined || !this.#ofBodies.has(over)) return false
    if (doesAfterEvent(this.#view, unit)) return true
    return (flags & HAS_DIGITS) === 0 && verbAt(this.#view, unit.first) !== undefined
  }

  /** What stands beside and below a duty is seen as such. */
  #duty(unit: Unit, index: number, block: Block): Labelled {
    const labelled = this.#form('directive', index)
    this.#before = SURE_DUTY
    if (unit.order === 0) {
      if (block.marker) this.#parts.innermost.probable = SURE_DUTY
      else if (!this.#told) this.#paragraph = SURE_DUTY
    }
    this.#turned = false
    this.#follow('directive', index)
    if (unit.end === block.end && this.#view.endsWith(':', unit.end)) this.#leadIn(unit, index, 'directive')
    return labelled
  }

  /** `Đơn vị thực hiện: …` among duties. */
  #addsToDuty(unit: Unit): boolean {
    if (this.#titled && isRowOf(this.#page.text, unit, this.#told)) return true
    const attribute = attributeAt(this.#view, unit.first)
    if (attribute === undefined || attribute === 'content') return false
    return this.#parts.announced() === 'directive' || this.#parts.ledIn() === 'directive'
  }

  #form(label: keyof typeof BY_FORM, index: number): Labelled {
    return this.#labelled(label, BY_FORM[label], index)
  }

  #labelled(label: SentenceLabel, confidence: number, index: number): Labelled {
    return { label, confidence, above: this.#parts.above, flags: this.#weighing.flags(index) }
  }

  #labelRow(unit: Unit, index: number, row: Row): Labelled {
    if (row.role !== 'data' || isCountedPart(this.#page.text, row)) {
      if (row.role !== 'header') this.#parts.open(6.6, unit.block, index, undefined)
      return this.#form('heading', index)
    }
    const given = row.columns.includes('lead') || row.columns.includes('deadline')
    if (given && row.columns.includes('content')) return this.#form('directive', index)
    if (given && row.columns.includes('indicator') && this.#voice !== 'report')
      return this.#form('target', index)
    const { label, confidence } = this.#labelWords(unit, index, false)
    return this.#labelled(label, confidence, index)
  }

  #openHeading(unit: Unit, index: number, block: Block): Labelled {
    const { text } = this.#page
    if (!this.#titled) this.#asides.title(unit)
    const rank = rankOf(block, true)
    if (rank !== undefined) {
      const headline =
        this.#bodyUnits === 0 && !block.marker && this.#voice !== 'order' && this.#voice !== 'report'
      if (headline && !this.#titled) this.#headline ??= announcementOf(text, unit.first, unit.end)
      const outer = this.#parts.outside(rank)
      const announces = headline ? undefined : announcedWithin(text, unit.first, unit.end, outer)
      if (block.marker && outer !== 'result' && outer !== 'limitation' && this.#weighing.namesBodies(unit))
        this.#ofBodies.add(index)
      this.#parts.open(rank, unit.block, index, announces)
    }
    this.#turned = this.#ordered = false
    this.#paragraph = undefined
    return this.#form('heading', index)
  }

  #openItem(unit: Unit, index: number, block: Block): void {
    const rank = rankOf(block, false)
    if (rank === undefined) return
    this.#parts.open(rank, unit.block, index, runInAnnouncement(this.#page.text, unit))
    if (rank < 900) this.#turned = false
  }

  #labelBody(unit: Unit, index: number, block: Block): Labelled {
    if (TURNS.match(this.#view, unit.first)) this.#turned = true
    if (unit.order === 0) this.#before = undefined
    const read = (this.#read = this.#labelWords(unit, index, block.marker !== undefined))
    const { colon, probable } = read
    const lacking = read.label === 'directive' && colon && namesLacks(this.#view, unit.first, unit.end)
    const onlyOrders = read.label === 'directive' && colon && ordersWhatFollows(this.#view, unit)
    const label =
      lacking || onlyOrders
        ? 'context'
        : this.#levels.corrected(read.label, unit, this.#weighing.flags(index), this.#labels.at(-1)?.label)
    const labelled = this.#labelled(label, read.confidence, index)
    this.#before = probable
    if (unit.order === 0) {
      if (block.marker) this.#parts.innermost.probable = probable
      else this.#paragraph = probable
    }
    if (label === 'directive') this.#turned = false
    this.#follow(label, index)
    if (colon && unit.end === block.end) this.#leadIn(unit, index, onlyOrders ? 'directive' : label)
    return labelled
  }

  #leadIn(unit: Unit, index: number, label: SentenceLabel): void {
    this.#parts.leadInto(index, leadInOf(this.#page.text, unit.first, unit.end, label))
  }

  #labelWords(unit: Unit, index: number, item: boolean): Worded {
    const announced = this.#parts.announced()
    const early = this.#bodyUnits++ < 3 && announced === undefined && !this.#parts.numbered
    if (this.#openingBlock < 0) this.#openingBlock = unit.block
    const first = unit.order === 0
    return this.#weighing.weigh(unit, index, {
      announced,
      ledIn: this.#parts.ledIn(),
      headline: this.#headline,
      turned: this.#turned,
      ordered: this.#ordered,
      before: first ? undefined : this.#before,
      sibling: !first ? undefined : item ? this.#parts.innermost.sibling : this.#paragraph,
      opening: early && this.#openingBlock === unit.block,
      soon: early && this.#openingBlock !== unit.block,
      marked: item && first,
    })
  }

  /** Whether orders are being told: from the first one on, until an account is given. */
  #follow(label: SentenceLabel, unit: number): void {
    if (!this.#told) return
    if (label === 'directive') this.#ordered = true
    else if (label === 'result' || label === 'limitation') this.#ordered = false
    else if (label === 'context' && this.#weighing.orders(unit)) this.#ordered = true
  }
}

keepShape(new Labelling(NO_PAGE, [], byModel))
