const MARKS = /\p{M}+/gu
/** A final y after a consonant sounds, and is often written, as i: `lý/lí`, `kỹ/kĩ`, `quý/quí`. */
const FINAL_Y = /(?<=[bcdghklmnprstvx]|qu)y(?![a-z])/g

/**
 * The text without marks, for search and for comparing names: lower case, no diacritics, `đ` as `d`, a final `y` after a
 * consonant as `i`; so old and new tone placement are equal too. `foldMarks('Uỷ ban nhân dân tỉnh Mỹ Lý')` is
 * `'uy ban nhan dan tinh mi li'`.
 */
export function foldMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll('ð', 'd')
    .replace(FINAL_Y, 'i')
}
