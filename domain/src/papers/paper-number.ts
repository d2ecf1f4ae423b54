import { normalSymbol } from '../register/index.ts'

/** A symbol and the number in front of it. */
export interface SplitSymbol {
  /** Null where the place of the number is blank, dotted, or holds what does not run on ("15a"). */
  readonly number: number | null
  /** What follows the number, as typed: `/VP-TH`. */
  readonly pattern: string
  /** The pattern as rows of numbers are compared: without blanks, in capitals. */
  readonly series: string
}

// Offices leave a number open as blanks, dots, an ellipsis or a line.
const OPEN = /^[\s.…_]+/u
const NUMBERED = /^(?<number>\d{1,6})(?<pattern>[/-].+)$/u
const PATTERN = /^[^/-]*(?<pattern>[/-].+)$/u

/** Takes a symbol apart; null where nothing of it looks like one. */
export function splitSymbol(symbol: string): SplitSymbol | null {
  const normal = normalSymbol(symbol.replace(OPEN, '')).replace(OPEN, '')
  const numbered = NUMBERED.exec(normal)?.groups
  const pattern = numbered?.['pattern'] ?? PATTERN.exec(normal)?.groups?.['pattern']
  if (pattern === undefined) return null
  const number = Number(numbered?.['number'] ?? 0)
  return { number: number > 0 ? number : null, pattern, series: pattern.toLocaleUpperCase('vi') }
}

/** A number as papers print it: below ten with a zero in front (Decree 30/2020/NĐ-CP, annex I, box 3). */
export function numberWords(number: number): string {
  return String(number).padStart(2, '0')
}

/** The symbol with a number; with null, with the blank that the register fills in. */
export function withNumber(pattern: string, number: number | null): string {
  return `${number === null ? '      ' : numberWords(number)}${pattern}`
}
