import { formatCount } from '../docx/numbering.ts'

/** One level of a list style: `1.`, `a)`, `-`. */
export interface ListLevel {
  bullet: string | null
  format: string
  prefix: string
  suffix: string
  start: number
  /** How many levels the label shows: 3 for `1.2.3`. */
  shown: number
  /** The label with `%1%` for the count of a level, where the writer says it so. */
  pattern: string | null
}

/** Levels by list style and depth (from 0). */
export type ListStyles = ReadonlyMap<string, ReadonlyMap<number, ListLevel>>

const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '': 'none',
}

/** Counts the items of one list. */
export class ListCounts {
  private readonly counts: number[] = []

  /** Counts an item and says its label. */
  label(levels: ReadonlyMap<number, ListLevel> | undefined, depth: number, startAt?: number): string {
    const level = levels?.get(depth)
    if (!level) return ''
    const before = this.counts[depth]
    this.counts[depth] = startAt ?? (before === undefined ? level.start : before + 1)
    this.counts.length = depth + 1
    if (level.bullet !== null) return /^[-+*•–]$/u.test(level.bullet) ? level.bullet : '-'
    const count = (at: number): string =>
      formatCount(
        this.counts[at] ?? levels?.get(at)?.start ?? 1,
        FORMATS[levels?.get(at)?.format ?? '1'] ?? 'decimal',
      )
    if (level.pattern !== null) {
      // A pattern without a place for a count is a list without numbers.
      return level.pattern.replace(/%(\d)%/g, (_, digit: string) => count(Number(digit) - 1))
    }
    if (level.format === '') return `${level.prefix}${level.suffix}`.trim()
    const first = Math.max(0, depth + 1 - level.shown)
    const counted = Array.from({ length: depth + 1 - first }, (_, at) => count(first + at)).filter(Boolean)
    return `${level.prefix}${counted.join('.')}${level.suffix}`.trim()
  }
}
