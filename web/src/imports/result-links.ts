import type { Import } from '../api/index.ts'
import { importWords } from '../words/imports.ts'

/** Where what each kind of table makes is seen. */
export const resultLinks: Record<
  Import['target'],
  { readonly to: '/nhiem-vu' | '/co-quan' | '/chi-tieu' | '/dau-tu'; readonly words: string }
> = {
  tasks: { to: '/nhiem-vu', words: importWords.see.tasks },
  units: { to: '/co-quan', words: importWords.see.units },
  indicators: { to: '/chi-tieu', words: importWords.see.indicators },
  projects: { to: '/dau-tu', words: importWords.see.projects },
}
