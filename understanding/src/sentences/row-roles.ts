import type { Row } from '../layout/index.ts'
import type { Span, TimeExpression } from '../reading.ts'
import type { Roles } from './roles.ts'

/** The roles that the columns of a task table give. */
export function rowRoles(
  text: string,
  row: Row,
  mentions: readonly Span[],
  times: readonly TimeExpression[],
): Roles {
  const named = partiesIn(text, row, 'lead', mentions)
  const helpers = helpersFrom(text, named)
  const lead = named.filter(({ start }, at) => at === 0 || start < helpers)
  const coordinate = [
    ...named.filter(({ start }, at) => at > 0 && start >= helpers),
    ...partiesIn(text, row, 'coordinate', mentions),
  ]
  const due = row.cells[row.columns.indexOf('deadline')]
  const time =
    due &&
    times.find(({ span, kind }) => span.start >= due.start && span.end <= due.end && kind !== 'recurrence')
  const deadline = time?.span ?? (due && SAYS_WHEN.test(text.slice(due.start, due.end)) ? due : undefined)
  if (due && BY_THE_CLOCK.test(text.slice(due.start, due.end))) return { lead, coordinate }
  return deadline ? { lead, coordinate, deadline } : { lead, coordinate }
}

/** `7h00 - 7h15`: when in the day, as a programme has it. */
const BY_THE_CLOCK =
  /^[\s*_]*\d{1,2} ?(?:h|g|giờ|:)\s?\d{0,2}(?: ?(?:-|–|đến) ?\d{1,2} ?(?:h|g|giờ|:)\s?\d{0,2})?[\s*_]*$/

/** A number, or words that say when without one: `Ngay`, `Sớm nhất`. */
const SAYS_WHEN = /\d|^\s*(?:ngay|sớm nhất|khẩn trương|càng sớm càng tốt|hoàn thành ngay)(?!\p{L})/iu

/** `Chủ trì: Sở Tài chính; phối hợp: Kho bạc`, `Sở Tài chính (chủ trì), Kho bạc`: from where on those of one cell help the first. */
function helpersFrom(text: string, named: readonly Span[]): number {
  const [first, last] = [named[0], named.at(-1)]
  if (!first || !last) return Infinity
  const between = text.slice(first.end, last.start).toLowerCase()
  if (/^\s?\(chủ trì\)/.test(between)) return first.end
  const found = /phối hợp(?: với)?\s?:?\s/.exec(between)
  return found === null ? Infinity : first.end + found.index
}

/** Cells divide by semicolons and line breaks; a piece without a known body is taken whole. */
function partiesIn(
  text: string,
  row: Row,
  column: 'lead' | 'coordinate',
  mentions: readonly Span[],
): readonly Span[] {
  const cell = row.cells[row.columns.indexOf(column)]
  if (!cell || cell.end <= cell.start) return []
  const parties: Span[] = []
  let from = cell.start
  let next = 0
  for (const piece of text.slice(cell.start, cell.end).split(/;|<br\/?>|\n/)) {
    const start = from + (piece.length - piece.trimStart().length)
    const end = start + piece.trim().length
    const known = parties.length
    for (; (mentions[next]?.start ?? Infinity) < end; next++) {
      const party = mentions[next]
      if (party && party.start >= start && party.end <= end) parties.push(party)
    }
    if (parties.length === known && /\p{L}{2}/u.test(piece)) parties.push({ start, end })
    else if (parties.length > known) addUnknown(text, parties, known, start, end)
    from +=
      piece.length +
      (text.startsWith('<br/>', from + piece.length)
        ? 5
        : text.startsWith('<br>', from + piece.length)
          ? 4
          : 1)
  }
  return parties
}

/** `Báo tỉnh, Đài PTTH tỉnh`: one of a row that begins with a capital and has no known name. */
function addUnknown(text: string, parties: Span[], known: number, start: number, end: number): void {
  let from = start
  for (let at = known; at <= parties.length; at++) {
    const until = parties[at]?.start ?? end
    const gap = /^(?:[,\s–-]{0,4})(\p{Lu}[^,;:()<>|]{2,50}?)\s?(?:,|$)/u.exec(text.slice(from, until))
    from = parties[at]?.end ?? end
    if (gap?.[1] === undefined) continue
    const begin = text.indexOf(gap[1], at === known ? start : (parties[at - 1]?.end ?? start))
    parties.splice(at++, 0, { start: begin, end: begin + gap[1].length })
  }
}
