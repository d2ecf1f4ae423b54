import type { Block, Zone } from '../layout/index.ts'
import { isCapitals, isLowerAt } from '../layout/index.ts'
import { readingView, unitsOf } from '../lexicon/index.ts'
import type { CivilDate, Stated } from '../reading.ts'
import { cellsIn } from './cell.ts'
import type { Cell } from './cell.ts'
import { dateline } from './dateline.ts'
import { issuerIn } from './issuer.ts'
import { headOfOneLine } from './one-line.ts'
import { bareSymbolOf, openCodeOf, splitOpenCode, splitSymbol, symbolOf } from './symbol.ts'

/** What stands above the title. */
export interface Letterhead {
  readonly symbol?: Stated<string>
  /** The first code of a number that was left open. */
  readonly openCode?: Stated<string>
  readonly issuedOn?: Stated<CivilDate>
  readonly place?: Stated<string>
  readonly issuer?: Stated<string>
  readonly subject?: Stated<string>
  readonly confidentiality?: Stated<string>
  readonly party: boolean
}

/** Reads the two columns of a letterhead, however a converter flattened them. */
export function readLetterhead(text: string, blocks: readonly Block[], zones: readonly Zone[]): Letterhead {
  const pieces = headCells(text, blocks, zones)
  const above = pieces.filter((cell) => cell.text.length > 1)
  const { date, place } = dateline(above)
  const symbol = first(above, symbolOf) ?? splitSymbol(above) ?? first(above, bareSymbolOf)
  const openCode = symbol ? undefined : (first(pieces, openCodeOf) ?? splitOpenCode(pieces))
  const issuer = issuerIn(text, above)
  const subject = wholeSubject(text, above)
  const confidentiality = first(
    cellsIn(text, blocks.slice(0, 40), zones, () => true),
    confidentialityOf,
  )
  return {
    ...(symbol ? { symbol } : {}),
    ...(openCode ? { openCode } : {}),
    ...(date ? { issuedOn: date } : {}),
    ...(place ? { place } : {}),
    ...(issuer ? { issuer } : {}),
    ...(subject ? { subject } : {}),
    ...(confidentiality ? { confidentiality } : {}),
    party: blocks
      .slice(0, 30)
      .some(
        (block, at) =>
          zones[at] === 'letterhead' && PARTY.test(readingView(text.slice(block.start, block.end))),
      ),
  }
}

const isHead = (zone: Zone): boolean => zone === 'letterhead'

function headCells(text: string, blocks: readonly Block[], zones: readonly Zone[]): readonly Cell[] {
  const cells = cellsIn(text, blocks, zones, isHead)
  const whole = cells.length === 0 ? headOfOneLine(text, blocks) : undefined
  // In one line the number stands behind a motto, and the dateline behind the number.
  if (whole) return withoutMotto(whole).flatMap(withoutMotto)
  return cells.flatMap((cell, at) =>
    cell.text === 'VIỆT NAM' && NATIONAL.test(cells[at - 1]?.text ?? '') ? [cell] : withoutMotto(cell),
  )
}

/** `TẬP ĐOÀN ĐIỆN LỰC ⏎ VIỆT NAM`: there the second line is no rest of a motto. */
const NATIONAL =
  /^(?:TẬP ĐOÀN|TỔNG CÔNG TY|TỔNG LIÊN ĐOÀN|LIÊN MINH|LIÊN HIỆP|HỘI|HIỆP HỘI|ĐOÀN|BẢO HIỂM|ĐÀI|THÔNG TẤN|PHÒNG THƯƠNG MẠI|MẶT TRẬN|NGÂN HÀNG|CÔNG ĐOÀN) /

function first<T>(cells: readonly Cell[], read: (cell: Cell) => T | undefined): T | undefined {
  for (const cell of cells) {
    const found = read(cell)
    if (found !== undefined) return found
  }
  return undefined
}

const PARTY = /đảng ?cộng ?sản ?việt ?nam/
const MOTTO =
  /cộng\s?hòa\s?xã\s?hội\s?chủ\s?nghĩa(?:\s?việt\s?nam)?|độc\s?lập ?- ?tự\s?do(?: ?- ?hạnh\s?phúc)?|đảng ?cộng ?sản ?việt ?nam|(?<= )\*(?= ?số[ :])/g
/** What is left of a motto that a narrow column broke. */
const MOTTO_PART =
  /^(?:cộng|cộng hòa|cộng hòa xã|hòa xã hội.*|xã hội chủ nghĩa.*|hội chủ nghĩa.*|chủ nghĩa.*|việt nam|-? ?hạnh phúc|đảng cộng sản|độc lập|tự do.*)$/
/** A number with what follows it on the same line: `Số: 45/UBND-TH Vị Thanh, ngày …`. */
const NUMBER =
  /^(?:[\p{L} ]{4,24} )?số ?:? ?(?:\d{1,6}[a-z]? ?)?[-–/]+ ?[^\s,;|–/-]+(?: ?[-–/]+ ?[^\s,;|–/-]+)*[-–/]*(?=\s|$)/u

/** What stands beside the name in capitals after one blank: its number, or the dateline: `ĐẢNG ỦY XÃ TIÊN DU Tiên Du, ngày …`. */
const BESIDE =
  /(?<=\p{Lu}{2}) (?=Số ?:|(?:(?:Tp|TP|TX|Thành phố|Thị xã|Huyện|Quận|Phường|Xã)\.? )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,4}, ngày )/u
/** `(1)BỘ GIÁO DỤC VÀ ĐÀO TẠO`: the sign of a note. */
const NOTE_SIGN = /^\(\d\) ?(?=\p{Lu}{2})/u

/** A piece cut at the motto that stands beside it, and after the number that stands before it. */
export function withoutMotto(cell: Cell): readonly Cell[] {
  const view = readingView(cell.text)
  if (MOTTO_PART.test(view)) return []
  const number = NUMBER.exec(view)?.[0].length ?? 0
  const cuts = [...view.matchAll(MOTTO)].map((found) => [found.index, found.index + found[0].length] as const)
  if (number > 0) cuts.unshift([number, number])
  const side = number > 0 ? undefined : BESIDE.exec(cell.text)
  if (side && isCapitals(cell.text, 0, side.index) && !/\d\D/.test(cell.text.slice(3, side.index)))
    cuts.push([side.index, side.index + 1])
  cuts.sort(([a], [b]) => a - b)
  let from = NOTE_SIGN.exec(cell.text)?.[0].length ?? 0
  const pieces: Cell[] = []
  for (const [start, end] of [...cuts, [view.length, view.length] as const]) {
    const words = cell.text.slice(from, start)
    const blanks = words.length - words.trimStart().length
    const piece = words.trim()
    if (piece)
      pieces.push({
        ...cell,
        start: cell.start + from + blanks,
        end: cell.start + from + blanks + piece.length,
        text: piece,
      })
    from = end
  }
  return pieces
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
  const found = /^(?:Ngày [\d/.-]{6,10} )?(?:V\/v|V\/V|Về việc)[: ]+/i.exec(cell.text)
  if (!found) return undefined
  return {
    value: cell.text.slice(found[0].length),
    span: { start: cell.start + found[0].length, end: cell.end },
    certainty: 'stated',
  }
}

const LAST_OF_SECRECY: ReadonlySet<number> = unitsOf('T)]')

/** A secrecy mark stands alone: `MẬT`, `TỐI MẬT`, `TUYỆT MẬT`, or ends the number: `12/BC-UBND-MẬT`. */
function confidentialityOf(cell: Cell): Stated<string> | undefined {
  if (!LAST_OF_SECRECY.has(cell.text.charCodeAt(cell.text.length - 1))) return undefined
  const plain = cell.text.normalize('NFC')
  const found =
    /^(?:(?:Độ|Mức độ|ĐỘ) (?:mật|MẬT) ?: ?)?[([]? ?(TUYỆT MẬT|TỐI MẬT|MẬT) ?[)\]]?$/u.exec(plain) ??
    /^Số.{0,40}[/-](MẬT|TỐI MẬT|TUYỆT MẬT)$/u.exec(plain)
  if (!found?.[1]) return undefined
  return { value: found[1], span: { start: cell.start, end: cell.end }, certainty: 'stated' }
}
