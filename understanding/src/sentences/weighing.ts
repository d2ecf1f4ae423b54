import { readingView } from '../lexicon/index.ts'
import { keepShape } from '../kept-shapes.ts'
import type { AgencyMention, SentenceLabel } from '../reading.ts'
import { BODY_LABELS } from './body-label.ts'
import type { BodyLabel } from './body-label.ts'
import { corrected, HAPPENS, hasGroup, reports } from './corrected.ts'
import { CUE_GROUPS, CueIndex } from './cue-index.ts'
import { FeatureList } from './feature-list.ts'
import { Featuring } from './features.ts'
import type { Announcement } from './governance.ts'
import { decide as decideByModel } from './model.ts'
import type { Decision } from './model.ts'
import { NO_PAGE } from './page.ts'
import type { Page } from './page.ts'
import { Parties } from './party.ts'
import { plainForm } from './plain-forms.ts'
import type { Unit } from './segment.ts'
import { liesAhead, pageDay, signsOf, tellsOfWriting } from './signs.ts'
import type { PageDay } from './signs.ts'
import type { Situation, Voice } from './situation.ts'
import { subjectOf } from './subject.ts'
import { OPENS_DAY, ORDERS_BODY, ORDERS_TO_DO, ORDERS_VERB } from './word-flags.ts'

/** What decides on a sentence by the features that it shows. */
export type Decide = (features: FeatureList, unit: number) => Decision

/** The model that training has found. */
export const byModel: Decide = (features) => decideByModel(features)

/** What the words of a sentence say. */
export interface Worded extends Omit<Decision, 'label'> {
  readonly label: SentenceLabel
  /** Whether it ends with a colon. */
  readonly colon: boolean
  /** Whether the sentence after should be heard. */
  readonly doubted: boolean
}

/** What governs a sentence and what came before it. */
export interface Standing {
  readonly announced: Announcement | undefined
  readonly ledIn: Announcement | undefined
  readonly headline: Announcement | undefined
  readonly turned: boolean
  /** A page tells of orders. */
  readonly ordered: boolean
  readonly before: readonly number[] | undefined
  readonly sibling: readonly number[] | undefined
  readonly opening: boolean
  readonly soon: boolean
  readonly marked: boolean
}

/** `… như sau:`, `… các nội dung sau:` */
const INTRODUCING = /(?:sau|gồm|là)(?: đây)?\s?:[*_ ]{0,3}$/

const LACK = CUE_GROUPS.indexOf('lack')
const ORDER = CUE_GROUPS.indexOf('order')
const ONLY_SIGNS = /^[\s:.*_]{0,6}$/
/** Below this the sentence after is heard. */
const IN_DOUBT = 0.6

/** Weighs the words of one sentence of a page after another. */
export class Weighing {
  readonly #text: string
  readonly #view: string
  readonly #decideBy: Decide
  readonly #parties: Parties
  readonly #cues: CueIndex
  readonly #featuring = new Featuring()
  readonly #features = new FeatureList()
  readonly #voice: Voice
  readonly #day: PageDay | undefined
  /** Whether a page has only a few sentences: the first is then all that it says. */
  readonly #lone: boolean
  /** The first colon at or after the sentence asked about last. */
  #colon = -1

  constructor(page: Page, agencies: readonly AgencyMention[], voice: Voice, decideBy: Decide) {
    this.#text = page.text
    this.#view = readingView(page.text)
    this.#parties = new Parties(page.text, agencies)
    this.#cues = new CueIndex(page.text, page.units, this.#parties)
    this.#voice = voice
    this.#day = pageDay(this.#view)
    this.#decideBy = decideBy
    this.#lone = sentencesOf(page) <= FEW
  }

  /** Whether a heading is only the names of bodies: `2. Ban Công tác Mặt trận các thôn`. */
  namesBodies({ first, end }: Unit): boolean {
    const last = this.#parties.chain(first, end).at(-1)
    return last !== undefined && ONLY_SIGNS.test(this.#text.slice(last.end, end))
  }

  /** What the words of a sentence say of it: bits of `word-flags.ts`. */
  flags(unit: number): number {
    return this.#cues.flags(unit)
  }

  /** The label of a sentence by its words. */
  weigh(unit: Unit, index: number, standing: Standing): Worded {
    const view = this.#view
    const { announced, ledIn } = standing
    const flags = this.#cues.flags(index)
    const subject = subjectOf(this.#text, view, unit, this.#parties)
    const { colon } = subject
    const situation: Situation = {
      cues: this.#cues,
      unit: index,
      flags,
      subject,
      announced,
      ledIn,
      headline: standing.headline,
      lone: this.#lone,
      voice: this.#voice,
      turned: standing.turned,
      before: standing.before,
      sibling: standing.sibling,
      labelled: this.#isLabelled(unit),
      dated: (flags & OPENS_DAY) !== 0 && DATED.test(view.slice(unit.first, unit.first + 32)),
      introduces: colon && INTRODUCING.test(view.slice(Math.max(unit.start, unit.end - 14), unit.end)),
      opening: standing.opening,
      soon: standing.soon,
      marked: standing.marked,
      order: unit.order,
      length: unit.end - unit.first,
      signs: signsOf(view, unit, flags, this.#day, standing.ordered ? subject : undefined),
    }
    this.#featuring.write(situation, this.#features)
    const decided = this.#decideBy(this.#features, index)
    const { confidence, probable } = decided
    const words = view.slice(unit.first, unit.end)
    const label = corrected(decided, situation, words)
    const plain = plainForm(label, confidence, situation, words, this.#day)
    if (plain !== undefined) return plainly(plain, confidence, colon)
    const doubtful = label === 'context' && confidence < 0.5
    const limits =
      (ledIn === 'limitation' && hasGroup(LACK, situation)) || (doubtful && announced === 'limitation')
    if (
      label !== 'directive' &&
      decided.label !== 'directive' &&
      !limits &&
      isOrder(situation, this.#isHeadline(situation, unit)) &&
      !reports(flags, words)
    )
      return {
        label: 'directive',
        confidence: Math.max(0.6, 1 - confidence),
        probable: ORDERED,
        colon,
        doubted: false,
      }
    if (label === 'directive' && decided.label === 'context')
      return { label, confidence, probable: ORDERED, colon, doubted: false }
    const doubted =
      confidence < IN_DOUBT && !limits && !colon && label === decided.label && inDoubt(label, situation)
    return { label: limits ? 'limitation' : label, confidence, probable, colon, doubted }
  }

  /** Whether someone orders in a sentence. */
  orders(unit: number): boolean {
    return hasGroup(ORDER, { cues: this.#cues, unit })
  }

  /** The first sentence of a page sums up the orders that follow, unless it goes on with something or sets a day. */
  #isHeadline({ opening, order, voice, lone, subject }: Situation, { first, end }: Unit): boolean {
    if (!opening || lone || subject.colon || order > 0 || voice === 'order') return false
    if (GOES_ON.test(this.#view.slice(first, first + 24))) return false
    return !SETS_DAY.test(this.#view.slice(first, end))
  }

  /** Whether a colon follows the first few words, and more follows it. */
  #isLabelled({ first, end }: Unit): boolean {
    if (this.#colon < first) {
      const colon = this.#view.indexOf(':', first)
      this.#colon = colon < 0 ? Infinity : colon
    }
    const at = this.#colon
    if (at <= first || at >= first + 60 || end - at < 8) return false
    let next = at + 1
    while (this.#view.charCodeAt(next) === ASTERISK) next++
    return this.#view.charCodeAt(next) === BLANK
  }
}

/** What a sentence says by a form of its own. */
const plainly = (label: BodyLabel, confidence: number, colon: boolean): Worded => ({
  label,
  confidence: Math.max(0.6, 1 - confidence),
  probable: PLAIN.get(label) ?? ORDERED,
  colon,
  doubted: false,
})
const PLAIN: ReadonlyMap<SentenceLabel, readonly number[]> = new Map(
  BODY_LABELS.map((label) => [label, BODY_LABELS.map((other) => (other === label ? 0.8 : 0.05))]),
)

/** So few sentences that the first cannot sum up the others. */
const FEW = 2
/** Shorter ones are headlines and furniture. */
const SENTENCE = 60

/** How many sentences of some length a page has, counted as far as it matters. */
function sentencesOf({ units, zones }: Page): number {
  let count = 0
  for (const { block, first, end } of units) {
    if (zones[block] === 'body' && end - first > SENTENCE) count++
    if (count > FEW) break
  }
  return count
}

/** Goals and orders are told by their words, and what begins with a verb or a body that acts is work, whatever comes after. */
function inDoubt(label: SentenceLabel, { subject, flags, signs, opening, announced }: Situation): boolean {
  if (label === 'context')
    return !opening && announced !== 'context' && !HAPPENS.has(subject.act) && !tellsOfWriting(signs)
  if (label !== 'directive') return label !== 'target'
  return !subject.verb && subject.act !== 'acts' && (flags & (ORDERS_BODY | ORDERS_VERB)) === 0
}
const ASTERISK = 42
const BLANK = 32

const GOES_ON =
  /^(?:theo đó|đồng thời|ngoài ra|tại (?:công văn|văn bản|công điện)|(?:công văn|văn bản|công điện|chỉ thị) (?:nêu|ghi|yêu cầu))/
const SETS_DAY = / (?:trước|chậm nhất(?: là)?|xong(?: trước)?|đến hết) (?:ngày |tháng |\d)/

/** How probable each label is of a sentence that orders by its form. */
const ORDERED: readonly number[] = BODY_LABELS.map((label) => (label === 'directive' ? 0.8 : 0.05))

/** `Sở Y tế có trách nhiệm …`; a body that does something among duties; `UBND tỉnh yêu cầu Sở Y tế kiểm tra …`, where no account is given and no article opens. */
function isOrder({ flags, subject, announced, ledIn, voice, signs }: Situation, headline: boolean): boolean {
  if (announced === 'result' || announced === 'limitation') return false
  if (subject.act === 'bound') return true
  if (voice === 'order' && subject.act === 'acts' && (ledIn === 'directive' || announced === 'directive'))
    return true
  if (subject.bodyLater && subject.act === 'acts' && liesAhead(signs)) return true
  return (flags & ORDERS_TO_DO) !== 0 && !headline
}

/** `Sáng 3/7, …`, `(BNS) - Ngày 14 tháng 5, …`. */
const DATED =
  /^(?:\(\p{L}{2,8}\) ?[-:]? ?)?(?:(?:sáng|chiều|tối|trưa|đêm)(?: nay)?,? ?(?:ngày )?\(?\d|ngày \d|hôm nay|(?:sáng|chiều) nay)/u

keepShape(new Weighing(NO_PAGE, [], 'unknown', byModel))
