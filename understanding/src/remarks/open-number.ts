import type { Remark } from '../reading.ts'

/** `Nghị quyết số   /NQ-CP`, `Số: ……/UBND`: a number that nobody filled in. */
const OPEN = /[Ss]ố ?:? {0,3}[.…_]{0,12} {0,6}[/-] ?(?:20\d{2}\/)?(?=[A-ZĐ]{2,4}[A-Za-z]?(?:-|\b))/g

/** Symbols without their number. */
export function openNumbers(text: string): readonly Remark[] {
  return [...text.matchAll(OPEN)].map((found) => ({
    span: { start: found.index, end: found.index + found[0].length },
    code: 'number-missing',
    message: 'Số hiệu văn bản còn để trống.',
  }))
}
