import { readSubjectCode } from '@dieuhanh/domain'
import type { SubjectsSought } from '../../../store/imports/index.ts'

/** What a line says of its subject, as far as it is found by it. */
export interface SubjectLine {
  readonly row: number
  /** The code of our exports. */
  readonly systemCode: string | null
  /** The code that the list itself gives. */
  readonly code: string | null
}

/** What a line is about, if that is there already, and why it was taken for it. */
export interface SubjectMatch<Row> {
  readonly subject: Row | null
  readonly by: 'code' | 'identity'
  /** The code of our exports names nothing here. */
  readonly unknownCode: boolean
  /** Several are called so, and the line has no code. */
  readonly several: number
  /** A row above that is about the same, or that claims what one alone may have. */
  readonly repeats: number | null
  /** Another subject has what the line claims. */
  readonly taken: boolean
}

/** By what subjects of a kind are found and told apart. */
export interface Telling<Line extends SubjectLine, Row> {
  readonly letters: 'CT' | 'DA'
  /** The name as it is compared. */
  readonly key: (line: Line) => string
  /** Those of the same name, of which one alone may be meant. */
  readonly named: (line: Line, alike: readonly Row[]) => readonly Row[]
  /** A code is borne by one alone; else it tells only where neither the list nor the register has it twice. */
  readonly codesTell: boolean
  /** What one alone may have, of a line and of a subject; null where nothing is claimed. */
  readonly claim: (line: Line) => string | null
  readonly held: (subject: Row) => string | null
}

/** What has to be asked of the database to match lines. */
export function soughtBy<Line extends SubjectLine, Row>(
  lines: readonly Line[],
  { letters, key }: Pick<Telling<Line, Row>, 'letters' | 'key'>,
): SubjectsSought {
  return {
    tails: lines.flatMap(({ systemCode }) => readSubjectCode(systemCode ?? '', letters) ?? []),
    codes: lines.flatMap(({ code }) => code ?? []),
    keys: lines.map(key),
  }
}

/** Finds what lines are about: by the code of our exports, the code of the list, the name. */
export function matchSubjects<
  Line extends SubjectLine,
  Row extends { readonly id: string; readonly code: string | null; readonly key: string },
>(
  lines: readonly Line[],
  known: readonly Row[],
  telling: Telling<Line, Row>,
): ReadonlyMap<number, SubjectMatch<Row>> {
  const byTail = new Map(known.map((one) => [one.id.slice(-12), one]))
  const byCode = Map.groupBy(known, ({ code }) => code)
  const linesByCode = Map.groupBy(lines, ({ code }) => code)
  const listedAs = (code: string | null): Row | undefined => {
    if (code === null || (!telling.codesTell && (linesByCode.get(code)?.length ?? 0) > 1)) return undefined
    const bearers = byCode.get(code) ?? []
    return bearers.length === 1 ? bearers[0] : undefined
  }
  const byKey = Map.groupBy(known, ({ key }) => key)
  const holders = new Map(
    known.flatMap((one) => (telling.held(one) === null ? [] : [[telling.held(one), one]])),
  )
  const above = new Map<string, number>()
  const found = new Map<number, SubjectMatch<Row>>()
  for (const line of lines) {
    const tail = line.systemCode === null ? null : readSubjectCode(line.systemCode, telling.letters)
    const coded = tail === null ? undefined : byTail.get(tail)
    const listed = listedAs(line.code)
    const named = telling.named(line, byKey.get(telling.key(line)) ?? [])
    const sole = named.length === 1 ? named[0] : undefined
    const subject = (line.systemCode === null ? (listed ?? sole) : coded) ?? null
    const claim = telling.claim(line)
    const own = subject?.id ?? claim ?? telling.key(line)
    const abouts = claim === null ? [own] : [own, claim]
    const repeats = abouts.map((about) => above.get(about)).find((row) => row !== undefined) ?? null
    for (const about of abouts) if (!above.has(about)) above.set(about, line.row)
    const holder = claim === null ? undefined : holders.get(claim)
    found.set(line.row, {
      subject,
      repeats,
      by: coded || (line.systemCode === null && listed) ? 'code' : 'identity',
      several: line.systemCode === null && !subject ? named.length : 0,
      unknownCode: line.systemCode !== null && !coded,
      taken: subject !== null && holder !== undefined && holder.id !== subject.id,
    })
  }
  return found
}
