import type { Unit } from './segment.ts'

/** `Nội dung này báo cáo Bộ Chính trị … trước 7/4`: what becomes of a duty just told, and by when. */
const OF_THIS =
  /^(?:nội dung|việc|nhiệm vụ|công việc|kết quả) (?:này|trên|nêu trên) (?:cần |phải |sẽ )?(?:báo cáo|trình|hoàn thành|được hoàn thành)[^.;]{0,120}? (?:trước|chậm nhất|muộn nhất|xong trong)(?: là)? (?:ngày |tháng |quý )?[\di]/
/** `Thời gian hoàn thành sửa đổi một số điều … chậm nhất ngày 30/6`. */
const TIME_OF =
  /^(?:thời gian|thời hạn) (?:hoàn thành|thực hiện|báo cáo|gửi|nộp|trình)[^.;:]{0,110}? (?:trước|chậm nhất|muộn nhất)(?: là)? (?:ngày |tháng |quý )?\d/
/** `Nếu liên quan đến hồ sơ: Chuyển ngay đến …`, `Đối với kiến nghị về …: Chuyển đến …`: what is done in a case. */
const IN_CASE =
  /^(?:nếu|trường hợp|đối với) [^:;.]{3,120}: (?:chuyển|gửi|hướng dẫn|báo cáo|trả lại|giải quyết|xử lý|yêu cầu|thông báo|kiểm tra|xem xét|lập|đề nghị|tổ chức|phối hợp)(?= )/
/** `Nội dung: UBND xã phối hợp với … tổ chức …`, `Đối tượng kiểm tra: Ban A tiến hành kiểm tra …`: a field that says who acts. */
const FIELD_ACTS =
  /^(?:nội dung|đối tượng(?: kiểm tra| giám sát)?|phương thức|hình thức|cách thức|tổ chức thực hiện): (?:các )?(?:ban|ủy ban|ubnd|hđnd|hội đồng|sở|phòng|đảng ủy|thường trực|công an|trung tâm|văn phòng|ubmttq|mttq)(?= )[^:;.,]{0,90}? (?:phối hợp|chủ trì|tiến hành|tổ chức|triệu tập|chịu trách nhiệm|có trách nhiệm)(?= )/
/** `Đối với lái xe, … đều phải thực hiện …`: what is asked of all of a kind. */
const ALL_MUST =
  /^đối với [^:;.]{3,160} đều phải (?:thực hiện|chấp hành|khai báo|kiểm tra|tuân thủ|có|báo cáo)(?= )/
/** `Cùng với đó, Trung tâm A phải phối hợp …`, `tất cả phương tiện đều phải …`: what a body or everybody must do. */
const MUST =
  /^(?:(?:cùng với đó|đồng thời|ngoài ra|cụ thể|bên cạnh đó|theo đó), )?(?:tất cả |mọi |các )?(?:sở|ban|ubnd|trung tâm|phòng|công an|chi cục|đơn vị|cơ quan|phương tiện|doanh nghiệp|cơ sở|người|công dân|hộ)(?= )[^:;.,]{0,70}? (?:đều )?phải (?:phối hợp|thực hiện|bảo đảm|đảm bảo|báo cáo|chấp hành|tổ chức|kiểm tra|rà soát|chịu trách nhiệm|có|được phun|phun|khai báo|nộp|thông báo|tuân thủ)(?= )/

const LETTER_N = 0x6e
const LETTER_T = 0x74
const LETTER_D = 0x111
const LETTER_V = 0x76
const LETTER_C = 0x63
const LETTER_K = 0x6b
const LETTER_P = 0x70
const LETTER_H = 0x68

/** Whether the first words of a sentence say a duty by their form: what is due, what is done in a case, who acts. */
export function saysDuty(view: string, { first, end }: Unit): boolean {
  const opening = view.slice(first, Math.min(end, first + 260))
  switch (view.charCodeAt(first)) {
    case LETTER_N:
      return OF_THIS.test(opening) || IN_CASE.test(opening) || FIELD_ACTS.test(opening)
    case LETTER_T:
      return TIME_OF.test(opening) || IN_CASE.test(opening) || MUST.test(opening) || FIELD_ACTS.test(opening)
    case LETTER_D:
      return IN_CASE.test(opening) || FIELD_ACTS.test(opening) || MUST.test(opening) || ALL_MUST.test(opening)
    case LETTER_V:
    case LETTER_K:
      return OF_THIS.test(opening)
    case LETTER_C:
      return MUST.test(opening) || FIELD_ACTS.test(opening)
    case LETTER_P:
    case LETTER_H:
      return FIELD_ACTS.test(opening)
    default:
      return false
  }
}

/** `Nội dung: `, `Đối tượng giám sát: ` before the body that acts. */
const FIELD =
  /^(?:nội dung|đối tượng(?: kiểm tra| giám sát)?|phương thức|hình thức|cách thức|tổ chức thực hiện): /

/** Where a sentence goes on behind the label of its field. */
export function pastField(view: string, { first, end }: Unit): number | undefined {
  const found = FIELD.exec(view.slice(first, Math.min(end, first + 34)))
  return found === null ? undefined : first + found[0].length
}
