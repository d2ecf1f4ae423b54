import PostalMime, { type Email } from 'postal-mime'
import { Unreadable } from '../types.ts'
import { letterPart } from './letter.ts'
import type { Held } from './index.ts'

const DEEPEST = 60
const LARGEST_HEADER = 1024 * 1024

/** Reads a letter (RFC 5322) as what it holds: its attachments, and its own words where they say something. */
export async function readMail(bytes: Uint8Array): Promise<Held[]> {
  const email = await parse(bytes)
  const attached = email.attachments
    // Pictures that stand in the words of the letter are logos of signatures.
    .filter((attachment) => !(attachment.related && attachment.mimeType.startsWith('image/')))
    .map((attachment, at): Held => {
      const content = attachment.content
      const held = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
      return { path: plainName(attachment.filename, attachment.mimeType, at), read: () => held }
    })
  const letter = letterPart(
    { subject: email.subject ?? '', text: email.text ?? '', html: email.html ?? '' },
    attached.length > 0,
  )
  return letter ? [letter, ...attached] : attached
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await new PostalMime({
      maxNestingDepth: DEEPEST,
      maxHeadersSize: LARGEST_HEADER,
      // A letter within a letter is a file of its own.
      forceRfc822Attachments: true,
    }).parse(new Uint8Array(bytes))
  } catch (error) {
    // The library refuses what is nested or headed without end.
    if (error instanceof Error) throw new Unreadable('hostile', { found: 'too-nested' })
    throw error
  }
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'message/rfc822': 'eml',
  'text/plain': 'txt',
  'text/html': 'html',
  'application/pdf': 'pdf',
}

/** A name without folders, for what came with one or with none. */
export function plainName(name: string | null | undefined, mediaType: string, at: number): string {
  const last = (name ?? '').normalize('NFC').split(/[/\\]/).at(-1)?.trim() ?? ''
  if (last !== '' && last !== '.' && last !== '..') return last.slice(-200)
  const extension = EXTENSIONS[mediaType]
  return `tep-${at + 1}${extension ? `.${extension}` : ''}`
}
