import { benchFiles } from './files/index.ts'
import { benchExports } from './exports/index.ts'
import { benchImports } from './imports/index.ts'
import { benchTasks } from './tasks/index.ts'
import { benchUnderstanding } from './understanding/index.ts'

/** Every bench by name; `npm run bench -- tasks` runs one, without a name all of them run. */
const benches: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  files: benchFiles,
  exports: benchExports,
  imports: benchImports,
  tasks: benchTasks,
  understanding: benchUnderstanding,
}

const args = process.argv.slice(2)
const named = args.filter((arg) => !arg.startsWith('--'))
const unknown = named.filter((name) => !(name in benches))
if (unknown.length > 0) {
  console.error(`no such bench: ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}`)
  process.exit(2)
}
for (const name of named.length > 0 ? named : Object.keys(benches)) {
  console.log(`\n== ${name}\n`)
  await benches[name]?.(args)
}
