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
import { Deliverables } from './deliverable.ts'
import { Grouping } from './grouping.ts'
import { readCellDuty } from './in-cell.ts'
import { Inside } from './inside.ts'
import { comesAgain } from './rhythm.ts'
import { taskTitle } from './task-title.ts'
import { TitleCase } from './title-case.ts'
import { valueOf } from './value.ts'
import { keepShape } from '../kept-shapes.ts'
import { inStretches } from '../stretches.ts'

/** Everything that tasks are made of; all spans in clean offsets. */
export interface Findings {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly rows: ReadonlyMap<number, Row>
  /** The block of every sentence, where its words begin, and the sentences that govern it. */
  readonly units: readonly { readonly block: number; readonly first: number }[]
  readonly labels: readonly { readonly above: readonly number[] }[]
  readonly sentences: readonly Sentence[]
  readonly agencies: readonly AgencyMention[]
  readonly times: readonly TimeExpression[]
  readonly figures: readonly Figure[]
  readonly citations: readonly Citation[]
}

const NOBODY: readonly number[] = []

/** What a duty may leave open: every combination, by the sum of 1, 2 and 4. */
const VAGUE: readonly TaskDraft['vague'][] = [0, 1, 2, 3, 4, 5, 6, 7].map((open) =>
  (['no-lead', 'no-deadline', 'no-measure'] as const).filter((_, at) => (open & (1 << at)) !== 0),
)

/** Drafts the tasks of a document. */
export function draftTasks(findings: Findings): readonly TaskDraft[] {
  return new Drafting(findings).run()
}

/** A task with what only some tasks have. */
function completed(
  task: { -readonly [K in keyof TaskDraft]: TaskDraft[K] },
  parent: number | undefined,
  deadline: number | undefined,
  recurrence: number | undefined,
): TaskDraft {
  if (parent !== undefined) task.parent = parent
  if (deadline !== undefined) task.deadline = deadline
  if (recurrence !== undefined) task.recurrence = recurrence
  return task
}

class Drafting {
  readonly #findings: Findings
  readonly #grouping: Grouping
  readonly #products: Deliverables
  readonly #case: TitleCase
  readonly #agencies: Inside
  readonly #figuresInside: Inside
  readonly #citationsInside: Inside
  readonly #timesInside: Inside
  /** The task that a sentence belongs to. */
  readonly #taskOf = new Map<number, number>()
  #groups: readonly (readonly number[])[] = []
  readonly #tasks: TaskDraft[] = []

  constructor(findings: Findings) {
    this.#findings = findings
    this.#grouping = new Grouping(findings)
    this.#products = new Deliverables(findings.text)
    this.#case = new TitleCase(findings.text)
    this.#agencies = new Inside(findings.agencies)
    this.#figuresInside = new Inside(findings.figures)
    this.#citationsInside = new Inside(findings.citations)
    this.#timesInside = new Inside(findings.times)
  }

  run(): readonly TaskDraft[] {
    this.#groups = this.#grouping.groups()
    inStretches(this.#groups.length, Drafting.#step, this)
    return this.#tasks
  }

  static #step(this: void, drafting: Drafting, group: number): void {
    const sentences = drafting.#groups[group] ?? []
    const task = drafting.#draft(sentences)
    for (const at of sentences) drafting.#taskOf.set(at, drafting.#tasks.length)
    drafting.#tasks.push(task)
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
    const deliverables = this.#deliverables(group, span, row)
    const figures = this.#figuresInside.of(span)
    const measured = deliverables.length + figures.length > 0
    const task: TaskDraft = {
      span,
      title: this.#case.of(this.#title(first, row)),
      sentences: group,
      lead: this.#indexes(group, 'lead'),
      coordinate: this.#indexes(group, 'coordinate'),
      deliverables,
      figures,
      citations: this.#citationsInside.of(span),
      vague: this.#vague(group, measured, deadline ?? recurrence),
    }
    return completed(task, parent, deadline, recurrence)
  }

  /** A paragraph without a number does not belong to the item before it: it closes the list. */
  #parentOf(sentence: number): number | undefined {
    if (!this.#grouping.isRow(sentence) && !this.#grouping.blockOf(sentence)?.marker) return undefined
    const above = this.#findings.labels[sentence]?.above ?? NOBODY
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
    const content = row && contentOf(text, row)
    if (content) {
      const { duty } = readCellDuty(text, content)
      return taskTitle(text, pastNumber(text, duty), duty.end, { lead: [], coordinate: [] })
    }
    if (!sentence) return ''
    const unlisted = sentence.lead.some((lead) => this.#agencies.startingAt(lead.start) === undefined)
    const company = unlisted && COMPANY.test(text.slice(sentence.lead[0]?.start, sentence.lead[0]?.end))
    // Those without a name are in no list: only the title can say with whom.
    const nameless = sentence.coordinate.every(({ start }) => this.#agencies.startingAt(start) === undefined)
    const coordinate = nameless ? NO_PARTIES : sentence.coordinate
    const roles = company ? { lead: NO_PARTIES, coordinate: NO_PARTIES } : { lead: sentence.lead, coordinate }
    return taskTitle(text, units[first]?.first ?? sentence.span.start, sentence.span.end, roles)
  }

  #indexes(group: readonly number[], role: 'lead' | 'coordinate'): readonly number[] {
    const stated = group.find((at) => this.#grouping.attribute(at) === 'lead')
    const first = stated ?? group[0] ?? 0
    const alone = role === 'lead' && (this.#findings.sentences[first]?.lead.length ?? 0) > 0
    // A body that is named twice has a duty once.
    let found: Map<string, number> | undefined
    for (const at of alone ? [first] : group)
      for (const { start, end } of this.#findings.sentences[at]?.[role] ?? []) {
        const agency = this.#agencies.startingAt(start)
        const words = this.#findings.text.slice(start, end)
        if (agency !== undefined && !found?.has(words)) (found ??= new Map()).set(words, agency)
      }
    return found ? [...found.values()] : NOBODY
  }

  #deadlineOf(group: readonly number[]): number | undefined {
    for (const at of group) {
      const span = this.#findings.sentences[at]?.deadline
      const time = span && this.#timesInside.endingAt(span.end)
      if (time !== undefined && this.#findings.times[time]?.kind !== 'recurrence') return time
    }
    return undefined
  }

  #deliverables(group: readonly number[], span: Span, row: Row | undefined): readonly Span[] {
    const { text, units, sentences } = this.#findings
    const column = row?.cells[row.columns.indexOf('product')]
    if (column && column.end > column.start) return [column]
    const content = row && contentOf(text, row)
    const beside = content && readCellDuty(text, content).product
    if (beside) return [beside]
    if (column) return []
    const stated = group.find((at) => this.#grouping.attribute(at) === 'product')
    const value =
      stated === undefined
        ? undefined
        : valueOf(text, units[stated]?.first ?? 0, sentences[stated]?.span.end ?? 0)
    return value ? [value] : this.#products.inside(span.start, span.end)
  }

  #vague(group: readonly number[], measured: boolean, due: number | undefined): TaskDraft['vague'] {
    const led = group.some((at) => (this.#findings.sentences[at]?.lead.length ?? 0) > 0)
    const dated =
      due !== undefined || group.some((at) => this.#findings.sentences[at]?.deadline !== undefined)
    return VAGUE[(led ? 0 : 1) + (dated ? 0 : 2) + (measured ? 0 : 4)] ?? []
  }
}

/** What is to be done in a row: its own column, or, where that only refers to a number, the first cell that has words. */
function contentOf(text: string, { cells, columns }: Row): Span | undefined {
  const content = cells[columns.indexOf('content')] ?? cells[columns.indexOf('indicator')]
  const hasWords = ({ start, end }: Span): boolean => /\p{L}{2,}\s\p{L}/u.test(text.slice(start, end))
  if (content === undefined || hasWords(content)) return content
  return (
    cells.find((cell, at) => /^(?:product|other)$/.test(columns[at] ?? 'other') && hasWords(cell)) ?? content
  )
}

/** `17. Đề án …`: the number a cell begins with is no part of a title. */
const pastNumber = (text: string, { start, end }: Span): number =>
  start +
  (/^[*_]{0,2}\d{1,3}[.)]\s+(?=\p{L})/u.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0)

const NO_PARTIES: readonly Span[] = []
/** A company is no agency of the reading: only the title of its task can say who has the duty. */
const COMPANY = /^(?:(?:tổng )?công ty|ctcp|tct|tập đoàn) /i

const NONE: Findings = {
  text: '',
  blocks: [],
  rows: new Map(),
  units: [],
  labels: [],
  sentences: [],
  agencies: [],
  times: [],
  figures: [],
  citations: [],
}
keepShape(new Drafting(NONE))
for (let has = 0; has < 8; has++) {
  const task: TaskDraft = {
    span: { start: 0, end: 0 },
    title: '',
    sentences: [],
    lead: [],
    coordinate: [],
    deliverables: [],
    figures: [],
    citations: [],
    vague: [],
  }
  keepShape(completed(task, has & 1 ? 0 : undefined, has & 2 ? 0 : undefined, has & 4 ? 0 : undefined))
}
