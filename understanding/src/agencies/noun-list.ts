import { bodyNameAt, endOf, isCapitalAt, PhraseTrie, skipBlanks, sticky } from '../lexicon/index.ts'
import { GROUP_NOUNS, type GroupNoun } from './group-nouns.ts'

/** The nouns of groups, by their words. */
export const NOUNS: PhraseTrie<GroupNoun> = new PhraseTrie<GroupNoun>(GROUP_NOUNS)
const NEXT_NOUN = sticky('_[,/] ?(?:các |và )?')
/** After these a noun names no body. */
export const NOT_AFTER_UNITS: RegExp = sticky(
  ' (?:hành chính|tiêu chí|chỉ số|tiêu chuẩn|quy chuẩn|tư vấn|thi công|cung cấp|bầu cử|diện tích|máu|vận hành|kinh doanh|học|độ|nghề|hàng|công nghiệp|kinh tế|dịch vụ|du lịch|phận|đội|sản xuất|trúng thầu|nhận thầu|đo|hợp|phái|nước ngoài|quốc tế|(?<=hội )(?:đồng|nghị|thảo|viên|trường|chợ))(?![a-zà-ỹđ])',
)

/** Where the next noun of a list may begin, or -1: after a comma or a stroke. */
export function afterNounJoint(view: string, end: number): number {
  const sign = view.charCodeAt(skipBlanks(view, end, 4))
  if (sign === COMMA || sign === STROKE) return endOf(NEXT_NOUN, view, end)
  const dashed = sign === DASH ? endOf(DASHED_NOUN, view, end) : -1
  return dashed < 0 || view.slice(end, dashed).includes('\n') ? -1 : dashed
}

/** `các sở - ban - ngành`: a dash for the comma. */
const DASHED_NOUN = sticky('_-_(?=(?:ban|ngành|đoàn thể|huyện|địa phương)(?![a-zà-ỹđ]))')
const COMMA = 0x2c
const DASH = 0x2d
const STROKE = 0x2f

/** A row of such nouns. */
export interface NounList {
  readonly end: number
  readonly count: number
  readonly strong: boolean
  readonly first: GroupNoun
}

/** The row of nouns that begins at `at`. */
export function nounList(text: string, view: string, at: number): NounList | undefined {
  const first = NOUNS.match(view, at)
  if (first === undefined) return undefined
  let { end } = first
  let count = view.slice(at, end).includes(', ') ? 2 : 1
  let { strong } = first.value
  for (let more = 0; more < 8; more++) {
    const start = afterNounJoint(view, end)
    const next = start < 0 ? undefined : NOUNS.match(view, start)
    if (next === undefined || endOf(NOT_AFTER_UNITS, view, next.end) >= 0) break
    if (isBody(text, view, start, next.end)) break
    end = next.end
    strong ||= next.value.strong
    count++
  }
  return { end, count, strong, first: first.value }
}

/** `các địa phương, Sở Y tế`: the next is one body by its name. */
export const isBody = (text: string, view: string, at: number, end: number): boolean =>
  isCapitalAt(text, view, at) &&
  isCapitalAt(text, view, end + 1) &&
  (bodyNameAt(text, view, at)?.end ?? 0) > end
