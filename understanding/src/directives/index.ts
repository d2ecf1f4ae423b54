/**
 * Directives made ready for review. In go the labelled sentences with their roles, and everything else that was found; out come task
 * drafts: one for each list item, row or paragraph that orders something. Promised: every index points into the lists
 * given, a task's parent comes before it, and a title quotes the text.
 */
import type { Block, Row } from '../layout/index.ts'
import { readingView } from '../lexicon/index.ts'
import type {
  AgencyMention,
  Citation,
  Figure,
  Sentence,
  Span,
  TaskDraft,
  TimeExpression,
} from '../reading.ts'
import { type Attribute, attributeAt, valueOf } from './attribute.ts'
import { deliverablesIn } from './deliverable.ts'
import { Inside } from './inside.ts'
import { pointsElsewhere } from './pointer.ts'
import { comesAgain } from './rhythm.ts'
import { onlySaysWho, opensDuty, startOfDuty, taskTitle } from './task-title.ts'

/** Everything that tasks are made of; all spans in clean offsets. */
export interface Findings {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly rows: ReadonlyMap<number, Row>
  /** The block of every sentence, where its words begin, and the sentences that govern it. */
  readonly units: readonly { readonly block: number; readonly first: number }[]
  readonly above: readonly (readonly number[])[]
  readonly sentences: readonly Sentence[]
  readonly agencies: readonly AgencyMention[]
  readonly times: readonly TimeExpression[]
  readonly figures: readonly Figure[]
  readonly citations: readonly Citation[]
}

/** Drafts the tasks of a document. */
export function draftTasks(findings: Findings): readonly TaskDraft[] {
  return new Drafting(findings).run()
}

class Drafting {
  readonly #findings: Findings
  readonly #agencies: ReadonlyMap<number, number>
  readonly #times: ReadonlyMap<number, number>
  readonly #figuresInside: Inside
  readonly #citationsInside: Inside
  readonly #timesInside: Inside
  /** The task that a sentence belongs to. */
  readonly #taskOf = new Map<number, number>()

  constructor(findings: Findings) {
    this.#findings = findings
    this.#agencies = new Map(findings.agencies.map(({ span }, at) => [span.start, at]))
    this.#times = new Map(findings.times.map(({ span }, at) => [span.end, at]))
    this.#figuresInside = new Inside(findings.figures)
    this.#citationsInside = new Inside(findings.citations)
    this.#timesInside = new Inside(findings.times)
  }

  run(): readonly TaskDraft[] {
    const tasks: TaskDraft[] = []
    for (const sentences of this.#groups()) {
      const task = this.#draft(sentences)
      for (const at of sentences) this.#taskOf.set(at, tasks.length)
      tasks.push(task)
    }
    return tasks
  }

  /** Runs of sentences of one block that hold its directives; lead-ins alone are no task. */
  #groups(): readonly (readonly number[])[] {
    const { sentences, units } = this.#findings
    const groups: number[][] = []
    let from = 0
    while (from < sentences.length) {
      let to = from
      while (to < sentences.length && units[to]?.block === units[from]?.block) to++
      const ordered = range(from, to).filter(
        (at) =>
          sentences[at]?.label === 'directive' &&
          this.#hasWords(at) &&
          !this.#onlyLeadsIn(at, from) &&
          !this.#pointsElsewhere(at),
      )
      const [first, last] = [ordered[0], ordered.at(-1)]
      if (first !== undefined && last !== undefined) this.#add(groups, this.#fromOpening(first, from), last)
      from = to
    }
    return groups
  }

  /** Lines that only say who, with whom or by when belong to the duty, or to the heading, above them. */
  #add(groups: number[][], first: number, last: number): void {
    if (!range(first, last + 1).every((at) => this.#attribute(at) !== undefined)) {
      groups.push(range(first, last + 1))
      return
    }
    const { sentences } = this.#findings
    const before = groups.at(-1)
    const end = before?.at(-1) ?? -1
    let above = first - 1
    while (above > end && this.#attribute(above) !== undefined && sentences[above]?.label !== 'heading')
      above--
    if (before !== undefined && before.at(-1) === above && !this.#isRow(above)) {
      before.push(...range(above + 1, last + 1))
    } else if (sentences[above]?.label === 'heading' && this.#blockOf(above)?.marker) {
      groups.push(range(above, last + 1))
    } else groups.push(range(first, last + 1))
  }

  #attribute(at: number): Attribute | undefined {
    const unit = this.#findings.units[at]
    if (!unit || this.#isRow(at)) return undefined
    return attributeAt(readingView(this.#findings.text), unit.first)
  }

  #blockOf(at: number): Block | undefined {
    return this.#findings.blocks[this.#findings.units[at]?.block ?? -1]
  }

  #isRow(at: number): boolean {
    return this.#findings.rows.has(this.#findings.units[at]?.block ?? -1)
  }

  /** `(2) Xây dựng Đề án … Giao Sở Tài chính chủ trì, hoàn thành trong quý II.`: the duty is the sentence before. */
  #fromOpening(first: number, from: number): number {
    const { text, units, sentences } = this.#findings
    const [unit, sentence, opening] = [units[first], sentences[first], units[from]]
    if (first !== from + 1 || !unit || !sentence || !opening || !this.#blockOf(from)?.marker) return first
    const view = readingView(text)
    const only = onlySaysWho(view, startOfDuty(text, unit.first, sentence.span.end, sentence))
    return only && opensDuty(view, opening.first) ? from : first
  }

  /** A number alone is no duty. */
  #hasWords(at: number): boolean {
    const { text, units, sentences } = this.#findings
    const words = text.slice(units[at]?.first, sentences[at]?.span.end)
    return /[\p{L}\d]/u.test(words.slice(0, 200))
  }

  #pointsElsewhere(at: number): boolean {
    const { text, units, sentences, rows } = this.#findings
    const [unit, sentence] = [units[at], sentences[at]]
    if (!unit || !sentence || rows.has(unit.block)) return false
    const start = startOfDuty(text, unit.first, sentence.span.end, sentence)
    return pointsElsewhere(readingView(text), start, sentence.span.end)
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

  #draft(group: readonly number[]): TaskDraft {
    const { sentences, rows, units } = this.#findings
    const first = group[0] ?? 0
    const span = {
      start: sentences[first]?.span.start ?? 0,
      end: sentences[group.at(-1) ?? first]?.span.end ?? 0,
    }
    const row = rows.get(units[first]?.block ?? -1)
    const parent = this.#parentOf(first)
    const deadline = this.#deadlineOf(group)
    const inside = this.#timesInside.of(span)
    const view = readingView(this.#findings.text)
    const begin = units[first]?.first ?? span.start
    const recurrence = inside.find((at) => {
      const time = this.#findings.times[at]
      return time !== undefined && comesAgain(view, time, begin, deadline !== undefined)
    })
    const parts = {
      lead: this.#indexes(group, 'lead'),
      coordinate: this.#indexes(group, 'coordinate'),
      deliverables: this.#deliverables(group, span, row),
      figures: this.#figuresInside.of(span),
    }
    return {
      span,
      title: this.#title(first, row),
      sentences: group,
      ...(parent === undefined ? {} : { parent }),
      ...parts,
      ...(deadline === undefined ? {} : { deadline }),
      ...(recurrence === undefined ? {} : { recurrence }),
      citations: this.#citationsInside.of(span),
      vague: this.#vague(group, parts, deadline ?? recurrence),
    }
  }

  /** A paragraph without a number does not belong to the item before it: it closes the list. */
  #parentOf(sentence: number): number | undefined {
    if (!this.#isRow(sentence) && !this.#blockOf(sentence)?.marker) return undefined
    const above = this.#findings.above[sentence] ?? []
    for (let at = above.length - 1; at >= 0; at--) {
      const governing = above[at]
      if (
        governing !== undefined &&
        governing < sentence &&
        this.#findings.units[governing]?.block !== this.#findings.units[sentence]?.block
      ) {
        const task = this.#taskOf.get(governing)
        if (task !== undefined) return task
      }
    }
    return undefined
  }

  #title(first: number, row: Row | undefined): string {
    const { text, sentences, units } = this.#findings
    const sentence = sentences[first]
    const content = row?.cells[row.columns.indexOf('content')]
    if (content) return taskTitle(text, content.start, content.end, { lead: [], coordinate: [] })
    if (!sentence) return ''
    return taskTitle(text, units[first]?.first ?? sentence.span.start, sentence.span.end, sentence)
  }

  #indexes(group: readonly number[], role: 'lead' | 'coordinate'): readonly number[] {
    const found = new Set<number>()
    const stated = group.filter((at) => this.#attribute(at) === 'lead')
    const first = this.#findings.sentences[stated[0] ?? group[0] ?? 0]
    const sentences =
      role === 'lead' && first && first.lead.length > 0
        ? [first]
        : group.map((at) => this.#findings.sentences[at])
    for (const sentence of sentences) {
      for (const span of sentence?.[role] ?? []) {
        const agency = this.#agencies.get(span.start)
        if (agency !== undefined) found.add(agency)
      }
    }
    return [...found]
  }

  #deadlineOf(group: readonly number[]): number | undefined {
    for (const at of group) {
      const span = this.#findings.sentences[at]?.deadline
      const time = span && this.#times.get(span.end)
      if (time !== undefined) return time
    }
    return undefined
  }

  #deliverables(group: readonly number[], span: Span, row: Row | undefined): readonly Span[] {
    const product = row?.cells[row.columns.indexOf('product')]
    if (product) return product.end > product.start ? [product] : []
    const { text, units, sentences } = this.#findings
    const stated = group.find((at) => this.#attribute(at) === 'product')
    const value =
      stated === undefined
        ? undefined
        : valueOf(text, units[stated]?.first ?? 0, sentences[stated]?.span.end ?? 0)
    return value ? [value] : deliverablesIn(text, span.start, span.end)
  }

  #vague(
    group: readonly number[],
    parts: Pick<TaskDraft, 'deliverables' | 'figures'>,
    due: number | undefined,
  ): TaskDraft['vague'] {
    const led = group.some((at) => (this.#findings.sentences[at]?.lead.length ?? 0) > 0)
    const dated =
      due !== undefined || group.some((at) => this.#findings.sentences[at]?.deadline !== undefined)
    return [
      ...(led ? [] : (['no-lead'] as const)),
      ...(dated ? [] : (['no-deadline'] as const)),
      ...(parts.deliverables.length + parts.figures.length > 0 ? [] : (['no-measure'] as const)),
    ]
  }
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
