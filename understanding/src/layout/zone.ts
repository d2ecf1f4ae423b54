import {
  ENACTING_LINES,
  FURNITURE_HEADS,
  LETTERHEAD_LINES,
  PREAMBLE_HEADS,
  PhraseTrie,
  readingView,
  SIGNING_TITLES,
  TAIL_HEADS,
} from '../lexicon/index.ts'
import { isPageNumber } from './block.ts'
import type { Block } from './block.ts'
import { isCapitals, isUpperAt } from './letter-case.ts'
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
const FURNITURE = trie(FURNITURE_HEADS)
const TAILS = trie(TAIL_HEADS)
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
    /^(?:nơi nhận|kính gửi)$/.test(view.slice(block.first, block.end))
  )
}

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

/** `Bài liên quan`: nothing of the document follows. */
function isTail(text: string, block: Block): boolean {
  if (block.end - block.start > 60) return false
  const view = readingView(text)
  const found = TAILS.match(view, skipAsterisk(view, block.marker?.end ?? block.first))
  return found !== undefined && /^[\s*_:.]*$/.test(view.slice(found.end, block.end))
}

function isFurniture(text: string, blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  if (!block) return false
  const length = block.end - block.start
  const view = readingView(text)
  if (isPageNumber(text, block)) return true
  const content = skipAsterisk(view, block.marker?.end ?? block.first)
  if (length < 400 && (isAddress(view, block) || isStamp(view, block) || isCaption(view, block))) return true
  return (
    isPortalLine(view, block, content) || isByline(text, blocks, index) || isSigningName(text, blocks, index)
  )
}

/** Past the `(*)` of a note at the foot. */
const skipAsterisk = (view: string, at: number): number => (view.startsWith('(*) ', at) ? at + 4 : at)

function isPortalLine(view: string, block: Block, content: number): boolean {
  const found = FURNITURE.match(view, content)
  if (!found || block.end - block.start > 260) return false
  const rest = view.slice(found.end, block.end).replace(/^[\s*_:.…)\]]+/, '')
  if (rest.length === 0) return true
  if (found.value >= 3) return true
  if (block.marker && block.marker.kind !== 'parenthesis') return false
  const sign = view.charAt(found.end)
  return (
    (sign === ':' && block.end - block.start < 120) ||
    (block.hashes > 0 && found.value >= 2) ||
    (found.value === 2 && rest.length < 30 && !/[.;:]$/.test(rest)) ||
    /^(?:xem chi tiết|xem thêm|đọc thêm)/.test(view.slice(content, content + 12))
  )
}

/** A file name or an address of the web. */
function isAddress(view: string, block: Block): boolean {
  const words = view.slice(block.start, block.end)
  return (
    /^\S{1,200}\.(?:jpe?g|png|gif|webp|pdf|docx?|xlsx?|mp4)$/.test(words) ||
    /^\[?!?\[?(?:https?:|www\.)/.test(words) ||
    /^!?\[[^\]]{0,120}\]\(/.test(words)
  )
}

/** The line with the moment of posting: `Thứ năm - 30/11/2023 10:56`, `11/03/2024, 04:54`. */
function isStamp(view: string, block: Block): boolean {
  if (block.end - block.start > 80) return false
  const words = view.slice(block.first, block.end)
  return (
    /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|ngày )?[\s,|-]{0,4}\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[\s,|-]{0,4}(?:\d{1,2}[:hg]\d{2}.{0,30})?$/.test(
      words,
    ) ||
    /^\d{1,2}[:h]\d{2}[\s,|-]{1,4}(?:thứ \p{L}{2,4}|chủ nhật)?[\s,|-]{0,4}(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/u.test(
      words,
    )
  )
}

function isCaption(view: string, block: Block): boolean {
  const end = view.slice(Math.max(block.start, block.end - 60), block.end)
  if (/\((?:hình(?: ảnh)?(?: từ| minh)|ảnh|hình|nguồn)[^)]{0,50}\)?[.*_]*$/.test(end)) return true
  return block.end - block.start < 300 && /[.–-] ?ảnh ?: ?\p{L}[^.:;]{1,40}\.?[*_)]*$/u.test(end)
}

/** Who wrote an article: one short line with capital letters near the end, or just under the title. */
/** A line with nothing but a name, at the very end or before the links to other articles. */
function isSigningName(text: string, blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  const next = blocks[index + 1]
  if (!block || index < 4 || block.end - block.start > 32) return false
  if (
    !/^(?:\p{Lu}\p{Ll}+ ){1,3}\p{Lu}\p{Ll}+$/u.test(text.slice(block.first, block.end).replace(/[*_]+$/, ''))
  )
    return false
  return next === undefined || TAILS.match(readingView(text), next.marker?.end ?? next.first) !== undefined
}

function isByline(text: string, blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  if (!block || block.marker || block.hashes > 0 || block.end - block.start > 32) return false
  if (index < blocks.length * 0.35 || !isUpperAt(text, block.first)) return false
  const words = text.slice(block.first, block.end).replace(/[*_]/g, '').trim()
  return /^(?:nhóm pv|pv|p\.v|theo .{2,20}|tin, ảnh.{0,20}|bài.{0,3}ảnh.{0,20})$/i.test(words)
}

/** A remark in brackets that sends the reader elsewhere: `(Kèm theo …)`, `(Chi tiết tại Phụ lục …)`. */
function isNote(view: string, block: Block): boolean {
  const words = view.slice(block.first, block.first + 40)
  if (!/^\((?:ban hành )?(?:kèm|đính kèm|gửi kèm|cụ thể|chi tiết|có |theo |xem )/.test(words)) return false
  return /\)[.;*_]*$/.test(view.slice(Math.max(block.start, block.end - 4), block.end))
}
