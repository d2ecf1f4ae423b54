// The door of every npm script. It runs on whatever Node ≥ 20.19 is there, needs nothing installed, and hands over
// to the Node that the project pins.
import { buildWeb } from './launch/build-web.mjs'
import { ensureInstalled } from './launch/install.mjs'
import { develop, runBench, runServer } from './launch/run.mjs'
import { runCheck, runEndToEnd, runFix, runTest } from './launch/suites.mjs'
import { words } from './launch/words.mjs'

/** @type {Record<string, (args: string[]) => Promise<number>>} */
const scripts = {
  start: async (args) => ((await buildWeb()) ? runServer(args) : 1),
  dev: (args) => develop(args),
  check: (args) => runCheck(args),
  test: () => runTest(),
  e2e: (args) => runEndToEnd(args),
  bench: (args) => runBench(args),
  fix: () => runFix(),
}

const [name = 'start', ...args] = process.argv.slice(2)
const script = scripts[name]
if (!script) {
  console.error(words.unknownScript(name, Object.keys(scripts)))
  process.exit(2)
}
if (!isNewEnough(process.versions.node)) {
  console.error(words.oldNode(process.versions.node))
  process.exit(1)
}
process.exitCode = (await ensureInstalled()) ? await script(args) : 1

/** @param {string} version */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 20 || (major === 20 && minor >= 19)
}
