import { foldMarks } from '@dieuhanh/understanding'
import type { ProjectGroup } from './types.ts'

/** The class that words name: "B", "Nhóm B", "Quan trọng quốc gia", "QTQG"; null for others. */
export function projectGroupOf(words: string): ProjectGroup | null {
  const folded = foldMarks(words)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  if (/^(?:(?:du an )?quan trong quoc gia|qtqg)$/.test(folded)) return 'national'
  const letter = /^(?:(?:du an )?(?:nhom|n) ?)?([abc])$/.exec(folded)?.[1]
  return letter === undefined ? null : (letter.toUpperCase() as ProjectGroup)
}
