/** The number of the column that a place of a cell begins with, from 1: "AB12" is in column 28; null for other words. */
export function columnNumber(place: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(place ?? '')?.[0]
  if (letters === undefined) return null
  let number = 0
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64
  return number
}
