import { bodyNameAt, foldMarks, readingView, TITLE_TYPES } from '../lexicon/index.ts'
import type { Stated } from '../reading.ts'
import { fromCapitals, sentenceCase } from './casing.ts'
import type { Reported } from './headline.ts'
import { impliedAt } from './implied.ts'

const HEAD = 1600
const MOTTO = /(?:^|\n)[ |*_]{0,4}([^\n|]{4,60}?)[ |]{1,12}CỘNG H[ÒO][AÀ] XÃ HỘI CHỦ NGHĨA VIỆT NAM/
const WITH_CODE = /(?<![\d/.])(\d{1,5} ?\/[A-ZĐ]{2,4}-\p{L}{2,8})(?=[ ,\n])/u
const NOISE = '[^\\n]{0,16}?[^\\p{L}\\n]'
const TYPE_AT_END = new RegExp(
  `\\n(?:${NOISE})?(${TITLE_TYPES.map((name) => name.toUpperCase()).join('|')})[ *_]{0,4}(?=\\n)`,
  'u',
)
/** Those whose name a scanner glues most often, by its letters alone. */
const GLUED: ReadonlyMap<string, string> = new Map(
  ['Thủ tướng Chính phủ', 'Chính phủ'].map((name) => [lettersOf(name), name]),
)

function lettersOf(words: string): string {
  return foldMarks(readingView(words)).replace(/[^a-z]/g, '')
}

/**
 * A letterhead that a scanner broke: the body beside the motto (`THỦ TƯỚNG CHÍNHPHỦ`), below it the number between scraps of a
 * stamp, and the type at the end of a line of scraps.
 */
export function scannedHead(text: string): Reported {
  const head = text.slice(0, HEAD)
  const motto = head.includes('CHỦ NGHĨA VIỆT NAM') ? MOTTO.exec(head) : null
  if (!motto?.[1]) return {}
  const below = motto.index + motto[0].length
  const type = TYPE_AT_END.exec(head.slice(below))
  if (!type?.[1]) return {}
  const at = below + type.index + type[0].lastIndexOf(type[1])
  const start = motto.index + motto[0].indexOf(motto[1])
  const issuer = bodyBeside(text, start, motto[1])
  const code = WITH_CODE.exec(head.slice(below, at))
  const number = code ? below + code.index : at
  return {
    type: impliedAt(sentenceCase(type[1]), at, at + type[1].length),
    ...(code?.[1] ? { symbol: impliedAt(code[1], number, number + code[1].length) } : {}),
    ...(issuer ? { issuer } : {}),
  }
}

function bodyBeside(text: string, start: number, words: string): Stated<string> | undefined {
  const glued = GLUED.get(lettersOf(words))
  const end = start + words.length
  if (glued !== undefined) return impliedAt(glued, start, end)
  const body = bodyNameAt(text, readingView(text), start)
  return body?.end === end ? impliedAt(fromCapitals(text.slice(start, end), text), start, end) : undefined
}
