import type { ImportKind } from '@dieuhanh/domain'
import { indicatorTarget } from './indicators/index.ts'
import { projectTarget } from './projects/index.ts'
import { taskTarget } from './tasks/index.ts'
import { unitTarget } from './units/index.ts'
import type { ImportTarget } from './target.ts'

/** Every kind of table that becomes data. Add yours here. */
export const targets: readonly ImportTarget[] = [
  taskTarget,
  unitTarget,
  indicatorTarget,
  projectTarget,
] as unknown as readonly ImportTarget[]

/** The kind of this name; an import is never kept under another. */
export function targetOf(key: ImportKind): ImportTarget {
  const target = targets.find((one) => one.key === key)
  if (!target) throw new Error(`no kind of table is called ${key}`)
  return target
}
