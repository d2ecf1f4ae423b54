import { isCapitals } from '../layout/index.ts'
import type { Block, Zone } from '../layout/index.ts'
import { PhraseTrie, readingView } from '../lexicon/index.ts'
import type { AgencyMention, Stated } from '../reading.ts'
import { sentenceCase } from './casing.ts'
import type { Reported } from './headline.ts'
import { loneDateline } from './dateline.ts'
import { TYPES } from './title-types.ts'
import { impliedWords } from './implied.ts'

/** Kinds that go without number and letterhead from one office to another. */
const NOTES = new PhraseTrie(
  ['phiếu trình', 'phiếu chuyển', 'phiếu báo', 'tờ trình'].map((name) => [name, true] as const),
)
const GOES_ON = /^(?:$|\n| (?:xử lý|giải quyết|công việc|văn bản|v\/v|về việc|kính gửi)(?!\p{L}))/u
const FIRST_LINES = 4

/** A note that is put before a superior; the instruments that it cites are those of others. */
export interface Note extends Reported {
  readonly place?: Stated<string>
}

/** `PHIẾU TRÌNH XỬ LÝ VĂN BẢN`, `TỜ TRÌNH Về việc …  Kính gửi: …` as the first words of a text without letterhead. */
export function noteIn(
  text: string,
  blocks: readonly Block[],
  zones: readonly Zone[],
  agencies: readonly AgencyMention[],
): Note | undefined {
  const view = readingView(text)
  for (const { first, end } of blocks.slice(0, FIRST_LINES)) {
    let start = first
    while (start < end && '#*_| '.includes(text.charAt(start))) start++
    const kind = NOTES.match(view, start)
    if (!kind || !isCapitals(text, start, kind.end)) continue
    if (!GOES_ON.test(view.slice(kind.end, Math.min(end, kind.end + 20)))) continue
    const issuer = submitterIn(text, view, agencies)
    return {
      type: {
        value: sentenceCase(text.slice(start, kind.end)),
        span: { start, end: kind.end },
        certainty: 'stated',
      },
      ...loneDateline(text, blocks, zones),
      ...(issuer ? { issuer } : {}),
    }
  }
  return undefined
}

const CLOSING = 400

/** `Sở Tài chính kính trình …` at the end: who submits says so. */
function submitterIn(
  text: string,
  view: string,
  agencies: readonly AgencyMention[],
): Stated<string> | undefined {
  const body = agencies.findLast(
    ({ span, kind }) =>
      kind === 'one' &&
      span.start > text.length - CLOSING &&
      /^ (?:kính|trân trọng) trình(?!\p{L})/u.test(view.slice(span.end, span.end + 20)),
  )
  if (!body) return undefined
  const { start, end } = body.span
  return impliedWords(text, start, end)
}

const ADDRESSES = /^(?:kính gửi|kính thưa|kính trình|báo cáo đồng chí)(?!\p{L})/u
const OPENING = 60

/**
 * A letter or note that lost its head speaks to someone; it is none of the instruments that it cites. Where a headline
 * names an instrument (`Công văn 3676 của …`), it is that one which speaks.
 */
export function addressesOne(text: string, blocks: readonly Block[]): boolean {
  for (const { start, end } of blocks.slice(0, FIRST_LINES + 1)) {
    const words = readingView(text.slice(start, Math.min(end, start + OPENING))).replace(/^[#*_|\s-]+/, '')
    if (ADDRESSES.test(words)) return true
    if (TYPES.match(words, 0)) return false
  }
  return false
}
