/**
 * The fonts of TCVN3 have no marked capitals: whoever typed `ỦY BAN` has `ủY BAN`. A word whose other letters are
 * capitals is written in capitals, and so is one with a single plain letter (`Xã`) between two of these, or beside one at
 * the edge of its line.
 */
export function withCapitals(text: string): string {
  return text
    .split('\n')
    .map((line) => (SPOILT.test(line) ? inCapitals(line) : line))
    .join('\n')
}

const WORD = /\p{L}+/gu
// A small letter with a mark before or behind a capital.
const SPOILT = /[^\P{Ll}a-z]\p{Lu}|\p{Lu}{2}[^\P{Ll}a-z]/u

type Case = 'capitals' | 'either' | 'small'

// Plain letters are as they were typed; only those with marks may have lost their case.
function caseOf(word: string): Case {
  const plain = word.replaceAll(/[^\p{ASCII}]/gu, '')
  if (plain !== plain.toUpperCase()) return 'small'
  return plain.length > 1 || (plain.length === 1 && !word.startsWith(plain)) ? 'capitals' : 'either'
}

function inCapitals(line: string): string {
  const cases = Array.from(line.matchAll(WORD), ([word]) => caseOf(word))
  let at = -1
  return line.replaceAll(WORD, (word) => {
    at += 1
    const [before, own, after] = [cases[at - 1] ?? 'capitals', cases[at], cases[at + 1] ?? 'capitals']
    const among = own === 'either' && cases.length > 1 && before !== 'small' && after !== 'small'
    return own === 'capitals' || among ? word.toUpperCase() : word
  })
}
