/** A program for tests: tries every door that a process which reads must find closed, and says what it found. */
import '../../files/enclosure/within/index.ts'
import { spawnSync } from 'node:child_process'
import { lookup } from 'node:dns'
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

function tried(touch: () => unknown): string {
  try {
    touch()
    return 'open'
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    return code ?? (message.includes('speaks to nobody') ? 'closed' : message)
  }
}

process.send?.({
  'a file outside': tried(() => readFileSync('/etc/hosts')),
  'a file written': tried(() => writeFileSync(join(tmpdir(), 'dieuhanh-touch'), '')),
  'a program': tried(() => spawnSync('echo')),
  'a thread': tried(() => new Worker('', { eval: true })),
  'an address': await fetch('http://127.0.0.1:8181/').then(
    () => 'open',
    (error: Error) => (String(error.cause).includes('speaks to nobody') ? 'closed' : String(error.cause)),
  ),
  'a name': tried(() => lookup('example.org', () => undefined)),
  environment: Object.keys(process.env).filter((name) => name !== 'SystemRoot' && !name.startsWith('NODE_'))
    .length,
})
