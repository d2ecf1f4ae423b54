import type { Block, Zone } from '../layout/index.ts'
import { isCapitals, isLowerAt } from '../layout/index.ts'
import { civilDate, ISSUER_HEADS, PhraseTrie, readingView } from '../lexicon/index.ts'
import type { CivilDate, Span, Stated } from '../reading.ts'
import { fromCapitals } from './casing.ts'
import { cellsIn } from './cell.ts'
import type { Cell } from './cell.ts'

const ISSUERS = new PhraseTrie(ISSUER_HEADS.map((head) => [head, true]))

/** What stands above the title. */
export interface Letterhead {
  readonly symbol?: Stated<string>
  readonly issuedOn?: Stated<CivilDate>
  readonly place?: Stated<string>
  readonly issuer?: Stated<string>
  readonly subject?: Stated<string>
  readonly confidentiality?: Stated<string>
  readonly party: boolean
}

/** Reads the two columns of a letterhead, however a converter flattened them. */
export function readLetterhead(text: string, blocks: readonly Block[], zones: readonly Zone[]): Letterhead {
  const cells = cellsIn(text, blocks, zones, (zone) => zone === 'letterhead')
  const above = cells.filter((cell) => cell.text.length > 1)
  const { date, place } = dateline(above)
  const symbol = first(above, symbolOf)
  const issuer = issuerOf(text, above)
  const subject = wholeSubject(text, above)
  const confidentiality = first(
    cellsIn(text, blocks.slice(0, 40), zones, () => true),
    confidentialityOf,
  )
  return {
    ...(symbol ? { symbol } : {}),
    ...(date ? { issuedOn: date } : {}),
    ...(place ? { place } : {}),
    ...(issuer ? { issuer } : {}),
    ...(subject ? { subject } : {}),
    ...(confidentiality ? { confidentiality } : {}),
    party: above.some((cell) => readingView(cell.text).startsWith('đảng cộng sản')),
  }
}

function first<T>(cells: readonly Cell[], read: (cell: Cell) => T | undefined): T | undefined {
  for (const cell of cells) {
    const found = read(cell)
    if (found !== undefined) return found
  }
  return undefined
}

const SYMBOL = /^(?:Số|SỐ|số) ?:? ?(\d{1,6} ?[-/] ?[\p{L}\d/ -]{2,40}|\d{1,6}\/\d{4}\/[\p{L}\d-]{2,30})/u

/** `Số: 05 /2025/QĐ-UBND`, `Số 15-NQ/TU`; a number left open gives nothing. */
function symbolOf(cell: Cell): Stated<string> | undefined {
  const found = SYMBOL.exec(cell.text)
  if (!found?.[1]) return undefined
  const printed = found[1].trimEnd()
  const value = printed.replace(/ ?([-/]) ?/g, '$1')
  if (!/\p{Lu}/u.test(value) || value.includes(' ')) return undefined
  const start = cell.start + found[0].indexOf(found[1])
  return { value, span: { start, end: start + printed.length }, certainty: 'stated' }
}

const DATELINE = /^(\p{Lu}[\p{L} .'’-]{1,40}), ?ngày ?(\d{1,2}) ?tháng ?(\d{1,2}) ?năm ?(\d{4})/u

/** `Hà Nội, ngày 05 tháng 01 năm 2020`. */
function dateline(cells: readonly Cell[]): {
  readonly date?: Stated<CivilDate>
  readonly place?: Stated<string>
} {
  for (const cell of joined(cells)) {
    const found = DATELINE.exec(cell.text)
    if (!found?.[1]) continue
    const date = civilDate(Number(found[4]), Number(found[3]), Number(found[2]))
    const from = cell.start + found[1].length + 1
    const span: Span = {
      start: from + (cell.text.charAt(found[1].length + 1) === ' ' ? 1 : 0),
      end: cell.start + found[0].length,
    }
    const place = {
      value: found[1].trim(),
      span: { start: cell.start, end: cell.start + found[1].length },
      certainty: 'stated',
    } as const
    return date ? { date: { value: date, span, certainty: 'stated' }, place } : { place }
  }
  return {}
}

/** Cells, and pairs of cells of one block, because a dateline may be broken. */
function joined(cells: readonly Cell[]): readonly Cell[] {
  const all: Cell[] = [...cells]
  cells.forEach((cell, at) => {
    const next = cells[at + 1]
    if (next && next.block === cell.block)
      all.push({ ...cell, end: next.end, text: `${cell.text} ${next.text}` })
  })
  return all
}

/** The lines in capitals on the left; a territory goes on with the line before, the last body is the one that issues. */
function issuerOf(text: string, cells: readonly Cell[]): Stated<string> | undefined {
  let found: Issuer | undefined
  for (const cell of cells) {
    if (!isCapitals(cell.text, 0, cell.text.length)) continue
    const view = readingView(cell.text)
    if (/^(?:cộng hòa|độc lập|đảng cộng sản|chủ nghĩa việt nam|xã hội chủ)/.test(view)) continue
    if (
      found &&
      (/^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn) (?!ủy)/.test(view) || isTail(cell, found))
    ) {
      found = { name: `${found.name} ${cell.text}`, start: found.start, end: cell.end }
    } else if (ISSUERS.match(view, 0)) found = named(cell, view, found)
  }
  if (!found) return undefined
  return {
    value: fromCapitals(found.name.replace(/\s+/g, ' '), text),
    span: { start: found.start, end: found.end },
    certainty: 'stated',
  }
}

/** An organ that has no name of its own takes that of the committee above it: `BAN THƯỜNG VỤ` under `TỈNH ỦY BÌNH THUẬN`. */
const ORGANS =
  /^(?:ban (?:thường vụ|chấp hành|tổ chức|tuyên giáo|dân vận|nội chính|cán sự)|thường trực|ủy ban kiểm tra|văn phòng)$/

function named(cell: Cell, view: string, above: Issuer | undefined): Issuer {
  const committee =
    above !== undefined && /^(?:tỉnh|thành|huyện|thị|quận|đảng) ủy/.test(readingView(above.name))
  const office =
    view === 'văn phòng' && above !== undefined && /^(?:ủy ban nhân dân|ubnd)/.test(readingView(above.name))
  const name = office || (committee && ORGANS.test(view)) ? `${cell.text} ${above.name}` : cell.text
  return { name, start: cell.start, end: cell.end }
}

interface Issuer {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** The rest of a name that was broken inside one block: `VĂN PHÒNG CHÍNH ⏎ PHỦ`. */
function isTail(cell: Cell, found: { end: number }): boolean {
  return cell.start - found.end <= 2 && !ISSUERS.match(readingView(cell.text), 0)
}

/** The subject of a letter with its other lines, which go on in small letters. */
function wholeSubject(text: string, cells: readonly Cell[]): Stated<string> | undefined {
  const at = cells.findIndex((cell) => subjectOf(cell) !== undefined)
  const cell = cells[at]
  const opening = cell && subjectOf(cell)
  if (!opening) return undefined
  let { value } = opening
  let end = opening.span.end
  for (let next = at + 1; next < at + 5; next++) {
    const more = cells[next]
    if (!more || more.block !== cell.block || !isLowerAt(text, more.start)) break
    value += ` ${more.text}`
    end = more.end
  }
  return { value, span: { start: opening.span.start, end }, certainty: 'stated' }
}

function subjectOf(cell: Cell): Stated<string> | undefined {
  const found = /^(?:V\/v|V\/V|Về việc)[: ]+/.exec(cell.text)
  if (!found) return undefined
  return {
    value: cell.text.slice(found[0].length),
    span: { start: cell.start + found[0].length, end: cell.end },
    certainty: 'stated',
  }
}

/** A secrecy mark stands alone: `MẬT`, `TỐI MẬT`, `TUYỆT MẬT`, or ends the number: `12/BC-UBND-MẬT`. */
function confidentialityOf(cell: Cell): Stated<string> | undefined {
  const plain = cell.text.normalize('NFC')
  const found =
    /^(?:(?:Độ|Mức độ|ĐỘ) (?:mật|MẬT) ?: ?)?[([]? ?(TUYỆT MẬT|TỐI MẬT|MẬT) ?[)\]]?$/u.exec(plain) ??
    /^Số.{0,40}[/-](MẬT|TỐI MẬT|TUYỆT MẬT)$/u.exec(plain)
  if (!found?.[1]) return undefined
  return { value: found[1], span: { start: cell.start, end: cell.end }, certainty: 'stated' }
}
