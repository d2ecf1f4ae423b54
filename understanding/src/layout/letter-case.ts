import { isCapital, isSmall } from '../lexicon/index.ts'

/** Whether a capital letter stands at `at`. */
export const isUpperAt = (text: string, at: number): boolean => isCapital(text.charCodeAt(at))

/** Whether a small letter stands at `at`. */
export const isLowerAt = (text: string, at: number): boolean => isSmall(text.charCodeAt(at))

/** Whether a stretch is written in capitals: at least two letters, nine in ten of them capital. */
export function isCapitals(text: string, start: number, end: number): boolean {
  let upper = 0
  let lower = 0
  const limit = Math.min(end, start + 200)
  for (let at = start; at < limit; at++) {
    const unit = text.charCodeAt(at)
    if (isCapital(unit)) upper++
    else if (isSmall(unit)) lower++
  }
  return upper >= 2 && lower * 9 <= upper
}
