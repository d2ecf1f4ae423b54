import type { Scope } from '../../access/index.ts'
import { inScope } from '../../store/index.ts'
import type { Context } from '../context.ts'
import {
  keptSigners,
  keptTemplates,
  paperClasses,
  revisionsOf,
  unwritten,
  type RevisedTemplate,
  type SignerList,
  type TemplateKey,
} from './kept-templates.ts'
import { derivedTemplates, type DerivedTemplate } from './letterhead.ts'

/** What an office wrote for a class of paper, and what is derived where it wrote nothing. */
export interface TemplateView {
  readonly kept: RevisedTemplate
  readonly derived: DerivedTemplate
}

/** All templates of a workspace and those who sign. */
export interface TemplateList {
  readonly items: readonly TemplateView[]
  readonly signers: SignerList
}

/** The last fifty that the office wrote for one class of paper, with who and when, the latest first. */
export async function listRevisions(
  context: Pick<Context, 'database'>,
  scope: Scope,
  which: TemplateKey,
): Promise<{ readonly items: readonly RevisedTemplate[] }> {
  return inScope(context.database, scope, async (tx) => ({
    items: await revisionsOf(tx, scope.workspaceId, which),
  }))
}

/** The templates of both systems, every class of each, and those who sign. */
export async function listTemplates(context: Pick<Context, 'database'>, scope: Scope): Promise<TemplateList> {
  return inScope(context.database, scope, async (tx) => {
    const written = await keptTemplates(tx, scope.workspaceId)
    const items: TemplateView[] = []
    for (const system of ['state', 'party'] as const) {
      const derived = await derivedTemplates(tx, scope, system)
      for (const paperClass of paperClasses) {
        const kept = written.find((one) => one.system === system && one.class === paperClass)
        items.push({
          kept: kept ?? unwritten({ system, class: paperClass }),
          derived: derived[paperClass],
        })
      }
    }
    return { items, signers: await keptSigners(tx, scope.workspaceId) }
  })
}
