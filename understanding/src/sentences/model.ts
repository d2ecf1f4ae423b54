import { BODY_LABELS } from './body-label.ts'
import type { BodyLabel } from './body-label.ts'
import type { FeatureList } from './feature-list.ts'
import { FEATURES } from './features.ts'
import { LABEL_WEIGHTS } from './label-weights.ts'
import { MORE_CUE_WEIGHTS } from './more-weighed-words.ts'
import { CUE_WEIGHTS } from './weighed-words.ts'

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
export const TRAINED: Weights = packed({ ...LABEL_WEIGHTS, ...CUE_WEIGHTS, ...MORE_CUE_WEIGHTS })

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
  const scores = [0, 0, 0, 0, 0]
  for (let order = 0; order < features.size; order++) {
    const from = features.feature(order) * LABELS
    const value = features.value(order)
    for (let label = 0; label < LABELS; label++)
      scores[label] = (scores[label] ?? 0) + (weights[from + label] ?? 0) * value
  }
  const most = Math.max(...scores)
  let total = 0
  for (let label = 0; label < LABELS; label++) total += scores[label] = Math.exp((scores[label] ?? 0) - most)
  for (let label = 0; label < LABELS; label++) scores[label] = (scores[label] ?? 0) / total
  return scores
}
