import {
  bodyNameAt,
  ENACTING_LINES,
  LETTERHEAD_LINES,
  PREAMBLE_HEADS,
  PhraseTrie,
  readingView,
  SIGNING_TITLES,
} from '../lexicon/index.ts'
import type { Block } from './block.ts'
import { isPictureCell } from './caption.ts'
import { factBoxOf } from './fact-box.ts'
import type { BlockRange } from './fact-box.ts'
import { isFurniture, isTail } from './furniture.ts'
import { isCapitals } from './letter-case.ts'
import { endsSentence, isIssuerLine } from './title.ts'

/** What a block is for, as far as its place and form tell. */
export type Zone =
  | 'letterhead'
  | 'title'
  | 'issuer'
  | 'preamble'
  | 'enacting'
  | 'body'
  | 'recipients'
  | 'signature'
  | 'furniture'
  | 'note'

const LETTERHEADS = trie(LETTERHEAD_LINES)
const PREAMBLES = trie(PREAMBLE_HEADS)
const ENACTINGS = trie(ENACTING_LINES)
const SIGNERS = trie(SIGNING_TITLES)

function trie(phrases: readonly string[]): PhraseTrie<number> {
  return new PhraseTrie(phrases.map((phrase) => [phrase, phrase.split(' ').length] as const))
}

interface State {
  zone: 'head' | 'preamble' | 'body' | 'recipients' | 'signature' | 'tail'
  /** Neither letterhead nor title: a page that tells of a document. */
  readonly told: boolean
}

/** Tells for every block what it is for. */
export function zonesOf(text: string, blocks: readonly Block[]): readonly Zone[] {
  const box = factBoxOf(text, blocks) ?? NOTHING
  const head = beforePreamble(text, blocks, letterheadOf(text, blocks, box.to))
  const titled = blocks.some((block) => block.title)
  const official = head.to > head.from || titled
  const state: State = { zone: official ? 'head' : 'body', told: !official && box.to === 0 }
  return blocks.map((block, index) => {
    if (index >= box.from && index < box.to) return 'furniture'
    if (isLostTitle(text, blocks, index, head)) return 'title'
    if (index >= head.from && index < head.to && !block.title) return 'letterhead'
    return zoneOf(text, blocks, index, state)
  })
}

/** A letterhead ends where the legal basis begins, also when the title between them was lost. */
function beforePreamble(text: string, blocks: readonly Block[], { from, to }: BlockRange): BlockRange {
  const view = readingView(text)
  const basis = blocks
    .slice(from, to)
    .findIndex((block) => opensBasis(text, view, block) || isGround(view, block))
  return { from, to: basis < 0 ? to : from + basis }
}

/** `Căn cứ Luật …` is never the line of a letterhead, whatever ends it. */
function isGround(view: string, block: Block): boolean {
  const first = block.marker?.kind === 'dash' ? block.marker.end : block.first
  return block.end - first > 24 && /^(?:căn cứ|xét|theo đề nghị) /.test(view.slice(first, first + 14))
}

/** `BAN HÀNH QUY ĐỊNH VỀ …` right above the basis or the body that issues: a title whose type was lost. */
function isLostTitle(text: string, blocks: readonly Block[], index: number, head: BlockRange): boolean {
  const block = blocks[index]
  const below = blocks[index + 1]
  if (!block || !below || block.title || block.kind !== 'text' || index <= head.from || index > head.to)
    return false
  const view = readingView(text)
  if (block.end - block.start < 24 || !(isGround(view, below) || isIssuerLine(text, below))) return false
  return isCapitals(text, block.first, block.end) && SUBJECT.test(view.slice(block.first, block.first + 24))
}

const SUBJECT =
  /^(?:v\/v |về |ban hành |phê duyệt |công bố |thành lập |quy định |sửa đổi|bãi bỏ|thông qua |kiện toàn |giao |phân |điều chỉnh |triển khai |thực hiện |tăng cường |hướng dẫn )/

const opensBasis = (text: string, view: string, block: Block): boolean =>
  !block.marker &&
  PREAMBLES.match(view, block.first) !== undefined &&
  /[;,.*]/.test(text.charAt(block.end - 1))

const NOTHING: BlockRange = { from: 0, to: 0 }

/** The blocks before the title, or those that look like a letterhead where there is no title. */
function letterheadOf(text: string, blocks: readonly Block[], past: number): BlockRange {
  const title = blocks.findIndex((block) => block.title)
  if (title >= 0 && title <= past + 60) {
    const above = blocks.slice(0, title)
    const long = above.findLastIndex((block) => block.end - block.start >= 250)
    if (long < 0 && title <= past + 40) return { from: past, to: title }
    const from = above.findIndex((block, at) => at > long && isLetterheadLine(text, block))
    if (from >= 0) return { from, to: title }
  }
  const near = blocks.slice(0, past + 30)
  const addressed = near.findIndex((block) => opensRecipients(readingView(text), block))
  const first = near.findIndex((block, at) => at >= past && isLetterheadLine(text, block))
  if (first < 0) return NOTHING
  const above = near.slice(first, Math.max(first, addressed))
  if (above.length > 0 && above.every((block) => isHeadLike(block))) return { from: first, to: addressed }
  return runOfLetterhead(text, near, first)
}

/** At least two lines of a letterhead one after the other. */
function runOfLetterhead(text: string, near: readonly Block[], from: number): BlockRange {
  let to = from
  let real = 0
  for (; to < near.length; to++) {
    const block = near[to]
    if (!block) break
    const found = block.kind !== 'rule' && block.kind !== 'tag' && isLetterheadLine(text, block)
    if (block.kind === 'text' && !found) break
    if (found) real++
  }
  return real >= 2 ? { from, to } : NOTHING
}

/** What may stand above `Kính gửi:` in a letter: short lines without a number. */
const isHeadLike = (block: Block): boolean => block.end - block.start < 250 && block.marker === undefined

/** The rest of a body's name on its own line: `TỈNH AN BÌNH`, `HUYỆN HÀM TÂN`. */
const TERRITORY = /^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) /
const NUMBER_OR_DAY = /^(?:số ?:|số \d|số \.|v\/v|\*$|.{2,60}, ngày ?[\d.… ]{0,8} ?tháng)/
const MOTTO = /độc lập ?- ?tự do ?- ?hạnh phúc|xã hội chủ nghĩa việt nam/

function isLetterheadLine(text: string, block: Block): boolean {
  if (block.end - block.start > 200) return false
  const view = readingView(text)
  if (LETTERHEADS.match(view, block.first)) return true
  const line = view.slice(block.first, Math.min(block.end, block.first + 120)).replaceAll('\n', ' ')
  if (NUMBER_OR_DAY.test(line) || MOTTO.test(line)) return true
  return (
    isCapitals(text, block.first, block.end) &&
    (isIssuerLine(text, block) ||
      bodyNameAt(text, view, block.first) !== undefined ||
      TERRITORY.test(line) ||
      /(?:việt nam|phúc)/.test(line))
  )
}

function zoneOf(text: string, blocks: readonly Block[], index: number, state: State): Zone {
  const block = blocks[index]
  if (!block) return 'body'
  if (block.title) return 'title'
  if (state.zone === 'tail' || block.kind === 'rule' || block.kind === 'tag')
    return tagOrSign(text, block, state)
  const view = readingView(text)
  if (block.kind === 'row') {
    if (isFootRow(text, block)) return 'recipients'
    return state.told && isPictureCell(view, block) ? 'furniture' : 'body'
  }
  if (block.start * 2 > text.length && isTail(text, block)) {
    if (!isParagraph(text, blocks[index + 1])) state.zone = 'tail'
    return 'furniture'
  }
  if (opensRecipients(view, block)) state.zone = 'recipients'
  else if (isSigning(text, block, state)) state.zone = 'signature'
  else if (state.zone === 'recipients' && leavesRecipients(text, block)) state.zone = 'body'
  else if (state.zone === 'signature' && !isNameLike(text, block)) state.zone = 'body'
  if (state.zone === 'recipients' || state.zone === 'signature') return state.zone
  if (isFurniture(text, blocks, index, state.told)) return 'furniture'
  if (isNote(view, block)) return 'note'
  return openingZone(text, block, state)
}

/** A box of links in the middle of an article: the next thing is a paragraph and no headline. */
const isParagraph = (text: string, block: Block | undefined): boolean =>
  block !== undefined &&
  block.kind === 'text' &&
  block.end - block.first > 150 &&
  endsSentence(text, block.end)

function tagOrSign(text: string, block: Block, state: State): Zone {
  if (state.zone !== 'recipients' && state.zone !== 'signature') return 'furniture'
  if (isSigning(text, block, state)) state.zone = 'signature'
  return 'furniture'
}

/** Recipients and signature side by side, flattened to a row. */
function isFootRow(text: string, block: Block): boolean {
  const row = text.slice(block.start, Math.min(block.end, block.start + 1500))
  return (
    /(?:^|\|)\s*[*_]*Nơi nhận\s*:/.test(row) ||
    /\|\s*[*_]*(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ)[. ]\s*[A-ZĐÀ-Ỹ]{2}/.test(row)
  )
}

function openingZone(text: string, block: Block, state: State): Zone {
  const view = readingView(text)
  const short = block.end - block.start < 120
  if (
    short &&
    !block.marker &&
    isCapitals(text, block.first, block.end) &&
    ENACTINGS.match(view, block.first)
  ) {
    state.zone = 'body'
    return 'enacting'
  }
  if (state.zone !== 'head' && state.zone !== 'preamble') return 'body'
  if (!block.marker && isIssuerLine(text, block)) return 'issuer'
  if (opensBasis(text, view, block) || (!block.marker && isGround(view, block))) {
    state.zone = 'preamble'
    return 'preamble'
  }
  state.zone = 'body'
  return 'body'
}

function opensRecipients(view: string, block: Block): boolean {
  return (
    /^(?:nơi nhận|kính gửi)\s*[:*(_]/.test(view.slice(block.first, block.first + 14)) ||
    /^(?:nơi nhận|kính gửi)$/.test(view.slice(block.first, block.end)) ||
    (block.end - block.first < 90 && TELEGRAM.test(view.slice(block.first, block.end)))
  )
}

/** `Thủ tướng Chính phủ điện:` opens the addressees of a telegram. */
const TELEGRAM = /^(?:[\p{L}, ]{6,70} )?điện ?:[*_ ]{0,3}$/u

/** `Chủ tịch UBND tỉnh yêu cầu:` */
const TELLS = / (?:yêu cầu|đề nghị|chỉ đạo|giao|thông báo)(?: (?:như sau|các nội dung sau))? ?:$/

/** Recipients are short lines; a sentence, a numbered part or a heading ends them. */
function leavesRecipients(text: string, block: Block): boolean {
  if (block.hashes > 0) return true
  const kind = block.marker?.kind
  if (
    kind !== undefined &&
    kind !== 'dash' &&
    kind !== 'plus' &&
    kind !== 'dot' &&
    kind !== 'number' &&
    kind !== 'parenthesis'
  )
    return true
  const length = block.end - block.start
  if (length > 260) return true
  const end = text.slice(block.end - 1, block.end)
  if (kind === undefined && end === ':' && TELLS.test(readingView(text).slice(block.first, block.end)))
    return true
  if (kind === undefined) return length > 50 && (endsSentence(text, block.end) || end === ':')
  return (kind === 'number' || kind === 'parenthesis') && length > 90 && end === '.'
}

const CAPACITY = /^(?:<[^>]{1,9}>)?(?:\*\*|_)?(?:T\/?M|K\/?T|T\/?L|TUQ|Q)(?:[./]|\s)\s*[A-ZĐÀ-Ỹ]/

function isSigning(text: string, block: Block, state: State): boolean {
  if (block.end - block.start > 120) return false
  if (
    CAPACITY.test(text.slice(block.start, block.start + 24)) &&
    isCapitals(text, block.first, endOfWords(text, block))
  )
    return true
  if (state.zone !== 'recipients' && state.zone !== 'signature' && state.zone !== 'body') return false
  if (block.marker || block.hashes > 0 || !isCapitals(text, block.first, endOfWords(text, block)))
    return false
  const title = SIGNERS.match(readingView(text), block.first)
  return title !== undefined && block.end - block.start < 60
}

/** Without the closing tags of a page. */
function endOfWords(text: string, block: Block): number {
  const tag = text.slice(block.first, block.end).indexOf('<')
  return tag < 0 ? block.end : block.first + tag
}

/** Two to six words with capital letters, or `(Đã ký)`: what stands under a signature. */
function isNameLike(text: string, block: Block): boolean {
  const length = block.end - block.start
  if (length > 60 || block.hashes > 0 || (block.marker && block.marker.kind !== 'dash')) return false
  return !endsSentence(text, block.end) || length < 20
}

/** A remark in brackets that sends the reader elsewhere: `(Kèm theo …)`, `(Chi tiết tại Phụ lục …)`. */
function isNote(view: string, block: Block): boolean {
  const words = view.slice(block.first, block.first + 40)
  if (!/^\((?:ban hành )?(?:kèm|đính kèm|gửi kèm|cụ thể|chi tiết|có |theo |xem )/.test(words)) return false
  return /\)[.;*_]*$/.test(view.slice(Math.max(block.start, block.end - 4), block.end))
}
