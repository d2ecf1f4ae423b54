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
import { deliverablesIn } from './deliverable.ts'
import { Inside } from './inside.ts'
import { pointsElsewhere } from './pointer.ts'
import { comesAgain } from './rhythm.ts'
import { startOfDuty, taskTitle } from './task-title.ts'

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
      if (first !== undefined && last !== undefined) groups.push(range(first, last + 1))
      from = to
    }
    return groups
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
      deliverables: this.#deliverables(span, row),
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

  /** A paragraph without a number that tells others to do something does not belong to the item before it. */
  #parentOf(sentence: number): number | undefined {
    const { blocks, sentences, units } = this.#findings
    const marked = blocks[units[sentence]?.block ?? -1]?.marker !== undefined
    const [own] = sentences[sentence]?.lead ?? []
    const apart = !marked && own !== undefined && own.start >= (sentences[sentence]?.span.start ?? 0)
    const above = this.#findings.above[sentence] ?? []
    for (let at = above.length - 1; at >= 0; at--) {
      const governing = above[at]
      if (
        governing !== undefined &&
        governing < sentence &&
        this.#findings.units[governing]?.block !== this.#findings.units[sentence]?.block
      ) {
        const task = this.#taskOf.get(governing)
        if (task !== undefined) return apart ? undefined : task
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
    const first = this.#findings.sentences[group[0] ?? 0]
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

  #deliverables(span: Span, row: Row | undefined): readonly Span[] {
    const product = row?.cells[row.columns.indexOf('product')]
    if (product) return product.end > product.start ? [product] : []
    return deliverablesIn(this.#findings.text, span.start, span.end)
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
