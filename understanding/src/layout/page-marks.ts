import { COMMON_SYLLABLES } from '../lexicon/index.ts'

const LONGEST_NAME = 64
const LONGEST_FIELD = 160
const LONGEST_PHONE = 130

/** Letters without marks, as in the name of a file. */
const PLAIN = /^[a-z][a-z\d ._-]+$/
/** `img_2034`, `z4857392_abc`, `photo-1-16854`, `hoi-nghi-tong-ket`. */
const FILE =
  /^(?:(?:img|dsc[nf]?|dji|mvi|pano|image|photo|screenshot|capture)[ _-]?(?:[\d_ -]*\d|untitled)|untitled(?:[ -]\d+)?|whatsapp image [\d .at-]+|z\d{6,}\w*|[a-z\d]+(?:[-_][a-z\d]+){2,}|logo(?: [a-z]+)?|null|undefined|nan|none|prompt|answer|loading|advertisement)$/

/** `tang truong nam`, `toa nha vp`: what a picture is called, in letters without marks; no half of it is words. */
export function isUnmarkedName(line: string): boolean {
  if (line.length > LONGEST_NAME || !PLAIN.test(line)) return false
  if (FILE.test(line)) return true
  const words = line.split(' ').filter((word) => !/\d/.test(word))
  if (words.length < 2 || /[._]/.test(line)) return false
  const known = words.filter((word) => COMMON_SYLLABLES.has(word)).length
  return known * 2 <= words.length
}

/** What a program calls what it knows of a page. */
const KEYS =
  'subtitle|date(?:time|line)?|pub(?:lish(?:ed)?)?_?(?:date|at|on)?|updated?_?(?:at|on)?|last (?:updated|modified)|created?_?(?:at|on)?|modified_?(?:at|on)?|author|source|category|categories|tags?|slug|url|link|image|images|thumbnail|type|lang(?:uage)?|locale|keywords?|id|uuid|guid|view_?(?:s|count)?|status|template|channel|site|domain|host|split|version|license|format|string_?lengths?|lengths?|num_rows|rows|user|username|posted|posted (?:on|by|at)'
/** `date 2025-07-01 09:12:33`, `type: article`, `id 20394`, `stringlengths 107`. */
const FIELD = new RegExp(`^(?:${KEYS})(?: ?[:=] {0,9}\\S.*| (?:\\d|https?:|www\\.).*)$`)
/** `24.8k`, `2.56M`: how many, as a program counts. */
const SHORT_COUNT = /^\d{1,3}(?:[.,]\d{1,2})?[km]$/

/** `title: …`, `description: …`: what a program tells of a page in words of its own goes on with no line above. */
export const isKeyed = (line: string): boolean =>
  /^(?:title|name|headline|description|desc|summary|abstract|content|text|body): ./.test(line)

/** Whether a line is a field that a program keeps of a page. */
export const isProgramField = (line: string): boolean =>
  line.length < LONGEST_FIELD && (SHORT_COUNT.test(line) || FIELD.test(line))

const NUMBER =
  '(?:\\(?0\\d{2,3}\\)?[ .-]?\\d{3,4}[ .-]?\\d{3,4}|0\\d{2,3}[ .-]?\\d{2,4}[ .-]?\\d{2,4}|1[89]00[ .-]?\\d{2,4}(?:[ .]\\d{1,4})?|0\\d{9}|\\d{4}\\.\\d{3}\\.\\d{3})'
/** `Trung tâm Hành chính công 0251.3824 824`, `Công an tỉnh: 069.2345.678 - 0251.3822.114`: who is reached under what number. */
const REACHED = new RegExp(
  `^(?=[^\\d(])(?!.*(?:đề nghị|yêu cầu|phản ánh|thông báo|báo cáo|gửi (?:về|đến)|báo (?:cho|ngay)|phải |cần |để ))[^:;.!?]{2,70}[\\s:]{1,3}${NUMBER}(?:(?:[ ,;/–-]{1,4}|hoặc )[^:;.!?\\d]{0,30}:? ?${NUMBER}){0,4}[.)]?$`,
)
/** `Tổng đài 1022`, `Tổng đài: 10220251.1022`, `Gọi 1022 để được hỗ trợ`. */
const CALLED =
  /^(?:tổng đài|hotline|đường dây nóng|điện thoại|số điện thoại|sđt|đt)(?: [\p{L}\d/ ]{2,40})?\s?:? ?(?:[\d .()-]{3,16})$|^(?:hãy )?gọi (?:ngay |tổng đài |số )?[\d. ]{3,14} để (?:được|biết|nhận)(?= )[^.;:]{2,40}$/u
/** `Trụ sở: Số 2 đường A, phường B`. */
const SEAT = /^(?:trụ sở|văn phòng|cơ sở)(?: chính| làm việc| giao dịch)?: ?(?:số|tầng|đường|\d)/

const DIGIT_0 = 0x30
const DIGIT_9 = 0x39

/** Whether a line only says under which number, or where, somebody is to be reached. */
export function isReached(line: string): boolean {
  if (line.length > LONGEST_PHONE) return false
  if (SEAT.test(line) && !/[.;] ./.test(line.replace(/tp\. /g, ''))) return true
  const last = line.charCodeAt(line.length - 1)
  if ((last < DIGIT_0 || last > DIGIT_9) && !/[.)ợ]$/.test(line) && !line.startsWith('gọi ')) return false
  return CALLED.test(line) || REACHED.test(line)
}

/** `>> Thủ tướng yêu cầu …`, `[Bảo đảm đời sống …]`, `[VIDEO] Phiên họp …`, `Video: …`: the headline of another page, as a link. */
const LINKED =
  /^(?:(?:>|»|&gt;){1,3} ?(?=\p{L})|\[(?:video|infographic|ảnh|clip|podcast|photo|emagazine|e-magazine|tin ảnh|longform)\] ?\S|(?:video|clip|infographic|podcast|emagazine|longform|mega story)\s?[:-] ?\S|mời (?:bạn|quý vị|quý độc giả|độc giả) (?:đọc|đón|xem|theo dõi)|bạn đang (?:đọc|xem) (?:bài|tin|nội dung))/u
/** A line in square brackets as a whole, of some words. */
const BRACKETED = /^\[[^[\]]{16,180}\]$/

/** Whether a line is no more than a link to something else. */
export const isLinkLine = (line: string): boolean =>
  line.length < LONGEST_FIELD + 60 && (LINKED.test(line) || BRACKETED.test(line))
