import { isUpperAt } from '../layout/index.ts'
import { isWordAt, PhraseTrie, PROVINCE_NAMES } from '../lexicon/index.ts'
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

/** Where a place and all in it end that stand at `at`; its name belongs to them. */
export function allOfPlaceEnd(text: string, view: string, at: number): number | undefined {
  ALL_OF_PLACE.lastIndex = at
  if (!ALL_OF_PLACE.test(view)) return undefined
  let end = ALL_OF_PLACE.lastIndex
  for (let word = 0; word < 3 && view.charCodeAt(end) === BLANK && isUpperAt(text, end + 1); word++) {
    end++
    while (isWordAt(text, end)) end++
  }
  return end
}

/** `Hà Giang cần phát huy …`: a province by its name alone, before what it must do. */
export function provinceEnd(text: string, view: string, at: number): number | undefined {
  const end = isUpperAt(text, at) ? PROVINCE_NAMES.match(view, at)?.end : undefined
  return end !== undefined && MUST.test(view.slice(end, end + 18)) ? end : undefined
}

const MUST = /^ (?:cũng |còn |tiếp tục )?(?:cần|phải|không được) /

/** `đề nghị tỉnh tiếp tục đẩy mạnh …`, `yêu cầu xã hoàn thành …`: a territory without a name, before what it is to do. */
export function barePlaceEnd(view: string, at: number): number | undefined {
  BARE_PLACE.lastIndex = at
  if (!BARE_PLACE.test(view)) return undefined
  const end = BARE_PLACE.lastIndex
  return verbAt(view, end + 1) === undefined ? undefined : end
}

const BARE_PLACE =
  /(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu|địa phương|nhà trường|bệnh viện|trường|công ty|ngành)(?= (?!ủy |hội ))/y
const BLANK = 32
