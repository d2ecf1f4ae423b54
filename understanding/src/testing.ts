/**
 * For tests of whole readings: what every reading promises, and the same text in other clothes. In: a text and its reading.
 * Out: complaints in words, none where all is well.
 */
import type { OutlineNode, Reading, Span } from './reading.ts'
import { openSource } from './source/index.ts'

/** A text written another way, and where each character of the plain one went. */
export interface Dressed {
  readonly text: string
  /** `at[i]` is where character `i` of the plain text begins, `at[length]` the end. */
  readonly at: readonly number[]
}

/** Writes a text anew, character by character (halves of characters stay together). */
export function dress(plain: string, written: (character: string, at: number) => string): Dressed {
  const pieces: string[] = []
  const at: number[] = []
  let length = 0
  let from = 0
  for (const character of plain) {
    const piece = written(character, from)
    for (let unit = 0; unit < character.length; unit++) at[from + unit] = length + unit
    pieces.push(piece)
    length += piece.length
    from += character.length
  }
  at[from] = length
  return { text: pieces.join(''), at }
}

/** A reading of the dressed text, told in places of the plain one and in composed letters. */
export function undressed(reading: Reading, { text, at }: Dressed): unknown {
  const seen = (place: number): number => {
    let next = place
    while (isUnseen(text.charAt(next))) next++
    return next
  }
  const plainAt = new Map(at.map((place, index) => [seen(place), index]))
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit)
    if (typeof value === 'string') return value.normalize('NFC')
    if (typeof value !== 'object' || value === null) return value
    const { start, end } = value as Partial<Span>
    if (typeof start === 'number' && typeof end === 'number') {
      const from = plainAt.get(seen(start))
      const to = plainAt.get(seen(end))
      return from === undefined || to === undefined ? `cuts a character: ${start}–${end}` : `${from}–${to}`
    }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item)]))
  }
  return visit(reading)
}

/** What a reader of the page does not see. */
function isUnseen(character: string): boolean {
  return /^[\u00ad\u200b-\u200f\u2060\ufeff]$/.test(character)
}

/** Everything that a reading promises of any text and does not keep. */
export function brokenPromises(reading: Reading, text: string): readonly string[] {
  return [
    ...brokenSpans(reading, text),
    ...brokenCover(reading, text),
    ...brokenOutline(reading.outline, { start: 0, end: text.length }),
    ...brokenIndexes(reading),
    ...reading.tasks.filter(({ title }) => title.trim() === '').map(() => 'a task without a title'),
  ]
}

/** Every span lies in the text, says something, and begins and ends between characters. */
function brokenSpans(reading: Reading, text: string): readonly string[] {
  const complaints: string[] = []
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return
    const { start, end } = value as Partial<Span>
    if (typeof start === 'number' && typeof end === 'number') {
      const place = `${path} ${start}–${end}`
      if (!(start >= 0 && start <= end && end <= text.length)) complaints.push(`${place} is out of bounds`)
      else if (cutsCharacter(text, start) || cutsCharacter(text, end))
        complaints.push(`${place} cuts a character`)
    }
    for (const [key, item] of Object.entries(value)) visit(item, `${path}.${key}`)
  }
  visit(reading, 'reading')
  return complaints
}

function cutsCharacter(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0
}

/** The sentences follow one another and leave out nothing that can be seen. */
function brokenCover({ sentences }: Reading, text: string): readonly string[] {
  const complaints: string[] = []
  let from = 0
  for (const { span, confidence } of sentences) {
    if (span.start < from) complaints.push(`sentence ${span.start}–${span.end} overlaps the one before`)
    if (span.end <= span.start) complaints.push(`sentence ${span.start}–${span.end} is empty`)
    if (!(confidence > 0 && confidence <= 1)) complaints.push(`confidence ${confidence}`)
    if (isSeen(text.slice(from, span.start))) complaints.push(`no sentence covers ${from}–${span.start}`)
    from = span.end
  }
  if (isSeen(text.slice(from))) complaints.push(`no sentence covers ${from}–${text.length}`)
  return complaints
}

const isSeen = (words: string): boolean => openSource(words).text.trim() !== ''

/** Parts lie in their parent, one after another. */
function brokenOutline(nodes: readonly OutlineNode[], within: Span): readonly string[] {
  const complaints: string[] = []
  let from = within.start
  for (const { kind, span, heading, children } of nodes) {
    if (span.start < from || span.end > within.end)
      complaints.push(`${kind} ${span.start}–${span.end} is out of place`)
    if (heading && (heading.start < span.start || heading.end > span.end))
      complaints.push(`the heading of ${kind} ${span.start}–${span.end} is outside of it`)
    complaints.push(...brokenOutline(children, span))
    from = span.end
  }
  return complaints
}

/** Every index points into its list; a task under another comes after it. */
function brokenIndexes({
  tasks,
  indicators,
  agencies,
  times,
  figures,
  citations,
  sentences,
}: Reading): readonly string[] {
  const complaints: string[] = []
  const points = (what: string, list: readonly unknown[], indexes: readonly (number | undefined)[]): void => {
    for (const at of indexes)
      if (at !== undefined && list[at] === undefined)
        complaints.push(`${what}: nothing at ${at} of ${list.length}`)
  }
  tasks.forEach((task, at) => {
    points('sentences of a task', sentences, task.sentences)
    points('bodies of a task', agencies, [...task.lead, ...task.coordinate])
    points('times of a task', times, [task.deadline, task.recurrence])
    points('figures of a task', figures, task.figures)
    points('citations of a task', citations, task.citations)
    if (task.parent !== undefined && !(task.parent >= 0 && task.parent < at))
      complaints.push(`task ${at} is under ${task.parent}`)
    if (task.sentences.length === 0) complaints.push(`task ${at} has no sentence`)
  })
  for (const { figure, time, comparison } of indicators) {
    points('figures of an indicator', figures, [figure, comparison?.figure])
    points('time of an indicator', times, [time])
  }
  return complaints
}
