/** The letters of a column, counted from 0: A … Z, AA … */
export function columnLetter(column: number): string {
  const before = Math.floor(column / 26)
  return (before > 0 ? columnLetter(before - 1) : '') + String.fromCodePoint(65 + (column % 26))
}
