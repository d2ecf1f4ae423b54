import { BODY_LABELS } from '../src/sentences/body-label.ts'
import type { FeatureList } from '../src/sentences/feature-list.ts'
import { FEATURES, FIRST_CUE } from '../src/sentences/feature-names.ts'
import { labelUnits } from '../src/sentences/label.ts'
import { decide } from '../src/sentences/model.ts'
import type { Weights } from '../src/sentences/model.ts'
import type { LabelledText } from './gold.ts'

const STEPS = 400
const RATE = 0.05
/** How strongly weights are drawn to nothing; single cues more than what they have in common. */
const RIDGE = 0.001
const CUE_RIDGE = 0.0015
const LABELS = BODY_LABELS.length

/** The features of one sentence and the label that is wanted. */
export interface Example {
  readonly features: Uint16Array
  readonly values: Float64Array
  readonly wanted: Float64Array
  readonly weight: number
}

/** The examples of one text; earlier sentences count as labelled rightly, or, with weights, as those weights label them. */
export function examplesOf(labelled: LabelledText, before?: Weights): readonly Example[] {
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
    if (before) return decide(features, before)
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
export function train(examples: readonly Example[]): Weights {
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
