/**
 * Doors of organisations: the tree of a day, type-ahead, group mentions, the page of a unit and its changes, workspaces.
 */
import type { FastifyInstance } from 'fastify'
import type { Context } from '../../operations/context.ts'
import {
  addUnitName,
  changeUnit,
  createUnit,
  createWorkspace,
  expandGroup,
  exportUnits,
  getUnit,
  listProvinces,
  listUnits,
  searchUnits,
} from '../../operations/organisations/index.ts'
import { handOut } from '../attachment.ts'
import { serve } from '../serve.ts'
import * as doors from './contract.ts'

/** Opens the doors of organisations. */
export function serveOrganisations(app: FastifyInstance, context: Context): void {
  serve(app, doors.listUnits, ({ scope, query }) => listUnits(context, scope, query))
  serve(app, doors.exportUnits, async ({ scope, query, reply }) =>
    handOut(reply, await exportUnits(context, scope, query)),
  )
  serve(app, doors.searchUnits, ({ scope, query }) => searchUnits(context, scope, query))
  serve(app, doors.expandGroup, ({ scope, query }) => expandGroup(context, scope, query))
  serve(app, doors.getUnit, ({ scope, params }) => getUnit(context, scope, params.unitId))
  serve(app, doors.createUnit, ({ scope, body }) => createUnit(context, scope, body))
  serve(app, doors.changeUnit, ({ scope, params, ifMatch, body }) =>
    changeUnit(context, scope, { unitId: params.unitId, revision: ifMatch, change: body }),
  )
  serve(app, doors.addUnitName, ({ scope, params, body }) =>
    addUnitName(context, scope, { unitId: params.unitId, ...body }),
  )
  serve(app, doors.listProvinces, () => listProvinces())
  serve(app, doors.createWorkspace, ({ scope, body }) => createWorkspace(context, scope, body))
}
