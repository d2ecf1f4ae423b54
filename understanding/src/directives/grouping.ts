import type { Block, Row } from '../layout/index.ts'
import { isWordAt, readingView } from '../lexicon/index.ts'
import type { Sentence } from '../reading.ts'
import { attributeAt } from '../sentences/index.ts'
import type { Attribute } from '../sentences/index.ts'
import { pointsElsewhere } from './pointer.ts'
import { onlySaysWho, opensDuty, startOfDuty } from './task-title.ts'
import { keepShape } from '../kept-shapes.ts'

/** The page as far as it tells which sentences make one task. */
export interface Grouped {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly rows: ReadonlyMap<number, Row>
  readonly units: readonly { readonly block: number; readonly first: number }[]
  readonly sentences: readonly Sentence[]
}

/** What a sentence that sends the reader elsewhere ends with. */
const ELSEWHERE = /phụ lục|biểu|danh mục|bảng|phần/

/** Which sentences make one task. */
export class Grouping {
  readonly #findings: Grouped

  constructor(findings: Grouped) {
    this.#findings = findings
  }

  /** Runs of sentences of one block that hold its directives; lead-ins alone are no task. */
  groups(): readonly (readonly number[])[] {
    const { sentences, units } = this.#findings
    const groups: number[][] = []
    let from = 0
    while (from < sentences.length) {
      let to = from
      while (to < sentences.length && units[to]?.block === units[from]?.block) to++
      const ordered: number[] = []
      for (let at = from; at < to; at++) if (this.#isDuty(at, from)) ordered.push(at)
      for (const [first, last] of this.#byLead(ordered))
        this.#add(groups, this.#fromOpening(first, from), last)
      from = to
    }
    return groups
  }

  #isDuty(at: number, first: number): boolean {
    return (
      this.#findings.sentences[at]?.label === 'directive' &&
      this.#hasWords(at) &&
      !this.#onlyLeadsIn(at, first) &&
      !this.#pointsElsewhere(at)
    )
  }

  /**
   * First and last directive of each task of one block: a run-on paragraph is one task, but where a paragraph without a
   * number tells one body after another what to do, each body has its own.
   */
  #byLead(ordered: readonly number[]): readonly (readonly [number, number])[] {
    const runs: [number, number][] = []
    for (const at of ordered) {
      const run = runs.at(-1)
      if (
        run === undefined ||
        this.#isDashed(at) ||
        (!this.blockOf(at)?.marker && this.#namesOther(run[0], at))
      )
        runs.push([at, at])
      else run[1] = at
    }
    return runs
  }

  /** `…; - Lập hồ sơ …`: an item with a dash that was run together with the one before. */
  #isDashed(at: number): boolean {
    const start = this.#findings.sentences[at]?.span.start ?? 0
    return start !== this.blockOf(at)?.start && /[-–+•]/.test(this.#findings.text.charAt(start))
  }

  /** Whether a sentence itself names who has its duty, and the first of the run named someone else. */
  #namesOther(first: number, at: number): boolean {
    const { text, sentences } = this.#findings
    const [before, sentence] = [sentences[first], sentences[at]]
    const [old, own] = [before?.lead[0], sentence?.lead[0]]
    if (!before || !sentence || !old || !own || own.start < sentence.span.start) return false
    return old.start >= before.span.start && text.slice(old.start, old.end) !== text.slice(own.start, own.end)
  }

  /** Lines that only say who, with whom or by when belong to the duty, or to the heading, above them. */
  #add(groups: number[][], first: number, last: number): void {
    const group = range(first, last + 1)
    if (!group.every((at) => this.attribute(at) !== undefined)) {
      groups.push(group)
      return
    }
    const { sentences } = this.#findings
    const before = groups.at(-1)
    const end = before?.at(-1) ?? -1
    let above = first - 1
    while (above > end && this.attribute(above) !== undefined && sentences[above]?.label !== 'heading')
      above--
    if (before !== undefined && before.at(-1) === above && !this.isRow(above)) {
      for (let at = above + 1; at <= last; at++) before.push(at)
    } else if (
      sentences[above]?.label === 'heading' &&
      this.blockOf(above)?.marker &&
      this.#hasWords(above)
    ) {
      groups.push(range(above, last + 1))
    } else if (group.every((at) => this.attribute(at) === 'content')) groups.push(group)
  }

  /** The attribute that a sentence gives, where it does nothing else. */
  attribute(at: number): Attribute | undefined {
    const unit = this.#findings.units[at]
    if (!unit || this.isRow(at)) return undefined
    return attributeAt(readingView(this.#findings.text), unit.first)
  }

  /** The block of a sentence. */
  blockOf(at: number): Block | undefined {
    return this.#findings.blocks[this.#findings.units[at]?.block ?? -1]
  }

  /** Whether a sentence is a row of a table. */
  isRow(at: number): boolean {
    return this.#findings.rows.has(this.#findings.units[at]?.block ?? -1)
  }

  /** `(2) Xây dựng Đề án … Giao Sở Tài chính chủ trì, hoàn thành trong quý II.`: the duty is the sentence before. */
  #fromOpening(first: number, from: number): number {
    const { text, units, sentences } = this.#findings
    const [unit, sentence, opening] = [units[first], sentences[first], units[from]]
    if (first !== from + 1 || !unit || !sentence || !opening || !this.blockOf(from)?.marker) return first
    const view = readingView(text)
    const only = onlySaysWho(view, startOfDuty(text, unit.first, sentence.span.end, sentence))
    return only && opensDuty(view, opening.first) ? from : first
  }

  /** A number alone is no duty. */
  #hasWords(at: number): boolean {
    const { text, units, sentences } = this.#findings
    const from = units[at]?.first ?? 0
    const to = Math.min(sentences[at]?.span.end ?? 0, from + 200)
    for (let here = from; here < to; here++) if (isWordAt(text, here)) return true
    return false
  }

  #pointsElsewhere(at: number): boolean {
    const { text, units, sentences, rows } = this.#findings
    const [unit, sentence] = [units[at], sentences[at]]
    if (!unit || !sentence || rows.has(unit.block)) return false
    const view = readingView(text)
    const end = sentence.span.end
    if (!ELSEWHERE.test(view.slice(Math.max(unit.first, end - 80), end))) return false
    return pointsElsewhere(view, startOfDuty(text, unit.first, end, sentence), end)
  }

  /** A sentence that ends with a colon and opens its paragraph, or stands under an order, introduces the list below. */
  #onlyLeadsIn(at: number, first: number): boolean {
    const { text, sentences, units, blocks, rows } = this.#findings
    const span = sentences[at]?.span
    const block = units[at]?.block ?? -1
    if (
      !span ||
      rows.has(block) ||
      !/:[*_ ]{0,3}$/.test(text.slice(Math.max(span.start, span.end - 4), span.end))
    )
      return false
    return at === first || !blocks[block]?.marker
  }
}

function range(from: number, to: number): number[] {
  const all: number[] = []
  for (let at = from; at < to; at++) all.push(at)
  return all
}

keepShape(new Grouping({ text: '', blocks: [], rows: new Map(), units: [], sentences: [] }))
