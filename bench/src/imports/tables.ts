/** Tables of an office as files: one of each kind, as long as wanted, with units that the filled province has. */
import { buffer } from 'node:stream/consumers'
import { streamSheet, type SheetCell } from '../../../server/src/files/index.ts'

/** A kind of table with its head and how a row of it is made. */
export interface TableMaker {
  readonly kind: 'tasks' | 'units' | 'indicators' | 'projects'
  readonly heads: readonly string[]
  /** Cells in words, as people type them. */
  readonly row: (nth: number) => readonly string[]
}

const department = (nth: number): string => `Sở số ${2 + (nth % 40)}`
const commune = (nth: number): string => `Ủy ban nhân dân xã số ${242 + (nth % 124)}`
const day = (nth: number): string =>
  `${String(1 + (nth % 28)).padStart(2, '0')}/${String(1 + (nth % 12)).padStart(2, '0')}/2027`

export const tableMakers: readonly TableMaker[] = [
  {
    kind: 'tasks',
    heads: ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn', 'Sản phẩm'],
    row: (nth) => [
      `${nth}`,
      `Rà soát, cập nhật hồ sơ số ${nth} của lĩnh vực ${nth % 97}`,
      department(nth),
      `${department(nth + 7)}; ${commune(nth)}`,
      day(nth),
      'Báo cáo',
    ],
  },
  {
    kind: 'units',
    heads: ['STT', 'Tên cơ quan, đơn vị', 'Viết tắt', 'Thuộc cơ quan'],
    row: (nth) => [`${nth}`, `Tổ công tác số ${nth}`, `TCT${nth}`, department(nth)],
  },
  {
    kind: 'indicators',
    heads: ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2026', 'Thực hiện 6 tháng năm 2026', 'Cơ quan theo dõi'],
    row: (nth) => [
      `${nth}`,
      `Sản lượng mặt hàng số ${nth}`,
      'tấn',
      `${1000 + nth}`,
      `${nth},5`,
      department(nth),
    ],
  },
  {
    kind: 'projects',
    heads: [
      'TT',
      'Mã dự án',
      'Tên dự án',
      'Chủ đầu tư',
      'Tổng mức đầu tư (triệu đồng)',
      'Kế hoạch vốn năm 2026 (triệu đồng)',
      'Giải ngân đến ngày 31/10/2026 (triệu đồng)',
    ],
    row: (nth) => [
      `${nth}`,
      `80${nth}`,
      `Đường liên xã số ${nth}`,
      department(nth),
      `${90_000 + nth}`,
      '5000',
      `${nth},5`,
    ],
  },
]

/** The bytes of a table. */
export async function fileOf({ heads, row }: TableMaker, rows: number): Promise<Uint8Array> {
  const columns = heads.map((head) => ({ head, width: 20, kind: 'text' as const }))
  async function* pages(): AsyncIterable<readonly (readonly SheetCell[])[]> {
    yield Array.from({ length: rows }, (_, at) => row(at + 1))
  }
  return buffer(streamSheet({ name: 'Biểu', title: 'BIỂU', notes: [], columns }, pages()))
}
