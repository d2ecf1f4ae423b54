import type { SentenceLabel } from '../src/reading.ts'
import { BODY_LABELS } from '../src/sentences/body-label.ts'
import { labelUnits } from '../src/sentences/label.ts'
import { decide } from '../src/sentences/model.ts'
import type { Weights } from '../src/sentences/model.ts'
import type { LabelledText } from './gold.ts'

const REPORTED: readonly SentenceLabel[] = [...BODY_LABELS, 'heading', 'admin']
/** Where the reliability table begins: what is said with less goes into its first row. */
const LEAST = 0.4

/** How often labels were right, which were taken for which, and how far their confidence can be trusted. */
export class Tally {
  right = 0
  all = 0
  /** What was read wrongly, one line each. */
  readonly misses: string[] = []
  readonly #confusion = new Map<string, number>()
  readonly #bins = [0, 1, 2, 3, 4, 5].map(() => ({ sure: 0, right: 0, all: 0 }))

  /** Reads one text with the given weights and counts every mark. */
  score(labelled: LabelledText, weights: Weights): void {
    const found = labelUnits(labelled.page, labelled.agencies, (features) => decide(features, weights))
    for (const mark of labelled.marks) {
      const got = found[mark.unit]
      if (!got) continue
      const label = mark.alt.includes(got.label) ? mark.label : got.label
      this.#count(mark.label, label, got.confidence)
      if (label !== mark.label)
        this.misses.push(missed(labelled, mark.unit, mark.label, got.label, got.confidence))
    }
  }

  #count(wanted: SentenceLabel, label: SentenceLabel, confidence: number): void {
    this.all++
    const right = label === wanted
    if (right) this.right++
    const key = `${wanted} > ${label}`
    this.#confusion.set(key, (this.#confusion.get(key) ?? 0) + 1)
    const bin = this.#bins[Math.min(5, Math.floor(Math.max(0, confidence - LEAST) * 10))]
    if (!bin) return
    bin.all++
    bin.sure += confidence
    if (right) bin.right++
  }

  /** Prints accuracy and F1. */
  report(title: string): void {
    const f1s = REPORTED.map((label) => this.#f1(label)).filter(({ count }) => count > 0)
    const macro = f1s.reduce((sum, { f1 }) => sum + f1, 0) / f1s.length
    console.log(
      `${title}: accuracy ${(this.right / this.all).toFixed(3)}  macro F1 ${macro.toFixed(3)}  n=${this.all}`,
    )
    console.log(`  ${f1s.map(({ label, f1 }) => `${label} ${f1.toFixed(3)}`).join('  ')}`)
  }

  #f1(label: SentenceLabel): { label: SentenceLabel; f1: number; count: number } {
    let [hit, wrong, lost] = [0, 0, 0]
    for (const [key, count] of this.#confusion) {
      const [want, got] = key.split(' > ')
      if (want === label && got === label) hit += count
      else if (got === label) wrong += count
      else if (want === label) lost += count
    }
    return { label, f1: hit === 0 ? 0 : (2 * hit) / (2 * hit + wrong + lost), count: hit + lost }
  }

  /** Prints what was said beside what was right. */
  reliability(title: string): void {
    console.log(`${title}, reliability (said → was right):`)
    for (const { sure, right, all } of this.#bins)
      if (all > 0) console.log(`  ${(sure / all).toFixed(2)} → ${(right / all).toFixed(2)}  n=${all}`)
  }
}

function missed(
  { name, page }: LabelledText,
  unit: number,
  wanted: string,
  label: string,
  sure: number,
): string {
  const { start, end } = page.units[unit] ?? { start: 0, end: 0 }
  const words = page.text.slice(start, Math.min(end, start + 130)).replace(/\s+/g, ' ')
  return `${name}  ${wanted} read as ${label} (${sure.toFixed(2)}): ${words}`
}
