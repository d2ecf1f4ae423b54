import type { CapitalPlanKind, CapitalSource, DisbursementKind } from '../../investment/index.ts'
import type { ColumnMeaning } from '../types.ts'

/** A column of planned capital. */
export type CapitalPlanField =
  | 'plan'
  | 'planCentral'
  | 'planLocal'
  | 'adjusted'
  | 'adjustedCentral'
  | 'adjustedLocal'

/** A column of payments. */
export type DisbursementField = 'disbursed' | 'disbursedCentral' | 'disbursedLocal' | 'expected'

/** Columns of planned capital: which plan, from which source. */
export const capitalPlanFields: Readonly<
  Record<CapitalPlanField, readonly [CapitalPlanKind, CapitalSource]>
> = {
  plan: ['approved', 'all'],
  planCentral: ['approved', 'central'],
  planLocal: ['approved', 'local'],
  adjusted: ['adjusted', 'all'],
  adjustedCentral: ['adjusted', 'central'],
  adjustedLocal: ['adjusted', 'local'],
}

/** Columns of payments: paid or expected, from which source. */
export const disbursementFields: Readonly<
  Record<DisbursementField, readonly [DisbursementKind, CapitalSource]>
> = {
  disbursed: ['actual', 'all'],
  disbursedCentral: ['actual', 'central'],
  disbursedLocal: ['actual', 'local'],
  expected: ['estimate', 'all'],
}

/** What a table of projects says of each. */
export type ProjectField =
  | 'systemCode'
  | 'ordinal'
  | 'code'
  | 'name'
  | 'owner'
  | 'group'
  | 'total'
  | CapitalPlanField
  | DisbursementField
  | 'asOf'
  | 'rate'

const PLAN =
  '(?:ke hoach|kh|khv)(?: (?:von|dau tu|cong|dtc|nam|trung uong|giao|duoc|da|dau|nsnn|tong|so|phan bo|chi tiet|\\d+))*'
const ADJUSTED = `(?:${PLAN} )?(?:sau )?(?:dieu chinh|bo sung)(?: (?:ke hoach|kh|von|nam|\\d+|lan|sau|bo sung|tong|so))*`
const PAID =
  '(?:luy ke |lk |so von |gia tri |khoi luong |so |von |tong |da |uoc )*(?:giai ngan|thanh toan)(?: .*)?'
const SUM = '(?:tong so|tong cong|tong von|tong)'
const CENTRAL = '(?:von )?(?:nstw|ngan sach trung uong|ngan sach tw|tw|trung uong)(?: .*)?'
const LOCAL = '(?:von )?(?:nsdp|nst|ngan sach dia phuong|ngan sach tinh|ns tinh|dp|dia phuong)(?: .*)?'
const OF_WHICH = '(?:.* )?'

const whole = (...parts: readonly string[]): RegExp => new RegExp(`^${parts.join(' ')}$`)

/** The columns of a table of projects. Where a head has several rows, the sources of capital stand below the plan or the payment. */
export const projectColumns: readonly ColumnMeaning<ProjectField>[] = [
  { field: 'systemCode', heads: [/^ma he thong$/] },
  { field: 'ordinal', heads: [/^(?:stt|tt|so tt|s tt|so thu tu|thu tu)$/] },
  { field: 'code', heads: [/^ma(?: so)?(?: du an| da| cong trinh)(?: .*)?$/, /^ma(?: so)?$/] },
  {
    field: 'name',
    needed: true,
    heads: [
      /^(?:ten |danh muc |noi dung |cac )*(?:du an|cong trinh)(?:[ /,]+(?:va )?(?:du an|cong trinh|nhiem vu|chuong trinh|hang muc|doi tuong))*(?: dau tu(?: cong)?)?$/,
    ],
  },
  {
    field: 'owner',
    heads: [
      /^(?:ten |don vi )?(?:chu dau tu|cdt)(?:[ /]+.*)?$/,
      /^(?:don vi|co quan|dau moi)(?: (?:thuc hien|quan li|giao ke hoach|duoc giao von))+$/,
    ],
  },
  { field: 'group', heads: [/^(?:phan )?nhom(?: (?:du an|da))?$/] },
  {
    field: 'total',
    heads: [
      /^(?:tong muc dau tu|tmdt|tong muc|tong von dau tu)(?: (?:duoc duyet|du kien|du an|da duyet|phe duyet|dieu chinh))*$/,
      new RegExp(`^(?:.* )?(?:tong muc dau tu|tmdt)(?: ${SUM})?$`),
    ],
  },
  { field: 'asOf', heads: [/^(?:tinh )?(?:den|ngay chot)(?: (?:ngay|so lieu))*$/] },
  {
    field: 'rate',
    heads: [
      new RegExp(`^(?:ti le|ty le|%|so sanh|dat)(?: .*)?$`),
      new RegExp(`^${PAID} (?:ti le|%)(?: .*)?$`),
    ],
  },
  { field: 'adjustedCentral', heads: [whole(ADJUSTED, `${OF_WHICH}${CENTRAL}`)] },
  { field: 'adjustedLocal', heads: [whole(ADJUSTED, `${OF_WHICH}${LOCAL}`)] },
  { field: 'adjusted', heads: [new RegExp(`^${ADJUSTED}(?: ${SUM})?$`)] },
  { field: 'planCentral', heads: [whole(PLAN, `${OF_WHICH}${CENTRAL}`)] },
  { field: 'planLocal', heads: [whole(PLAN, `${OF_WHICH}${LOCAL}`)] },
  { field: 'plan', heads: [new RegExp(`^${PLAN}(?: ${SUM})?$`)] },
  { field: 'expected', heads: [/^(?:uoc|du kien|kha nang)(?: .*)?(?:giai ngan|thanh toan)(?: .*)?$/] },
  { field: 'disbursedCentral', heads: [whole(`(?!uoc)${PAID}`, CENTRAL)] },
  { field: 'disbursedLocal', heads: [whole(`(?!uoc)${PAID}`, LOCAL)] },
  { field: 'disbursed', heads: [new RegExp(`^(?!uoc)${PAID}(?: ${SUM})?$`)] },
]

/** Heads of what no table of projects changes. */
export const derivedProjectHeads: readonly RegExp[] = [
  /^(?:con lai|chua giai ngan|tep nguon|nguon|linh vuc|ghi chu|kho khan|vuong mac)(?: .*)?$/,
]
