import type { Block, Zone } from '../layout/index.ts'
import { isLowerAt } from '../layout/index.ts'
import { civilDate, readingView } from '../lexicon/index.ts'
import type { CivilDate, Span, Stated } from '../reading.ts'
import { cellsIn } from './cell.ts'
import type { Cell } from './cell.ts'
import { issuerIn } from './issuer.ts'
import { headOfOneLine } from './one-line.ts'

/** What stands above the title. */
export interface Letterhead {
  readonly symbol?: Stated<string>
  readonly issuedOn?: Stated<CivilDate>
  readonly place?: Stated<string>
  readonly issuer?: Stated<string>
  readonly subject?: Stated<string>
  readonly confidentiality?: Stated<string>
  readonly party: boolean
}

/** Reads the two columns of a letterhead, however a converter flattened them. */
export function readLetterhead(text: string, blocks: readonly Block[], zones: readonly Zone[]): Letterhead {
  const pieces = headCells(text, blocks, zones)
  const above = pieces.filter((cell) => cell.text.length > 1)
  const { date, place } = dateline(above)
  const symbol = first(above, symbolOf) ?? splitSymbol(above)
  const issuer = issuerIn(text, above)
  const subject = wholeSubject(text, above)
  const confidentiality = first(
    cellsIn(text, blocks.slice(0, 40), zones, () => true),
    confidentialityOf,
  )
  return {
    ...(symbol ? { symbol } : {}),
    ...(date ? { issuedOn: date } : {}),
    ...(place ? { place } : {}),
    ...(issuer ? { issuer } : {}),
    ...(subject ? { subject } : {}),
    ...(confidentiality ? { confidentiality } : {}),
    party: blocks.some(
      (block, at) =>
        at < 30 && zones[at] === 'letterhead' && PARTY.test(readingView(text.slice(block.start, block.end))),
    ),
  }
}

function headCells(text: string, blocks: readonly Block[], zones: readonly Zone[]): readonly Cell[] {
  const cells = cellsIn(text, blocks, zones, (zone) => zone === 'letterhead')
  const whole = cells.length === 0 ? headOfOneLine(text, blocks) : undefined
  // In one line the number stands behind a motto, and the dateline behind the number.
  return whole ? withoutMotto(whole).flatMap(withoutMotto) : cells.flatMap(withoutMotto)
}

function first<T>(cells: readonly Cell[], read: (cell: Cell) => T | undefined): T | undefined {
  for (const cell of cells) {
    const found = read(cell)
    if (found !== undefined) return found
  }
  return undefined
}

const PARTY = /đảng ?cộng ?sản ?việt ?nam/
const MOTTO =
  /cộng\s?hòa\s?xã\s?hội\s?chủ\s?nghĩa(?:\s?việt\s?nam)?|độc\s?lập ?- ?tự\s?do(?: ?- ?hạnh\s?phúc)?|đảng ?cộng ?sản ?việt ?nam/g
/** What is left of a motto that a narrow column broke. */
const MOTTO_PART =
  /^(?:cộng|cộng hòa|cộng hòa xã|hòa xã hội.*|xã hội chủ nghĩa.*|hội chủ nghĩa.*|chủ nghĩa.*|việt nam|-? ?hạnh phúc|đảng cộng sản|độc lập|tự do.*)$/
/** A number with what follows it on the same line: `Số: 45/UBND-TH Vị Thanh, ngày …`. */
const NUMBER =
  /^(?:[\p{L} ]{4,24} )?số ?:? ?(?:\d{1,6}[a-z]? ?)?[-–/] ?[^\s,;|]+(?: ?[-–/] ?[^\s,;|]+)*(?=\s)/u

/** A piece cut at the motto that stands beside it, and after the number that stands before it. */
function withoutMotto(cell: Cell): readonly Cell[] {
  const view = readingView(cell.text)
  if (MOTTO_PART.test(view)) return []
  const number = NUMBER.exec(view)?.[0].length ?? 0
  const cuts = [...view.matchAll(MOTTO)].map((found) => [found.index, found.index + found[0].length] as const)
  if (number > 0) cuts.unshift([number, number])
  let from = 0
  const pieces: Cell[] = []
  for (const [start, end] of [...cuts, [view.length, view.length] as const]) {
    const words = cell.text.slice(from, start)
    const blanks = words.length - words.trimStart().length
    const piece = words.trim()
    if (piece)
      pieces.push({
        ...cell,
        start: cell.start + from + blanks,
        end: cell.start + from + blanks + piece.length,
        text: piece,
      })
    from = end
  }
  return pieces
}

const SYMBOL =
  /^(?:\p{Lu}\p{Ll}+ \p{Ll}+ (?=số ?:))?(?:Số|SỐ|số)\s?:?\s?(\d{1,6}[a-z]? ?[-–/] ?[^\s,;|]+(?: ?[-–/] ?[^\s,;|]+)*)/u

/** `Số: 05 /2025/QĐ-UBND`, `Số 15-NQ/TU`; a number left open gives nothing. */
function symbolOf(cell: Cell): Stated<string> | undefined {
  const found = SYMBOL.exec(cell.text)
  if (!found?.[1]) return undefined
  const printed = found[1].replace(/[.:*_]+$/, '')
  const value = printed.replace(/ ?([-–/]) ?/g, '$1')
  if (!/\p{Lu}/u.test(value)) return undefined
  const start = cell.start + found[0].indexOf(found[1])
  return { value, span: { start, end: start + printed.length }, certainty: 'stated' }
}

/** `Số: 32       /2025/QĐ-UBND`: a number that was filled in by hand, between wide blanks. */
function splitSymbol(cells: readonly Cell[]): Stated<string> | undefined {
  for (const [at, cell] of cells.entries()) {
    const next = cells[at + 1]
    if (next?.block !== cell.block || !/^[-–/] ?[\p{L}\d]/u.test(next.text)) continue
    if (!/^số ?:? ?\d{1,6}[a-z]?$/i.test(cell.text)) continue
    const whole = symbolOf({ ...cell, text: cell.text + next.text })
    if (whole) return { ...whole, span: { start: whole.span.start, end: next.end } }
  }
  return undefined
}

const DATELINE =
  /^(\p{Lu}[\p{L}\d .'’-]{1,40}),? ?(?:ngày {0,4}(\d{1,2}) {0,4}tháng {0,4}(\d{1,2}) {0,4}năm {0,4}(\d{4})|ngày (\d{1,2})[/.-](\d{1,2})[/.-](\d{4}))/u
/** The place in a head that lost its line breaks: `… HỒ CHÍ MINH Hà Nội, ngày 29 …`. */
const INNER_PLACE = /(?:\p{Lu}{2}|[\d*-]) (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3}, ngày \d)/u
/** A day that nobody filled in. */
const OPEN_DATELINE = /^(\p{Lu}[\p{L}\d .'’-]{1,40}), ?ngày[\s\d.…_]{0,12}tháng/u

/** The place and day of a text without letterhead, on a line of their own among its first ones. */
export function loneDateline(
  text: string,
  blocks: readonly Block[],
  zones: readonly Zone[],
): Pick<Letterhead, 'issuedOn' | 'place'> {
  const { date, place } = dateline(cellsIn(text, blocks.slice(0, 6), zones, () => true))
  // `Công văn 3676 của …, ngày 5/3/2018` is no place, and the day is that of what it names.
  if (!place || /\d| của /.test(place.value)) return {}
  return { ...(date ? { issuedOn: date } : {}), place }
}

/** `Hà Nội, ngày 05 tháng 01 năm 2020`. */
function dateline(cells: readonly Cell[]): {
  readonly date?: Stated<CivilDate>
  readonly place?: Stated<string>
} {
  const all = joined(cells)
  return (
    datelineBy(DATELINE, all) ??
    dayAfterNumber(cells) ??
    datelineBy(OPEN_DATELINE, all) ??
    dayAfterDots(all) ??
    {}
  )
}

function datelineBy(
  pattern: RegExp,
  cells: readonly Cell[],
): { readonly date?: Stated<CivilDate>; readonly place?: Stated<string> } | undefined {
  for (const cell of cells) {
    const inside = cell.text.length > 50 ? INNER_PLACE.exec(cell.text) : null
    const at = inside ? inside.index + inside[0].length - (inside[1]?.length ?? 0) : 0
    const words = cell.text.slice(at)
    const found = pattern.exec(words)
    if (!found?.[1]) continue
    const date = civilDate(
      Number(found[4] ?? found[7]),
      Number(found[3] ?? found[6]),
      Number(found[2] ?? found[5]),
    )
    const from = cell.start + at
    const start = from + found[0].indexOf('ngày', found[1].length)
    const place = {
      value: found[1].trim(),
      span: { start: from, end: from + found[1].trimEnd().length },
      certainty: 'stated',
    } as const
    const span: Span = { start, end: from + found[0].length }
    return date ? { date: { value: date, span, certainty: 'stated' }, place } : { place }
  }
  return undefined
}

const DAY_AFTER_DOTS = /^[.…_]{3,}, ?(ngày {0,4}(\d{1,2}) {0,4}tháng {0,4}(\d{1,2}) {0,4}năm {0,4}(\d{4}))/u

/** `.........., ngày 20 tháng 6 năm 2018`: a place that was left out. */
function dayAfterDots(cells: readonly Cell[]): { readonly date: Stated<CivilDate> } | undefined {
  for (const cell of cells) {
    const found = DAY_AFTER_DOTS.exec(cell.text)
    const date = found && civilDate(Number(found[4]), Number(found[3]), Number(found[2]))
    if (!date) continue
    const end = cell.start + found[0].length
    return {
      date: { value: date, span: { start: end - (found[1]?.length ?? 0), end }, certainty: 'stated' },
    }
  }
  return undefined
}

const DAY_ALONE = /^Ngày (\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(\d{4})(?!\d)/iu

/** `Số 24/SNV-TH ngày 07-9-2015 V/v …`: the day right after the number, without a place. */
function dayAfterNumber(cells: readonly Cell[]): { readonly date: Stated<CivilDate> } | undefined {
  for (const [at, cell] of cells.entries()) {
    const before = cells[at - 1]
    const found = before && symbolOf(before) && before.block === cell.block ? DAY_ALONE.exec(cell.text) : null
    const date = found && civilDate(Number(found[3]), Number(found[2]), Number(found[1]))
    if (!found || !date) continue
    const span = { start: cell.start, end: cell.start + found[0].length }
    return { date: { value: date, span, certainty: 'stated' } }
  }
  return undefined
}

/** Cells, and pairs of cells of one block, or what follows `ngày`, because a dateline may be broken. */
function joined(cells: readonly Cell[]): readonly Cell[] {
  const all: Cell[] = [...cells]
  cells.forEach((cell, at) => {
    let { text } = cell
    // A day that was filled in by hand stands between wide blanks: `ngày    28    tháng    07 năm 2020`.
    const most = /ngày(?: +\d{1,2})?$/.test(text) ? 5 : 1
    for (let more = 1; more <= most; more++) {
      const next = cells[at + more]
      if (next?.block !== cell.block) break
      text += ` ${next.text}`
      all.push({ ...cell, end: next.end, text })
    }
  })
  return all
}

/** The subject of a letter with its other lines, which go on in small letters. */
function wholeSubject(text: string, cells: readonly Cell[]): Stated<string> | undefined {
  const at = cells.findIndex((cell) => subjectOf(cell) !== undefined)
  const cell = cells[at]
  const opening = cell && subjectOf(cell)
  if (!opening) return undefined
  let { value } = opening
  let end = opening.span.end
  for (let next = at + 1; next < at + 5; next++) {
    const more = cells[next]
    if (!more || more.block !== cell.block || !isLowerAt(text, more.start)) break
    value += ` ${more.text}`
    end = more.end
  }
  return { value, span: { start: opening.span.start, end }, certainty: 'stated' }
}

function subjectOf(cell: Cell): Stated<string> | undefined {
  const found = /^(?:Ngày [\d/.-]{6,10} )?(?:V\/v|V\/V|Về việc)[: ]+/i.exec(cell.text)
  if (!found) return undefined
  return {
    value: cell.text.slice(found[0].length),
    span: { start: cell.start + found[0].length, end: cell.end },
    certainty: 'stated',
  }
}

/** A secrecy mark stands alone: `MẬT`, `TỐI MẬT`, `TUYỆT MẬT`, or ends the number: `12/BC-UBND-MẬT`. */
function confidentialityOf(cell: Cell): Stated<string> | undefined {
  const plain = cell.text.normalize('NFC')
  const found =
    /^(?:(?:Độ|Mức độ|ĐỘ) (?:mật|MẬT) ?: ?)?[([]? ?(TUYỆT MẬT|TỐI MẬT|MẬT) ?[)\]]?$/u.exec(plain) ??
    /^Số.{0,40}[/-](MẬT|TỐI MẬT|TUYỆT MẬT)$/u.exec(plain)
  if (!found?.[1]) return undefined
  return { value: found[1], span: { start: cell.start, end: cell.end }, certainty: 'stated' }
}
