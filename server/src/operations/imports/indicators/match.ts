import { indicatorKey, readSubjectCode, unitWords, type IndicatorLineRead } from '@dieuhanh/domain'
import { indicatorsHeld, type IndicatorRow } from '../../../store/indicators/index.ts'
import type { Checking } from '../target.ts'

/** A line with what it is compared by. */
export interface KeyedLine extends IndicatorLineRead {
  readonly key: string
}

/** What a line is about, if that is there already, and why it was taken for it. */
export interface IndicatorMatch {
  readonly indicator: IndicatorRow | null
  readonly by: 'code' | 'identity'
  /** The code of our exports names nothing here. */
  readonly unknownCode: boolean
  /** A row above that is about the same. */
  readonly repeats: number | null
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

/** Finds what lines are about: by the code of our exports, the code of the list, the name with its measure. */
export async function matchIndicators(
  lines: readonly KeyedLine[],
  { tx, scope, hold }: Pick<Checking<string>, 'tx' | 'scope' | 'hold'>,
): Promise<ReadonlyMap<number, IndicatorMatch>> {
  const tail = ({ systemCode }: KeyedLine): string | null =>
    systemCode === null ? null : readSubjectCode(systemCode, 'CT')
  const sought = {
    tails: lines.flatMap((line) => tail(line) ?? []),
    codes: lines.flatMap(({ code }) => code ?? []),
    keys: lines.map(({ key }) => key),
  }
  const known = await indicatorsHeld(tx, scope.workspaceId, sought, hold)
  const byTail = new Map(known.map((one) => [one.id.slice(-12), one]))
  const byKey = new Map(known.map((one) => [one.key, one]))
  const byCode = new Map(known.flatMap((one) => (one.code === null ? [] : [[one.code, one] as const])))
  const taken = new Map<string, number>()
  const found = new Map<number, IndicatorMatch>()
  for (const line of lines) {
    const own = tail(line)
    const coded = own === null ? undefined : byTail.get(own)
    const listed = line.code === null ? undefined : byCode.get(line.code)
    const indicator = line.systemCode === null ? (listed ?? byKey.get(line.key) ?? null) : (coded ?? null)
    const about = indicator?.id ?? line.key
    const repeats = taken.get(about) ?? null
    if (repeats === null) taken.set(about, line.row)
    const by = coded || (line.systemCode === null && listed) ? 'code' : 'identity'
    found.set(line.row, { indicator, by, repeats, unknownCode: line.systemCode !== null && !coded })
  }
  return found
}
