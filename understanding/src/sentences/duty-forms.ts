import { pastQuote } from '../lexicon/index.ts'
import type { Unit } from './segment.ts'
import { mustTherefore, placeMust, placeTold } from './party-people.ts'
import { verbAt } from './subject.ts'
import { SAYS_MUST, SAYS_ORDER } from './word-flags.ts'

/** How bodies begin that act or ask. */
const BODY =
  'sở|bộ|ban|cục|chi cục|tổng cục|ủy ban|ubnd|hđnd|hội đồng|phòng|đảng ủy|thường trực|công an|thanh tra|trung tâm|văn phòng|ubmttq|mttq|mặt trận|đoàn|kho bạc|thuế|tòa án|viện'

/** Others before the colon behind which their duty stands: `Tập đoàn A: …`, `Các địa phương: …`. */
const OTHERS =
  'chủ tịch|giám đốc|thủ trưởng|bí thư|hiệu trưởng|trưởng (?:ban|phòng|công an)|chánh văn phòng|hội (?!nghị|thảo|thi|viên|đồng|họp)|hiệp hội|liên đoàn|liên minh|ngân hàng|bảo hiểm|bhxh|trường (?!hợp)|học viện|bệnh viện|đài|báo (?!cáo)|hạt|chi nhánh|tập đoàn|tổng công ty|công ty|chủ đầu tư|chủ rừng|nhà đầu tư|nhà thầu|đơn vị|cơ quan|địa phương|doanh nghiệp|ngành|cấp ủy|cấp|hệ thống chính trị|huyện|xã|phường|tỉnh|thành phố|lực lượng|quân|tổ chức (?!thực|triển|tốt|lại|các|hội|kiểm|tuyên|quán)|cơ sở|tỉnh đoàn|huyện đoàn|đảng bộ|chi bộ'

/** `Nội dung này báo cáo Tỉnh ủy … trước 15/6`: what becomes of a duty just told, and by when. */
const OF_THIS =
  /^(?:(?:tất cả |toàn bộ )?(?:các |những )?(?:nội dung|việc|nhiệm vụ|công việc|phần việc)(?:,? (?:nội dung|nhiệm vụ|giải pháp|công việc))?|kết quả|toàn bộ công việc)(?: (?:này|trên|nêu trên|đó))? (?:yêu cầu |cần |phải |sẽ )?(?:báo cáo|trình|(?:được )?(?:thực hiện )?(?:hoàn thành|hoàn tất)|xong|báo cáo kết quả)[^.;:]{0,120}?(?: trước| chậm nhất| muộn nhất| xong trong| trong| đến hết)(?: là)? (?:\d{1,2} giờ )?(?:ngày |tháng |quý |năm )?[\di]/
/** `Thời gian hoàn thành sửa đổi một số điều … chậm nhất ngày 30/6`. */
const TIME_OF =
  /^(?:thời gian|thời hạn) (?:hoàn thành|thực hiện|báo cáo|gửi|nộp|trình)[^.;:]{0,110}? (?:trước|chậm nhất|muộn nhất)(?: là)? (?:ngày |tháng |quý )?\d/
/** `Nếu liên quan đến hồ sơ: Chuyển ngay đến …`, `Đối với kiến nghị về …: Chuyển đến …`: what is done in a case. */
const IN_CASE =
  /^(?:nếu|trường hợp|đối với) [^:;.]{3,120}: (?:thực hiện (?:theo|nghiêm|đúng)|chuyển|gửi|hướng dẫn|báo cáo|trả lại|giải quyết|xử lý|yêu cầu|thông báo|kiểm tra|xem xét|lập|đề nghị|tổ chức|phối hợp|(?:ban|ủy ban|ubnd|sở|phòng|công an|trung tâm|văn phòng|ubmttq)(?= )[^:;.,]{0,80}? (?:chủ trì|phối hợp|phải|có trách nhiệm|tiếp nhận|giải quyết))(?= )/
/** `Nội dung: UBND xã phối hợp với … tổ chức …`, `Đối tượng kiểm tra: Ban A tiến hành kiểm tra …`: a field that says who acts. */
const FIELD_ACTS = new RegExp(
  `^(?:nội dung|đối tượng(?: kiểm tra| giám sát)?|phương thức|hình thức|cách thức|tổ chức thực hiện): (?:các )?(?:${BODY})(?= )[^:;.,]{0,90}? (?:phối hợp|chủ trì|tiến hành|tổ chức|triệu tập|chịu trách nhiệm|có trách nhiệm)(?= )`,
)
/** `Nếu có vướng mắc, các đơn vị kịp thời báo cáo …`, `Nhận được Công văn này, UBND các xã nghiêm túc triển khai …`: the close of a letter. */
const IN_NEED = new RegExp(
  `^(?:trường hợp (?:có|phát sinh|gặp|vượt)|nếu (?:có|phát sinh|gặp)|(?:trong )?quá trình (?:tổ chức |triển khai )?thực hiện|nhận được (?:công văn|văn bản|chỉ thị|công điện|kế hoạch|thông báo|kết luận) này|ngay sau (?:hội nghị|cuộc họp|kỳ họp|phiên họp|buổi làm việc) (?:này|hôm nay))(?= |,)[^.;:]{0,110}?, (?:đề nghị |yêu cầu )?(?:các )?(?:${BODY}|${OTHERS})(?= )(?![^;:.]{0,60} (?:đã|đang|được) )[^;:.,]{0,60}? (?:(?:kịp thời|chủ động|khẩn trương|nghiêm túc|tổ chức|tổng hợp|phản ánh|có văn bản)(?:,| và)? ){0,2}(?:báo cáo|phản ánh|đề xuất|triển khai|thông tin|gửi|trao đổi|tổng hợp|xây dựng|rà soát)(?=[ ,])`,
)
/** `Đối với lái xe, … đều phải thực hiện …`: what is asked of all of a kind. */
const ALL_MUST = /^đối với [^:;.]{3,160} đều phải (?=[a-zà-ỹđ]{2,6} )/
/** `Cùng với đó, Trung tâm A phải phối hợp …`, `tất cả phương tiện đều phải …`: what a body, an office or everybody must do. */
const MUST = new RegExp(
  `^(?:(?:cùng với đó|đồng thời|ngoài ra|cụ thể|bên cạnh đó|theo đó|đặc biệt|trong đó), )?(?:(?:đến|trước|chậm nhất|từ nay|ngay trong) [^,;.:]{3,40}, )?(?:tất cả |mọi |các |mỗi |từng )?(?:${BODY}|đơn vị|cơ quan|phương tiện|doanh nghiệp|cơ sở|người|công dân|hộ|chủ tịch|bí thư|giám đốc|thủ trưởng|hiệu trưởng|trưởng|địa phương|ngành|cấp|cán bộ)(?= )[^;:.,]{0,70}? (?:đều )?phải `,
)

/** `Phía Sở Y tế cần …`. */
const SIDE_MUST = new RegExp(`^(?:về )?phía (?:các )?(?:${BODY}|${OTHERS})(?= )[^;:.,]{0,70}? (?:cần|phải) `)

/** Whether after `phải` comes something to do. */
function mustDo(view: string, opening: string, first: number): boolean {
  const must = MUST.exec(opening) ?? SIDE_MUST.exec(opening)
  return (
    must !== null &&
    (verbAt(view, first + must[0].length) !== undefined || MUST_BE.test(opening.slice(must[0].length)))
  )
}

/** Duties after `phải` whose verb tells none elsewhere. */
const MUST_BE = /^(?:có|chịu trách nhiệm|được phun|phun|khai báo|thông báo|tuân thủ) /

/** `Các đơn vị triển khai thực hiện và báo cáo về Bộ …`: the last words of a telegram. */
const CARRY_OUT =
  /^các (?:đơn vị|cơ quan|địa phương|sở|xã|phường|ngành)(?! đã| đang)[^.;:,]{0,50} (?:triển khai|tổ chức)(?: thực hiện)?(?: nghiêm túc)? và báo cáo (?:về|với|cho|kết quả|ubnd|sở)(?= )/
/** `Vì vậy, Sở A gửi hồ sơ và kính đề nghị các cơ quan có văn bản góp ý …`. */
const ASKS = new RegExp(
  `^(?:vì vậy|do đó|do vậy|vậy|${BODY})[ ,][^.;:]{0,90}(?<= )(?:kính|trân trọng) (?:đề nghị|mong) (?:các )?(?:quý |đồng chí )?(?:cơ quan|đơn vị|địa phương|${BODY})(?= )`,
)
/** `Cùng với đó, sở này sẽ chủ trì thẩm định …`. */
const THIS_BODY = new RegExp(
  `^(?:cùng với đó|đồng thời|ngoài ra|bên cạnh đó|theo đó), (?:ngành|đơn vị|cơ quan|${BODY}) này (?:sẽ |được giao |cần |phải )?(?:chủ trì|chịu trách nhiệm|phối hợp)(?= )`,
)
/** `Tại buổi làm việc, Bí thư Tỉnh ủy nhắc nhở Đảng bộ xã phải …`. */
const REMINDS =
  /^tại (?:buổi|hội nghị|cuộc|phiên|kỳ)[^,.;]{0,60}, [^,.;]{4,70} (?:nhắc nhở|lưu ý|quán triệt) [^,.;]{3,60} phải(?= )/

/** `Chủ tịch UBND xã giao công chức Địa chính rà soát …`, `Bí thư yêu cầu trưởng các thôn lập …`: staff and people who are told. */
const GIVES_STAFF =
  /^(?:(?:đồng chí )?(?:phó )?(?:chủ tịch|bí thư|giám đốc|hiệu trưởng|thường trực|đảng ủy|ubnd|ủy ban nhân dân|trưởng)(?= )[^,;.:]{0,50} )?(?:cũng )?(?:giao|yêu cầu|đề nghị|phân công)(?: cho)? (?:các )?(?:công chức|cán bộ|viên chức|giáo viên|chuyên viên|kế toán|bác sĩ|trưởng (?:các )?(?:thôn|ấp|bản|xóm|khu phố|tổ dân phố)|nông dân|hộ dân|chủ (?:tàu|hộ|cơ sở|rừng|phương tiện)|thuyền trưởng|tư vấn giám sát) (?![^,;.:]{0,40} (?:đã|được) )/

/** `Kiểm tra việc niêm yết …`, `Tuyên truyền kết quả của …`: verbs that tell of nothing done. */
const CHECKS =
  /^(?:(?:tập trung|tiếp tục|đẩy mạnh|tăng cường) )?(?:(?:kiểm tra|giám sát|rà soát|đôn đốc) việc|tuyên truyền,?(?! viên| miệng)) (?![^,;.:]{0,60} (?:đã|được triển khai|được thực hiện|đạt) )/
/** `Giai đoạn 1: Hoàn thành …`. */
const PHASE = /^(?:giai đoạn|bước|đợt) (?:\d{1,2}|[ivx]{1,3})(?: \([^)]{2,40}\))?: /

const phaseDoes = (view: string, opening: string, first: number): boolean => {
  const phase = PHASE.exec(opening)
  return phase !== null && verbAt(view, first + phase[0].length) !== undefined
}

/** `Sở Y tế: mua vắc xin`, `Đối với UBND xã: …`, `Sở A được giao kiểm tra …`, `Sở A theo chức năng, nhiệm vụ kiểm tra …`: a body before its verb. */
const BODY_DOES = new RegExp(
  `^(?:(?:trách nhiệm|nhiệm vụ) của |(?:đối )?với |về phía |riêng )?(?:các |cả )?(?:${BODY}|${OTHERS})(?= |:)(?![^:;.]{0,90} (?:vừa|đã|đang|có|là|cho biết) |[^:;.]{0,90} đạt:)[^:;.]{0,90}?(?::[*_]{0,3} | được (?:giao|yêu cầu|phân công) (?:nhiệm vụ )?| theo chức năng, nhiệm vụ(?:, quyền hạn)?(?: được giao)?,? )`,
)
/** `Công an tỉnh: kiểm tra 120 cơ sở`: that was counted. */
const COUNTED = /^\p{L}+(?: \p{L}+){0,3},? \d/u
/** `Sở A là cơ quan đầu mối, chủ trì …`. */
const FOCAL = new RegExp(
  `^(?:các )?(?:${BODY})(?= )[^:;.]{2,90}? là (?:cơ quan|đơn vị) (?:đầu mối|thường trực|chủ trì)[^:;.]{0,60}?,? (?:chủ trì|có trách nhiệm|chịu trách nhiệm|giúp|tham mưu|phối hợp)(?= )`,
)

function bodyDoes(view: string, opening: string, first: number): boolean {
  if (FOCAL.test(opening)) return true
  const body = BODY_DOES.exec(opening)
  return (
    body !== null &&
    !COUNTED.test(opening.slice(body[0].length)) &&
    verbAt(view, first + body[0].length) !== undefined
  )
}

/** The forms by the letter with which they begin. */
const FORMS: ReadonlyMap<number, readonly RegExp[]> = new Map(
  (
    [
      ['n', [OF_THIS, IN_NEED, IN_CASE, FIELD_ACTS, THIS_BODY]],
      ['t', [OF_THIS, IN_NEED, GIVES_STAFF, CHECKS, TIME_OF, IN_CASE, FIELD_ACTS, THIS_BODY, REMINDS, ASKS]],
      ['đ', [GIVES_STAFF, CHECKS, IN_CASE, FIELD_ACTS, ALL_MUST, THIS_BODY, ASKS]],
      ['g', [GIVES_STAFF, CHECKS]],
      ['r', [CHECKS]],
      ['k', [OF_THIS, CHECKS, ASKS]],
      ['v', [OF_THIS, ASKS]],
      ['c', [GIVES_STAFF, OF_THIS, FIELD_ACTS, CARRY_OUT, THIS_BODY, ASKS]],
      ['p', [GIVES_STAFF, FIELD_ACTS, ASKS]],
      ['h', [GIVES_STAFF, FIELD_ACTS, ASKS]],
      ['b', [GIVES_STAFF, THIS_BODY, ASKS]],
      ['d', [ASKS]],
      ['s', [ASKS]],
      ['u', [GIVES_STAFF, ASKS]],
      ['m', [ASKS]],
      ['l', [ASKS]],
      ['q', [IN_NEED]],
      ['ủ', [GIVES_STAFF, ASKS]],
    ] as const
  ).map(([letter, forms]) => [letter.charCodeAt(0), forms] as const),
)

const LETTER_B = 0x62
const LETTER_D = 0x111
const LETTER_G = 0x67

/** Whether the first words of a sentence say a duty by their form: what is due, what is done in a case, who acts. */
export function saysDuty(view: string, { first, end }: Unit, flags = 0): boolean {
  if ((flags & SAYS_MUST) !== 0 && (placeMust(view, first, end) || mustTherefore(view, first, end)))
    return true
  if ((flags & SAYS_ORDER) !== 0 && (placeTold(view, first, end) || quotesOrder(view, first, end)))
    return true
  const letter = view.charCodeAt(first)
  const forms = FORMS.get(letter)
  const phase = letter === LETTER_B || letter === LETTER_D || letter === LETTER_G
  if (forms === undefined && !phase) return false
  const opening = view.slice(first, Math.min(end, first + 260))
  if (forms?.some((form) => form.test(opening))) return true
  return (
    mustDo(view, opening, first) ||
    bodyDoes(view, opening, first) ||
    (phase && phaseDoes(view, opening, first))
  )
}

/** `“Các xã phải rà soát …”, Chủ tịch UBND huyện nhấn mạnh.`: an order in the words of who gives it. */
function quotesOrder(view: string, first: number, end: number): boolean {
  const start = pastQuote(view, first)
  if (start === first) return false
  const said = SAID_SO.exec(view.slice(Math.max(start, end - 130), end))?.[1]
  if (said === undefined) return false
  const opening = view.slice(start, Math.min(end, start + 260))
  if (mustDo(view, opening, start)) return true
  return (
    said !== 'nhấn mạnh' &&
    said !== 'nêu rõ' &&
    verbAt(view, start) !== undefined &&
    !opening.includes(' đã ')
  )
}
const SAID_SO =
  /[”"],? (?!người dân|cử tri)[^”".;:]{2,90}? (nhấn mạnh|yêu cầu|chỉ đạo|đề nghị|lưu ý|nêu rõ|quán triệt)(?: (?:thêm|tại|rõ)[^”".;:]{0,40})?[.…]?\s?$/

/** `Nội dung: `, `Đối tượng giám sát: ` before the body that acts. */
const FIELD =
  /^(?:nội dung|đối tượng(?: kiểm tra| giám sát)?|phương thức|hình thức|cách thức|tổ chức thực hiện|(?:nếu|trường hợp) [^:;.]{3,120}|(?:từ |trước |trong |đến |chậm nhất (?:là )?)?(?:ngày|tháng|quý|năm) [\di][^:;,.]{0,40}): /

/** Where a sentence goes on behind the label of its field. */
export function pastField(view: string, { first, end }: Unit): number | undefined {
  const found = FIELD.exec(view.slice(first, Math.min(end, first + 140)))
  return found === null ? undefined : first + found[0].length
}

/** Whether what could be a heading says a duty: `Nội dung: UBND xã phối hợp …`, `a) Sở Y tế: Hướng dẫn …`. */
export function isDutyLine(view: string, unit: Unit): boolean {
  if (pastField(view, unit) !== undefined && saysDuty(view, unit)) return true
  const opening = view.slice(unit.first, Math.min(unit.end, unit.first + 120))
  return opening.includes(': ') && bodyDoes(view, opening, unit.first)
}

/** `Ngay sau hội nghị, gửi biên bản …`, `Căn cứ Kế hoạch này, chủ động giám sát …`: under the name of a body. */
export function doesAfterEvent(view: string, { first, end }: Unit): boolean {
  const found = ADVERBIAL.exec(view.slice(first, Math.min(end, first + 120)))
  return found !== null && verbAt(view, first + found[0].length) !== undefined
}

const ADVERBIAL = /^(?:ngay sau|sau|căn cứ|trên cơ sở|khi|định kỳ|theo)(?= )[^,;.:]{2,90}, /
