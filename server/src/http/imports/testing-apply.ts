/** A program for tests: confirms an import in a process of its own, so that it can be killed while it writes. */
import { pino } from 'pino'
import type { Scope } from '../../access/index.ts'
import { assembleContext } from '../../assemble.ts'
import { applyImport } from '../../operations/imports/index.ts'
import { connect } from '../../store/index.ts'
import { testConfig } from '../../testing.ts'

interface Asked {
  readonly url: string
  readonly folder: string
  readonly scope: Scope
  readonly importId: string
  readonly fingerprint: string
}

const { url, folder, scope, ...input } = JSON.parse(process.argv[2] ?? '{}') as Asked
const secrets = { databasePassword: 'unused', sessionSecret: 'a secret that only tests know, long enough' }
const context = assembleContext({
  config: testConfig(folder),
  secrets,
  store: connect(url, { poolSize: 4 }),
  log: pino({ level: 'silent' }),
  clock: () => Date.parse('2026-11-22T03:04:00Z'),
})
await applyImport(context, scope, input)
await context.close()
await context.store.close()
