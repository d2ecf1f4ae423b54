const MARKS = /\p{M}+/gu
const FINAL_Y = /(?<=[bcdghklmnprstvx]|qu)y(?![a-z])/g

/** As the engine folds: lower case without marks, `đ` as `d`, a final `y` after a consonant as `i`. */
export function foldMarks(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd').replace(FINAL_Y, 'i')
}
