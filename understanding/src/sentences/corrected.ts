import { BODY_LABELS } from './body-label.ts'
import { CUE_GROUP, CUE_GROUPS } from './cue-index.ts'
import type { Decision } from './model.ts'
import { tellsOfPlace, tellsOfWriting } from './signs.ts'
import type { Situation } from './situation.ts'
import { verbAt } from './subject.ts'
import type { Act } from './subject.ts'
import { HAS_COLON, HAS_DIGITS, HAS_PERCENT, SAYS_ORDER, SAYS_TOLD } from './word-flags.ts'

/** What bodies do that is no account: they meet, they praise, they say. */
export const HAPPENS: ReadonlySet<Act> = new Set<Act>(['meets', 'judges', 'says'])

const COMPARED = CUE_GROUPS.indexOf('compared')
const PAST = CUE_GROUPS.indexOf('past')
/** `mới đạt 46% kế hoạch`: so far, and not more. */
const MERELY =
  /(?:^|\s)(?:mới|chỉ|mới chỉ)(?: đạt| được| giải ngân| hoàn thành)(?: được| khoảng| gần| trên){0,2} \d/
/** `Ông A nhấn mạnh, Cục đã phối hợp …`: told of what was done. */
const SAID_DONE =
  /(?:nhấn mạnh|cho biết|cho hay|khẳng định|cho rằng),? (?:rằng |là )?[^,.;:“"]{2,40} (?:đã|luôn|đang) (?!chỉ đạo|yêu cầu|giao|đề nghị)/
const saysDone = (flags: number, words: string): boolean => (flags & SAYS_TOLD) !== 0 && SAID_DONE.test(words)
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
/** `Nổi bật: thực hiện hiệu quả …`, `Đối với tập thể: đã có 58/58 cơ quan …`: what an account goes on with. */
const STANDS_OUT = /^(?:nổi bật|điển hình|tiêu biểu|đáng chú ý|đáng ghi nhận)(?: nhất)?(?: là| như)?[:,] /
const COUNTS = /^[^:;.]{3,60}: (?:đã|có) (?:\d|có \d)/
const LED =
  /^[^;:.]{3,140} đã (?:(?:quyết liệt|sâu sát|kịp thời|thường xuyên|chủ động|tích cực|luôn)(?:, (?:quyết liệt|sâu sát|kịp thời|thường xuyên|chủ động|tích cực))* )?(?:lãnh đạo, chỉ đạo|(?<=(?:liệt|sát|thời|xuyên|động|cực|luôn) )chỉ đạo) (?!hội nghị)/

/** Whether a sentence goes on with an account, although someone may be told in it to do something. */
export function reports(flags: number, words: string): boolean {
  const goesOn =
    STANDS_OUT.test(words) ||
    ((flags & HAS_COLON) !== 0 && COUNTS.test(words)) ||
    // Who led has `chỉ đạo`, a word of orders.
    ((flags & SAYS_ORDER) !== 0 && LED.test(words))
  return goesOn && !/yêu cầu|đề nghị|lưu ý/.test(words)
}

/** `(1) Công tác tuyên truyền: Đẩy mạnh …` under duties: what it is about, and what is to be done. */
function isTopicOfDuties({ marked, announced, ledIn, labelled }: Situation, words: string): boolean {
  if (!marked || !labelled || (ledIn !== 'directive' && (announced !== 'directive' || ledIn !== undefined)))
    return false
  if (FIELD.test(words)) return false
  const verb = verbAt(words, words.indexOf(': ') + 2)
  return verb !== undefined && !/^ (?:được|đã|xong) /.test(words.slice(verb, verb + 6))
}

/** `Thành phần: Lãnh đạo Sở Tài chính …`: who comes, when and where. */
const FIELD =
  /^(?:thành phần|thời gian|địa điểm|đối tượng|chủ trì|người|đơn vị|cơ quan|kinh phí|nguồn|mục đích|mục tiêu|căn cứ|phạm vi|số lượng|sản phẩm|kết quả|hình thức|tên|chức danh)(?= |:)/

/** `Làm sao giải quyết tốt kiến nghị của bà con …`, `Đừng để …`: what a speaker asks for in plain words. */
const HAVE_TO = /^(?:(?:phải )?làm sao (?:để |cho )?|đừng (?:để|vì) |chớ |hãy )(?=\p{Ll})[^?]*$/u

/** `Cổng thông tin của tỉnh được triển khai hiệu quả`: how something goes, where no duties are announced. */
const PASSIVE =
  /^(?!thời gian|thời hạn|kinh phí|hồ sơ|thủ tục|chế độ|nội dung|mức )[^,.;:]{4,110}? (?:đã |đều |luôn |cũng |đang |tiếp tục )?được (?:triển khai|thực hiện|duy trì|tổ chức|quan tâm|chú trọng|đẩy mạnh|tăng cường|củng cố|nâng lên|nâng cao|cải thiện|đầu tư|mở rộng|bảo đảm|đảm bảo|giữ vững|phát huy|vận hành)(?![a-zà-ỹđ])/
const isPassive = ({ subject, announced, ledIn, voice }: Situation, words: string): boolean =>
  voice !== 'order' &&
  announced !== 'directive' &&
  ledIn !== 'directive' &&
  !subject.verb &&
  subject.act === 'nobody' &&
  PASSIVE.test(words) &&
  !MUST.test(words)

/** `Chủ tịch UBND tỉnh cũng quan ngại khi …`: somebody blames, and asks for nothing. */
const WORRIES =
  /^[^.;:]{4,110}? (?:quan ngại|lo ngại|chưa hài lòng|không hài lòng) (?:khi|về|vì|trước|với)(?!.*(?:yêu cầu|đề nghị|giao|chỉ đạo|phải) )/
const worries = ({ subject }: Situation, words: string): boolean =>
  (subject.body || subject.bodyLater) && WORRIES.test(words)
/** `Toàn xã hiện còn khoảng 10% hộ nghèo`: how many there are. */
const NUMBERS =
  /^(?:(?:đến|hiện) nay, |hiện )?(?:toàn|cả|trên địa bàn) [^,.;:]{2,30} (?:hiện |vẫn |đang |đã )?(?:còn|có) (?:khoảng |gần |hơn |trên )?\d[^;:]*$/
/** `Công tác A là nhiệm vụ hết sức quan trọng …`: why it matters, not what is to be done. */
const MATTERS =
  /^[^,.;:]{4,140} là (?:một (?:trong những )?|những |các )?(?:nhiệm vụ|việc làm|yêu cầu|nội dung|hoạt động)(?: \p{L}+){0,3} (?:quan trọng|trọng tâm|cấp bách|thường xuyên|then chốt|cần thiết|có ý nghĩa)(?![^.;]{0,300} (?:cần|phải|yêu cầu|đề nghị) )/u
/** `tỉnh đã triển khai đồng bộ các giải pháp`, `ngành luôn quan tâm …`: work that was done, whoever did it. */
const WORKED =
  /(?<!(?:kết quả|nhiệm vụ|mục tiêu|đơn vị|cá nhân|tập thể|những gì) )(?<![a-zà-ỹđ])(?:đã|luôn)(?: (?:luôn|kịp thời|cơ bản|và đang|thường xuyên|tiếp tục|bước đầu|dần))? (?:triển khai|tập trung|tích cực|chủ động|quan tâm|thực hiện|kiểm soát|xử lý|tổ chức (?:nhiều|được)|di chuyển|lấy mẫu|đầu tư|hỗ trợ|xây dựng|hoàn thành|hoàn tất|giải quyết|tiếp nhận|đạt|nỗ lực|phát huy|huy động|tranh thủ|khắc phục|cung cấp|quán triệt|vươn|đưa|giúp|thành lập|đẩy mạnh|tăng cường|vận động|tuyên truyền|duy trì|mở|gấp rút|kịp thời|chú trọng|giữ vững|cụ thể hóa|phối hợp|làm tốt|tháo gỡ|đổi mới|bố trí|rà soát|tạo|ứng dụng|phát hiện|bắt giữ|xóa|trồng|phủ)(?![a-zà-ỹđ])/
/** Meetings, papers and praise are told with the same words; so is what went ill. */
const NOT_WORK =
  /hội nghị|buổi |cuộc họp|kỳ họp|phiên họp|đại biểu|đại hội|thảo luận|công điện|văn bản|công văn|ban hành|tờ trình|cho ý kiến|đề nghị|yêu cầu|kế hoạch số|dự thảo|tặng|phát biểu|nhấn mạnh|ghi nhận|đánh giá|thiệt hại|dịch bệnh|khiến|tuy nhiên|nhưng|chưa /
/** `được vinh danh …`, `vươn từ vị trí 25 lên hạng 9`. */
const RANKED =
  /(?:được (?:vinh danh|tôn vinh|xếp hạng)|(?:đoạt|đạt|giành|nhận) (?:giải|danh hiệu)|vươn (?:lên (?:vị trí|thứ|hạng|top|tốp|nhóm)|từ vị trí)|có sự bứt phá|thăng hạng|tăng (?:\d+ bậc|hạng)|lọt (?:vào )?(?:top|tốp|nhóm)|trong (?:top|tốp|nhóm) (?:\d+|đầu|dẫn đầu)|(?:đứng|xếp) (?:thứ|hạng|vị trí) \d)(?![a-zà-ỹđ])/
/** `vẫn còn nằm trong nhóm cuối`, `chỉ xếp vị trí 56`. */
const BEHIND =
  /(?:nằm trong nhóm cuối|(?:chỉ|mới chỉ) (?:xếp|đứng)(?: ở)? (?:thứ|vị trí|hạng)|đứng cuối bảng|tụt (?:\d+ bậc|hạng|xuống))(?![a-zà-ỹđ])/
/** What neither of the two can do without. */
const RANK_WORDS = /nhóm|xếp|đứng|tụt|vị trí|hạng|bậc|giải|danh hiệu|vinh danh|bứt phá|tốp|top/
/** `Sau 3 năm thực hiện phong trào, huyện có 12 xã …`, `Từ đầu năm, …`: what has come of it, in figures. */
const SINCE =
  /^(?:(?:sau|qua|trong) (?:hơn |gần )?(?:\d{1,2}|một|hai|ba|bốn|năm|mười) (?:năm|tháng|quý|nhiệm kỳ) |nhờ |từ đầu (?:năm|nhiệm kỳ|vụ|tháng)|hết (?:quý|tháng|năm) |qua rà soát|(?:trong )?(?:những|nhiều) năm (?:qua|gần đây)|năm qua|bằng (?:nhiều|sự|những) [^,]{4,60}, |vụ [^,]{3,24} (?:năm nay|năm \d{4}|vừa qua), )/
const AHEAD = /phấn đấu|mục tiêu|chỉ tiêu|sẽ |cần |phải |để |nhằm |dự kiến|đến năm/

/** What somebody did, or where somebody stands among others: no mere background. */
function toldDone(situation: Situation, words: string): boolean {
  const { subject, dated } = situation
  if (subject.colon || dated || HAPPENS.has(subject.act) || words.endsWith('?')) return false
  if (/(?:đã|luôn) /.test(words) && WORKED.test(words) && !NOT_WORK.test(words)) return true
  if ((situation.flags & HAS_DIGITS) !== 0 && SINCE.test(words))
    return !AHEAD.test(words) && !NOT_WORK.test(words)
  return RANK_WORDS.test(words) && RANKED.test(words) && !AHEAD.test(words) && !NOT_WORK.test(words)
}

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

/** `Theo đó, mục tiêu của Kế hoạch: - Khởi công 05 dự án …`: with a number, an item of goals is a level to reach, whatever its verb. */
const isItemOfGoals = ({ marked, order, ledIn, subject, flags }: Situation, words: string): boolean =>
  marked &&
  order === 0 &&
  ledIn === 'target' &&
  (flags & HAS_DIGITS) !== 0 &&
  !subject.body &&
  !subject.colon &&
  !NO_DUTY.test(words)

/** What form and heading know better than words: what was done is no order, and what a place has is no result. */
export function corrected(
  { label, confidence, probable }: Decision,
  situation: Situation,
  words: string,
): Decision['label'] {
  const { subject, announced, signs, introduces } = situation
  const past = subject.act === 'did'
  if (label === 'directive' && (past || saysDone(situation.flags, words))) return secondOf(probable)
  if (label === 'directive' && confidence < DOUBTFUL && sumsUp(situation)) return 'context'
  if (label === 'directive' && CAUSE.test(words)) return 'limitation'
  if ((label === 'directive' || label === 'context') && worries(situation, words)) return 'limitation'
  if (label === 'directive' && NUMBERS.test(words)) return secondOf(probable)
  if (label === 'directive' && !subject.verb && MATTERS.test(words)) return 'context'
  if (label === 'result' && words.endsWith('?')) return 'context'
  if (label === 'directive' && reports(situation.flags, words)) return 'result'
  if (label === 'directive' && confidence < DOUBTFUL && isPassive(situation, words)) return 'result'
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
  if ((label === 'context' || label === 'directive') && isItemOfGoals(situation, words)) return 'target'
  if (label === 'context' && (isItemOfDuties(situation, words) || HAVE_TO.test(words))) return 'directive'
  if ((label === 'context' || label === 'result') && isTopicOfDuties(situation, words)) return 'directive'
  if (label === 'context' && RANK_WORDS.test(words) && BEHIND.test(words)) return 'limitation'
  if (label === 'context' && toldDone(situation, words)) return 'result'
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
