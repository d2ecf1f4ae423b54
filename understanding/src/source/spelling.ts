/**
 * One spelling for one syllable. Official texts mix two lawful placements of the tone mark (`hòa`/`hoà`,
 * `ủy`/`uỷ`) and a typing slip (`tòan`, `rà sóat`, `qúy`). Readers see a single form, of the same length, so
 * that no position moves: the mark on the first letter in an open syllable (`hòa`), on the second in a closed
 * one (`toàn`).
 */

const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1)

const FIRST_TO_SECOND = pairs(
  'òa oà óa oá ỏa oả õa oã ọa oạ òe oè óe oé ỏe oẻ õe oẽ ọe oẹ ùy uỳ úy uý ủy uỷ ũy uỹ ụy uỵ',
)

const SECOND_TO_FIRST = new Map([...FIRST_TO_SECOND].map(([first, second]) => [second, first]))

function pairs(list: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  const words = list.split(' ')
  for (let i = 0; i + 1 < words.length; i += 2) {
    const [from = '', to = ''] = [words[i], words[i + 1]]
    for (const form of [(s: string) => s, (s: string) => s.toUpperCase(), capital])
      table.set(form(from), form(to))
  }
  return table
}

/** `hoà`, `uỷ` before anything but a letter; `quý` keeps its mark because `qu` is one consonant. */
const OPEN = /(?<![qQ])(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?![a-zA-ZÀ-ỹ])/g

/** `tòan`, `sóat`, `Hùynh` before a letter that closes the syllable, and `qúy`. */
const CLOSED =
  /[òóỏõọÒÓỎÕỌ](?:[aeAE])(?=[cimnptyCIMNPTY])|[ùúủũụÙÚỦŨỤ][yY](?=[nptNPT])|(?<=[qQ])[ùúủũụÙÚỦŨỤ][yY]/g

/** The same text with every tone mark in one place; the length never changes. */
export function foldSpelling(text: string): string {
  return text
    .replace(OPEN, (pair) => SECOND_TO_FIRST.get(pair) ?? pair)
    .replace(CLOSED, (pair) => FIRST_TO_SECOND.get(pair) ?? pair)
}
