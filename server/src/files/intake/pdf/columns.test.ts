import { describe, expect, test } from 'vitest'
import { convert, intakeLimits } from '../index.ts'
import { pdfOf, type PdfLine } from '../testing/index.ts'

const LETTER = 6
const LEADING = 14
const LETTERS_OF_A_COLUMN = 40

const clauses = Array.from(
  { length: 10 },
  (_, at) =>
    `${at + 1}. So Tai chinh chu tri, phoi hop voi So Xay dung ra soat, tong hop nhu cau von cua cac chu dau tu theo Quyet dinh so 2101/QD-UBND-KTTH2026 ngay 12/12/2025, trinh Uy ban nhan dan tinh truoc ngay ${at + 1}/11/2026.`,
)

/** The lines of a column of letters of one width, as a printer fills it. */
function filled(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= LETTERS_OF_A_COLUMN)
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

/** A line whose blanks are stretched until it fills its column, each word where it then stands. */
function stretched(line: string, x: number, y: number): PdfLine[] {
  const words = line.split(' ')
  const blank = ((LETTERS_OF_A_COLUMN - words.join('').length) * LETTER) / Math.max(1, words.length - 1)
  let from = x
  return words.map((text) => {
    const word = { text, x: from, y, size: 10 }
    from += text.length * LETTER + blank
    return word
  })
}

function column(texts: readonly string[], x: number, from: number): PdfLine[] {
  const lines = texts.flatMap((text) =>
    filled(text).map((line, at, all) => ({ line, last: at === all.length - 1 })),
  )
  return lines.flatMap(({ line, last }, at) => {
    const y = from - at * LEADING
    return last ? [{ text: line, x, y, size: 10 }] : stretched(line, x, y)
  })
}

async function textOf(page: readonly PdfLine[]): Promise<string> {
  const answer = await convert(pdfOf([page], { font: 'Courier' }), 'a.pdf', intakeLimits)
  return answer.kind === 'converted' ? answer.text : JSON.stringify(answer)
}

describe('two justified columns, blanks in them wider than the gutter', () => {
  const right = 50 + LETTERS_OF_A_COLUMN * LETTER
  // Millimetres from column to column, and how much lower the lines of the right one stand.
  test.each([
    [5, 0],
    [6, 0],
    [7, 0],
    [8, 0],
    [10, 0],
    [6, 6],
    [8, 6],
  ])('%s mm apart, %s points lower', async (gutter, lower) => {
    const page = [
      ...column(clauses.slice(0, 5), 50, 760),
      ...column(clauses.slice(5), right + (gutter * 72) / 25.4, 760 - lower),
    ]
    expect(await textOf(page)).toBe(`${clauses.join('\n')}\n`)
  })

  test('lines across the page above and below are not cut', async () => {
    const across = 'Cac co quan, don vi va dia phuong thuc hien nghiem cac nhiem vu duoi day trong nam 2026.'
    const line = (y: number): PdfLine => ({ text: across, x: 50, y, size: 10 })
    const page = [
      line(780),
      ...column(clauses.slice(0, 4), 50, 740),
      ...column(clauses.slice(4, 8), right + 18, 740),
      line(300),
    ]
    expect(await textOf(page)).toBe([across, ...clauses.slice(0, 8), across, ''].join('\n'))
  })
})
