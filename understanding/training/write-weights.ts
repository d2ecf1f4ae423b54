import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BODY_LABELS } from '../src/sentences/body-label.ts'
import { CUE_GROUP, CUE_GROUPS } from '../src/sentences/cue-index.ts'
import { FEATURES, FIRST_CUE } from '../src/sentences/feature-names.ts'
import type { Weights } from '../src/sentences/model.ts'

const folder = join(import.meta.dirname, '../src/sentences/weights')
const LABELS = BODY_LABELS.length

/** A file of weights: what its rows are, and the features that have one. */
interface Table {
  readonly file: string
  readonly name: string
  readonly rows: string
  readonly has: (feature: number) => boolean
}

const FIRST_OPENER = FEATURES.findIndex((name) => name.startsWith('opens with '))

const TABLES: readonly Table[] = [
  { file: 'forms', name: 'FORMS', rows: 'feature', has: (feature) => feature < FIRST_OPENER },
  {
    file: 'openers',
    name: 'OPENERS',
    rows: 'opening word',
    has: (feature) => feature >= FIRST_OPENER && feature < FIRST_CUE,
  },
  ...CUE_GROUPS.map((group, number) => ({
    file: `cues-of-${group}`,
    name: `CUES_OF_${group.toUpperCase()}`,
    rows: `cue of the group \`${group}\``,
    has: (feature: number) => feature >= FIRST_CUE && CUE_GROUP[feature - FIRST_CUE] === number,
  })),
]

/** Writes the tables of weights, one for each group of cues, and the door before them. */
export function writeWeights(weights: Weights): void {
  mkdirSync(folder, { recursive: true })
  for (const old of readdirSync(folder)) rmSync(join(folder, old))
  for (const table of TABLES) writeTable(table, weights)
  const imports = TABLES.map(({ file, name }) => `import { ${name} } from './${file}.ts'`).toSorted()
  const parts = TABLES.map(({ name }) => `  ...${name},`)
  writeFileSync(
    join(folder, 'index.ts'),
    `/**
 * What training has found, written by \`understanding/training/train-labels.ts\`: in goes the name of a feature, out comes one weight
 * for each of ${BODY_LABELS.join(', ')}. Promised: a feature that is not named here weighs nothing.
 */
${imports.join('\n')}

/** The weights of every feature, by its name. */
export const WEIGHTS: Readonly<Record<string, readonly number[]>> = {
${parts.join('\n')}
}
`,
  )
}

/** One table; features that weigh next to nothing are left out. */
function writeTable({ file, name, rows, has }: Table, weights: Weights): void {
  const lines = FEATURES.flatMap((feature, number) => {
    if (!has(number)) return []
    const row = [...weights.subarray(number * LABELS, (number + 1) * LABELS)].map((weight) =>
      Number(weight.toFixed(2)),
    )
    const key = /^[a-z]+$/.test(feature) ? feature : `'${feature}'`
    return row.some((weight) => Math.abs(weight) >= 0.03) ? [`  ${key}: [${row.join(', ')}],`] : []
  })
  writeFileSync(
    join(folder, `${file}.ts`),
    `/** Written by \`understanding/training/train-labels.ts\`: one row per ${rows}, one weight for each of ${BODY_LABELS.join(', ')}. */
export const ${name}: Readonly<Record<string, readonly number[]>> = {
${lines.join('\n')}
}
`,
  )
}
