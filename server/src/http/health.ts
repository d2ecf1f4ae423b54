import type { FastifyInstance } from 'fastify'

/** `/health/live`: the process answers. `/health/ready`: all that a request needs is up. */
export function serveHealth(app: FastifyInstance, isReady: () => boolean): void {
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async (_request, reply) => {
    const answered = await app.context.store.pool.query('select 1').then(
      () => true,
      () => false,
    )
    const ready = isReady() && answered
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'starting', database: answered })
  })
}
