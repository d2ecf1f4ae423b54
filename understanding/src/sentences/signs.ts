import { beginningsOf, PhraseTrie } from '../lexicon/index.ts'
import { CUE_GROUP, CUE_GROUPS, CUE_PHRASES } from './cue-index.ts'
import { isCourteous } from './courtesy.ts'
import type { Unit } from './segment.ts'
import type { Subject } from './subject.ts'
import { OPENS_PERIOD, OPENS_PLACE, SAYS_FORMAL, SAYS_NUMBER } from './word-flags.ts'

const FORMS = [
  'opens period over',
  'opens period running',
  'opens period ahead',
  'tells what a place has',
  'tells what a place is',
  'orders told',
  'orders told, body',
  'orders told, must',
  'orders told, verb',
  'names an instrument',
  'names an instrument, no more',
  'someone has written',
  'says upwards',
  'if',
] as const

/** Forms of a sentence that are neither a cue nor its subject, and what comes after the first comma. */
export const SIGNS: readonly string[] = [...FORMS, ...CUE_GROUPS.map((group) => `then ${group}`)]

const sign = (name: (typeof FORMS)[number]): number => FORMS.indexOf(name)
const PERIOD_OVER = sign('opens period over')
const PERIOD_RUNNING = sign('opens period running')
const PERIOD_AHEAD = sign('opens period ahead')
const PLACE_HAS = sign('tells what a place has')
const PLACE_BEING = sign('tells what a place is')
const TOLD = sign('orders told')
const TOLD_BODY = sign('orders told, body')
const TOLD_MUST = sign('orders told, must')
const TOLD_VERB = sign('orders told, verb')
const INSTRUMENT = sign('names an instrument')
const INSTRUMENT_ALONE = sign('names an instrument, no more')
const WRITTEN = sign('someone has written')
const UPWARDS = sign('says upwards')
const IF = sign('if')

/** Verbs after which a word of falling short names what is mended, prevented or absent. */
const MENDS =
  /^(?:tháo gỡ|khắc phục|xử lý|giải quyết|ngăn chặn|phòng ngừa|phòng$|chống|giảm thiểu|giảm bớt|hạn chế (?!là)|nhằm hạn chế|để hạn chế|góp phần hạn chế|tránh|chấn chỉnh|không để|không xảy ra|không còn|không phát sinh|không có|ứng phó|vượt|loại bỏ|đẩy lùi|chấm dứt|làm rõ|nêu rõ|phân tích nguyên nhân|phát hiện|rà soát|nếu|phản ánh|khó khăn và vướng mắc nếu)/
/** Words of falling short that say so themselves: after a verb of mending, too. */
const SAYS_SO =
  /^(?:chưa|còn|vẫn|mới|chỉ|rất|đạt thấp|không (?:đạt|triển khai|hoàn thành|đáp ứng|đều)|thấp|gặp|khó khăn là|hạn chế là|tồn tại là|có (?:lúc|nơi|mặt|việc)|một (?:bộ phận|số)|ở một số|của một số|là do|khiến|nguyên nhân|thẳng thắn|thừa nhận|ảnh hưởng)/

const flags = (pattern: RegExp): Uint8Array =>
  Uint8Array.from(CUE_PHRASES, (cue) => (pattern.test(cue) ? 1 : 0))

/** By the number of a cue: whether it mends or prevents what comes next. */
export const HANDLES: Uint8Array = flags(MENDS)
/** By the number of a cue: whether it says of itself that something fell short. */
export const ASSERTS: Uint8Array = flags(SAYS_SO)

const TRIE = new PhraseTrie(
  CUE_PHRASES.map((cue, number) => [cue, FORMS.length + (CUE_GROUP[number] ?? 0)] as const),
)

/** The month of a page, counted from the year 0. */
export type PageDay = number

const FULL_DATE =
  /(?:^|[^\d])(?:\d{1,2}[/.-](\d{1,2})[/.-]|(?:ngày[ .…]{1,9}\d{0,2} {1,3})?tháng {1,3}(\d{1,2}) {1,3}năm {1,3})(20\d\d)(?!\d)/

/** The month in which a page speaks, by the first whole date near its head. */
export function pageDay(view: string): PageDay | undefined {
  const found = FULL_DATE.exec(view.slice(0, 1500))
  return found ? Number(found[3]) * 12 + Number(found[1] ?? found[2]) - 1 : undefined
}

const PERIOD =
  /^[^\d,.;:]{0,30}?(?:tháng (\d{1,2})(?:[/.-]| năm )(20\d\d)|quý (i{1,3}|iv|[1-4])(?:[/.-]| năm )(20\d\d)|\d{1,2} tháng (đầu|cuối) (?:của )?năm|(?<![\p{L}])năm (20\d\d)(?![-–\d])|((?:những|các) tháng đầu năm|thời gian qua|vừa qua|những năm qua|năm qua|tháng qua|từ đầu năm|đến nay|nhiệm kỳ qua)|((?:những|các) tháng cuối năm|thời gian (?:tới|đến)|năm tới|tháng tới|quý tới|từ nay đến))/u

/** Whether the period that opens a sentence lies before the month of the page, around it or ahead. */
function periodSign(words: string, day: PageDay | undefined): number | undefined {
  const found = PERIOD.exec(words)
  if (!found) return undefined
  const [, month, ofYear, quarter, ofThat, half, year, over, ahead] = found
  if (half ?? over ?? ahead) return half === 'đầu' || over ? PERIOD_OVER : PERIOD_AHEAD
  if (day === undefined) return undefined
  let first = Number(year ?? ofYear ?? ofThat) * 12
  let last = first + 11
  if (month) first = last = first + Number(month) - 1
  if (quarter) {
    first += 3 * (/\d/.test(quarter) ? Number(quarter) - 1 : quarter === 'iv' ? 3 : quarter.length - 1)
    last = first + 2
  }
  if (last <= day + (year ? 1 : 0)) return PERIOD_OVER
  return first + (year ? 1 : 0) >= day ? PERIOD_AHEAD : PERIOD_RUNNING
}

const PLACE =
  /^(?:hiện |hiện nay,? |trên địa bàn )?(?:(?:toàn )?(?:tỉnh|huyện|xã|thị xã|thành phố|quận|phường|địa bàn)(?: [^\d,;.:]{0,24})?)?(?:có|gồm(?: có)?) \d[^;.]{0,12} (?:huyện|xã|phường|thị trấn|thị xã|cửa khẩu|dân tộc|đơn vị hành chính|thôn|bản|ấp|khu phố|tổ dân phố|km|hộ|người|nhân khẩu|sông|hồ|dòng họ)(?![\p{L}])/u
const PLACE_IS =
  /^(?:[^,;.:]{0,30} )?(?:là (?:một )?(?:trong những )?(?:tỉnh|huyện|xã|thành phố|vùng|địa phương|đơn vị hành chính)|nằm (?:ở|trên|trong|giữa|về)|(?:tiếp )?giáp (?:với )?|phía (?:đông|tây|nam|bắc)|có (?:tổng )?diện tích|diện tích tự nhiên|dân số)(?![\p{L}])/u
const CHANGES = /(?:^|\s)(?:tăng|giảm|đạt|hoàn thành|đã|phấn đấu|vượt|còn lại|ước)(?![\p{L}])/u

const TYPES =
  '(?:bộ luật|luật|pháp lệnh|nghị quyết|nghị định|quyết định|chỉ thị|kết luận|thông báo|thông tư|công văn|công điện|văn bản|hướng dẫn|kế hoạch|tờ trình|báo cáo|chương trình|quy định|quy chế)'
/** `Công văn số 125-CV/TU, ngày 25/4/2015 …`: an instrument, and nobody who acts. */
const NAMES = new RegExp(`^(?:các |căn cứ )?${TYPES}(?: [\\p{L}]{2,7}){0,4} số:? ?\\d`, 'u')
const ACTS_ON =
  /(?:^|\s)(?:yêu cầu|đề nghị|giao|nêu|nêu rõ|quy định|có hiệu lực|đã|được|sẽ|phải|thay thế|bãi bỏ|hết hiệu lực)(?![\p{L}])/u
/** `Sở A có Tờ trình số 19/TTr-STC …`, `Tại Văn bản số …`: what has been written and came in. */
const HAS_WRITTEN = new RegExp(
  `^(?:[^;:]{0,110} )?(?:có|nhận được|ban hành|ký)(?: [\\p{L}]{2,5}){0,2} ${TYPES}(?: [\\p{L}]{2,7}){0,3} số:? ?\\d|^(?:tại|theo|qua|trên cơ sở) (?:[\\p{L}]{2,7} ){0,3}${TYPES}(?: [\\p{L}]{2,7}){0,3} số:? ?\\d`,
  'u',
)
const SAYS_UPWARDS =
  /(?:^|\s)(?:kính (?:báo cáo|trình|đề nghị|mong|xin)|trân trọng (?:báo cáo|đề nghị|kính))(?![\p{L}])/u
const OPENS_IF = /^(?:nếu|trường hợp|khi|trong trường hợp)(?= )/
const IF_BEGINS = beginningsOf(OPENS_IF)

/** What a sentence says of instruments, to whom it speaks, and on what condition. */
function addWritten(signs: number[], words: string, flags: number): void {
  if (flags & SAYS_NUMBER) {
    if (NAMES.test(words)) signs.push(ACTS_ON.test(words) ? INSTRUMENT : INSTRUMENT_ALONE)
    if (HAS_WRITTEN.test(words)) signs.push(WRITTEN)
  }
  if (flags & SAYS_FORMAL && isCourteous(words) && SAYS_UPWARDS.test(words)) signs.push(UPWARDS)
  if (IF_BEGINS.has(words.charCodeAt(0)) && OPENS_IF.test(words)) signs.push(IF)
}

/** The numbers of the signs that a sentence shows; `told` is how it begins, where orders are being told. */
export function signsOf(
  view: string,
  unit: Unit,
  flags: number,
  day: PageDay | undefined,
  told: Subject | undefined,
): readonly number[] {
  const signs: number[] = []
  const words = view.slice(unit.first, Math.min(unit.end, unit.first + 180))
  const period = flags & OPENS_PERIOD ? periodSign(words, day) : undefined
  if (period !== undefined) signs.push(period)
  if (flags & OPENS_PLACE) {
    if (PLACE.test(words) && !CHANGES.test(words)) signs.push(PLACE_HAS)
    else if (PLACE_IS.test(words) && !CHANGES.test(words)) signs.push(PLACE_BEING)
  }
  if (told) {
    signs.push(TOLD)
    if (told.act === 'acts' || told.bodyLater) signs.push(TOLD_BODY)
    if (told.act === 'must' || told.act === 'bound') signs.push(TOLD_MUST)
    if (told.verb) signs.push(TOLD_VERB)
  }
  addWritten(signs, words, flags)
  const comma = words.indexOf(', ')
  if (comma < 4 || comma > 90) return signs
  const then = TRIE.match(view, unit.first + comma + 2)
  if (then) signs.push(then.value)
  return signs
}

/** Whether signs say what a place has or is: area, people, districts, borders. */
export const tellsOfPlace = (signs: readonly number[]): boolean =>
  signs.includes(PLACE_HAS) || signs.includes(PLACE_BEING)

/** Whether a sentence opens with a period that is still to come. */
export const liesAhead = (signs: readonly number[]): boolean => signs.includes(PERIOD_AHEAD)

/** Whether a sentence tells what somebody has written. */
export const tellsOfWriting = (signs: readonly number[]): boolean => signs.includes(WRITTEN)
