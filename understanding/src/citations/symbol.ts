import { isDigitAt, isWordAt, matchAt, TYPE_CODES } from '../lexicon/index.ts'

/** The number and code of an instrument as printed: `73/2023/NĐ-CP`, `15-NQ/TU`, `5961/UBND-KTTH`. */
export interface DocumentSymbol {
  readonly end: number
  readonly text: string
  /** The type its code stands for, where it has one. */
  readonly type?: string
  /** A bare code (`1102/QDPTTCHC`) is a symbol only after `số` or the name of a type. */
  readonly weak: boolean
}

const DASH = '[ ]?[-‐‑‒–—−~_][ \\n]?'
const SLASH = '[ ]?/[ \\n]?'
const NUMBER = '([0-9]{1,6}[a-zA-ZđĐ]?(?:\\.[0-9]{1,3})?)'
const CODE = '[A-ZĐƯÐ][A-Za-zĐđƯưÐ0-9&.]{0,15}'
const TYPE = '([A-ZĐÐ][A-Za-zĐđÐ]{0,5})'

/** What every symbol begins with; most numbers are ruled out by it. */
const BEGINNING = new RegExp(`${NUMBER}(?:${DASH}|${SLASH})[A-ZĐƯÐ0-9]`, 'y')
/** National Assembly: `31/2024/QH15`, `1211/2016/UBTVQH13`. */
const ASSEMBLY = new RegExp(
  `${NUMBER}${SLASH}((?:19|20)[0-9]{2})${SLASH}((?:PL-)?(?:UBTV)?QH ?[0-9]{1,2})`,
  'y',
)
/** Normative: `73/2023/NĐ-CP`, `06/2014/TTLT-BTP-TTCP-BQP`; older ones with a hyphen: `19-2017/NQ-CP`. */
const NORMATIVE = new RegExp(
  `${NUMBER}(?:${SLASH}|${DASH})(?:19|20)[0-9]{2}${SLASH}${TYPE}(?:(?:${DASH}|${SLASH})${CODE}){1,5}`,
  'y',
)
/** State: `326/QĐ-TTg`, `5961/UBND-KTTH`, `1475/CĐ-BNN-TY`. */
const STATE = new RegExp(`${NUMBER}${SLASH}(${CODE})(?:(?:${DASH}|${SLASH})${CODE}){1,4}`, 'y')
/** Party: `15-NQ/TU`, `2026-CV/TU`; also two codes after the number: `01-NQ/BCSĐ`. */
const PARTY = new RegExp(`${NUMBER}${DASH}${TYPE}${SLASH}${CODE}(?:${DASH}${CODE}){0,2}`, 'y')
/** One code: `1102/QDPTTCHC`, `25/BC`, `08/CP`. */
const BARE = new RegExp(`${NUMBER}${SLASH}(?:(?:19|20)[0-9]{2}${SLASH})?([A-ZĐƯÐ][A-Za-zĐđƯưÐ&]{1,11})`, 'y')

/** The symbol that starts at `at` of the text as given (not of its view: capitals matter). */
export function symbolAt(text: string, at: number): DocumentSymbol | undefined {
  if (!hasSign(text, at) || matchAt(BEGINNING, text, at) === undefined) return undefined
  for (const [pattern, codeGroup, weak] of GRAMMARS) {
    const found = matchAt(pattern, text, at)
    if (found === undefined) continue
    const end = trimmedEnd(text, pattern.lastIndex)
    if (isWordAt(text, end) || (weak && !hasTwoCapitals(found[2] ?? ''))) continue
    const type = codeGroup === 0 ? undefined : TYPE_CODES[(found[codeGroup] ?? '').replace('Ð', 'Đ')]
    return {
      end,
      text: asPrinted(text, at, end),
      ...(type === undefined ? {} : { type }),
      weak,
    }
  }
  return undefined
}

/** A cheap look: after its digits (a letter, a part after a full stop) every symbol has a slash or a hyphen. */
function hasSign(text: string, at: number): boolean {
  if (!isDigitAt(text, at)) return false
  for (let here = at + 1; here < at + LONGEST_NUMBER; here++) {
    const unit = text.charCodeAt(here)
    if (SIGNS.has(unit) || (unit >= 0x2010 && unit <= 0x2212)) return true
    if (!isWordAt(text, here) && unit !== 32 && unit !== 46) return false
  }
  return false
}
const SIGNS: ReadonlySet<number> = new Set(Array.from('/-~_', (sign) => sign.charCodeAt(0)))
/** Six digits, a letter, a full stop, three digits, a blank. */
const LONGEST_NUMBER = 13

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
  for (const pattern of DAMAGED) {
    const found = matchAt(pattern, text, at)
    if (found === undefined || isWordAt(text, pattern.lastIndex)) continue
    const type = TYPE_CODES[found[2] ?? '']
    const end = trimmedEnd(text, pattern.lastIndex)
    return { end, text: asPrinted(text, at, end), ...(type === undefined ? {} : { type }), weak: false }
  }
  return undefined
}

/** Blanks around a slash or a hyphen do not count. */
const asPrinted = (text: string, start: number, end: number): string =>
  text
    .slice(start, end)
    .replace(/\s*([/-])\s*/g, '$1')
    .replace(/\s+/g, ' ')

const GRAMMARS: readonly (readonly [RegExp, codeGroup: number, weak: boolean])[] = [
  [ASSEMBLY, 0, false],
  [NORMATIVE, 2, false],
  [PARTY, 2, false],
  [STATE, 2, false],
  [BARE, 2, true],
]

/** A full stop after the last code ends the sentence, not the code. */
function trimmedEnd(text: string, end: number): number {
  let here = end
  while (text[here - 1] === '.' || text[here - 1] === '&') here--
  return here
}

const hasTwoCapitals = (code: string): boolean => (code.match(/[A-ZĐƯÐ]/g)?.length ?? 0) >= 2
