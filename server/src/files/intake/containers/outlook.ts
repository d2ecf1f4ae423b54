import type { OleFolder } from '../ole.ts'
import type { Held } from './index.ts'
import { letterPart } from './letter.ts'
import { plainName } from './mail.ts'

// Properties of a message by their numbers in MAPI; the last four signs are the type: 1F Unicode, 1E bytes, 02 binary.
const SUBJECT = '0037'
const BODY = '1000'
const HTML = '1013'
const LONG_NAME = '3707'
const SHORT_NAME = '3704'
const SHOWN_NAME = '3001'
const CONTENT = '37010102'
const INNER_MESSAGE = '3701000D'
const MEDIA_TYPE = '370E'
const CONTENT_ID = '3712'

/** Reads a message of Outlook as what it holds: its attachments, and its own words where they say something. */
export function readMessage(message: OleFolder): Held[] {
  const attached = [...message.folders]
    .filter(([name]) => name.startsWith('__attach_version1.0_'))
    .flatMap(([, folder], at) => heldIn(folder, at))
  const letter = letterPart(
    { subject: wordsOf(message, SUBJECT), text: wordsOf(message, BODY), html: pageOf(message) },
    attached.length > 0,
  )
  return letter ? [letter, ...attached] : attached
}

function heldIn(folder: OleFolder, at: number): Held[] {
  const mediaType = wordsOf(folder, MEDIA_TYPE)
  const inner = folder.folders.get(`__substg1.0_${INNER_MESSAGE}`)
  if (inner) return readMessage(inner)
  const content = folder.streams.get(`__substg1.0_${CONTENT}`)
  if (!content) return []
  if (mediaType.startsWith('image/') && wordsOf(folder, CONTENT_ID) !== '') return []
  const name = wordsOf(folder, LONG_NAME) || wordsOf(folder, SHORT_NAME) || wordsOf(folder, SHOWN_NAME)
  return [{ path: plainName(name, mediaType, at), read: () => content.read() }]
}

function wordsOf(folder: OleFolder, property: string): string {
  const unicode = folder.streams.get(`__substg1.0_${property}001F`)
  if (unicode) return new TextDecoder('utf-16le').decode(unicode.read()).replace(/\0+$/, '')
  const bytes = folder.streams.get(`__substg1.0_${property}001E`)
  return bytes ? decoded(bytes.read()).replace(/\0+$/, '') : ''
}

function pageOf(message: OleFolder): string {
  const stored = message.streams.get(`__substg1.0_${HTML}0102`)
  if (stored) return decoded(stored.read())
  return wordsOf(message, HTML)
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
  }
}
