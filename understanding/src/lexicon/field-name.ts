import { skipBlanks } from './letters.ts'
import { matchAt, sticky } from './pattern.ts'
import { PhraseTrie } from './phrase-trie.ts'
import { isAllCaps, isCapitalAt, wordEnd } from './proper-name.ts'
import { SECTORS } from './sectors.ts'

const SECTOR_NAMES = new PhraseTrie(SECTORS.map((words) => [words, true] as const))

/** The end of a known field that starts at `at`. */
export const sectorEnd = (view: string, at: number): number | undefined => SECTOR_NAMES.match(view, at)?.end

/** The end of the field a department, ministry or division is named after: a known one, or a capitalised word or two. */
export function fieldNameEnd(text: string, view: string, end: number, mostWords: number): number | undefined {
  const next = skipBlanks(view, end, 3)
  if (next === end) return undefined
  const known = SECTOR_NAMES.match(view, next)
  if (known !== undefined && isCapitalAt(text, view, next)) return known.end
  return mostWords === 0 ? undefined : capitalisedField(text, view, next, mostWords)
}

const SMALL_WORD = sticky(' [a-zà-ỹđ]{1,7}(?![a-zà-ỹđ])')

/** A capitalised word with up to `most` small ones: `Y tế dự phòng`, `Kiểm tra văn bản`. */
function capitalisedField(text: string, view: string, at: number, most: number): number | undefined {
  if (!isCapitalAt(text, view, at) || isAllCaps(text, view, at, wordEnd(text, at))) return undefined
  let end = wordEnd(text, at)
  for (let count = 0; count < most; count++) {
    const next = matchAt(SMALL_WORD, view, end)
    if (next === undefined || FIELD_STOPS.has(next[0].trim()) || next[0].includes('\n\n')) break
    if (isCapitalAt(text, view, SMALL_WORD.lastIndex - next[0].trim().length)) break
    end = SMALL_WORD.lastIndex
  }
  return end
}

/** Words that a sentence goes on with after a name. */
const FIELD_STOPS: ReadonlySet<string> = new Set(
  'đã có và là chủ phối tham báo được phải tiếp tập sớm về tại cho theo để cùng tổ hướng kiểm rà khẩn chịu căn xây trình đề cần sẽ với trong cấp thuộc của tỉnh huyện thành đến từ khu do trên nghiên triển thực giao'.split(
    ' ',
  ),
)
