import type { Stated } from '../reading.ts'
import type { Cell } from './cell.ts'

const SYMBOL =
  /^(?:\p{Lu}\p{Ll}+ \p{Ll}+ (?=số ?:))?(?:Số|SỐ|số)\s?:?\s{0,3}(\d{1,6}[a-z]? {0,2}[-–/]+ ?[^\s,;|–/-]+(?: ?[-–/]+ ?[^\s,;|–/-]+)*)/u

/** `Số: 05 /2025/QĐ-UBND`, `Số 15-NQ/TU`, `Số:44/HD-LĐLĐV/v …`; a number left open gives nothing. */
export function symbolOf(cell: Cell): Stated<string> | undefined {
  const found = SYMBOL.exec(cell.text)
  if (!found?.[1]) return undefined
  const printed = found[1].replace(/(?<=\p{Lu})V\/(?:v|V(?!\p{L})).*$/u, '').replace(/[.:*_]+$/, '')
  const value = printed.replace(/ {0,2}([-–/]) ?/g, '$1')
  if (!/\p{Lu}/u.test(value)) return undefined
  const start = cell.start + found[0].indexOf(found[1])
  return { value, span: { start, end: start + printed.length }, certainty: 'stated' }
}

const BARE = /^\d{1,5}[-/]\p{Lu}[\p{L}\d&.]{1,11}(?:[-–/]\p{Lu}[\p{L}\d&.]{0,11}){0,3}$/u

/** `345/PGDĐT-CM` alone in its cell: a number that lost its sign. */
export function bareSymbolOf(cell: Cell): Stated<string> | undefined {
  if (!BARE.test(cell.text)) return undefined
  return { value: cell.text, span: { start: cell.start, end: cell.end }, certainty: 'stated' }
}

/** `Số: 32       /2025/QĐ-UBND`, `Số:   26   -CTr/TWĐTN`: a number that was filled in by hand, between wide blanks. */
export function splitSymbol(cells: readonly Cell[]): Stated<string> | undefined {
  for (const [at, cell] of cells.entries()) {
    if (!/^số ?:?(?: ?\d{1,6}[a-z]?)?$/i.test(cell.text)) continue
    const [second, third] = [cells[at + 1], cells[at + 2]]
    const code = second && /^\d{1,6}[a-z]?$/.test(second.text) ? third : second
    if (code?.block !== cell.block || !/^[-–/] ?[\p{L}\d]/u.test(code.text)) continue
    const number = code === third ? (second?.text ?? '') : ''
    const whole = symbolOf({ ...cell, text: cell.text + number + code.text })
    if (whole) return { ...whole, span: { start: whole.span.start, end: code.end } }
  }
  return undefined
}

const OPEN = /^(?:Số|SỐ)\s?:?[\s.…_]{0,40}[-–/] ?(\p{Lu}[\p{L}&]{1,11})(?=[-–/\s]|$)/u

/** The first code of a number that nobody filled in: `Số:     /KH-UBND`, `Số …-CV/ĐU`. */
export function openCodeOf(cell: Cell): Stated<string> | undefined {
  const code = OPEN.exec(cell.text)?.[1]
  return code ? { value: code, span: { start: cell.start, end: cell.end }, certainty: 'stated' } : undefined
}

/** The same where wide blanks divide it: `Số        -CV/ĐU`. */
export function splitOpenCode(cells: readonly Cell[]): Stated<string> | undefined {
  for (const [at, cell] of cells.entries()) {
    const next = cells[at + 1]
    if (next?.block !== cell.block || !/^số ?:?$/i.test(cell.text)) continue
    const code = openCodeOf({ ...cell, end: next.end, text: `${cell.text} ${next.text}` })
    if (code) return code
  }
  return undefined
}
