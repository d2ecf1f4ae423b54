import { scannedType } from '../layout/index.ts'
import type { Block, Zone } from '../layout/index.ts'
import {
  bodyNameAt,
  civilDate,
  ISSUER_HEADS,
  officeAt,
  onOneLine,
  PhraseTrie,
  readingView,
} from '../lexicon/index.ts'
import type { CivilDate, Stated } from '../reading.ts'
import { fromCapitals, sentenceCase } from './casing.ts'
import { TYPES } from './title-types.ts'

const ISSUERS = new PhraseTrie(ISSUER_HEADS.map((head) => [head, true]))

/** What the title of a document says. */
export interface Title {
  readonly type: Stated<string>
  readonly subject?: Stated<string>
  /** `KẾT LUẬN CỦA BAN THƯỜNG VỤ TỈNH ỦY`. */
  readonly issuer?: Stated<string>
  /** `NGHỊ ĐỊNH CỦA CHÍNH PHỦ SỐ 30/2020/NĐ-CP NGÀY 5 THÁNG 3 NĂM 2020`. */
  readonly symbol?: Stated<string>
  readonly issuedOn?: Stated<CivilDate>
}

/** Reads the block that holds the type and the subject. */
export function readTitle(text: string, blocks: readonly Block[], zones: readonly Zone[]): Title | undefined {
  const block = blocks[zones.indexOf('title')]
  const type = block && (typeIn(text, block) ?? scannedTypeIn(text, block))
  if (!block || !type) return undefined
  let start = type.span.end
  while (start < block.end && ' *_#:\n'.includes(text.charAt(start))) start++
  let end = block.end
  while (end > start && '*_ '.includes(text.charAt(end - 1))) end--
  if (end - start < 3) return { type }
  const issuer = issuerIn(text, start, end)
  const from = issuer ? (pastIssuer(text, issuer.span.end, end) ?? start) : start
  const subject: Stated<string> = {
    value: text.slice(from, end).replace(/[*_#]/g, '').replace(/\s+/g, ' '),
    span: { start: from, end },
    certainty: 'stated',
  }
  return { type, subject, ...(issuer ? { issuer } : {}), ...numberIn(text, start, end) }
}

const NUMBERED =
  /^(?:của [^\n\d]{3,60}? )?số ?:? ?(\d{1,6}[a-z]?[/-][\p{L}\d/-]{2,30})(?:,? ngày (\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(\d{4}))?/u

/** The number and day that an old title holds, before what it is about. */
function numberIn(text: string, start: number, end: number): Pick<Title, 'symbol' | 'issuedOn'> {
  const view = readingView(text)
    .slice(start, Math.min(end, start + 160))
    .replaceAll('\n', ' ')
  const found = NUMBERED.exec(view)
  if (!found?.[1]) return numberInBrackets(text, start, end)
  const at = start + found[0].indexOf(found[1])
  const date = found[4] ? civilDate(Number(found[4]), Number(found[3]), Number(found[2])) : undefined
  const day = { start: start + found[0].lastIndexOf('ngày'), end: start + found[0].length }
  return {
    symbol: {
      value: text.slice(at, at + found[1].length),
      span: { start: at, end: at + found[1].length },
      certainty: 'stated',
    },
    ...(date ? { issuedOn: { value: date, span: day, certainty: 'stated' } } : {}),
  }
}

const IN_BRACKETS =
  /\((?:số:? ?)?(\d{1,6}[a-z]?[/-][\p{L}\d/-]{2,30}),? ngày (\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(\d{4})\)[.*_ ]{0,4}$/u

/** `(Số 12/KH-UBND ngày 05/6/2024)` as the last words of a title. */
function numberInBrackets(text: string, start: number, end: number): Pick<Title, 'symbol' | 'issuedOn'> {
  const from = Math.max(start, end - 70)
  const found = IN_BRACKETS.exec(readingView(text).slice(from, end))
  const date = found && civilDate(Number(found[4]), Number(found[3]), Number(found[2]))
  if (!found?.[1] || !date) return {}
  const at = from + found.index + found[0].indexOf(found[1])
  const symbol = { start: at, end: at + found[1].length }
  return {
    symbol: { value: text.slice(symbol.start, symbol.end), span: symbol, certainty: 'stated' },
    issuedOn: { value: date, span: { start: symbol.end, end }, certainty: 'stated' },
  }
}

function typeIn(text: string, block: Block): Stated<string> | undefined {
  const name = typeOf(text, block)
  return (
    name && {
      value: sentenceCase(text.slice(block.first, name.end)),
      span: { start: block.first, end: name.end },
      certainty: 'stated',
    }
  )
}

/** `K ÉT LUẬN` means `Kết luận`. */
function scannedTypeIn(text: string, block: Block): Stated<string> | undefined {
  const end = block.lineEnds[0] ?? block.end
  const meant = scannedType(text.slice(block.first, end))
  return meant
    ? { value: sentenceCase(meant), span: { start: block.first, end }, certainty: 'implied' }
    : undefined
}

/** The name of the type; `THÔNG BÁO` over `Kết luận của …` is not the one name `Thông báo kết luận`. */
function typeOf(text: string, block: Block): { readonly end: number } | undefined {
  const view = readingView(text)
  const name = TYPES.match(view, block.first)
  const line = block.lineEnds[0] ?? block.end
  if (!name || name.end <= line || block.lineEnds.some((end) => Math.abs(end - name.end) < 2)) return name
  return TYPES.match(view.slice(block.first, line), 0) && { end: endOfType(view, block.first, line) }
}

const endOfType = (view: string, from: number, line: number): number =>
  from + (TYPES.match(view.slice(from, line), 0)?.end ?? 0)

/** Where the subject goes on after the line with the issuer; the issuer is all there is where nothing follows. */
function pastIssuer(text: string, from: number, end: number): number | undefined {
  let at = from
  while (at < end && ' *_#:\n'.includes(text.charAt(at))) at++
  return end - at < 3 ? undefined : at
}

/** `NGHỊ QUYẾT ⏎ ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ TỈNH … LẦN THỨ XIX`: a congress speaks for itself. */
const CONGRESS =
  /^(đại hội (?:đại biểu )?(?:toàn quốc|đảng bộ [\p{L} \n]{4,60}?))(?=[\s*_]+(?:lần thứ|nhiệm kỳ|khóa)|[,.(]|\n\n|$)/u

/** The body after `CỦA` on the first line of the subject. */
function issuerIn(text: string, start: number, end: number): Stated<string> | undefined {
  const view = readingView(text)
  const congress = CONGRESS.exec(view.slice(start, Math.min(end, start + 160)))
  if (congress?.[1]) {
    const to = start + congress[1].length
    return {
      value: fromCapitals(onOneLine(text.slice(start, to)), text),
      span: { start, end: to },
      certainty: 'stated',
    }
  }
  if (!view.startsWith('của ', start)) return undefined
  const from = start + 4
  if (!ISSUERS.match(view, from)) return undefined
  const known = bodyNameAt(text, view, from) ?? officeAt(text, view, from)
  // A name that a narrow column broke goes on in the next line.
  if (known && known.end < end && text.slice(from, known.end).includes('\n'))
    return {
      value: fromCapitals(onOneLine(text.slice(from, known.end)), text),
      span: { start: from, end: known.end },
      certainty: 'stated',
    }
  const newline = text.indexOf('\n', from)
  const line = newline < 0 || newline > end ? end : newline
  const about = view.slice(from, line).search(/ (?:về|số \d|ngày|tại|làm việc|việc|phạm|nguyễn|trần|lê) /)
  const to = about < 0 ? line : from + about
  if (to - from > 80) return undefined
  return {
    value: fromCapitals(text.slice(from, to).trim(), text),
    span: { start: from, end: to },
    certainty: 'stated',
  }
}
