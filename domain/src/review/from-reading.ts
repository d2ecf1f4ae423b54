import type {
  AgencyMention,
  OutlineNode,
  Reading,
  Span,
  TaskDraft,
  TimeExpression,
} from '@dieuhanh/understanding'
import { addDays, nextDue, parseRecurrence } from '../calendar/index.ts'
import type { CivilDate } from '../calendar/index.ts'
import { groupExpander } from '../organisations/index.ts'
import type { GroupExpander, Unit } from '../organisations/index.ts'
import type { TaskDeadline } from '../tracking/index.ts'
import type { EngineDraft, OpenMention, Origin } from './types.ts'

/** What a reading is turned into drafts with. */
export interface DraftingContext {
  /** The dated units, for group mentions. */
  readonly units: readonly Unit[]
  /** The territory of the issuer, where several were before the mergers of provinces. */
  readonly territoryId?: string
  /** The document's day; where it is unknown, today. */
  readonly day: CivilDate
}

/** The context, with the groups ready to be expanded. */
interface Prepared {
  readonly day: CivilDate
  readonly expand: GroupExpander
}

const NOTHING: Origin = { kind: 'none', spans: [], words: [] }

/**
 * The drafts of a reading, in the order of the text, ready for review. One named unit becomes the lead; two leads, groups and unknown
 * bodies stay open mentions for a person to decide, never guessed.
 */
export function draftsFromReading(
  reading: Reading,
  text: string,
  context: DraftingContext,
): readonly EngineDraft[] {
  const expand = groupExpander(context.units, context.day, context.territoryId)
  return reading.tasks.map((task) => draftOf(task, reading, text, { day: context.day, expand }))
}

function draftOf(task: TaskDraft, reading: Reading, text: string, context: Prepared): EngineDraft {
  const leads = mentionsOf(task.lead, reading)
  const partners = mentionsOf(task.coordinate, reading)
  const lead = soleUnit(leads)
  const coordinating = [...new Set(partners.flatMap(oneUnit))].filter((unitId) => unitId !== lead)
  const origin = (spans: readonly Span[]): Origin => originOf(spans, task.span, text)
  const own: Origin = { kind: 'stated', spans: [task.span], words: [] }
  const deadline = deadlineOf(task, reading, context.day)
  const measure = task.figures.flatMap((index) => reading.figures[index]?.span ?? [])
  const open = (mentions: readonly AgencyMention[], role: OpenMention['role']): readonly OpenMention[] =>
    mentions.map((mention) => openMention(mention, role, text, context))
  return {
    parent: task.parent ?? null,
    start: task.span.start,
    end: task.span.end,
    outline: headingsAbove(reading.outline, task.span, text),
    title: task.title,
    body: text.slice(task.span.start, task.span.end),
    leadUnitId: lead,
    coordinatingUnitIds: coordinating,
    mentions: [
      ...open(lead === null ? leads : [], 'lead'),
      ...open(
        partners.filter((mention) => oneUnit(mention).length === 0),
        'coordinate',
      ),
    ],
    deadline: deadline.value,
    deliverable: joined(task.deliverables, text),
    measure: joined(measure, text),
    weight: 1,
    origins: {
      title: own,
      body: own,
      lead: origin(leads.map((mention) => mention.span)),
      coordinating: origin(partners.map((mention) => mention.span)),
      deadline: origin(deadline.spans),
      deliverable: origin(task.deliverables),
      measure: origin(measure),
      weight: NOTHING,
    },
    vague: task.vague,
    confidence: Math.min(1, ...task.sentences.map((index) => reading.sentences[index]?.confidence ?? 1)),
  }
}

function mentionsOf(indexes: readonly number[], reading: Reading): readonly AgencyMention[] {
  return indexes.flatMap((index) => reading.agencies[index] ?? [])
}

/** The unit that a mention names, where it names exactly one. */
function oneUnit(mention: AgencyMention): readonly string[] {
  return mention.kind === 'one' && mention.unitIds.length === 1 ? mention.unitIds : []
}

/** The only unit that leads; null when none or several do, or when a group leads beside it. */
function soleUnit(mentions: readonly AgencyMention[]): string | null {
  const units = new Set(mentions.flatMap(oneUnit))
  const clear = mentions.every((mention) => oneUnit(mention).length === 1)
  return clear && units.size === 1 ? ([...units][0] ?? null) : null
}

function openMention(
  mention: AgencyMention,
  role: OpenMention['role'],
  text: string,
  context: Prepared,
): OpenMention {
  const { start, end } = mention.span
  const words = text.slice(start, end)
  const expanded = mention.kind === 'group' ? context.expand(words).units.map((unit) => unit.id) : []
  return { words, start, end, role, unitIds: expanded.length > 0 ? expanded : mention.unitIds }
}

function deadlineOf(
  task: TaskDraft,
  reading: Reading,
  day: CivilDate,
): { readonly value: TaskDeadline; readonly spans: readonly Span[] } {
  const rhythm = at(reading.times, task.recurrence)
  const recurrence = rhythm?.rrule === undefined ? null : parseRecurrence(rhythm.rrule)
  if (rhythm && recurrence) {
    // The rhythm may fall due on the document's own day.
    const next = nextDue(recurrence, addDays(day, -1))
    return { value: { kind: 'recurring', recurrence, next }, spans: [rhythm.span] }
  }
  const time = at(reading.times, task.deadline)
  if (!time) return { value: { kind: 'none' }, spans: rhythm ? [rhythm.span] : [] }
  const last = time.to ?? time.from
  return { value: last === undefined ? { kind: 'none' } : { kind: 'fixed', date: last }, spans: [time.span] }
}

function at(times: readonly TimeExpression[], index: number | undefined): TimeExpression | undefined {
  return index === undefined ? undefined : times[index]
}

function joined(spans: readonly Span[], text: string): string | null {
  const parts = spans.map((span) => text.slice(span.start, span.end).replace(/\s+/g, ' ').trim())
  return parts.length === 0 ? null : parts.join('; ')
}

/** Said in the task's own words when any of the words stand inside it; otherwise taken over from above. */
function originOf(spans: readonly Span[], task: Span, text: string): Origin {
  if (spans.length === 0) return NOTHING
  const inside = spans.some((span) => span.start >= task.start && span.end <= task.end)
  return {
    kind: inside ? 'stated' : 'inherited',
    spans,
    words: spans.map((span) => text.slice(span.start, span.end)),
  }
}

const LONGEST_HEADING = 200

function headingsAbove(nodes: readonly OutlineNode[], span: Span, text: string): readonly string[] {
  const node = nodes.find((one) => one.span.start <= span.start && span.end <= one.span.end)
  if (!node) return []
  const own = node.heading && node.heading.end <= span.start ? headingText(node, text) : null
  const below = headingsAbove(node.children, span, text)
  return own === null ? below : [own, ...below]
}

function headingText(node: OutlineNode, text: string): string {
  const heading = node.heading
    ? text.slice(node.heading.start, node.heading.end).replace(/\s+/g, ' ').trim()
    : ''
  const { label } = node
  const whole = label === undefined || heading.startsWith(label) ? heading : `${label} ${heading}`
  return whole.length > LONGEST_HEADING ? `${whole.slice(0, LONGEST_HEADING - 1)}…` : whole
}
