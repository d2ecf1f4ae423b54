/** The code under which a task stands in exports: its number, and letters of its id by which a file of another province is told. */
export function taskCode(number: number, id: string): string {
  return `NV-${number}-${id.slice(-6)}`
}

/** What a task code says; null for other words. */
export function readTaskCode(words: string): { readonly number: number; readonly tail: string } | null {
  const found = /^NV-(\d{1,9})-([0-9a-f]{6})$/i.exec(words.trim())
  return found ? { number: Number(found[1]), tail: (found[2] ?? '').toLowerCase() } : null
}

/** The code under which a unit stands in exports. */
export function unitCode(id: string): string {
  return `CQ-${id.slice(-12)}`
}

/** The end of the id that a unit code names; null for other words. */
export function readUnitCode(words: string): string | null {
  return /^CQ-([0-9a-f]{12})$/i.exec(words.trim())?.[1]?.toLowerCase() ?? null
}

/** The code under which an indicator stands in exports. */
export function indicatorCode(id: string): string {
  return `CT-${id.slice(-12)}`
}

/** The code under which a project stands in exports. */
export function projectCode(id: string): string {
  return `DA-${id.slice(-12)}`
}

/** The end of the id that a code of an indicator (`CT`) or a project (`DA`) names; null for other words. */
export function readSubjectCode(words: string, letters: 'CT' | 'DA'): string | null {
  const found = /^([A-Z]{2})-([0-9a-f]{12})$/i.exec(words.trim())
  return found && found[1]?.toUpperCase() === letters ? (found[2] ?? '').toLowerCase() : null
}
