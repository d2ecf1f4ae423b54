// check, test, e2e and fix: what is run, in which order, and how it is counted.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildWeb } from './build-web.mjs'
import { pinnedNode, root, run } from './paths.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * All checks, or those named. Returns an exit code.
 * @param {string[]} names
 */
export async function runCheck(names) {
  return exitCode(await countChecks(names))
}

/** Everything: checks, unit, database, API, web, browser; ends with one line that sums them. */
export async function runTest() {
  const checks = await countChecks([])
  const built = await buildWeb()
  const units = await countTests('unit', ['pure', 'server', 'web'])
  const journeys = built ? await countTests('e2e', ['e2e']) : { passed: 0, failed: 1, skipped: 0 }
  const all = [checks, units, journeys]
  const sum = (/** @type {keyof Counts} */ key) => all.reduce((total, counts) => total + counts[key], 0)
  const skipped = sum('skipped')
  console.log(
    `\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  )
  return sum('failed') === 0 ? 0 : 1
}

/**
 * The journeys in a real browser against a real server.
 * @param {string[]} args
 */
export async function runEndToEnd(args) {
  if (!(await buildWeb())) return 1
  return exitCode(await countTests('e2e', ['e2e'], args))
}

/** Writes what tools can write: format, safe lint fixes, generated files. */
export async function runFix() {
  const at = (/** @type {string} */ path) => join(root, path)
  const steps = [
    [at('tools/complete-lockfile.ts')],
    [at('tools/generate-types.ts')],
    [at('tools/generate-openapi.ts')],
    [at('node_modules/oxlint/bin/oxlint'), '--fix', '--quiet'],
    [at('node_modules/oxfmt/bin/oxfmt'), '.'],
  ]
  let code = 0
  for (const step of steps) code = (await run(pinnedNode, step)).code || code
  return code
}

/**
 * @param {string[]} names
 * @returns {Promise<Counts>}
 */
async function countChecks(names) {
  return withReport(async (report) => {
    await run(pinnedNode, [join(root, 'tools/check.ts'), '--report', report, ...names])
    return readCounts(report)
  })
}

/**
 * Runs vitest projects and counts from its own report. A file that cannot be loaded has no tests to fail: it counts
 * as one failed; so does an error outside every test.
 * @param {string} what
 * @param {string[]} projects
 * @param {string[]} [args]
 * @returns {Promise<Counts>}
 */
async function countTests(what, projects, args = []) {
  return withReport(async (report) => {
    const vitest = join(root, 'node_modules/vitest/vitest.mjs')
    const chosen = projects.flatMap((project) => ['--project', project])
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const { code } = await run(pinnedNode, [
      vitest,
      'run',
      ...chosen,
      ...reporters,
      '--passWithNoTests',
      ...args,
    ])
    const counts = readCounts(report)
    if (code !== 0 && counts.failed === 0) {
      console.error(`${what}: an error outside the tests, see above`)
      return { ...counts, failed: 1 }
    }
    return counts
  })
}

/**
 * @param {string} report
 * @returns {Counts}
 */
function readCounts(report) {
  try {
    const read = JSON.parse(readFileSync(report, 'utf8'))
    if (!read.testResults) return read
    const broken = read.testResults.filter(
      (/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
        file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
    )
    return {
      passed: read.numPassedTests,
      failed: read.numFailedTests + broken.length,
      skipped: read.numPendingTests + (read.numTodoTests ?? 0),
    }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

/**
 * @template T
 * @param {(report: string) => Promise<T>} work
 */
async function withReport(work) {
  const folder = mkdtempSync(join(tmpdir(), 'dieuhanh-report-'))
  try {
    return await work(join(folder, 'report.json'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {Counts} counts */
const exitCode = ({ failed }) => (failed === 0 ? 0 : 1)
