import { CUES, Openings, PhraseTrie, readingView, scanWords } from '../lexicon/index.ts'
import { Parties } from './party.ts'
import type { Unit } from './segment.ts'
import { verbAt } from './subject.ts'
import {
  FLAG_WORDS,
  flagsInside,
  flagsWithin,
  HAS_COLON,
  HAS_DIGITS,
  HAS_PERCENT,
  ORDERS_BODY,
  ORDERS_TO_DO,
  ORDERS_VERB,
  SETS_GOAL,
} from './word-flags.ts'
import { keepShape } from '../kept-shapes.ts'

/** The groups of cue words. */
export const CUE_GROUPS: readonly string[] = Object.keys(CUES)

/** The cues and the group of each; a phrase in two groups belongs to the later one. */
const GROUP_OF_PHRASE: ReadonlyMap<string, number> = new Map(
  Object.values(CUES).flatMap((cues, group) => cues.map((cue) => [cue, group] as const)),
)

/** All cues; the number of a cue is its place here. */
export const CUE_PHRASES: readonly string[] = [...GROUP_OF_PHRASE.keys()]

/** The group of every cue, by its number. */
export const CUE_GROUP: Uint8Array = Uint8Array.from(GROUP_OF_PHRASE.values())

const TRIE = new PhraseTrie(CUE_PHRASES.map((cue, number) => [cue, number] as const))
/** The bit of a cue among the bits of a scan; the others are flags. */
const CUE = 1
const OPENINGS = new Openings([...CUE_PHRASES.map((cue) => [cue, CUE] as const), ...FLAG_WORDS])
const FLAGS_INSIDE: Int32Array = Int32Array.from(CUE_PHRASES, flagsInside)
const ORDER = CUE_GROUPS.indexOf('order')
const GOAL = CUE_GROUPS.indexOf('goal')
const TURNING: ReadonlySet<string> = new Set(['nhưng', 'song', 'tuy nhiên', 'thế nhưng', 'tuy vậy'])

/** Past `cho`, `các đồng chí`, to the one who is told. */
const TOLD =
  /:?\s{1,3}(?:(?:các )?(?:thủ trưởng|giám đốc|chủ tịch|bí thư|trưởng)(?: (?:các )?[^,;.:()]{2,20})?: )?(?:cho |đối với |các đồng chí |đồng chí |lãnh đạo |tập thể |trách nhiệm cho |nhiệm vụ cho )?/y

const DOING = /^(?:,? (?:phải|cần|không |sớm|trực tiếp|căn cứ|theo|tiếp tục)|: )/

/** One who is told, without a name of his own. */
const BARE_TOLD =
  /(?:các |từng |mỗi |những )?(?:huyện|xã|phường|tỉnh|thành phố|thị xã|quận|ngành|địa phương|đơn vị|nhà thầu|chủ đầu tư|doanh nghiệp|cán bộ|lực lượng|cấp ủy|chi bộ|đảng bộ|tổ công tác|người dân|nhân dân|bà con|cơ quan|đảng viên|lãnh đạo|tư vấn) /y
const BLANK = 0x20
/** How many words his name may have. */
const MOST_NAMING = 5

/** By the number of a cue: whether it turns the argument inside a sentence. */
const TURNS_WITHIN: Uint8Array = Uint8Array.from(CUE_PHRASES, (cue) => (TURNING.has(cue) ? 1 : 0))

/** No cue so far, and none among the first four words. */
const NOT_YET = -1
const NONE = -2

/** The cues of every unit of a page, found in one pass over its words. */
export class CueIndex {
  readonly #view: string
  readonly #units: readonly Unit[]
  readonly #parties: Parties
  /** The numbers of all cues in text order, and where those of each unit begin. */
  #cues = new Uint16Array(1024)
  readonly #begins: Int32Array
  readonly #opening: Int16Array
  readonly #flags: Int32Array
  #size = 0
  #at = -1

  constructor(text: string, units: readonly Unit[], parties: Parties) {
    this.#view = readingView(text)
    this.#parties = parties
    this.#units = units
    this.#begins = new Int32Array(units.length + 1)
    this.#opening = new Int16Array(units.length).fill(NOT_YET)
    this.#flags = new Int32Array(units.length)
    scanWords(this.#view, OPENINGS, CueIndex.#visit, this)
    this.#reach(Infinity)
    this.#markSign('%', HAS_PERCENT)
    this.#markSign(':', HAS_COLON)
  }

  /** The place among its cues of the last turn within a unit: `…, nhưng …`; -1 where there is none. */
  turn(unit: number): number {
    for (let order = this.count(unit) - 1; order > 0; order--)
      if (TURNS_WITHIN[this.cue(unit, order)] === 1) return order
    return -1
  }

  /** How many cues a unit has. */
  count(unit: number): number {
    return (this.#begins[unit + 1] ?? 0) - (this.#begins[unit] ?? 0)
  }

  /** The number of the cue in place `order` of a unit. */
  cue(unit: number, order: number): number {
    return this.#cues[(this.#begins[unit] ?? 0) + order] ?? 0
  }

  /** The number of a cue among the first four words, or less than 0. */
  opening(unit: number): number {
    return this.#opening[unit] ?? -1
  }

  /** What the words of a unit say of it: bits of `word-flags.ts`. */
  flags(unit: number): number {
    return this.#flags[unit] ?? 0
  }

  #markSign(sign: string, flag: number): void {
    let unit = 0
    for (let at = this.#view.indexOf(sign); at >= 0; at = this.#view.indexOf(sign, at + 1)) {
      while (unit < this.#units.length && (this.#units[unit]?.end ?? 0) <= at) unit++
      if ((this.#units[unit]?.start ?? Infinity) <= at) this.#mark(unit, flag)
    }
  }

  /** Goes on to the unit in which a place lies. */
  #reach(place: number): void {
    while (this.#at + 1 < this.#units.length && (this.#units[this.#at + 1]?.start ?? 0) <= place) {
      this.#at++
      this.#begins[this.#at] = this.#size
    }
    if (place === Infinity) this.#begins[this.#units.length] = this.#size
  }

  static #visit(this: void, index: CueIndex, at: number, bits: number): number {
    index.#reach(at)
    const unit = index.#units[index.#at]
    if (!unit || at < unit.first || at >= unit.end) return at
    if (bits === 0) {
      index.#mark(index.#at, HAS_DIGITS)
      return at
    }
    if (bits !== CUE) index.#mark(index.#at, flagsWithin(bits, at - unit.first))
    return (bits & CUE) === 0 ? at : index.#cueAt(unit, at)
  }

  /** Adds the cue that may begin at a word, and tells where to go on. */
  #cueAt(unit: Unit, at: number): number {
    const end = TRIE.endOf(this.#view, at)
    if (end < 0) return at
    const value = TRIE.found
    this.#add(value)
    const inside = FLAGS_INSIDE[value] ?? 0
    if (inside !== 0) this.#mark(this.#at, flagsWithin(inside, at - unit.first))
    const group = CUE_GROUP[value]
    if (group === ORDER) this.#markOrder(end, unit.end)
    else if (group === GOAL) this.#mark(this.#at, SETS_GOAL)
    if (this.#opening[this.#at] === NOT_YET)
      this.#opening[this.#at] = wordsBefore(this.#view, unit.first, at) < 4 ? value : NONE
    return end
  }

  #mark(unit: number, flags: number): void {
    this.#flags[unit] = (this.#flags[unit] ?? 0) | flags
  }

  /** `giao Sở Y tế`, and whether what it is to do follows: `giao Sở Y tế kiểm tra …`. */
  #markOrder(from: number, limit: number): void {
    const told = this.#told(from)
    const end = this.#parties.chain(told, limit).at(-1)?.end
    if (end === undefined) {
      if (this.#tellsToDo(told, limit)) this.#mark(this.#at, ORDERS_VERB)
      return
    }
    const toDo = verbAt(this.#view, end + 1) !== undefined || DOING.test(this.#view.slice(end, end + 24))
    this.#mark(this.#at, ORDERS_BODY | (toDo ? ORDERS_TO_DO : 0))
  }

  /** `yêu cầu đẩy nhanh …`, `đề nghị huyện cử …`: what is to be done, by nobody or by one without a name. */
  #tellsToDo(from: number, limit: number): boolean {
    if (from >= limit) return false
    if (verbAt(this.#view, from) !== undefined) return true
    BARE_TOLD.lastIndex = from
    let at = from + (BARE_TOLD.exec(this.#view)?.[0].length ?? 0)
    if (at === from) return false
    for (let words = 0; words < MOST_NAMING && at < limit; words++) {
      if (verbAt(this.#view, at) !== undefined || DOING.test(this.#view.slice(at - 1, at + 23))) return true
      while (at < limit && this.#view.charCodeAt(at) !== BLANK) at++
      at++
    }
    return false
  }

  #told(from: number): number {
    TOLD.lastIndex = from
    return from + (TOLD.exec(this.#view)?.[0].length ?? 1)
  }

  #add(cue: number): void {
    if (this.#size === this.#cues.length) {
      const more = new Uint16Array(this.#size * 2)
      more.set(this.#cues)
      this.#cues = more
    }
    this.#cues[this.#size++] = cue
  }
}

/** How many words stand between two places, four at most. */
function wordsBefore(view: string, from: number, to: number): number {
  let words = 0
  for (let at = from; at < to && words < 4; at++) if (at + 1 === to || view.charCodeAt(at) === 32) words++
  return words
}

keepShape(new CueIndex('', [], new Parties('', [])))
