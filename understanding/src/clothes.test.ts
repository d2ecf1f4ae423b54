import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from './index.ts'
import { dress, undressed } from './testing.ts'
import type { Dressed } from './testing.ts'

interface Named {
  readonly name: string
  readonly text: string
}

const textsIn = (folder: string): readonly Named[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => ({ name, text: plain(readFileSync(join(folder, name), 'utf8')) }))
    : []
const plain = (text: string): string => text.normalize('NFC').replaceAll(/\r\n?/g, '\n')

const unlabelled = (text: string): string => text.replaceAll(/^[^\t\n]*\t/gm, '')

const golden = [
  ...textsIn(join(import.meta.dirname, '../golden')),
  ...textsIn(join(import.meta.dirname, '../training/labelled')).map(({ name, text }) => ({
    name,
    text: unlabelled(text),
  })),
]
const data = join(import.meta.dirname, '../../../shared/data')

const SPELT_OUT: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '“': '&ldquo;',
  '–': '&#8211;',
  ê: '&ecirc;',
}

/** A blank that has a letter or a comma before it and a letter behind it. */
const isBetweenWords = (plain: string, at: number): boolean =>
  plain.charAt(at) === ' ' && /[\p{L},]/u.test(plain.charAt(at - 1)) && /\p{L}/u.test(plain.charAt(at + 1))

/** A line end over a line that begins with a letter, in a text without columns. */
const isBeforeWord = (plain: string, at: number): boolean =>
  plain.charAt(at) === '\n' && /[\p{L}-]/u.test(plain.charAt(at + 1)) && !/\S {3,}\S/.test(plain)

/** The same words as other machines write them. */
const CLOTHES: readonly (readonly [string, (plain: string) => Dressed])[] = [
  ['decomposed letters', (plain) => dress(plain, (letter) => letter.normalize('NFD'))],
  ['line ends of Windows', (plain) => dress(plain, (letter) => (letter === '\n' ? '\r\n' : letter))],
  ['no-break blanks', (plain) => dress(plain, (letter) => (letter === ' ' ? '\u00a0' : letter))],
  ['a byte order mark', (plain) => dress(plain, (letter, at) => (at === 0 ? `\ufeff${letter}` : letter))],
  ['zero-width blanks', (plain) => dress(plain, (letter, at) => (at % 7 === 3 ? `${letter}\u200b` : letter))],
  ['joiners', (plain) => dress(plain, (letter, at) => (at % 11 === 5 ? `\u200d${letter}` : letter))],
  ['soft hyphens', (plain) => dress(plain, (letter, at) => (at % 5 === 2 ? `${letter}\u00ad` : letter))],
  [
    'two blanks between words',
    (plain) => dress(plain, (letter, at) => (at % 3 === 0 && isBetweenWords(plain, at) ? '  ' : letter)),
  ],
  [
    'blanks before commas',
    (plain) =>
      dress(plain, (letter, at) => (letter === ',' && isBetweenWords(plain, at + 1) ? ' ,' : letter)),
  ],
  [
    'an indent',
    (plain) => dress(plain, (letter, at) => (isBeforeWord(plain, at) ? `${letter}    ` : letter)),
  ],
  ['letters spelt out', (plain) => dress(plain, (letter) => SPELT_OUT[letter] ?? letter)],
  [
    'all of it',
    (plain) =>
      dress(plain, (letter, at) => {
        if (letter === '\n') return '\r\n'
        const written = letter === ' ' ? '\u00a0' : letter.normalize('NFD')
        return at % 9 === 4 ? `${written}\u200b` : written
      }),
  ],
]

describe.each(CLOTHES)('%s change nothing in the findings', (_, wear) => {
  it.each(golden)('$name', ({ text }) => {
    expectSame(text, wear(text))
  })
})

const real = [...textsIn(join(data, 'documents')), ...textsIn(join(data, 'seed-documents'))]

describe.skipIf(real.length === 0)('real documents (skipped where ../shared is missing)', () => {
  it.each(real)('$name', ({ text }) => {
    for (const [, wear] of CLOTHES) expectSame(text, wear(text))
  })
})

const UNSEEN = ['\u200b', '\u00ad', '\u200d', '\u2060', '\ufeff']

describe('any mixture', () => {
  const lines = golden.flatMap(({ text }) => text.split('\n')).filter((line) => line.trim() !== '')
  const text = fc
    .array(fc.constantFrom(...lines), { minLength: 1, maxLength: 12 })
    .map((some) => some.join('\n'))
  const habits = fc.record({
    decomposed: fc.boolean(),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r', '\u2028'),
    blank: fc.constantFrom(' ', '\u00a0', '\u202f', '\u2007'),
    unseen: fc.constantFrom('', ...UNSEEN),
    every: fc.integer({ min: 1, max: 40 }),
  })

  it('of golden lines in other clothes gives the same findings', () => {
    fc.assert(
      fc.property(text, habits, (plain, { decomposed, lineEnd, blank, unseen, every }) => {
        const dressed = dress(plain, (letter, at) => {
          if (letter === '\n') return lineEnd
          const written = letter === ' ' ? blank : letter.normalize(decomposed ? 'NFD' : 'NFC')
          return at % every === 0 ? written + unseen : written
        })
        expectSame(plain, dressed)
      }),
      { numRuns: 150 },
    )
  })
})

function expectSame(plain: string, dressed: Dressed): void {
  const bare = dress(plain, (letter) => letter)
  expect(undressed(read(dressed.text), dressed)).toEqual(undressed(read(plain), bare))
}
