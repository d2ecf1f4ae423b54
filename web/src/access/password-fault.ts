import { passwordWords } from '../words/access.ts'

export interface Passwords {
  readonly current: string
  readonly next: string
  readonly again: string
}

export const noPasswords: Passwords = { current: '', next: '', again: '' }

/** What is wrong with a new password, or null. The length is the server's rule too. */
export function passwordFault(fields: Passwords): string | null {
  const { faults } = passwordWords
  if (fields.next.length < 10) return faults.short
  if (fields.next === fields.current) return faults.same
  return fields.next === fields.again ? null : faults.differs
}
