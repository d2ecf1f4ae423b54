/** Units from here on are never ruled out. */
const KNOWN = 0x2100
const BUCKETS = 4096
const bucketOf = (first: number, second: number): number => (first * 31 + second) & (BUCKETS - 1)
/** What is known of a first unit: nothing begins with it, something does by the second unit, or anything may follow. */
const NEVER = 0
const BY_SECOND = 1
const ALWAYS = 2
/** Of larger classes of signs the second unit is not looked at. */
const MOST_MEMBERS = 96
/** A pattern with more beginnings than these may begin with anything. */
const MOST_PREFIXES = 600

/** The first two units of what a pattern may match, the members of a class for each; fewer where it may match less. */
type Prefix = readonly (readonly number[])[]
/** Nothing: what is empty, or stands for a place and no sign. */
const EMPTY: readonly Prefix[] = [[]]

/** The first two units of all that a pattern may match, read out of its source: nothing that matches is ever ruled out. */
export class Beginnings {
  readonly #firsts: Uint8Array = new Uint8Array(KNOWN)
  readonly #pairs: Uint8Array = new Uint8Array(BUCKETS)

  constructor(pattern: RegExp) {
    const prefixes = pattern.ignoreCase ? EMPTY : new Source(pattern).alternatives()
    for (const [first, second] of prefixes) this.#add(first, second)
  }

  #add(first: readonly number[] | undefined, second: readonly number[] | undefined): void {
    if (first === undefined) this.#firsts.fill(ALWAYS)
    const isAny = second === undefined || Math.max(second.length, first?.length ?? 0) > MOST_MEMBERS
    for (const unit of first ?? []) {
      this.#firsts[unit] = Math.max(isAny ? ALWAYS : BY_SECOND, this.#firsts[unit] ?? NEVER)
      if (!isAny) for (const next of second) this.#pairs[bucketOf(unit, next)] = 1
    }
  }

  /** Whether the pattern may match at a place of a view. */
  mayBegin(view: string, at: number): boolean {
    const first = at < view.length ? view.charCodeAt(at) : 0
    const known = first < KNOWN ? (this.#firsts[first] ?? NEVER) : ALWAYS
    if (known !== BY_SECOND) return known === ALWAYS
    const second = at + 1 < view.length ? view.charCodeAt(at + 1) : 0
    return second >= KNOWN || this.#pairs[bucketOf(first, second)] === 1
  }
}

function joined(before: readonly Prefix[], after: readonly Prefix[]): readonly Prefix[] {
  const all: Prefix[] = []
  for (const one of before) {
    if (one.length === 2) all.push(one)
    else for (const other of after) all.push([...one, ...other].slice(0, 2))
  }
  return all.length > MOST_PREFIXES ? EMPTY : all
}

/** The source of a pattern, read from left to right for what it may begin with. */
class Source {
  readonly #source: string
  readonly #flags: string
  #at = 0

  constructor({ source, unicode }: RegExp) {
    this.#source = source
    this.#flags = unicode ? 'gu' : 'g'
  }

  /** Up to the bracket that closes them, or the end. */
  alternatives(): readonly Prefix[] {
    const all: Prefix[] = []
    do {
      for (const prefix of this.#sequence()) all.push(prefix)
    } while (this.#take('|'))
    return all
  }

  #sequence(): readonly Prefix[] {
    let all = EMPTY
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      const piece = this.#piece()
      if (all.some(({ length }) => length < 2)) all = joined(all, piece)
    }
    return all
  }

  /** A sign, a class or a group, as often as the quantifier after it says. */
  #piece(): readonly Prefix[] {
    const atom = this.#atom()
    const [whole, least, comma, most] = QUANTIFIER.exec(this.#source.slice(this.#at, this.#at + 12)) ?? []
    if (whole === undefined) return atom
    this.#at += whole.length
    const isOnce = whole.startsWith('?') || most === '1' || (least === '1' && comma === '')
    const times = isOnce ? atom : [...atom, ...joined(atom, atom)]
    return /^[*?]/.test(whole) || least === '0' ? [...times, ...EMPTY] : times
  }

  #atom(): readonly Prefix[] {
    if (this.#take('(')) return this.#group()
    const start = this.#at
    const sign = this.#source.charAt(this.#at++)
    if (sign === '^' || sign === '$') return EMPTY
    if (sign === '\\' && /[bB]/.test(this.#source.charAt(this.#at))) return this.#past(1)
    if (sign !== '[' && sign !== '\\' && sign !== '.') return [[[sign.charCodeAt(0)]]]
    this.#at = start + (CLASS.exec(this.#source.slice(start))?.[0].length ?? 1)
    return [[membersOf(this.#source.slice(start, this.#at), this.#flags)]]
  }

  /** What stands around the place of a match is no part of it. */
  #group(): readonly Prefix[] {
    const kind = /^\?(?:<?[=!]|:|<[^>]+>)/.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? ''
    this.#past(kind.length)
    const found = this.alternatives()
    this.#past(1)
    return /[=!]$/.test(kind) ? EMPTY : found
  }

  #past(signs: number): readonly Prefix[] {
    this.#at += signs
    return EMPTY
  }

  #take(sign: string): boolean {
    if (this.#source.charAt(this.#at) !== sign) return false
    this.#at++
    return true
  }
}

const QUANTIFIER = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/
const CLASS = /^(?:\.|\[(?:\\.|[^\]\\])*\]|\\(?:x[\dA-Fa-f]{2}|u\{[^}]*\}|u[\dA-Fa-f]{4}|[pP]\{[^}]*\}|.))/

const MEMBERS = new Map<string, readonly number[]>()
let everyKnown = ''

/** The known units that one sign of a source may stand for. */
function membersOf(source: string, flags: string): readonly number[] {
  const known = MEMBERS.get(source + flags)
  if (known) return known
  everyKnown ||= Array.from({ length: KNOWN }, (_, unit) => String.fromCharCode(unit)).join('')
  const members = Array.from(everyKnown.matchAll(new RegExp(source, flags)), ({ index }) => index)
  MEMBERS.set(source + flags, members)
  return members
}
