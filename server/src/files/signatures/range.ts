import { createHash } from 'node:crypto'
import type { Covered } from './cms.ts'
import { ValueReader, itemsOf, sameValue } from './pdf/index.ts'
import type { PdfDict } from './pdf/index.ts'

/** The bytes that a signature covers: all up to `end` but the signature itself, from `gap` to `after`. */
export interface Range {
  readonly gap: number
  readonly after: number
  readonly end: number
}

/**
 * The bytes that a signature covers, or null where these are not the whole file up to the end of a saving with exactly
 * the signature left out: whatever else is left out could be anything.
 */
export function rangeOf(bytes: Buffer, dict: PdfDict): Range | null {
  const [from, gap, after, length, ...more] = itemsOf(dict.entries.get('ByteRange')) ?? []
  const contents = dict.entries.get('Contents')
  const whole = [from, gap, after, length].every((part) => Number.isSafeInteger(part)) && more.length === 0
  if (!whole || typeof gap !== 'number' || typeof after !== 'number' || typeof length !== 'number')
    return null
  if (typeof contents !== 'object' || contents?.kind !== 'string' || !contents.hex || dict.repeated)
    return null
  const end = after + length
  const fits = from === 0 && gap === contents.start && after === contents.end && length > 0
  if (!fits || end > bytes.length) return null
  // The signature stands, in these very bytes, in what it covers.
  if (dict.start >= gap || dict.end <= after || dict.end > end) return null
  if (!sameValue(new ValueReader(bytes, dict.start).value(), dict)) return null
  return /%%EOF\s*$/.test(bytes.toString('latin1', Math.max(after, end - 64), end))
    ? { gap, after, end }
    : null
}

/** The covered bytes, to be digested. */
export function coveredIn(bytes: Buffer, range: Range): Covered {
  const parts = [bytes.subarray(0, range.gap), bytes.subarray(range.after, range.end)] as const
  return {
    digest: (hash) => createHash(hash).update(parts[0]).update(parts[1]).digest(),
    bytes: () => Buffer.concat(parts),
  }
}
