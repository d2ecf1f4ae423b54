import type { FastifyInstance } from 'fastify'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { createAccess } from './access/index.ts'
import type { Config, Secrets } from './config/index.ts'
import { createApp, type AppOptions } from './http/app.ts'
import { createLive } from './operations/live/index.ts'
import { createRegisters } from './operations/organisations/index.ts'
import { createRecogniser, openFileStore, openRoots, recogniserSettings } from './files/index.ts'
import type { Context } from './operations/context.ts'
import { createReader, readerSettings } from './operations/reading/index.ts'
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
  const registers = createRegisters(store.db)
  const live = createLive({
    store,
    idleSeconds: access.idleSeconds,
    forget: (workspaceId) => {
      access.trees.forget(workspaceId)
      registers.forget(workspaceId)
    },
    onError: (error) => log.warn({ err: error }, 'listening for changes'),
  })
  const reader = createReader({
    ...readerSettings(config),
    onCrash: (lastWords) => log.error({ lastWords }, 'a file brought its reading process down'),
  })
  const recogniser = createRecogniser({
    ...recogniserSettings(config),
    onCrash: (lastWords) => log.error({ lastWords }, 'a scan brought its process down'),
  })
  return {
    config,
    secrets,
    store,
    database: store.db,
    log,
    clock,
    access,
    registers,
    live,
    identify: access.identify,
    files: openFileStore(join(config.dataFolder, 'files')),
    roots: openRoots(config.trustedRoots, (files) =>
      log.warn({ files }, 'trusted roots: no certificate could be read here'),
    ),
    reader,
    recogniser,
    close: async () => void (await Promise.all([reader.close(), recogniser.close()])),
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
