import { readingView } from '../lexicon/index.ts'
import type { Block } from './block.ts'
import { isUpperAt } from './letter-case.ts'
import { endsSentence } from './title.ts'

/** How far down a page its banner may stand, and how far below it the headline. */
const MOST_ABOVE = 6
const REACH = 7
const LONGEST = 200

/** What a portal calls upon its readers to do, in the head of every page. */
const CALLS =
  /^(?:quyết tâm|ra sức|nhiệt liệt|chào mừng|thi đua|tích cực thi đua|mừng đảng|toàn đảng, toàn dân|đẩy mạnh học tập|học tập và làm theo|sống, chiến đấu|đoàn kết|phát huy|tất cả vì|chung tay|đảng bộ, chính quyền|cơ quan (?:ngôn luận )?của (?:đảng bộ|ban chấp hành)|tiếng nói của|diễn đàn của)(?= |,)/

/** What a portal calls for: a congress, the Party, an anniversary, the homeland. */
const CAUSES =
  /(?:nghị quyết|đại hội|đảng|bác hồ|hồ chí minh|kỷ niệm|bầu cử|thành lập|nhiệm kỳ|quê hương|tổ quốc|đất nước|xuân|nhân dân|cử tri)(?!\p{L})/u

/** `Đảng Cộng sản Việt Nam quang vinh muôn năm!` */
const EVER = / muôn năm ?!*$/

/**
 * `Quyết tâm thực hiện thắng lợi Nghị quyết Đại hội Đảng bộ tỉnh`: a call in the banner of a page. The headline of the page
 * stands below it, over the first paragraph: a call with nothing between may be the headline itself.
 */
export function isSlogan(text: string, blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  if (!block || index >= MOST_ABOVE || block.kind !== 'text' || block.marker || block.hashes > 0) return false
  const length = block.end - block.first
  if (length < 20 || length > LONGEST) return false
  if (EVER.test(readingView(text).slice(block.end - 10, block.end))) return true
  if (endsSentence(text, block.end)) return false
  if (!CALLS.test(readingView(text).slice(block.first, block.first + 44))) return false
  if (!CAUSES.test(readingView(text).slice(block.first, block.end))) return false
  for (let at = index + 1; at < Math.min(blocks.length - 1, index + REACH); at++) {
    const below = blocks[at]
    if (!below || below.marker || below.end - below.first > LONGEST) return false
    if (isHeadline(text, below) && !OFFERS.test(readingView(text).slice(below.first, below.end))) return true
  }
  return false
}

/** `Theo dõi Báo An Bình trên Google News` is no headline. */
const OFFERS = /^(?:theo dõi|chia sẻ|nghe|đọc|xem|tải|cập nhật|hotline|in ) ?|google news/

const isHeadline = (text: string, { kind, first, end }: Block): boolean =>
  kind === 'text' &&
  end - first > 28 &&
  isUpperAt(text, first) &&
  !/[.:;,…\d]$/.test(text.slice(end - 1, end))
