import { isWordDocument } from './docx/index.ts'
import { isOpenDocumentText } from './odt/index.ts'
import { openOle, type OleFolder } from './ole.ts'
import { sniff, type Sniffed } from './sniff.ts'
import { Unreadable, type ContainerFormat, type Format, type IntakeLimits } from './types.ts'
import { openZip, type CheckedZip } from './zip.ts'

/** What a file of text is, opened as far as that took. */
export type DocumentKind =
  | { readonly format: 'docx' | 'odt'; readonly zip: CheckedZip }
  | { readonly format: 'doc'; readonly ole: OleFolder }
  | { readonly format: 'rtf' | 'pdf' | 'html' | 'txt' }

/** A file that holds others. */
export type ContainerKind =
  | { readonly format: 'zip'; readonly zip: CheckedZip }
  | { readonly format: 'msg'; readonly ole: OleFolder }
  | { readonly format: 'eml' }

export type Kind = DocumentKind | ContainerKind

/** Whether a file holds others. */
export function isContainer(kind: Kind): kind is ContainerKind {
  return kind.format === 'zip' || kind.format === 'msg' || kind.format === 'eml'
}

const FORMAT_OF_EXTENSION: Readonly<Record<string, Format | ContainerFormat>> = {
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  doc: 'doc',
  dot: 'doc',
  rtf: 'rtf',
  odt: 'odt',
  ott: 'odt',
  pdf: 'pdf',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'txt',
  text: 'txt',
  md: 'txt',
  eml: 'eml',
  msg: 'msg',
  zip: 'zip',
}

// Word opens all of these under any of these names, and office systems write web pages called ".doc".
const WORD_FAMILY = new Set<string>(['docx', 'doc', 'rtf', 'odt', 'html'])

/** Tells what a file is by its bytes; its name must not say otherwise. Throws `Unreadable`. */
export async function kindOf(bytes: Uint8Array, name: string, limits: IntakeLimits): Promise<Kind> {
  const extension = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase()
  const said = extension === undefined ? undefined : FORMAT_OF_EXTENSION[extension]
  const sniffed = sniff(bytes)
  const is = formatOfBytes(sniffed, extension, said)
  // What the name promises and the first bytes deny is said before anything is opened.
  if (is === 'zip' && said !== undefined && !['docx', 'doc', 'odt', 'zip'].includes(said))
    throw new Unreadable('mislabelled', { found: 'docx', said: extension ?? '' })
  const kind = await opened(is, bytes, limits)
  const agrees =
    said === undefined
      ? // A name without an extension says nothing; a name of another format says something else.
        extension === undefined || is === 'txt'
      : agree(said, kind.format)
  if (!agrees) throw new Unreadable('mislabelled', { found: kind.format, said: extension ?? '' })
  if (said === 'txt' && kind.format === 'html') return { format: 'txt' }
  return said === 'html' && kind.format === 'txt' ? { format: 'html' } : kind
}

function agree(said: Format | ContainerFormat, is: Format | ContainerFormat): boolean {
  if (said === is) return true
  if (WORD_FAMILY.has(said) && said !== 'html' && WORD_FAMILY.has(is)) return is !== 'html' || said === 'doc'
  // A text that begins with a tag is still a text when its name says so.
  return (said === 'txt' && is === 'html') || (said === 'html' && is === 'txt')
}

type Opened = 'zip' | 'ole' | 'rtf' | 'pdf' | 'html' | 'txt' | 'eml'

const OPENED: Partial<Record<Sniffed, Opened>> = {
  zip: 'zip',
  ole: 'ole',
  rtf: 'rtf',
  pdf: 'pdf',
  html: 'html',
  mail: 'eml',
  text: 'txt',
}

function formatOfBytes(sniffed: Sniffed, extension: string | undefined, said: string | undefined): Opened {
  // A letter may begin with any header; its name says that it is one.
  if (said === 'eml' && (sniffed === 'text' || sniffed === 'html')) return 'eml'
  const is = OPENED[sniffed]
  if (is !== undefined) return is === 'eml' && said === 'txt' ? 'txt' : is
  if (sniffed === 'image') throw new Unreadable('scan', { found: 'image' })
  throw new Unreadable(said ? 'mislabelled' : 'unsupported', {
    found: sniffed,
    ...(extension ? { said: extension } : {}),
  })
}

async function opened(is: Opened, bytes: Uint8Array, limits: IntakeLimits): Promise<Kind> {
  if (is === 'zip') return openedZip(bytes, limits)
  if (is === 'ole') return openedOle(bytes)
  return { format: is }
}

async function openedZip(bytes: Uint8Array, limits: IntakeLimits): Promise<Kind> {
  const zip = await openZip(bytes, limits)
  if (isWordDocument(zip)) return { format: 'docx', zip }
  if (await isOpenDocumentText(zip)) return { format: 'odt', zip }
  const { names } = zip
  if (names.has('xl/workbook.xml') || names.has('xl/workbook.bin'))
    throw new Unreadable('unsupported', { found: 'xlsx' })
  if (names.has('ppt/presentation.xml')) throw new Unreadable('unsupported', { found: 'pptx' })
  if (names.has('content.xml') && names.has('mimetype'))
    throw new Unreadable('unsupported', { found: 'opendocument' })
  return { format: 'zip', zip }
}

// Word before 2007, Outlook, Excel before 2007 and every encrypted Office file share one container.
function openedOle(bytes: Uint8Array): Kind {
  const ole = openOle(bytes)
  const { streams } = ole
  if (streams.has('EncryptedPackage')) throw new Unreadable('encrypted')
  if (streams.has('WordDocument')) return { format: 'doc', ole }
  if (streams.has('__properties_version1.0')) return { format: 'msg', ole }
  if (streams.has('Workbook') || streams.has('Book')) throw new Unreadable('unsupported', { found: 'xls' })
  if (streams.has('PowerPoint Document')) throw new Unreadable('unsupported', { found: 'ppt' })
  throw new Unreadable('unsupported', { found: 'ole' })
}
