import { BODY_LABELS } from './body-label.ts'
import type { BodyLabel } from './body-label.ts'
import { LABEL_WEIGHTS } from './label-weights.ts'

/** A label with the probability that it is right. */
export interface Decision {
  readonly label: BodyLabel
  readonly confidence: number
  /** The probability of every label, in the order of `BODY_LABELS`. */
  readonly probable: readonly number[]
}

/** Weighs the features of a sentence: a linear model, one weight per feature and label, made into probabilities. */
export function decide(
  features: ReadonlyMap<number, number>,
  weights: readonly (readonly number[])[] = LABEL_WEIGHTS,
): Decision {
  const scores = probabilities(features, weights)
  let best = 0
  for (let at = 1; at < scores.length; at++) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at
  return { label: BODY_LABELS[best] ?? 'context', confidence: scores[best] ?? 0, probable: scores }
}

/** The probability of every label, in the order of `BODY_LABELS`. */
export function probabilities(
  features: ReadonlyMap<number, number>,
  weights: readonly (readonly number[])[],
): number[] {
  const scores = BODY_LABELS.map((_, label) => {
    let sum = 0
    for (const [at, value] of features) sum += (weights[at]?.[label] ?? 0) * value
    return sum
  })
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}
