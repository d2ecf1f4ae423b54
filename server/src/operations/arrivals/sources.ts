import { setTimeout as wait } from 'node:timers/promises'
import type { Context } from '../context.ts'
import { noteLookAt, workspaceOf, type Look } from './fetched.ts'
import { lookAtFolder, type FolderMemory } from './folder.ts'
import { lookAtMailbox, mailboxName, mailboxPlace } from './mailbox.ts'

/** A place that is looked at again and again. */
interface Source {
  readonly kind: 'folder' | 'mailbox'
  readonly place: string
  readonly workspace: string | undefined
  readonly seconds: number
  look(): Promise<Look>
}

const LONGEST_PAUSE = 3600

/**
 * Watches the folder and the mailbox of the configuration until stopped. After a failure the pauses grow, to an hour; how
 * it goes is noted where people see it.
 */
export function watchSources(context: Context): { stop(): Promise<void> } {
  const ending = new AbortController()
  const loops = sourcesOf(context, ending.signal).map((source) => watch(context, source, ending.signal))
  return {
    stop: async () => {
      ending.abort()
      await Promise.all(loops)
    },
  }
}

function sourcesOf(context: Context, signal: AbortSignal): Source[] {
  const { folderPath, folderSeconds, folderWorkspace, mailSeconds, mailWorkspace } = context.config
  const sources: Source[] = []
  if (folderPath !== undefined) {
    const memory: FolderMemory = new Map()
    const look = (): Promise<Look> => lookAtFolder(context, folderPath, memory, signal)
    sources.push({
      kind: 'folder',
      place: folderPath,
      workspace: folderWorkspace,
      seconds: folderSeconds,
      look,
    })
  }
  const mailbox = mailboxPlace(context)
  if (mailbox) {
    const look = (): Promise<Look> => lookAtMailbox(context, mailbox, signal)
    const place = mailboxName(mailbox)
    sources.push({ kind: 'mailbox', place, workspace: mailWorkspace, seconds: mailSeconds, look })
  }
  return sources
}

async function watch(context: Context, source: Source, signal: AbortSignal): Promise<void> {
  const log = context.log.child({ part: source.kind })
  let failures = 0
  while (!signal.aborted) {
    const look = await source.look().catch((error: unknown): Look => {
      log.warn({ err: error }, 'a look failed')
      return { kind: 'refused', reason: `${source.kind === 'folder' ? 'folder' : 'mail'}-failed` }
    })
    if (signal.aborted) return
    failures = look.kind === 'refused' ? failures + 1 : 0
    const pause = pauseAfter(source.seconds, failures)
    if (look.kind === 'refused') log.warn({ reason: look.reason, failures, pause }, 'a look failed')
    else if (look.kind === 'looked' && look.taken > 0) log.info({ taken: look.taken }, 'taken')
    await note(context, source, look, pause).catch((error: unknown) => log.warn({ err: error }, 'not noted'))
    await wait(pause * 1000, undefined, { signal }).catch(() => undefined)
  }
}

/** Seconds until the next look: doubled with every failure in a row. */
export function pauseAfter(seconds: number, failures: number): number {
  return Math.max(seconds, Math.min(LONGEST_PAUSE, seconds * 2 ** Math.min(failures, 16)))
}

async function note(context: Context, source: Source, look: Look, pause: number): Promise<void> {
  const workspaceId = await workspaceOf(context, source.workspace)
  if (typeof workspaceId === 'string')
    await noteLookAt(context, workspaceId, source.kind, source.place, look, pause)
}
