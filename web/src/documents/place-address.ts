import type { Span } from '../api/index.ts'

/** The stretch that an address asks to light: "?tu=120&den=340". */
export function readPlace(from: string | undefined, to: string | undefined): Span | null {
  if (!/^\d{1,9}$/.test(from ?? '') || !/^\d{1,9}$/.test(to ?? '')) return null
  const [start, end] = [Number(from), Number(to)]
  return end > start ? { start, end } : null
}
