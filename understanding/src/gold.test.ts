import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read } from './index.ts'

const shared = join(import.meta.dirname, '../../../shared')
const gold = join(shared, 'gold')

/** Below these the reading of the hand-checked documents must never fall. */
const FLOORS: readonly (readonly [string, 'f1' | 'accuracy', number])[] = [
  ['citations.found', 'f1', 0.98],
  ['citations.right', 'f1', 0.97],
  ['dates.found', 'f1', 0.95],
  ['dates.right', 'f1', 0.93],
  ['figures.found', 'f1', 0.97],
  ['figures.right', 'f1', 0.95],
  ['agencies.found', 'f1', 0.93],
  ['sentences.boundary', 'f1', 0.99],
  ['sentences.label', 'accuracy', 0.96],
  ['labels.macroF1', 'f1', 0.95],
  ['directive.lead', 'f1', 0.9],
  ['directive.coordinate', 'f1', 0.9],
  ['directive.deadline', 'f1', 0.95],
  ['document.type', 'accuracy', 0.97],
  ['document.symbol', 'accuracy', 0.97],
  ['document.issuedOn', 'accuracy', 0.97],
  ['document.issuer', 'accuracy', 0.97],
  ['document.signer', 'accuracy', 0.97],
  ['document.place', 'accuracy', 0.97],
  ['document.nothingInvented', 'accuracy', 1],
]

type Scores = Readonly<Record<string, { readonly f1?: number; readonly accuracy?: number }>>

function scoreAll(): Scores {
  const lines = readdirSync(gold)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const file = name.replace('.json', '.txt')
      const path = [join(shared, 'data/documents', file), join(shared, 'data/seed-documents', file)].find(
        existsSync,
      )
      const text = readFileSync(path ?? '', 'utf8')
      return JSON.stringify({ file, text, reading: read(text) })
    })
  const readings = join(mkdtempSync(join(tmpdir(), 'readings-')), 'all.ndjson')
  writeFileSync(readings, lines.join('\n'))
  const run = spawnSync(
    process.execPath,
    [join(gold, 'score.mjs'), '--json', '--gold', gold, '--readings', readings],
    { encoding: 'utf8' },
  )
  return JSON.parse(run.stdout) as Scores
}

describe.skipIf(!existsSync(gold))(
  'the hand-checked readings (skipped where ../shared/gold is missing)',
  () => {
    const scores = existsSync(gold) ? scoreAll() : {}

    it.each(FLOORS)('%s: %s is at least %d', (field, measure, floor) => {
      expect(scores[field]?.[measure]).toBeGreaterThanOrEqual(floor)
    })
  },
)
