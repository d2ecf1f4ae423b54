import { capitalized, PhraseTrie, readingView, TASK_ADVERBS, unitsOf } from '../lexicon/index.ts'
import type { Span } from '../reading.ts'
import { isLowerAt } from '../layout/index.ts'
import { shortened } from './title-length.ts'
import { TITLE_VERBS as VERBS } from './title-verbs.ts'

/** Words before the verb of a duty; those that are verbs themselves are kept where no other verb follows. */
const CONNECTIVES = new PhraseTrie<'verb' | 'word'>([
  ...TASK_ADVERBS.filter((word) =>
    /^(?:đồng thời|bên cạnh|ngoài ra|trong đó|theo đó|cùng với đó|trước mắt|tiếp đó|mặt khác|đặc biệt|do |vì |trên cơ sở đó|song song|cần|phải|thứ |(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là)/.test(
      word,
    ),
  ).map((word) => [word, 'word'] as const),
  ['có trách nhiệm', 'word'],
  ['có nhiệm vụ', 'word'],
  ['và', 'word'],
  ['hoặc', 'word'],
  ['cũng', 'word'],
  ['cũng cần', 'word'],
  ['cũng phải', 'word'],
  ['sẽ', 'word'],
  ['cũng sẽ', 'word'],
  ['cụ thể', 'word'],
  ['cụ thể là', 'word'],
  ['tuy nhiên', 'word'],
  ['muốn vậy', 'word'],
  ['khác', 'word'],
  ['nói trên', 'word'],
  ['nêu trên', 'word'],
  ['có tên trên', 'word'],
  ['còn lại', 'word'],
  ['liên quan', 'word'],
  ['có liên quan', 'word'],
  ['chịu trách nhiệm chủ trì', 'verb'],
  ['chịu trách nhiệm', 'verb'],
  ['chủ trì', 'verb'],
])
const ORDERING = /^(?:giao|yêu cầu|đề nghị|chỉ đạo|phân công|thống nhất|đồng ý)(?= )/

/** Those who have a duty and those they work with, as far as a sentence names them. */
export interface TitleRoles {
  readonly lead: readonly Span[]
  readonly coordinate: readonly Span[]
}

/** A short title that begins with the verb: the duty without number, connectives, and those who have it. */
export function taskTitle(text: string, from: number, to: number, roles: TitleRoles): string {
  const start = startOfDuty(text, from, to, roles)
  const words = plain(text, start, to)
  const title = shortened(words) || shortened(plain(text, from, to)) || whole(text, from, to)
  return capitalized(title)
}

/** A title is made of no more than `NEAR` letters, where there are signs among them of no more than `FARTHEST`. */
const NEAR = 200
const FARTHEST = 400

/** Words without signs of bold and line breaks, as far as a title may need them. */
function plain(text: string, from: number, to: number): string {
  const end = Math.min(to, from + NEAR)
  return hasSigns(text, from, end) ? whole(text, from, to) : text.slice(from, end).trim()
}

function whole(text: string, from: number, to: number): string {
  const end = Math.min(to, from + FARTHEST)
  const words = text.slice(from, end)
  if (!hasSigns(text, from, end)) return words.trim()
  return words
    .replace(/<[^>]{1,200}>|[*_\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whether there is more than words with single blanks between them. */
function hasSigns(text: string, from: number, to: number): boolean {
  let isBlank = false
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (SIGNS.has(unit) || (isBlank && unit === BLANK)) return true
    isBlank = unit === BLANK
  }
  return false
}

/** Signs of bold and of tags, and all white space of a clean text but the blank. */
const SIGNS = unitsOf('*_\\\n\t<')
const BLANK = 0x20

/** Past connectives, the parties that lead and the parties to work with, to what is to be done. */
export function startOfDuty(text: string, from: number, to: number, roles: TitleRoles): number {
  const view = readingView(text)
  const topic = pastTopic(view, from, to)
  if (topic !== undefined) return topic
  const after = lastNamedBefore(view, from, to, roles)
  const told = after === undefined ? pastSpeaker(text, view, from, to) : undefined
  if (told !== undefined) return told
  const at = skipConnectives(
    view,
    after !== undefined && to - after > 12 ? pastQualifier(view, after) : from,
    to,
  )
  if (VERBS.match(view, at) && !BODY.test(view.slice(at, at + 24))) return at
  if (!ADVERBIAL.test(view.slice(at, at + 14)))
    return pastSubject(view, at, to) ?? pastName(text, view, at, to) ?? at
  return (after === undefined ? verbAfterComma(text, view, at, to) : nextVerb(text, view, at, to)) ?? at
}

/** `và tổ chức chính trị - xã hội các cấp tăng cường …`: to organise is no verb here. */
const BODY = /^tổ chức (?:chính trị|đảng|xã hội|đoàn|hội|hành chính)(?!\p{L})/u

/** `Huyện ủy viên phụ trách xã chịu trách nhiệm …`: which of them it is belongs to the one who has the duty. */
const pastQualifier = (view: string, at: number): number =>
  at + (QUALIFIER.exec(view.slice(at, at + 130))?.[0].length ?? 0)
const QUALIFIER =
  /^ (?:phụ trách|phía (?:bắc|nam|tây|đông)|được (?:phân công|giao)|nơi|trực thuộc|trên địa bàn|có (?:rừng|biển|đê|dự án|liên quan)|[-–] (?:cơ quan|đơn vị) (?:thường trực|đầu mối))(?= )(?:[^,;.:]{2,100}?)?? (?=(?:có trách nhiệm|chịu trách nhiệm|chủ trì|chủ động|phải|cần|tập trung|khẩn trương|tiếp tục|tham mưu|giúp|thường xuyên|theo dõi|(?<!ban )chỉ đạo|kiểm tra|xây dựng|rà soát|căn cứ|triển khai|thực hiện|nghiêm túc|tăng cường) )/

/** `Đối với UBND các xã: báo cáo …`: the duty is after the colon. */
function pastTopic(view: string, from: number, to: number): number | undefined {
  if (!/^(?:đối với|riêng|về|nếu|trường hợp) /.test(view.slice(from, from + 11))) return undefined
  const colon = view.slice(from, Math.min(to, from + 200)).indexOf(': ')
  const at = from + colon + 2
  return colon > 0 && VERBS.match(view, at) && !ORDERING.test(view.slice(at, at + 12)) ? at : undefined
}

/** What a duty stands after where no body that is known does: its number, whoever has it, who has said it. */
function pastSubject(view: string, from: number, to: number): number | undefined {
  const words = view.slice(from, Math.min(to, from + 700))
  if (words.startsWith('việc ')) {
    const named = from + 'việc '.length
    return VERBS.match(view, named) ? named : undefined
  }
  for (const ending of [EXECUTION, LABEL, BOUND_TO, SAID]) {
    const found = ending.exec(words)
    const at = found ? skipConnectives(view, from + found[0].length, to) : to
    if (to - at > 12 && VERBS.match(view, at)) return at
  }
  return undefined
}

/** `TX A nghiêm túc thực hiện …`, `tổ chức chính trị - xã hội các cấp tăng cường …`: the last of a row of bodies. */
function pastName(text: string, view: string, from: number, to: number): number | undefined {
  if (!BODY.test(view.slice(from, from + 24)) && !NAME.test(text.slice(from, from + 8))) return undefined
  const verb = nextVerb(text, view, from + 8, Math.min(to, from + 70))
  return verb !== undefined && to - verb > 12 && !/[,;:.(]/.test(view.slice(from, verb)) ? verb : undefined
}

/** A town, a city or a district by its letters. */
const NAME = /^(?:TX|TP|Q|H)[. ]/

/** `Chánh Văn phòng …, Giám đốc các sở … chịu trách nhiệm thi hành Quyết định này`. */
const EXECUTION =
  /^[^.]{0,680}? (?:chịu trách nhiệm|có trách nhiệm|căn cứ \S+ (?:\S+ )?(?:này )?)(?= (?:tổ chức )?(?:thi hành|thực hiện|triển khai))/
/** `Báo X, Đài Y: khẩn trương …`, `Chế độ báo cáo: tổng hợp …`. */
const LABEL = /^[^.;:]{3,150}(?<! (?:sở|bộ|ngành|sau|huyện|xã)): /
/** `Tỉnh A cần nỗ lực …`, `Đội B có trách nhiệm kiểm soát …`, `Quá trình thực hiện phải bám sát …`. */
const BOUND_TO = /^[^,.;:]{3,80}? (?:có trách nhiệm|có nhiệm vụ|cần phải|cần|phải|cũng sẽ) /
/** `Phạm Minh Chính yêu cầu tập trung …`. */
const SAID = /^[^.;:]{3,120}? (?:yêu cầu|đề nghị|chỉ đạo|lưu ý|nhấn mạnh):? /

/** `UBND tỉnh cũng yêu cầu rà soát …`, `… nhấn mạnh cần hỗ trợ …`: the duty begins after the one who speaks. */
function pastSpeaker(text: string, view: string, from: number, to: number): number | undefined {
  if (VERBS.match(view, from) !== undefined && !ORDERING.test(view.slice(from, from + 12))) return undefined
  const words = view.slice(from, Math.min(to, from + 220))
  SPEAKING.lastIndex = 0
  for (let found = SPEAKING.exec(words); found; found = SPEAKING.exec(words)) {
    const at = from + found.index + found[0].length
    if (VERBS.match(view, at) && to - at > 12) return at
    const asks = /yêu cầu|đề nghị/.test(found[0]) && TOLD.test(view.slice(at, at + 8))
    const told = asks ? nextVerb(text, view, at, Math.min(to, at + 90)) : undefined
    if (told !== undefined && to - told > 12) return told
  }
  return undefined
}

/** Whoever is told, although no reader knows their name: `yêu cầu các Ban, Văn phòng Huyện ủy phối hợp …`. */
const TOLD = /^(?:các|những|hai|ba|ban|văn|phòng|đội|tổ) /

const SPEAKING =
  /(?:^|\s)(?:yêu cầu|đề nghị|lưu ý|nhấn mạnh|chỉ đạo|nêu rõ|chỉ rõ|thống nhất)(?:,|:)? (?:là |việc |cần |phải |cần phải |tiếp tục (?=chú trọng))?/g

/** Whether a sentence begins with a verb of doing. */
export const opensDuty = (view: string, from: number): boolean =>
  VERBS.match(view, from) !== undefined && !ORDERING.test(view.slice(from, from + 12))

/** `Giao Sở Tài chính chủ trì, hoàn thành trong quý II.` says who and by when, not what. */
export const onlySaysWho = (view: string, start: number): boolean =>
  /^(?:chủ trì|hoàn thành (?:trước|trong|xong)|thực hiện(?: trong|\.|$)|phối hợp)/.test(
    view.slice(start, start + 18),
  ) &&
  /^(?:chủ trì|thực hiện)?[., ]{0,3}(?:hoàn thành )?(?:(?:trước|trong|xong|chậm nhất)[^;:]{0,50})?[.;/]*$/.test(
    view.slice(start, start + 90).split('\n', 1)[0] ?? '',
  )

/** Where those named before the duty end: the lead, and after it the partners in a row. */
function lastNamedBefore(
  view: string,
  from: number,
  to: number,
  { lead, coordinate }: TitleRoles,
): number | undefined {
  const inside = (span: Span): boolean => span.start >= from && span.end <= to
  const own = lead.filter(inside)
  const first = own[0] ?? coordinate.find((span) => inside(span) && span.start - from < 24)
  if (!first || saysBefore(view, from, first.start)) return undefined
  let end = first.end
  const named = [
    ...own.map((span) => ({ ...span, gap: 30 })),
    ...coordinate.filter(inside).map((span) => ({ ...span, gap: 60 })),
  ]
  for (const span of named.toSorted((a, b) => a.start - b.start)) {
    if (span.start >= end && span.start - end < span.gap) end = span.end
  }
  return end
}

/** `Phủ sóng 5G …; Sở Khoa học và Công nghệ chủ trì`: the duty is said before those who have it. */
const saysBefore = (view: string, from: number, party: number): boolean =>
  JUDGING.test(view.slice(from, from + 12)) ||
  (party - from > 12 && opensDuty(view, from) && !JOINING.test(view.slice(from, from + 24)))

/** `Nhắc nhở các đơn vị chưa …`: what is done to them is the duty. */
const JUDGING = /^(?:nhắc nhở|phê bình|biểu dương|kiểm điểm|khen thưởng) /

const JOINING = /^(?:chủ trì,? )?(?:và )?(?:chủ động |thường xuyên )?phối h[ợọ]p/

/** What may stand between a party and its verb: `theo chức năng, nhiệm vụ được giao`, `căn cứ …`. */
const ADVERBIAL =
  /^(?:\(|(?:theo|căn cứ|trên|với|là|trong|tùy|từ|có|để|sau|ngay sau|khi|được|liên quan|trực thuộc|thuộc|của|tại|cùng|định kỳ|trước|hằng|hàng)(?= ))/

/** `liên quan đến …`, `cụ thể hóa …`: no connective. */
const PART_OF = /^quan (?:đến|tới) |^ thể (?:hóa|hoá) /

/** Past connectives, but not past the last one that is a verb where none follows: `chủ trì phương án …`. */
function skipConnectives(view: string, from: number, to: number): number {
  let at = from
  let verb: number | undefined
  for (let turn = 0; turn < 6 && at < to; turn++) {
    while (at < to && ' ,;:*_-–\n'.includes(view.charAt(at))) at++
    const found = CONNECTIVES.match(view, at)
    if (!found || PART_OF.test(view.slice(found.end - 4, found.end + 5))) break
    if (found.value === 'verb') verb ??= at
    at = found.end
  }
  return verb !== undefined && !VERBS.match(view, at) ? verb : at
}

/** The next verb of doing; `Luật Tổ chức …` and `ý kiến chỉ đạo` have none. */
function nextVerb(text: string, view: string, from: number, to: number): number | undefined {
  const limit = Math.min(to, from + 160)
  for (let at = from; at < limit; at++)
    if (view.charAt(at - 1) === ' ' && isLowerAt(text, at) && VERBS.match(view, at) && !isNoun(view, at))
      return at
  return undefined
}

const isNoun = (view: string, at: number): boolean =>
  /(?:ý kiến|sự|công tác|việc|kế hoạch|kết quả|tình hình|nội dung|quy định|theo|về|được|đơn vị|cơ quan|hoạt động|phân công|chức năng|văn|luật|phòng|trường|ngành|trung tâm|sở|cục|bộ|ban|hội|các|những) $/.test(
    view.slice(Math.max(0, at - 14), at),
  ) || /^\S+ \S+ (?:của|tại văn bản|tại công văn) /.test(view.slice(at, at + 30))

/** `Theo chức năng được giao, chủ động triển khai …`: the duty begins after a comma. */
function verbAfterComma(text: string, view: string, from: number, to: number): number | undefined {
  const words = view.slice(from, Math.min(to, from + 121))
  for (let sign = words.indexOf(', '); sign >= 0; sign = words.indexOf(', ', sign + 1)) {
    const at = from + sign + 2
    if (isLowerAt(text, at) && VERBS.match(view, at) && to - at > 12) return at
  }
  return undefined
}
