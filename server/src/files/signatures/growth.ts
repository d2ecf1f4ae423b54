import { dictOf, itemsOf, nameOf, refOf, sameValue } from './pdf/index.ts'
import type { Objects, PdfDict, PdfValue, Section } from './pdf/index.ts'

/** One saving: the file before it, and after it. */
export interface Step {
  readonly old: Objects
  readonly now: Objects
  readonly section: Section
  readonly before: Section | undefined
  readonly sound: ReadonlySet<number>
  /** The objects that any object named before. */
  readonly named: ReadonlySet<number>
}

/** What each object of a file may become while nothing that it shows changes, by what it is. */
export function allowedIn(step: Step, root: number): (number: number) => boolean {
  const { old, now, before } = step
  const catalogue = dictOf(old.object(root))
  const form = catalogue?.entries.get('AcroForm')
  const fields = dictOf(old.resolve(form))?.entries.get('Fields')
  const proofs = proofNumbers(old, catalogue?.entries.get('DSS'))
  const described = [before?.trailer.entries.get('Info'), catalogue?.entries.get('Metadata')].map(refOf)
  return (number) => {
    const [was, is] = [old.object(number), now.object(number)]
    if (number === root) return catalogueGrew(step, was, is)
    if (number === refOf(form)) return formGrew(step, was, is)
    if (number === refOf(fields)) return listGrew(step, was, is)
    if (described.includes(number))
      return isDescription(was) && isDescription(is) && !isUsed(old, number, new Set([root]))
    if (proofs.has(number)) return !isUsed(old, number, new Set([...proofs, root]))
    if (typeOf(was) === 'XRef') return typeOf(is) === 'XRef'
    if (typeOf(was) === 'Page') return onlyDiffers(was, is, { Annots: (a, b) => listGrew(step, a, b) })
    if (itemsOf(was)) return isListOfPage(old, number) && listGrew(step, was, is)
    return isSignedField(step, was, is)
  }
}

function typeOf(value: PdfValue): string | null {
  return nameOf(dictOf(value)?.entries.get('Type'))
}

// Title, author, days; or the same as XML. Shown on no page.
function isDescription(value: PdfValue): boolean {
  if (typeOf(value) === 'Metadata') return true
  const entries = [...(dictOf(value)?.entries.values() ?? [])]
  return entries.every(
    (held) => typeof held === 'object' && (held?.kind === 'string' || held?.kind === 'name'),
  )
}

function isUsed(objects: Objects, number: number, besides: ReadonlySet<number>): boolean {
  return objects
    .numbers()
    .some((other) => !besides.has(other) && references(objects.object(other)).includes(number))
}

type Rule = (was: PdfValue, is: PdfValue) => boolean

// Two dictionaries that differ in nothing but what a rule allows.
function onlyDiffers(was: PdfValue, is: PdfValue, rules: Readonly<Record<string, Rule>>): boolean {
  const [one, other] = [dictOf(was), dictOf(is)]
  if (!one || !other || other.repeated) return false
  const keys = new Set([...one.entries.keys(), ...other.entries.keys()])
  return [...keys].every((key) => {
    const [a, b] = [one.entries.get(key) ?? null, other.entries.get(key) ?? null]
    return sameValue(a, b) || rules[key]?.(a, b) === true
  })
}

const any: Rule = () => true
const added: Rule = (was) => was === null

function catalogueGrew(step: Step, was: PdfValue, is: PdfValue): boolean {
  return onlyDiffers(was, is, {
    AcroForm: (a, b) => formGrew(step, a, b),
    DSS: any,
    Extensions: any,
    Version: any,
    Metadata: any,
    Perms: added,
  })
}

function formGrew(step: Step, was: PdfValue, is: PdfValue): boolean {
  const [a, b] = [step.old.resolve(was), step.now.resolve(is)]
  const empty: PdfDict = { kind: 'dict', entries: new Map(), repeated: false, start: 0, end: 0 }
  return onlyDiffers(a ?? empty, b, {
    Fields: (one, other) => listGrew(step, one, other),
    SigFlags: any,
    DR: added,
    DA: added,
  })
}

// All that was in the list still is, in its order; what came on top are signatures.
function listGrew(step: Step, was: PdfValue, is: PdfValue): boolean {
  const before = itemsOf(step.old.resolve(was)) ?? []
  const after = itemsOf(step.now.resolve(is))
  if (!after || before.some((item, at) => !sameValue(item, after[at] ?? null))) return false
  return after.slice(before.length).every((item) => isSignature(step, item))
}

function isSignature(step: Step, item: PdfValue): boolean {
  const number = refOf(item)
  if (number === null || step.old.placeOf(number)) return false
  const field = dictOf(step.now.resolve(item))
  const parent = dictOf(step.now.resolve(field?.entries.get('Parent')))
  const type = nameOf(field?.entries.get('FT')) ?? nameOf(parent?.entries.get('FT'))
  const held = refOf(field?.entries.get('V') ?? parent?.entries.get('V'))
  return type === 'Sig' && held !== null && step.sound.has(held)
}

// A field that waited for a signature and got one; where it stands stays.
function isSignedField(step: Step, was: PdfValue, is: PdfValue): boolean {
  const old = dictOf(was)
  const held = refOf(dictOf(is)?.entries.get('V'))
  if (nameOf(old?.entries.get('FT')) !== 'Sig' || old?.entries.has('V') !== false) return false
  if (held === null || !step.sound.has(held)) return false
  return onlyDiffers(was, is, { V: any, AP: any, M: any, MK: any, DA: any, Lock: any, AS: any })
}

function isListOfPage(objects: Objects, number: number): boolean {
  return objects.numbers().some((other) => {
    const value = objects.object(other)
    return typeOf(value) === 'Page' && refOf(dictOf(value)?.entries.get('Annots')) === number
  })
}

// The proofs that a file keeps (PAdES DSS): its own dictionary, its lists, and the one of each signature.
function proofNumbers(objects: Objects, dss: PdfValue | undefined): ReadonlySet<number> {
  const found = new Set<number>()
  const walk = (value: PdfValue | undefined, depth: number): void => {
    const number = refOf(value)
    if (depth > 3 || (number !== null && found.has(number))) return
    const held = objects.resolve(value)
    if (number !== null) found.add(number)
    const below = dictOf(held)?.entries.values() ?? itemsOf(held) ?? []
    for (const item of below) walk(item, depth + 1)
  }
  if (dss !== undefined) walk(dss, 0)
  return found
}

/** The objects that a value names. */
export function references(value: PdfValue): number[] {
  if (typeof value !== 'object' || value === null) return []
  if (value.kind === 'ref') return [value.number]
  if (value.kind === 'array') return value.items.flatMap(references)
  return value.kind === 'dict' ? [...value.entries.values()].flatMap(references) : []
}
