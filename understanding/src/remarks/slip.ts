import { isWordAt, PhraseTrie, readingView, SLIPS } from '../lexicon/index.ts'
import type { Remark } from '../reading.ts'

const KNOWN = new PhraseTrie(SLIPS)

const opening = (first: number, second: number, third: number): number =>
  (first * 31 + second * 17 + third * 7) & 8191

/** Which first three letters a slip can have, so that other words cost next to nothing. */
const OPENINGS = openings()

function openings(): Uint8Array {
  const table = new Uint8Array(8192)
  for (const [slip] of SLIPS) table[opening(slip.charCodeAt(0), slip.charCodeAt(1), slip.charCodeAt(2))] = 1
  return table
}

/** `rà sóat`, `tòan`, `Hùynh`, `qúy`: the tone mark on the wrong letter of a closed syllable. */
const MISPLACED =
  /[òóỏõọÒÓỎÕỌ][aeAE](?=[cimnptyCIMNPTY])|[ùúủũụÙÚỦŨỤ][yY](?=[nptcNPTC])|(?<=[qQ])[ùúủũụÙÚỦŨỤ][yY]/g

/** Words that a scanner or a typist got wrong and that are read as they were meant. */
export function slipRemarks(text: string): readonly Remark[] {
  const remarks: Remark[] = []
  for (const found of text.matchAll(MISPLACED)) remarks.push(misplaced(text, found.index))
  const view = readingView(text)
  let before = 32
  for (let at = 0; at < view.length; at++) {
    const unit = view.charCodeAt(at)
    if (before < 65 && OPENINGS[opening(unit, view.charCodeAt(at + 1), view.charCodeAt(at + 2))] === 1) {
      const slip = KNOWN.match(view, at)
      if (slip) remarks.push(known(text, at, slip.end, slip.value))
    }
    before = unit
  }
  return remarks
}

function known(text: string, start: number, end: number, meant: string): Remark {
  return {
    span: { start, end },
    code: 'slip',
    message: `“${text.slice(start, end)}” được hiểu là “${meant}”.`,
  }
}

function misplaced(text: string, at: number): Remark {
  let start = at
  let end = at
  while (isWordAt(text, start - 1) && at - start < 8) start--
  while (isWordAt(text, end) && end - at < 8) end++
  return { span: { start, end }, code: 'slip', message: `“${text.slice(start, end)}” đặt dấu thanh sai chữ.` }
}
