import type { Block, Zone } from '../layout/index.ts'
import { civilDate } from '../lexicon/index.ts'
import type { CivilDate, Span, Stated } from '../reading.ts'
import { cellsIn } from './cell.ts'
import type { Cell } from './cell.ts'
import { symbolOf } from './symbol.ts'

const DATELINE =
  /^(\p{Lu}[\p{L}\d .'’-]{1,40}),? ?(?:(?:hồi|lúc) \d{1,2}(?:[gh:]| giờ)[\dp ]{0,6}(?: ?phút)?,? ?)?(?:[Nn]gày {0,4}(\d{1,2}) {0,4}tháng {0,4}(\d{1,2}) {0,4}năm {0,4}(\d{4})|[Nn]gày (\d{1,2})[/.-](\d{1,2})[/.-](\d{4}))/u
/** The place in a head that lost its line breaks: `… HỒ CHÍ MINH Hà Nội, ngày 29 …`. */
const INNER_PLACE = /(?:\p{Lu}{2}|[\d*-]) (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3}, ngày \d)/u
/** A day that nobody filled in. */
const OPEN_DATELINE = /^(\p{Lu}[\p{L}\d .'’-]{1,40}), ?ngày[\s\d.…_]{0,12}tháng/u

/** The place and day of a text without letterhead, on a line of their own among its first ones. */
export function loneDateline(
  text: string,
  blocks: readonly Block[],
  zones: readonly Zone[],
): { readonly issuedOn?: Stated<CivilDate>; readonly place?: Stated<string> } {
  const { date, place } = dateline(cellsIn(text, blocks.slice(0, 6), zones, () => true))
  // `Công văn 3676 của …, ngày 5/3/2018` is no place, and the day is that of what it names.
  if (!place || /\d| của /.test(place.value)) return {}
  return { ...(date ? { issuedOn: date } : {}), place }
}

/** `Hà Nội, ngày 05 tháng 01 năm 2020`. */
export function dateline(cells: readonly Cell[]): {
  readonly date?: Stated<CivilDate>
  readonly place?: Stated<string>
} {
  const all = joined(cells)
  return (
    datelineBy(DATELINE, all) ??
    dayAfterNumber(cells) ??
    datelineBy(OPEN_DATELINE, all) ??
    dayOnItsLine(cells) ??
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
    const start = from + found[0].toLowerCase().indexOf('ngày', found[1].length)
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

const WHOLE_DAY = /^ngày {1,4}(\d{1,2}) {1,4}tháng {1,4}(\d{1,2}) {1,4}năm {1,4}(\d{4})$/iu

/** `ngày 06 tháng 5 năm 2024` on a line of its own, without a place. */
function dayOnItsLine(cells: readonly Cell[]): { readonly date: Stated<CivilDate> } | undefined {
  for (const cell of cells) {
    const found = WHOLE_DAY.exec(cell.text)
    const date = found && civilDate(Number(found[3]), Number(found[2]), Number(found[1]))
    if (date)
      return { date: { value: date, span: { start: cell.start, end: cell.end }, certainty: 'stated' } }
  }
  return undefined
}

/** What a place may begin with that a narrow column put on a line of its own. */
const KIND_ALONE = /^(?:tp\.?|tx\.?|thành phố|thị xã|quận|huyện|tỉnh)$/i

const WORD_ALONE = /^\p{Lu}\p{Ll}+$/u
const WORD_AND_DAY = /^\p{Lu}\p{Ll}+, ?ngày /u

/** Cells, and pairs of cells of one block, or what follows `ngày`, because a dateline may be broken. */
function joined(cells: readonly Cell[]): readonly Cell[] {
  const all: Cell[] = [...cells]
  cells.forEach((cell, at) => {
    let { text } = cell
    const below = cells[at + 1]
    // `Hưng` over `Yên, ngày 02 …`: a place that a narrow column broke.
    if (below?.block === cell.block + 1 && WORD_ALONE.test(text) && WORD_AND_DAY.test(below.text))
      all.unshift({ ...cell, end: below.end, text: `${text} ${below.text}` })
    // A day that was filled in by hand stands between wide blanks: `ngày    28    tháng    07 năm 2020`.
    const most = /ngày(?: +\d{1,2})?$/.test(text) ? 5 : 1
    for (let more = 1; more <= most; more++) {
      const next = cells[at + more]
      if (next?.block !== cell.block) break
      text += ` ${next.text}`
      const whole = { ...cell, end: next.end, text }
      if (more === 1 && KIND_ALONE.test(cell.text)) all.unshift(whole)
      else all.push(whole)
    }
  })
  return all
}
