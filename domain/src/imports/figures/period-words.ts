/** A year that no word announces and that is no part of a day: "KH 2026". */
export const bareYear: RegExp = /(?<![\d/.-]|năm )(20\d\d)(?![\d/.-])/gi

/** The year with its word, as sentences have it. */
export const announcedYear: string = 'năm $1'

/** A stretch of a year that does not say which: "6 tháng đầu năm", "quý III", "tháng 10", "cả năm". */
export const yearlessStretch: RegExp =
  /(\d{1,2} tháng(?: đầu năm| cuối năm)?|tháng \d{1,2}|quý (?:[IVX]+|\d)|cả năm|trong năm)(?! \d)/i

/** The same stretch of a year. */
export function ofYear(stretch: string, year: number): string {
  return /năm$/i.test(stretch) ? `${stretch} ${year}` : `${stretch} năm ${year}`
}
