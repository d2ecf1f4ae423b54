import { serverScope, type Scope } from '../../access/index.ts'
import { visitMailbox, type Letter, type MailboxPlace, type OpenMailbox } from '../../files/index.ts'
import { linkLetter, rememberLetter, takenUids, type TakenLetter } from '../../store/arrivals/index.ts'
import { ifFree, inScope } from '../../store/index.ts'
import type { Context } from '../context.ts'
import { landFetched, landTooLarge, workspaceOf, type Look } from './fetched.ts'

/** The mailbox of the configuration; null when none is configured. */
export function mailboxPlace({ config }: Context): MailboxPlace | null {
  const { mailHost: host, mailUser: user, mailPassword, mailPasswordFile } = config
  if (host === undefined || user === undefined) return null
  return {
    host,
    user,
    port: config.mailPort,
    security: config.mailSecurity,
    password: mailPassword ?? { file: mailPasswordFile ?? '' },
    folder: config.mailFolder,
    doneFolder: config.mailDoneFolder ?? null,
    since: config.mailSince ?? null,
  }
}

/** A mailbox as people call it; what its letters are remembered by. */
export function mailboxName({ user, host, folder }: MailboxPlace): string {
  return `${user}@${host}/${folder}`
}

/**
 * Looks at the mailbox once. A letter lands as an arrival together with the note that it was taken, then is marked; what a
 * kill left unmarked is marked at the next look. A letter that came before under another number is only marked.
 */
export async function lookAtMailbox(
  context: Context,
  place: MailboxPlace,
  signal: AbortSignal,
): Promise<Look> {
  const workspaceId = await workspaceOf(context, context.config.mailWorkspace)
  if (typeof workspaceId !== 'string') return workspaceId
  const scope = serverScope(workspaceId, context.clock(), 'mailbox')
  const look = await ifFree(context.database, `mailbox ${workspaceId}`, async (): Promise<Look> => {
    const taken = await visitMailbox(place, signal, (mailbox) =>
      takeLetters(context, scope, mailboxName(place), mailbox, signal),
    )
    return typeof taken === 'number' ? { kind: 'looked', taken } : taken
  })
  return look ?? { kind: 'busy' }
}

async function takeLetters(
  context: Context,
  scope: Scope,
  name: string,
  mailbox: OpenMailbox,
  signal: AbortSignal,
): Promise<number> {
  const { uidValidity } = mailbox
  const known = await inScope(context.database, scope, (tx) =>
    takenUids(tx, scope.workspaceId, name, uidValidity),
  )
  for (const uid of await mailbox.unmarked(known)) await mailbox.mark(uid)
  let taken = 0
  for (const letter of await mailbox.letters(known)) {
    if (signal.aborted) break
    const { uid, messageId } = letter
    if (await takeLetter(context, scope, mailbox, letter, { mailbox: name, uidValidity, uid, messageId }))
      taken += 1
    await mailbox.mark(uid)
  }
  return taken
}

/** True: it landed now. */
async function takeLetter(
  context: Context,
  scope: Scope,
  mailbox: OpenMailbox,
  letter: Letter,
  note: TakenLetter,
): Promise<boolean> {
  const limit = context.config.uploadLimitMb * 1024 * 1024
  const name = nameOf(letter)
  const bytes = letter.size > limit ? null : await mailbox.bytes(letter.uid)
  if (bytes) await context.files.put(bytes)
  else if (letter.size <= limit) return false
  return inScope(context.database, scope, async (tx) => {
    if ((await rememberLetter(tx, scope.workspaceId, note)) !== 'new') return false
    const source = 'mailbox'
    const id = bytes
      ? await landFetched(tx, scope, { source, name, bytes })
      : await landTooLarge(tx, scope, { source, name, size: letter.size }, limit)
    if (id === null) return false
    await linkLetter(tx, scope.workspaceId, note, id)
    return true
  })
}

function nameOf({ subject }: Letter): string {
  const plain = subject
    .normalize('NFC')
    .replace(/[\p{Cc}/\\:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return `${plain.slice(0, 150) || 'thu'}.eml`
}
