import type { RecognisedText } from '../../../server/src/files/index.ts'
import { printTable } from '../measure.ts'

/** A word as it was recognised: how certain the engine was of it, whether it has digits, whether the text has it there. */
export interface JudgedWord {
  readonly confidence: number
  readonly hasDigits: boolean
  readonly isRight: boolean
}

/** Holds the recognised words against those of the text: what is in both, in the same order, is right. */
export function judgedWords(text: string, { text: found, places }: RecognisedText): JudgedWord[] {
  const wanted = text.split(/\s+/).map(bare).filter(Boolean)
  const words = places.flatMap(({ span, confidence }) => {
    const word = bare(found.slice(span.start, span.end))
    return word === '' ? [] : [{ word, confidence }]
  })
  const right = inBoth(
    wanted,
    words.map(({ word }) => word),
  )
  return words.map(({ word, confidence }, at) => ({
    confidence,
    hasDigits: /\d/.test(word),
    isRight: right[at] === 1,
  }))
}

const BANDS = [0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.92, 0.94, 0.96, 1.01]

/** Prints how many words of each band of certainty are wrong. */
export function printCertainty(words: readonly JudgedWord[]): void {
  const rows = BANDS.slice(1).map((end, at) => {
    const from = BANDS[at] ?? 0
    const within = words.filter(({ confidence }) => confidence >= from && confidence < end)
    const digits = within.filter(({ hasDigits }) => hasDigits)
    return [`${from.toFixed(2)} - ${Math.min(1, end).toFixed(2)}`, ...wrongOf(within), ...wrongOf(digits)]
  })
  const digits = words.filter(({ hasDigits }) => hasDigits)
  console.log('\nwords by the certainty of the engine')
  printTable(
    ['certainty', 'words', 'wrong', 'share', 'with digits', 'wrong', 'share'],
    [...rows, ['all', ...wrongOf(words), ...wrongOf(digits)]],
  )
}

function wrongOf(words: readonly JudgedWord[]): string[] {
  const wrong = words.filter(({ isRight }) => !isRight).length
  const share = words.length === 0 ? '-' : `${((wrong / words.length) * 100).toFixed(1)}%`
  return [String(words.length), String(wrong), share]
}

// Signs around a word are no part of what is to be checked.
function bare(word: string): string {
  return word.normalize('NFC').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '')
}

// The longest row of words that stands in both, as marks on the second.
function inBoth(one: readonly string[], other: readonly string[]): Uint8Array {
  const wide = other.length + 1
  const longest = new Uint16Array((one.length + 1) * wide)
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const at = i * wide + j
      longest[at] =
        one[i] === other[j]
          ? (longest[at + wide + 1] ?? 0) + 1
          : Math.max(longest[at + wide] ?? 0, longest[at + 1] ?? 0)
    }
  const marks = new Uint8Array(other.length)
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    const at = i * wide + j
    if (one[i] === other[j]) {
      marks[j] = 1
      i += 1
      j += 1
    } else if ((longest[at + wide] ?? 0) >= (longest[at + 1] ?? 0)) i += 1
    else j += 1
  }
  return marks
}
