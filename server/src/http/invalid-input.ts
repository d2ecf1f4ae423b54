import type { Refused } from '@dieuhanh/domain'
import type { z } from 'zod'
import { fieldWords } from '../words/problems.ts'
import type { RefusalDetails } from './problem.ts'

type Issue = z.core.$ZodIssue

/** Reads a part of a request by its schema; a mismatch is a refusal that names each wrong field. */
export function readInput<S extends z.ZodType>(
  schema: S,
  value: unknown,
): { kind: 'read'; value: z.output<S> } | (Refused<'invalid-input'> & RefusalDetails) {
  const read = schema.safeParse(value)
  if (read.success) return { kind: 'read', value: read.data }
  const { issues } = read.error
  const first = issues[0]
  return {
    kind: 'refused',
    reason: 'invalid-input',
    ...(first && first.path.length > 0 ? { where: pathOf(first) } : {}),
    detail: issues.slice(0, 8).map(describe).join('; '),
  }
}

function describe(issue: Issue): string {
  const path = pathOf(issue)
  return path ? `${path}: ${fault(issue)}` : fault(issue)
}

const pathOf = (issue: Issue): string => issue.path.map(String).join('.')

function fault(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? fieldWords.missing
        : fieldWords.wrong(named(fieldWords.type, issue.expected))
    case 'too_small':
      return fieldWords.tooShort(counted(issue.minimum, issue.origin))
    case 'too_big':
      return fieldWords.tooLong(counted(issue.maximum, issue.origin))
    case 'invalid_format':
      if ('pattern' in issue && issue.format === 'regex') return fieldWords.pattern(String(issue.pattern))
      return fieldWords.wrong(named(fieldWords.format, issue.format))
    case 'invalid_value':
      return fieldWords.oneOf(issue.values.map(String).join(', '))
    case 'unrecognized_keys':
      return fieldWords.unknown(issue.keys.join(', '))
    default:
      return issue.message
  }
}

/** A number with what it counts: "2 ký tự"; of a figure the figure itself. */
function counted(count: number | bigint, origin: string): string {
  const unit = named(fieldWords.units, origin)
  return unit === origin ? String(count) : `${count} ${unit}`
}

function named(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key
}
