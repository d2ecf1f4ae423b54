import { loadUnitTree, type Database, type UnitTree } from '../store/index.ts'

/** The trees of units by workspace, kept until something in the organisation changes. */
export interface UnitTrees {
  /** The units, everything below them, and what they wholly took over, with everything below that. */
  reach(workspaceId: string, unitIds: readonly string[]): Promise<readonly string[]>
  /** Forgets one workspace, or all when signals may have been missed. */
  forget(workspaceId?: string): void
}

/** Trees are read on the first question about a workspace. */
export function createUnitTrees(db: Database): UnitTrees {
  const trees = new Map<string, Promise<UnitTree>>()
  const treeOf = (workspaceId: string): Promise<UnitTree> => {
    const known = trees.get(workspaceId)
    if (known) return known
    const tree = loadUnitTree(db, workspaceId)
    trees.set(workspaceId, tree)
    // A failed question is asked again, not remembered.
    tree.catch(() => trees.delete(workspaceId))
    return tree
  }
  return {
    async reach(workspaceId, unitIds) {
      return unitIds.length === 0 ? [] : reachIn(await treeOf(workspaceId), unitIds)
    },
    forget(workspaceId) {
      if (workspaceId === undefined) trees.clear()
      else trees.delete(workspaceId)
    },
  }
}

function reachIn({ childrenOf, predecessorsOf }: UnitTree, unitIds: readonly string[]): readonly string[] {
  const reached = new Set(unitIds)
  // A set can be walked while it grows: what is added is visited in turn.
  for (const id of reached) {
    for (const below of childrenOf.get(id) ?? []) reached.add(below)
    for (const before of predecessorsOf.get(id) ?? []) reached.add(before)
  }
  return [...reached]
}
