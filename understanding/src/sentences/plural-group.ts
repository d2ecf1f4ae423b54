import { isWordAt, PhraseTrie, TASK_ADVERBS } from '../lexicon/index.ts'
import { verbAt } from './subject.ts'
import { DEEDS } from './told-deeds.ts'

const ADVERBS = new PhraseTrie(TASK_ADVERBS.map((adverb) => [adverb, true]))

/** `các doanh nghiệp viễn thông`, `các chủ hồ đập`, `hai đơn vị`: several who are of one kind and have no name. */
const HEAD =
  /(?:(?:công chức|nhà thầu|lực lượng|đơn vị (?:thi công|tư vấn|vận hành|quản lý|chủ rừng|chủ quản|cung cấp|sử dụng|vận tải)|chính quyền|ban quản lý(?: các)?(?: dự án)?|ban chỉ đạo|đội ngũ|bộ phận|tổ (?:quản lý|thanh tra|tự quản|liên gia|bảo vệ|hòa giải|công nghệ|công tác|xung kích)|đội (?:quản lý|xung kích|dân phòng|kiểm soát|cảnh sát|thanh tra|trật tự)|ban điều hành|tổ công tác|tổ giúp việc|đoàn (?:công tác|kiểm tra|thanh tra))(?= )|(?:các|những|mọi|hai|ba|bốn|từng|mỗi|toàn thể các|\d{1,3}) (?:chủ (?!động|trì|trương|yếu|tịch|nghĩa|đề|thể|quản|quyền|đạo|chốt)|(?:doanh nghiệp|đơn vị|cơ quan|cơ sở|tổ chức|bệnh viện|trường|nhà máy|nhà thầu|nhà mạng|hợp tác xã|ngân hàng|trạm|đoàn thể|xí nghiệp|nông trường|lâm trường|lực lượng|chi nhánh|hiệp hội|tập đoàn|tổng công ty|công ty|hộ|tổ|đội|chi bộ|địa phương|khu|thôn|ấp|bản|xóm|buôn|xã|phường|thị trấn|huyện|quận|thị xã|tỉnh|thành phố)(?= |[,;:.])))/y
/** What looks like a verb but says of what kind they are. */
const KIND =
  / (?:tuyên truyền viên|báo cáo viên|giáo dục|đào tạo|quản lý|tư vấn|thi công|sản xuất|kinh doanh|vận hành|khai thác|chế biến|cung cấp|bảo vệ|đầu tư|truyền thông|thông tin|phát thanh|điều tra|sự nghiệp|vận tải)(?= |[,;:.\n]|$)/y
/** Words that begin what they do, or something else. */
const STOP =
  /(?:và|cùng|với|phải|cần|đã|chưa|sẽ|đang|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|có (?:biện pháp|kế hoạch|văn bản|ý kiến|báo cáo|giải pháp|phương án|hình thức|công văn)|trong|theo|để|nếu|khi|tại|từ|trước|thì|về|căn cứ|(?<!hàng )không|được|bị|nhằm|do|vì|đến|trên cơ sở|như|là|nào|này|làm)(?= |$)/y
const MOST_WORDS = 9

/** Where a group without a name ends that stands at `at`: before its verb, a sign, or the next party. */
export function pluralGroupEnd(view: string, at: number): number | undefined {
  HEAD.lastIndex = at
  if (!HEAD.test(view)) return undefined
  let end = wordsEnd(view, wordEnd(view, HEAD.lastIndex))
  for (let tail = tailEnd(view, end); tail !== undefined; tail = tailEnd(view, end)) end = tail
  return end
}

/** Who may be told, by the first word: people and bodies of every kind, not works, papers or duties. */
const TOLD =
  /(?:(?:các|những|mọi|từng|mỗi|tất cả các|tất cả|cả|hai|ba|toàn thể|toàn bộ|100%(?: số| các)?) (?!dự án|công trình|công việc|phần việc|đầu việc|nội dung|nhiệm vụ|giải pháp|biện pháp|hoạt động|trường hợp|vấn đề|thủ tục|hồ sơ|văn bản|kế hoạch|chỉ tiêu|công tác|phương án|quy định|điều kiện|tuyến|khu|hình thức|phong trào|chương trình|đề án|báo cáo|số liệu|loại|vụ|hành vi|sản phẩm|nguồn|khoản|mức|cuộc|buổi|dịp|địa bàn|trụ sở|thông tin|bước|khâu|mặt|yếu tố|việc|ý kiến|chính sách|chủ trương|quy trình|tiêu chí|kiến nghị|đề xuất|nghị quyết|quyết định|chỉ thị|kết luận|đối tượng|hạng mục|gói|cơ chế|hệ thống|nền tảng|dịch vụ|lĩnh vực|mục tiêu|thời|điểm|sự|lỗi|vi phạm)|(?:cơ quan|đơn vị|ngành|tổ trưởng|tổ phó|trưởng (?:các )?(?:thôn|ấp|bản|xóm|buôn|làng|khối|khu phố|tổ dân phố)|kế toán|bác sĩ|y bác sĩ|điều dưỡng|nhân viên|thầy thuốc|tư vấn (?:giám sát|thiết kế)|chủ nhiệm|nhà xe|khách sạn|người có uy tín|già làng|lãnh đạo|chỉ huy|cán bộ|công chức|viên chức|đội ngũ|chính quyền|doanh nghiệp|nhà đầu tư|nhà thầu|nhà trường|chủ (?!động|trì|trương|yếu|tịch|nghĩa|đề|thể|quan|quyền|đạo|chốt|nhật|quản|công)[^\s,;.:]{1,7}|người (?:đứng đầu|dân|chăn nuôi|nuôi|trồng|sản xuất|tiêu dùng|điều khiển|nộp thuế|bệnh|có|lao động|sử dụng|phụ trách|tham gia|bán|kinh doanh)|nông dân|ngư dân|thuyền trưởng|thuyền viên|lái xe|tài xế|tiểu thương|du khách|hành khách|chiến sĩ|công nhân|thanh niên|tổ viên|tình nguyện viên|bệnh viện|trường (?!hợp)|trung tâm|công ty|tổng công ty|nhà máy|hợp tác xã|ngân hàng|hộ (?:chăn nuôi|kinh doanh|dân|gia đình|sản xuất)|thí sinh|cử tri|học viên|nhân viên|giáo viên|phụ huynh|học sinh|sinh viên|đoàn viên|hội viên|đảng viên|thành viên|bộ phận|bà con|tổ chức (?!thực|triển|tốt|lại|các|hội|kiểm|tuyên|quán|đại|lễ)|liên minh|hiệp hội|câu lạc bộ|phóng viên)(?=[ ,]))/y

/** Where those end who are told at `at`: before their verb; undefined where nobody is told, or nothing to do follows. */
export function toldEnd(view: string, at: number): number | undefined {
  LEADERS.lastIndex = at
  if (
    LEADERS.test(view) &&
    (isAction(view, LEADERS.lastIndex) || JOINS.test(view.slice(LEADERS.lastIndex, LEADERS.lastIndex + 4)))
  )
    return LEADERS.lastIndex
  TOLD.lastIndex = at
  if (!TOLD.test(view) || beginsAction(view, at)) return undefined
  if (view.charCodeAt(TOLD.lastIndex) === COMMA) return TOLD.lastIndex
  const first = view.charCodeAt(TOLD.lastIndex - 1) === BLANK ? TOLD.lastIndex : TOLD.lastIndex + 1
  if (beginsAction(view, first)) return isAction(view, TOLD.lastIndex) ? TOLD.lastIndex : undefined
  const end = wordsEnd(view, wordEnd(view, first))
  return isAction(view, end) || JOINS.test(view.slice(end, end + 4)) ? end : undefined
}

/** `lãnh đạo xã`, `lãnh đạo đơn vị`: those who lead a place or a body that has no name. */
const LEADERS =
  /(?:(?:tập thể|các đồng chí|ban) )?lãnh đạo (?:tỉnh|huyện|xã|phường|thành phố|thị xã|quận|thị trấn|địa phương|đơn vị|cơ quan|doanh nghiệp|công ty|nhà trường|trường|bệnh viện|chi bộ|ngành|bộ|sở|cục|phòng|ban(?! quản lý))(?: này| liên quan)?(?= |[,;:])/y

const isAction = (view: string, end: number): boolean =>
  view.charCodeAt(end) === BLANK && beginsAction(view, end + 1) && view.charCodeAt(end - 1) !== BLANK
const JOINS = /^(?:[,;:] | và )/

/** Past the words that say of what kind they are. */
function wordsEnd(view: string, from: number): number {
  let end = from
  KIND.lastIndex = end
  const kind = KIND.test(view)
  if (kind) end = KIND.lastIndex
  for (let count = 0; count < MOST_WORDS && view.charCodeAt(end) === BLANK; count++) {
    if (view.startsWith(OF_ALL_LEVELS, end) && !isWordAt(view, end + OF_ALL_LEVELS.length)) {
      end += OF_ALL_LEVELS.length
      break
    }
    if (beginsAction(view, end + 1)) break
    const next = wordEnd(view, end + 1)
    if (next === end + 1) break
    end = next
  }
  // `phối hợp với các đơn vị quản lý khu di tích.`: then they do it, and no other verb comes.
  return kind && end > KIND.lastIndex && ENDS.test(view.charAt(end)) ? from : end
}

/** `lực lượng kiểm lâm các cấp`: `cấp` gives nothing here. */
const OF_ALL_LEVELS = ' các cấp'

const ENDS = /[.;]/

/** `, thủy lợi, thủy điện` before what they do: kinds that share the head. */
function tailEnd(view: string, from: number): number | undefined {
  if (!view.startsWith(', ', from) || beginsAction(view, from + 2)) return undefined
  HEAD.lastIndex = from + 2
  if (HEAD.test(view) || NEW_PARTY.test(view.slice(from + 2, from + 14))) return undefined
  const end = wordsEnd(view, wordEnd(view, from + 2))
  const words = view.slice(from + 2, end).split(' ').length
  if (words > MOST_TAIL) return undefined
  return view.startsWith(', ', end) || BREAKS.test(view.charAt(end)) || beginsAction(view, end + 1)
    ? end
    : undefined
}

const NEW_PARTY =
  /^(?:các|những|người|ubnd|hđnd|sở|ban|bộ|công an|huyện|tỉnh|phòng|chi|cục|hội|đài|báo|trung tâm|ủy|bí thư|chủ tịch|phó|giám đốc|thủ|đồng chí|mặt trận|đoàn|thường trực|trưởng|tổng|văn phòng|thanh tra|chánh) /
const MOST_TAIL = 4
const BREAKS = /^[:\n]?$/
const BLANK = 32
const COMMA = 44

/** Whether words that begin what somebody does, or no noun at all, stand at `at`. */
export const beginsAction = (view: string, at: number): boolean => {
  STOP.lastIndex = at
  if (STOP.test(view) || verbAt(view, at) !== undefined) return true
  return ADVERBS.match(view, at) !== undefined || DEEDS.match(view, at) !== undefined
}

function wordEnd(view: string, at: number): number {
  let end = at
  while (isWordAt(view, end)) end++
  return end
}
