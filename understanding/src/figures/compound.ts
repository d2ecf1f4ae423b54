import { matchAt, skipBlanks, sticky } from '../lexicon/index.ts'
import type { WrittenNumber } from './number.ts'

const PARTS = sticky('_(tỷ|tỉ|triệu)_,? ?([0-9]{1,3})_(triệu|nghìn|ngàn)(?:_(đồng))?(?![a-zà-ỹđ])')
const PARTS_OF: Readonly<Record<string, number>> = {
  'tỷ triệu': 1e3,
  'tỉ triệu': 1e3,
  'tỷ nghìn': 1e6,
  'tỷ ngàn': 1e6,
  'triệu nghìn': 1e3,
  'triệu ngàn': 1e3,
}

/** An amount in two scales: `18 tỷ 650 triệu đồng` is 18,65 of `tỷ đồng`. */
export interface Compound {
  readonly end: number
  readonly value: number
  readonly unit: string
}

/** The rest of an amount in two scales after its first number. */
export function compoundAfter(view: string, first: WrittenNumber): Compound | undefined {
  const scaled = view.charAt(skipBlanks(view, first.end, 4)) === 't'
  const found = scaled ? matchAt(PARTS, view, first.end) : undefined
  if (found === undefined) return undefined
  const [, scale = '', small = '', lower = '', currency = ''] = found
  const parts = PARTS_OF[`${scale} ${lower}`]
  if (parts === undefined || !Number.isInteger(first.value)) return undefined
  const value = (first.value * parts + Number(small)) / parts
  return { end: PARTS.lastIndex, value, unit: `${scale} ${currency}`.trim() }
}
