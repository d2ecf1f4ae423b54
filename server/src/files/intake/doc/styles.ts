import type { DocHead } from './pieces.ts'
import { sprmsOf, type Sprm } from './properties.ts'

/** The property changes that a style makes, the styles it is based on first. */
export interface DocStyles {
  readonly letters: (style: number) => readonly Sprm[]
  readonly paragraphs: (style: number) => readonly Sprm[]
  readonly standardFont: number
}

interface Style {
  readonly base: number
  readonly letters: readonly Sprm[]
  readonly paragraphs: readonly Sprm[]
}

const NO_BASE = 0xfff

/** Reads the style sheet. */
export function readStyles(head: DocHead): DocStyles {
  const { table } = head
  const { offset, length } = head.placeOf(1)
  const end = Math.min(offset + length, table.byteLength)
  const styles: (Style | null)[] = []
  let standardFont = 0
  if (length > 20 && end - offset > 20) {
    const size = table.getUint16(offset, true)
    const base = table.getUint16(offset + 4, true)
    if (size >= 18) standardFont = table.getUint16(offset + 14, true)
    let at = offset + 2 + size
    while (at + 2 <= end) {
      const bytes = table.getUint16(at, true)
      styles.push(bytes < base ? null : readStyle(table, at + 2, Math.min(at + 2 + bytes, end), base))
      at += 2 + bytes
    }
  }
  const inherited = (id: number, key: 'letters' | 'paragraphs'): readonly Sprm[] => {
    const chain: (readonly Sprm[])[] = []
    let style = styles[id]
    for (let step = 0; style && step < 20; step += 1) {
      chain.unshift(style[key])
      style = style.base === NO_BASE ? null : styles[style.base]
    }
    return chain.flat()
  }
  const letters = new Map<number, readonly Sprm[]>()
  const paragraphs = new Map<number, readonly Sprm[]>()
  return {
    letters: (id) => kept(letters, id, () => inherited(id, 'letters')),
    paragraphs: (id) => kept(paragraphs, id, () => inherited(id, 'paragraphs')),
    standardFont,
  }
}

function kept<V>(known: Map<number, V>, key: number, make: () => V): V {
  const found = known.get(key) ?? make()
  known.set(key, found)
  return found
}

function readStyle(table: DataView, from: number, end: number, base: number): Style | null {
  const kind = table.getUint16(from + 2, true)
  const parts = table.getUint16(from + 4, true) & 0xf
  let at = from + base
  if (at + 2 > end) return null
  at += 2 + table.getUint16(at, true) * 2 + 2
  const changes: { from: number; to: number }[] = []
  for (let part = 0; part < parts && at + 2 <= end; part += 1) {
    const size = table.getUint16(at, true)
    changes.push({ from: at + 2, to: Math.min(at + 2 + size, end) })
    at += 2 + size + (size % 2)
  }
  const read = (part: number, skip: number): readonly Sprm[] => {
    const change = changes[part]
    return change ? sprmsOf(table, change.from + skip, change.to) : []
  }
  const isParagraph = (kind & 0xf) === 1
  return {
    base: kind >> 4,
    letters: isParagraph ? read(1, 0) : (kind & 0xf) === 2 ? read(0, 0) : [],
    paragraphs: isParagraph ? read(0, 2) : [],
  }
}
