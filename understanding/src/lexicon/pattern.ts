import { unitsOf } from './before.ts'

/** What may stand for one space of a pattern: up to four blanks, so a page break inside a phrase does no harm. */
const GAP = '(?:[\\x20\\t\\n]{1,4})'
const OPTIONAL_GAP = '(?:[\\x20\\t\\n]{0,4})'

/**
 * A sticky regular expression over a reading view, written as one would say it: a space in the source is a gap of up to
 * four blanks, `_` an optional one. No quantifier may be nested and every one is bounded, so matching is linear.
 */
export function sticky(source: string): RegExp {
  return new RegExp(spoken(source), 'y')
}

/** The same as `sticky`, but found anywhere after `lastIndex`. */
export function anywhere(source: string): RegExp {
  return new RegExp(spoken(source), 'g')
}

/** Inside a class of characters a space is a space. */
function spoken(source: string): string {
  return source.replace(/\[(?:\\.|[^\]])*\]|[ _]/g, (part) =>
    part === ' ' ? GAP : part === '_' ? OPTIONAL_GAP : part,
  )
}

/** Tries a sticky pattern at one place. */
export function matchAt(pattern: RegExp, view: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(view) ?? undefined
}

/** Where a sticky pattern that is tried at one place ends, or -1: cheaper than `matchAt` where the groups are not needed. */
export function endOf(pattern: RegExp, view: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(view) ? pattern.lastIndex : -1
}

/** What stands for no letter of its own; after it, what a pattern finds may begin. */
const FIRSTS = /(?:^|\(\?(?:<?[=!]|:)|[(|)?*}^])([^(|)?*{^])/g
/** What stands for letters that cannot be read off. */
const MANY_LETTERS = /[[\\.]/

/**
 * The letters with which that may begin what a pattern finds, and some others besides: a quick look before it is tried. They are read
 * off the pattern: those at its beginning, at that of a group or an alternative, and after what may be missing.
 */
export function beginningsOf({ source, ignoreCase }: RegExp): ReadonlySet<number> {
  const words = source.replaceAll(GAP, ' ').replaceAll(OPTIONAL_GAP, '(?: )?')
  const firsts = Array.from(words.matchAll(FIRSTS), ([, first = '']) => first).join('')
  if (ignoreCase || MANY_LETTERS.test(firsts)) throw new Error(`no one can tell how it begins: ${source}`)
  return unitsOf(firsts)
}
