/**
 * What scans come in. In: the bytes of a file. Out: its pages, each as a picture, or as letters with their places where a
 * PDF has sound ones. Promised: a picture that would not fit is refused before it is decoded; of what a file can do
 * wrong only `Unscannable` is thrown.
 */
import type { ScanLimits } from '../types.ts'
import { openImages } from './images.ts'
import { openPages } from './pdf.ts'
import { formatOf } from './sniff.ts'
import { Unscannable, type Source } from './source.ts'

export { Unscannable, type LetteredPage, type Source, type SourcePage } from './source.ts'

/** Opens a scan by what its bytes are. Throws `Unscannable`. */
export async function openSource(bytes: Uint8Array, limits: ScanLimits): Promise<Source> {
  if (bytes.byteLength > limits.bytes)
    throw new Unscannable('too-large', { size: bytes.byteLength, limit: limits.bytes })
  const format = formatOf(bytes)
  if (format === null) throw new Unscannable('unsupported')
  return format === 'pdf' ? openPages(bytes, limits) : openImages(bytes, format, limits)
}
