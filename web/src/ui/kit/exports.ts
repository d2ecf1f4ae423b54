import { useSyncExternalStore } from 'react'
import { api, ask, queryClient, type components, type paths } from '../../api/index.ts'
import { exportWords as words } from '../../words/exports.ts'
import { formatNumber } from './numbers.ts'
import { toast, toastProblem } from './toast.tsx'

export type Export = components['schemas']['Export']
/** A list and its filters, or a paper, as the server takes them. */
export type AskedExport = paths['/api/v1/exports']['post']['requestBody']['content']['application/json']

// What this tab waits for; the rest of the day stands on the page of exports.
let waiting: readonly Export[] = []
const listeners = new Set<() => void>()

function publish(next: readonly Export[]): void {
  waiting = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The exports that this tab waits for. */
export function useWaitingExports(): readonly Export[] {
  return useSyncExternalStore(subscribe, () => waiting)
}

const FIRST_LOOK = 150
const LATER_LOOKS = 900
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Asks for a file, follows its writing, and saves it when it is there; says what went wrong. */
export async function takeExport(asked: AskedExport): Promise<void> {
  try {
    const started = await ask(api.POST('/api/v1/exports', { body: asked }))
    publish([...waiting, started])
    finish(await follow(started))
  } catch (error) {
    toastProblem(error)
  }
}

async function follow(started: Export): Promise<Export> {
  let now = started
  try {
    for (let wait = FIRST_LOOK; isOpen(now); wait = Math.min(LATER_LOOKS, wait * 1.6)) {
      await pause(wait)
      now = await look(now.id)
      publish(waiting.map((one) => (one.id === now.id ? now : one)))
    }
    return now
  } finally {
    publish(waiting.filter((one) => one.id !== started.id))
    void queryClient.invalidateQueries({ queryKey: ['exports'] })
  }
}

// A connection that is lost for a while does not end the writing: it is looked at again.
function look(exportId: string): Promise<Export> {
  return queryClient.fetchQuery({
    queryKey: ['exports', 'one', exportId],
    queryFn: () => ask(api.GET('/api/v1/exports/{exportId}', { params: { path: { exportId } } })),
    staleTime: 0,
    gcTime: 0,
  })
}

function finish(ended: Export): void {
  const name = nameOf(ended)
  if (ended.state === 'failed') toast(words.failed(name), { tone: 'problem' })
  if (ended.state !== 'done') return
  save(ended)
  toast(words.done(ended.name ?? name, lengthOf(ended)), { about: `export ${ended.id}` })
}

/** Whether there is still something to wait for. */
export function isOpen({ state }: Pick<Export, 'state'>): boolean {
  return state === 'waiting' || state === 'writing'
}

/** How long what is written already is, in words; null where it is not written row by row. */
export function lengthOf({ list, rows, of }: Pick<Export, 'list' | 'rows' | 'of'>): string | null {
  if (list === 'paper') return null
  const count = formatNumber(rows)
  const all = of === null || of === rows ? count : words.ofAll(count, formatNumber(of))
  return list === 'searchable' ? words.pages(all) : words.rows(all)
}

/** What it is, in words. */
export function nameOf({ list }: Pick<Export, 'list'>): string {
  return words.lists[list] ?? list
}

/** Ends one that is still being written, or says why it cannot be. */
export async function stopExport({ id }: Pick<Export, 'id'>): Promise<void> {
  try {
    await ask(api.POST('/api/v1/exports/{exportId}/cancel', { params: { path: { exportId: id } } }))
    toast(words.stopped)
  } catch (error) {
    toastProblem(error)
  }
}

/** Where the file of an export is. */
export function fileOf({ id }: Pick<Export, 'id'>): string {
  return `/api/v1/exports/${id}/file`
}

function save(ended: Export): void {
  const link = document.createElement('a')
  link.href = fileOf(ended)
  link.download = ended.name ?? ''
  // Some browsers take the name of a file only from a link of the page.
  document.body.append(link)
  link.click()
  link.remove()
}
