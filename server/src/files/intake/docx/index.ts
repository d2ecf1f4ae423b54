/**
 * Word documents. In: the bytes of a .docx. Out: its paragraphs, with the labels that automatic numbering prints, and
 * its tables. Promised: nothing outside the file is ever fetched, no part inflates past the limit, XML that declares
 * entities is refused.
 */
import type { Block } from '../blocks.ts'
import { Unreadable, type IntakeLimits } from '../types.ts'
import { walkXml } from '../xml.ts'
import { openZip, type CheckedZip } from '../zip.ts'
import { readBody, type BodyContext } from './body.ts'
import { labelMaker, noLists, readNumbering } from './numbering.ts'
import { readStyles } from './styles.ts'

const MAIN = 'word/document.xml'

/** Reads a Word document as blocks. Throws `Unreadable`. */
export async function readDocx(bytes: Uint8Array, limits: IntakeLimits): Promise<Block[]> {
  const zip = await openZip(bytes, limits)
  await checkKind(zip)
  const optional = async <T>(name: string, read: (part: Uint8Array) => T, otherwise: T): Promise<T> =>
    zip.names.has(name) ? read(await zip.read(name)) : otherwise
  const lists = await optional('word/numbering.xml', readNumbering, noLists)
  const context: BodyContext = {
    listOfStyle: await optional('word/styles.xml', readStyles, () => ({})),
    label: labelMaker(lists),
  }
  const blocks = readBody(await zip.read(MAIN), MAIN, context)
  const notes = await optional('word/footnotes.xml', readFootnotes, [])
  return [...blocks, ...notes]
}

async function checkKind(zip: CheckedZip): Promise<void> {
  if (!zip.names.has('[Content_Types].xml') || !zip.names.has(MAIN)) {
    throw new Unreadable('unsupported', { found: kindOfZip(zip.names) })
  }
  let macros = [...zip.names].some((name) => /vbaproject\.bin$/i.test(name))
  walkXml(await zip.read('[Content_Types].xml'), '[Content_Types].xml', {
    open: ({ attributes }) => {
      if (/macroEnabled/i.test(attributes['ContentType'] ?? '')) macros = true
    },
    close: () => undefined,
  })
  if (macros) throw new Unreadable('has-macros')
}

function kindOfZip(names: ReadonlySet<string>): string {
  if (names.has('xl/workbook.xml')) return 'xlsx'
  if (names.has('ppt/presentation.xml')) return 'pptx'
  if (names.has('content.xml') && names.has('mimetype')) return 'opendocument'
  return 'zip'
}

// Footnotes follow the text, each with the number that stands in it.
function readFootnotes(part: Uint8Array): Block[] {
  const plain: BodyContext = { listOfStyle: () => ({}), label: () => '' }
  const blocks = readBody(part, 'word/footnotes.xml', plain)
  return blocks.filter((block) => block.kind === 'paragraph' && block.text.trim() !== '')
}
