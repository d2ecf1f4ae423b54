/**
 * Letters that a page's source spells out: `&amp;`, `&agrave;`, `&#7879;`. Pages are often stored with them. What is known here are the
 * signs of ordinary writing and the Latin letters that Vietnamese shares with other languages; its own letters have numbers only.
 */
const SIGNS: readonly (readonly [name: string, sign: string])[] = [
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['bull', '•'],
  ['middot', '·'],
  ['deg', '°'],
  ['plusmn', '±'],
  ['times', '×'],
  ['sup2', '²'],
  ['sup3', '³'],
  ['ge', '≥'],
  ['le', '≤'],
]
const MARKS: readonly (readonly [name: string, mark: string, letters: string])[] = [
  ['grave', '\u0300', 'aeiou'],
  ['acute', '\u0301', 'aeiouy'],
  ['circ', '\u0302', 'aeo'],
  ['tilde', '\u0303', 'ao'],
]

const NAMED: ReadonlyMap<string, string> = new Map([
  ...SIGNS,
  ...MARKS.flatMap(([name, mark, letters]) =>
    Array.from(
      letters + letters.toUpperCase(),
      (letter) => [letter + name, (letter + mark).normalize('NFC')] as const,
    ),
  ),
])

const ENTITY = /&(?:#(\d{2,7})|#[xX]([\da-fA-F]{2,6})|(\p{L}{2,8}\d?));/uy

/** What is spelt out at an ampersand: how long that is, and the letter meant. */
export interface Entity {
  readonly length: number
  readonly letter: string
}

/** The letter spelt out at `at`; where none is, nothing. */
export function entityAt(raw: string, at: number): Entity | undefined {
  ENTITY.lastIndex = at
  const [whole = '', decimal, hexadecimal, name] = ENTITY.exec(raw) ?? []
  if (whole === '') return undefined
  const letter = name === undefined ? numbered(decimal, hexadecimal) : NAMED.get(name)
  return letter === undefined ? undefined : { length: whole.length, letter }
}

const LAST_LETTER = 0x10_ff_ff

function numbered(decimal: string | undefined, hexadecimal: string | undefined): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  const isLetter = code >= 0x20 && code <= LAST_LETTER && !(code >= 0xd8_00 && code <= 0xdf_ff)
  return isLetter ? String.fromCodePoint(code) : undefined
}
