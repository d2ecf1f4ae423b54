import { textOfUnits, unitsOfText } from '../lexicon/index.ts'
import type { Span } from '../reading.ts'
import { Offsets } from './offsets.ts'

/** A text without the signs that make words of a line bold, slanted or a link, and the way back where there were such. */
export interface Unmarked {
  readonly text: string
  readonly unmarked?: Offsets
  /** Where the signs stood. */
  readonly signs?: readonly Span[]
}

/**
 * Takes away what only dresses words inside a line: whoever reads `ban hành [Kế hoạch 12/KH-UBND](…)` reads `ban hành Kế hoạch
 * 12/KH-UBND`. What opens a line stays, for there it makes headings, but for small pictures, and so do lines of nothing but links, which are menus.
 */
export function withoutMarkup(text: string): Unmarked {
  const undressing: Undressing = { text, left: [], done: 0 }
  const signs = SIGNS.map(({ sign, undress }) => ({ sign, undress, at: text.indexOf(sign) }))
  for (;;) {
    const next = signs.reduce((first, other) =>
      other.at >= 0 && (first.at < 0 || other.at < first.at) ? other : first,
    )
    if (next.at < 0) break
    next.at = text.indexOf(next.sign, next.undress(undressing, next.at))
  }
  const { left } = undressing
  const isRare = text.length > LONG && left.length * RARE < text.length
  return left.length === 0 || isRare ? { text } : undressed(text, left)
}

/** A long text in which fewer than one sign stands in so many letters stays as it is: a second copy of it costs more than they hide. */
const RARE = 10_000
const LONG = 1_000_000

function undressed(text: string, left: readonly Span[]): Unmarked {
  const units = unitsOfText(text)
  const unmarked = new Offsets()
  let written = 0
  let done = 0
  for (const { start, end } of left) {
    units.copyWithin(written, done, start)
    unmarked.drop(start, end)
    written += start - done
    done = end
  }
  units.copyWithin(written, done)
  const length = written + text.length - done
  return { text: textOfUnits(units.subarray(0, length)), unmarked, signs: left }
}

/** The signs that were found to go, up to `done`. */
interface Undressing {
  readonly text: string
  readonly left: Span[]
  done: number
}

function leaveOut(undressing: Undressing, start: number, end: number): void {
  undressing.left.push({ start, end })
  undressing.done = end
}

/** `**Sở Tài chính**`, `*khẩn trương*`, on one line or broken once. */
const STRESSED = /(\*{1,3})[\p{L}\d“"(](?:[^*\n]|\n(?!\n)){0,200}(?<=\S)\1(?![*\p{L}\d])/uy

/** Takes the stars off words inside a line, and tells where to go on. */
function unstress(undressing: Undressing, at: number): number {
  const { text, done } = undressing
  STRESSED.lastIndex = at
  const found = at >= done && /^$|[ (“"]/.test(text.charAt(at - 1)) ? STRESSED.exec(text) : null
  if (!found?.[1] || !/\p{L}/u.test(lineBefore(text, at))) return pastStars(text, at)
  const end = at + found[0].length
  leaveOut(undressing, at, at + found[1].length)
  leaveOut(undressing, end - found[1].length, end)
  return end
}

function pastStars(text: string, at: number): number {
  let past = at
  while (text.charAt(past) === '*') past++
  return past
}

const NAMED_LINK =
  /\[(?!:|xem |tải |tại đây|chi tiết|đọc )[^[\]\n]{1,300}\]\((?:https?:\/\/|\/|#)[^()\s]{0,400}(?:\([^()\s]{0,80}\)[^()\s]{0,200})?(?: "[^"\n]{0,200}")?\)/iy
const LONGEST_NAME = 300

/** Leaves the address of a link in a sentence out: `[Kế hoạch 12/KH-UBND](https://…)`; a picture stays. */
function unlink(undressing: Undressing, close: number): number {
  const { text, done } = undressing
  const open = text.slice(Math.max(done, close - LONGEST_NAME), close).lastIndexOf('[')
  const at = open + Math.max(done, close - LONGEST_NAME)
  NAMED_LINK.lastIndex = at
  const found = open < 0 || text.charAt(at - 1) === '!' ? null : NAMED_LINK.exec(text)
  const end = at + (found?.[0].length ?? 0)
  if (!found || end < close || !isInSentence(lineBefore(text, at), lineAfter(text, end))) return close + 1
  leaveOut(undressing, at, at + 1)
  leaveOut(undressing, close, end)
  return end
}

/** Tags that divide nothing. */
const TAG = /<\/?(?:strong|b|em|i|u|span|a|font|mark|small)(?: [^<>\n]{0,400})?>/iy

function untag(undressing: Undressing, at: number): number {
  TAG.lastIndex = at
  const found = at < undressing.done ? null : TAG.exec(undressing.text)
  if (!found) return at + 1
  leaveOut(undressing, at, at + found[0].length)
  return at + found[0].length
}

/** A small picture with the blank behind it. */
const PICTURE =
  /\p{Extended_Pictographic}\ufe0f?(?:\u200d\p{Extended_Pictographic}\ufe0f?){0,3} {0,2}(?=[\p{L}\d*])/uy

/** Takes a small picture away that opens a line: `📌 Giao Sở Y tế …`. */
function unpicture(undressing: Undressing, at: number): number {
  PICTURE.lastIndex = at
  const opensLine = at >= undressing.done && !/[^\s]/.test(lineBefore(undressing.text, at))
  const found = opensLine ? PICTURE.exec(undressing.text) : null
  if (!found) return at + 2
  leaveOut(undressing, at, at + found[0].length)
  return at + found[0].length
}

const SIGNS = [
  { sign: '*', undress: unstress },
  { sign: '](', undress: unlink },
  { sign: '<', undress: untag },
  { sign: '\ud83c', undress: unpicture },
  { sign: '\ud83d', undress: unpicture },
  { sign: '\ud83e', undress: unpicture },
  { sign: '\u2705', undress: unpicture },
] as const

const NEAR = 300

function lineBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - NEAR), at)
  return near.slice(near.lastIndexOf('\n') + 1)
}

const lineAfter = (text: string, at: number): string => /^[^\n]*/.exec(text.slice(at, at + NEAR))?.[0] ?? ''

const OTHER_LINKS = /!?\[[^[\]\n]{0,300}\]\([^()\n]{0,600}\)?/g
/** Two words. */
const WORDS = /\p{L}{2}[^\p{L}]+\p{L}{2}/u

const isInSentence = (before: string, after: string): boolean =>
  WORDS.test(`${before} ${after}`.replace(OTHER_LINKS, ' '))
