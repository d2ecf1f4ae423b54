import { NAME_SLIPS } from './slips.ts'
import { BODIES, type BodyShape } from './bodies.ts'
import type { FieldRules } from './field-name.ts'
import { PhraseTrie } from './phrase-trie.ts'
import { TITLES } from './titles.ts'

/** The first words of a body's name, with what they allow after them; worked out once for each phrase. */
export interface Head {
  readonly shape: BodyShape
  /** Which other bodies have, so that it may be named after one: `Đảng ủy Sở Y tế`, `Thanh tra Bộ Tài chính`. */
  readonly ofBody: boolean
  /** A zone's board: `Khu kinh tế Dung Quất và các khu công nghiệp Quảng Ngãi`. */
  readonly zone: boolean
  /** Named after a place without a word for it, in two words or more: `UBND Thường Tân`. */
  readonly ofCommune: boolean
  /** Ends with `ủy`, so that `viên` after it makes it a person: `Tỉnh ủy viên`. */
  readonly mayBePerson: boolean
  readonly numbered: boolean
  readonly namedDirectly: boolean
  readonly needsPlace: boolean
  /** Of villages: `Ban Công tác Mặt trận các thôn`. */
  readonly ofVillage: boolean
  readonly inARow: boolean
  readonly standsAlone: boolean
  /** What may follow a head that is named after a field, with and without a capital. */
  readonly field: FieldRules
  readonly smallField: FieldRules
  /** Division of another body, which may be named after it: `Phòng Cảnh sát giao thông Công an tỉnh`. */
  readonly division: boolean
}

/** Committees of a district or commune are named after it without another word: `Huyện ủy Hàm Tân`. */
const NAMED_DIRECTLY =
  /^(?:đồn|trạm) công an$|^(?:tỉnh|thành|huyện|thị|quận|đảng) ủy$|^đồn biên phòng$|hải quan|khu kinh tế|khu công nghiệp$|kkt|cửa khẩu$|cửa khẩu quốc tế$|cửa khẩu cảng$|khu công nghệ cao$|trạm y tế|^chi bộ(?: thôn| ấp| bản| buôn| khu phố| tổ dân phố| khối phố)?$|^(?:huyện|thành|tỉnh) đoàn$|^đài |công an$|cơ sở$|^trường chính trị$|^đồn bp$|^hạt kiểm lâm$|^cục dự trữ nhà nước khu vực$|^trạm kiểm soát biên phòng$/
/** `Thuế cơ sở 5`, `Đội Quản lý thị trường số 2`. */
const NUMBERED =
  /^(?:thuế|thống kê|bảo hiểm xã hội|bhxh) cơ sở$|quản lý thị trường$|qltt$|^đội|khu vực$|ptkv$|quân khu$|quân đoàn$|binh đoàn$|^(?:lữ|sư|trung|tiểu|hải) đoàn|^hải đội|cảnh sát biển$|đường bộ$|kho bạc nhà nước$|kbnn$|^đoàn (?:kinh tế - quốc phòng|kt)|^đoàn (?:kiểm tra|giám sát|thanh tra)$|^tổ kiểm tra$|^chi bộ (?:khu phố|thôn|ấp|bản|tổ dân phố|khối phố)$/
const OF_BODY =
  /^(?:đảng ủy|chi bộ|thanh tra|công đoàn|công đoàn cơ sở|đoàn thanh niên|trụ sở tiếp công dân|(?:đảng ủy|chi bộ|công đoàn|đoàn thanh niên) cơ quan|đội csgt|cảnh sát .+|(?:ban chỉ huy|bch) (?:p|ptds).*|hội phụ nữ|hội lhpn|chi đoàn|chi hội .+)$/
const ZONE = /^đồn công an$|khu kinh tế|khu công nghiệp|khu chế xuất|khu công nghệ cao|kkt|kcn|cửa khẩu$/
/** Words that name a body only together with its place: `thanh tra tỉnh`, not `công tác thanh tra`. */
const NEEDS_PLACE: ReadonlySet<string> = new Set([
  'thanh tra',
  'hải quan',
  'qltt',
  'chi đoàn',
  'chi hội phụ nữ',
  'chi hội nông dân',
  'chi hội cựu chiến binh',
  'chi hội ccb',
  'thuế',
  'thống kê',
  'bưu điện',
  'chi bộ',
  'đoàn thanh niên',
  'đoàn',
  'bảo hiểm xã hội',
  'bhxh',
  'ca',
  'thads',
  'công đoàn',
  'hiệp hội doanh nghiệp',
  'hội doanh nghiệp',
  'chi nhánh ngân hàng nhà nước',
  'cảng vụ hàng hải',
  'lữ đoàn',
  'sư đoàn',
  'trung đoàn',
  'tiểu đoàn',
  'hải đoàn',
  'hải đội',
  'trạm thủy sản',
  'trạm kiểm dịch',
  'quân khu',
  'quân đoàn',
  'binh đoàn',
  'vùng cảnh sát biển',
  'ban nhân dân',
  'ban quản lý cửa khẩu',
  'cổng thông tin điện tử',
  'cổng ttđt',
  'công báo',
])
const OF_VILLAGE =
  /^ban (?:công tác (?:mặt trận|mt)|ctmt|nhân dân)$|^chi bộ$|^tổ công nghệ số cộng đồng$|^chi đoàn$|^chi hội |^(?:tổ|ban) bầu cử$/
/** Organs that documents name without the body they belong to. */
const STAND_ALONE: ReadonlySet<string> = new Set([
  'ban tuyên giáo',
  'ban dân vận',
  'ban tổ chức',
  'ban nội chính',
  'ban tuyên giáo và dân vận',
  'ủy ban kiểm tra',
  'ban pháp chế',
  'ban kinh tế - ngân sách',
  'ban văn hóa - xã hội',
  'ban kinh tế - xã hội',
  'ban thường vụ',
  'ban chấp hành',
  'btv',
  'ban cán sự đảng',
  'ban thường trực',
  'ban dân tộc',
  'ban xây dựng đảng',
  'ban dân chủ, giám sát và phản biện xã hội',
  'ban kt-ns',
  'ban vh-xh',
  'ban đô thị',
  'bộ phận một cửa',
  'bộ phận tiếp nhận và trả kết quả',
  'đảng đoàn',
  'đoàn giám sát',
  'đoàn kiểm tra',
  'tiểu ban nhân sự',
  'tiểu ban văn kiện',
  'tiểu ban tuyên truyền',
  'tổ giúp việc',
  'hội đồng quản lý',
  'uv btv',
  'uvbtv',
  'uvbch',
])
/** Organs of one body that are named in a row: `Thường trực, Ban Thường vụ Tỉnh ủy`. */
const IN_A_ROW: ReadonlySet<string> = new Set([
  'ban thường vụ',
  'btv',
  'thường trực',
  'ban chấp hành',
  'bch',
  'thường vụ',
])
/** Bureaux have long names that no list holds. */
const LONG_FIELDS = /^(?:cục|vụ|chi cục|tổng cục)$/

const headOf = (shape: BodyShape, words: string): Head => ({
  shape,
  ofBody: OF_BODY.test(words),
  zone: ZONE.test(words),
  ofCommune: /^(?:ubnd|hđnd|ủy ban nhân dân|công an)$/.test(words),
  mayBePerson: words.endsWith('ủy'),
  numbered: NUMBERED.test(words),
  namedDirectly: NAMED_DIRECTLY.test(words),
  needsPlace: NEEDS_PLACE.has(words),
  ofVillage: OF_VILLAGE.test(words),
  inARow: IN_A_ROW.has(words),
  standsAlone: STAND_ALONE.has(words),
  field: {
    mostWords: LONG_FIELDS.test(words) ? 5 : 1,
    smallLetters: true,
    anyCapitals: words !== 'bộ',
  },
  smallField: { mostWords: 0, smallLetters: words === 'sở', anyCapitals: false },
  division: words !== 'sở' && words !== 'bộ',
})

/** A name with every way of setting its dashes: `Ban Kinh tế- Ngân sách`. */
const dashes = (words: string): readonly string[] =>
  words.includes(' - ') ? [words, ...['-', '- ', ' -'].map((dash) => words.replaceAll(' - ', dash))] : [words]

/** A name as it is written, and as scanners and typists get it wrong. */
const spellings = (words: string): readonly string[] => [
  ...dashes(words),
  ...NAME_SLIPS.filter(([, meant]) => words.includes(meant)).map(([slip, meant]) =>
    words.replace(meant, slip),
  ),
]

const HEAD_ENTRIES: readonly (readonly [words: string, head: Head])[] = (
  Object.keys(BODIES) as BodyShape[]
).flatMap((shape) =>
  BODIES[shape].flatMap((words) => spellings(words).map((spelt) => [spelt, headOf(shape, words)] as const)),
)
/** How bodies' names begin; the longest wins. */
export const HEADS: PhraseTrie<Head> = new PhraseTrie(HEAD_ENTRIES)
/** The same as plain words, in every spelling. */
export const HEAD_WORDS: readonly string[] = HEAD_ENTRIES.map(([words]) => words)
/** Organs, as the next in a row: `Thường trực, Ban Thường vụ Tỉnh ủy`. */
export const ORGANS: PhraseTrie<Head> = new PhraseTrie(
  BODIES.organ.flatMap((words) => spellings(words).map((spelt) => [spelt, headOf('organ', words)] as const)),
)
/** Titles of office-holders. */
export const TITLE_WORDS: PhraseTrie<true> = new PhraseTrie(TITLES.map((words) => [words, true] as const))
