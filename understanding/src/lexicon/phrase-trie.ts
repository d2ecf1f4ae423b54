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
 * The children of a node lie side by side in `#units`, from `#from[node]` to `#from[node + 1]`; a child's place there is
 * its number as a node. A node with many children has a row of its own in `#rows`, one column for each letter.
 */
export class PhraseTrie<T> {
  readonly #units: Uint16Array
  readonly #from: Int32Array
  /** For each node: its place in `#values`, or 0 where no phrase ends. */
  readonly #ends: Int32Array
  readonly #values: (T | undefined)[] = [undefined]
  /** For each node: where its row begins in `#rows`, or -1. */
  readonly #rowOf: Int32Array
  readonly #rows: Int32Array

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    const values = new Map(phrases)
    const nodes = nodesOf([...values.keys()].toSorted())
    this.#units = Uint16Array.from(nodes, ({ unit }) => unit)
    this.#from = new Int32Array(nodes.length + 1)
    this.#ends = new Int32Array(nodes.length)
    this.#rowOf = new Int32Array(nodes.length).fill(-1)
    this.#rows = new Int32Array(nodes.filter(({ children }) => children > FEW).length * COLUMNS)
    let next = 1
    let row = 0
    nodes.forEach(({ children, phrase }, index) => {
      this.#from[index] = next
      if (phrase !== undefined) this.#ends[index] = this.#values.push(values.get(phrase)) - 1
      next += children
      if (children <= FEW) return
      this.#rowOf[index] = row
      for (let child = next - children; child < next; child++) {
        this.#rows[row + columnOf(this.#units[child] ?? 0)] = child
      }
      row += COLUMNS
    })
    this.#from[nodes.length] = next
  }

  /** The longest phrase of the dictionary that starts exactly at `at` and ends with its word, if there is one. */
  match(view: string, at: number): PhraseMatch<T> | undefined {
    const length = view.length
    const units = this.#units
    const from = this.#from
    const ends = this.#ends
    const rowOf = this.#rowOf
    let here = at
    let unit = at < length ? view.charCodeAt(at) : 0
    let node = 0
    let end = 0
    let value = 0
    for (;;) {
      const row = rowOf[node] ?? -1
      if (row >= 0) {
        node = unit < SIGNS ? (this.#rows[row + (COLUMN[unit] ?? 0)] ?? 0) : 0
        if (node === 0) break
      } else {
        const to = from[node + 1] ?? 0
        let child = from[node] ?? to
        while (child < to && units[child] !== unit) child++
        if (child >= to) break
        node = child
      }
      here = unit === SPACE ? gapEnd(view, here) : here + 1
      unit = here < length ? view.charCodeAt(here) : 0
      const kind = classOf(unit)
      const ending = ends[node] ?? 0
      if (ending !== 0 && ((kind !== LETTER && kind !== DIGIT) || !isWordAt(view, here - 1))) {
        end = here
        value = ending
      }
      if (kind === BLANK) unit = SPACE
    }
    return value === 0 ? undefined : { end, value: this.#values[value] as T }
  }
}

/** The end of the blanks at `at` that may stand for one space. */
function gapEnd(view: string, at: number): number {
  let end = at + 1
  while (end < at + WIDEST_GAP && isBlankAt(view, end)) end++
  return end
}

/** Up to this many children are looked through one by one. */
const FEW = 3
const COLUMNS = 256
/** The column of a letter in a row; 0 for signs that no phrase has. Given out as phrases bring new letters. */
const SIGNS = 0x2100
const COLUMN: Uint8Array = new Uint8Array(SIGNS)
const SPACE = 32
let columns = 0

function columnOf(unit: number): number {
  if (unit >= SIGNS || columns === COLUMNS - 1) throw new Error(`too rare a letter: ${unit}`)
  if (COLUMN[unit] === 0) COLUMN[unit] = ++columns
  return COLUMN[unit] ?? 0
}

interface Node {
  readonly unit: number
  /** How many nodes follow it, side by side. */
  children: number
  /** The phrase that ends here. */
  phrase: string | undefined
}

/** All nodes of the tree of sorted phrases, level by level, so that the children of each lie side by side. */
function nodesOf(phrases: readonly string[]): readonly Node[] {
  const nodes: Node[] = [{ unit: 0, children: 0, phrase: undefined }]
  let ranges: readonly (readonly [node: Node, first: number, end: number])[] = [
    [nodes[0] as Node, 0, phrases.length],
  ]
  for (let depth = 0; ranges.length > 0; depth++) {
    const deeper: [Node, number, number][] = []
    for (const [parent, first, end] of ranges) {
      let last: [Node, number, number] | undefined
      for (let index = first; index < end; index++) {
        const phrase = phrases[index] ?? ''
        if (phrase.length === depth) {
          parent.phrase = phrase
          continue
        }
        const unit = phrase.charCodeAt(depth)
        if (last === undefined || last[0].unit !== unit) {
          last = [{ unit, children: 0, phrase: undefined }, index, index]
          deeper.push(last)
          nodes.push(last[0])
          parent.children++
        }
        last[2] = index + 1
      }
    }
    ranges = deeper
  }
  return nodes
}
