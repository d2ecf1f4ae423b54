import type { ColumnMeaning } from '../types.ts'

/** What a list of units says of each. */
export type UnitField =
  | 'code'
  | 'ordinal'
  | 'name'
  | 'abbreviation'
  | 'parent'
  | 'kind'
  | 'level'
  | 'officialCode'
  | 'validFrom'
  | 'legalBasis'

const BODY = '(?:co quan|don vi|dia phuong|to chuc|phong ban|so nganh|xa phuong|phong|ban|so)'
const BODIES = `${BODY}(?:[ /]+(?:va )?${BODY}){0,3}`

/** The columns of a list of units. */
export const unitColumns: readonly ColumnMeaning<UnitField>[] = [
  { field: 'code', heads: [/^ma he thong$/] },
  { field: 'ordinal', heads: [/^(?:stt|tt|so tt|s tt|so thu tu|thu tu)$/] },
  {
    field: 'name',
    needed: true,
    heads: [
      new RegExp(`^ten(?: day du| chinh thuc)?(?: cua)?(?: ${BODIES})?$`),
      new RegExp(`^${BODIES}$`),
      /^ten /,
    ],
  },
  { field: 'abbreviation', heads: [/^(?:ten )?viet tat$/, /^ten (?:rut gon|ngan|tat)$/, /^ki hieu$/] },
  {
    field: 'parent',
    heads: [
      new RegExp(`^(?:truc )?thuoc(?: ${BODIES})?$`),
      new RegExp(`^(?:${BODIES} )?(?:cap tren|chu quan|quan li|truc tiep)(?: truc tiep)?$`),
      /(?<![a-z])(?:truc thuoc|cap tren|chu quan)(?![a-z])/,
    ],
  },
  { field: 'kind', heads: [/^(?:khoi|loai hinh|loai)(?: (?:co quan|don vi|to chuc))?$/] },
  { field: 'level', heads: [/^cap(?: (?:hanh chinh|don vi|co quan))?$/] },
  {
    field: 'officialCode',
    heads: [/^ma(?: (?:so|dinh danh|don vi|co quan|hanh chinh|don vi hanh chinh|dvhc))*$/],
  },
  {
    field: 'validFrom',
    heads: [/^(?:tu ngay|ngay (?:thanh lap|hieu luc|bat dau|co hieu luc)|hieu luc tu)$/],
  },
  {
    field: 'legalBasis',
    heads: [/^(?:can cu|quyet dinh|so quyet dinh|van ban)(?: (?:phap li|thanh lap))?$/],
  },
]

/** Heads of what no list changes. */
export const derivedUnitHeads: readonly RegExp[] = [
  /^(?:den truoc ngay|so nguoi|nhiem vu dang mo|ket qua kiem tra)$/,
]
