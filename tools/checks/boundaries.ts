import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import configuration from '../../.dependency-cruiser.mjs'
import { root, type Check } from './check.ts'
import { plantedViolations } from './planted-violations.ts'

const places = ['understanding/src', 'domain/src', 'server/src', 'web/src', 'e2e/src', 'bench/src', 'tools']
const fewestModules = 60

/** The walls of the house hold, and the tool that says so sees modules and catches a planted violation of each rule. */
export const boundaries: Check = {
  name: 'boundaries',
  run: async () => [...(await checkHouse()), ...(await checkPlanted())],
}

async function checkHouse(): Promise<string[]> {
  const result = await cruiseIn(root, places)
  // With a TypeScript that it cannot use, the tool sees nothing and reports that all is well.
  const seen = result.modules.filter(({ source }) => /\.tsx?$/.test(source)).length
  if (seen < fewestModules) return [`only ${seen} modules were seen; the tool cannot read TypeScript here`]
  return result.summary.violations.map(
    ({ rule, from, to }) => `${rule.name}: ${from} → ${to} (${reasonOf(rule.name)})`,
  )
}

async function checkPlanted(): Promise<string[]> {
  await mkdir(join(root, '.cache'), { recursive: true })
  const folder = await mkdtemp(join(root, '.cache/planted-'))
  try {
    for (const [path, content] of Object.values(plantedViolations).flatMap((files) =>
      Object.entries(files),
    )) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), content)
    }
    const result = await cruiseIn(folder, ['.'])
    const caught = new Set(result.summary.violations.map(({ rule }) => rule.name))
    return ruleNames()
      .filter((name) => !caught.has(name))
      .map((name) => `the planted violation of ${name} was not caught`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function cruiseIn(baseDir: string, what: string[]): Promise<ICruiseResult> {
  const { forbidden = [], options = {} } = configuration
  const { enhancedResolveOptions, ...cruiseOptions } = options
  const { output } = await cruise(
    what,
    { ...cruiseOptions, baseDir, ruleSet: { forbidden }, validate: true },
    enhancedResolveOptions as never,
  )
  if (typeof output === 'string') throw new Error(output)
  return output
}

const ruleNames = (): string[] => (configuration.forbidden ?? []).map(({ name }) => name ?? '')

function reasonOf(name: string): string {
  const rules: IForbiddenRuleType[] = configuration.forbidden ?? []
  return rules.find((rule) => rule.name === name)?.comment ?? ''
}
