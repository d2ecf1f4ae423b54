import { verbAt } from './subject.ts'
import type { Span } from '../reading.ts'
import type { Unit } from './segment.ts'

/** `Hai là, …`: a point of its own. */
export const opensPoint = (view: string, { first }: Unit): boolean =>
  /^(?:(?:một|hai|ba|bốn|năm|sáu|bảy|tám) là|thứ (?:nhất|hai|ba|tư|năm|sáu|bảy))[, ]/.test(
    view.slice(first, first + 10),
  )

/** Whether the last paragraphs of a letter begin so, which belong to no item. */
export const closesLetter = (view: string, { first }: Unit): boolean =>
  CLOSING.test(view.slice(first, first + 24))
const CLOSING =
  /^(?:trong quá trình|quá trình|nhận được|trên đây|văn bản|nếu có|báo cáo (?:gửi|của)|đề nghị các|yêu cầu các)(?= )/

/** `Đồng thời, …`, `Ngoài ra, …`: goes on with what was told before. */
export const addsTo = (view: string, { first }: Unit): boolean =>
  /^(?:đồng thời|bên cạnh đó|theo đó|ngoài ra|cùng với đó|trong đó)/.test(view.slice(first, first + 12))

/** `“Tiếp tục tập trung …`, `Phải đặc biệt coi trọng …`: goes on with what somebody has to do, and does not say who. */
export function doesMore(view: string, { first }: Unit): boolean {
  const at = QUOTES.has(view.charCodeAt(first)) ? first + 1 : first
  return verbAt(view, at) !== undefined || HAS_TO.test(view.slice(at, at + 20))
}
const HAS_TO = /^(?:chịu trách nhiệm|phải|cần) /
const QUOTES: ReadonlySet<number> = new Set(Array.from('"“”«', (sign) => sign.charCodeAt(0)))

/** Whether those who do something ask others for their part, who are no bodies: `- Rà soát hồ sơ; yêu cầu người nộp thuế giải trình`. */
export const asksOthers = (view: string, start: number, told: number, mentions: readonly Span[]): boolean =>
  told - start > 12 &&
  ASKS.test(view.slice(Math.max(start, told - 20), told)) &&
  verbAt(view, start) !== undefined &&
  !mentions.some((body) => body.start === told)
const ASKS = /[;,] (?:và |đồng thời )?(?:yêu cầu|đề nghị|hướng dẫn|đôn đốc) $/
