import { recognisedSecrecyMark } from '@dieuhanh/domain'
import { textOf, type RecognisedPage, type Scan, type ScanRefused } from '../../files/index.ts'
import {
  arrivalState,
  arrivalsUnderWay,
  changeArrival,
  insertArrivalPage,
  pagesDone,
  type ArrivalChange,
  type ArrivalState,
} from '../../store/arrivals/index.ts'
import { asOwner } from '../../store/index.ts'
import { registerScan } from './register-scan.ts'
import type { Settled } from './settle.ts'
import type { Work } from './work.ts'

// How soon a page under way is ended after somebody cancelled, perhaps on another server.
const LOOK_EVERY = 400

// What goes wrong once by the doing of a busy machine is tried once more.
const PASSING: ReadonlySet<string> = new Set(['too-slow', 'crashed'])

/**
 * Recognises the pages of a scan that are still missing, each kept as soon as it is done, then registers it. A page that
 * cannot be recognised is left out and named; a scan of which no page can be is refused.
 */
export async function recogniseScan(work: Work): Promise<Settled> {
  const { context, scope, arrival, signal } = work
  const { sha256, name } = arrival
  if (sha256 === null) return { kind: 'failed', reason: 'empty', facts: {} }
  const scan: Scan = { key: sha256, name, bytes: () => context.files.bytes(sha256) }
  const opened = await context.recogniser.open(scan)
  if (opened.kind === 'refused') return signal.aborted ? { kind: 'stopped' } : failed(opened)
  const { pages, mediaType, format } = opened
  if (!(await move(work, arrivalsUnderWay, { state: 'recognising', pages, mediaType })))
    return { kind: 'stopped' }
  const done = await asOwner(context.database, (tx) => pagesDone(tx, scope.workspaceId, arrival.id))
  const missing = Array.from({ length: pages }, (_, at) => at + 1).filter((page) => !done.has(page))
  const ended = await recognisePages(work, scan, missing)
  if (ended) return ended
  if (!(await move(work, ['recognising'], { state: 'reading' }))) return { kind: 'stopped' }
  return registerScan(work, { format, mediaType })
}

function failed({ reason, facts }: ScanRefused): Settled {
  return { kind: 'failed', reason, facts: facts ?? {} }
}

function move(
  { context, scope, arrival }: Work,
  from: readonly ArrivalState[],
  to: ArrivalChange,
): Promise<boolean> {
  return asOwner(context.database, (tx) => changeArrival(tx, scope.workspaceId, arrival.id, from, to))
}

/** Recognises pages, as many at a time as there are processes and one more waiting; null when all are done. */
async function recognisePages(work: Work, scan: Scan, missing: readonly number[]): Promise<Settled | null> {
  const ending = new AbortController()
  const end = (): void => ending.abort()
  work.signal.addEventListener('abort', end, { once: true })
  if (work.signal.aborted) end()
  const watch = setInterval(
    () => void wasWithdrawn(work).then((gone) => (gone ? end() : undefined), end),
    LOOK_EVERY,
  )
  let secret = false
  const queue = [...missing]
  const lane = async (): Promise<void> => {
    for (let page = queue.shift(); page !== undefined && !ending.signal.aborted; page = queue.shift()) {
      const answer = await onePage(work, scan, page, ending.signal)
      if (ending.signal.aborted) return
      secret ||= answer.kind === 'recognised' && recognisedSecrecyMark(textOf([answer]).text) !== null
      if (secret) return end()
      await keepPage(work, page, answer)
    }
  }
  try {
    const lanes = Math.min(missing.length, work.context.config.recognitionProcesses + 1)
    await Promise.all(Array.from({ length: lanes }, lane))
  } finally {
    end()
    clearInterval(watch)
    work.signal.removeEventListener('abort', end)
  }
  if (secret) return { kind: 'secret', counted: false }
  return (await isWhole(work, missing)) ? null : { kind: 'stopped' }
}

async function onePage(
  { context }: Work,
  scan: Scan,
  page: number,
  signal: AbortSignal,
): Promise<RecognisedPage | ScanRefused> {
  const first = await context.recogniser.page(scan, page, signal)
  if (first.kind !== 'refused' || signal.aborted || !PASSING.has(first.reason)) return first
  return context.recogniser.page(scan, page, signal)
}

async function keepPage(work: Work, page: number, answer: RecognisedPage | ScanRefused): Promise<void> {
  const { context, scope, arrival } = work
  const kept =
    answer.kind === 'refused'
      ? { page, recognition: null, reason: answer.reason }
      : { page, recognition: answer, reason: null }
  await asOwner(context.database, (tx) => insertArrivalPage(tx, scope.workspaceId, arrival.id, kept))
}

async function wasWithdrawn({ context, scope, arrival }: Work): Promise<boolean> {
  const state = await asOwner(context.database, (tx) => arrivalState(tx, scope.workspaceId, arrival.id))
  return state !== 'recognising'
}

async function isWhole({ context, scope, arrival }: Work, missing: readonly number[]): Promise<boolean> {
  const done = await asOwner(context.database, (tx) => pagesDone(tx, scope.workspaceId, arrival.id))
  return missing.every((page) => done.has(page))
}
