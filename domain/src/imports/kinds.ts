/** The kinds of table that become data. A new one has a folder here and in `operations/imports`, and words. */
export const importKinds = ['tasks', 'units', 'indicators', 'projects'] as const

/** One kind of table. */
export type ImportKind = (typeof importKinds)[number]
