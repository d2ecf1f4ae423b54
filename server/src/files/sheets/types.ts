import type { Table } from '@dieuhanh/domain'
import type { IntakeRefused } from '../intake/index.ts'

/** What a file of tables may cost besides what any file may. */
export interface TableLimits {
  /** Rows that hold something, of all sheets together. */
  readonly rows: number
  /** Columns that are read; what stands right of them is left out. */
  readonly columns: number
  readonly sheets: number
}

/** The limits that ship: five times the longest list of a province. */
export const tableLimits: TableLimits = { rows: 50_000, columns: 256, sheets: 100 }

/** The tables of a file. */
export interface ReadTables {
  readonly kind: 'tables'
  readonly format: 'xlsx' | 'csv'
  readonly mediaType: string
  readonly tables: readonly Table[]
}

export type TablesAnswer = ReadTables | IntakeRefused
