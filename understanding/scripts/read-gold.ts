/**
 * Reads the texts of the hand-checked readings and prints one line of JSON for each, as `score.mjs` wants it:
 *
 *     node understanding/scripts/read-gold.ts > /tmp/readings.ndjson
 *     node ../shared/gold/score.mjs --gold ../shared/gold --readings /tmp/readings.ndjson --misses labels
 */
import { read } from '../src/index.ts'
import { goldTexts } from './gold-texts.ts'

for (const { file, text } of goldTexts())
  process.stdout.write(`${JSON.stringify({ file, text, reading: read(text) })}\n`)
