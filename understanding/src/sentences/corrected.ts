import { BODY_LABELS } from './body-label.ts'
import { CUE_GROUP, CUE_GROUPS } from './cue-index.ts'
import type { Decision } from './model.ts'
import { tellsOfPlace, tellsOfWriting } from './signs.ts'
import type { Situation } from './situation.ts'
import { HAS_DIGITS, HAS_PERCENT } from './word-flags.ts'

const COMPARED = CUE_GROUPS.indexOf('compared')
const PAST = CUE_GROUPS.indexOf('past')
/** `mới đạt 46% kế hoạch`: so far, and not more. */
const MERELY =
  /(?:^|\s)(?:mới|chỉ|mới chỉ)(?: đạt| được| giải ngân| hoàn thành)(?: được| khoảng| gần| trên){0,2} \d/
/** `Ông A nhấn mạnh, Cục đã phối hợp …`: told of what was done. */
const SAID_DONE =
  /(?:nhấn mạnh|cho biết|cho hay|khẳng định|cho rằng),? (?:rằng |là )?[^,.;:“"]{2,40} (?:đã|luôn|đang) (?!chỉ đạo|yêu cầu|giao|đề nghị)/
/** `Nguyên nhân do thiếu …`: why something fell short. */
const CAUSE =
  /^(?:một )?(?:nguyên nhân|lý do) (?:chính |chủ yếu |khách quan |chủ quan |của [^,.;:]{3,60} )?(?:là |do |vì )/
/** The first paragraph of a page retells what it goes on to say, where it names nobody. */
const sumsUp = ({ opening, order, lone, subject, voice }: Situation): boolean =>
  opening &&
  order === 0 &&
  !lone &&
  subject.verb &&
  !subject.body &&
  !subject.bodyLater &&
  !subject.colon &&
  voice !== 'order' &&
  voice !== 'report'
/** `Công tác A là nhiệm vụ hết sức quan trọng …`: why it matters, not what is to be done. */
const MATTERS =
  /^[^,.;:]{4,140} là (?:một (?:trong những )?|những |các )?(?:nhiệm vụ|việc làm|yêu cầu|nội dung|hoạt động)(?: \p{L}+){0,3} (?:quan trọng|trọng tâm|cấp bách|thường xuyên|then chốt|cần thiết|có ý nghĩa)(?![^.;]{0,300} (?:cần|phải|yêu cầu|đề nghị) )/u
/** Even in an account someone may have to do something. */
const MUST =
  /(?:^|\s)(?:phải|cần|yêu cầu|đề nghị|giao|trước ngày|chậm nhất|xong trước|hoàn thành trước|không được|thời gian tới|trong thời gian tới|tiếp tục)(?![\p{L}])/u
/** An item under a heading of results reports, unless its words are very clear. */
const SURE_ITEM = 0.85
/** Below this the heading knows better what a figure is. */
const DOUBTFUL = 0.75
/** How an item begins among duties that praises, names a paper, or says for whom something is. */
const NO_DUTY =
  /^(?:hoan nghênh|ghi nhận|biểu dương|đánh giá cao|nhất trí|đồng ý|(?:công văn|quyết định|nghị quyết|chỉ thị|kế hoạch|thông báo|hướng dẫn|kết luận|nghị định|thông tư|luật|văn bản)(?= ))/
/** `Công tác A là nhiệm vụ hết sức quan trọng`: what something is. */
const STATES = /^[^,.;:]{4,140} (?:là|có ý nghĩa|có vai trò|thuộc|nằm|được hiểu) /

/** `- Treo cờ Tổ quốc tại trụ sở …` under duties: what is told of work by its place in the list, whatever its verb. */
function isItemOfDuties(situation: Situation, words: string): boolean {
  const { marked, order, announced, ledIn, subject, labelled, dated } = situation
  if (!marked || order > 0 || labelled || dated || subject.colon || subject.act !== 'nobody') return false
  if (ledIn !== 'directive' && (announced !== 'directive' || ledIn !== undefined)) return false
  if (hasGroup(PAST, situation) || tellsOfWriting(situation.signs)) return false
  return !NO_DUTY.test(words) && !STATES.test(words)
}

/** What form and heading know better than words: what was done is no order, and what a place has is no result. */
export function corrected(
  { label, confidence, probable }: Decision,
  situation: Situation,
  words: string,
): Decision['label'] {
  const { subject, announced, signs, introduces } = situation
  const past = subject.act === 'did'
  if (label === 'directive' && (past || SAID_DONE.test(words))) return secondOf(probable)
  if (label === 'directive' && confidence < DOUBTFUL && sumsUp(situation)) return 'context'
  if (label === 'directive' && CAUSE.test(words)) return 'limitation'
  if (label === 'directive' && !subject.verb && MATTERS.test(words)) return 'context'
  if (tellsOfPlace(signs)) return label === 'result' ? 'context' : label
  const account = label === 'result' || label === 'context'
  if (account && confidence < DOUBTFUL && (situation.flags & HAS_PERCENT) !== 0 && MERELY.test(words))
    return 'limitation'
  if (label === 'result' && confidence < DOUBTFUL) {
    const ahead = announced === 'directive' || announced === 'target'
    if (
      ahead &&
      (situation.flags & HAS_DIGITS) !== 0 &&
      !hasGroup(PAST, situation) &&
      !hasGroup(COMPARED, situation)
    )
      return 'target'
  }
  if (label === 'context' && isItemOfDuties(situation, words)) return 'directive'
  if (announced !== 'result' || introduces) return label
  const unsure = confidence < (situation.marked ? SURE_ITEM : 0.6)
  const happens = subject.act === 'meets' || situation.dated
  if (label === 'context' && (past || unsure) && !subject.colon && !happens) return 'result'
  return label !== 'directive' || MUST.test(words) ? label : 'result'
}

/** Whether words of a group stand in a sentence. */
export function hasGroup(group: number, { cues, unit }: Pick<Situation, 'cues' | 'unit'>): boolean {
  for (let order = cues.count(unit) - 1; order >= 0; order--)
    if (CUE_GROUP[cues.cue(unit, order)] === group) return true
  return false
}

/** The most probable label but directive: what was done is no order. */
function secondOf(probable: readonly number[]): Decision['label'] {
  let best = 1
  for (let at = 2; at < probable.length; at++) if ((probable[at] ?? 0) > (probable[best] ?? 0)) best = at
  return BODY_LABELS[best] ?? 'result'
}
