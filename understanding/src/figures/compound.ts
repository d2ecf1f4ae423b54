import { matchAt, skipBlanks, sticky } from '../lexicon/index.ts'
import type { WrittenNumber } from './number.ts'

const SCALE_OF: Readonly<Record<string, number>> = { tỷ: 1e9, tỉ: 1e9, triệu: 1e6, nghìn: 1e3, ngàn: 1e3 }
const FIRST_SCALE = sticky('_(tỷ|tỉ|triệu)(?=_,? ?[0-9]{1,3}_(?:triệu|nghìn|ngàn))')
const NEXT_PART = sticky('_,? ?([0-9]{1,3})_(triệu|nghìn|ngàn)(?![a-zà-ỹđ])')
const CURRENCY = sticky('_(đồng)(?![a-zà-ỹđ])')

/** An amount in two or three scales: `18 tỷ 650 triệu đồng` is 18,65 of `tỷ đồng`. */
export interface Compound {
  readonly end: number
  readonly value: number
  readonly unit: string
}

/** The rest of an amount in several scales after its first number: `1 tỷ 250 triệu 500 nghìn đồng`. */
export function compoundAfter(view: string, first: WrittenNumber): Compound | undefined {
  if (view.charAt(skipBlanks(view, first.end, 4)) !== 't' || !Number.isInteger(first.value)) return undefined
  const scale = matchAt(FIRST_SCALE, view, first.end)?.[1]
  const whole = SCALE_OF[scale ?? '']
  if (scale === undefined || whole === undefined) return undefined
  let end = FIRST_SCALE.lastIndex
  let least = whole
  let parts = 0
  for (let count = 0; count < 2; count++) {
    const next = matchAt(NEXT_PART, view, end)
    const lower = SCALE_OF[next?.[2] ?? '']
    if (lower === undefined || lower >= least) break
    parts += Number(next?.[1]) * lower
    least = lower
    end = NEXT_PART.lastIndex
  }
  if (parts === 0) return undefined
  const currency = matchAt(CURRENCY, view, end)?.[1] ?? ''
  const value = (first.value * whole + parts) / whole
  return { end: currency === '' ? end : CURRENCY.lastIndex, value, unit: `${scale} ${currency}`.trim() }
}
