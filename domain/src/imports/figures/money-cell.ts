import { foldMarks } from '@dieuhanh/understanding'
import { decimalOfNumber, type Decimal } from '../../indicators/index.ts'
import { moneyUnitOf, wholeAmount } from '../../investment/index.ts'
import { wordsOf } from '../cell.ts'
import type { Cell } from '../types.ts'
import { readNumberWords } from './number-words.ts'

/** An amount of a cell in đồng, nothing, or why it cannot be read. */
export type MoneyReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'money'; readonly amount: bigint }
  | { readonly kind: 'problem'; readonly code: string }

const NOTHING = /^[-–—.…x]*$/
// numeric(20, 0) and the largest budget leave room to spare.
const MOST = 10n ** 18n

const problem = (code: string): MoneyReading => ({ kind: 'problem', code })

/** Reads money in the unit of its column; a unit in the cell itself counts first. Without any, nothing is guessed. */
export function readMoneyCell(cell: Cell, unit: bigint | null): MoneyReading {
  if (typeof cell === 'number') return amount(decimalOfNumber(cell), unit)
  if (cell === null) return { kind: 'none' }
  if (typeof cell === 'boolean') return problem('figure-not-understood')
  if (typeof cell === 'object')
    return problem(
      'day' in cell ? 'figure-is-day' : 'percent' in cell ? 'figure-not-understood' : 'cell-error',
    )
  const words = wordsOf(cell).replace(/\s+/g, ' ')
  if (NOTHING.test(foldMarks(words))) return { kind: 'none' }
  const own = moneyUnitOf(words)
  const text = own === null ? words : words.replace(/\s*[^\d\s.,()-][^\d]*$/u, '')
  return amount(readNumberWords(text), own ?? unit)
}

function amount(value: Decimal | null, unit: bigint | null): MoneyReading {
  if (value === null) return problem('figure-not-understood')
  if (value === '0') return { kind: 'money', amount: 0n }
  if (unit === null) return problem('money-unit-missing')
  if (value.startsWith('-')) return problem('money-below-zero')
  // Parts of a đồng are noise of a program's arithmetic where the unit is a large one, and a slip where it is the đồng.
  if (unit === 1n && /\.\d/.test(value)) return problem('money-fraction')
  const whole = wholeAmount(value, unit)
  return whole > MOST ? problem('money-too-much') : { kind: 'money', amount: whole }
}
