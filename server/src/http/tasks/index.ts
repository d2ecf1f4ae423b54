/**
 * Doors of tasks: the list, its counts and its Excel file, the page, what people do on it, evidence, saved filters. Requests
 * come in as the contract reads them, answers of the operations go out.
 */
import type { FastifyInstance } from 'fastify'
import type { Context } from '../../operations/context.ts'
import { actOnTask, countTasks, getTask, listTasks, undoTaskEvent } from '../../operations/tasks/index.ts'
import { serve } from '../serve.ts'
import * as doors from './contract.ts'

/** Opens the doors of tasks. */
export function serveTasks(app: FastifyInstance, context: Context): void {
  serve(app, doors.listTasks, ({ scope, query }) => listTasks(context, scope, query))
  serve(app, doors.countTasks, ({ scope, query }) => countTasks(context, scope, query))
  serve(app, doors.getTask, ({ scope, params }) => getTask(context, scope, params.taskId))
  serve(app, doors.actOnTask, ({ scope, params, body, ifMatch }) =>
    actOnTask(context, scope, { taskId: params.taskId, revision: ifMatch, action: body }),
  )
  serve(app, doors.undoTaskEvent, ({ scope, params }) => undoTaskEvent(context, scope, params))
}
