/**
 * Mentions of other instruments. In goes the clean text; out come, in text order and never overlapping, all mentions that
 * carry a number, a day or a name of their own, as `gold/GUIDELINES.md` has it: from the word of the type to the issuer,
 * without subject and term. Kinds and plurals (`các nghị quyết của Chính phủ`) are not mentions; nor is the number of the
 * document itself in its letterhead. Promised: any string is read in linear time, and nothing is guessed.
 */
import {
  INSTRUMENT_TYPES,
  isCapitalAt,
  isWordAt,
  matchAt,
  Openings,
  PhraseTrie,
  readingView,
  scanWords,
  skipBlanks,
  sticky,
} from '../lexicon/index.ts'
import type { Citation } from '../reading.ts'
import { lawNameEnd } from './law-name.ts'
import { charterEnd, meetingNameEnd, workingRulesEnd } from './named.ts'
import { provisionBefore } from './provision.ts'
import { roleOf } from './role.ts'
import { type DocumentSymbol, symbolAt } from './symbol.ts'
import { type CitationTail, tailAt } from './tail.ts'

const TYPES = new PhraseTrie(INSTRUMENT_TYPES)
const OPENINGS = new Openings(INSTRUMENT_TYPES.map(([words]) => [words, 1] as const))

/** All mentions of other instruments: `readCitations('theo Nghị quyết số 15-NQ/TU, ngày 04/12/2023 của Tỉnh ủy')`. */
export function readCitations(text: string): readonly Citation[] {
  const view = readingView(text)
  const found: Citation[] = []
  scanWords(view, OPENINGS, (at, openings) => {
    const citation = openings === 0 ? bareAt(text, view, at, found.at(-1)) : typedAt(text, view, at)
    if (citation === undefined) return at
    found.push(citation)
    return citation.span.end
  })
  return found
}

const NUMBER_SIGN = sticky('(?: (?:thượng khẩn|khẩn|hỏa tốc|liên tịch|liên ngành))?(?: số)?_:?_')

/** The first letters of what may stand between the word of a type and its number, and digits. */
const BEFORE_SYMBOL = new Set('sktlh:0123456789')

/** `số 15-NQ/TU`, `khẩn số: 1475/CĐ-BNN` after the word of a type. */
function numberedSymbol(text: string, view: string, at: number): DocumentSymbol | undefined {
  if (!BEFORE_SYMBOL.has(view.charAt(skipBlanks(view, at, 5)))) return undefined
  matchAt(NUMBER_SIGN, view, at)
  return symbolAt(text, NUMBER_SIGN.lastIndex)
}

/** A mention that opens with the word of its type. */
function typedAt(text: string, view: string, at: number): Citation | undefined {
  const head = TYPES.match(view, at)
  if (head === undefined) return undefined
  const symbol = numberedSymbol(text, view, head.end)
  if (symbol !== undefined) return withSymbol(text, view, at, head.value, symbol)
  if (!isCapitalAt(text, view, at)) return undefined
  return (
    namedAt(text, view, at, head.end, head.value) ??
    numberedAt(text, view, at, head.end, head.value) ??
    datedAt(text, view, at, head.end, head.value)
  )
}

function withSymbol(text: string, view: string, at: number, type: string, symbol: DocumentSymbol): Citation {
  return made(text, view, at, { type, symbol: symbol.text, tail: tailAt(text, view, symbol.end) })
}

interface Parts {
  readonly type: string
  readonly symbol?: string
  readonly name?: string
  readonly tail: CitationTail
  readonly implied?: boolean
}

function made(text: string, view: string, at: number, parts: Parts): Citation {
  const provision = provisionBefore(text, view, at)
  return {
    span: { start: at, end: parts.tail.end },
    type: parts.type,
    ...(parts.symbol === undefined ? {} : { symbol: parts.symbol }),
    ...(parts.tail.date === undefined ? {} : { date: parts.tail.date }),
    ...(parts.tail.issuer === undefined ? {} : { issuer: parts.tail.issuer }),
    ...(parts.name === undefined ? {} : { name: parts.name }),
    ...(provision === undefined ? {} : { provision }),
    role: roleOf(view, at),
    certainty: parts.implied === true ? 'implied' : 'stated',
  }
}

const LAW_NUMBER = sticky(' số ')
const NAMED_TYPES: ReadonlySet<string> = new Set(['Luật', 'Bộ luật', 'Pháp lệnh'])
const CONSTITUTION_YEAR = sticky('(?: năm)? (?:19|20)[0-9]{2}(?![0-9])')

/** Laws and the few instruments that documents cite by name. */
function namedAt(
  text: string,
  view: string,
  at: number,
  headEnd: number,
  type: string,
): Citation | undefined {
  const end = namedEnd(text, view, headEnd, type)
  if (end === undefined) return undefined
  const name = text.slice(at, end).replace(/\s+/g, ' ')
  const symbol =
    matchAt(LAW_NUMBER, view, end) === undefined ? undefined : symbolAt(text, LAW_NUMBER.lastIndex)
  const law = NAMED_TYPES.has(type)
  const tail = law || symbol !== undefined ? tailAt(text, view, symbol?.end ?? end) : { end }
  return made(text, view, at, { type, name, tail, ...(symbol === undefined ? {} : { symbol: symbol.text }) })
}

function namedEnd(text: string, view: string, headEnd: number, type: string): number | undefined {
  if (NAMED_TYPES.has(type)) return lawNameEnd(text, view, headEnd)
  if (type === 'Hiến pháp')
    return matchAt(CONSTITUTION_YEAR, view, headEnd) === undefined ? undefined : CONSTITUTION_YEAR.lastIndex
  if (type === 'Nghị quyết' || type === 'Kết luận') return meetingNameEnd(view, headEnd)
  if (type === 'Quy chế') return workingRulesEnd(text, view, headEnd)
  return type === 'Điều lệ' ? charterEnd(text, view, headEnd) : undefined
}

/** Types whose instruments are known by their number alone: `Kết luận 155`, `Chỉ thị 05`. */
const NUMBERED_TYPES: ReadonlySet<string> = new Set([
  'Nghị quyết',
  'Kết luận',
  'Chỉ thị',
  'Quy định',
  'Quyết định',
  'Nghị định',
  'Thông tư',
  'Thông báo',
  'Công điện',
  'Công văn',
  'Kế hoạch',
])
const NUMBER = sticky(
  '(?: số)? ([0-9]{1,5})(?=_[.,;:)"”*]|_$| của | về | ngày | năm (?:19|20)[0-9]{2}(?!_-)| khóa | và |\\n)(?!_[.,][0-9])',
)

function numberedAt(
  text: string,
  view: string,
  at: number,
  headEnd: number,
  type: string,
): Citation | undefined {
  if (!NUMBERED_TYPES.has(type)) return undefined
  const number = matchAt(NUMBER, view, headEnd)?.[1]
  if (number === undefined) return undefined
  return made(text, view, at, {
    type,
    symbol: number,
    tail: tailAt(text, view, NUMBER.lastIndex),
    implied: true,
  })
}

/** An instrument known by its day: `Thông báo kết luận ngày 15/3/2024 của UBND tỉnh`. */
function datedAt(
  text: string,
  view: string,
  at: number,
  headEnd: number,
  type: string,
): Citation | undefined {
  const tail = tailAt(text, view, headEnd)
  return tail.date === undefined ? undefined : made(text, view, at, { type, tail })
}

const LETTERHEAD = /(?:^|\n)[^\n\p{L}]{0,6}số\s{0,3}:?\s{0,6}$/u
const BEFORE_NUMBER = /số\s{0,3}:?\s{0,3}$/

/** A symbol without the word of its type: a further one of a list, or in a table. */
function bareAt(
  text: string,
  view: string,
  at: number,
  previous: Citation | undefined,
): Citation | undefined {
  if (at > 0 && '/-.,'.includes(view.charAt(at - 1))) return undefined
  const symbol = symbolAt(text, at)
  if (symbol === undefined) return undefined
  const before = view.slice(Math.max(0, at - 16), at)
  if (LETTERHEAD.test(before)) return undefined
  const sign = BEFORE_NUMBER.exec(before)
  const listed = previous !== undefined && isListBetween(view.slice(previous.span.end, at))
  if (symbol.weak && sign === null && !listed) return undefined
  const type = symbol.type ?? (listed ? previous.type : 'Văn bản')
  const start = sign === null ? at : at - sign[0].length
  if (start > 0 && isWordAt(view, start - 1)) return undefined
  const tail = tailAt(text, view, symbol.end)
  return made(text, view, start, {
    type,
    symbol: symbol.text,
    tail,
    implied: true,
  })
}

const isListBetween = (between: string): boolean =>
  between.length < 12 && /^[\s,;]{0,4}(?:và\s)?(?:số\s)?$/.test(between)
