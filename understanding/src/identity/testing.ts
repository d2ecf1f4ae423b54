import { expect, it } from 'vitest'
import { read } from '../index.ts'

/** The identity without spans. */
export function identityOf(text: string): Readonly<Record<string, unknown>> {
  const entries = Object.entries(read(text).document).map(([key, value]) => {
    if (typeof value === 'string') return [key, value] as const
    if (Array.isArray(value))
      return [key, value.map((item: { readonly value: string }) => item.value)] as const
    return [key, (value as { readonly value: string }).value] as const
  })
  return Object.fromEntries(entries)
}

/** A text, what it is to have, and what it is not to have. */
type Case = readonly [
  name: string,
  text: string,
  identity: Readonly<Record<string, unknown>>,
  absent?: readonly string[],
]

/** Each text has the parts of an identity that its row names, and none of those that it says are absent. */
export function table(what: string, cases: readonly Case[]): void {
  it.each(cases.map(([name, ...row]) => [name, row] as const))(
    `${what}: %s`,
    (_, [text, identity, absent = []]) => {
      const found = identityOf(text)
      expect(found).toMatchObject(identity)
      for (const part of absent) expect(found).not.toHaveProperty(part)
    },
  )
}
