import { isUpperAt } from '../layout/index.ts'
import { isWordAt, PhraseTrie, PROVINCE_NAMES, unitsOf } from '../lexicon/index.ts'
import { verbAt } from './subject.ts'

/** People and bodies without a name of their own who can still be told to do something. */
export const PEOPLE: PhraseTrie<true> = new PhraseTrie(
  `cán bộ, công chức, viên chức|cán bộ, công chức|cán bộ, đảng viên|cán bộ, chiến sĩ|cán bộ, chiến sỹ|cán bộ, hội viên|cán bộ, đoàn viên|cán bộ, giáo viên|các tổ chức, cá nhân có liên quan|các tổ chức, cá nhân liên quan|các tổ chức, cá nhân|tổ chức, cá nhân có liên quan|cơ quan, tổ chức, cá nhân có liên quan
  |các cơ quan, đơn vị, tổ chức, cá nhân có liên quan|các cơ quan, tổ chức, cá nhân có liên quan|các lực lượng|các đơn vị|các đơn vị liên quan|các chủ đầu tư|chủ đầu tư|các doanh nghiệp|các doanh nghiệp liên quan|các công ty|các công ty liên quan|các nhà thầu|các hội, đoàn thể|các tổ chức đoàn thể|đội ngũ cán bộ, công chức, viên chức|các đồng chí|các thành viên
  |các cơ quan soạn thảo|cơ quan soạn thảo|cơ quan chủ trì soạn thảo|các cơ quan tham mưu|cơ quan tham mưu|các ngành chuyên môn|các ngành chức năng|ngành chức năng|các phòng chuyên môn|các phòng chức năng|phòng chức năng|các cơ quan báo chí|các cơ quan thông tin đại chúng|các cơ quan truyền thông|các cơ quan tuyên truyền, báo chí|cảnh sát giao thông|cảnh sát trật tự|cảnh sát cơ động|đơn vị, địa phương có liên quan|đơn vị, địa phương liên quan|các đơn vị, địa phương|các chi bộ|các chi bộ trực thuộc|các chủ rừng|chủ rừng|đơn vị tư vấn|các đơn vị tư vấn|sở này|các quý cơ quan|quý cơ quan|các quý đơn vị|quý đơn vị|quý cơ quan, đơn vị|các quý cơ quan, đơn vị
  |cấp ủy, chính quyền các cấp|cấp ủy, chính quyền địa phương|chính quyền địa phương|các cấp ủy, tổ chức đảng|cấp ủy các cấp|các cơ quan, đơn vị|các cơ quan liên quan|các cơ quan chức năng|cấp chính quyền|các địa phương|địa phương liên quan|địa phương có liên quan|đơn vị liên quan|đơn vị có liên quan|cơ quan liên quan|cơ quan có liên quan|cơ quan, đơn vị liên quan|cơ quan, đơn vị có liên quan|các ấp|các thôn|mặt trận|các tổ dân phố|ban điều hành khu phố|biên phòng|quản lý thị trường|công an|kiểm lâm|hải quan`
    .split('|')
    .map((phrase) => [phrase.trim(), true] as const),
)

/** Those who are worked with or told, but do not make a sentence what it is. */
export const NAMELESS: PhraseTrie<true> = new PhraseTrie(
  [
    'địa phương',
    'chính quyền',
    'nhà trường',
    'ban giám hiệu',
    'các đoàn thể',
    'các ban ngành',
    'cơ quan chuyên môn',
    'chỉ huy các cấp',
    'huyện, thị xã',
    'huyện, thành phố',
    'huyện, thị xã, thành phố',
    'quận, huyện',
    'quận, huyện, thị xã',
    'xã, phường',
    'xã, phường, thị trấn',
    'xã, thị trấn',
    'các khoa, phòng',
    'các khoa, phòng, trung tâm',
    'các khoa',
    'các phòng, khoa',
    'giáo viên chủ nhiệm',
    'hội sinh viên',
    'tổ chuyên môn',
    'các tổ chuyên môn',
    'chi đoàn',
    'chi hội phụ nữ',
    'chi hội nông dân',
    'chi hội cựu chiến binh',
    'mỗi đảng viên',
    'từng đảng viên',
    'mỗi cán bộ, đảng viên',
    'mỗi cán bộ, công chức',
    'cả hệ thống chính trị',
    'tư vấn giám sát',
    'đoàn thanh niên',
    'hội phụ nữ',
    'hội nông dân',
    'hội cựu chiến binh',
    'tổ chức thành viên',
    'các tổ chức thành viên',
    'gia đình chủ tàu',
    'gia đình học sinh',
    'phụ huynh học sinh',
    'cha mẹ học sinh',
    'cộng đồng dân cư',
    'tư vấn thiết kế',
    'mỗi cấp',
    'mỗi ngành',
    'mỗi địa phương',
    'mỗi cơ quan',
    'mỗi đơn vị',
    'từng cấp',
    'từng ngành',
    'từng địa phương',
    'từng cơ quan',
    'từng đơn vị',
    'cơ quan thuế',
    'cơ quan hải quan',
    'cơ quan công an',
    'cơ quan y tế',
    'cơ quan bảo hiểm xã hội',
    'cơ quan quân sự',
    'cơ quan kiểm lâm',
    'cơ quan thú y',
    'ban tổ chức',
  ].map((phrase) => [phrase, true] as const),
)

/** `Đảng bộ, chính quyền và nhân dân thành phố`, `cán bộ, nhân dân xã An Bình`: all of a place. */
const ALL_OF_PLACE =
  /(?:đảng bộ|cấp ủy(?: đảng)?|cán bộ(?:, đảng viên)?|chính quyền)(?:,| và) (?:chính quyền(?:,| và) )?(?:toàn thể )?(?:nhân dân|quân và dân|người dân)(?: các dân tộc)?(?: (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|địa phương)(?!\p{L}))?/uy
const ALL_BEGINS = unitsOf('đc')

/** Where a place and all in it end that stand at `at`; its name belongs to them. */
export function allOfPlaceEnd(text: string, view: string, at: number): number | undefined {
  if (!ALL_BEGINS.has(view.charCodeAt(at))) return undefined
  ALL_OF_PLACE.lastIndex = at
  if (!ALL_OF_PLACE.test(view)) return undefined
  let end = ALL_OF_PLACE.lastIndex
  for (let word = 0; word < 3 && view.charCodeAt(end) === BLANK && isUpperAt(text, end + 1); word++) {
    end++
    while (isWordAt(text, end)) end++
  }
  return end
}

/** `công chức Văn phòng - Thống kê`, `cán bộ Thú y xã`: the staff of a commune, by what they do. */
export function staffEnd(view: string, at: number): number | undefined {
  if (!STAFF_BEGINS.has(view.charCodeAt(at))) return undefined
  STAFF.lastIndex = at
  return STAFF.test(view) ? STAFF.lastIndex : undefined
}

const STAFF =
  /(?:các )?(?:công chức|cán bộ|chuyên viên|viên chức) (?:phụ trách )?(?:địa chính|tư pháp|tài chính|văn phòng|văn hóa|lao động|nông nghiệp|kế toán|thống kê|xây dựng|thú y|khuyến nông|y tế|giao thông|thủy lợi|môi trường|chuyên môn|một cửa|quân sự)(?:(?: ?[-–,] ?| và )(?:hộ tịch|kế toán|ngân sách|xây dựng|thống kê|xã hội|nông nghiệp|môi trường|đô thị|tbxh|thương binh và xã hội|thông tin|giao thông|thủy lợi|nông thôn mới|kế hoạch)(?!\p{L})){0,4}(?: (?:xã|phường|thị trấn|huyện))?(?!\p{L})/uy
const STAFF_BEGINS = unitsOf('cv')

/** Where the name of a province ends that says, written with its capital, who must: `Hà Giang cần phát huy …`. */
export function provinceEnd(text: string, view: string, at: number): number | undefined {
  const end = isUpperAt(text, at) ? PROVINCE_NAMES.match(view, at)?.end : undefined
  return end !== undefined &&
    (MUST.test(view.slice(end, end + 18)) || DOES_ON.test(view.slice(end, end + 16)))
    ? end
    : undefined
}

/** What a province does further. */
const DOES_ON = /^ (?:tiếp tục|tập trung|chú trọng|quan tâm|đẩy mạnh|khẩn trương|phát huy|tăng cường) /

const MUST = /^ (?:cũng |còn |tiếp tục )?(?:cần|phải|không được) /

/** Whether at `at` a province must do something that tells a duty, or, where it is urged, do on: `Đắk Nông tiếp tục mở rộng …`. */
export function provinceMustDo(view: string, at: number, urged = false): boolean {
  const end = PROVINCE_NAMES.match(view, at)?.end
  if (urged && end !== undefined && DOES_ON.test(view.slice(end, end + 16))) return true
  const must = end === undefined ? null : MUST.exec(view.slice(end, end + 18))
  return end !== undefined && must !== null && doesAt(view, end + must[0].length)
}

const doesAt = (view: string, at: number): boolean =>
  verbAt(view, at) !== undefined || MORE_VERBS.test(view.slice(at, at + 16))
/** Verbs that tell no duty elsewhere. */
const MORE_VERBS =
  /^(?:coi trọng|coi |phát triển|nhìn nhận|xác định|lưu ý|có |nhận thức|tính toán|tranh thủ|đi đầu|trở thành|khai thác|phát huy)(?!\p{L})/u

/** `Theo Thủ tướng, trong thời gian tới, Hà Giang cần phát huy …`: a province that must, where the sentence opens or after its commas. */
export function placeMust(view: string, first: number, limit: number): boolean {
  if (provinceMustDo(view, first) || territoryMust(view, first)) return true
  const words = view.slice(first, Math.min(limit, first + FARTHEST))
  let comma = words.indexOf(', ')
  for (let count = 0; comma >= 0 && count < 4; count++) {
    if (provinceMustDo(view, first + comma + 2)) return true
    comma = words.indexOf(', ', comma + 2)
  }
  return false
}

/** `Tỉnh cần thực hiện …`, `Huyện An Phú phải rà soát …` */
function territoryMust(view: string, first: number): boolean {
  const found = TERRITORY_MUST.exec(view.slice(first, first + 48))
  return found !== null && doesAt(view, first + found[0].length)
}

const TERRITORY_MUST =
  /^(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|địa phương)(?: [^ ,;.:]{1,7}){0,3}? (?:cũng |còn )?(?:cần|phải) (?:tiếp tục |tập trung |khẩn trương |sớm )?/

/** `Phát biểu tại buổi làm việc, Chủ tịch nước yêu cầu tỉnh Cao Bằng phải …`: a territory that is told. */
export function placeTold(view: string, first: number, limit: number): boolean {
  const words = view.slice(first, Math.min(limit, first + FARTHEST_ORDER))
  const found = PLACE_TOLD.exec(words)
  return found !== null && !ASKS_UP.test(words.slice(0, found.index))
}

const PLACE_TOLD =
  /(?:yêu cầu|đề nghị|lưu ý) (?<!theo (?:yêu cầu|đề nghị|lưu ý) )(?:lãnh đạo )?(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|địa phương|thị trấn)(?: [^ ,;.:]{1,7}){0,3}? (?:cũng )?(?:phải|cần|tiếp tục|tập trung|khẩn trương|đẩy nhanh|đẩy mạnh|tăng cường|sớm|chú trọng|quan tâm chỉ đạo|chủ động) (?=[a-zà-ỹđ])/
/** Voters and those below ask. */
const ASKS_UP = /cử tri|đại biểu|người dân|nhân dân|hiệp hội|doanh nghiệp|kiến nghị|phản ánh/

/** `…, vì vậy các ngành, địa phương cần phối hợp …`: several who must, for a reason. */
export function mustTherefore(view: string, first: number, limit: number): boolean {
  const words = view.slice(first, Math.min(limit, first + FARTHEST_ORDER))
  const found = THEREFORE.exec(words)
  return found !== null && doesAt(view, first + found.index + found[0].length)
}

const THEREFORE =
  /(?:^|[,;] )(?:chính )?(?:vì vậy|do đó|do vậy|vì thế),? (?:các|mỗi|từng|sở|ubnd|phòng|công an) [^;.:]{2,80}? (?:cũng |đều )?(?:cần|phải) (?:tiếp tục |tập trung |chủ động |khẩn trương )?/
const FARTHEST_ORDER = 260
const FARTHEST = 160

/** `đề nghị tỉnh tiếp tục đẩy mạnh …`, `yêu cầu xã hoàn thành …`: a territory without a name, before what it is to do. */
export function barePlaceEnd(view: string, at: number): number | undefined {
  if (!PLACE_BEGINS.has(view.charCodeAt(at))) return undefined
  BARE_PLACE.lastIndex = at
  if (!BARE_PLACE.test(view)) return undefined
  const end = BARE_PLACE.lastIndex
  return verbAt(view, end + 1) === undefined ? undefined : end
}

const BARE_PLACE =
  /(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu|địa phương|nhà trường|bệnh viện|trường|công ty|ngành)(?= (?!ủy |hội ))/y
const PLACE_BEGINS = unitsOf('thqxpđnbc')
const BLANK = 32
