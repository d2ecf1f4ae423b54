const PART = '(?:tiết|điểm|khoản|điều|mục|chương|phần|phụ lục|tiểu mục)\\s{1,3}[0-9a-zđ][0-9a-zđ.]{0,6}'
const CHAIN = new RegExp(
  `(${PART}(?:(?:,\\s?|\\s{1,3}|\\s{1,3}và\\s{1,3})(?:của\\s)?${PART}){0,5})[,\\s]{1,3}(?:của\\s{1,3}|tại\\s{1,3})?$`,
)

/** The chain of parts named just before an instrument: `điểm a khoản 2 Điều 5` of `Nghị định số …`. */
export function provisionBefore(text: string, view: string, start: number): string | undefined {
  const from = Math.max(0, start - 90)
  const found = CHAIN.exec(view.slice(from, start))
  const chain = found?.[1]
  if (found === null || chain === undefined) return undefined
  const at = from + found.index
  return text.slice(at, at + chain.length).replace(/\s+/g, ' ')
}
