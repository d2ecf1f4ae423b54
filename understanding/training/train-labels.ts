/**
 * Trains the model of sentence labels on the hand-checked readings and on our own labelled texts, and says honestly how it
 * does on documents it has not seen: every hand-checked document, and every twelfth of our own, is left out in turn, the rest
 * trains, and what was left out is read.
 *
 *     node understanding/training/train-labels.ts            reports, and writes src/sentences/weights
 *     node understanding/training/train-labels.ts --report   reports only
 */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SentenceLabel } from '../src/reading.ts'
import type { FeatureList } from '../src/sentences/feature-list.ts'
import { FEATURES, FIRST_CUE } from '../src/sentences/features.ts'
import { labelUnits } from '../src/sentences/label.ts'
import { BODY_LABELS } from '../src/sentences/body-label.ts'
import { decide } from '../src/sentences/model.ts'
import type { Weights } from '../src/sentences/model.ts'
import { readGold, readOwn } from './gold.ts'
import type { LabelledText } from './gold.ts'
import { writeWeights } from './write-weights.ts'

const here = dirname(fileURLToPath(import.meta.url))
const STEPS = 400
const RATE = 0.05
/** How strongly weights are drawn to nothing; single cues more than what they have in common. */
const RIDGE = 0.001
const CUE_RIDGE = 0.0015
const LABELS = BODY_LABELS.length
/** Into how many parts our own texts are divided, each in turn left out. */
const PARTS = 12

interface Example {
  readonly features: Uint16Array
  readonly values: Float64Array
  readonly wanted: Float64Array
  readonly weight: number
}

/** The examples of one text; earlier sentences count as labelled rightly. */
function examplesOf(labelled: LabelledText): readonly Example[] {
  const examples: Omit<Example, 'weight'>[] = []
  const nothing = new Float64Array(FEATURES.length * LABELS)
  labelUnits(labelled.page, labelled.agencies, (features, unit) => {
    const answer = labelled.answers[unit]
    const label = BODY_LABELS.find((name) => name === answer?.label)
    if (!answer || !label) return decide(features, nothing)
    const others = answer.alt.filter((alt) => (BODY_LABELS as readonly string[]).includes(alt))
    const wanted = Float64Array.from(BODY_LABELS, (name) =>
      name === label ? 1 - 0.3 * others.length : others.includes(name) ? 0.3 : 0,
    )
    examples.push({ ...kept(features), wanted })
    return { label, confidence: 1, probable: BODY_LABELS.map((name) => (name === label ? 1 : 0)) }
  })
  const weight = examples.length ** -0.35
  return examples.map((example) => ({ ...example, weight }))
}

function kept(list: FeatureList): Pick<Example, 'features' | 'values'> {
  const size = { length: list.size }
  return {
    features: Uint16Array.from(size, (_, order) => list.feature(order)),
    values: Float64Array.from(size, (_, order) => list.value(order)),
  }
}

/** Softmax regression by Adam, with a ridge; deterministic. */
function train(examples: readonly Example[]): Weights {
  const zeros = (): Weights => new Float64Array(FEATURES.length * LABELS)
  const [weights, first, second, slope] = [zeros(), zeros(), zeros(), zeros()]
  const total = examples.reduce((sum, example) => sum + example.weight, 0)
  for (let step = 1; step <= STEPS; step++) {
    slope.fill(0)
    for (const example of examples) addSlope(example, weights, slope, example.weight / total)
    descend(weights, slope, first, second, step)
  }
  return weights
}

const scores = new Float64Array(LABELS)

function addSlope(
  { features, values, wanted }: Example,
  weights: Weights,
  slope: Weights,
  share: number,
): void {
  scores.fill(0)
  for (let order = 0; order < features.length; order++) {
    const from = (features[order] ?? 0) * LABELS
    for (let label = 0; label < LABELS; label++)
      scores[label] = (scores[label] ?? 0) + (weights[from + label] ?? 0) * (values[order] ?? 0)
  }
  const most = Math.max(...scores)
  let powers = 0
  for (let label = 0; label < LABELS; label++) powers += scores[label] = Math.exp((scores[label] ?? 0) - most)
  for (let order = 0; order < features.length; order++) {
    const from = (features[order] ?? 0) * LABELS
    const value = (values[order] ?? 0) * share
    for (let label = 0; label < LABELS; label++) {
      const miss = (scores[label] ?? 0) / powers - (wanted[label] ?? 0)
      slope[from + label] = (slope[from + label] ?? 0) + miss * value
    }
  }
}

function descend(weights: Weights, slope: Weights, first: Weights, second: Weights, step: number): void {
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] ?? 0
    const ridge = at < LABELS ? 0 : at < FIRST_CUE * LABELS ? RIDGE : CUE_RIDGE
    const g = (slope[at] ?? 0) + ridge * weight
    const f = (first[at] = 0.9 * (first[at] ?? 0) + 0.1 * g)
    const s = (second[at] = 0.999 * (second[at] ?? 0) + 0.001 * g * g)
    const m = f / (1 - 0.9 ** step)
    const v = s / (1 - 0.999 ** step)
    weights[at] = weight - (RATE * m) / (Math.sqrt(v) + 1e-8)
  }
}

interface Tally {
  right: number
  all: number
  readonly confusion: Map<string, number>
  readonly bins: { sure: number; right: number; all: number }[]
}

const emptyTally = (): Tally => ({
  right: 0,
  all: 0,
  confusion: new Map(),
  bins: [0, 1, 2, 3, 4, 5].map(() => ({ sure: 0, right: 0, all: 0 })),
})

/** Reads one text with the given weights and counts how often the label is right. */
function score(labelled: LabelledText, weights: Weights, tally: Tally, misses?: string[]): void {
  const found = labelUnits(labelled.page, labelled.agencies, (features) => decide(features, weights))
  labelled.answers.forEach((answer, unit) => {
    const got = found[unit]
    if (!answer || !got) return
    const label = answer.alt.includes(got.label) ? answer.label : got.label
    tally.all++
    if (label === answer.label) tally.right++
    const key = `${answer.label} > ${label}`
    tally.confusion.set(key, (tally.confusion.get(key) ?? 0) + 1)
    const bin = tally.bins[Math.min(5, Math.floor(Math.max(0, got.confidence - 0.4) * 10))]
    if (bin) {
      bin.all++
      bin.sure += got.confidence
      if (label === answer.label) bin.right++
    }
    if (label !== answer.label) {
      const { start, end } = labelled.page.units[unit] ?? { start: 0, end: 0 }
      misses?.push(
        `${labelled.name}  ${answer.label} read as ${got.label} (${got.confidence.toFixed(2)}): ${labelled.page.text.slice(start, Math.min(end, start + 130)).replace(/\s+/g, ' ')}`,
      )
    }
  })
}

const REPORTED: readonly SentenceLabel[] = [...BODY_LABELS, 'heading', 'admin']

function report(title: string, tally: Tally): void {
  const f1s = REPORTED.map((label) => {
    let [hit, wrong, lost] = [0, 0, 0]
    for (const [key, count] of tally.confusion) {
      const [want, got] = key.split(' > ')
      if (want === label && got === label) hit += count
      else if (got === label) wrong += count
      else if (want === label) lost += count
    }
    return { label, f1: hit === 0 ? 0 : (2 * hit) / (2 * hit + wrong + lost), lost: hit + lost }
  }).filter(({ lost }) => lost > 0)
  const macro = f1s.reduce((sum, { f1 }) => sum + f1, 0) / f1s.length
  console.log(
    `${title}: accuracy ${(tally.right / tally.all).toFixed(3)}  macro F1 ${macro.toFixed(3)}  n=${tally.all}`,
  )
  console.log(`  ${f1s.map(({ label, f1 }) => `${label} ${f1.toFixed(3)}`).join('  ')}`)
}

function reliability(tally: Tally): void {
  console.log('reliability (said → was right):')
  for (const bin of tally.bins)
    if (bin.all > 0)
      console.log(`  ${(bin.sure / bin.all).toFixed(2)} → ${(bin.right / bin.all).toFixed(2)}  n=${bin.all}`)
}

function main(): void {
  const gold = readGold(join(here, '../../../shared'))
  const own = readOwn(join(here, 'labelled'))
  const examples = new Map([...gold, ...own].map((text) => [text, examplesOf(text)]))
  const [unseen, seen, ownUnseen] = [emptyTally(), emptyTally(), emptyTally()]
  const misses: string[] = []
  const left = (out: ReadonlySet<LabelledText>): Weights =>
    train([...examples].filter(([other]) => !out.has(other)).flatMap(([, list]) => list))
  for (const text of gold) score(text, left(new Set([text])), unseen, misses)
  for (let part = 0; part < PARTS; part++) {
    const texts = own.filter((_, at) => at % PARTS === part)
    const rest = left(new Set(texts))
    for (const text of texts) score(text, rest, ownUnseen, misses)
  }
  const weights = train([...examples.values()].flat())
  for (const text of gold) score(text, weights, seen)
  report('gold, each document left out', unseen)
  report('own texts, each twelfth left out', ownUnseen)
  report('gold, seen', seen)
  reliability(unseen)
  if (process.argv.includes('--misses')) console.log(misses.join('\n'))
  if (!process.argv.includes('--report')) writeWeights(weights)
}

main()
