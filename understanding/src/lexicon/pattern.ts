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
