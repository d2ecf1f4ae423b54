import { foldMarks } from '@dieuhanh/understanding'
import type { UnitRow } from '../api/index.ts'

/** A unit with its depth in the tree, ready to be drawn line by line. */
export interface TreeLine {
  readonly unit: UnitRow
  readonly depth: number
  readonly hasChildren: boolean
}

export interface TreeFilter {
  readonly words: string
  readonly kind: string | undefined
  readonly level: string | undefined
}

/**
 * The lines of the tree that are open. With a filter, the matching units alone, each at depth 0: a person who searches
 * wants the unit, not the way to it.
 */
export function treeLines(
  units: readonly UnitRow[],
  open: ReadonlySet<string>,
  filter: TreeFilter,
): TreeLine[] {
  const children = Map.groupBy(units, (unit) => unit.parentId ?? '')
  if (filter.words.trim() || filter.kind || filter.level) {
    return units
      .filter((unit) => matches(unit, filter))
      .map((unit) => ({ unit, depth: 0, hasChildren: false }))
  }
  const known = new Set(units.map((unit) => unit.id))
  const lines: TreeLine[] = []
  const walk = (unit: UnitRow, depth: number): void => {
    const below = children.get(unit.id) ?? []
    lines.push({ unit, depth, hasChildren: below.length > 0 })
    if (open.has(unit.id)) for (const child of below) walk(child, depth + 1)
  }
  for (const unit of units) if (unit.parentId === null || !known.has(unit.parentId)) walk(unit, 0)
  return lines
}

/** Whether a filter leaves a unit. */
export function matches(unit: UnitRow, filter: TreeFilter): boolean {
  if (filter.kind && unit.kind !== filter.kind) return false
  if (filter.level && unit.level !== filter.level) return false
  const sought = foldMarks(filter.words.trim())
  return sought === '' || foldMarks(`${unit.name} ${unit.abbreviation ?? ''}`).includes(sought)
}
