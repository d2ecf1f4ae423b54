import type { Span } from '../reading.ts'

/** What stands between a name and its figure: `ước đạt`, `tăng`, `chiếm tỉ lệ` … */
const LINK =
  /(?:^|[\s,(])(?:ước (?:đạt|tăng|thực hiện|tính)|dự kiến|đạt|tăng|giảm|chiếm|bằng|là|còn|ở mức|duy trì|vượt|lên|xuống|tăng trưởng|có|:)(?=[\s:])/u
const OPENING =
  /^(?:[\s,;:*()–-]|trong đó|đồng thời|cụ thể|và|nổi bật|nhất là|riêng|với|duy trì|phấn đấu|bảo đảm|đảm bảo|nâng|giữ)+/u
const NAME_LETTERS = /\p{L}{2,}/u
const LONGEST_NAME = 160

/** The words of a clause before a figure, parted into the name of what is measured and what links it to the figure. */
export interface Clause {
  /** The name, where the clause has one of its own. */
  readonly name?: Span
  /** The linking words up to the figure. */
  readonly link: string
}

/** Reads the words from `start` up to a figure at `end` of a reading view. */
export function clauseBefore(view: string, start: number, end: number): Clause {
  const from = Math.max(start, end - 300)
  const words = view.slice(from, end)
  const opening = OPENING.exec(words)?.[0].length ?? 0
  const rest = words.slice(opening)
  const link = LINK.exec(rest)
  const nameEnd = link === null ? rest.length : link.index
  const name = rest.slice(0, nameEnd).trimEnd()
  if (name.length > LONGEST_NAME || !NAME_LETTERS.test(name)) return { link: rest }
  return { name: { start: from + opening, end: from + opening + name.length }, link: rest.slice(nameEnd) }
}
