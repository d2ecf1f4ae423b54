import type { Import } from '../api/index.ts'
import { importWords } from '../words/imports.ts'

/** Where what an import has made is seen, for kinds of table that have a page. */
export const resultLinks: Partial<
  Record<Import['target'], { readonly to: '/nhiem-vu' | '/co-quan'; readonly words: string }>
> = {
  tasks: { to: '/nhiem-vu', words: importWords.see.tasks },
  units: { to: '/co-quan', words: importWords.see.units },
}
