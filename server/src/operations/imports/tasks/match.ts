import { readTaskCode, type TaskLineRead } from '@dieuhanh/domain'
import { foldMarks } from '@dieuhanh/understanding'
import type { KnownTask } from '../../../store/imports/index.ts'

/** The task that a line is about, and how that was known. */
export interface Matched {
  readonly task: KnownTask | null
  readonly by: 'code' | 'identity' | null
  /** A code of the line that names no task here. */
  readonly unknownCode: boolean
}

/** A title as it is compared. */
export const titleKey = (title: string): string =>
  foldMarks(title)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/**
 * Finds for each line the task that it is about: by the code of our own exports, else by document, title and lead, else by
 * document and title where one task alone has them. A task is matched by one line; of equal ones the first by the first.
 */
export function matchLines(lines: readonly TaskLineRead[], known: readonly KnownTask[]): readonly Matched[] {
  const byNumber = new Map(known.map((task) => [task.number, task]))
  const living = known.filter(({ state }) => state.work !== 'withdrawn')
  const byTitle = Map.groupBy(living, (task) => titleKey(task.title))
  const taken = new Set<string>()
  const take = (task: KnownTask | undefined, by: 'code' | 'identity'): Matched | null => {
    if (!task || taken.has(task.id)) return null
    taken.add(task.id)
    return { task, by, unknownCode: false }
  }
  const found = lines.map((line) => {
    const code = line.code === null ? null : readTaskCode(line.code)
    if (!code) return null
    const task = byNumber.get(code.number)
    return take(task?.id.endsWith(code.tail) ? task : undefined, 'code')
  })
  const alike = (line: TaskLineRead): readonly KnownTask[] =>
    (byTitle.get(titleKey(line.title)) ?? []).filter((task) => !taken.has(task.id) && sameSource(line, task))
  // First those whose lead is the same too: another line of the same words may have another lead.
  for (const strict of [true, false]) {
    lines.forEach((line, at) => {
      if (found[at] || line.title === '' || (line.code !== null && readTaskCode(line.code))) return
      const like = alike(line)
      const same = like.filter((task) => task.state.leadUnitId === line.leadUnitId)
      // Without its document, the same words for another lead are another task.
      const sole = like.length === 1 && line.document !== null ? like[0] : undefined
      found[at] = take(strict ? same[0] : sole, 'identity')
    })
  }
  return lines.map((line, at) => {
    const unknownCode = !found[at] && line.code !== null && readTaskCode(line.code) !== null
    return found[at] ?? { task: null, by: null, unknownCode }
  })
}

// A table without a column of documents says nothing of them.
function sameSource({ document }: TaskLineRead, task: KnownTask): boolean {
  if (document === null) return true
  if (task.symbolKey !== null) return document.symbolKey === task.symbolKey
  return titleKey(document.words) === titleKey(task.sourceWords ?? '')
}
