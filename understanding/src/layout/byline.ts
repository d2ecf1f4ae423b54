import { FURNITURE_HEADS, PhraseTrie, readingView, TAIL_HEADS } from '../lexicon/index.ts'
import type { Block } from './block.ts'
import { endsSentence } from './title.ts'

const BELOW = new PhraseTrie([...FURNITURE_HEADS, ...TAIL_HEADS].map((phrase) => [phrase, true] as const))

const WORD = String.raw`\p{Lu}\p{Ll}+`
/** `Minh Hiếu`, `N. Hà`, `MINH HIẾU`, with the office in brackets. */
const NAME = new RegExp(
  `^(?:(?:${WORD} ){1,3}${WORD}|\\p{Lu}{1,2}\\.? ?\\p{Lu}\\p{L}{0,6}|\\p{Lu}{2,7}(?: \\p{Lu}{1,7}){1,3})(?: ?\\([^)]{2,40}\\)|/(?:TTXVN|VOV|VTV|VGP|Báo .{2,30}|[\\p{Lu}\\d]{2,8})| \\(?t/h\\)?)?[ |*_.•]*$`,
  'u',
)
/** `N.Hà`, `H.V`, `H. Đăng`: nothing else is written so. */
const INITIALS = new RegExp(
  `^(?:(?:\\p{Lu}{1,2}|Ng)\\. ?){1,2}(?:${WORD}|\\p{Lu}{2,7}|\\p{Lu}{1,2}\\.?)(?: ?[-–&,] ?(?:\\p{Lu}{1,2}\\. ?){1,2}(?:${WORD}|\\p{Lu}{1,2}\\.?))?$`,
  'u',
)
/** `Thu Lan - Anh Tú`, `Nguyễn Hằng - Trung tâm Văn hóa huyện`. */
const TWO = new RegExp(
  `^(?:${WORD} ){1,3}${WORD} ?(?:[-–&,]|và) ?(?:(?:${WORD} ){1,3}${WORD}|(?:Trung tâm|Đài|Phòng|Ban|Báo|Văn phòng|TT)\\P{Lu}.{2,40})$`,
  'u',
)
/** `THU HÀ - VĂN NAM`. */
const TWO_IN_CAPITALS = /^(?:\p{Lu}{2,7} ){1,3}\p{Lu}{2,7} ?(?:[-–&,]|VÀ) ?(?:\p{Lu}{2,7} ){1,3}\p{Lu}{2,7}$/u
/** `VP UBND xã`, `Công chức văn hóa xã`: the office that wrote. */
const OFFICE =
  /^(?:VP|Văn phòng|Phòng|Đài|Trung tâm|TT|CC|Công chức|Cán bộ|Ban CHQS|Đoàn TN|Hội)(?: [\p{L}&-]{1,10}){1,7}$/u
/** `LÊ THỊ HOÀI |`: a family name that is no word of a heading, in a cell of its own. */
const IN_CAPITALS = /^(?:NGUYỄN|TRẦN|LÊ|PHẠM|HUỲNH|VŨ|VÕ|BÙI|ĐẶNG|TRỊNH|PHAN)(?: \p{Lu}{2,7}){1,3} ?\|$/u
/** `BĐT`, `TTXVN`: the desk that wrote. */
const SHORT_FORM = /^\p{Lu}[\p{Lu}\d]{1,6}$/u
/** `CHÂU NỮ |`: after half of an article any name may stand so. */
const IN_CELL = /^\p{Lu}{2,7}(?: \p{Lu}{2,7}){1,3} ?\|$/u
/** `Báo An Bình`, `Đài PT-TH An Bình`: where the article first stood. */
const NEWSPAPER =
  /^(?:Báo|Báo điện tử|Đài(?: PT-?TH| PTTH| TT-?TH)?|Tạp chí|Cổng TTĐT|Trang TTĐT)(?: \p{Lu}[\p{L}&]*){1,4}$/u
/** `by Minh Hiếu`: said so only by a program. */
const BY = new RegExp(`^by (?:${WORD} ?){1,4}$`, 'u')
/** `PV/VOV`, `Luật gia Hồng Hạnh`, `Tin, ảnh: …`, `Theo Báo Nhân Dân`. */
const TITLED = new RegExp(
  `^(?:(?:Nhóm )?P\\.?V\\.?(?:[ /-].{1,20})?|(?:Luật gia|Luật sư|Nhà báo|Phóng viên|CTV|BTV|Ths|ThS\\.?|TS\\.?):? ?(?:${WORD} ?){1,4}(?:\\([^)]{2,40}\\)|[,–-] ?\\p{Lu}.{2,30})?|(?:${WORD} ){1,3}${WORD}, (?:[Bb]áo ?\\p{Lu}.{2,24}|[\\p{L}\\d]{3,24}(?:\\.[a-z]{2,6}){1,3})|(?:Tin|Bài),? (?:và )?ảnh.{0,20}|Bài.{0,3}ảnh.{0,20})$`,
  'u',
)
const AFTER =
  /^(?:Theo|Nguồn:? ?:?) (?:(?:\p{Lu}\.? ?){1,3}\p{Lu}?\p{L}* \([\p{L}\d. ]{3,30}\)$|\p{Lu}.{1,20}|(?:[Bb]áo|[Cc]ổng|[Tt]rang|[ĐđDd]ài|[Tt]ạp chí|TTXVN|Thông tấn xã) ?[^.,:;!?]{0,50}|[a-z\d-]{3,30}(?:\.[a-z]{2,12}){1,3})$/u

/**
 * A line with nothing but who wrote: after the last paragraph, under the headline before its hour, or before the links
 * to other articles. `stamped` tells whether a line is such an hour.
 */
export function isByline(
  text: string,
  blocks: readonly Block[],
  index: number,
  stamped: (block: Block, index: number) => boolean,
): boolean {
  const block = blocks[index]
  const before = blocks[index - 1]
  if (!block || !before || block.end - block.start > 70 || block.hashes > 0) return false
  const words = text.slice(block.start, block.end).normalize('NFC').replace(/[*_]/g, '').trim()
  const late = block.start * 5 > text.length * 2
  if (INITIALS.test(words) && (!block.marker || (late && !before.marker && blocks.length === index + 1)))
    return true
  if (block.marker) return false
  if (BY.test(words) || (words.length < 32 && NEWSPAPER.test(words))) return true
  if (IN_CAPITALS.test(words) || ((late || index < 4) && IN_CELL.test(words))) return true
  const ended =
    endsSentence(text, before.end - (text.charAt(before.end - 1) === '/' ? 1 : 0)) || before.kind !== 'text'
  if (late && ended && SHORT_FORM.test(words)) return true
  if (late && ended && words.length < 50 && isSignedBelow(words, blocks, index)) return true
  if (late && (TITLED.test(words) || AFTER.test(words) || (ended && TWO.test(words)))) return true
  if (words.length < 60 && isUnderHeadline(text, blocks, index) && NAMES_HEAD(words)) return true
  return words.length <= 60 && NAME.test(words) && standsAsName(text, blocks, index, stamped, ended)
}

/** As the last line of the text, or with short ones below. */
const isSignedBelow = (words: string, blocks: readonly Block[], index: number): boolean =>
  (TWO_IN_CAPITALS.test(words) || OFFICE.test(words)) &&
  !blocks.slice(index + 1, index + 5).some(({ first, end }) => end - first > 90)

function standsAsName(
  text: string,
  blocks: readonly Block[],
  index: number,
  stamped: (block: Block, index: number) => boolean,
  ended: boolean,
): boolean {
  const block = blocks[index]
  const next = blocks[index + 1]
  if (!block) return false
  if (next && index < 6 && stamped(next, index + 1)) return true
  if (index >= 4 && (!next || opensBelow(text, next))) return true
  if (isUnderHeadline(text, blocks, index)) return true
  if (index > 1 && next && SOURCE.test(text.slice(next.first, next.first + 40))) return true
  return ended && block.start * 5 > text.length * 3 && (!next || next.end - next.start < 90)
}

/** Between the headline of a page and its first paragraph. */
function isUnderHeadline(text: string, blocks: readonly Block[], index: number): boolean {
  const [above, next] = [blocks[index - 1], blocks[index + 1]]
  if (index > 4 || !above || next?.kind !== 'text' || next.marker || next.end - next.first < PARAGRAPH)
    return false
  const length = above.end - above.first
  return (
    above.kind === 'text' &&
    above.marker === undefined &&
    length > 28 &&
    length < 220 &&
    !endsSentence(text, above.end)
  )
}
const PARAGRAPH = 100

/** `Nguồn: https://…` below the name. */
const SOURCE = /^(?:\(?(?:Nguồn|Theo)(?: tin| bài)?\s?: ?|https?:\/\/)\S/

/** `(Chinhphu.vn)`, `Phóng viên Minh Hiếu`, `Thu Hà - Minh Hiếu`, `Bởi Minh Hiếu - 05/06/2024` between headline and text. */
const NAMES_HEAD = (words: string): boolean =>
  TITLED.test(words) || TWO.test(words) || AFTER.test(words) || OF_SITE.test(words) || POSTED_BY.test(words)
const OF_SITE = /^\((?:(?:Theo|Nguồn:?) )?(?:\p{Lu}[\p{L}\d+]*(?:[ .-][\p{L}\d+]+){0,3})\)$/u
const POSTED_BY = new RegExp(`^(?:[Bb]ởi|[Bb]y|[Tt]ác giả:?) (?:${WORD} ?){1,4}(?:[-–|•,].{0,30})?$`, 'u')

/** Links and buttons of a page after its text. */
function opensBelow(text: string, next: Block): boolean {
  const from = next.marker?.end ?? next.first
  return next.end - from < 60 && BELOW.match(readingView(text), from) !== undefined
}
