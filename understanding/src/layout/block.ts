import { continuesHead, continuesSigner, endsHead, HEAD_LINES } from './head.ts'
import { isCapitals, isLowerAt, isUpperAt } from './letter-case.ts'
import { endOfRow, withLaidOutRows } from './laid-out.ts'
import { readLines } from './line.ts'
import type { Line } from './line.ts'
import type { Marker } from './marker.ts'
import { nest } from './nesting.ts'
import {
  continuesTitle,
  endsSentence,
  hasOpenEnd,
  isIssuerLine,
  isPreambleLine,
  isTitleLine,
  isTypeLine,
} from './title.ts'
import { readingView } from '../lexicon/index.ts'
import { continuesLine, isCut, isFalseMarker, measureWrapping } from './wrap.ts'
import type { Wrapping } from './wrap.ts'
import { inStretches } from '../stretches.ts'

/** Lines that belong together: a paragraph, an item, a title, a row of a table. */
export interface Block {
  readonly start: number
  readonly end: number
  /** The first letter of the text, after bold signs but before the marker. */
  readonly first: number
  readonly kind: Line['kind']
  readonly marker: Marker | undefined
  readonly hashes: number
  readonly blanks: number
  /** The title of the document, with the name of its type. */
  readonly title: boolean
  /** Ends of the lines inside, when there is more than one. */
  readonly lineEnds: readonly number[]
}

/** Joins the lines of a text to blocks, undoing page breaks and wrapped lines. */
export function readBlocks(text: string): readonly Block[] {
  const lines = withLaidOutRows(text, readLines(text))
  const wrapping = measureWrapping(text, lines)
  const joining: Joining = { text, lines, wrapping, blocks: [], titled: false, next: 0 }
  inStretches(lines.length, joinFrom, joining)
  nest(text, joining.blocks)
  return joining.blocks
}

/** The lines of a text, and the blocks that were made of those before the next one. */
interface Joining {
  readonly text: string
  readonly lines: readonly Line[]
  readonly wrapping: Wrapping
  readonly blocks: Block[]
  titled: boolean
  next: number
}

/** Makes the block that begins with a line, unless the line belongs to the one before. */
function joinFrom(joining: Joining, at: number): void {
  const { text, lines, wrapping, titled } = joining
  const line = lines[at]
  if (at < joining.next || !line) return
  const title =
    !titled &&
    ((isTypeLine(text, line) && !isEnactingLine(text, line, lines[at + 1])) ||
      isTitleUnderHead(text, lines, at) ||
      isTitleOverBasis(text, lines, at))
  joining.titled ||= title
  const annexed = !title && titled && isTitleOfIssued(text, line, lines[at + 1])
  const last =
    title || annexed || isNameOnly(text, line) || (titled && isTitleOfSecond(text, line, lines[at - 1]))
      ? endOfTitle(text, wrapping, lines, at)
      : endOfBlock(text, wrapping, lines, at)
  joining.blocks.push(makeBlock(lines.slice(at, last + 1), title))
  joining.next = last + 1
}

/** `KẾ HOẠCH` under the motto of a second letterhead: what a decision puts into force. */
const isTitleOfSecond = (text: string, line: Line, above: Line | undefined): boolean =>
  above !== undefined && isTypeLine(text, line) && endsHead(text, above)

/** `QUY CHẾ LÀM VIỆC` right under a letterhead: type and subject on one line. */
function isTitleUnderHead(text: string, lines: readonly Line[], at: number): boolean {
  const [line, above] = [lines[at], lines[at - 1]]
  return (
    line !== undefined &&
    above !== undefined &&
    at < HEAD_LINES &&
    isTitleLine(text, line) &&
    endsHead(text, above)
  )
}

/** `QUY CHẾ ⏎ HOẠT ĐỘNG CỦA TỔ CÔNG TÁC`: what a decision issues, below it. */
const isTitleOfIssued = (text: string, line: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  next.kind === 'text' &&
  !next.marker &&
  isTypeLine(text, line) &&
  !/^[*_ ]*(?:quyết|nghị quyết|chỉ thị|công điện)/.test(
    readingView(text).slice(line.first, line.first + 16),
  ) &&
  text.charCodeAt(line.end - 1) !== COLON &&
  isCapitals(text, next.first, next.end)
const COLON = 0x3a

/** `QUYẾT ĐỊNH:` over `Điều 1.` enacts; the title above it was lost. */
const isEnactingLine = (text: string, { end }: Line, next: Line | undefined): boolean =>
  next?.marker?.kind === 'article' && /:[*_ ]{0,3}$/.test(text.slice(end - 4, end))

/** How many lines may stand above a title that has no letterhead, and how many it may fill. */
const TOP_LINES = 4
const TITLE_LINES = 6

/** `KẾ HOẠCH TỔ CHỨC …` in capitals as the first words, and the legal basis below: the letterhead was left out. */
function isTitleOverBasis(text: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (line === undefined || at > TOP_LINES || !isTitleLine(text, line)) return false
  const above = lines.slice(0, at).every(({ start, end }) => end - start < 100)
  if (!above) return false
  for (const below of lines.slice(at + 1, at + TITLE_LINES)) {
    if (isPreambleLine(text, below)) return below.end - below.first > 24
    if (below.kind !== 'text' || below.marker || !isCapitals(text, below.first, below.end)) return false
  }
  return false
}

function makeBlock(lines: readonly Line[], title: boolean): Block {
  const [first] = lines
  const last = lines.at(-1)
  if (!first || !last) throw new Error('a block has at least one line')
  const { start, kind, marker, hashes, blanks } = first
  return {
    start,
    end: last.end,
    first: first.first,
    kind,
    marker,
    hashes,
    blanks,
    title,
    lineEnds: lines.length > 1 ? lines.map((line) => line.end) : [],
  }
}

/** `Chương II`, `PHỤ LỤC I`: only the name of a part, whose title is on the next line. */
function isNameOnly(text: string, line: Line): boolean {
  const kind = line.marker?.kind
  if (kind !== 'part' && kind !== 'chapter' && kind !== 'section' && kind !== 'annex') return false
  return line.end - (line.marker?.end ?? 0) < 4 && isNothing(text, line.marker?.end ?? line.end, line.end)
}

/** `Điều 3.`, `1.`, `a)`, `-`: what it marks stands on the next line. */
function isMarkerAlone(text: string, { marker, end }: Line): boolean {
  if (!marker || marker.kind === 'annex' || marker.kind === 'part') return false
  return isNothing(text, marker.end, end)
}

function isNothing(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!' *_:.-–'.includes(text.charAt(at))) return false
  return true
}

function endOfTitle(text: string, wrapping: Wrapping, lines: readonly Line[], from: number): number {
  let last = from
  let state = { subject: false, capitals: true }
  for (;;) {
    const [before, line] = [lines[last], lines[last + 1]]
    if (!before || !line || last - from > 12) return last
    if (!continuesTitle(text, state, before, line, isCut(text, wrapping, before, line))) return last
    if (state.subject && isOpeningParagraph(text, wrapping, lines, last + 1)) return last
    if (state.subject && isIssuerOver(text, before, line, lines[last + 2])) return last
    state = { subject: true, capitals: state.capitals && isCapitals(text, line.first, line.end) }
    last++
  }
}

/** `HỘI ĐỒNG NHÂN DÂN TỈNH … ⏎ KHÓA XIII KỲ HỌP THỨ 7`, `ỦY BAN NHÂN DÂN TỈNH … ⏎ Căn cứ …` end the title above, however full its last line is. */
function isIssuerOver(text: string, before: Line, line: Line, next: Line | undefined): boolean {
  if (next === undefined || !isIssuerLine(text, line)) return false
  if (/^kh ?óa [ivxl\d]{1,6},? /.test(readingView(text).slice(next.first, next.first + 16))) return true
  return isPreambleLine(text, next) && !hasOpenEnd(text, before)
}

/** A paragraph of several lines that begins with a capital letter and ends as a sentence or lead-in does. */
function isOpeningParagraph(text: string, wrapping: Wrapping, lines: readonly Line[], from: number): boolean {
  const first = lines[from]
  if (
    !first ||
    !wrapping.wrapped ||
    !isUpperAt(text, first.first) ||
    isCapitals(text, first.first, first.end)
  )
    return false
  let last = first
  for (let at = from + 1; at < from + 14; at++) {
    const line = lines[at]
    if (!line || line.blanks > 0) break
    const goesOn =
      isFalseMarker(text, wrapping, last, line) || continuesLine(text, wrapping, last, line, last === first)
    if (!goesOn) break
    last = line
  }
  return last !== first && (endsSentence(text, last.end) || text.charAt(last.end - 1) === ':')
}

function endOfBlock(text: string, wrapping: Wrapping, lines: readonly Line[], from: number): number {
  const first = lines[from]
  const preamble = first !== undefined && isPreambleLine(text, first)
  const alone = first !== undefined && isMarkerAlone(text, first)
  let last = first?.kind === 'row' ? endOfRow(text, lines, from) : from
  for (;;) {
    const [before, line] = [lines[last], lines[last + 1]]
    if (!before || !line) return last
    const next = lines[last + 2]
    if (isPageNumber(text, line) && next && isOverPage(text, before, next)) {
      last += 2
      continue
    }
    if (isFalseMarker(text, wrapping, before, line)) {
      last++
      continue
    }
    const name =
      first &&
      ((from < HEAD_LINES && continuesHead(text, first.first, before, line)) ||
        continuesSigner(text, first.first, before, line))
    if (name) {
      last++
      continue
    }
    const opens =
      alone && last === from && line.kind === 'text' && !line.marker && line.hashes === 0 && line.blanks <= 1
    const basis = preamble && continuesBasis(text, wrapping, before, line)
    if (preamble && !basis && isClauseEnd(text, wrapping, before, line)) return last
    if (!opens && !basis && !continuesLine(text, wrapping, before, line, last === from)) return last
    last++
  }
}

/** Whether a sentence runs on below the number of a page. */
const isOverPage = (text: string, before: Line, next: Line): boolean =>
  before.kind === 'text' && !next.marker && !endsSentence(text, before.end) && isLowerAt(text, next.first)

/** A clause of the legal basis runs on after `;` until the next clause begins. */
function continuesBasis(text: string, wrapping: Wrapping, before: Line, line: Line): boolean {
  if (!wrapping.wrapped || line.kind !== 'text' || line.marker || line.blanks > 0 || line.hashes > 0)
    return false
  if (isPreambleLine(text, line) || isCapitals(text, line.first, line.end)) return false
  const sign = text.charAt(before.end - 1)
  if (sign !== ';') return !'.,:/'.includes(sign)
  return !OPENS_GROUND.test(text.slice(line.first, line.first + 14)) && !isEnacting(text, line)
}

/** Another clause of the basis, in words that may open a sentence too. */
const OPENS_GROUND = /^(?:Nhằm|Thực hiện|Trên cơ sở|Theo|Để|Sau khi|Được sự)/

/** Whether a clause of the basis is over, however full its last line is. */
function isClauseEnd(text: string, { wrapped }: Wrapping, before: Line, line: Line): boolean {
  const sign = text.charAt(before.end - 1)
  if (sign === ',') return !wrapped && isEnacting(text, line)
  return sign === ';' && !isLowerAt(text, line.first)
}

/** `Ủy ban nhân dân tỉnh ban hành Kế hoạch … như sau:` after the last clause of the basis. */
const isEnacting = (text: string, { first, end }: Line): boolean =>
  ENACTS.test(readingView(text).slice(first, Math.max(end, first + 400)))
const ENACTS =
  /^(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|chủ tịch|thủ tướng|chính phủ|ban (?:thường vụ|chấp hành|chỉ đạo|chỉ huy)|(?:tỉnh|thành|huyện|quận|thị|đảng) ủy|bộ |sở |phòng )[^;:.]{10,320}:/

/** A line with only the number of a page: `12`, `- 3 -`, `Trang 2/5`. */
export function isPageNumber(text: string, line: { readonly start: number; readonly end: number }): boolean {
  return (
    line.end - line.start < 16 &&
    /^(?:[-–] ?)?(?:[Tt]rang )?\d{1,3}(?: ?\/ ?\d{1,3})?(?: ?[-–])?$/.test(text.slice(line.start, line.end))
  )
}
