import { mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { pino, type Logger } from 'pino'

const largest = 20_000_000
const kept = 4

/** The server's log: one JSON object a line. Secrets that a header may carry never reach it. */
export function openLog(level: string, file: string): { log: Logger; close: () => void } {
  const options = {
    level,
    base: null,
    redact: ['req.headers.authorization', 'req.headers.cookie', 'headers.authorization', 'headers.cookie'],
  }
  if (file === '-') return { log: pino(options), close: () => undefined }
  mkdirSync(dirname(file), { recursive: true })
  turnOver(file)
  const destination = pino.destination({ dest: file, sync: false, minLength: 0 })
  const watch = setInterval(() => {
    if (turnOver(file)) destination.reopen()
  }, 60_000)
  watch.unref()
  const close = (): void => {
    clearInterval(watch)
    destination.flushSync()
  }
  return { log: pino(options, destination), close }
}

// server.log becomes server.log.1, that becomes .2, and so on: a log cannot fill the disk.
function turnOver(file: string): boolean {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) < largest) return false
  for (let age = kept; age >= 1; age -= 1) {
    const older = age === 1 ? file : `${file}.${age - 1}`
    if (statSync(older, { throwIfNoEntry: false })) renameSync(older, `${file}.${age}`)
  }
  return true
}
