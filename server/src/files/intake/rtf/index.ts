/**
 * RTF. In: bytes. Out: paragraphs and tables, with the labels that Word wrote for its lists, footnotes at the end, and
 * what was noted. Promised: objects, pictures and field codes are not read, deleted and hidden words neither.
 */
import { writeText } from '../blocks.ts'
import { newNotes, remarksOf } from '../remarks.ts'
import { Unreadable, type Read } from '../types.ts'
import { RtfReader } from './reader.ts'
import { tokensOf } from './tokens.ts'

/** Reads RTF. Throws `Unreadable`. */
export function readRtf(bytes: Uint8Array): Read {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  // Zeros may follow the last brace, letters may not be missing before it.
  if (!/\}[\s\0]*$/.test(source.slice(-2000))) throw new Unreadable('broken', { found: 'truncated' })
  const notes = newNotes()
  const reader = new RtfReader(notes)
  for (const token of tokensOf(source)) reader.take(token)
  return { text: writeText(reader.finish()), remarks: remarksOf(notes) }
}
