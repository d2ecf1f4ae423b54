/**
 * The doors of the server. A request comes in, an operation is asked, its answer or refusal goes out. Promised:
 * every answer carries `x-request-id`; every error is problem details with a sentence, never a stack.
 */
import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import { randomUUID } from 'node:crypto'
import type { Context } from '../operations/context.ts'
import { serveDocumentation } from './documentation.ts'
import { handleErrors } from './errors.ts'
import { serveHealth } from './health.ts'
import { limitRequests } from './limits.ts'
import { serveMetrics } from './metrics.ts'
import { resources } from './resources.ts'
import { serveWeb } from './web.ts'

/** What the application needs besides its context. */
export type AppOptions = {
  /** False until jobs and everything else are up; `/health/ready` follows it. */
  isReady?: () => boolean
  webFolder?: string
}

/** Builds the application with every door; it does not listen yet. */
export async function createApp(context: Context, options: AppOptions = {}): Promise<FastifyInstance> {
  const { config } = context
  const app = fastify({
    loggerInstance: context.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: config.trustProxy,
    genReqId: () => randomUUID(),
    // An upload is streamed; this is for JSON, which carries whole pasted documents.
    bodyLimit: 12_000_000,
    routerOptions: { maxParamLength: 500 },
    forceCloseConnections: 'idle',
  })
  app.decorate('context', context)
  handleErrors(app)
  await protect(app)
  serveHealth(app, options.isReady ?? (() => true))
  serveMetrics(app)
  await serveDocumentation(app)
  for (const serveResource of resources) await serveResource(app, context)
  await serveWeb(app, options.webFolder)
  return app
}

async function protect(app: FastifyInstance): Promise<void> {
  const { config } = app.context
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: contentPolicy },
    strictTransportSecurity: config.address.startsWith('https:'),
    crossOriginEmbedderPolicy: false,
  })
  await app.register(compress, { threshold: 1400, encodings: ['br', 'gzip'] })
  await app.register(multipart, {
    limits: { fileSize: config.uploadLimitMb * 1024 * 1024, files: 20, fields: 40, fieldSize: 1_000_000 },
  })
  await limitRequests(app)
  app.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id)
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store')
  })
  app.addHook('onResponse', async (request, reply) => {
    const { method, url } = request
    const path = url.split('?')[0]
    const entry = {
      method,
      path,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      ip: request.ip,
    }
    if (path?.startsWith('/health/')) request.log.debug(entry, 'request')
    else request.log.info(entry, 'request')
  })
}

// Ant Design writes its styles into the page, maps run their worker from a blob; nothing comes from elsewhere.
const contentPolicy = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'", 'blob:'],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
}
