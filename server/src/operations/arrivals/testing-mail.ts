/** A real mail server for tests (hoodiecrow-imap), on this machine alone. */
import { randomInt } from 'node:crypto'
import { createRequire } from 'node:module'
import type { AddressInfo, Server } from 'node:net'

/** A letter as the server holds it. */
export interface HeldLetter {
  readonly uid: number
  readonly flags: readonly string[]
  readonly raw: string
}

/** A mail server that listens. */
export interface MailServer {
  readonly port: number
  /** Its letters in a folder, as it holds them now. */
  letters(folder: string): readonly HeldLetter[]
  /** Puts a letter into the inbox. */
  deliver(letter: Uint8Array): void
  /** Numbers everything anew, as after a restore from a backup. */
  renumber(): void
  close(): Promise<void>
}

interface Folder {
  uidvalidity: number
  readonly messages: HeldLetter[]
}

interface Hoodiecrow {
  readonly server: Server
  listen(port: number, done: () => void): void
  close(done: () => void): void
  getMailbox(path: string): Folder
  appendMessage(folder: Folder, flags: string[], date: string | null, raw: string): void
}

type Make = (options: object) => Hoodiecrow

const require = createRequire(import.meta.url)

/** The one account there is. */
export const mailAccount = { user: 'vanthu', password: 'mat-khau-thu' } as const

/** Starts a mail server with an empty inbox and a folder "Da nhan"; with TLS its certificate is one nobody trusts. */
export async function startMailServer(tls = false): Promise<MailServer> {
  const make = require('hoodiecrow-imap') as Make
  const server = make({
    secureConnection: tls,
    plugins: [
      'ID',
      'SASL-IR',
      'AUTH-PLAIN',
      'NAMESPACE',
      'ENABLE',
      'LITERALPLUS',
      'UNSELECT',
      'MOVE',
      'UIDPLUS',
    ],
    users: { [mailAccount.user]: { password: mailAccount.password } },
    storage: {
      INBOX: { messages: [] },
      '': { folders: { 'Da nhan': { messages: [] } }, separator: '/' },
    },
  })
  // No two servers number their letters alike.
  server.getMailbox('INBOX').uidvalidity = randomInt(2 ** 31)
  await new Promise<void>((resolve) => server.listen(0, resolve))
  return {
    port: (server.server.address() as AddressInfo).port,
    letters: (folder) => server.getMailbox(folder).messages,
    deliver: (letter) => {
      // The server holds letters as a text of bytes.
      server.appendMessage(server.getMailbox('INBOX'), [], null, Buffer.from(letter).toString('binary'))
    },
    renumber: () => {
      const inbox = server.getMailbox('INBOX')
      inbox.uidvalidity += 1
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
