/**
 * A mailbox that letters are taken from (IMAP). In: where it is and who opens it. Out: its letters, byte for byte, and a
 * way to mark them as taken. Promised: looking at a letter leaves it as it is; the password is shown to nobody and
 * written nowhere; a server that does not answer is given up in time.
 */
import { readFile } from 'node:fs/promises'
import { refuse, type Refused } from '@dieuhanh/domain'
import { ImapFlow } from 'imapflow'

/** Where a mailbox is, and who opens it. */
export interface MailboxPlace {
  readonly host: string
  readonly port: number
  readonly security: 'tls' | 'starttls' | 'none'
  readonly user: string
  /** The password, or the file that holds it. */
  readonly password: string | { readonly file: string }
  readonly folder: string
  /** Letters that were taken go here; null: they are marked as read. */
  readonly doneFolder: string | null
  /** Only letters that came on this day or later. */
  readonly since: string | null
}

/** A letter in the mailbox. */
export interface Letter {
  readonly uid: number
  readonly messageId: string | null
  readonly subject: string
  readonly size: number
}

/** An open mailbox; when the server fails, its methods throw what ends the visit with a refusal. */
export interface OpenMailbox {
  /** Changes when the server numbers its letters anew. */
  readonly uidValidity: number
  /** The letters whose uid is not among `taken`, oldest first. */
  letters(taken: ReadonlySet<number>): Promise<readonly Letter[]>
  /** The uids of `taken` that are still here without the mark of a letter that was taken. */
  unmarked(taken: ReadonlySet<number>): Promise<readonly number[]>
  /** The letter as it came; null when it is gone. */
  bytes(uid: number): Promise<Uint8Array | null>
  /** Marks a letter as taken: moves it, or marks it as read. */
  mark(uid: number): Promise<void>
}

/** Why a mailbox cannot be looked at. */
export type MailRefusal =
  | 'mail-unreachable'
  | 'mail-sign-in'
  | 'mail-certificate'
  | 'mail-folder-missing'
  | 'mail-failed'

const BATCH = 200
const LARGEST_LITERAL = 1024 * 1024 * 1024

/** Opens a mailbox for as long as `visit` takes; the server is left again however it ends. */
export async function visitMailbox<T>(
  place: MailboxPlace,
  signal: AbortSignal,
  visit: (mailbox: OpenMailbox) => Promise<T>,
): Promise<T | Refused<MailRefusal>> {
  const pass = await passwordOf(place)
  if (pass === null) return refuse('mail-sign-in')
  const client = clientFor(place, pass)
  const leave = (): void => client.close()
  signal.addEventListener('abort', leave, { once: true })
  try {
    await told(() => client.connect())
    const lock = await told(() => client.getMailboxLock(place.folder), 'mail-folder-missing')
    try {
      return await visit(openMailbox(client, place))
    } finally {
      lock.release()
    }
  } catch (error) {
    if (error instanceof MailTrouble) return refuse(error.refusal)
    throw error
  } finally {
    signal.removeEventListener('abort', leave)
    await client.logout().catch(() => client.close())
  }
}

/** Thrown by what asks the mail server; everything else that goes wrong during a visit is not its doing. */
class MailTrouble extends Error {
  readonly refusal: MailRefusal

  constructor(refusal: MailRefusal, cause?: unknown) {
    super(refusal, { cause })
    this.refusal = refusal
  }
}

// `denied` is what it means when the server answers, and says no.
async function told<T>(ask: () => Promise<T>, denied: MailRefusal = 'mail-failed'): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    throw error instanceof MailTrouble ? error : new MailTrouble(refusalOf(error, denied), error)
  }
}

async function passwordOf({ password }: MailboxPlace): Promise<string | null> {
  if (typeof password === 'string') return password
  return readFile(password.file, 'utf8').then(
    (text) => text.replace(/\r?\n$/, '') || null,
    () => null,
  )
}

function clientFor({ host, port, security, user }: MailboxPlace, pass: string): ImapFlow {
  const client = new ImapFlow({
    host,
    port,
    secure: security === 'tls',
    doSTARTTLS: security === 'tls' ? undefined : security === 'starttls',
    auth: { user, pass },
    // Its log has the password in it.
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 60_000,
    maxLiteralSize: LARGEST_LITERAL,
  })
  // A connection that breaks tells whatever is waiting for an answer; unheard, it would end the process.
  client.on('error', () => undefined)
  return client
}

function openMailbox(client: ImapFlow, { doneFolder, since }: MailboxPlace): OpenMailbox {
  const { mailbox } = client
  if (typeof mailbox === 'boolean') throw new Error('no mailbox is open')
  const all = async (): Promise<readonly number[]> => {
    const query = { deleted: false, ...(since === null ? {} : { since }) }
    return (await client.search(query, { uid: true })) || []
  }
  const mark = async (uid: number): Promise<void> => {
    if (doneFolder === null) await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true })
    else if (!(await client.messageMove(String(uid), doneFolder, { uid: true })))
      throw new MailTrouble('mail-folder-missing')
  }
  return {
    uidValidity: Number(mailbox.uidValidity),
    letters: (taken) =>
      told(async () => {
        const fresh = (await all()).filter((uid) => !taken.has(uid)).toSorted((one, other) => one - other)
        return lettersOf(client, fresh)
      }),
    unmarked: (taken) =>
      told(async () => {
        const here = (await all()).filter((uid) => taken.has(uid))
        if (doneFolder !== null || here.length === 0) return here
        const unseen = new Set((await client.search({ seen: false }, { uid: true })) || [])
        return here.filter((uid) => unseen.has(uid))
      }),
    bytes: (uid) =>
      told(async () => {
        const letter = await client.fetchOne(String(uid), { source: true }, { uid: true })
        return (letter && letter.source) || null
      }),
    mark: (uid) => told(() => mark(uid)),
  }
}

async function lettersOf(client: ImapFlow, uids: readonly number[]): Promise<readonly Letter[]> {
  const letters: Letter[] = []
  for (let from = 0; from < uids.length; from += BATCH) {
    const range = uids.slice(from, from + BATCH).join(',')
    for await (const { uid, envelope, size } of client.fetch(
      range,
      { uid: true, envelope: true, size: true },
      { uid: true },
    )) {
      const subject = envelope?.subject?.trim() ?? ''
      letters.push({ uid, messageId: envelope?.messageId?.trim() || null, subject, size: size ?? 0 })
    }
  }
  return letters.toSorted((one, other) => one.uid - other.uid)
}

const UNREACHABLE =
  /^(?:E(?:CONNREFUSED|CONNRESET|NOTFOUND|AI_AGAIN|TIMEDOUT|TIMEOUT|HOSTUNREACH|NETUNREACH|PIPE|ConnectionClosed)|CONNECT_TIMEOUT|GREETING_TIMEOUT|UPGRADE_TIMEOUT|NoConnection|ClosedAfterConnectTLS|ClosedAfterConnectText)$/
const CERTIFICATE = /CERT|SIGNATURE|ERR_TLS|ERR_SSL/

function refusalOf(error: unknown, denied: MailRefusal): MailRefusal {
  const facts = error as { code?: unknown; authenticationFailed?: unknown; responseStatus?: unknown }
  const code = typeof facts.code === 'string' ? facts.code : ''
  if (facts.authenticationFailed === true) return 'mail-sign-in'
  if (CERTIFICATE.test(code)) return 'mail-certificate'
  if (UNREACHABLE.test(code)) return 'mail-unreachable'
  return facts.responseStatus === undefined ? 'mail-failed' : denied
}
