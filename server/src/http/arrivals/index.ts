/**
 * Doors of what has come and is not a document yet: the list, cancel, retry, discard; and of what was recognised of a
 * scan: words with their places, pictures, a PDF that can be searched.
 */
import type { FastifyInstance } from 'fastify'
import * as arrivals from '../../operations/arrivals/index.ts'
import type { Context } from '../../operations/context.ts'
import { handOut } from '../attachment.ts'
import { serve } from '../serve.ts'
import * as doors from './contract.ts'
import { arrivalView, sourceView } from './view.ts'

export { arrivalView } from './view.ts'

/** Opens the doors of arrivals. */
export function serveArrivals(app: FastifyInstance, context: Context): void {
  const view = (arrival: arrivals.Arrival) => arrivalView(arrival, context.config.arrivalKeptDays)
  serve(app, doors.listArrivals, async ({ scope, query }) => {
    const page = await arrivals.listArrivals(context, scope, query)
    return 'kind' in page ? page : { ...page, items: page.items.map(view) }
  })
  serve(app, doors.listArrivalSources, async ({ scope }) => ({
    items: (await arrivals.listSources(context, scope)).map(sourceView),
  }))
  serve(app, doors.getArrival, async ({ scope, params }) => {
    const arrival = await arrivals.getArrival(context, scope, params.arrivalId)
    return 'kind' in arrival ? arrival : view(arrival)
  })
  serve(app, doors.cancelArrival, async ({ scope, params }) => {
    const arrival = await arrivals.cancelArrival(context, scope, params.arrivalId)
    return 'kind' in arrival ? arrival : view(arrival)
  })
  serve(app, doors.retryArrival, async ({ scope, params }) => {
    const arrival = await arrivals.retryArrival(context, scope, params.arrivalId)
    return 'kind' in arrival ? arrival : view(arrival)
  })
  serve(app, doors.discardArrival, async ({ scope, params }) => {
    const discarded = await arrivals.discardArrival(context, scope, params.arrivalId)
    return discarded.kind === 'refused' ? discarded : undefined
  })
  serveRecognition(app, context)
}

function serveRecognition(app: FastifyInstance, context: Context): void {
  serve(app, doors.getRecognition, ({ scope, params, query }) =>
    arrivals.getRecognition(context, scope, params.documentId, query.page),
  )
  serve(app, doors.pagePicture, async ({ scope, params, query, reply }) => {
    const { documentId, page } = params
    const picture = await arrivals.pagePicture(context, scope, documentId, page, query.box)
    if (picture.kind === 'refused') return picture
    // The same place of the same scan is always the same picture.
    void reply.header('cache-control', 'private, max-age=3600, immutable')
    void reply.header('x-content-type-options', 'nosniff')
    return reply.type(picture.mediaType).send(Buffer.from(picture.bytes))
  })
  serve(app, doors.searchablePdf, async ({ scope, params, reply }) => {
    const copy = await arrivals.searchablePdf(context, scope, params.documentId)
    return 'kind' in copy ? copy : handOut(reply, copy)
  })
}
