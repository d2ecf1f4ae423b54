/**
 * Runs every check, two at a time, or those whose names are given. `--report FILE` writes how many passed and failed.
 */
import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { boundaries } from './checks/boundaries.ts'
import { program, type Check } from './checks/check.ts'
import { glossary } from './checks/glossary.ts'
import { literals } from './checks/literals.ts'

const typescript = 'node_modules/typescript/bin/tsc'
const projects = [
  'understanding/tsconfig.json',
  'understanding/tsconfig.test.json',
  'domain/tsconfig.json',
  'domain/tsconfig.test.json',
  'server/tsconfig.json',
  'web/tsconfig.json',
  'e2e/tsconfig.json',
  'bench/tsconfig.json',
  'tools/tsconfig.json',
]

// Long ones first, so that they do not run alone at the end.
const checks: readonly Check[] = [
  program('types of the database', 'tools/generate-types.ts', ['--check']),
  boundaries,
  ...projects.map((project) => program(`types ${project}`, typescript, ['-p', project, '--pretty', 'false'])),
  program('lint', 'node_modules/oxlint/bin/oxlint', ['--type-aware', '--format', 'unix', '--quiet']),
  program('dead code', 'node_modules/knip/bin/knip.js', ['--no-progress']),
  program('openapi', 'tools/generate-openapi.ts', ['--check']),
  program('format', 'node_modules/oxfmt/bin/oxfmt', ['--check', '.']),
  program('lockfile', 'tools/complete-lockfile.ts', ['--check']),
  glossary,
  literals,
]

type Outcome = { name: string; complaints: readonly string[]; seconds: number }

async function runChecks(chosen: readonly Check[]): Promise<Outcome[]> {
  const waiting = [...chosen]
  const outcomes: Outcome[] = []
  const lane = async (): Promise<void> => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const began = performance.now()
      const complaints = await check.run().catch((error: unknown) => [String(error)])
      const outcome = { name: check.name, complaints, seconds: (performance.now() - began) / 1000 }
      outcomes.push(outcome)
      print(outcome)
    }
  }
  await Promise.all(Array.from({ length: Math.max(2, Math.min(4, availableParallelism())) }, lane))
  return outcomes
}

function print({ name, complaints, seconds }: Outcome): void {
  console.log(`${complaints.length === 0 ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`)
  for (const complaint of complaints) console.log(complaint.replaceAll(/^/gm, '    '))
}

const args = process.argv.slice(2)
const report = args[0] === '--report' ? args.splice(0, 2)[1] : undefined
const chosen =
  args.length === 0 ? checks : checks.filter(({ name }) => args.some((arg) => name.includes(arg)))
const outcomes = await runChecks(chosen)
const failed = outcomes.filter(({ complaints }) => complaints.length > 0).length
const counts = { passed: outcomes.length - failed, failed, skipped: 0 }
console.log(`checks: ${counts.passed} passed, ${counts.failed} failed`)
if (report) await writeFile(report, JSON.stringify(counts))
process.exitCode = failed === 0 ? 0 : 1
