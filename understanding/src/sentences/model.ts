import { BODY_LABELS } from './body-label.ts'
import type { BodyLabel } from './body-label.ts'
import type { FeatureList } from './feature-list.ts'
import { FEATURES } from './feature-names.ts'
import { WEIGHTS } from './weights/index.ts'

/** A label with the probability that it is right. */
export interface Decision {
  readonly label: BodyLabel
  readonly confidence: number
  /** The probability of every label, in the order of `BODY_LABELS`. */
  readonly probable: readonly number[]
}

/** One weight for every feature and label, feature after feature. */
export type Weights = Float64Array

const LABELS = BODY_LABELS.length

/** The weights that training has found; a feature that is not in the table weighs nothing. */
export const TRAINED: Weights = packed(WEIGHTS)

function packed(rows: Readonly<Record<string, readonly number[]>>): Weights {
  const weights = new Float64Array(FEATURES.length * LABELS)
  FEATURES.forEach((name, feature) => {
    rows[name]?.forEach((weight, label) => (weights[feature * LABELS + label] = weight))
  })
  return weights
}

/** Weighs the features of a sentence: a linear model, one weight per feature and label, made into probabilities. */
export function decide(features: FeatureList, weights: Weights = TRAINED): Decision {
  const probable = probabilities(features, weights)
  let best = 0
  for (let at = 1; at < LABELS; at++) if ((probable[at] ?? 0) > (probable[best] ?? 0)) best = at
  return { label: BODY_LABELS[best] ?? 'context', confidence: probable[best] ?? 0, probable }
}

/** The probability of every label, in the order of `BODY_LABELS`. */
function probabilities(features: FeatureList, weights: Weights): number[] {
  let [first, second, third, fourth, fifth] = [0, 0, 0, 0, 0]
  for (let order = 0; order < features.size; order++) {
    const from = features.feature(order) * LABELS
    const value = features.value(order)
    first += (weights[from] ?? 0) * value
    second += (weights[from + 1] ?? 0) * value
    third += (weights[from + 2] ?? 0) * value
    fourth += (weights[from + 3] ?? 0) * value
    fifth += (weights[from + 4] ?? 0) * value
  }
  const most = Math.max(first, second, third, fourth, fifth)
  first = Math.exp(first - most)
  second = Math.exp(second - most)
  third = Math.exp(third - most)
  fourth = Math.exp(fourth - most)
  fifth = Math.exp(fifth - most)
  const total = first + second + third + fourth + fifth
  return [first / total, second / total, third / total, fourth / total, fifth / total]
}
