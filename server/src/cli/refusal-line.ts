import { fileRefusalWords } from '../words/documents.ts'
import { readingPageWords as words } from '../words/reading-page.ts'

/** A refused file as one line for people: which file, what is wrong with it, what to do. */
export function refusalLine(
  path: string,
  refusal: {
    readonly reason: string
    readonly facts?: Readonly<Record<string, string | number>> | undefined
  },
): string {
  const { reason, facts = {} } = refusal
  const { title, detail, todo } =
    fileRefusalWords[reason]?.(facts) ?? words.given[reason] ?? words.unknown(reason)
  return words.refused(path, title, detail, todo)
}
