import { projectKey, readSubjectCode, type ProjectLineRead } from '@dieuhanh/domain'
import { projectsHeld, type ProjectRow } from '../../../store/investment/index.ts'
import type { Checking } from '../target.ts'

/** What a line is about, if that is there already, and why it was taken for it. */
export interface ProjectMatch {
  readonly project: ProjectRow | null
  readonly by: 'code' | 'identity'
  /** The code of our exports names nothing here. */
  readonly unknownCode: boolean
  /** Several projects bear this name, and the line has no code. */
  readonly several: number
  /** A row above that is about the same. */
  readonly repeats: number | null
}

/** Finds what lines are about: by the code of our exports, the project's own code, its name. */
export async function matchProjects(
  lines: readonly ProjectLineRead[],
  { tx, scope, hold }: Pick<Checking<string>, 'tx' | 'scope' | 'hold'>,
): Promise<ReadonlyMap<number, ProjectMatch>> {
  const tail = ({ systemCode }: ProjectLineRead): string | null =>
    systemCode === null ? null : readSubjectCode(systemCode, 'DA')
  const sought = {
    tails: lines.flatMap((line) => tail(line) ?? []),
    codes: lines.flatMap(({ code }) => code ?? []),
    keys: lines.map(({ name }) => projectKey(name)),
  }
  const known = await projectsHeld(tx, scope.workspaceId, sought, hold)
  const byTail = new Map(known.map((one) => [one.id.slice(-12), one]))
  const byCode = new Map(known.flatMap((one) => (one.code === null ? [] : [[one.code, one] as const])))
  const byKey = Map.groupBy(known, ({ key }) => key)
  const taken = new Map<string, number>()
  const found = new Map<number, ProjectMatch>()
  for (const line of lines) {
    const own = tail(line)
    const coded = own === null ? undefined : byTail.get(own)
    const listed = line.code === null ? undefined : byCode.get(line.code)
    const named = (byKey.get(projectKey(line.name)) ?? []).filter(
      ({ code }) => code === null || line.code === null || code === line.code,
    )
    const byName = listed ?? (named.length === 1 ? named[0] : undefined)
    const project = (line.systemCode === null ? byName : coded) ?? null
    const about = project?.id ?? line.code ?? projectKey(line.name)
    const repeats = taken.get(about) ?? null
    if (repeats === null) taken.set(about, line.row)
    const several = line.systemCode === null && !project ? named.length : 0
    const by = coded || (line.systemCode === null && listed) ? 'code' : 'identity'
    found.set(line.row, { project, by, several, repeats, unknownCode: line.systemCode !== null && !coded })
  }
  return found
}
