import {
  ENACTING_LINES,
  LETTERHEAD_LINES,
  PREAMBLE_HEADS,
  PhraseTrie,
  readingView,
  SIGNING_TITLES,
} from '../lexicon/index.ts'
import type { Block } from './block.ts'
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
}

/** Tells for every block what it is for. */
export function zonesOf(text: string, blocks: readonly Block[]): readonly Zone[] {
  const head = endOfLetterhead(text, blocks)
  const titled = blocks.some((block) => block.title)
  const state: State = { zone: head > 0 || titled ? 'head' : 'body' }
  return blocks.map((block, index) => {
    if (index < head && !block.title) return 'letterhead'
    return zoneOf(text, blocks, index, state)
  })
}

/** How many blocks come before the title, or look like a letterhead where there is no title. */
function endOfLetterhead(text: string, blocks: readonly Block[]): number {
  const title = blocks.findIndex((block) => block.title)
  if (title >= 0 && title <= 40 && blocks.slice(0, title).every((block) => block.end - block.start < 250))
    return title
  const addressed = blocks.slice(0, 30).findIndex((block) => opensRecipients(readingView(text), block))
  const above = blocks.slice(0, Math.max(0, addressed))
  if (above.some((block) => isLetterheadLine(text, block)) && above.every((block) => isHeadLike(block)))
    return addressed
  let count = 0
  let real = 0
  for (const block of blocks.slice(0, 30)) {
    const plain = block.kind !== 'text'
    const found = !plain && isLetterheadLine(text, block)
    if (!plain && !found) break
    if (found) real++
    count++
  }
  return real >= 2 ? count : 0
}

/** What may stand above `Kính gửi:` in a letter: short lines without a number. */
const isHeadLike = (block: Block): boolean => block.end - block.start < 250 && block.marker === undefined

/** The rest of a body's name on its own line: `TỈNH AN BÌNH`, `HUYỆN HÀM TÂN`. */
const TERRITORY = /^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) /

function isLetterheadLine(text: string, block: Block): boolean {
  if (block.end - block.start > 200) return false
  const view = readingView(text)
  if (LETTERHEADS.match(view, block.first)) return true
  if (
    /^(?:số ?:|số \d|số \.|v\/v|\*$|.{2,60}, ngày ?[\d.… ]{0,8} ?tháng)/.test(
      view.slice(block.first, block.first + 90),
    )
  )
    return true
  return (
    isCapitals(text, block.first, block.end) &&
    (isIssuerLine(text, block) ||
      TERRITORY.test(view.slice(block.first, block.first + 12)) ||
      /(?:việt nam|phúc)/.test(view.slice(block.first, block.end)))
  )
}

function zoneOf(text: string, blocks: readonly Block[], index: number, state: State): Zone {
  const block = blocks[index]
  if (!block) return 'body'
  if (block.title) return 'title'
  if (state.zone === 'tail' || block.kind === 'rule' || block.kind === 'tag')
    return tagOrSign(text, block, state)
  if (block.kind === 'row') return isFootRow(text, block) ? 'recipients' : 'body'
  const view = readingView(text)
  if (block.start * 2 > text.length && isTail(text, block)) state.zone = 'tail'
  if (state.zone === 'tail') return 'furniture'
  if (opensRecipients(view, block)) state.zone = 'recipients'
  else if (isSigning(text, block, state)) state.zone = 'signature'
  else if (state.zone === 'recipients' && leavesRecipients(text, block)) state.zone = 'body'
  else if (state.zone === 'signature' && !isNameLike(text, block)) state.zone = 'body'
  if (state.zone === 'recipients' || state.zone === 'signature') return state.zone
  if (isFurniture(text, blocks, index)) return 'furniture'
  if (isNote(view, block)) return 'note'
  return openingZone(text, block, state)
}

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
  if (!block.marker && PREAMBLES.match(view, block.first) && /[;,.*]/.test(text.charAt(block.end - 1))) {
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
