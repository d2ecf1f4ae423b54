import { isDigitAt, isWordAt, matchAt, TYPE_CODES, unitsOf } from '../lexicon/index.ts'

/** The number and code of an instrument as printed: `73/2023/NĐ-CP`, `15-NQ/TU`, `5961/UBND-KTTH`. */
export interface DocumentSymbol {
  readonly end: number
  readonly text: string
  /** The type its code stands for, where it has one. */
  readonly type: string | undefined
  /** A bare code (`1102/QDPTTCHC`) is a symbol only after `số` or the name of a type. */
  readonly weak: boolean
}

const DASH = '[ ]?[-‐‑‒–—−~_][ \\n]?'
const SLASH = '[ ]?/[ \\n]?'
const NUMBER = '([0-9]{1,6}[a-zA-ZđĐ]?(?:\\.[0-9]{1,3})?)'
const CODE = '[A-ZĐƯÐ][A-Za-zĐđƯưÐ0-9&.]{0,15}'
const TYPE = '([A-ZĐÐ][A-Za-zĐđÐ]{0,5})'

/** National Assembly: `31/2024/QH15`, `1211/2016/UBTVQH13`. */
const ASSEMBLY = new RegExp(
  `${NUMBER}${SLASH}((?:19|20)[0-9]{2})${SLASH}((?:PL-)?(?:UBTV)?QH ?[0-9]{1,2})`,
  'y',
)
/** Normative: `73/2023/NĐ-CP`, `06/2014/TTLT-BTP-TTCP-BQP`; older ones with a hyphen: `19-2017/NQ-CP`. */
const NORMATIVE = new RegExp(
  `${NUMBER}(?:${SLASH}|${DASH})(?:19|20)[0-9]{1,2}${SLASH}${TYPE}(?:(?:${DASH}|${SLASH})${CODE}){1,5}`,
  'y',
)
/** State: `326/QĐ-TTg`, `5961/UBND-KTTH`, `1475/CĐ-BNN-TY`. */
const STATE = new RegExp(`${NUMBER}${SLASH}(${CODE})(?:(?:${DASH}|${SLASH})${CODE}){1,4}`, 'y')
/** Party: `15-NQ/TU`, `2026-CV/TU`; also two codes after the number: `01-NQ/BCSĐ`. */
const PARTY = new RegExp(`${NUMBER}${DASH}${TYPE}${SLASH}${CODE}(?:${DASH}${CODE}){0,2}`, 'y')
/** One code: `1102/QDPTTCHC`, `25/BC`, `08/CP`, `13/BCĐ389`; two behind a point: `12/CĐ.UBND`. */
const BARE = new RegExp(
  `${NUMBER}${SLASH}(?:(?:19|20)[0-9]{2}${SLASH})?([A-ZĐƯÐ][A-Za-zĐđƯưÐ&]{1,11}[0-9]{0,4})(?:\\.[A-ZĐ]{2,8}(?![A-Za-zĐđ]))?`,
  'y',
)

/** What follows a number: a stroke or a hyphen, and then a digit or a capital. */
type Sign = '/1' | '/A' | '-1' | '-A'

/** A cheap look that rules out most numbers: what stands after the digits, a letter and a part after a full stop. */
function signAfterNumber(text: string, at: number): Sign | undefined {
  if (!isDigitAt(text, at)) return undefined
  let here = at + 1
  while (here < at + 6 && isDigitAt(text, here)) here++
  if (isSymbolLetter(text.charCodeAt(here))) here++
  if (text.charCodeAt(here) === FULL_STOP && isDigitAt(text, here + 1)) {
    const part = here + 1
    here += 2
    while (here < part + 3 && isDigitAt(text, here)) here++
  }
  if (text.charCodeAt(here) === SPACE) here++
  const stroke = text.charCodeAt(here) === STROKE
  if (!stroke && !DASHES.has(text.charCodeAt(here))) return undefined
  const blank = text.charCodeAt(here + 1)
  const next = blank === SPACE || blank === LINE_FEED ? here + 2 : here + 1
  if (isDigitAt(text, next)) return stroke ? '/1' : '-1'
  return isCodeCapital(text.charCodeAt(next)) ? (stroke ? '/A' : '-A') : undefined
}

const LINE_FEED = 10
const SPACE = 32
const FULL_STOP = 0x2e
const STROKE = 0x2f
const DASHES: ReadonlySet<number> = unitsOf('-‐‑‒–—−~_')
const isCodeCapital = (unit: number): boolean =>
  (unit >= 65 && unit <= 90) || unit === 0x110 || unit === 0x1af || unit === 0xd0
const isSymbolLetter = (unit: number): boolean =>
  (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit === 0x111 || unit === 0x110

/** The symbol that starts at `at` of the text as given (not of its view: capitals matter). */
export function symbolAt(text: string, at: number): DocumentSymbol | undefined {
  const sign = signAfterNumber(text, at)
  if (sign === undefined) return undefined
  for (const { pattern, codeGroup, weak } of GRAMMARS[sign]) {
    const found = matchAt(pattern, text, at)
    if (found === undefined) continue
    const end = trimmedEnd(text, pattern.lastIndex)
    if (isWordAt(text, end) || (weak && !hasTwoCapitals(found[2] ?? ''))) continue
    const type = codeGroup === 0 ? undefined : TYPE_CODES[(found[codeGroup] ?? '').replace('Ð', 'Đ')]
    return {
      end,
      text: asPrinted(text, at, end),
      type,
      weak,
    }
  }
  return undefined
}

/** What text layers and scanners lose: `15NQ/TU`, `01 NQ/TW`, `15-NQ-TW`, `73/2023/NĐ CP`. */
const PARTY_TYPES = '(NQ|KL|CT|QĐ|QyĐ|QĐi|CTr|CTR|KH|HD|TB|BC|CV|QC|ĐA|TTr)'
const DAMAGED: readonly RegExp[] = [
  new RegExp(`([0-9]{1,5}) ?${PARTY_TYPES}${SLASH}${CODE}`, 'y'),
  new RegExp(`([0-9]{1,5})${DASH}${PARTY_TYPES}${DASH}(?:TW|TƯ|TU|HU|ĐU|QU|[A-Z]{2,5}TW|VPTU)`, 'y'),
  new RegExp(
    `([0-9]{1,5})${SLASH}(?:(?:19|20)[0-9]{2}${SLASH})?(NQ|QĐ|NĐ|CT|KH|TB|CV|TT|BC) (?:UBND|HĐND|CP|TTg|VPCP|TU|TW)`,
    'y',
  ),
  // Before the nineties a symbol had no slash: `196-HĐBT`, `163-CP`.
  new RegExp(`([0-9]{1,5})${DASH}(HĐBT|HĐNN|CP|TTg|HĐCP|CT|QĐ|NQ|NĐ)(?![-/A-Za-zĐđ])`, 'y'),
]

/** A symbol that lost a sign of its grammar; only where the word of its type stands before it. */
export function damagedSymbolAt(text: string, at: number): DocumentSymbol | undefined {
  if (!isDigitAt(text, at)) return undefined
  for (const pattern of DAMAGED) {
    const found = matchAt(pattern, text, at)
    if (found === undefined || isWordAt(text, pattern.lastIndex)) continue
    const type = TYPE_CODES[found[2] ?? '']
    const end = trimmedEnd(text, pattern.lastIndex)
    return { end, text: asPrinted(text, at, end), type, weak: false }
  }
  return undefined
}

/** Blanks around a slash or a hyphen do not count. */
function asPrinted(text: string, start: number, end: number): string {
  const symbol = text.slice(start, end)
  return BLANK.test(symbol) ? symbol.replace(/\s*([/-])\s*/g, '$1').replace(/\s+/g, ' ') : symbol
}

const BLANK = /\s/

interface Grammar {
  readonly pattern: RegExp
  /** The group with the code of the type; 0: none. */
  readonly codeGroup: number
  readonly weak: boolean
}

const NORMATIVE_GRAMMAR: Grammar = { pattern: NORMATIVE, codeGroup: 2, weak: false }
const BARE_GRAMMAR: Grammar = { pattern: BARE, codeGroup: 2, weak: true }
/** What a number with its sign may be, in the order in which it is tried. */
const GRAMMARS: Readonly<Record<Sign, readonly Grammar[]>> = {
  '/1': [{ pattern: ASSEMBLY, codeGroup: 0, weak: false }, NORMATIVE_GRAMMAR, BARE_GRAMMAR],
  '/A': [{ pattern: STATE, codeGroup: 2, weak: false }, BARE_GRAMMAR],
  '-1': [NORMATIVE_GRAMMAR],
  '-A': [{ pattern: PARTY, codeGroup: 2, weak: false }],
}

/** A full stop after the last code ends the sentence, not the code. */
function trimmedEnd(text: string, end: number): number {
  let here = end
  while (text[here - 1] === '.' || text[here - 1] === '&') here--
  return here
}

const hasTwoCapitals = (code: string): boolean => (code.match(/[A-ZĐƯÐ]/g)?.length ?? 0) >= 2
