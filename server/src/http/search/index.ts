/** The door of the one search box. */
import { isRefused } from '@dieuhanh/domain'
import type { FastifyInstance } from 'fastify'
import type { Context } from '../../operations/context.ts'
import { searchEverything } from '../../operations/search/index.ts'
import { callerOf } from '../caller.ts'
import { serve } from '../serve.ts'
import { search } from './contract.ts'

/** Opens the search. */
export function serveSearch(app: FastifyInstance, context: Context): void {
  serve(app, search, ({ scope, query, request }) => {
    const caller = callerOf(request)
    const scopes = isRefused(caller) ? [] : caller.tokenScopes
    // A token that may read tasks only is shown tasks only.
    const kinds = {
      documents: scopes === null || scopes.includes('documents:read'),
      tasks: true,
      units: scopes === null || scopes.includes('organisation:read'),
    }
    return searchEverything(context, scope, query.q, kinds)
  })
}
