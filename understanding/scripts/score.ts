/**
 * The figures of `../shared/gold/score.mjs` per document and in total, as a table in Markdown:
 *
 *     node understanding/scripts/score.ts
 *     node understanding/scripts/score.ts --gold FOLDER --texts FOLDER     other hand-checked readings and their texts
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { read } from '../src/index.ts'
import { goldTexts, sharedGold, sharedTexts } from './gold-texts.ts'
import type { GoldText } from './gold-texts.ts'
import { scoreTable } from './score-table.ts'
import type { Scores } from './score-table.ts'

const { values } = parseArgs({
  options: { gold: { type: 'string' }, texts: { type: 'string', multiple: true } },
})
const gold = values.gold ?? sharedGold
const texts = goldTexts(gold, values.texts ?? sharedTexts)
const temporary = mkdtempSync(join(tmpdir(), 'score-'))
try {
  const each = texts.map((text) => [text.file.replace('.txt', ''), scoreOf([text])] as const)
  process.stdout.write(scoreTable([...each, ['**all**', scoreOf(texts)]]))
} finally {
  rmSync(temporary, { recursive: true })
}

function scoreOf(some: readonly GoldText[]): Scores {
  const folder = join(temporary, some.length === 1 ? (some[0]?.file ?? '') : 'all')
  mkdirSync(folder)
  for (const { file } of some) {
    const name = file.replace('.txt', '.json')
    copyFileSync(join(gold, name), join(folder, name))
  }
  const readings = join(folder, 'readings.ndjson')
  const lines = some.map(({ file, text }) => JSON.stringify({ file, text, reading: read(text) }))
  writeFileSync(readings, lines.join('\n'))
  const args = [join(sharedGold, 'score.mjs'), '--json', '--gold', folder, '--readings', readings]
  const run = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(run.stderr)
  return JSON.parse(run.stdout) as Scores
}
