import {
  isWordAt,
  Openings,
  PhraseTrie,
  readingView,
  scanWords,
  SLIPS,
  tonedWords,
  wordEnd,
} from '../lexicon/index.ts'
import type { Remark } from '../reading.ts'
import type { Mended } from '../source/index.ts'

const KNOWN = new PhraseTrie(SLIPS)
const FIRST_WORDS = new Openings(
  SLIPS.map(([slip]) => [slip, 1]),
  'words',
)

/** `rà sóat`, `tòan`, `Hùynh`, `qúy`: the tone mark on the wrong letter of a closed syllable. */
const MISPLACED =
  /[òóỏõọÒÓỎÕỌ][aeAE](?=[cimnptyCIMNPTY])|[ùúủũụÙÚỦŨỤ][yY](?=[nptcNPTC])|(?<=[qQ])[ùúủũụÙÚỦŨỤ][yY]/g

/** Words that a scanner or a typist got wrong and that are read as they were meant. */
export function slipRemarks(text: string): readonly Remark[] {
  const remarks: Remark[] = []
  for (const start of tonedWords(text)) addMisplaced(remarks, text, start)
  const view = readingView(text)
  scanWords(view, FIRST_WORDS, visit, { text, view, remarks })
  return remarks
}

function addMisplaced(remarks: Remark[], text: string, start: number): void {
  const word = text.slice(start, wordEnd(text, start))
  MISPLACED.lastIndex = 0
  while (MISPLACED.test(word)) remarks.push(misplaced(text, start + MISPLACED.lastIndex - 2))
}

/** What the visits of a text share. */
interface Scan {
  readonly text: string
  readonly view: string
  readonly remarks: Remark[]
}

function visit({ text, view, remarks }: Scan, at: number): number {
  const slip = KNOWN.match(view, at)
  if (slip) remarks.push(known(text, at, slip.end, slip.value))
  return at
}

function known(text: string, start: number, end: number, meant: string): Remark {
  return {
    span: { start, end },
    code: 'slip',
    message: `“${text.slice(start, end)}” được hiểu là “${meant}”.`,
  }
}

/** `trién`, read as `triển`: a word that was put right when the text was opened. */
export const scannedSlip = ({ start, printed, meant }: Mended): Remark => ({
  span: { start, end: start + printed.length },
  code: 'slip',
  message: `“${printed}” được hiểu là “${meant}”.`,
})

function misplaced(text: string, at: number): Remark {
  let start = at
  let end = at
  while (isWordAt(text, start - 1) && at - start < 8) start--
  while (isWordAt(text, end) && end - at < 8) end++
  return { span: { start, end }, code: 'slip', message: `“${text.slice(start, end)}” đặt dấu thanh sai chữ.` }
}
