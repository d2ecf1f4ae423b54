import type { UnitGroup } from './types.ts'

/** What a mention calls together. */
export interface GroupRule {
  /** Of the folded mention. */
  readonly pattern: RegExp
  readonly groups: readonly UnitGroup[]
  /** Until 2025-06-30 and since, where the words change their meaning with the tiers. */
  readonly districtTier?: readonly UnitGroup[]
}

const COMMUNE = '(?:xa|phuong|thi tran|dac khu)'
const LIST = '(?:,? (?:va )?)'

/** Read from the top; a rule takes its words away, so that "huyện, thị, thành ủy" is not read again as "thành phố". */
export const GROUP_RULES: readonly GroupRule[] = [
  {
    pattern:
      /(?:co quan|ban)(?: chuyen trach)?(?:,)? tham muu,? (?:va )?giup viec(?: cua)? (?:tinh|thanh) u[yi]|cac ban(?: xay dung)? dang(?: (?:tinh|thanh) u[yi]| cua (?:tinh|thanh) u[yi])?|cac ban,? (?:va )?van phong (?:tinh|thanh) u[yi]/,
    groups: ['party-board'],
  },
  {
    pattern:
      /huyen,? thi,? thanh u[yi]|(?:huyen|thi|thanh|quan) u[yi](?:, (?:huyen|thi|thanh|quan) u[yi])+|cac huyen u[yi]/,
    groups: ['district-party'],
  },
  {
    pattern:
      /dang u[yi](?: co so)? truc thuoc(?: (?:tinh|thanh) u[yi])?|dang bo truc thuoc(?: (?:tinh|thanh) u[yi])?/,
    groups: ['party-committee', 'commune-party'],
    districtTier: ['party-committee'],
  },
  {
    pattern: new RegExp(
      `dang u[yi](?: cac)?(?: cap)? (?<places>${COMMUNE}(?:${LIST}${COMMUNE})*)|(?<all>cap u[yi] cap xa|dang u[yi] cap xa)`,
    ),
    groups: ['commune-party'],
  },
  { pattern: /cac ban(?: cua)? (?:hdnd|hoi dong nhan dan)/, groups: ['council-board'] },
  {
    pattern: /so,? ban,? (?:va )?nganh|so,? nganh|ban,? nganh(?! dang)/,
    groups: ['department', 'vertical', 'force'],
  },
  { pattern: /cac so(?![a-z])/, groups: ['department'] },
  { pattern: /ban quan l[yi] du an|chu dau tu/, groups: ['project-board'] },
  {
    pattern: /co quan(?: trung uong)?(?:,? don vi)?(?: nganh doc| trung uong)|nganh doc/,
    groups: ['vertical', 'force'],
  },
  { pattern: /luc luong vu trang/, groups: ['force'] },
  {
    pattern: /(?:mat tran to quoc|mttq)[a-z ]*(?:,| va)(?: cac)? (?:to chuc chinh tri|doan the)[a-z -]*/,
    groups: ['front'],
  },
  { pattern: /to chuc chinh tri ?-? ?xa hoi|doan the/, groups: ['union'] },
  { pattern: /(?:cac )?hoi(?:,)? (?:quan chung|dac thu)|hoi,? doan the/, groups: ['union', 'mass'] },
  { pattern: /don vi su nghiep/, groups: ['public-service'] },
  { pattern: /doanh nghiep nha nuoc/, groups: ['enterprise'] },
  {
    pattern:
      /(?:ubnd|u[yi] ban nhan dan|chinh quyen)?(?: cac| cap)* ?huyen(?:, (?:thi xa|thanh pho|quan|thi))*(?:,? va (?:thanh pho|thi xa))?(?![a-z])/,
    groups: ['district-committee'],
  },
  {
    pattern: new RegExp(
      `(?:(?:ubnd|u[yi] ban nhan dan|chinh quyen) (?:cac )?|cac )(?<places>${COMMUNE}(?:${LIST}${COMMUNE})*)(?![a-z])`,
    ),
    groups: ['commune-committee'],
  },
  {
    pattern: /(?:ubnd|u[yi] ban nhan dan|chinh quyen(?: dia phuong)?)? ?cap xa|cap co so/,
    groups: ['commune-committee'],
  },
  {
    pattern: /cac dia phuong|chinh quyen dia phuong/,
    groups: ['commune-committee'],
    districtTier: ['district-committee'],
  },
]

/** Words that call on nobody in particular; a person must say who is meant. */
export const OPEN_WORDS: RegExp = /lien quan|cac cap|moi (?:co quan|don vi)|toan the/

/** The kinds of communes by the word in a list. */
export const COMMUNE_WORDS: readonly (readonly [RegExp, UnitGroup])[] = [
  [/xa(?![a-z])/, 'rural-commune'],
  [/phuong/, 'ward'],
  [/dac khu/, 'special-zone'],
  [/thi tran/, 'township'],
]
