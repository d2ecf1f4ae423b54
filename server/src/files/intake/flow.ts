import type { Block, Cell } from './blocks.ts'
import { alignRows, type EdgedRow } from './columns.ts'
import { RunText, type LegacyEncoding } from './legacy/index.ts'

/**
 * Puts a text together that comes as one stream of words and ends: of paragraph, cell, row. Tables may stand in
 * tables; an inner one is read into the cell that holds it.
 */
export class Flow {
  readonly blocks: Block[] = []
  private readonly found: Set<LegacyEncoding>
  private readonly open: OpenTable[] = []
  private run: RunText
  private readonly aside: RunText[] = []

  constructor(found: Set<LegacyEncoding>) {
    this.found = found
    this.run = new RunText(found)
  }

  add(text: string, font?: string): void {
    this.run.add(text, font)
  }

  /** Whether the paragraph under way has any words yet. */
  hasWords(): boolean {
    return this.run.hasWords()
  }

  /** Lays the paragraph under way aside, for one that stands within it: in a text box. */
  stepIn(): void {
    this.aside.push(this.run)
    this.run = new RunText(this.found)
  }

  stepOut(): void {
    this.run = this.aside.pop() ?? this.run
  }

  /** Words written before those of the paragraph, as a list does. */
  endParagraph(depth = 0, label = ''): void {
    const text = this.take()
    this.enter(depth)
    const written = label === '' || text.trim() === '' ? text : `${label} ${text}`
    const table = this.open.at(-1)
    if (table) table.cell.push(written)
    else this.blocks.push({ kind: 'paragraph', text: written })
  }

  endCell(depth = 1, label = ''): void {
    const text = this.take()
    this.enter(Math.max(1, depth))
    const table = this.open.at(-1)
    if (!table) return
    const written = label === '' || text.trim() === '' ? text : `${label} ${text}`
    // Where each paragraph of a cell has an end of its own, nothing is left for the end of the cell.
    table.row.push(written === '' ? table.cell : [...table.cell, written])
    table.cell = []
  }

  /** `edges`: where its cells begin and end, where that is known. */
  endRow(depth = 1, edges: readonly number[] | null = null): void {
    this.run.text()
    this.enter(Math.max(1, depth))
    const table = this.open.at(-1)
    if (!table) return
    if (table.row.length > 0) table.rows.push({ cells: table.row, edges })
    table.row = []
    table.cell = []
  }

  /** A table ends; `depth` others are still open around it. */
  leaveTable(depth: number): void {
    this.enter(depth)
  }

  /** Ends what is open and gives the blocks. */
  finish(): Block[] {
    if (this.run.text().trim() !== '') this.endParagraph(this.open.length)
    this.enter(0)
    return this.blocks
  }

  private take(): string {
    const text = this.run.text()
    this.run = new RunText(this.found)
    return text
  }

  private enter(depth: number): void {
    while (this.open.length < depth) this.open.push({ rows: [], row: [], cell: [] })
    while (this.open.length > depth) this.close()
  }

  private close(): void {
    const table = this.open.pop()
    if (!table) return
    if (table.cell.some((text) => text.trim() !== '')) table.row.push(table.cell)
    if (table.row.length > 0) table.rows.push({ cells: table.row, edges: null })
    const rows = alignRows(table.rows)
    const outer = this.open.at(-1)
    if (outer) outer.cell.push(...rows.map((row) => row.map((cell) => cell.join(' ')).join('; ')))
    else if (rows.length > 0) this.blocks.push({ kind: 'table', rows })
  }
}

interface OpenTable {
  readonly rows: EdgedRow[]
  row: Cell[]
  cell: string[]
}
