import type { Held } from './index.ts'

/** The words of a letter, as plain text and as a page, either of which may be missing. */
export interface Letter {
  readonly subject: string
  readonly text: string
  readonly html: string
}

// A cover note ("find attached") is shorter; what orders something is longer.
const LETTERS_OF_A_DOCUMENT = 400

/** The letter itself as a document, where it says more than that something is attached; null where it does not. */
export function letterPart({ subject, text, html }: Letter, hasAttachments: boolean): Held | null {
  const [plain, shown] = [lettersOf(text), lettersOf(wordsOf(html))]
  const letters = Math.max(plain, shown)
  if (letters === 0 || (hasAttachments && letters < LETTERS_OF_A_DOCUMENT)) return null
  // Some programs write into the plain part only that there is a page.
  const isPage = /<table\b/i.test(html) || shown > plain * 2
  const name =
    subject
      .replace(/[\p{Cc}/\\:*?"<>|]+/gu, ' ')
      .trim()
      .slice(0, 120) || 'thu'
  // The mark says that it is Unicode, whatever the page says of itself.
  const bytes = new TextEncoder().encode(`\ufeff${isPage ? html : `${subject}\n\n${text}`}`)
  return { path: `${name}.${isPage ? 'html' : 'txt'}`, read: () => bytes }
}

const lettersOf = (text: string): number => text.replace(/\P{L}/gu, '').length

// What is never closed goes to the end: a page of nothing else takes no longer to read.
const wordsOf = (html: string): string =>
  html
    .replace(/<(?:style\b[^]*?(?:<\/style|$)|script\b[^]*?(?:<\/script|$))/gi, ' <')
    .replace(/<[^>]*(?:>|$)|&#?\w{1,8};/g, ' ')
