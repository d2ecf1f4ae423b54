import type { Span } from '../reading.ts'
import type { Unit } from './segment.ts'

/** `ngay sau khi kết thúc hội nghị`, `ngay đầu năm 2026`, `trước Tết Nguyên đán`: no day, but by when. */
export function afterEvent(view: string, { first, end }: Unit): Span | undefined {
  // Of a row of duties, it is said of the last only.
  const whole = view.slice(first, end)
  const row = whole.indexOf(';')
  const words = row < 0 ? whole : whole.slice(0, row + 1)
  const found = whole.includes('ngay ') ? (AFTER_EVENT.exec(words) ?? AT_BEGINNING.exec(whole)) : null
  if (found?.index === 0 && wasDone(view, first + found[0].length)) return undefined
  const event = found ?? (words.includes('trước ') ? BEFORE.exec(words) : null)
  return event ? { start: first + event.index, end: first + event.index + event[0].length } : undefined
}

/** The event is named, and the clause ends behind it. */
const AFTER_EVENT =
  /ngay sau (?:khi [^,;.:()]{4,130}|(?:hội nghị|cuộc họp|buổi (?:làm việc|họp|lễ)|kỳ họp|phiên họp|đại hội|lễ|kỳ nghỉ|tết|ngày bầu cử|cuộc bầu cử|đợt)(?: [^,;.:()]{1,40}?)?)(?=[,;.)]|\s\(|\s?$)/
const AT_BEGINNING =
  /ngay (?:từ )?(?:những (?:ngày|tháng) )?đầu (?:năm|quý|tháng) [\di][\di/v]*(?=[,;.)]|\s?$)/
const BEFORE =
  /(?:(?:ít nhất |tối thiểu )?trước \d{1,3} ngày(?: làm việc)?(?: (?:khi|so với|diễn ra|khai mạc|tổ chức|đến|tính)(?= )[^,;.:()]{2,90})?|trước (?:(?:ngày |dịp |lễ |ngày lễ |dịp lễ )?quốc khánh(?: \d{1,2}\/\d{1,2}(?:\/\d{4})?)?|kỳ nghỉ (?:lễ|tết)(?: \d{1,2}\/\d{1,2}(?: và \d{1,2}\/\d{1,2})?)?|mùa (?:mưa|khô|lũ|bão)(?:,? (?:bão|lũ))?(?: năm nay| năm \d{4})?|(?:thềm )?năm học mới(?: \d{4}\s?[-–]\s?\d{4})?|tết(?: nguyên đán)?(?: [a-zà-ỹđ]{2,5} [a-zà-ỹđ]{2,5})?(?: năm)?(?: \d{4})?|ngày (?:mùng )?\d{1,2}(?!\.\d)(?: của tháng(?: sau| kế tiếp| liền kề)?)?|\d{1,2}(?:h| giờ)(?:\s?\d{2}(?: phút)?)? (?:cùng ngày|ngày mai|hôm nay|sáng mai|chiều nay|tối nay)))(?=[,;.)]|\s?$)/

/** `Ngay sau khi nhận được phản ánh, Chủ tịch UBND tỉnh đã giao …`: when it was ordered. */
function wasDone(view: string, end: number): boolean {
  return RECEIVED.test(view.slice(Math.max(0, end - 130), end)) && ORDERED.test(view.slice(end, end + 110))
}
const RECEIVED = /ngay sau khi (?:nhận|tiếp nhận|có thông tin|có phản ánh|xảy ra|phát hiện|nắm)/
const ORDERED =
  /^, [^,;.:]{4,80} (?:đã |vừa |lập tức )?(?:giao|chỉ đạo|yêu cầu|có (?:văn bản|công văn|ý kiến|mặt|chỉ đạo)|ban hành|đến hiện trường)(?!\p{L})/u
