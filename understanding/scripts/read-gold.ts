/**
 * Reads the texts of the hand-checked readings and prints one line of JSON for each, as `score.mjs` wants it:
 *
 *     node understanding/scripts/read-gold.ts > /tmp/readings.ndjson
 *     node ../shared/gold/score.mjs --gold ../shared/gold --readings /tmp/readings.ndjson --misses labels
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { read } from '../src/index.ts'

const shared = join(dirname(fileURLToPath(import.meta.url)), '../../../shared')

function pathOfText(name: string): string {
  const path = join(shared, 'data/documents', name)
  return existsSync(path) ? path : join(shared, 'data/seed-documents', name)
}

if (!existsSync(join(shared, 'gold'))) throw new Error(`no gold readings at ${shared}`)
for (const name of readdirSync(join(shared, 'gold'))) {
  if (!name.endsWith('.json')) continue
  const file = name.replace('.json', '.txt')
  const text = readFileSync(pathOfText(file), 'utf8')
  process.stdout.write(`${JSON.stringify({ file, text, reading: read(text) })}\n`)
}
