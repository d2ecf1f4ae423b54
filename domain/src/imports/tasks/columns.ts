import type { ColumnMeaning } from '../types.ts'

/** What a table of tasks says of each. */
export type TaskField =
  | 'code'
  | 'ordinal'
  | 'title'
  | 'lead'
  | 'coordinating'
  | 'supervising'
  | 'deadline'
  | 'deliverable'
  | 'document'
  | 'issuedOn'
  | 'weight'
  | 'note'

const BODY = '(?:co quan|don vi|dia phuong|so nganh|cq|dv|d/v|c/q|nganh|phong ban)'
const BODIES = `${BODY}(?:[ /]+(?:va )?${BODY}){0,2}`
const WORK = '(?:nhiem vu|cong viec|viec|nv|noi dung|dau viec)'

/** The columns of a table of tasks, in the many words that offices have for them. */
export const taskColumns: readonly ColumnMeaning<TaskField>[] = [
  { field: 'code', heads: [/^ma (?:so )?(?:nhiem vu|nv|cong viec|he thong)$/, /^ma$/] },
  { field: 'ordinal', heads: [/^(?:stt|tt|so tt|s tt|so thu tu|thu tu)$/, /^(?:no|so)$/] },
  {
    field: 'title',
    needed: true,
    heads: [
      new RegExp(
        `^(?:(?:noi dung|ten|danh muc|chi tiet)[ /]+)?(?:cac )?${WORK}(?:[ /,]+(?:va )?(?:giai phap|${WORK}))*(?: (?:duoc giao|giao|chu yeu|cu the|trong tam|chi dao|thuc hien|trien khai|can thuc hien))*$`,
      ),
      /^(?:noi dung|y kien|ket luan)(?: y kien)? chi dao(?: cua .*)?$/,
      /^(?:ten )?(?:de an|ke hoach|chuyen de|hoat dong|de an nhiem vu|hang muc cong viec)$/,
      new RegExp(`(?<![a-z])(?:noi dung ${WORK}|${WORK} (?:duoc giao|giao))(?![a-z])`),
      /^(?:noi dung|nhiem vu|cong viec)(?![a-z])/,
    ],
  },
  {
    field: 'lead',
    needed: true,
    heads: [
      new RegExp(
        `^(?:${BODIES} )?(?:chu tri|dau moi)(?: (?:thuc hien|tham muu|giai quyet|xu li|chinh|${BODIES}))*$`,
      ),
      /^(?:dvct|cqct|dv ct|cq ct)$/,
      new RegExp(
        `^${BODIES} (?:duoc giao|thuc hien|tham muu|xu li|chiu trach nhiem|trien khai|nhan|giai quyet)(?: (?:chinh|nhiem vu|chu tri))*$`,
      ),
      /(?<![a-z])chu tri(?![a-z])/,
      new RegExp(`^${BODIES}$`),
      /^(?:phan cong|nguoi|don vi) (?:thuc hien|chu tri)$/,
    ],
  },
  {
    field: 'coordinating',
    heads: [
      new RegExp(`^(?:${BODIES} )?(?:phoi hop|ph)(?: (?:thuc hien|${BODIES}))*$`),
      /^(?:dvph|cqph)$/,
      /(?<![a-z])phoi hop(?![a-z])/,
    ],
  },
  {
    field: 'supervising',
    heads: [
      new RegExp(`^(?:${BODIES} )?(?:theo doi|giam sat|don doc)(?:[ /]+(?:don doc|kiem tra|theo doi))*$`),
    ],
  },
  {
    field: 'deadline',
    heads: [
      /^(?:thoi han|thoi gian|han|moc)(?: (?:phai|can|ve))?(?: (?:hoan thanh|xong|trinh|bao cao|thuc hien|xu li|ket thuc|giai quyet|cuoi|chot|yeu cau))*$/,
      /^(?:ngay|tien do) (?:phai |can )?(?:hoan thanh xong|phai hoan thanh|xong|trinh|den han|ket thuc|yeu cau)(?: (?:hoan thanh|xong))?$/,
      /^(?:den han|deadline|hoan thanh truoc|han)$/,
      /^(?:thoi han|thoi gian|han) (?:hoan thanh|thuc hien|trinh)/,
      /^(?:ket thuc|den ngay)$/,
    ],
  },
  {
    field: 'deliverable',
    heads: [
      /^(?:san pham|ket qua)(?:[ /,]+(?:san pham|ket qua))?(?: (?:dau ra|hoan thanh|du kien|dat duoc|phai dat|cuoi cung|can dat))*$/,
      /^(?:hinh thuc|loai) (?:van ban|san pham)$/,
      /(?<![a-z])(?:san pham|dau ra)(?![a-z])/,
    ],
  },
  {
    field: 'document',
    heads: [
      /^(?:so|so va ki hieu|so ki hieu|so\/ki hieu|so kh)(?: (?:van ban|vb))?(?: (?:giao|chi dao|den))*$/,
      /^(?:van ban|vb)(?: (?:giao|chi dao|goc|den|nguon))*(?: (?:nhiem vu|viec))?$/,
      /^so (?:van ban|vb)(?: ngay.*)?$/,
      /^(?:can cu|nguon|co so)(?: (?:giao|phap li|van ban|nhiem vu))*$/,
      /(?<![a-z])(?:van ban (?:giao|chi dao)|so ki hieu)(?![a-z])/,
    ],
  },
  {
    field: 'issuedOn',
    heads: [
      /^ngay (?:giao|van ban|vb|ban hanh|ki|chi dao)(?: (?:viec|nhiem vu|van ban|vb))*$/,
      /^ngay thang(?: (?:van ban|vb|giao|nam))*$/,
    ],
  },
  { field: 'weight', heads: [/^(?:he so|trong so|diem)(?: (?:kho|nhiem vu|do kho))*$/] },
  { field: 'note', heads: [/^(?:ghi chu|luu y|chu thich)(?: khac)?$/] },
]

/** Heads of what the system knows better and no table changes: state, progress, days of completion. */
export const derivedTaskHeads: readonly RegExp[] = [
  /^(?:trang thai|tinh trang|tien do|ket qua thuc hien|ket qua kiem tra|muc do hoan thanh|ti le)/,
  /^(?:ngay hoan thanh|thoi han ban dau|cap nhat gan nhat|noi dung bao cao gan nhat|dang cho)$/,
]
