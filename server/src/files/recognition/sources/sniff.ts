import type { OpenedScan } from '../types.ts'

const BEGINNINGS: readonly (readonly [OpenedScan['format'], readonly number[]])[] = [
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['tiff', [0x49, 0x49, 0x2b, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2b]],
]

/** What the first bytes of a file say that it is; null for anything that is no scan. */
export function formatOf(bytes: Uint8Array): OpenedScan['format'] | null {
  const found = BEGINNINGS.find(([, beginning]) => beginning.every((byte, at) => bytes[at] === byte))
  if (found) return found[0]
  // Some producers write a few bytes before the header.
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(1024, bytes.byteLength))
  return head.includes('%PDF-') ? 'pdf' : null
}
