import { BLANK, classOf, DIGIT, isBlankAt, isWordAt, LETTER } from './letters.ts'

/** The most white space (a page break included) that may stand where a phrase has one space. */
const WIDEST_GAP = 4

interface Node<T> {
  readonly next: Map<number, Node<T>>
  value?: T
}

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
    const nodes = nodesOf(phrases)
    this.#units = new Uint16Array(nodes.length)
    this.#from = new Int32Array(nodes.length + 1)
    this.#ends = new Int32Array(nodes.length)
    this.#rowOf = new Int32Array(nodes.length).fill(-1)
    const crowded = nodes.filter((node) => node.next.size > FEW).length
    this.#rows = new Int32Array(crowded * COLUMNS)
    let next = 1
    let row = 0
    nodes.forEach((node, index) => {
      this.#from[index] = next
      if (node.value !== undefined) this.#ends[index] = this.#values.push(node.value) - 1
      if (node.next.size > FEW) {
        this.#rowOf[index] = row
        row += COLUMNS
      }
      for (const unit of node.next.keys()) {
        if (node.next.size > FEW) this.#rows[row - COLUMNS + columnOf(unit)] = next
        this.#units[next++] = unit
      }
    })
    this.#from[nodes.length] = next
  }

  /** The longest phrase of the dictionary that starts exactly at `at` and ends with its word, if there is one. */
  match(view: string, at: number): PhraseMatch<T> | undefined {
    const length = view.length
    let unit = at < length ? view.charCodeAt(at) : 0
    let node = this.#child(0, unit)
    let here = at + 1
    let end = 0
    let value = 0
    while (node !== 0) {
      unit = here < length ? view.charCodeAt(here) : 0
      const kind = classOf(unit)
      const ends = this.#ends[node] ?? 0
      if (ends !== 0 && ((kind !== LETTER && kind !== DIGIT) || !isWordAt(view, here - 1))) {
        end = here
        value = ends
      }
      here++
      if (kind === BLANK) {
        unit = SPACE
        const gapEnd = here + WIDEST_GAP - 1
        while (here < gapEnd && isBlankAt(view, here)) here++
      }
      node = this.#child(node, unit)
    }
    return value === 0 ? undefined : { end, value: this.#values[value] as T }
  }

  #child(node: number, unit: number): number {
    const row = this.#rowOf[node] ?? -1
    if (row >= 0 && unit < COLUMN.length) return this.#rows[row + (COLUMN[unit] ?? 0)] ?? 0
    const to = this.#from[node + 1] ?? 0
    for (let child = this.#from[node] ?? to; child < to; child++)
      if (this.#units[child] === unit) return child
    return 0
  }
}

/** Up to this many children are looked through one by one. */
const FEW = 3
const COLUMNS = 256
/** The column of a letter in a row; 0 for signs that no phrase has. Given out as phrases bring new letters. */
const COLUMN: Uint8Array = new Uint8Array(0x2100)
const SPACE = 32
let columns = 0

function columnOf(unit: number): number {
  if (unit >= COLUMN.length || columns === COLUMNS - 1) throw new Error(`too rare a letter: ${unit}`)
  if (COLUMN[unit] === 0) COLUMN[unit] = ++columns
  return COLUMN[unit] ?? 0
}

/** All nodes of the tree of phrases, level by level, so that the children of each lie side by side. */
function nodesOf<T>(phrases: Iterable<readonly [phrase: string, value: T]>): readonly Node<T>[] {
  const root: Node<T> = { next: new Map() }
  for (const [phrase, value] of phrases) add(root, phrase, value)
  const nodes = [root]
  for (const node of nodes) nodes.push(...node.next.values())
  return nodes
}

function add<T>(root: Node<T>, phrase: string, value: T): void {
  let node = root
  for (let at = 0; at < phrase.length; at++) {
    const unit = phrase.charCodeAt(at)
    let child = node.next.get(unit)
    if (child === undefined) {
      child = { next: new Map() }
      node.next.set(unit, child)
    }
    node = child
  }
  node.value = value
}
