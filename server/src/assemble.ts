import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { createAccess } from './access/index.ts'
import type { Config, Secrets } from './config/index.ts'
import { createApp, type AppOptions } from './http/app.ts'
import type { Context } from './operations/context.ts'
import type { Store } from './store/index.ts'

/** What a server is made of before its parts know one another. */
export type Parts = { config: Config; secrets: Secrets; store: Store; log: Logger; clock?: () => number }

/**
 * The one place where the parts of a server are put together: `main`, the command line and tests call it, so that
 * all of them run the same thing.
 */
export function assembleContext(parts: Parts): Context {
  const { config, secrets, store, log, clock = Date.now } = parts
  const access = createAccess(store, {
    origin: config.address,
    secret: secrets.sessionSecret,
    sessionHours: config.sessionHours,
    lockAfter: config.lockAfter,
    lockMinutes: config.lockMinutes,
    clock,
  })
  return {
    config,
    secrets,
    store,
    database: store.db,
    log,
    clock,
    access,
    identify: access.identify,
    close: async () => undefined,
  }
}

/** The context with its application, ready to listen or to be injected into. */
export async function assembleServer(
  parts: Parts,
  options: AppOptions = {},
): Promise<{ context: Context; app: FastifyInstance }> {
  const context = assembleContext(parts)
  return { context, app: await createApp(context, options) }
}
