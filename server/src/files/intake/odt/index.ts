/**
 * OpenDocument text. In: the bytes of an .odt. Out: paragraphs with the labels of their lists, tables, notes at the
 * end, and what was noted. Promised: what was deleted under tracked changes is not read; no macro is taken in.
 */
import { writeText } from '../blocks.ts'
import { newNotes, remarksOf, type Notes } from '../remarks.ts'
import { Unreadable, type Read } from '../types.ts'
import { walkXml } from '../xml.ts'
import type { CheckedZip } from '../zip.ts'
import { OdtReader } from './body.ts'
import { StyleBook } from './styles.ts'
import { openDocument } from './vocabulary.ts'

/** Whether a zip is an OpenDocument text or its template. */
export async function isOpenDocumentText(zip: CheckedZip): Promise<boolean> {
  if (!zip.names.has('content.xml') || !zip.names.has('mimetype')) return false
  const kind = new TextDecoder().decode(await zip.read('mimetype')).trim()
  return /^application\/vnd\.oasis\.opendocument\.text(?:-template|-master)?$/.test(kind)
}

/** Reads an OpenDocument text. Throws `Unreadable`. */
export async function readOdt(zip: CheckedZip): Promise<Read> {
  if (
    [...zip.names].some((name) => /^(?:Basic\/[^/]+\/(?!script-l[bc]\.xml).+|Scripts\/.+\.\w+)$/.test(name))
  )
    throw new Unreadable('has-macros', { found: 'odt' })
  await refuseEncrypted(zip)
  const notes = newNotes()
  const styles = new StyleBook()
  if (zip.names.has('styles.xml')) {
    const part = await zip.read('styles.xml')
    styles.read(part, 'styles.xml')
    readMargins(part, styles, notes)
  }
  const content = await zip.read('content.xml')
  styles.read(content, 'content.xml')
  const reader = new OdtReader(styles, notes)
  walkXml(content, 'content.xml', reader, openDocument)
  return { text: writeText(reader.finish()), remarks: remarksOf(notes) }
}

async function refuseEncrypted(zip: CheckedZip): Promise<void> {
  if (!zip.names.has('META-INF/manifest.xml')) return
  const visitor = {
    open: ({ name }: { readonly name: string }) => {
      if (name === 'manifest:encryption-data') throw new Unreadable('encrypted')
    },
    close: () => undefined,
  }
  walkXml(await zip.read('META-INF/manifest.xml'), 'META-INF/manifest.xml', visitor, openDocument)
}

// Headers and footers stand in the page styles.
function readMargins(part: Uint8Array, styles: StyleBook, notes: Notes): void {
  const reader = new OdtReader(styles, { ...newNotes(), encodings: notes.encodings })
  let inside = 0
  const isMargin = (name: string): boolean => /^style:(?:header|footer)(?:-left|-first)?$/.test(name)
  walkXml(
    part,
    'styles.xml',
    {
      open: (element) => {
        if (isMargin(element.name)) inside += 1
        else if (inside > 0) reader.open(element)
      },
      close: (name) => {
        if (isMargin(name)) inside -= 1
        else if (inside > 0) reader.close(name)
      },
      text: (characters) => {
        if (inside > 0) reader.text(characters)
      },
    },
    openDocument,
  )
  for (const block of reader.finish())
    notes.margins.push(...(block.kind === 'paragraph' ? [block.text] : block.rows.flat(2)))
}
