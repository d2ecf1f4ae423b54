import type { CivilDate, Span, TimeExpression } from '../reading.ts'
import type { Unit } from './segment.ts'

/** How far before a time those things stand whose time it is. */
const FARTHEST = 80

/** Things that something was done to, and what was done: `các dự án đã được phê duyệt trước ngày …`, `khoản tạm ứng quá hạn trước …`. */
const DONE =
  /(?:đã (?:được |bị )?|được |bị |quá hạn|đến hạn|tiếp nhận|xảy ra|phát sinh)(?:phê duyệt|chấp thuận|cấp phép|cấp|ban hành|tiếp nhận|nghiệm thu|quyết toán|thành lập|tuyển dụng|xét duyệt|khởi công|đưa vào (?:sử dụng|khai thác|vận hành)|đăng ký|công nhận|thu hồi|hoàn thành)?(?: [^,;.:]{0,24})? (?:trong |vào )?$/
const THINGS =
  /(?:^|[ (])(?:dự án|công trình|hồ sơ|khoản|(?<!nhiệm )vụ|đơn(?! vị)|trường hợp|hợp đồng|giấy phép|giấy chứng nhận|văn bản|tuyến|hạng mục|gói thầu|đề án|kiến nghị|cán bộ|công chức|viên chức|học sinh|khu|lô|cơ sở|đối tượng|người|hộ|nợ|quỹ đất|diện tích|đồ án|quy hoạch|chủ trương|nhà) (?:(?![^,;.:]*(?:phải|cần|yêu cầu|bảo đảm|đảm bảo) )[^,;.:]{0,60} )?$/

/** How the words of the next two end. */
const OF_WORKS =
  / (?:hoàn thành|sử dụng|khai thác|vận hành|khởi công|triển khai|thực hiện|đầu tư) (?:trong |vào )?$/
/** `kiểm tra các công trình hoàn thành trước năm 2024`: what is looked into. */
const LOOKED_INTO =
  /(?:^|[ (])(?:theo dõi|kiểm tra|thanh toán|quyết toán|thanh tra|kiểm toán|rà soát|nợ)(?: [^,;.:]{0,40})? (?:dự án|công trình|hạng mục|gói thầu)(?: [^,;.:]{0,24})? (?:hoàn thành|đưa vào (?:sử dụng|khai thác|vận hành)|khởi công) (?:trong |vào )?$/
/** `trách nhiệm trong việc cấp phép xây dựng trước năm 2020`: what somebody answers for. */
const ANSWERED_FOR = /trách nhiệm (?:trong|về) việc [^,;.:]{2,40} (?:trong |vào )?$/

/** `những kết quả đạt được trong quý I`, `tồn tại, hạn chế trong năm 2024`: what was; `nợ thuế đến ngày 31/3`: as of when. */
const WAS =
  /(?:^|[ (“])(?:(?:kết quả|thành tích|thành tựu) (?:đã )?(?:đạt được|nổi bật)(?: [^,;.:]{0,80})?|(?:tồn tại|hạn chế|khuyết điểm|thiếu sót|yếu kém|sai phạm)(?: [^,;.:]{0,30})?|(?:nợ|dư nợ|nợ đọng|nợ thuế|lũy kế|số dư)(?: [^,;.:]{0,24})?) (?:trong |vào )?$/
/** `tổng hợp các dự án cần triển khai trong năm 2026`: what is put on a list. */
const LISTED =
  /(?:tổng hợp|rà soát|lập danh mục|thống kê|xác định|liệt kê|phân loại|danh mục|danh sách) [^;.:]{0,60}(?:dự án|công trình|nhiệm vụ|hạng mục)(?: [^,;.:]{0,60})? (?:cần|phải|dự kiến|sẽ) (?:triển khai|thực hiện|khởi công|đầu tư|hoàn thành)(?: thực hiện)? (?:trong |vào )?$/
const MENDS = /(?:khắc phục|xử lý|giải quyết|chấn chỉnh|thu hồi|thanh toán|xóa) [^;.:]{0,60}$/

/** `tổng hợp kết quả … trong 9 tháng đầu năm`: of which months an account is given. */
const EARLY = /^(?:trong )?\d{1,2} tháng đầu/
const ACCOUNT = /(?:kết quả|tình hình|số liệu|đánh giá|sơ kết) /
/** `tính từ đầu năm học đến ngày 15/10`: a stretch that is looked at. */
const FROM = /(?:^|[ ,])từ (?!nay |bây giờ )[^,;.:]{3,30} $/

const isListed = (view: string, first: number, at: number): boolean =>
  LISTED.test(view.slice(Math.max(first, at - FARTHEST_LIST), at))
const FARTHEST_LIST = 170

const FOR_THINGS = /^(?:riêng )?(?:đối với|với|trường hợp) /
const COMMA = 44

/** Whether a time says of which things a sentence speaks, and not by when: `các hồ sơ tiếp nhận trước ngày 01/7/2025`. */
export function isOfThings(view: string, { first }: Unit, { start, end }: Span): boolean {
  const before = view.slice(Math.max(first, start - FARTHEST), start)
  if (view.charCodeAt(end) === COMMA && start - first < 120 && FOR_THINGS.test(view.slice(first, first + 18)))
    return !view.slice(first, start).includes(',')
  const time = view.slice(start, start + 24)
  if (EARLY.test(time) && ACCOUNT.test(before)) return true
  if (time.startsWith('đến ') && FROM.test(before)) return true
  const done = DONE.exec(before)
  if (done !== null && THINGS.test(before.slice(0, done.index))) return true
  if (OF_WORKS.test(before) && (LOOKED_INTO.test(before) || isListed(view, first, start))) return true
  return ANSWERED_FOR.test(before) || (WAS.test(before) && !MENDS.test(before))
}

/** Whether a time was over a year before the day of the page: nothing is still due then. Nearer ones may be slips, or told late. */
export const isOver = ({ to, certainty }: TimeExpression, since: CivilDate | undefined): boolean =>
  since !== undefined &&
  to !== undefined &&
  certainty === 'stated' &&
  to.slice(0, 4) < since.slice(0, 4) &&
  `${Number(to.slice(0, 4)) + 1}${to.slice(4)}` < since
