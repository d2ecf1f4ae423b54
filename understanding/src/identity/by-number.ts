import type { AgencyMention, Stated } from '../reading.ts'
import { fromCapitals } from './casing.ts'
import { impliedWords } from './implied.ts'

/** Small words that abbreviations leave out. */
const SMALL = new Set(['và', 'của', 'các', '-', '–'])
/** How many of the first mentions may be the one who writes. */
const MOST_MENTIONS = 12
const FEWEST_LETTERS = 3

/**
 * Without a letterhead the number says who writes: `924/SNV-CCHC` is of the first body of the text whose letters are `SNV`
 * (`Sở Nội vụ đề nghị …`).
 */
export function issuerByNumber(
  text: string,
  symbol: string,
  agencies: readonly AgencyMention[],
): Stated<string> | undefined {
  const codes = symbol
    .split(/[/.–-]/)
    .filter((code) => code.length >= FEWEST_LETTERS && /^\p{Lu}+$/u.test(code))
  const [code] = codes
  if (code === undefined) return undefined
  const found = agencies
    .slice(0, MOST_MENTIONS)
    .find(({ span, kind }) => kind === 'one' && lettersOf(text.slice(span.start, span.end)) === code)
  if (!found) return undefined
  const { start, end } = found.span
  return impliedWords(text, start, end)
}

/**
 * `42/TCT-CS` under the letterhead of a ministry is of a body below it, whose own line could not be read: of the one whose letters
 * these are, if the text names it.
 */
export function issuerBelow(
  text: string,
  printed: Stated<string> | undefined,
  symbol: string | undefined,
  agencies: readonly AgencyMention[],
): Stated<string> | undefined {
  if (!printed?.value.startsWith('Bộ ') || symbol === undefined || symbol.includes(lettersOf(printed.value)))
    return printed
  const below = issuerByNumber(text, symbol, agencies)
  return below ? { ...below, value: fromCapitals(below.value, text) } : printed
}

/** `Sở Thông tin và Truyền thông tỉnh An Bình` is `STTTT`; what says where it is does not count. */
function lettersOf(name: string): string {
  const own = name.replace(/ (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)(?: .*)?$/u, '')
  return own
    .split(/[\s,-]+/)
    .filter((word) => word !== '' && !SMALL.has(word.toLowerCase()))
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
}
