import { utf16WithoutMark } from './plain.ts'

/** What bytes are, by their first and telling bytes; the name is not asked. */
export type Sniffed =
  | 'pdf'
  | 'zip'
  | 'ole'
  | 'rtf'
  | 'html'
  | 'mail'
  | 'image'
  | 'archive'
  | 'program'
  | 'text'
  | 'binary'

const SIGNATURES: readonly (readonly [Sniffed, readonly (string | number)[]])[] = [
  ['zip', ['PK', 3, 4]],
  ['zip', ['PK', 5, 6]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['rtf', ['{\\rtf']],
  ['image', [0x89, 'PNG']],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', ['GIF8']],
  ['image', ['II*', 0]],
  ['image', ['MM', 0, '*']],
  ['archive', ['Rar!']],
  ['archive', ['7z', 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
  ['program', ['MZ']],
  ['program', [0x7f, 'ELF']],
]

/** Tells what bytes are. */
export function sniff(bytes: Uint8Array): Sniffed {
  for (const [kind, signature] of SIGNATURES) if (startsWith(bytes, signature)) return kind
  // A PDF may be preceded by a mail header or a blank line.
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096))
  if (head.subarray(0, 1024).includes('%PDF-')) return 'pdf'
  if (hasByteOrderMark(bytes)) return 'text'
  if (head.includes(0)) return utf16WithoutMark(bytes) === null ? 'binary' : 'text'
  const words = head.toString('latin1')
  if (looksLikeHtml(words)) return 'html'
  return looksLikeMail(words) ? 'mail' : 'text'
}

// Headers of a letter, one of which no other text begins with.
function looksLikeMail(head: string): boolean {
  const lines = head.replace(/\r\n/g, '\n').split('\n\n')[0] ?? ''
  return (
    /^(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\n(?:[ \t]+[^\n]*\n)*){3,}/.test(`${lines}\n`) &&
    /^(?:received|return-path|mime-version|message-id|x-mailer|delivered-to):/im.test(lines)
  )
}

/** UTF-8, UTF-16 little or big endian by the mark at the start. */
export function hasByteOrderMark(bytes: Uint8Array): boolean {
  const [a, b, c] = bytes
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0xef && b === 0xbb && c === 0xbf)
}

/** Whether a text is a page of HTML, from how it begins. */
export function looksLikeHtml(head: string): boolean {
  return /^[\s\u{FEFF}]*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|meta|div|table|p|h[1-6])\b/iu.test(
    head,
  )
}

function startsWith(bytes: Uint8Array, signature: readonly (string | number)[]): boolean {
  const wanted = signature.flatMap((part) =>
    typeof part === 'number' ? [part] : [...Buffer.from(part, 'latin1')],
  )
  return wanted.every((byte, at) => bytes[at] === byte)
}
