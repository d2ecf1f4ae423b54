import { allowedIn, references, type Step } from './growth.ts'
import { Damaged, Objects, ValueReader, refOf, startOf } from './pdf/index.ts'
import type { Section } from './pdf/index.ts'
import type { Addition } from './types.ts'

/**
 * What was added to the file after each place where a signed version of it ends. Whatever is not certainly a further
 * signature, a time stamp or a proof counts as a change. `sound` are the objects of signatures that are as they were signed.
 */
export function additionsAfter(
  bytes: Buffer,
  sections: readonly Section[] | null,
  ends: readonly (number | null)[],
  sound: ReadonlySet<number>,
): Addition[] {
  const length = bytes.toString('latin1', Math.max(0, bytes.length - 64)).trimEnd().length
  const whole = bytes.length - Math.min(64, bytes.length) + length
  const later = ends.filter((end) => end !== null && end < whole).map(Number)
  const first = Math.min(...later)
  const harmless = later.length > 0 && sections ? harmlessSince(bytes, sections, first, sound) : null
  return ends.map((end) => {
    if (end === null) return 'changes'
    if (end >= whole) return 'nothing'
    const own = startOf(bytes, end)
    return own !== null && harmless?.has(own) === true ? 'signatures' : 'changes'
  })
}

/** So many savings after a signature are looked into; with more, none is called harmless. */
const MOST_SAVINGS = 250

// The savings after which there are only harmless ones, by the address of their table.
function harmlessSince(
  bytes: Buffer,
  sections: readonly Section[],
  first: number,
  sound: ReadonlySet<number>,
): ReadonlySet<number> {
  const base = sections.findIndex(({ offset }) => offset === startOf(bytes, first))
  const found = new Set<number>()
  if (base < 0 || base > MOST_SAVINGS || hasStrangers(bytes, sections.slice(0, base), first)) return found
  const objects = new Objects(bytes)
  for (const section of sections.slice(base).toReversed()) objects.add(section)
  const named = new Set<number>()
  let whole = nameAll(objects, objects.numbers(), named)
  const steps: { readonly before: number; readonly harmless: boolean }[] = []
  const later = sections.slice(0, base).toReversed()
  for (const [at, section] of later.entries()) {
    const old = objects.copy()
    objects.add(section)
    const before = later[at - 1] ?? sections[base]
    const harmless = whole && isHarmless({ old, now: objects, section, before, sound, named })
    steps.push({ before: before?.offset ?? 0, harmless })
    whole &&= nameAll(objects, section.places.keys(), named)
  }
  for (const step of steps.toReversed()) {
    if (!step.harmless) break
    found.add(step.before)
  }
  return found
}

// An object that no table names is found by programs that mend a file.
function hasStrangers(bytes: Buffer, sections: readonly Section[], from: number): boolean {
  const named = new Set(sections.map(({ offset }) => offset))
  for (const { places } of sections)
    for (const place of places.values()) {
      if (place.kind !== 'at') continue
      const reader = new ValueReader(bytes, place.offset)
      reader.skip()
      named.add(reader.at)
    }
  const added = bytes.toString('latin1', from)
  for (const found of added.matchAll(/(?<!\d)\d{1,10}\s+\d{1,5}\s+obj(?![a-z])/g))
    if (!named.has(from + found.index)) return true
  return false
}

function isHarmless(step: Step): boolean {
  try {
    const { old, now, section, before, named } = step
    const root = refOf(section.trailer.entries.get('Root'))
    if (root === null || root !== refOf(before?.trailer.entries.get('Root'))) return false
    const changed = [...section.places.keys()].filter((number) => !samePlace(old, now, number))
    const known = changed.filter((number) => old.placeOf(number))
    const fresh = changed.filter((number) => !old.placeOf(number) && now.placeOf(number))
    // A page that names an object before there is one shows it as soon as there is.
    if (fresh.some((number) => named.has(number))) return false
    const allowed = allowedIn(step, root)
    return known.every((number) => now.placeOf(number) && allowed(number))
  } catch (error) {
    if (error instanceof Damaged || error instanceof RangeError) return false
    throw error
  }
}

function samePlace(old: Objects, now: Objects, number: number): boolean {
  const [one, other] = [old.placeOf(number), now.placeOf(number)]
  if (one?.kind === 'at' && other?.kind === 'at') return one.offset === other.offset
  return one?.kind === 'in' && other?.kind === 'in'
    ? one.stream === other.stream && one.index === other.index
    : one === other
}

// Notes which objects are named by these; false where one cannot be read.
function nameAll(objects: Objects, numbers: Iterable<number>, named: Set<number>): boolean {
  try {
    for (const number of numbers) for (const found of references(objects.object(number))) named.add(found)
    return true
  } catch (error) {
    if (error instanceof Damaged || error instanceof RangeError) return false
    throw error
  }
}
