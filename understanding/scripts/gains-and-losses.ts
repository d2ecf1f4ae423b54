/**
 * What the engine of this work tree finds and does not find, compared with the engine of another state of the project:
 *
 *     node understanding/scripts/gains-and-losses.ts                     against main, over the gold and golden texts
 *     node understanding/scripts/gains-and-losses.ts --against HEAD~5 --only tasks --only leads TEXT.txt …
 *
 * Prints every finding that appeared (+), vanished (-) or is now said otherwise (- and + of one place), and how many by kind.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { read } from '../src/index.ts'
import { changePage, changeTable } from './change-page.ts'
import { compareFindings, findingsOf } from './compare-readings.ts'
import type { Change } from './compare-readings.ts'
import { goldTexts, sharedGold } from './gold-texts.ts'
import type { GoldText } from './gold-texts.ts'

const project = join(import.meta.dirname, '../..')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { against: { type: 'string', default: 'main' }, only: { type: 'string', multiple: true } },
})
const temporary = mkdtempSync(join(tmpdir(), 'engine-'))
try {
  const readBefore = await engineOf(values.against)
  const all: Change[] = []
  for (const { file, text } of texts()) {
    const before = findingsOf(readBefore(text), text)
    const changes = compareFindings(before, findingsOf(read(text), text)).filter(
      ({ kind }) => values.only?.includes(kind) ?? true,
    )
    process.stdout.write(changePage(file, text, changes))
    all.push(...changes)
  }
  process.stdout.write(`\nthis work tree against ${values.against}:\n\n${changeTable(all)}`)
} finally {
  rmSync(temporary, { recursive: true })
}

/** The engine as it was, unpacked from the history of the project. */
async function engineOf(state: string): Promise<typeof read> {
  const archive = join(temporary, 'engine.tar')
  const parts = ['understanding/package.json', 'understanding/src']
  run('git', ['-C', project, 'archive', '--output', archive, state, ...parts])
  run('tar', ['-xf', archive, '-C', temporary])
  const door = pathToFileURL(join(temporary, 'understanding/src/index.ts'))
  const engine = (await import(door.href)) as { readonly read: typeof read }
  return engine.read
}

function run(program: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr}`)
}

function texts(): readonly GoldText[] {
  const open = (path: string): GoldText => ({ file: basename(path), text: readFileSync(path, 'utf8') })
  if (positionals.length > 0) return positionals.map(open)
  const golden = join(project, 'understanding/golden')
  const own = readdirSync(golden).filter((name) => name.endsWith('.txt'))
  return [...(existsSync(sharedGold) ? goldTexts() : []), ...own.map((name) => open(join(golden, name)))]
}
