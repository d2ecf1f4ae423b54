/** Doors of notifications: my list, and marking it read. */
import type { FastifyInstance } from 'fastify'
import type { Context } from '../../operations/context.ts'
import { listNotifications, readNotifications } from '../../operations/notifications/index.ts'
import * as doors from '../overview/contract.ts'
import { serve } from '../serve.ts'

/** Opens the doors of notifications. */
export function serveNotifications(app: FastifyInstance, context: Context): void {
  serve(app, doors.listNotifications, ({ scope, query }) => listNotifications(context, scope, query))
  serve(app, doors.readNotifications, ({ scope, body }) => readNotifications(context, scope, body.ids))
}
