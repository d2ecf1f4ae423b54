import { FURNITURE_HEADS, PhraseTrie, readingView, TAIL_HEADS } from '../lexicon/index.ts'
import { isPageNumber } from './block.ts'
import type { Block } from './block.ts'
import { isUpperAt } from './letter-case.ts'
import { isPageLine, isPictureLine, isWriter } from './page-line.ts'

const FURNITURE = new PhraseTrie(FURNITURE_HEADS.map((phrase) => [phrase, phrase.split(' ').length] as const))
const TAILS = new PhraseTrie(TAIL_HEADS.map((phrase) => [phrase, true] as const))

/** `Bài liên quan`: nothing of the document follows. */
export function isTail(text: string, block: Block): boolean {
  if (block.end - block.start > 60) return false
  const view = readingView(text)
  const found = TAILS.match(view, skipAsterisk(view, block.marker?.end ?? block.first))
  return found !== undefined && /^[\s*_:.]*$/.test(view.slice(found.end, block.end))
}

/** What a page of a portal or newspaper puts between the lines: navigation, captions, stamps, bylines, page numbers. */
export function isFurniture(text: string, blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  if (!block) return false
  const length = block.end - block.start
  const view = readingView(text)
  if (isPageNumber(text, block)) return true
  const content = skipAsterisk(view, block.marker?.end ?? block.first)
  if (length < 400 && (isAddress(view, block) || isStamp(view, block) || isCaption(view, block))) return true
  if (isPageLine(view, block, index) || isPictureLine(text, block)) return true
  return (
    isPortalLine(view, block, content) ||
    isByline(text, blocks, index) ||
    isSigningName(text, blocks, index) ||
    isWriter(text, blocks, index, (next) => isStamp(view, next)) ||
    isCutTitle(view, blocks, index)
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

/** The line with the moment of posting: `Thứ năm - 30/11/2023 10:56`, `Cập nhật lúc: 24/09/2024`, `Thứ tư, ngày 15 tháng 01 năm 2025`. */
function isStamp(view: string, block: Block): boolean {
  if (block.end - block.start > 90) return false
  const words = view.slice(block.marker?.kind === 'dot' ? block.marker.end : block.first, block.end)
  return STAMP.test(words) || HOUR_FIRST.test(words) || POSTED.test(words) || WEEKDAY.test(words)
}

const STAMP =
  /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|ngày )?[\s,|-]{0,4}\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[\s,|-]{0,4}(?:\d{1,2}[:hg]\d{2}.{0,30})?$/
const HOUR_FIRST =
  /^\d{1,2}[:h]\d{2}[\s,|-]{1,4}(?:thứ \p{L}{2,4}|chủ nhật)?[\s,|-]{0,4}(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/u
const POSTED =
  /^(?:ngày )?(?:cập nhật|đăng|xuất bản|đăng tin|đăng bài|viết|tạo)(?: (?:lúc|ngày|bởi))?\s*:? ?.{0,30}\d{1,2}[/.-]\d{1,2}[/.-]\d{4}.{0,30}$/
const WEEKDAY =
  /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy|\d)|chủ nhật)[, ]{1,3}(?:ngày )?\d{1,2}(?: tháng |[/.-])\d{1,2}(?:[, ]{1,2}(?:năm )?|[/.-])\d{4}(?:[\s,|-]{1,3}\d{1,2}[:h]\d{2})?.{0,12}$/

/** The headline cut short in a path of links: `UBND xã tổ chức phiên họp lần thứ 11 thông qua …`, and then whole. */
function isCutTitle(view: string, blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  if (!block || index > 8 || !/(?:\.{2,3}|…)$/.test(view.slice(block.end - 3, block.end))) return false
  const start = block.marker?.end ?? block.first
  const words = view.slice(start, start + 30)
  return blocks.slice(index + 1, index + 5).some((next) => view.startsWith(words, next.first))
}

function isCaption(view: string, block: Block): boolean {
  const end = view.slice(Math.max(block.start, block.end - 60), block.end)
  if (/\((?:hình(?: ảnh)?(?: từ| minh)|ảnh|hình|nguồn)[^)]{0,50}\)?[.*_]*$/.test(end)) return true
  return block.end - block.start < 300 && /[.–-] ?ảnh ?: ?\p{L}[^.:;]{1,40}\.?[*_)]*$/u.test(end)
}

/** A line with nothing but a name, at the very end or before the links to other articles. */
function isSigningName(text: string, blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  const next = blocks[index + 1]
  if (!block || index < 4 || block.end - block.start > 32) return false
  if (
    !/^(?:(?:\p{Lu}\p{Ll}+ ){1,3}\p{Lu}\p{Ll}+|\p{Lu}{2,7}(?: \p{Lu}{1,7}){1,3})$/u.test(
      text.slice(block.first, block.end).replace(/[*_]+$/, ''),
    )
  )
    return false
  if (next === undefined) return true
  const after = next.marker?.end ?? next.first
  return (
    TAILS.match(readingView(text), after) !== undefined ||
    (next.end - after < 30 && FURNITURE.match(readingView(text), after) !== undefined)
  )
}

/** Who wrote an article: one short line with capital letters near the end. */
function isByline(text: string, blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  if (!block || block.marker || block.hashes > 0 || block.end - block.start > 32) return false
  if (index < blocks.length * 0.35 || !isUpperAt(text, block.first)) return false
  const words = text.slice(block.first, block.end).replace(/[*_]/g, '').trim()
  return /^(?:nhóm pv|pv|p\.v|theo .{2,20}|tin, ảnh.{0,20}|bài.{0,3}ảnh.{0,20})$/i.test(words)
}
