import { indicatorKey, unitWords, type IndicatorLineRead } from '@dieuhanh/domain'
import type { IndicatorRow } from '../../../store/indicators/index.ts'
import type { Telling } from '../subjects/index.ts'

/** A line with what it is compared by. */
export interface KeyedLine extends IndicatorLineRead {
  readonly key: string
}

/** Gives lines their keys: name and measure, with the heading where two headings have a line of the same name. */
export function keyLines(lines: readonly IndicatorLineRead[]): readonly KeyedLine[] {
  const keyed = lines.map((line) => ({ ...line, key: indicatorKey(line.name, line.measure) }))
  const twins = Map.groupBy(keyed, ({ key }) => key)
  return keyed.map((line) => {
    const headings = new Set((twins.get(line.key) ?? []).map(({ heading }) => heading))
    return headings.size > 1 ? { ...line, key: `${line.key}|${unitWords(line.heading ?? '')}` } : line
  })
}

/** Indicators are told apart by their names with their measures. */
export const indicatorTelling: Telling<KeyedLine, IndicatorRow> = {
  letters: 'CT',
  codesTell: false,
  key: ({ key }) => key,
  named: (_, alike) => alike,
  claim: ({ name, key }) => (name === '' ? null : key),
  held: ({ key }) => key,
}
