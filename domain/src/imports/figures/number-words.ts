import { decimalOf, type Decimal } from '../../indicators/index.ts'

// 1.234.567,8 | 1234567,8 | 1234.5 | 1,234,567.8
const FORMS: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/, (text) => text.replaceAll('.', '').replace(',', '.')],
  [/^-?\d+(?:,\d+)?$/, (text) => text.replace(',', '.')],
  [/^-?\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/, (text) => text.replaceAll(',', '')],
  [/^-?\d{1,3}(?:,\d{3})+\.\d+$/, (text) => text.replaceAll(',', '')],
  [/^-?\d+\.\d+$/, (text) => text],
]

/**
 * A number in words as Vietnamese offices write it: a comma before the fraction, dots between thousands. What can only be
 * the foreign way is read so; "1.234" is one thousand, "12.5" twelve and a half. Null for anything that is no number.
 */
export function readNumberWords(words: string): Decimal | null {
  const text = words
    .replace(/[\u2212\u2013](?=\d)/g, '-')
    .replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '')
    .replace(/^\((.+)\)$/, '-$1')
    .trim()
  for (const [form, plain] of FORMS) if (form.test(text)) return decimalOf(plain(text))
  return null
}
