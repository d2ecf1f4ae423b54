/**
 * Word 97 to 2003. In: the bytes of a .doc. Out: paragraphs with the labels of their lists, tables, notes at the end,
 * and what was noted. Promised: deleted and hidden words and field codes are not read; macros are refused.
 */
import { isSideBySide } from '../../../words/letterhead.ts'
import { writeText, type Block } from '../blocks.ts'
import type { OleFolder } from '../ole.ts'
import { newNotes, remarksOf } from '../remarks.ts'
import { Unreadable, type Read } from '../types.ts'
import { placesOf, readHead, type DocHead } from './pieces.ts'
import { DocText } from './text.ts'

const FOOTNOTE_PLACES = 2
const FOOTNOTE_TEXTS = 3
const COMMENT_PLACES = 4
const ENDNOTE_PLACES = 46
const ENDNOTE_TEXTS = 47
const BOX_TEXTS = 56

/** Reads a Word document of the old format. Throws `Unreadable`. */
export function readDoc(file: OleFolder): Read {
  if (file.folders.has('Macros') || file.folders.has('_VBA_PROJECT_CUR'))
    throw new Unreadable('has-macros', { found: 'doc' })
  const stream = (name: string): Uint8Array => {
    const found = file.streams.get(name)
    if (!found) throw new Unreadable('broken', { part: name })
    return found.read()
  }
  try {
    return readStreams(readHead(stream('WordDocument'), stream))
  } catch (error) {
    // A place outside its stream: the file says more than it has.
    if (error instanceof RangeError) throw new Unreadable('broken', { found: 'truncated' })
    throw error
  }
}

function readStreams(head: DocHead): Read {
  const notes = newNotes()
  const text = new DocText(head, notes)
  const { lengths } = head
  const footnotes = placesOf(head, FOOTNOTE_PLACES, 2)
  const endnotes = placesOf(head, ENDNOTE_PLACES, 2)
  const footnoteCount = Math.max(0, footnotes.length - 1)
  const marks = new Map<number, string>()
  footnotes.slice(0, -1).forEach((place, at) => marks.set(place, `[${at + 1}]`))
  endnotes.slice(0, -1).forEach((place, at) => marks.set(place, `[${footnoteCount + at + 1}]`))
  notes.comments = Math.max(0, placesOf(head, COMMENT_PLACES, 30).length - 1)
  const body = text.read(0, lengths.text, marks)
  let start = lengths.text
  const noted = numbered(text, placesOf(head, FOOTNOTE_TEXTS, 0), start, 1)
  start += lengths.footnotes
  notes.margins.push(...linesOf(text.read(start, start + lengths.margins)))
  start += lengths.margins + lengths.comments
  const ended = numbered(text, placesOf(head, ENDNOTE_TEXTS, 0), start, footnoteCount + 1)
  start += lengths.endnotes
  const boxes =
    lengths.boxes > 0 && placesOf(head, BOX_TEXTS, 22).length > 0
      ? text.read(start, start + lengths.boxes)
      : []
  // Where a text box hangs is not told by the text: a letterhead goes before it, anything else behind.
  const isHead = isSideBySide(linesOf(boxes).join('\n'))
  const blocks = isHead ? [...boxes, ...body] : [...body, ...boxes]
  return { text: writeText([...blocks, ...noted, ...ended]), remarks: remarksOf(notes) }
}

function numbered(text: DocText, places: readonly number[], start: number, first: number): Block[] {
  // The last two places bound the empty end of the part.
  return places.slice(0, -2).flatMap((from, at) => {
    const blocks = text.read(start + from, start + (places[at + 1] ?? from))
    const [head, ...rest] = blocks.filter((block) => block.kind === 'table' || block.text.trim() !== '')
    if (head?.kind !== 'paragraph') return blocks
    return [{ kind: 'paragraph' as const, text: `[${first + at}] ${head.text.trim()}` }, ...rest]
  })
}

function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.rows.flat(2)))
}
