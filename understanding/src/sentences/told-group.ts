import { pluralGroupEnd, toldEnd } from './plural-group.ts'
import type { Unit } from './segment.ts'
import { verbAt } from './subject.ts'

/** How far into a sentence the verb may stand that tells somebody. */
const FARTHEST = 260

/** A verb of ordering before people and bodies of a kind. */
const TELLS =
  /(?:yêu cầu|đề nghị|lưu ý|chỉ đạo|giao|nhắc nhở)(?: cho| đối với)? (?=(?:các|những|mọi|toàn thể|toàn bộ|tất cả|chủ|người|lực lượng|đơn vị|cán bộ|nhà|doanh nghiệp|bà con|nhân dân|ngư dân|nông dân|cơ quan|lãnh đạo|100%) )/g
/** Words before such a verb that make it the name of a thing, or tell of an order given before. */
const NAMES =
  /(?:^| )(?:theo|đã|được|bị|từng|các|những|đáp ứng|nội dung|một số|sự|ý kiến|tinh thần|đúng|có|bàn|chuyển|trao) $/

/** Those below ask, and what is asked of nobody in particular is no order. */
const ASKS_UP =
  /cử tri|đại biểu|(?:^|[^ ]|\. )người dân |nhân dân kiến|hiệp hội|kiến nghị|phản ánh|nguyện vọng/

/** `đã ban hành nhiều văn bản chỉ đạo các xã …`: an account. */
const WAS_DONE = /(?:^| )(?:đã|từng|luôn|thường xuyên|kịp thời) /

/** What they are to do who are told, besides verbs of work. */
const MUST =
  /^(?:cần|phải|không được|không|tuyệt đối|tiếp tục|chủ động|khẩn trương|tập trung|nghiêm túc|tăng cường|sớm) /

/** `Ông Hòa yêu cầu các hãng bay rà soát …`: whether those are told to do something who are of one kind and have no name. */
export function tellsGroup(view: string, { first, end }: Unit): boolean {
  const words = view.slice(first, Math.min(end, first + FARTHEST))
  TELLS.lastIndex = 0
  for (let tells = TELLS.exec(words); tells; tells = TELLS.exec(words)) {
    if (NAMES.test(words.slice(Math.max(0, tells.index - 12), tells.index))) continue
    const at = first + TELLS.lastIndex
    const told = Math.max(toldEnd(view, at) ?? 0, pluralGroupEnd(view, at) ?? 0)
    if (told === 0 || told >= end) continue
    if (verbAt(view, told + 1) === undefined && !MUST.test(view.slice(told + 1, told + 14))) continue
    const before = words.slice(0, tells.index)
    return !ASKS_UP.test(before) && !WAS_DONE.test(before)
  }
  return false
}
