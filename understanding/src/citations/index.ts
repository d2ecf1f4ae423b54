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
  type PhraseMatch,
  PhraseTrie,
  readingView,
  scanWords,
  skipBlanks,
  sticky,
} from '../lexicon/index.ts'
import type { BackReference, Citation } from '../reading.ts'
import { backReferenceAt, shortNames } from './back-reference.ts'
import { lawNameEnd } from './law-name.ts'
import { charterEnd, meetingNameEnd, workingRulesEnd } from './named.ts'
import { isListBetween, issuerBefore, spreadOverLists } from './list.ts'
import { provisionBefore } from './provision.ts'
import { roleOf } from './role.ts'
import { damagedSymbolAt, type DocumentSymbol, symbolAt } from './symbol.ts'
import { type CitationTail, tailAt } from './tail.ts'

const TYPES = new PhraseTrie(INSTRUMENT_TYPES)
const OPENINGS = new Openings(INSTRUMENT_TYPES.map(([words]) => [words, 1] as const))

/** All mentions of other instruments: `readCitations('theo Nghị quyết số 15-NQ/TU, ngày 04/12/2023 của Tỉnh ủy')`. */
export const readCitations = (text: string): readonly Citation[] => readInstruments(text).citations

/** The mentions of other instruments, and the short ways in which the text comes back to them, both in text order. */
export interface Instruments {
  readonly citations: readonly Citation[]
  readonly references: readonly BackReference[]
}

/** All mentions of instruments: citations, and `Nghị quyết nêu trên`, `Kế hoạch này`, names given by `sau đây gọi tắt là`. */
export function readInstruments(text: string): Instruments {
  const view = readingView(text)
  const found: Citation[] = []
  const references: BackReference[] = []
  const lastOfType = new Map<string, number>()
  scanWords(view, OPENINGS, (at, openings) => {
    const head = openings === 0 ? undefined : TYPES.match(view, at)
    if (openings !== 0 && head === undefined) return at
    const citation = head === undefined ? bareAt(text, view, at, found.at(-1)) : typedAt(text, view, at, head)
    if (citation === undefined) {
      const back =
        head === undefined ? undefined : backReferenceAt(view, at, head.end, lastOfType.get(head.value))
      if (back !== undefined) references.push(back)
      return at
    }
    lastOfType.set(citation.type, found.push(citation) - 1)
    return citation.span.end
  })
  const citations = spreadOverLists(view, found)
  const named = shortNames(text, view, citations)
  return { citations, references: named.length === 0 ? references : inOrder([...references, ...named]) }
}

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

const NUMBER_SIGN = sticky(
  '(?: (?:thượng khẩn|khẩn|hỏa tốc|liên tịch|liên ngành))?(?: (?:số|sô|sổ|sỗ|so)(?![a-zà-ỹđ]))?_:?_',
)

/** The first letters of what may stand between the word of a type and its number, and digits. */
const BEFORE_SYMBOL = new Set('sktlh:0123456789')

/** `số 15-NQ/TU`, `khẩn số: 1475/CĐ-BNN` after the word of a type. */
function numberedSymbol(text: string, view: string, at: number): DocumentSymbol | undefined {
  if (!BEFORE_SYMBOL.has(view.charAt(skipBlanks(view, at, 5)))) return undefined
  matchAt(NUMBER_SIGN, view, at)
  const start = NUMBER_SIGN.lastIndex
  const symbol = symbolAt(text, start)
  return symbol === undefined || symbol.weak ? (damagedSymbolAt(text, start) ?? symbol) : symbol
}

const OF_WHOM = 'của'

/** `Quyết định của Thủ tướng Chính phủ số 1719/QĐ-TTg`: the issuer before the number. */
function symbolAfterIssuer(
  text: string,
  view: string,
  at: number,
  end: number,
  type: string,
): Citation | undefined {
  if (!view.startsWith(OF_WHOM, skipBlanks(view, end, 3))) return undefined
  const issuer = tailAt(text, view, end)
  if (issuer.issuer === undefined || matchAt(LAW_NUMBER, view, issuer.end) === undefined) return undefined
  const symbol = symbolAt(text, LAW_NUMBER.lastIndex)
  if (symbol === undefined) return undefined
  return made(text, view, at, {
    type,
    symbol: symbol.text,
    tail: { issuer: issuer.issuer, ...tailAt(text, view, symbol.end) },
  })
}

/** The letterhead's own number: `Nghị quyết số: 11-NQ/TW Hà Nội, ngày 06 tháng 01 năm 2012`. */
const OPENS_LINE = /(?:^|\n)[^\p{L}\d\n]{0,6}$/u
const CLOSES_LINE = /^(?:\s{0,2}(?:\n|$)|[^\n.;]{2,30},\s{1,3}ngày\s)/
const isOwnNumber = (view: string, at: number, headEnd: number, end: number): boolean =>
  view.slice(headEnd, headEnd + 8).includes(':') &&
  OPENS_LINE.test(view.slice(Math.max(0, at - 8), at)) &&
  CLOSES_LINE.test(view.slice(end, end + 40))

/** A mention that opens with the word of its type. */
function typedAt(text: string, view: string, at: number, head: PhraseMatch<string>): Citation | undefined {
  const symbol = numberedSymbol(text, view, head.end)
  if (symbol !== undefined)
    return isOwnNumber(view, at, head.end, symbol.end)
      ? undefined
      : withSymbol(text, view, { at, end: head.end }, head.value, symbol)
  if (!isCapitalAt(text, view, at)) return smallNumberedAt(text, view, at, head.end, head.value)
  if (head.end - at <= 4 && head.value !== 'Luật') return undefined
  return (
    symbolAfterIssuer(text, view, at, head.end, head.value) ??
    namedAt(text, view, at, head.end, head.value) ??
    numberedAt(text, view, at, head.end, head.value) ??
    datedAt(text, view, at, head.end, head.value)
  )
}

/** Words that name the subject of an instrument as often as the instrument: `Quyết định phê duyệt dự án số 123/QĐ-UBND`. */
const SUBJECTS: ReadonlySet<string> = new Set([
  'Dự án',
  'Đề án',
  'Phương án',
  'Quy hoạch',
  'Quy trình',
  'Chiến lược',
])

function withSymbol(
  text: string,
  view: string,
  head: { readonly at: number; readonly end: number },
  type: string,
  symbol: DocumentSymbol,
): Citation | undefined {
  const tail = tailAt(text, view, symbol.end)
  const other = SUBJECTS.has(type) && symbol.type !== type
  if (other && (symbol.type === undefined || symbol.weak)) return undefined
  const start = other ? skipBlanks(view, head.end, 4) : head.at
  return made(text, view, start, { type: other ? (symbol.type ?? type) : type, symbol: symbol.text, tail })
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
  const issuer = parts.tail.issuer ?? (parts.symbol === undefined ? undefined : issuerBefore(text, view, at))
  return {
    span: { start: at, end: parts.tail.end },
    type: parts.type,
    ...(parts.symbol === undefined ? {} : { symbol: parts.symbol }),
    ...(parts.tail.date === undefined ? {} : { date: parts.tail.date }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(parts.name === undefined ? {} : { name: parts.name }),
    ...(provision === undefined ? {} : { provision }),
    role: roleOf(view, at),
    certainty: parts.implied === true ? 'implied' : 'stated',
  }
}

const LAW_NUMBER = sticky(' số ')
const NAMED_TYPES: ReadonlySet<string> = new Set(['Luật', 'Bộ luật', 'Pháp lệnh'])
const CONSTITUTION_YEAR = sticky(
  '(?: (?:nước )?cộng hòa xã hội chủ nghĩa việt nam)?,?(?: năm)? (?:19|20)[0-9]{2}(?![0-9])',
)

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
  '(?: số)? ([0-9]{1,5})(?=_[.,;:)"”*]|_$| của | về | ngày | năm (?:19|20)[0-9]{2}(?!_-)| khóa | trung ương [0-9ivx]{1,4} | và |\\n)(?!_[.,][0-9])',
)

/** `Nghị định 100/2019`: types whose symbols carry the year. */
const YEARLY_TYPES: ReadonlySet<string> = new Set(['Nghị định', 'Thông tư', 'Quyết định', 'Nghị quyết'])
const NUMBER_AND_YEAR = sticky('(?: số)? ([0-9]{1,4}/(?:19|20)[0-9]{2})(?![0-9a-zà-ỹđ]|_[/-])')

function numberedAt(
  text: string,
  view: string,
  at: number,
  headEnd: number,
  type: string,
): Citation | undefined {
  if (!NUMBERED_TYPES.has(type)) return undefined
  for (const pattern of YEARLY_TYPES.has(type) ? [NUMBER_AND_YEAR, NUMBER] : [NUMBER]) {
    const symbol = matchAt(pattern, view, headEnd)?.[1]
    if (symbol === undefined) continue
    return made(text, view, at, { type, symbol, tail: tailAt(text, view, pattern.lastIndex), implied: true })
  }
  return undefined
}

/** `ban hành công văn 1446 chỉ đạo …`: in small letters only a longer number that is no year names an instrument. */
const SMALL_NUMBER = sticky(
  '(?: số)? ([0-9]{3,5})(?=_[.,;:)]|_$| (?:của|về|ngày|chỉ đạo|yêu cầu|đề nghị|hướng dẫn|gửi|giao|cho)(?![a-zà-ỹđ]))(?!_[.,][0-9])',
)

function smallNumberedAt(
  text: string,
  view: string,
  at: number,
  headEnd: number,
  type: string,
): Citation | undefined {
  const symbol = NUMBERED_TYPES.has(type) ? matchAt(SMALL_NUMBER, view, headEnd)?.[1] : undefined
  if (symbol === undefined || /^(?:19|20)[0-9]{2}$/.test(symbol)) return undefined
  return made(text, view, at, {
    type,
    symbol,
    tail: tailAt(text, view, SMALL_NUMBER.lastIndex),
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

/** `Số: 15/QĐ-UBND`, `Số hiệu | 52/BC-UBND`, `Số/ký hiệu: …`: the number of the document itself. */
const LETTERHEAD =
  /(?:^|[\n|])[^\n\p{L}]{0,6}(?:số|(?:số[\s,/]{0,3})?(?:ký\s)?hiệu(?:\svăn bản)?|số văn bản)\s{0,3}[:|]?\s{0,6}$/u
const OWN_TYPE = /(?:^|\n)[^\n\p{L}]{0,6}\p{L}{1,8}(?:\s\p{L}{1,8}){0,3}\s{1,2}số\s{0,2}:\s{0,4}$/u
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
  const before = view.slice(Math.max(0, at - 34), at)
  if (LETTERHEAD.test(before)) return undefined
  if (OWN_TYPE.test(before) && CLOSES_LINE.test(view.slice(symbol.end, symbol.end + 40))) return undefined
  const sign = BEFORE_NUMBER.exec(before)
  const listed = previous !== undefined && isListBetween(view.slice(previous.span.end, at))
  if (symbol.weak && !listed && (sign === null || symbol.type === undefined)) return undefined
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
