import { BLANK, classOf, DIGIT, isBlankAt, isWordAt, LETTER } from './letters.ts'

/** The most white space (a page break included) that may stand where a phrase has one space. */
const WIDEST_GAP = 4

/** A phrase found in a text: where it ends and what it stands for. */
export interface PhraseMatch<T> {
  readonly end: number
  readonly value: T
}

/**
 * A dictionary of phrases that finds the longest one starting at a place in a reading view. A space in a phrase stands
 * for up to four blanks, line breaks included; a phrase that ends with a letter ends only where a word ends.
 *
 * A node is some numbers in `#nodes`, and its first child comes right after it, so that walking along a phrase stays in
 * one place of the memory. The first number is its letter with what must be looked at besides (`ONLY`, `ENDS`) and how many numbers
 * it is. Most letters of a phrase only lead on to the next one: they are this one number. The others have three more: the next
 * child of their parent (0: none), where their children are (0: none, 1: right after it, else 2 + their row in `#rows`, with a
 * column for each letter), and the place of their value (0: none).
 */
export class PhraseTrie<T> {
  readonly #nodes: Int32Array
  readonly #rows: Int32Array
  readonly #values: (T | undefined)[] = [undefined]
  #found = 0

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    const values = new Map(phrases)
    const built = new Builder([...values.keys()].toSorted())
    this.#nodes = Int32Array.from(built.nodes)
    this.#rows = Int32Array.from(built.rows)
    for (const phrase of built.ends) this.#values.push(values.get(phrase))
  }

  /** The longest phrase of the dictionary that starts exactly at `at` and ends with its word, if there is one. */
  match(view: string, at: number): PhraseMatch<T> | undefined {
    const end = this.endOf(view, at)
    return end < 0 ? undefined : { end, value: this.#values[this.#found] as T }
  }

  /** What the phrase stands for whose end `endOf` has just told. */
  get found(): T {
    return this.#values[this.#found] as T
  }

  /** Where the longest phrase ends that starts exactly at `at` and ends with its word, or -1: nothing is made for the answer. */
  endOf(view: string, at: number): number {
    const nodes = this.#nodes
    const length = view.length
    let here = at
    let unit = at < length ? view.charCodeAt(at) : 0
    let node = 0
    let head = nodes[0] ?? 0
    let end = 0
    let value = 0
    for (;;) {
      if ((head & ONLY) !== 0) node += head >>> SIZE
      else {
        node = this.#childOf(node, unit)
        if (node === 0) break
      }
      head = nodes[node] ?? 0
      const letter = head & LETTERS
      if (letter === SPACE) {
        if (unit !== SPACE && classOf(unit) !== BLANK) break
        here = gapEnd(view, here)
      } else if (letter === unit) here++
      else break
      unit = here < length ? view.charCodeAt(here) : 0
      if ((head & ENDS) === 0) continue
      const kind = classOf(unit)
      if ((kind === LETTER || kind === DIGIT) && isWordAt(view, here - 1)) continue
      end = here
      value = nodes[node + VALUE] ?? 0
    }
    this.#found = value
    return value === 0 ? -1 : end
  }

  /** The child of a node with none or several that may stand for a unit, or 0. */
  #childOf(node: number, unit: number): number {
    const nodes = this.#nodes
    const children = nodes[node + CHILDREN] ?? 0
    if (children >= ROW) return unit < SIGNS ? (this.#rows[children - ROW + (COLUMN[unit] ?? 0)] ?? 0) : 0
    if (children === 0) return 0
    const meant = classOf(unit) === BLANK ? SPACE : unit
    let child = node + WHOLE
    while (child !== 0 && ((nodes[child] ?? 0) & LETTERS) !== meant) child = nodes[child + NEXT] ?? 0
    return child
  }
}

/** The end of the blanks at `at` that may stand for one space. */
function gapEnd(view: string, at: number): number {
  let end = at + 1
  while (end < at + WIDEST_GAP && isBlankAt(view, end)) end++
  return end
}

/** What is said beside the letter: the node has one child only, right after it; a phrase ends here. */
const LETTERS = 0xffff
const ONLY = 1 << 16
const ENDS = 1 << 17
/** The parts of a node; its letter comes first. */
const NEXT = 1
const CHILDREN = 2
const VALUE = 3
const WHOLE = 4
/** From this bit on the first number of a node says how many numbers it is. */
const SIZE = 18
/** From here on `CHILDREN` says where a row begins. */
const ROW = 2
/** Up to this many children are looked through one by one. */
const FEW = 3
const COLUMNS = 256
const SIGNS = 0x2100
const SPACE = 32
/** The column of a letter in a row; 0 for signs that no phrase has. Given out as phrases bring new letters; blanks share one. */
const COLUMN: Uint8Array = new Uint8Array(SIGNS).map((_, unit) => (classOf(unit) === BLANK ? 1 : 0))
let columns = 1

function columnOf(unit: number): number {
  if (unit >= SIGNS || columns === COLUMNS - 1) throw new Error(`too rare a letter: ${unit}`)
  if (COLUMN[unit] === 0) COLUMN[unit] = ++columns
  return COLUMN[unit] ?? 0
}

/** The nodes of sorted phrases, each with its children after it. */
class Builder {
  readonly nodes: number[] = [WHOLE << SIZE, 0, 0, 0]
  readonly rows: number[] = []
  /** The phrase of each value, from place 1 on. */
  readonly ends: string[] = []
  readonly #phrases: readonly string[]

  constructor(phrases: readonly string[]) {
    this.#phrases = phrases
    this.#addChildren(0, 0, phrases.length, 0)
  }

  /** Adds what follows the first `depth` letters, which the phrases from `first` to `end` share. */
  #addChildren(node: number, first: number, end: number, depth: number): void {
    const children: number[] = []
    let from = first
    if (this.#phrases[from]?.length === depth && from < end) {
      this.nodes[node] = (this.nodes[node] ?? 0) | ENDS
      this.nodes[node + VALUE] = this.ends.push(this.#phrases[from] ?? '')
      from++
    }
    while (from < end) {
      const unit = this.#phrases[from]?.charCodeAt(depth) ?? 0
      let to = from + 1
      while (to < end && this.#phrases[to]?.charCodeAt(depth) === unit) to++
      const child = this.nodes.length
      const before = children.at(-1)
      if (before !== undefined) this.nodes[before + NEXT] = child
      children.push(child)
      const isOnly = children.length === 1 && to === end
      if (isOnly && this.#leadsOn(from, to, depth + 1)) this.nodes.push(unit | (1 << SIZE))
      else this.nodes.push(unit | (WHOLE << SIZE), 0, 0, 0)
      this.#addChildren(child, from, to, depth + 1)
      from = to
    }
    if (children.length === 1) this.nodes[node] = (this.nodes[node] ?? 0) | ONLY
    if ((this.nodes[node] ?? 0) >>> SIZE === WHOLE)
      this.nodes[node + CHILDREN] =
        children.length > FEW ? this.#addRow(children) : Math.min(children.length, 1)
  }

  /** Whether no phrase ends here, and one letter follows in all of them. */
  #leadsOn(first: number, end: number, depth: number): boolean {
    const next = this.#phrases[first]?.charCodeAt(depth)
    return (this.#phrases[first]?.length ?? 0) > depth && this.#phrases[end - 1]?.charCodeAt(depth) === next
  }

  #addRow(children: readonly number[]): number {
    const row = this.rows.length
    for (let column = 0; column < COLUMNS; column++) this.rows.push(0)
    for (const child of children) this.rows[row + columnOf((this.nodes[child] ?? 0) & LETTERS)] = child
    return row + ROW
  }
}
