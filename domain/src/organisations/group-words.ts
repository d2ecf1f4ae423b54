import type { UnitGroup } from './types.ts'

/** What a mention calls together. */
export interface GroupRule {
  /** Of the folded mention; between words only. */
  readonly pattern: RegExp
  readonly groups: readonly UnitGroup[]
  /** Until 2025-06-30, where the words change their meaning with the tiers. */
  readonly districtTier?: readonly UnitGroup[]
}

const UY = 'u[yi]'
const TINH_UY = `(?:tinh|thanh) ${UY}`
const COMMITTEE = `(?:ubnd|${UY} ban nhan dan|chinh quyen)`
const COUNCIL = '(?:hdnd|hoi dong nhan dan)'
const COMMUNE = '(?:xa|phuong|thi tran|dac khu)'
const DISTRICT = '(?:huyen|thi xa|thanh pho|thi|quan)'
const AND = '(?:, (?:va )?| va )'
const COMMUNES = `(?<places>${COMMUNE}(?:${AND}${COMMUNE})*)`
const DISTRICTS = `(?:quan${AND})?huyen(?:${AND}${DISTRICT})*`

function words(pattern: string): RegExp {
  return new RegExp(`(?<![a-z])(?:${pattern})(?![a-z])`)
}

/** Words that look like a group of ours and are none: councils of places, central ministries, other provinces. */
const NOT_OURS: readonly GroupRule[] = [
  { pattern: words(`${COUNCIL} (?:cac |cap )?(?:${DISTRICTS}|${COMMUNE})(?:${AND}${COMMUNE})*`), groups: [] },
  {
    pattern: words(`to chuc chinh tri ?-? ?xa hoi(?: cap)? (?:huyen|xa)(?:${AND}(?:huyen|xa))*`),
    groups: [],
  },
  { pattern: words(`dang ${UY} cac bo(?:, co quan ngang bo)?`), groups: [] },
  { pattern: words(`bo(?:, co quan ngang bo)?(?:,? (?:va )?nganh)?(?: trung uong)?`), groups: [] },
  { pattern: words(`(?:co quan|don vi) trung uong(?! (?:tren|dong))`), groups: [] },
  {
    pattern: words(`tinh ${UY}, thanh ${UY}|(?:tinh, )?thanh pho truc thuoc trung uong|phong,? ban`),
    groups: [],
  },
]

const PARTY: readonly GroupRule[] = [
  {
    pattern: words(
      `(?:co quan|ban)(?: chuyen trach)?,? (?:tham muu,? (?:va )?giup viec|tmgv)(?:(?: cua)? (?:${TINH_UY}|tinh))?` +
        `|ban(?: xay dung)? dang(?:(?: cua)? ${TINH_UY})?|ban,? (?:va )?van phong ${TINH_UY}|co quan(?: cua)? ${TINH_UY}`,
    ),
    groups: ['party-board'],
  },
  {
    pattern: words(
      `huyen,? thi,? (?:va )?thanh ${UY}|(?:huyen|thi|thanh|quan) ${UY}(?:${AND}(?:huyen|thi|thanh|quan) ${UY})+|cac huyen ${UY}`,
    ),
    groups: ['district-party'],
  },
  {
    pattern: words(`(?:dang ${UY}|dang bo)(?: co so)? truc thuoc(?: ${TINH_UY})?`),
    groups: ['party-committee', 'commune-party'],
    districtTier: ['party-committee'],
  },
  { pattern: words(`dang ${UY}(?: cac)? ${COMMUNES}`), groups: ['commune-party'] },
  { pattern: words(`(?:cap ${UY}|dang ${UY}) cap xa`), groups: ['commune-party'] },
]

const PROVINCE: readonly GroupRule[] = [
  { pattern: words(`ban(?: cua| thuoc)? ${COUNCIL}`), groups: ['council-board'] },
  {
    pattern: words('so,? ban,? (?:va )?nganh|so,? (?:va )?nganh|ban,? nganh|cac nganh'),
    groups: ['department', 'vertical', 'force'],
  },
  { pattern: words('(?:cac|giam doc) so|co quan chuyen mon'), groups: ['department'] },
  { pattern: words('ban quan l[yi] du an|ban qlda|chu dau tu'), groups: ['project-board'] },
  {
    pattern: words(
      '(?:co quan|don vi)(?: nganh doc| trung uong)(?: dong)?(?: tren dia ban)?(?: tinh)?|nganh doc',
    ),
    groups: ['vertical', 'force'],
  },
  { pattern: words('luc luong vu trang'), groups: ['force'] },
  {
    pattern: words(
      '(?:mat tran to quoc|mttq)(?: viet nam)?(?: tinh)?(?:,| va)(?: cac)? (?:to chuc chinh tri ?-? ?xa hoi|doan the)',
    ),
    groups: ['front'],
  },
  {
    pattern: words('to chuc chinh tri ?-? ?xa hoi(?:,? (?:va )?(?:to chuc )?doan the(?: nhan dan)?)?'),
    groups: ['union'],
  },
  { pattern: words('hoi,? (?:quan chung|dac thu)|hoi,? doan the'), groups: ['union', 'mass'] },
  { pattern: words('(?:to chuc )?doan the(?: nhan dan)?'), groups: ['union'] },
  { pattern: words('don vi su nghiep(?: cong lap)?'), groups: ['public-service'] },
  { pattern: words('doanh nghiep nha nuoc'), groups: ['enterprise'] },
]

const PLACES: readonly GroupRule[] = [
  { pattern: words(`(?:${COMMITTEE} )?(?:cac |cap )?${DISTRICTS}`), groups: ['district-committee'] },
  { pattern: words(`(?:${COMMITTEE} (?:cac )?|cac )${COMMUNES}`), groups: ['commune-committee'] },
  { pattern: words(`(?:${COMMITTEE} (?:dia phuong )?)?cap xa|cap co so`), groups: ['commune-committee'] },
  {
    pattern: words('(?:chinh quyen )?dia phuong'),
    groups: ['commune-committee'],
    districtTier: ['district-committee'],
  },
]

/** Read from the top; a rule takes its words away, so that "huyện, thị, thành ủy" is not read again as districts. */
export const GROUP_RULES: readonly GroupRule[] = [...NOT_OURS, ...PARTY, ...PROVINCE, ...PLACES]

/** Words that also call on bodies which only a person can name; looked for in what no rule has taken. */
export const OPEN_WORDS: RegExp =
  /(?<![a-z])(?:lien quan|cac cap|chuc nang|co tham quyen|co quan|don vi|to chuc|ca nhan|doanh nghiep)(?![a-z])/

/** The kinds of communes by the word in a list. */
export const COMMUNE_WORDS: readonly (readonly [RegExp, UnitGroup])[] = [
  [/(?<![a-z])xa(?![a-z])/, 'rural-commune'],
  [/phuong/, 'ward'],
  [/dac khu/, 'special-zone'],
  [/thi tran/, 'township'],
]
