/** Doors of people: who I am, my sessions and tokens, the people of the workspace and their roles, the journal. */
import { isRefused, refuse } from '@dieuhanh/domain'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { exportAudit, listAudit } from '../../operations/audit/index.ts'
import type { Caller, Context } from '../../operations/context.ts'
import {
  addMembership,
  createPerson,
  createToken,
  editPerson,
  endMembership,
  endSession,
  enterWorkspace,
  exportPeople,
  getMe,
  listPeople,
  listSessions,
  listTokens,
  resetPassword,
  revokeToken,
} from '../../operations/people/index.ts'
import { handOut } from '../attachment.ts'
import { callerOf } from '../caller.ts'
import { serve } from '../serve.ts'
import * as doors from './contract.ts'

/** Opens the doors of people. */
export function servePeople(app: FastifyInstance, context: Context): void {
  serveMe(app, context)
  serve(app, doors.listPeople, ({ scope, query }) => listPeople(context, scope, query))
  serve(app, doors.exportPeople, async ({ scope, query, reply }) =>
    handOut(reply, await exportPeople(context, scope, query)),
  )
  serve(app, doors.createPerson, ({ scope, body }) => createPerson(context, scope, body))
  serve(app, doors.editPerson, ({ scope, params, ifMatch, body }) =>
    editPerson(context, scope, { personId: params.personId, revision: ifMatch, edit: body }),
  )
  serve(app, doors.addMembership, ({ scope, params, body }) =>
    addMembership(context, scope, params.personId, body),
  )
  serve(app, doors.endMembership, ({ scope, params }) =>
    endMembership(context, scope, params.personId, params.membershipId),
  )
  serve(app, doors.resetPassword, ({ scope, params, body }) =>
    resetPassword(context, scope, params.personId, { dropSecondFactor: body?.dropSecondFactor ?? false }),
  )
  serve(app, doors.listAudit, ({ scope, query }) => listAudit(context, scope, query))
  serve(app, doors.exportAudit, async ({ scope, query, reply }) =>
    handOut(reply, await exportAudit(context, scope, query)),
  )
}

function serveMe(app: FastifyInstance, context: Context): void {
  serve(app, doors.getMe, ({ request }) => getMe(context, signedIn(request)))
  serve(app, doors.enterWorkspace, async ({ request, body }) => {
    const refused = await enterWorkspace(context, signedIn(request), body.workspaceId)
    if (refused) return refused
    // The same session, seen anew: another person, other roles.
    const caller = await context.identify({ headers: request.headers, requestId: request.id })
    return caller === null || isRefused(caller) ? refuse('not-signed-in') : getMe(context, caller)
  })
  serve(app, doors.listSessions, ({ request }) => listSessions(context, signedIn(request)))
  serve(app, doors.endSession, ({ scope, params }) => endSession(context, scope, params.sessionId))
  serve(app, doors.listTokens, ({ scope }) => listTokens(context, scope))
  serve(app, doors.createToken, ({ scope, body }) => createToken(context, scope, body))
  serve(app, doors.revokeToken, ({ scope, params }) => revokeToken(context, scope, params.tokenId))
}

// `serve` runs a handler only for somebody.
function signedIn(request: FastifyRequest): Caller {
  const caller = callerOf(request)
  if (isRefused(caller)) throw new Error('a handler ran for nobody')
  return caller
}
