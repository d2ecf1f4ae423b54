/** The stream of changes (server-sent events): a request stays open and is told what to ask for again. */
import { isRefused, refuse } from '@dieuhanh/domain'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Context } from '../../operations/context.ts'
import type { LiveEvent, Listener } from '../../operations/live/index.ts'
import { callerOf } from '../caller.ts'
import { serve } from '../serve.ts'
import { live } from './contract.ts'

// A client that does not read is let go; it comes back and asks for everything.
const mostUnread = 1_000_000

/** Opens the stream, and listens to the database as long as the application is up. */
export function serveLive(app: FastifyInstance, context: Context): void {
  app.addHook('onReady', () => context.live.start())
  // Open streams would keep the server from closing.
  app.addHook('preClose', () => context.live.stop())
  serve(app, live, async ({ scope, request, reply }) => {
    const caller = callerOf(request)
    const sessionId = isRefused(caller) ? null : caller.sessionId
    if (!sessionId) return refuse('not-signed-in')
    begin(reply)
    const { raw } = reply
    const write = (text: string): void => {
      if (raw.writableLength > mostUnread) raw.destroy()
      else raw.write(text)
    }
    const listener: Listener = {
      scope,
      sessionId,
      send: (event: LiveEvent) => write(`event: changed\ndata: ${JSON.stringify(event)}\n\n`),
      beat: () => write(': \n\n'),
      close: () => raw.end(),
    }
    const leave = context.live.open(listener)
    raw.on('close', leave)
    return undefined
  })
}

function begin(reply: FastifyReply): void {
  reply.hijack()
  // The connection ends with the stream: kept for another request, it would keep a closing server waiting.
  const own = {
    'content-type': 'text/event-stream; charset=utf-8',
    'x-accel-buffering': 'no',
    connection: 'close',
  }
  for (const [name, value] of Object.entries({ ...reply.getHeaders(), ...own })) {
    if (value !== undefined) reply.raw.setHeader(name, value)
  }
  reply.raw.write('retry: 2000\n\n')
}
