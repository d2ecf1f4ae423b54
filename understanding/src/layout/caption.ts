import { bodyNameAt, readingView } from '../lexicon/index.ts'
import type { Block } from './block.ts'
import { isLowerAt } from './letter-case.ts'
import { isSeen } from './seen.ts'
import { endsSentence } from './title.ts'

/** `(Hình từ Internet)`, `… - Ảnh: Q. Định`, `… Ảnh: T.H`. */
export function isCredited(view: string, block: Block): boolean {
  const end = view.slice(Math.max(block.start, block.end - 60), block.end)
  if (/\((?:hình(?: ảnh)?(?: từ| minh)|ảnh|hình|nguồn)[^)]{0,50}\)?[.*_]*$/.test(end)) return true
  return block.end - block.start < 300 && (CREDIT.test(end) || FROM_WEB.test(end) || OF_ARCHIVE.test(end))
}

/** `Một góc thị trấn. Ảnh Tư liệu.` */
const OF_ARCHIVE = /[.)–-] ?ảnh (?:tư liệu|sưu tầm|minh họa)(?: của [\p{L} ]{2,30})?[.*_)]*$/u

/** `… Ảnh nguồn internet.`, `Hình ảnh internet`, `Ảnh minh họa. Nguồn Internet` */
const FROM_WEB =
  /(?:^|[.–\s-]) ?(?:hình )?ảnh:? (?:minh họa[.,:;( –-]{0,3})?(?:từ |nguồn:? |trên )?(?:internet|mạng)[.*_)]*$/

const CREDIT = /(?:^|[.–\s-]) ?ảnh ?: ?\p{L}[^:;]{0,40}?\.?[*_)]*$|[\p{L}\d)%”"] [-–] ảnh (?:số )?\d{1,2}$/u

/** `Quang cảnh hội nghị`, `Đồng chí …, Bí thư Tỉnh ủy phát biểu tại hội nghị`: what a picture shows. */
export function isPictureLine(text: string, block: Block): boolean {
  const length = block.end - block.start
  if (length > 230 || block.marker || block.hashes > 0) return false
  const line = readingView(text).slice(block.first, block.end)
  if (SCENE.test(line)) return length < 140 && isOneClause(line.replace(/^(?:trong )?ảnh[.:] /, ''))
  return (
    PERSON.test(line) && SPEAKS.test(line) && isOneClause(line) && !/ (?:tham )?dự,? (?:và )?.*\.$/.test(line)
  )
}

/** `| Toàn cảnh hội nghị. |`: the only cell of a row under a picture. */
export function isPictureCell(view: string, block: Block): boolean {
  if (block.kind !== 'row' || block.end - block.start > LONGEST_CAPTION) return false
  const cell = /^\|\s*([^|]+?)\s*\|?$/.exec(view.slice(block.start, block.end))?.[1]
  return (
    cell !== undefined && (SCENE.test(cell) || (PERSON.test(cell) && SPEAKS.test(cell)) || CREDIT.test(cell))
  )
}

/** `Đoàn chủ tịch Đại hội Đảng bộ tỉnh lần thứ XI.`: who is seen, and where. */
const CHAIR =
  /^(?:đoàn chủ tịch|đoàn chủ tọa|ban chủ tọa|chủ tọa|đoàn thư ký)(?: (?:điều hành|chủ trì))?(?: các)? (?:đại hội|kỳ họp|hội nghị|phiên|buổi)[^.;:]{0,100}\.?$/
/** `Ban liên lạc đồng hương tặng hoa chúc mừng lãnh đạo tỉnh.` */
const FLOWERS = /^[^,;:.]{6,110} tặng hoa (?:ch[úứ]c|cho|các|tri ân) ?[^.;:]{3,130}\.?$/

const isOneClause = (line: string): boolean => !/[.!?:;] ./.test(line.replace(/(?:tp|ths|ts|đ\/c)\. /g, ''))

const SCENE =
  /^(?:(?:trong )?ảnh[.:] |quang cảnh|toàn cảnh|tại (?:hội nghị|buổi lễ|kỳ họp|phiên họp|cuộc họp|đại hội|buổi làm việc)$|khung cảnh|ảnh minh họa|ảnh tư liệu|(?:các )?đại biểu (?:tham )?dự (?:hội nghị|hội thảo|kỳ họp|phiên họp|buổi|cuộc|đại hội|lễ)|(?:các )?đại biểu (?:phát biểu|biểu quyết|thảo luận)|(?:các )?(?:thành viên|đại biểu) (?:(?:tham gia|đóng góp|nêu|cho) ý kiến|(?:đóng )?góp ý|trao đổi) (?:[\p{L} ]{2,30} )?tại (?:cuộc họp|buổi|hội nghị|phiên|kỳ họp|hội thảo)[\p{L} ]{0,20}$)/u
const PERSON =
  /^(?:(?:các )?đồng chí|đ\/c|ông|bà|uvtw|ủy viên|lãnh đạo|đại diện|(?:phó )?(?:chủ tịch|bí thư|giám đốc|thủ tướng|trưởng ban|trưởng đoàn|chủ nhiệm)|tổng bí thư|bộ trưởng|thứ trưởng|chánh|quyền|(?:đại|thượng|trung|thiếu) (?:tướng|tá)|pgs|gs|ths|ts|đại biểu)(?= |\.)/
const SPEAKS =
  / (?:phát biểu(?: (?:chỉ đạo|khai mạc|bế mạc|kết luận|ý kiến|đề dẫn))?(?: (?:tại [\p{L} ]{3,40}|kỳ họp|hội nghị|phiên họp|hội thảo|đại hội|cuộc họp|buổi lễ))?[.*_]*|chủ trì (?:hội nghị|kỳ họp|phiên họp|cuộc họp|buổi [\p{L} ]{3,20})|trao (?:quà|bằng khen|giấy khen|quyết định)[\p{L} ]{0,60}[.*_]*)$/u

/** `| ⏎ Tân Bí thư phát biểu bế mạc Đại hội ⏎ |`: a table of one cell under a picture, whose bars stand on lines of their own. */
export function isBetweenBars(text: string, blocks: readonly Block[], index: number): boolean {
  const [above, block, below] = [blocks[index - 1], blocks[index], blocks[index + 1]]
  if (!above || !block || !below || block.kind !== 'text' || block.marker) return false
  if (!isBar(text, above) || !isBar(text, below) || block.end - block.first > LONGEST_SEEN) return false
  return !endsSentence(text, block.end) && blocks.slice(0, index).some((told) => told.end - told.first > 160)
}

const isBar = (text: string, { start, end, kind }: Block): boolean =>
  kind === 'rule' && text.slice(start, end) === '|'

/** `Người dân xã An Lạc thu hoạch lúa`, `Cán bộ công an xã hướng dẫn người dân`: who is seen at work; a headline would say what of it. */
const AT_WORK =
  /^(?:(?:các )?(?:đoàn viên|hội viên|thanh niên|phụ nữ|người dân|bà con|nông dân|nhân dân|xã viên|cán bộ|công chức|nhân viên|công nhân|kỹ sư|bác sĩ|y bác sĩ|giáo viên|thầy cô|học sinh|sinh viên|chiến sĩ|bộ đội|dân quân|công an|lực lượng|ngư dân|tiểu thương|du khách|khách hàng|em nhỏ|tình nguyện viên)|gia đình (?:ông|bà|anh|chị))(?= )/
/** `Cánh đồng lúa xã An Lạc`, `Công trình cầu An Lạc đang được thi công`. */
const PLACES =
  /^(?:các )?(?:cánh đồng|ruộng|vườn|rừng|đồi|kênh|mương|hồ|đập|bờ kè|kè|trang trại|nhà văn hóa|trường (?:mầm non|tiểu học|th)|chợ|khu|nhà máy|gian hàng|dây chuyền|sản phẩm|tuyến|đường|công trình|mô hình|cầu)(?= )/
const BEING_BUILT =
  / (?:(?:đang|đã|vừa) )?được (?:thi công|nạo vét|xây dựng|nâng cấp|sửa chữa|đầu tư|trồng|trang trí|bê tông hóa|mở rộng|cải tạo|chỉnh trang)/
/** `Ảnh 1: Quang cảnh hội nghị`. */
const NUMBERED_PICTURE = /^(?:ảnh|hình)(?: số)? ?\d{1,2} ?[:.-] ?\p{L}/u
/** `Giám đốc Sở Nội vụ báo cáo tại phiên họp.` */
const SPEAKS_AT =
  / (?:báo cáo|phát biểu|trình bày|tham luận|thảo luận|giải trình|cho ý kiến|chất vấn|trả lời|biểu quyết)(?= )[^,;:.\d]{0,50} tại (?:hội nghị|hội thảo|cuộc họp|phiên họp|kỳ họp|đại hội|buổi [\p{L} ]{2,12})\.?$/u

/** What a picture shows, told by people or places in it, in one clause that only a picture needs. */
const PEOPLE =
  /^(?:(?:các )?(?:đại biểu|công nhân|người dân|nông dân|cử tri|học sinh|bà con|chiến sĩ|khách hàng|du khách)(?: (?:nước ngoài|quốc tế|trong nước|trong tỉnh|trong xã|địa phương))?|lực lượng [\p{L} ]{3,30}|ban chấp hành [\p{L}\d ]{3,50}|ban chi ủy [\p{L}\d ]{2,40}|đoàn (?:công tác|kiểm tra|đại biểu)[\p{L} ]{0,40}) (?:thực hiện nghi thức|tham gia|ra mắt|nhận|chụp ảnh|tham quan|xem|đến|trồng|thu hoạch|làm thủ tục|kiểm tra|khảo sát|cắt băng|bỏ phiếu|chào cờ|tại)(?= )/u
const THINGS =
  /^(?:một (?:góc|đoạn|tuyến|xe|chiếc|buổi|tiết|khu|cây|ngôi|trong những)|tiết mục|hiện trường|công trình|trụ sở|tuyến đường|đường (?:bê tông|vào|liên|nông)|cầu |cổng chào|phiên chợ|mô hình)(?= )/
const MEETING = /^(?:(?:buổi|lễ|cuộc|phiên|kỳ|đại) [\p{L}]{2,6}|hội nghị|hội thảo|tọa đàm|kiểm tra)(?= )/u
/** A finite clause tells something. */
const TELLS =
  / (?:đã|sẽ|đang|được|phải|cần|là|có|do|đạt|tăng|giảm|diễn ra|nhằm|để|yêu cầu|đề nghị|giao(?! ban| lưu| thông)|vừa|nhất trí|thông qua|thu hút|thống nhất|nghe|ghi nhận|biểu quyết|tập trung|nêu|nhấn mạnh|khẳng định|cũng|còn|gồm|với|bắt đầu|kết thúc|thành công)(?= )/

/** `Đồng chí Bí thư Tỉnh ủy kết luận phiên họp`: people and what they are seen doing. */
const PEOPLE_SEEN =
  /^(?:(?:các )?(?:đồng chí|đại biểu|ông|bà|lãnh đạo|phó|chủ tịch|bí thư|uvtw|thứ trưởng|bộ trưởng|giám đốc|đoàn|thường trực|người dân)(?: |,)).*(?:phát biểu|chủ trì|chủ tọa|kết luận|trình bày|trao (?:quà|tặng|quyết định|bằng|cờ|đổi)|tặng |kiểm tra |thăm |(?:tham )?dự (?:hội nghị|họp|lễ|kỳ họp|phiên|buổi)|thảo luận|biểu quyết|chụp ảnh|khảo sát|báo cáo |tham luận|giới thiệu|điều hành|cho ý kiến|tại )/

/** `Các đơn vị ký biên bản bàn giao`, `Đại diện Viện Quy hoạch báo cáo phương án`. */
const PARTIES_SEEN =
  /^(?:(?:các )?(?:đơn vị|bên) (?:ký|trao|bàn giao)|(?:lãnh đạo|đại diện) [^.;:]{3,60} (?:ký|báo cáo|trình bày|giới thiệu|trao|bàn giao))(?= )/

/** `… báo cáo tham luận tại hội nghị`: only what is seen ends so. */
const AT_MEETING =
  / (?:tại|dự) (?:hội nghị|hội thảo|cuộc họp|phiên họp|kỳ họp|đại hội|buổi (?:lễ|làm việc|họp|gặp mặt|tiếp xúc))$/

/** `Lãnh đạo huyện An Bình tặng hoa chúc mừng kỳ họp.`: what only a picture shows, with its full stop. */
const SEEN_WITH_STOP =
  /^(?:các )?(?:đồng chí|đại biểu|lãnh đạo|thường trực|đoàn chủ tịch|ban chủ tọa)(?= )[^,;:]{0,60}? (?:tặng hoa|chụp ảnh|chúc mừng|chủ trì|điều hành|biểu quyết|chào cờ|bỏ phiếu)(?: [\p{L} ]{2,30})? (?:hội nghị|đại hội|kỳ họp|phiên họp|buổi lễ|cuộc họp|hội thảo|lưu niệm)\.$/u
/** `Chủ tịch UBND tỉnh Lê Văn An kiểm tra công tác tiếp dân tại phường An Hòa.`: who is seen, doing what and where. */
const VISITS =
  /^(?:(?:các )?đồng chí|ông|bà|(?:phó )?(?:chủ tịch|bí thư|giám đốc|thủ tướng)|bộ trưởng|thứ trưởng)(?= )[^,;:.]{6,80}? (?:kiểm tra|khảo sát|thăm|tặng quà|trao|dâng hương|trao đổi|trò chuyện)(?= )[^,;:.]{3,70} (?:tại|ở) [^,;:.]{2,60}\.$/
const LONGEST_VISIT = 150
/** Three capitals in a row, as people are called: `Lê Văn An kiểm tra`. */
const namesPerson = (text: string, block: Block): boolean =>
  /\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){2,3} (?:kiểm|khảo|thăm|tặng|trao|dâng|trò)/u.test(
    text.slice(block.first, block.end).normalize('NFC'),
  )
const LONGEST_STOPPED = 90
const LONGEST_CAPTION = 110
const LONGEST_SEEN = 230
const SHORTEST_SEEN = 24

/**
 * A caption in an article: one short clause without a finite verb between the paragraphs, about people who do what is seen,
 * about a thing, or about the meeting.
 */
export function isCaptionBetween(text: string, blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  if (!block || block.kind !== 'text' || block.marker || block.hashes > 0) return false
  const length = block.end - block.first
  if (length > LONGEST_SEEN || length < 12 || text.startsWith('**', block.start)) return false
  const line = readingView(text).slice(block.first, block.end)
  const open = !/[.:;,?!…]$/.test(line)
  if (NUMBERED_PICTURE.test(line) || (open && isOnlyNamed(text, block, line))) return true
  if (!isOneClause(line)) return false
  const mayBeSeen = open && length > SHORTEST_SEEN
  if (mayBeSeen && NAMED.test(text.slice(block.first, block.end))) return isUnderHeadline(text, blocks, index)
  if (!nearParagraph(text, blocks, index)) return false
  if (mayBeSeen && (isBodySeen(text, blocks, index) || isSaidAgain(text, blocks, index))) return true
  if (mayBeSeen && (PEOPLE_SEEN.test(line) || PARTIES_SEEN.test(line) || AT_MEETING.test(line))) return true
  if (length < LONGEST_STOPPED && SEEN_WITH_STOP.test(line)) return true
  if ((CHAIR.test(line) || FLOWERS.test(line)) && !TELLS.test(line)) return true
  if (!open && length < LONGEST_VISIT && VISITS.test(line) && !TELLS.test(line) && namesPerson(text, block))
    return true
  if (length <= LONGEST_CAPTION && isSeenAtWork(text, block, line, open)) return true
  if (isSeen(line, text.slice(block.first, block.end).normalize('NFC'))) return true
  if (length > LONGEST_CAPTION || TELLS.test(line)) return false
  if (PEOPLE.test(line)) return open || (length < 70 && !/\d|thường xuyên|nghiêm/.test(line))
  if (THINGS.test(line)) return namesPlace(text, block) || (open && length < 60)
  return MEETING.test(line) && (open ? index > 0 : /^hội (?:nghị|thảo)/.test(line))
}

function isSeenAtWork(text: string, block: Block, line: string, open: boolean): boolean {
  if (/\d/.test(line)) return false
  if (!TELLS.test(line)) {
    if (SPEAKS_AT.test(line) && (open || !DUTY.test(line))) return true
    if (open && AT_WORK.test(line) && line.length > SHORTEST_SEEN) return true
  }
  if (!open || !PLACES.test(line) || !namesPlace(text, block)) return false
  return BEING_BUILT.test(line) ? !TELLS.test(line.replace(BEING_BUILT, '')) : !TELLS.test(line)
}

/** `Đồng chí Lê Văn An, Chủ tịch UBND tỉnh An Bình`: who is shown, and nothing of what was done. */
const isOnlyNamed = (text: string, { first, end }: Block, line: string): boolean =>
  end - first < LONGEST_CAPTION &&
  WITH_OFFICE.test(text.slice(first, end).normalize('NFC')) &&
  !TELLS.test(line) &&
  !ACTS.test(line)
const WITH_OFFICE =
  /^(?:Ông|Bà|Đồng chí|Đ\/c) (?:\p{Lu}\p{Ll}* ){1,4}\p{Lu}\p{Ll}*(?:,| [-–]) (?:Chủ tịch|Phó|Bí thư|Giám đốc|Trưởng|Ủy viên|Uỷ viên|TUV|Thứ trưởng|Bộ trưởng|Chánh|Thường trực|Tổng|Q\. |Quyền) /u
const ACTS =
  / (?:làm việc|kiểm tra|thăm|dự|chủ trì|phát biểu|tiếp|trao|chúc|khảo sát|đối thoại|gặp|ký|báo cáo|trả lời|chỉ đạo|thị sát|động viên|nghe|giữ|nhận|nghỉ|từ trần|trình bày|giới thiệu|kết luận|khẳng định|nhấn mạnh) /

/** The first line that a headline may be is none of a picture. */
const isUnderHeadline = (text: string, blocks: readonly Block[], index: number): boolean =>
  blocks.slice(0, index).some((above) => isHeadline(text, above) || above.end - above.first > 120)

/** `Ông Trần Văn A, Bí thư Đảng ủy, …`: a headline does not introduce people so. */
const NAMED =
  /^(?:Ông|Bà|Đồng chí|Đ\/c) (?:\p{Lu}\p{Ll}* ){2,4}?\p{Lu}\p{Ll}*(?:,| [-–]|\p{L}* (?:cho biết|phát biểu|trao|thăm|kiểm tra|tặng|trình bày|báo cáo|quán triệt|chủ trì|nhấn mạnh)) /u

/** Right under a paragraph: a body, and what it is seen doing. */
function isBodySeen(text: string, blocks: readonly Block[], index: number): boolean {
  const [block, above] = [blocks[index], blocks[index - 1]]
  if (!block || !above || above.marker || above.end - above.first < 100) return false
  if (!endsSentence(text, above.end) && text.charAt(above.end - 1) !== '/') return false
  const below = blocks[index + 1]
  if (below && (below.marker !== undefined || below.end - below.first < 60)) return false
  const view = readingView(text)
  const name = bodyNameAt(text, view, block.first)?.end ?? territoryEnd(text, block.first)
  if (name === undefined || block.end - name < 12 || view.charAt(name) !== ' ') return false
  return isLowerAt(text, name + 1) && !DUTY.test(view.slice(name, block.end))
}

/** Under a paragraph, in the words of one that comes later: what is heard under a picture. */
function isSaidAgain(text: string, blocks: readonly Block[], index: number): boolean {
  const [block, above, below] = [blocks[index], blocks[index - 1], blocks[index + 1]]
  if (!block || !above || !below || index < 2 || block.end - block.first < 60 || above.marker || below.marker)
    return false
  if (!endsSentence(text, above.end) || above.end - above.first < 100) return false
  const words = text.slice(block.end - 50, block.end)
  if (!PERSON.test(readingView(text).slice(block.first, block.end))) return false
  return text.slice(below.start, below.start + LATER).includes(words)
}

const LATER = 4000

const TERRITORY = /(?:Xã|Phường|Huyện|Thị trấn|Thị xã|Thành phố|Tỉnh|Quận)(?: \p{Lu}\p{Ll}*){1,4}(?= )/uy

function territoryEnd(text: string, at: number): number | undefined {
  TERRITORY.lastIndex = at
  return TERRITORY.test(text) ? TERRITORY.lastIndex : undefined
}

/** What is to be done has often lost its full stop. */
const DUTY =
  / (?:chủ trì|phối hợp|yêu cầu|đề nghị|giao|khẩn trương|tham mưu|có trách nhiệm|chịu trách nhiệm|hướng dẫn|rà soát|tăng cường|thực hiện|triển khai|xây dựng|chỉ đạo|cần|phải|tiếp tục|đẩy mạnh)(?= |,|$)/

/** A paragraph above that ends as one, or the first paragraph below a headline. */
function nearParagraph(text: string, blocks: readonly Block[], index: number): boolean {
  const isLong = (at: number): boolean => {
    const block = blocks[at]
    return block !== undefined && !block.marker && block.end - block.first > 120
  }
  const above = blocks
    .slice(Math.max(0, index - 4), index)
    .some((_, at) => isLong(Math.max(0, index - 4) + at))
  return (
    above ||
    (isLong(index + 1) && blocks.slice(0, Math.min(index, TOP)).some((block) => isHeadline(text, block)))
  )
}

const TOP = 12

/** The headline of the page itself: what stands above the first paragraph and is no caption. */
const isHeadline = (text: string, { kind, first, end, marker }: Block): boolean =>
  kind === 'text' &&
  marker === undefined &&
  end - first > 28 &&
  !/[.:;,]$|\d[:/-]\d/.test(text.slice(first, end))

/** A capital letter after the first word: the name of a place. */
const namesPlace = (text: string, block: Block): boolean =>
  /\P{L}\p{Lu}\p{Ll}/u.test(text.slice(block.first + 1, block.end).normalize('NFC'))
