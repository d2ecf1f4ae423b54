import type { Reading } from '@dieuhanh/understanding'
import type { Doubt, RecognisedText, TextPlace } from '../types.ts'

// Measured on 2026-11-22 by `npm run bench -- files` on the five real documents scanned at 200 dpi (15,970 words, 377 of
// them with digits). Of all words, 14% below 0.90 were wrong (30 of 210), 4.4% from 0.90 to 0.93, 1.1% from 0.93 to 0.96,
// 2 of 14,509 above; of those with digits 3 of 36 below 0.93, 1 of 341 above. Symbols that are right often stand at 0.92:
// the line is drawn below them (on two of the documents 1 of 9 words with digits was wrong below it, none of 225 above).
const CERTAIN = 0.92

/** Symbols, dates and figures that were not read with certainty, in the order of the text. */
export function doubts(reading: Reading, { text, places }: RecognisedText): Doubt[] {
  const { citations, times, figures } = reading
  const found = [
    ...citations.map(({ span }) => ({ kind: 'symbol' as const, span })),
    ...times.map(({ span }) => ({ kind: 'date' as const, span })),
    ...figures.map(({ span }) => ({ kind: 'figure' as const, span })),
  ]
  return found
    .flatMap(({ kind, span }) => {
      // Words between the numbers are not what matters.
      const within = placesWithin(places, span).filter((place) => isTelling(kind, text, place))
      const worst = within.toSorted((a, b) => a.confidence - b.confidence)[0]
      if (!worst || worst.confidence >= CERTAIN) return []
      const { page, box, confidence } = worst
      return [{ kind, span, text: text.slice(span.start, span.end), page, box, confidence }]
    })
    .toSorted((one, other) => one.span.start - other.span.start)
}

function placesWithin(
  places: readonly TextPlace[],
  span: { readonly start: number; readonly end: number },
): TextPlace[] {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.span.end ?? Infinity) <= span.start) low = middle + 1
    else high = middle
  }
  const found: TextPlace[] = []
  for (let at = low; at < places.length; at += 1) {
    const place = places[at]
    if (!place || place.span.start >= span.end) break
    found.push(place)
  }
  return found
}

function isTelling(kind: Doubt['kind'], text: string, { span }: TextPlace): boolean {
  const word = text.slice(span.start, span.end)
  return /\d/.test(word) || (kind === 'symbol' && /\p{Lu}{2}|[-/]/u.test(word))
}
