import { ENACTING_LINES, PhraseTrie, readingView } from '../lexicon/index.ts'
import type { Block } from './block.ts'
import { isPictureCell } from './caption.ts'
import { factBoxOf } from './fact-box.ts'
import type { BlockRange } from './fact-box.ts'
import {
  endsInAddressees,
  isFootRow,
  isNameLike,
  isSigning,
  leavesRecipients,
  opensRecipients,
} from './foot.ts'
import { isAbovePaper, isFurniture, isTail } from './furniture.ts'
import { isCapitals } from './letter-case.ts'
import { isGround, letterheadOf, opensBasis } from './letterhead.ts'
import { isNoise } from './noise-line.ts'
import { isPageLine } from './page-line.ts'
import { isPortalWord } from './portal-line.ts'
import { isStamp } from './stamp.ts'
import { endsSentence, isIssuerLine, isTitleLine } from './title.ts'
import { inStretches } from '../stretches.ts'

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

const ENACTINGS = new PhraseTrie(ENACTING_LINES.map((line) => [line, true] as const))

interface State {
  zone: 'head' | 'preamble' | 'body' | 'recipients' | 'signature' | 'tail'
  /** Neither letterhead nor title: a page that tells of a document. */
  readonly told: boolean
}

/** Tells for every block what it is for. */
export function zonesOf(text: string, blocks: readonly Block[]): readonly Zone[] {
  const box = factBoxOf(text, blocks) ?? { from: 0, to: 0 }
  const head = letterheadOf(text, blocks, box.to)
  const titled = blocks.some((block) => block.title)
  const official = head.to > head.from || titled
  const state: State = { zone: official ? 'head' : 'body', told: !official && box.to === 0 }
  const zones: Zone[] = []
  inStretches(blocks.length, addZone, { text, blocks, box, head, state, zones })
  return zones
}

/** What the blocks of a text share. */
interface Zoning {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly box: BlockRange
  readonly head: BlockRange
  readonly state: State
  readonly zones: Zone[]
}

const addZone = (zoning: Zoning, index: number): unknown => zoning.zones.push(zoneAt(zoning, index))

function zoneAt({ text, blocks, box, head, state }: Zoning, index: number): Zone {
  if (index >= box.from && index < box.to) return 'furniture'
  if (isLostTitle(text, blocks, index, head)) return 'title'
  if (index >= head.from && index < head.to && blocks[index]?.title !== true) return 'letterhead'
  if (index < head.from && index < NOISE_LINES && isNoiseAt(text, blocks[index])) return 'furniture'
  if (index < head.from && blocks[index] && isAbovePaper(text, blocks[index], index)) return 'furniture'
  return zoneOf(text, blocks, index, state)
}

/** So many lines of noise may stand above a letterhead. */
const NOISE_LINES = 6
const isNoiseAt = (text: string, block: Block | undefined): boolean =>
  block !== undefined && isNoise(text, block)

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

function zoneOf(text: string, blocks: readonly Block[], index: number, state: State): Zone {
  const block = blocks[index]
  if (!block) return 'body'
  if (block.title) {
    if (endsInAddressees(readingView(text), block)) state.zone = 'recipients'
    else if (state.zone === 'body') state.zone = 'head'
    return 'title'
  }
  if (state.zone === 'tail' || block.kind === 'rule' || block.kind === 'tag')
    return tagOrSign(text, block, state)
  const view = readingView(text)
  if (block.kind === 'row') {
    if (isFootRow(text, block)) return 'recipients'
    return state.told && isBarred(text, view, block, index) ? 'furniture' : 'body'
  }
  if (block.start * 2 > text.length && isTail(text, block)) {
    if (!isParagraph(text, blocks[index + 1])) state.zone = 'tail'
    return 'furniture'
  }
  if (opensRecipients(view, block)) state.zone = 'recipients'
  else if (isSigning(text, block, state.zone !== 'head' && state.zone !== 'preamble'))
    state.zone = 'signature'
  else if (
    state.zone === 'recipients' &&
    (leavesRecipients(text, block) || isTitleOfAnnex(text, blocks, index))
  )
    state.zone = 'body'
  else if (state.zone === 'signature' && (!isNameLike(text, block) || isTitleOfAnnex(text, blocks, index)))
    state.zone = 'body'
  if (state.zone === 'recipients' || state.zone === 'signature') return state.zone
  if (isFurniture(text, blocks, index, state.told)) return 'furniture'
  if (isNote(view, block)) return 'note'
  return openingZone(text, block, state)
}

/** `CHƯƠNG TRÌNH … (Ban hành kèm theo Quyết định số …)` below the signature of a decision. */
function isTitleOfAnnex(text: string, blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  if (!block || !isTitleLine(text, block)) return false
  const view = readingView(text)
  return blocks.slice(index + 1, index + 3).some((below) => isNote(view, below))
}

/** What a page prints between bars that is no table: under a picture, or beside the moment of posting. */
const isBarred = (text: string, view: string, block: Block, index: number): boolean =>
  isPictureCell(view, block) ||
  (index < TOP &&
    (isStamp(text, block, index) ||
      isPageLine(view, block, index) ||
      isPortalWord(view.slice(block.start, block.end))))

const TOP = 8

/** A box of links in the middle of an article: the next thing is a paragraph and no headline. */
const isParagraph = (text: string, block: Block | undefined): boolean =>
  block !== undefined &&
  block.kind === 'text' &&
  block.end - block.first > 150 &&
  endsSentence(text, block.end)

function tagOrSign(text: string, block: Block, state: State): Zone {
  if (state.zone !== 'recipients' && state.zone !== 'signature') return 'furniture'
  if (isSigning(text, block, true)) state.zone = 'signature'
  return 'furniture'
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
  if (!block.marker && isCouncilInSession(text, view, block)) return 'issuer'
  if (state.zone !== 'head' && state.zone !== 'preamble') return 'body'
  if (!block.marker && isIssuerLine(text, block)) return 'issuer'
  if (opensBasis(text, view, block) || (!block.marker && isGround(view, block))) {
    state.zone = 'preamble'
    return 'preamble'
  }
  state.zone = 'body'
  return 'body'
}

/** `HĐND THÀNH PHỐ … KHÓA 15, KỲ HỌP THỨ 5` in capitals: the author of a resolution. */
const isCouncilInSession = (text: string, view: string, block: Block): boolean =>
  block.end - block.first < 160 &&
  (view.startsWith('h', block.first) || view.startsWith('q', block.first)) &&
  /^(?:hđnd|hội đồng nhân dân|quốc hội)[^.;:]{0,60}khóa [ivxl\d]{1,6}[, –-]{0,4}kỳ họp/.test(
    view.slice(block.first, block.end).replaceAll('\n', ' '),
  ) &&
  isCapitals(text, block.first, block.end)

/** A remark in brackets that sends the reader elsewhere: `(Kèm theo …)`, `(Chi tiết tại Phụ lục …)`. */
function isNote(view: string, block: Block): boolean {
  if (view.charAt(block.first) !== '(') return false
  if (block.end - block.first < 160 && IN_BRACKETS.test(view.slice(block.first, block.end))) return true
  const words = view.slice(block.first, block.first + 40)
  if (!/^\((?:ban hành )?(?:kèm|đính kèm|gửi kèm|cụ thể|chi tiết|có |theo |xem )/.test(words)) return false
  return /\)[.;/*_]*$/.test(view.slice(Math.max(block.start, block.end - 4), block.end))
}

/** `(Từ ngày 08 đến 10/12/2015)`, `(Nghị quyết số 8/NQ-HĐND, ngày …)`: a line in brackets under a title. */
const IN_BRACKETS =
  /^\((?:từ (?:ngày )?\d(?:[\d ./-]|đến|ngày|và){2,40}|(?:nghị quyết|quyết định|kế hoạch|công văn|chỉ thị|thông báo|văn bản|hướng dẫn|kết luận|tờ trình|báo cáo) số [^()\n]{3,120})\)[.;*_]*$/
