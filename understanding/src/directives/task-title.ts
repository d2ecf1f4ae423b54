import { ACTION_VERBS, PhraseTrie, readingView, TASK_ADVERBS } from '../lexicon/index.ts'
import type { Span } from '../reading.ts'

const VERBS = new PhraseTrie(ACTION_VERBS.map((verb) => [verb, true]))
const CONNECTIVES = new PhraseTrie(
  [
    ...TASK_ADVERBS.filter((word) =>
      /^(?:đồng thời|bên cạnh|ngoài ra|trong đó|theo đó|cùng với đó|trước mắt|tiếp đó|mặt khác|đặc biệt|do |vì |trên cơ sở đó|song song|cần|phải)/.test(
        word,
      ),
    ),
    'có trách nhiệm',
    'chịu trách nhiệm',
    'chủ trì',
    'và',
    'có nhiệm vụ',
  ].map((word) => [word, true]),
)

const LONGEST = 110

/** A short title that begins with the verb: the duty without number, connectives, and those who have it. */
export function taskTitle(
  text: string,
  from: number,
  to: number,
  roles: { readonly lead: readonly Span[]; readonly coordinate: readonly Span[] },
): string {
  const start = startOfDuty(text, from, to, roles)
  const words = plain(text, start, to)
  const title = shortened(words) || shortened(plain(text, from, to)) || plain(text, from, to)
  return title.charAt(0).toUpperCase() + title.slice(1)
}

/** Words without signs of bold and line breaks. */
function plain(text: string, from: number, to: number): string {
  return text
    .slice(from, to)
    .replace(/[*_\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Past connectives, the parties that lead and the parties to work with, to the first verb of doing. */
function startOfDuty(
  text: string,
  from: number,
  to: number,
  roles: { readonly lead: readonly Span[]; readonly coordinate: readonly Span[] },
): number {
  const view = readingView(text)
  const last = [...roles.lead, ...roles.coordinate]
    .filter((span) => span.start >= from && span.end <= to)
    .at(-1)
  const own = roles.lead.filter((span) => span.start >= from && span.end <= to).at(-1)
  const partner = roles.coordinate
    .filter((span) => span.start >= from && span.end <= to && span.start - (own?.end ?? from) < 60)
    .at(-1)
  const after = partner ?? own ?? (last && last.start - from < 4 ? last : undefined)
  let at = skipConnectives(view, after && to - after.end > 12 ? after.end : from, to)
  if (after && !VERBS.match(view, at)) at = nextVerb(view, at, to) ?? at
  return at
}

function skipConnectives(view: string, from: number, to: number): number {
  let at = from
  for (let turn = 0; turn < 6 && at < to; turn++) {
    while (at < to && ' ,;:*_-–\n'.includes(view.charAt(at))) at++
    const found = CONNECTIVES.match(view, at)
    if (!found) return at
    at = found.end
  }
  return at
}

function nextVerb(view: string, from: number, to: number): number | undefined {
  const limit = Math.min(to, from + 160)
  for (let at = from; at < limit; at++) if (view.charAt(at - 1) === ' ' && VERBS.match(view, at)) return at
  return undefined
}

/** The first clause; a long one is cut before `, nhất là …`, `, bảo đảm …`, or at a word. */
function shortened(words: string): string {
  const clause = /^(.{18,}?)(?:[;:](?= |$)|\.(?= |$)|…)/u.exec(words)?.[1] ?? words.replace(/[.;,:/\s]+$/, '')
  if (clause.length <= LONGEST) return clause.replace(/[,\s]+$/, '')
  const head = clause.slice(0, LONGEST)
  const comma = Math.max(head.lastIndexOf(', '), head.lastIndexOf(' nhằm '), head.lastIndexOf(' để '))
  if (comma > 40) return head.slice(0, comma)
  return `${head.slice(0, head.lastIndexOf(' '))}…`
}
