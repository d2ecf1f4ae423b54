/**
 * Trains the model of sentence labels on the hand-checked readings and on our own labelled texts, and says honestly how it
 * does on documents it has not seen: every hand-checked document, every further set of them, and every twelfth of our own
 * texts, is left out in turn, the rest trains, and what was left out is read.
 *
 *     node understanding/training/train-labels.ts                        reports, and writes src/sentences/weights
 *     node understanding/training/train-labels.ts --report               reports only
 *     node understanding/training/train-labels.ts --set NAME=FOLDER …    with further sets: FOLDER/gold, FOLDER/texts
 *     node understanding/training/train-labels.ts --misses               also prints what was read wrongly
 *     node understanding/training/train-labels.ts --sets-only            only leaves out whole sets
 */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Weights } from '../src/sentences/model.ts'
import { readGold, readOwn, readSet } from './gold.ts'
import type { LabelledText } from './gold.ts'
import { examplesOf, train } from './softmax.ts'
import { Tally } from './tally.ts'
import { writeWeights } from './write-weights.ts'

const here = dirname(fileURLToPath(import.meta.url))
/** Into how many parts our own texts are divided, each in turn left out. */
const PARTS = 12

const { values: options } = parseArgs({
  options: {
    report: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    'sets-only': { type: 'boolean', default: false },
    set: { type: 'string', multiple: true, default: [] },
  },
})

const gold = readGold(join(here, '../../../shared'))
const own = readOwn(join(here, 'labelled'))
const sets = new Map<string, readonly LabelledText[]>()
for (const set of options.set) {
  const [name = '', folder = ''] = set.split('=')
  sets.set(name, readSet(folder))
}
const examples = new Map(
  [...gold, ...own, ...[...sets.values()].flat()].map((text) => [text, examplesOf(text)]),
)

/**
 * The weights that all texts but some give: found twice, the second time from sentences after which the first weights have
 * read what stands before, with the mistakes that they make.
 */
function without(out: readonly LabelledText[]): Weights {
  const left = new Set(out)
  const kept = [...examples].filter(([text]) => !left.has(text))
  const first = train(kept.flatMap(([, list]) => list))
  return train(kept.flatMap(([text]) => examplesOf(text, first)))
}

function tallied(titles: string, leftOut: readonly (readonly LabelledText[])[]): Tally {
  const tally = new Tally()
  for (const texts of leftOut) {
    const weights = without(texts)
    for (const text of texts) tally.score(text, weights)
  }
  tally.report(titles)
  if (options.misses) console.log(tally.misses.join('\n'))
  return tally
}

function main(): void {
  const all = new Tally()
  for (const [name, texts] of sets) {
    const weights = without(texts)
    const tally = new Tally()
    for (const text of texts) {
      tally.score(text, weights)
      all.score(text, weights)
    }
    tally.report(`set ${name}, left out as a whole`)
    if (options.misses) console.log(tally.misses.join('\n'))
  }
  if (sets.size > 0) {
    all.report('all sets, each left out as a whole')
    all.reliability('all sets')
  }
  if (options['sets-only']) return
  const unseen = tallied(
    'gold, each document left out',
    gold.map((text) => [text]),
  )
  const parts = Array.from({ length: PARTS }, (_, part) => own.filter((_text, at) => at % PARTS === part))
  tallied('own texts, each twelfth left out', parts)
  const weights = without([])
  const seen = new Tally()
  for (const text of gold) seen.score(text, weights)
  seen.report('gold, seen')
  unseen.reliability('gold')
  if (!options.report) writeWeights(weights)
}

main()
