import type { Scope } from '../../access/index.ts'
import { inScope } from '../../store/index.ts'
import { importsPage, type ImportRow } from '../../store/imports/index.ts'
import type { Context } from '../context.ts'
import { writingNow, type WritingNow } from './progress.ts'

/** A page of past imports; no cursor after the last. */
export interface ImportsPage {
  readonly items: readonly (ImportRow & WritingNow)[]
  readonly nextCursor: string | null
}

const PAGE = 50

/** Imports of the workspace, the newest first. */
export async function listImports(
  context: Pick<Context, 'database'>,
  scope: Scope,
  { cursor }: { readonly cursor?: string | undefined },
): Promise<ImportsPage> {
  const items = await inScope(context.database, scope, (tx) =>
    importsPage(tx, scope.workspaceId, { before: cursor ?? null, limit: PAGE + 1 }),
  )
  const shown = items.slice(0, PAGE).map((item) => ({ ...item, ...writingNow(item) }))
  return { items: shown, nextCursor: items.length > PAGE ? (shown.at(-1)?.id ?? null) : null }
}
