/**
 * Word documents. In: the bytes of a .docx. Out: its paragraphs, with the labels that automatic numbering prints, and
 * its tables, notes at the end, headers and footers apart, and what was noted. Promised: nothing outside the file is ever fetched, no part inflates past the limit, XML that declares
 * entities is refused.
 */
import { isSideBySide } from '../../../words/letterhead.ts'
import { writeText, type Block } from '../blocks.ts'
import { newNotes, remarksOf } from '../remarks.ts'
import { Unreadable, type Read } from '../types.ts'
import { walkXml } from '../xml.ts'
import type { CheckedZip } from '../zip.ts'
import { readBody, type BodyContext } from './body.ts'
import { labelMaker, noLists, readNumbering } from './numbering.ts'
import { noStyles, readStyles } from './styles.ts'

const MAIN = 'word/document.xml'

/** Whether a zip is a document of Word. */
export function isWordDocument(zip: CheckedZip): boolean {
  return zip.names.has('[Content_Types].xml') && zip.names.has(MAIN)
}

/** Reads a Word document. Throws `Unreadable`. */
export async function readDocx(zip: CheckedZip): Promise<Read> {
  await refuseMacros(zip)
  const optional = async <T>(name: string, read: (part: Uint8Array) => T, otherwise: T): Promise<T> =>
    zip.names.has(name) ? read(await zip.read(name)) : otherwise
  const lists = await optional('word/numbering.xml', readNumbering, noLists)
  const notes = newNotes()
  const context: BodyContext = {
    styles: await optional('word/styles.xml', readStyles, noStyles),
    label: labelMaker(lists),
    notes,
    marks: new Map(),
  }
  const body = readBody(await zip.read(MAIN), MAIN, context)
  const noted = [
    ...(await optional('word/footnotes.xml', (part) => readNotes(part, 'word/footnotes.xml', context), [])),
    ...(await optional('word/endnotes.xml', (part) => readNotes(part, 'word/endnotes.xml', context), [])),
  ]
  const margins = await readMargins(zip, context)
  // Some put the letterhead into the header of the first page: there it is part of the document.
  const head = linesOf(body).some(isSideBySide)
    ? undefined
    : margins.find((blocks) => linesOf(blocks).some(isSideBySide))
  for (const blocks of margins) if (blocks !== head) notes.margins.push(...linesOf(blocks))
  return { text: writeText([...(head ?? []), ...body, ...noted]), remarks: remarksOf(notes) }
}

async function readMargins(zip: CheckedZip, context: BodyContext): Promise<Block[][]> {
  const parts = [...zip.names].filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name)).toSorted()
  const aside = { ...context, label: () => '', notes: { ...newNotes(), encodings: context.notes.encodings } }
  const margins: Block[][] = []
  for (const name of parts) margins.push(readBody(await zip.read(name), name, aside))
  return margins
}

async function refuseMacros(zip: CheckedZip): Promise<void> {
  let macros = [...zip.names].some((name) => /vbaproject\.bin$/i.test(name))
  walkXml(await zip.read('[Content_Types].xml'), '[Content_Types].xml', {
    open: ({ attributes }) => {
      if (/macroEnabled/i.test(attributes['ContentType'] ?? '')) macros = true
    },
    close: () => undefined,
  })
  if (macros) throw new Unreadable('has-macros')
}

// Notes follow the text in the order in which it refers to them.
function readNotes(part: Uint8Array, name: string, context: BodyContext): Block[] {
  const plain: BodyContext = {
    ...context,
    styles: { ...context.styles, listOf: () => ({}) },
    label: () => '',
  }
  const blocks = readBody(part, name, plain)
  const order = new Map([...context.marks.values()].map((mark, at) => [mark, at]))
  const groups: { place: number; blocks: Block[] }[] = []
  for (const block of blocks) {
    const mark = block.kind === 'paragraph' ? /^\[[\divxlc]+\]/.exec(block.text.trim())?.[0] : undefined
    if (mark !== undefined) groups.push({ place: order.get(mark) ?? Infinity, blocks: [block] })
    else if (block.kind === 'table' || block.text.trim() !== '') groups.at(-1)?.blocks.push(block)
  }
  return groups.toSorted((one, other) => one.place - other.place).flatMap((group) => group.blocks)
}

function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.rows.flat(2)))
}
