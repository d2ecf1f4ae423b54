import { exactly, openDocuments } from './texts.ts'

/** A text that was made to be slow. */
export interface Hostile {
  readonly name: string
  /** The text with about this many bytes of UTF-8. */
  readonly of: (bytes: number) => string
}

const again = (name: string, piece: string): Hostile => ({ name, of: (bytes) => exactly(piece, bytes) })

/** What the goals name first; the others were found by repeating pieces of documents at random. */
export const hostile: readonly Hostile[] = [
  { name: 'real documents', of: (bytes) => exactly(openDocuments().text, bytes) },
  again('one letter', 'a'),
  again('one capital letter', 'Đ'),
  { name: 'open brackets, then closing ones', of: (bytes) => '('.repeat(bytes / 2) + ')'.repeat(bytes / 2) },
  again('pairs of brackets', '()'),
  again('1.1.1.1.', '1.'),
  again('combining marks', '\u0301'),
  again('letters under two marks', 'a\u0323\u0302'),
  again('"ngày "', 'ngày '),
  { name: 'bullets in bullets', of: nestedBullets },
  { name: 'one line without blanks', of: (bytes) => exactly(unspaced(''), bytes) },
  { name: 'one line', of: (bytes) => exactly(unspaced(' '), bytes) },
  again('empty lines', '\n'),
  again('one digit', '1'),
  again('"1/1/"', '1/'),
  again('symbols end to end', 'số 1/NQ-'),
  again('symbols and offices', '15/QĐ-UBND, Chủ tịch; '),
  again('offices without their place', 'Sở '),
  {
    name: 'a row of offices that are told',
    of: (bytes) => `Yêu cầu ${exactly('Sở Y tế, ', bytes)}rà soát.`,
  },
  again('a paragraph of offices', '. Chủ tịch'),
  again('times and figures of one sentence', 'giai đoạn 2020-2025 đạt 95%, xã tăng 5%, '),
  again('offices that end sentences', 'Chủ tịch. '),
  again('lines of "(1)"', '(1)\n'),
  again('lines of "a)"', 'a)\n'),
  again('lines of one letter', 'x\n'),
  again('lines of capitals', 'BÁO CÁO\n'),
  again('one order after another', 'Giao Sở Y tế rà soát trước ngày 30/6/2025.\n'),
  again('lead-ins', '- Yêu cầu các sở:\n'),
  again('rows of a task table', '| 1 | Rà soát | Sở Y tế | 30/6/2025 |\n'),
  again('ratios', '197/390 trường '),
  again('zero-width blanks', '\u200b'),
  again('halves of characters', '\ud800'),
]

const signs = ['1. ', '- ', '+ ', 'a) ', '* ']

function nestedBullets(bytes: number): string {
  const lines = Array.from({ length: 100 }, (_, depth) => {
    const sign = signs[depth % signs.length] ?? ''
    return `${' '.repeat(2 * (depth % 50))}${sign}rà soát\n`
  })
  return exactly(lines.join(''), bytes)
}

function unspaced(blank: string): string {
  return openDocuments().text.replaceAll(/\s+/g, blank)
}
