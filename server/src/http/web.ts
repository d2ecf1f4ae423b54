import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { refuse } from '@dieuhanh/domain'
import { sendRefusal } from './reply.ts'

const built = join(import.meta.dirname, '../../../web/dist')

/**
 * Serves the built screens: files with a fingerprint in their name for ever, the page itself afresh each time, and
 * the page for every address of the application. Answers made at build time (`.br`, `.gz`) are sent as they are.
 */
export async function serveWeb(app: FastifyInstance, folder: string = built): Promise<void> {
  const hasPage = existsSync(join(folder, 'index.html'))
  if (hasPage) {
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      index: false,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const forever = path.includes('/assets/')
        void reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
  }
  app.setNotFoundHandler((request, reply) => {
    const isPage =
      ['GET', 'HEAD'].includes(request.method) && !/^\/(api|health|metrics)(\/|$|\?)/.test(request.url)
    const isFile = /\.[a-z0-9]{1,8}(\?|$)/i.test(request.url)
    if (!hasPage || !isPage || isFile) return sendRefusal(reply, refuse('unknown-address'))
    return reply.sendFile('index.html')
  })
}
