import {
  bodyNameAt,
  type BodyName,
  endOf,
  isCapitalAt,
  isWordAt,
  PhraseTrie,
  skipBlanks,
  sticky,
} from '../lexicon/index.ts'
import { jointStandingAt, standingAndBoards } from './council-boards.ts'
import { groupAfterTitle } from './group.ts'
import { withMoreProvinces } from './more-provinces.ts'
import { powersAt } from './powers.ts'

/** Heads that name a body also without a capital: `ủy ban nhân dân tỉnh`, `sở Tài chính`. */
const SMALL_ALONE: readonly string[] =
  'ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|đảng ủy|tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|sở|phòng|bộ|cục|chi cục|tổng cục|ban quản lý|văn phòng|thường trực|ban thường vụ|mặt trận tổ quốc|cảnh sát giao thông|cảnh sát trật tự|cảnh sát hình sự|cảnh sát cơ động'.split(
    '|',
  )
/** The same, but only with the place or the body they belong to: `công an xã`, not `công tác công an`. */
const SMALL_WITH_PLACE: readonly string[] =
  'công an|thanh tra|kho bạc nhà nước|bảo hiểm xã hội|tòa án nhân dân|viện kiểm sát nhân dân|liên đoàn lao động|hội nông dân|hội liên hiệp phụ nữ|hội phụ nữ|hội cựu chiến binh|đoàn thanh niên|tỉnh đoàn|thành đoàn|huyện đoàn|hạt kiểm lâm|chi nhánh văn phòng đăng ký đất đai|trung tâm y tế|trung tâm phục vụ hành chính công|trạm y tế|đài truyền thanh|ban chấp hành|ban cán sự đảng|đảng đoàn|ban tuyên giáo|ban tổ chức|ban dân vận|ủy ban kiểm tra|ủy ban mặt trận tổ quốc|ủy ban mttq|cơ quan thường trực|bộ chỉ huy quân sự|ban chỉ huy quân sự|bộ đội biên phòng|đồn biên phòng|tổ đại biểu'.split(
    '|',
  )
/** How bodies without a capital begin. */
export const SMALL_BEGINNINGS: readonly string[] = [...SMALL_ALONE, ...SMALL_WITH_PLACE]
const SMALL_HEAD_NAMES = new PhraseTrie([
  ...SMALL_WITH_PLACE.map((words) => [words, false] as const),
  ...SMALL_ALONE.map((words) => [words, true] as const),
])

/** `Công an nhân dân`: the service, no body. */
export const isService = (view: string, at: number, end: number): boolean =>
  end - at === 'công an'.length && view.startsWith('công an nhân dân', at)

/** `Trợ lý TTg`: one of the office, not the Prime Minister. */
const ASSISTANT = /trợ lý\s{1,2}$/

/** The end of a word that another head may be a part of: `NHIỆM VỤ`, `thông báo`, `văn phòng`. */
const EARLIER_SYLLABLES: readonly (readonly [string, RegExp])[] = [
  ['vụ', /(?:nhiệm|dịch|nghiệp|phục|chức|thời|nghĩa|sự)\s{1,2}$/],
  ['cổng', /(?:trên|tại|vào|từ|qua|lên|của|và)\s{1,2}$/],
  ['công báo', /(?:ngày|số|trên|đăng)\s{1,2}$/],
  ['báo', /(?:thông|cảnh|dự|khai)\s{1,2}$/],
  ['trung ương đảng', /trụ sở\s{1,2}$/],
  ['thanh tra', /(?:luận|cuộc|quá trình)\s{1,2}$/],
  ['viện', /(?:bệnh|học|thư|(?<!đề )nghị|tài)\s{1,2}$/],
  ['đại học', /(?:trường|nghiệp|trình độ|bằng|thi|sau)\s{1,2}$/],
  ['hải quan', /(?:cục|ngành|cơ quan)\s{1,2}$/],
  ['tập đoàn', /(?:ctcp|công ty cổ phần|tnhh)\s{1,2}$/],
  ['phòng', /(?:văn|quốc|đề|dự|xung|tiên|hải|thủy|giải|(?<!ân )công|nhà|căn|các|mở)\s{1,2}$/],
  ['sở', /(?:cơ|trụ|xứ|(?<!ân )công|hải|khổ)\s{1,2}$/],
  [
    'bộ',
    /(?:nội|cán|đảng|toàn|tiến|quân|đồng|cục|đường|bãi|thủy|trung|hạ|chi|liên|một|mẫu|bắc|(?<!việt )nam)\s{1,2}$/,
  ],
  ['cục', /(?:kết|tổng|bố|thế|chi|đại|toàn|cơ)\s{1,2}$/],
]
const SECOND_SYLLABLE: ReadonlyMap<number, readonly (readonly [string, RegExp])[]> = Map.groupBy(
  EARLIER_SYLLABLES,
  ([word]) => word.charCodeAt(0),
)

const NONE: readonly (readonly [string, RegExp])[] = []

/** A body by its name. */
export function bodyMention(text: string, view: string, at: number): BodyName | undefined {
  const organs = !view.startsWith('t', at)
    ? undefined
    : (jointStandingAt(text, view, at) ?? standingAndBoards(text, view, at))
  if (organs !== undefined) return organs
  const powers = powersAt(text, view, at)
  if (powers !== undefined) return powers
  const body = bodyNameAt(text, view, at)
  if (body === undefined) return bareOffice(text, view, at)
  if (isWordAt(view, body.end) || isService(view, at, body.end)) return undefined
  // `Trạm Y tế lưu động`: a place for the sick.
  if (view.startsWith(' lưu động', body.end)) return undefined
  // `VOV.VN`: the site of a newspaper.
  if (view.startsWith('.vn', body.end)) return undefined
  // `Công an huyện nào để xảy ra …`: none that has a name.
  if (body.many && view.startsWith(' nào ', body.end)) return undefined
  if (view.startsWith('t', at) && ASSISTANT.test(before(view, at))) return undefined
  for (const [word, earlier] of SECOND_SYLLABLE.get(view.charCodeAt(at)) ?? NONE) {
    if (view.startsWith(word, at) && earlier.test(before(view, at)) && !view.startsWith('\n\n', at - 2))
      return undefined
  }
  if (body.end - at > 'đảng ủy'.length + 3 || !view.startsWith('đảng', at))
    return withMoreProvinces(text, view, at, body)
  if (endOf(COMMITTEE, view, at) !== body.end) return body
  return groupAfterTitle(text, view, body.end) ?? (isCapitalAt(text, view, at) ? body : undefined)
}

/** `Văn phòng kính báo cáo …`, `Ban tổ chức nắm bắt …`: an office that says no more of itself. */
function bareOffice(text: string, view: string, at: number): BodyName | undefined {
  const end = endOf(OFFICE, view, at)
  if (end < 0 || !isCapitalAt(text, view, at) || isWordAt(view, end)) return undefined
  const next = skipBlanks(view, end, 2)
  if (isCapitalAt(text, view, at + 1) || isCapitalAt(text, view, next) || endOf(NO_OFFICE, view, next) >= 0)
    return undefined
  return HEAD_OF_OFFICE.test(before(view, at, 10)) ? undefined : { end, many: false }
}

const OFFICE = sticky(
  '(?:văn phòng|ban tổ chức|đoàn (?:thanh tra|kiểm tra|giám sát)(?:, giám sát)?|chi bộ(?= (?:đã|luôn|tiếp tục|lãnh đạo|chỉ đạo|cần|phải|tổ chức|xây dựng|thực hiện|kịp thời|phân công|có trách nhiệm)(?![a-zà-ỹđ])))',
)
const NO_OFFICE = sticky(
  '(?:phẩm|đại diện|điện tử|cho thuê|công chứng|luật sư|làm việc|giao dịch|đăng ký|bán|một cửa|hội nghị|lễ|giải|cuộc|chương trình|ngày|[0-9|<*])(?![a-zà-ỹđ])',
)
const HEAD_OF_OFFICE = /(?:chánh|phó|trưởng)\s{1,2}$/

/** A Party committee may be that of several bodies: `đảng ủy các bộ, cơ quan ngang bộ`. */
const COMMITTEE = sticky('đảng ủy')

/** Heads that name a body also without a capital. */
export function smallBodyMention(text: string, view: string, at: number): BodyName | undefined {
  const head = SMALL_HEAD_NAMES.match(view, at)
  const body = head === undefined ? undefined : bodyMention(text, view, at)
  return body === undefined || head?.value === true || body.end > (head?.end ?? 0) ? body : undefined
}

/** The last letters before `at`. */
const before = (view: string, at: number, most = 8): string => view.slice(Math.max(0, at - most), at)
