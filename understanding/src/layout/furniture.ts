import { FURNITURE_HEADS, PhraseTrie, readingView, TAIL_HEADS } from '../lexicon/index.ts'
import { isPageNumber } from './block.ts'
import { isContentsEntry, isOfLegalPage } from './legal-page.ts'
import { isRunningLine } from './running-line.ts'
import type { Block } from './block.ts'
import { isBanner } from './banner.ts'
import { isByline } from './byline.ts'
import { isBetweenBars, isCaptionBetween, isCredited, isPictureLine } from './caption.ts'
import { isLowerAt } from './letter-case.ts'
import { isField } from './page-fields.ts'
import { isLinkLine, isProgramField, isReached, isUnmarkedName } from './page-marks.ts'
import { isPageLine } from './page-line.ts'
import { isPortalWord } from './portal-line.ts'
import { isSlogan } from './slogan.ts'
import { isStamp } from './stamp.ts'
import { isTeaser } from './teaser.ts'

const FURNITURE = new PhraseTrie(FURNITURE_HEADS.map((phrase) => [phrase, phrase.split(' ').length] as const))
const TAILS = new PhraseTrie(TAIL_HEADS.map((phrase) => [phrase, true] as const))

/** `Bài liên quan`: nothing of the document follows. */
export function isTail(text: string, block: Block): boolean {
  if (block.end - block.start > 60) return false
  const view = readingView(text)
  const found = TAILS.match(view, skipAsterisk(view, block.marker?.end ?? block.first))
  return found !== undefined && /^[\s*_:.]*$/.test(view.slice(found.end, block.end))
}

/**
 * What a page of a portal or newspaper puts between the lines: navigation, captions, stamps, bylines, page numbers. `told`
 * says that the page has neither letterhead nor title of a document, so that more may be its furniture.
 */
export function isFurniture(text: string, blocks: readonly Block[], index: number, told: boolean): boolean {
  const block = blocks[index]
  if (!block) return false
  if (block.end - block.start > LONGEST) return isProgram(text, block)
  const view = readingView(text)
  if (isPageNumber(text, block) || isRunningLine(text, block) || isOfLegalPage(text, view, block)) return true
  const content = skipAsterisk(view, block.marker?.end ?? block.first)
  if (told && isContact(view, block)) return true
  if (isAddress(view, block) || isCredited(view, block) || isProgram(text, block)) return true
  if (isStamp(text, block, index) || isPageLine(view, block, index) || isPictureLine(text, block)) return true
  const stamped = (other: Block, at: number): boolean => isStamp(text, other, at)
  return (
    isPortalLine(view, block, content) ||
    isByline(text, blocks, index, stamped) ||
    isCutTitle(view, blocks, index) ||
    isCommentForm(view, block, blocks[index + 1]) ||
    isBelowName(text, blocks, index, stamped) ||
    isVisitBox(view, blocks, index) ||
    (told &&
      (isContentsEntry(view, blocks, index) ||
        COUNTED.test(text.slice(block.start, block.end)) ||
        isMark(view, block, index) ||
        isField(text, blocks, index) ||
        isMenu(text, blocks, index) ||
        isBanner(text, blocks, index, stamped) ||
        isSlogan(text, blocks, index) ||
        isCaptionBetween(text, blocks, index) ||
        isBetweenBars(text, blocks, index) ||
        isTagRow(text, block) ||
        isTeaser(text, blocks, index) ||
        isRepeated(text, blocks, index) ||
        isLikeHeadline(text, blocks, index)))
  )
}

/** Whether a line above the letterhead of a document is one that a page prints: a button, a field, the name of a picture. */
export const isAbovePaper = (text: string, block: Block, index: number): boolean =>
  isMark(readingView(text), block, index)

/** Items of a document may be as short as buttons further down. */
const NEAR_TOP = 8
const SHORT = 4
/** The name of a picture, the field of a program, a telephone. */
function isMark(view: string, { kind, marker, start, first, end }: Block, index: number): boolean {
  if (kind !== 'text' || (marker && marker.kind !== 'dash' && marker.kind !== 'dot')) return false
  const line = view.slice(marker?.end ?? first, end)
  if (isPortalWord(line)) return !marker || index < NEAR_TOP || line.length < SHORT
  return (
    isReached(line) ||
    (!marker && (isUnmarkedName(line) || isLinkLine(view.slice(start, end)) || isProgramField(line)))
  )
}

/** `tin tức an bình, lan tỏa, giá trị văn hóa, sự kiện, du lịch`: words by which a page is found. */
function isTagRow(text: string, block: Block): boolean {
  if (block.kind !== 'text' || block.marker || !isLowerAt(text, block.first)) return false
  const words = text.slice(block.first, block.end)
  if (/[.:;!?…]$/.test(words)) return false
  const tags = words.split(', ')
  return tags.length > 4 && tags.every((tag) => tag.length < LONGEST_TAG)
}
const LONGEST_TAG = 48

/** Under the name of who wrote, as the last thing of the page: what the page is made with, an address, an office. */
function isBelowName(
  text: string,
  blocks: readonly Block[],
  index: number,
  stamped: (block: Block, index: number) => boolean,
): boolean {
  const block = blocks[index]
  if (!block || index < 3 || index + 1 < blocks.length || block.kind !== 'text' || block.marker) return false
  if (block.end - block.first > 60 || /[.:;,?!…]$/.test(text.slice(block.end - 1, block.end))) return false
  return isByline(text, blocks, index - 1, stamped)
}

/** The same line twice: a headline and its link, or what a picture shows and what stands under it. */
function isRepeated(text: string, blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  if (!block || block.kind !== 'text' || block.marker || block.hashes > 0) return false
  const length = block.end - block.first
  if (length < 25 || length > 260 || /[:;,]$/.test(text.slice(block.end - 1, block.end))) return false
  const line = text.slice(block.first, block.end)
  if (/[.]$/.test(line) && ACTS.test(readingView(text).slice(block.first, block.end))) return false
  const same = (other: Block | undefined): boolean =>
    other !== undefined && other.end - other.first === length && text.startsWith(line, other.first)
  const told = blocks.slice(Math.max(0, index - 4), index).some((above) => above.end - above.first > 120)
  const credited = (other: Block | undefined): boolean =>
    other !== undefined &&
    other.end - other.first > length &&
    text.startsWith(line, other.first) &&
    isCredited(readingView(text), other)
  return told && (same(blocks[index + 1]) || same(blocks[index - 1]) || credited(blocks[index + 1]))
}

/** The headline in a few other words under the first paragraph: what a picture is called. */
function isLikeHeadline(text: string, blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  if (!block || index < 2 || block.kind !== 'text' || block.marker || block.end - block.first < SAME_WORDS)
    return false
  if (/[.:;,!?…]$/.test(text.slice(block.end - 1, block.end))) return false
  const told = blocks.slice(0, MOST_ABOVE).findIndex(({ first, end }) => end - first > 120)
  if (told < 0 || told >= index) return false
  const words = text.slice(block.first, block.first + SAME_WORDS)
  return blocks
    .slice(0, Math.max(told, 1))
    .some(({ first, end }) => end - first > SAME_WORDS && end - first < 200 && text.startsWith(words, first))
}
const SAME_WORDS = 24
/** The first paragraph of an article stands among its first lines; looking further would be done again for every line. */
const MOST_ABOVE = 60

/** What an article tells, which a program may print twice. */
const ACTS =
  /(?<!phát biểu) (?:vừa|đã|sẽ|yêu cầu|đề nghị|giao|chỉ đạo|cho biết|ban hành|tổ chức|họp|ký|có văn bản|có công văn) /

/** `Truy cập`, `Hôm nay:`, `Tuần này:`, each over its number: the box that counts the visits of a portal. */
function isVisitBox(view: string, blocks: readonly Block[], index: number): boolean {
  const named = VISITED.exec(nameIn(view, blocks[index]))?.[0]
  if (named === undefined) return false
  const below = blocks[index + 1]
  if (below && /^[\d.,]{1,12}$/.test(nameIn(view, below))) return true
  return /^(?:truy|thống|lượt)/.test(named) && VISITED.test(nameIn(view, below))
}

const nameIn = (view: string, block: Block | undefined): string =>
  block && block.end - block.first < 40 ? view.slice(block.first, block.end) : ''

const VISITED =
  /^(?:(?:thống kê |số |tổng (?:số )?)?(?:lượt )?truy cập|đang (?:online|truy cập|trực tuyến)|hôm (?:nay|qua)|(?:tuần|tháng|năm) (?:này|nay|trước|qua)|tất cả|tổng(?: số| cộng)?) ?:?$/

const LONGEST = 400

const MENU_LINES = 12

/** A short line among the first of a page, above the one that counts its visits. */
function isMenu(text: string, blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  if (!block || index >= MENU_LINES || block.marker || block.end - block.start > 40) return false
  for (const below of blocks.slice(index + 1, MENU_LINES + 2)) {
    if (below.end - below.start > 60 || below.marker) return false
    if (VISITS.test(readingView(text).slice(below.start, below.start + 20))) return true
  }
  return false
}

const VISITS = /^(?:(?:số |tổng )?lượt truy cập|đang (?:online|truy cập)|thống kê truy cập)/

/** How often a page was read, without a word: a year has a word before it. */
const COUNTED = /^(?!20\d\d$)\d{4,10}$/

/** `player("box").setup({volume: …})`: what a browser was to run. */
const isProgram = (text: string, { start }: Block): boolean =>
  /^(?:[a-z_$][\w$]*\.)*[a-z_$][\w$]{1,30}\([^()\n]{0,40}\)\.[a-z]+\([{"']/i.test(
    text.slice(start, start + 120),
  )

/** Past the `(*)` of a note at the foot. */
const skipAsterisk = (view: string, at: number): number => (view.startsWith('(*) ', at) ? at + 4 : at)

function isPortalLine(view: string, block: Block, content: number): boolean {
  const found = FURNITURE.match(view, content)
  if (!found || block.end - block.start > 260) return false
  const rest = view.slice(found.end, block.end).replace(/^[\s*_:.…)\]]+/, '')
  if (rest.length === 0) return true
  // `Nội dung chính của Công điện` is a heading of its own.
  if (OF_SOMETHING.test(rest) && view.startsWith('nội dung', content)) return false
  if (found.value >= 3) return !view.slice(block.end - 3, block.end).startsWith('./')
  if (block.marker && block.marker.kind !== 'parenthesis') return false
  const sign = view.charAt(found.end)
  return (
    (sign === ':' && block.end - block.start < 120) ||
    (block.hashes > 0 && found.value >= 2) ||
    (found.value === 2 && rest.length < 30 && !/[.;:]$/.test(rest)) ||
    /^(?:xem chi tiết|xem thêm|đọc thêm)/.test(view.slice(content, content + 12))
  )
}

const OF_SOMETHING = /^(?:của|tại|trong|về|theo|được) /

/** `Hotline: 0326.… Email: toasoan@…`: how to reach those who keep the page. */
const isContact = (view: string, { start, end }: Block): boolean =>
  end - start < 240 &&
  /(?:hotline|đường dây nóng|điện thoại|đt)\s?: ?[\d(+]/.test(view.slice(start, end)) &&
  /e-?mail\s?: ?\S/.test(view.slice(start, end))

/** A file name or an address of the web. */
function isAddress(view: string, block: Block): boolean {
  const words = view.slice(block.start, block.end)
  return (
    /^\S{1,200}\.(?:jpe?g|png|gif|webp|pdf|docx?|xlsx?|mp4)$/.test(words) ||
    /^(?:nguồn[^:]{0,40}: ?)?\[?!?\[?(?:https?:|www\.)/.test(words) ||
    /^(?:# )?[a-z][a-z\d]{1,30}_\d{1,6}$/.test(words) ||
    /^!?\[[^\]]{0,120}\]\(/.test(words)
  )
}

/** `Trả lời` over the fields of a comment. */
const isCommentForm = (view: string, { first, end }: Block, next: Block | undefined): boolean =>
  next !== undefined &&
  /^(?:trả lời|bình luận|để lại (?:một )?bình luận)(?: hủy)?$/.test(
    view.slice(first, Math.min(end, first + 30)),
  ) &&
  /^(?:email của bạn|hủy$)/.test(view.slice(next.first, Math.min(next.end, next.first + 14)))

/** The headline cut short in a path of links: `UBND xã tổ chức phiên họp lần thứ 11 thông qua …`, and then whole. */
function isCutTitle(view: string, blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  if (!block || index > 8 || !/(?:\.{2,3}|…)$/.test(view.slice(block.end - 3, block.end))) return false
  const start = block.marker?.end ?? block.first
  if (/[.!?] ./.test(view.slice(start, block.end))) return false
  const words = view.slice(start, start + 30)
  return blocks.slice(index + 1, index + 5).some((next) => view.startsWith(words, next.first))
}
