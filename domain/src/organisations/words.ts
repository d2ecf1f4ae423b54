import type { PlaceType } from './reference.ts'
import type { Role, UnitKind, UnitLevel } from './types.ts'

/** The word for a kind of place, as it stands inside a name. */
export const PLACE_WORDS: Readonly<Record<PlaceType, string>> = {
  tinh: 'tỉnh',
  thanh_pho: 'thành phố',
  quan: 'quận',
  huyen: 'huyện',
  thi_xa: 'thị xã',
  phuong: 'phường',
  xa: 'xã',
  thi_tran: 'thị trấn',
  dac_khu: 'đặc khu',
}

/** The Party committee of a district, by its kind. */
export const DISTRICT_PARTY_WORDS: Readonly<Partial<Record<PlaceType, string>>> = {
  quan: 'Quận ủy',
  huyen: 'Huyện ủy',
  thi_xa: 'Thị ủy',
  thanh_pho: 'Thành ủy',
}

export const COMMITTEE = 'Ủy ban nhân dân'
export const COMMITTEE_SHORT = 'UBND'
/** How the short name of a committee or council begins. */
export const SHORT_COMMITTEE: RegExp = /^(?:UBND|HĐND) /
export const PARTY_COMMITTEE = 'Đảng ủy'
export const STANDING_BOARD = 'Ban Thường vụ'
export const PARTY_BRANCH = 'Đảng bộ'

/** The chart is written for a "tỉnh"; a city under central government says it otherwise. */
const CITY_WORDS: readonly (readonly [RegExp, string])[] = [
  [/Tỉnh ủy/g, 'Thành ủy'],
  [/Tỉnh đoàn/g, 'Thành đoàn'],
  [/(?<!\p{L})tỉnh(?!\p{L})/gu, 'thành phố'],
]

/** A name of the chart as it reads in a province or in a city. */
export function nameIn(type: PlaceType, name: string): string {
  if (type !== 'thanh_pho') return name
  return CITY_WORDS.reduce((text, [pattern, word]) => text.replace(pattern, word), name)
}

/** A name with its province: "Sở Tài chính tỉnh Lâm Đồng", "Tỉnh ủy Lâm Đồng", "UBND thành phố Huế". */
export function nameWithProvince(type: PlaceType, name: string, province: string): string {
  const here = nameIn(type, name)
  if (/(?:Tỉnh|Thành) (?:ủy|đoàn)$/u.test(here)) return `${here} ${province}`
  const word = PLACE_WORDS[type]
  return here.endsWith(` ${word}`) ? `${here} ${province}` : `${here} ${word} ${province}`
}

const SHORT_WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})UBND(?!\p{L})/gu, COMMITTEE],
  [/(?<!\p{L})HĐND(?!\p{L})/gu, 'Hội đồng nhân dân'],
]

/** A name with its short words spelt out: "Văn phòng UBND tỉnh" is also "Văn phòng Ủy ban nhân dân tỉnh". */
export function spelledOut(name: string): string {
  return SHORT_WORDS.reduce((text, [pattern, word]) => text.replace(pattern, word), name)
}

/** A name that ends with "thành phố" by the short names of the city: "UBND TP.HCM". */
export function withCityAliases(name: string, aliases: readonly string[]): readonly string[] {
  if (!name.endsWith('thành phố')) return []
  return aliases.filter((alias) => alias.startsWith('TP')).map((alias) => name.replace(/thành phố$/u, alias))
}

/** The systems that units belong to, as screens and files say them. */
export const unitKindNames: Readonly<Record<UnitKind, string>> = {
  territory: 'Địa phương',
  party: 'Đảng',
  council: 'Hội đồng nhân dân',
  state: 'Chính quyền',
  front: 'Mặt trận, đoàn thể',
  force: 'Lực lượng vũ trang',
  vertical: 'Ngành dọc',
  enterprise: 'Doanh nghiệp',
}

/** The tiers of government. */
export const unitLevelNames: Readonly<Record<UnitLevel, string>> = {
  central: 'Trung ương',
  province: 'Cấp tỉnh',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
}

/** The roles that a person may have in a workspace. */
export const roleNames: Readonly<Record<Role, string>> = {
  administrator: 'Quản trị',
  'office-specialist': 'Chuyên viên văn phòng',
  leader: 'Lãnh đạo',
  'focal-point': 'Đầu mối cơ quan',
  auditor: 'Kiểm tra, giám sát',
}
