import type { ColumnMeaning } from '../types.ts'

/** Columns of figures: which fact each holds. A table may have several of a kind, told apart by their periods. */
export const indicatorFactFields = {
  plan: 'plan',
  plan2: 'plan',
  plan3: 'plan',
  actual: 'actual',
  actual2: 'actual',
  actual3: 'actual',
  actual4: 'actual',
  estimate: 'estimate',
  estimate2: 'estimate',
} as const

/** A column of figures of an indicator. */
export type IndicatorFactField = keyof typeof indicatorFactFields

/** What a table of indicators says of each. */
export type IndicatorField =
  | 'systemCode'
  | 'ordinal'
  | 'code'
  | 'name'
  | 'measure'
  | 'owner'
  | IndicatorFactField
  | 'period'
  | 'planShare'
  | 'sameShare'

const PLAN = '(?:ke hoach|kh|du toan|dt|muc tieu|nghi quyet|nq)'
const WHEN =
  '(?: (?:ca|nam|giao|duoc|hdnd|ubnd|tinh|trung uong|tw|qui|quy|thang|giai doan|dau|cuoi|phan dau|den|ngay|het|tu|luy ke|lk|so bo|chinh thuc|cung ki|cung ky|[ivx]+|[\\d/]+))*'
const plans: readonly RegExp[] = [
  new RegExp(`^${PLAN}${WHEN}$`),
  /^chi tieu (?:ke hoach|kh|giao|duoc giao|nam)(?: .*)?$/,
  new RegExp(`^(?:nam [\\d]+|giai doan [\\d ]+) ${PLAN}$`),
]
const actuals: readonly RegExp[] = [
  new RegExp(`^(?:ket qua |kq |so |da )?(?:thuc hien|th|dat duoc|ket qua)${WHEN}$`),
  new RegExp(`^(?:luy ke|lk|so lieu|cung ki|cung ky|ck)${WHEN}$`),
  new RegExp(`^nam [\\d]+ (?:thuc hien|th)$`),
]
const estimates: readonly RegExp[] = [
  new RegExp(`^(?:uoc|u)(?: (?:thuc hien|th|dat|ket qua))?${WHEN}$`),
  new RegExp(`^uth${WHEN}$`),
  /^du kien(?: .*)?$/,
]

/** The columns of a table of indicators. */
export const indicatorColumns: readonly ColumnMeaning<IndicatorField>[] = [
  { field: 'systemCode', heads: [/^ma he thong$/] },
  { field: 'ordinal', heads: [/^(?:stt|tt|so tt|s tt|so thu tu|thu tu)$/] },
  { field: 'code', heads: [/^ma(?: so)?(?: chi tieu| ct)?$/] },
  {
    field: 'name',
    needed: true,
    heads: [
      /^(?:ten |danh muc |noi dung |cac |he thong )*chi tieu(?: (?:chu yeu|cu the|kinh te|xa hoi|ktxh|kt xh|moi truong|phat trien|nhiem vu|thong ke|chinh|va))*$/,
    ],
  },
  { field: 'measure', heads: [/^(?:don vi tinh|dvt|dv tinh|d vi tinh|don vi do|dv do)$/, /^(?:don vi|dv)$/] },
  {
    field: 'owner',
    heads: [
      /^(?:co quan|don vi|so nganh|nganh|dv|cq)(?: (?:chu tri|phu trach|theo doi|bao cao|thuc hien|chiu trach nhiem|dau moi|duoc giao|tham muu|tong hop))+$/,
      /^(?:chu tri|dau moi|phu trach)(?: (?:theo doi|thuc hien|tham muu))*$/,
    ],
  },
  {
    field: 'planShare',
    heads: [
      /^(?:so sanh|so voi|so|ss|voi|%|ti le|ty le|dat|muc)(?: .*)?(?:ke hoach|kh|du toan|muc tieu|nghi quyet|hoan thanh)(?: .*)?$/,
      /^(?:uoc )?(?:th|thuc hien)(?: .*)?\/(?:kh|ke hoach|dt)(?: .*)?$/,
      /^(?:so sanh|ti le|ty le|%)(?: (?:%|dat|thuc hien))*$/,
    ],
  },
  {
    field: 'sameShare',
    heads: [
      /^(?:so sanh|so voi|so|ss|voi|%|ti le|ty le|tang|tang\/giam|toc do tang)(?: .*)?(?:cung ki|cung ky|ck|nam truoc|nam \d+|th nam \d+)(?: .*)?$/,
      /^(?:uoc )?(?:th|thuc hien)(?: .*)?\/(?:ck|cung ki|cung ky|th)(?: .*)?$/,
    ],
  },
  { field: 'period', heads: [/^(?:ki|ky)(?: (?:bao cao|so lieu|thuc hien))*$/] },
  ...(['plan', 'plan2', 'plan3'] as const).map((field) => ({ field, heads: plans })),
  ...(['actual', 'actual2', 'actual3', 'actual4'] as const).map((field) => ({ field, heads: actuals })),
  ...(['estimate', 'estimate2'] as const).map((field) => ({ field, heads: estimates })),
]

/** Heads of what no table of indicators changes. */
export const derivedIndicatorHeads: readonly RegExp[] = [
  /^(?:% thuc hien|linh vuc|nguon|tep nguon|kha nang|danh gia|ghi chu)(?: .*)?$/,
]
