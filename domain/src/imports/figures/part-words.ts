/** A line that names a part of the line above it: "- Công nghiệp", "Trong đó: …". */
export const partOpening: RegExp = /^(?:[-+•*–]|[a-zđ]\)|trong đó\s*:?)\s*(?=\S)/iu

/** "Trong đó:" behind a dash. */
export const ofWhich: RegExp = /^trong đó\s*:?\s*/i

/** The measure of a whole table, in a line above it. */
export const measureLine: RegExp = /(?:đơn vị tính|đvt)\s*:\s*([^\n)]+)/i
