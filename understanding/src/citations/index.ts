/**
 * Mentions of other instruments. In goes the clean text; out come, in text order and never overlapping, all mentions that
 * carry a number, a day or a name of their own, as `gold/GUIDELINES.md` has it: from the word of the type to the issuer,
 * without subject and term. Kinds and plurals (`các nghị quyết của Chính phủ`) are not mentions; nor is the number of the
 * document itself in its letterhead. Promised: any string is read in linear time, and nothing is guessed.
 */
import {
  INSTRUMENT_TYPES,
  isCapital,
  isDigitAt,
  isLetterAt,
  isSmall,
  Openings,
  PhraseTrie,
  readingView,
  scanWords,
} from '../lexicon/index.ts'
import type { BackReference, Citation } from '../reading.ts'
import { backReferenceAt, namingEnd, NAMING_WORDS, shortNames } from './back-reference.ts'
import { bareAt } from './bare.ts'
import { spreadOverLists } from './list.ts'
import { isIssuedHere, isOfSubjectLine, namesOwnNumber } from './own-number.ts'
import { typedAt } from './typed.ts'

const TYPES = new PhraseTrie(INSTRUMENT_TYPES)
const OF_TYPE = 1
const OF_NAMING = 2
const OPENINGS = new Openings([
  ...INSTRUMENT_TYPES.map(([words]) => [words, OF_TYPE] as const),
  ...NAMING_WORDS.map((word) => [word, OF_NAMING] as const),
])

/** All mentions of other instruments: `readCitations('theo Nghị quyết số 15-NQ/TU, ngày 04/12/2023 của Tỉnh ủy')`. */
export const readCitations = (text: string): readonly Citation[] => readInstruments(text).citations

/** The mentions of other instruments, and the short ways in which the text comes back to them, both in text order. */
export interface Instruments {
  readonly citations: readonly Citation[]
  readonly references: readonly BackReference[]
  /** The document under its own number in a heading: no mention, but no other finding stands in it. */
  readonly own: readonly Citation[]
}

/** All mentions of instruments: citations, and `Nghị quyết nêu trên`, `Kế hoạch này`, names given by `sau đây gọi tắt là`. */
export function readInstruments(text: string): Instruments {
  const view = readingView(text)
  const found: Citation[] = []
  const references: BackReference[] = []
  const namings: number[] = []
  const own: Citation[] = []
  scanWords(view, OPENINGS, visit, { text, view, found, references, namings, own, lastOfType: new Map() })
  const citations = spreadOverLists(view, found)
  const named = shortNames(text, view, citations, namings)
  return { citations, references: named.length === 0 ? references : inOrder([...references, ...named]), own }
}

/** What the visits of a text share: the text, and what was found so far. */
interface Scan {
  readonly text: string
  readonly view: string
  readonly found: Citation[]
  readonly references: BackReference[]
  readonly namings: number[]
  readonly own: Citation[]
  readonly lastOfType: Map<string, number>
}

/** Reads the mention that may begin at a word. */
function visit(scan: Scan, at: number, openings: number): number {
  const { text, view, found, own } = scan
  const naming = (openings & OF_NAMING) === 0 ? undefined : namingEnd(view, at)
  if (naming !== undefined) scan.namings.push(naming)
  if (openings === 0 && isGlued(text, at)) return visit(scan, pastDigits(view, at), OF_TYPE)
  const head = openings === 0 ? undefined : TYPES.match(view, at)
  if (openings !== 0 && head === undefined) return at
  const citation = head === undefined ? bareAt(text, view, at, found.at(-1)) : typedAt(text, view, at, head)
  if (citation === undefined) {
    const back =
      head === undefined ? undefined : backReferenceAt(view, at, head.end, scan.lastOfType.get(head.value))
    if (back !== undefined) scan.references.push(back)
    return at
  }
  if (
    namesItself(text, view, citation) ||
    isSaidAgain(view, citation, own) ||
    (head === undefined && isOfSubjectLine(view, citation.span))
  )
    own.push(citation)
  else if (!isIssuedHere(text, view, citation, own.at(-1)?.span.end ?? -1))
    scan.lastOfType.set(citation.type, found.push(citation) - 1)
  return citation.span.end
}

/** `2Chỉ thị 16/CT-TTg …`: the number of a link that lost its blank. */
function isGlued(text: string, at: number): boolean {
  const word = pastDigits(text, at)
  return (
    word + 1 < text.length &&
    isCapital(text.charCodeAt(word)) &&
    isSmall(text.charCodeAt(word + 1)) &&
    !isLetterAt(text, at - 1)
  )
}
const pastDigits = (view: string, at: number): number => at + (isDigitAt(view, at + 1) ? 2 : 1)

/** Whether a mention is the document itself, in a heading over its letterhead. */
const namesItself = (text: string, view: string, { span, symbol }: Citation): boolean =>
  symbol !== undefined && namesOwnNumber(text, view, span.end, symbol)

/** `Quyết định 853/QĐ-UBND năm 2018.` before each part that a library gives of the document. */
const isSaidAgain = (view: string, { span, symbol }: Citation, own: readonly Citation[]): boolean =>
  symbol !== undefined &&
  own[0]?.symbol === symbol &&
  /(?:^|\n)[*_# ]{0,4}$/.test(view.slice(Math.max(0, span.start - 5), span.start)) &&
  /^(?: năm \d{4})?\.\s/.test(view.slice(span.end, span.end + 12))

/** In text order; where two ways of speaking share words, the one that begins first stays. */
function inOrder(references: readonly BackReference[]): readonly BackReference[] {
  let end = 0
  return references
    .toSorted((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      const free = span.start >= end
      if (free) end = span.end
      return free
    })
}
