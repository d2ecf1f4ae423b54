import { isRefused } from '@dieuhanh/domain'
import type { FastifyInstance } from 'fastify'
import type { Scope } from '../../access/index.ts'
import type { Context } from '../../operations/context.ts'
import { receiveFile } from '../../operations/arrivals/index.ts'
import { registerDocument, type Registered, type RegisteredPart } from '../../operations/documents/index.ts'
import type { ReadRefused } from '../../operations/reading/index.ts'
import { fileRefusalWords } from '../../words/documents.ts'
import { arrivalView } from '../arrivals/index.ts'
import { chooseStatus } from '../reply.ts'
import { serve } from '../serve.ts'
import { readUpload } from '../uploaded-file.ts'
import { pasteDocument, uploadDocument } from './contract.ts'
import { sheetView } from './view.ts'

/** Opens the door of uploads: one file in the field "file". */
export function serveUpload(app: FastifyInstance, context: Context): void {
  serve(app, uploadDocument, async ({ scope, request, reply }) => {
    const file = await readUpload(request, context.config.uploadLimitMb * 1024 * 1024)
    if (isRefused(file)) return file
    const { config } = context
    const answer = await receiveFile(context, scope, { ...file, source: 'upload', personId: scope.personId })
    if (answer.kind === 'refused') return refusalOf(file.name, answer)
    if (answer.kind === 'arrived') {
      chooseStatus(reply, 202)
      const arrival = arrivalView(answer.arrival, config.arrivalKeptDays)
      return { ...nothing, kind: answer.kind, arrival, parts: [] }
    }
    if (answer.kind !== 'opened') {
      if (answer.kind === 'known') chooseStatus(reply, 200)
      return { ...nothing, ...documentOf(scope, answer), parts: [] }
    }
    const parts = answer.parts.map((part) => partView(scope, part, config.arrivalKeptDays))
    const kinds = new Set(parts.map((part) => part.kind))
    if (!kinds.has('registered')) chooseStatus(reply, kinds.has('arrived') ? 202 : 200)
    return { ...nothing, kind: answer.kind, parts }
  })
}

/** Opens the door of pasted text. */
export function servePaste(app: FastifyInstance, context: Context): void {
  serve(app, pasteDocument, async ({ scope, body, reply }) => {
    const name = `${body.name?.replace(/\.txt$/i, '') ?? 'van-ban-dan'}.txt`
    const bytes = new TextEncoder().encode(body.text.replaceAll('\u0000', ''))
    const arriving = { bytes, name, source: 'paste', personId: scope.personId } as const
    const answer = await registerDocument(context, scope, arriving)
    if (answer.kind === 'refused') return refusalOf(name, answer)
    if (answer.kind === 'opened') throw new Error('pasted text holds no files')
    if (answer.kind === 'known') chooseStatus(reply, 200)
    return documentOf(scope, answer)
  })
}

type Reply = {
  kind: 'registered' | 'known'
  document: ReturnType<typeof sheetView>
  signedCopyAdded: boolean
}

const nothing = { document: null, signedCopyAdded: false, arrival: null }

function documentOf(scope: Scope, { kind, document, signedCopy }: Registered): Reply {
  return { kind, document: sheetView(scope, document), signedCopyAdded: signedCopy }
}

function refusalOf(name: string, refused: ReadRefused) {
  const words = fileRefusalWords[refused.reason]?.(refused.facts ?? {})
  const expected = words?.expected === undefined ? refused.expected : [words.expected]
  const named = { kind: refused.kind, reason: refused.reason, where: name, ...words }
  const { expected: _, ...refusal } = named
  return { ...refusal, ...(expected ? { expected } : {}) }
}

function partView(scope: Scope, { path, outcome }: RegisteredPart, keptDays: number) {
  const fine = { ...nothing, path, problem: null }
  if (outcome.kind === 'arrived')
    return { ...fine, kind: outcome.kind, arrival: arrivalView(outcome.arrival, keptDays) }
  if (outcome.kind !== 'refused') return { ...fine, ...documentOf(scope, outcome) }
  const { reason, title = reason, detail = '', todo = '' } = refusalOf(path, outcome)
  return { ...nothing, path, kind: outcome.kind, problem: { reason, title, detail, todo } }
}
