import { isBlankAt, isWordAt } from './letters.ts'

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
 * for up to four blanks, line breaks included; a phrase ends only where a word ends.
 */
export class PhraseTrie<T> {
  readonly #root: Node<T> = { next: new Map() }

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of phrases) this.#add(phrase, value)
  }

  #add(phrase: string, value: T): void {
    let node = this.#root
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

  /** The longest phrase of the dictionary that starts exactly at `at` and ends with its word, if there is one. */
  match(view: string, at: number): PhraseMatch<T> | undefined {
    let node: Node<T> | undefined = this.#root
    let here = at
    let found: PhraseMatch<T> | undefined
    while (node !== undefined && here <= view.length) {
      if (node.value !== undefined && !isWordAt(view, here)) found = { end: here, value: node.value }
      if (isBlankAt(view, here)) {
        node = node.next.get(SPACE)
        const gapEnd = here + WIDEST_GAP
        while (here < gapEnd && isBlankAt(view, here)) here++
      } else {
        node = node.next.get(view.charCodeAt(here))
        here++
      }
    }
    return found
  }
}

const SPACE = 32
