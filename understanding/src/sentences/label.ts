import type { Block, Row, Zone } from '../layout/index.ts'
import { CUES, PhraseTrie, readingView } from '../lexicon/index.ts'
import type { SentenceLabel } from '../reading.ts'
import { CUE_GROUPS, cuesOf } from './cues.ts'
import { featuresOf } from './features.ts'
import type { Situation } from './features.ts'
import { announcedWithin, leadInOf, namesLacks, OpenParts, rankOf } from './governance.ts'
import { isHeading } from './heading.ts'
import { decide } from './model.ts'
import type { Decision } from './model.ts'
import type { Unit } from './segment.ts'

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
  /** How probable each label of the body is, where words decided. */
  readonly probable?: readonly number[]
  /** What words decided on, for training. */
  readonly situation?: Situation
}

/** How sure form alone is; measured on the gold readings. */
const BY_FORM = { admin: 0.97, heading: 0.95, context: 0.95, directive: 0.95 } as const

const ADMIN_ZONES = new Set<Zone>(['letterhead', 'issuer', 'recipients', 'signature', 'furniture', 'note'])
/** `… như sau:`, `… các nội dung sau:` */
const INTRODUCING = /(?:sau|gồm|là)(?: đây)?\s?:[*_ ]{0,3}$/

/** `Trưởng ban: Chủ tịch UBND tỉnh.`: who belongs to a board. */
const MEMBER =
  /^(?:(?:các |đồng )?(?:phó )?(?:trưởng ban|tổ trưởng|trưởng đoàn|chủ tịch hội đồng|tổ phó|thư ký)|(?:các )?(?:thành viên|ủy viên))(?: thường trực)?\s?:/

const LACK = CUE_GROUPS.indexOf('lack')

const TURNS = new PhraseTrie((CUES['turn'] ?? []).map((turn) => [turn, true]))

/** Labels every unit of a page; `decideBy` is the model, exchanged only in training. */
export function labelUnits(
  page: Page,
  decideBy: (situation: Situation, unit: number) => Decision = decideByModel,
): readonly Labelled[] {
  return new Labelling(page, decideBy).run()
}

const decideByModel = (situation: Situation): Decision => decide(featuresOf(situation))

class Labelling {
  readonly #page: Page
  readonly #decideBy: (situation: Situation, unit: number) => Decision
  readonly #parts = new OpenParts()
  readonly #voice: Situation['voice']
  readonly #counts: readonly number[]
  #turned = false
  /** What the sentence before probably is, in the same paragraph. */
  #before: readonly number[] | undefined
  #bodyUnits = 0
  #ordinal = 0

  constructor(page: Page, decideBy: (situation: Situation, unit: number) => Decision) {
    this.#page = page
    this.#decideBy = decideBy
    this.#voice = voiceOf(page)
    const counts = page.blocks.map(() => 0)
    for (const unit of page.units) counts[unit.block] = (counts[unit.block] ?? 0) + 1
    this.#counts = counts
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
    const next = blocks[unit.block + 1]
    const place = {
      block,
      zone,
      units: this.#counts[unit.block] ?? 1,
      ordinal: this.#ordinal,
      ...(next ? { next } : {}),
    }
    if (unit.order === 0) this.#ordinal++
    if (isHeading(text, unit, place)) return this.#openHeading(unit, index, block)
    if (unit.order === 0) this.#openItem(unit, index, block)
    if (block.marker && unit.order === 0 && MEMBER.test(readingView(text).slice(unit.first, unit.first + 44)))
      return this.#form('context')
    return this.#labelBody(unit, index, block)
  }

  #form(label: keyof typeof BY_FORM): Labelled {
    return { label, confidence: BY_FORM[label], above: this.#above() }
  }

  #labelRow(unit: Unit, index: number, row: Row): Labelled {
    if (row.role !== 'data') {
      if (row.role === 'section') this.#parts.open(6.6, unit.block, index, undefined)
      return this.#form('heading')
    }
    const tasks =
      row.columns.includes('content') && (row.columns.includes('lead') || row.columns.includes('deadline'))
    if (tasks) return this.#form('directive')
    return { ...this.#labelWords(unit, index), above: this.#above() }
  }

  #openHeading(unit: Unit, index: number, block: Block): Labelled {
    const { text } = this.#page
    const rank = rankOf(block, true)
    if (rank !== undefined) {
      const announces = announcedWithin(text, unit.first, unit.end, this.#parts.outside(rank))
      this.#parts.open(rank, unit.block, index, announces)
    }
    this.#turned = false
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
    const lacking =
      read.label === 'directive' &&
      read.situation?.cues.last === ':' &&
      namesLacks(readingView(text), unit.first, unit.end)
    const labelled = lacking ? { ...read, label: 'context' as const } : read
    const above = this.#above()
    this.#before = labelled.probable
    if (labelled.label === 'directive') this.#turned = false
    if (labelled.situation?.cues.last === ':' && unit.end === block.end)
      this.#leadIn(unit, index, labelled.label)
    return { ...labelled, above }
  }

  #leadIn(unit: Unit, index: number, label: SentenceLabel): void {
    const announces = leadInOf(this.#page.text, unit.first, unit.end, label)
    const part = this.#parts.innermost
    if (announces) part.leadIn = announces
    part.leadInUnit = index
  }

  #labelWords(unit: Unit, index: number, block?: Block): Omit<Labelled, 'above'> {
    const announced = this.#parts.announced()
    const ledIn = this.#parts.ledIn()
    const situation: Situation = {
      cues: cuesOf(this.#page.text, unit),
      ...(announced ? { announced } : {}),
      ...(ledIn ? { ledIn } : {}),
      voice: this.#voice,
      turned: this.#turned,
      ...(this.#before && unit.order > 0 ? { before: this.#before } : {}),
      introduces: INTRODUCING.test(
        readingView(this.#page.text).slice(Math.max(unit.start, unit.end - 14), unit.end),
      ),
      opening: this.#bodyUnits++ < 3 && announced === undefined && !this.#parts.numbered,
      marked: block?.marker !== undefined && unit.order === 0,
      order: unit.order,
      length: unit.end - unit.first,
    }
    const decision = this.#decideBy(situation, index)
    const doubtful = decision.label === 'context' && decision.confidence < 0.5
    const lacking = ledIn === 'limitation' && (situation.cues.counts[LACK] ?? 0) > 0
    if (lacking || (doubtful && announced === 'limitation'))
      return { ...decision, label: 'limitation', situation }
    return { ...decision, situation }
  }

  #above(): readonly number[] {
    const above: number[] = []
    for (const part of this.#parts.parts) {
      if (part.unit >= 0) above.push(part.unit)
      if (part.leadInUnit !== undefined) above.push(part.leadInUnit)
    }
    return above
  }
}

/** Types of documents that give an account, and types that give orders. */
const REPORTING = /^(?:báo cáo|biên bản|tờ trình|thông cáo)/
const ORDERING =
  /^(?:chỉ thị|kết luận|kế hoạch|nghị quyết|quyết định|thông báo|chương trình|công điện|hướng dẫn|công văn|đề án|phương án|quy chế|quy định)/

function voiceOf({ text, blocks, zones }: Page): Situation['voice'] {
  const view = readingView(text)
  const title = blocks.find((block) => block.title)
  const name = title ? view.slice(title.first, title.first + 30) : ''
  if (REPORTING.test(name)) return 'report'
  if (ORDERING.test(name) || zones.includes('recipients')) return 'order'
  if (zones.includes('furniture') || blocks[0]?.hashes) return 'article'
  return 'unknown'
}
