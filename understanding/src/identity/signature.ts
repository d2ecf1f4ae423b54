import type { Block, Zone } from '../layout/index.ts'
import { isCapitals } from '../layout/index.ts'
import { onOneLine, PhraseTrie, readingView, SIGNING_TITLES } from '../lexicon/index.ts'
import type { Stated } from '../reading.ts'
import { inStretches } from '../stretches.ts'
import { fromCapitals } from './casing.ts'
import { cellsIn } from './cell.ts'
import type { Cell } from './cell.ts'
import { TYPES } from './title-types.ts'

const TITLES = new PhraseTrie(SIGNING_TITLES.map((title) => [title, true]))

/** Who signed, in what capacity, and who gets the document. */
export interface Signature {
  readonly signer?: Stated<string>
  readonly signerTitle?: Stated<string>
  /** The collective behind `TM.`. */
  readonly onBehalfOf?: Stated<string>
  readonly recipients: readonly Stated<string>[]
}

/** Reads the block of signature and recipients. */
export function readSignature(text: string, blocks: readonly Block[], zones: readonly Zone[]): Signature {
  const cells = cellsIn(text, blocks, zones, isFoot).flatMap(parted)
  const behalf = wholeBehalf(cells)
  const titles = cells.filter(isTitle)
  const title = titles.at(-1)
  const above = title ?? behalf
  const signer = above
    ? cells.find((cell) => cell.start > above.start && isPersonName(cell.text))
    : nameBelowFile(cells)
  return {
    ...(signer ? { signer: stated(signer, personName(signer.text)) } : {}),
    ...(title ? { signerTitle: stated(title, fromCapitals(title.text.replace(CAPACITY, ''), '')) } : {}),
    ...(behalf ? { onBehalfOf: stated(behalf, fromCapitals(behalf.text.replace(CAPACITY, ''), text)) } : {}),
    recipients: recipientsOf(text, blocks, zones).filter(({ span }) => span.start !== signer?.start),
  }
}

/** The name below the last of the recipients, where a scanner lost the title above it: it begins with a family name. */
function nameBelowFile(cells: readonly Cell[]): Cell | undefined {
  const file = cells.findIndex((cell) => FILE.test(cell.text))
  return file < 0
    ? undefined
    : cells.slice(file + 1, file + 4).find(({ text }) => FAMILY.test(text) && isPersonName(text))
}
const FILE = /^[-–~+] ?Lưu ?:/
const FAMILY =
  /^(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Đoàn|Lâm|Mai|Hà|Cao|Tạ|Lương|Vương|Đào) \p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ ?){1,2}$|^(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô) \p{Lu}\p{Ll}+$/u

/** `TM. ỦY BAN NHÂN ⏎ DÂN TỈNH`: the collective with the rest that a narrow column put below. */
function wholeBehalf(cells: readonly Cell[]): Cell | undefined {
  const at = cells.findIndex(
    (cell) => /^(?:TM|T\/M)[ .]/.test(cell.text) && isCapitals(cell.text, 0, cell.text.length),
  )
  const [cell, below] = [cells[at], cells[at + 1]]
  if (!cell || below?.block !== cell.block || below.line !== cell.line + 1) return cell
  return GOES_ON.test(readingView(below.text)) && isCapitals(below.text, 0, below.text.length)
    ? { ...cell, end: below.end, text: `${cell.text} ${below.text}` }
    : cell
}

const GOES_ON =
  /^(?:(?:ban )?nhân dân|dân|ủy|(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?! ủy viên))(?: |$)/

const isFoot = (zone: Zone): boolean => zone === 'signature' || zone === 'recipients'

const TITLES_AND_NAME = /^((?:[\p{Lu}./,-]+ )+)((?:\p{Lu}\p{Ll}+ ?){2,5})$/u
const BETWEEN_TITLES =
  /(?<!PHÓ) (?=(?:KT|K\/T|TL|T\/L|TUQ)[. ]|(?:PHÓ )?(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|BỘ TRƯỞNG|CHÁNH VĂN PHÒNG)$)/

/** `TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn A` on one line: each title and the name for itself. */
function parted(cell: Cell): readonly Cell[] {
  const found = TITLES_AND_NAME.exec(cell.text)
  if (!found?.[1] || !found[2]) return [cell]
  const name = { ...cell, start: cell.start + found[1].length, text: found[2] }
  let start = cell.start
  const titles = found[1]
    .trimEnd()
    .split(BETWEEN_TITLES)
    .map((text) => {
      const title = { ...cell, start, end: start + text.length, text }
      start += text.length + 1
      return title
    })
  return [...titles, name]
}

const CAPACITY = /^(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ|Q)[ .]+/

const stated = (cell: Cell, value: string): Stated<string> => ({
  value,
  span: { start: cell.start, end: cell.end },
  certainty: 'stated',
})

function isTitle(cell: Cell): boolean {
  if (!isCapitals(cell.text, 0, cell.text.length) || cell.text.length > 60) return false
  const plain = cell.text.replace(CAPACITY, '')
  return TITLES.match(readingView(plain), 0) !== undefined || /^(?:KT|K\/T|TL|T\/L|TUQ)[ .]/.test(cell.text)
}

const NAME =
  /^(?:(?:Đồng chí|Ông|Bà|Đại tướng|(?:Thượng|Trung|Thiếu) tướng|(?:Đại|Thượng|Trung|Thiếu) (?:tá|úy)|Luật sư|TS\.|ThS\.|BS\.|BSCKI{1,2}\.?|PGS\.TS\.?|GS\.TS\.?) ?)?((?:\p{Lu}\p{Ll}*|\p{Lu}+)(?: (?:\p{Lu}\p{Ll}*|\p{Lu}+)){1,4})$/u

const COMMON =
  /^(?:ủy ban|hội đồng|nhân dân$|cộng hòa|đảng cộng sản|độc lập|ban|bộ|sở|lưu|như|các|phụ lục|chương|điều \d|danh mục|biểu mẫu|đề cương|nội dung|nơi nhận|kính gửi|người |chức vụ|họ (?:và )?tên|ký tên|đã ký|phòng |trung tâm|công ty|văn phòng|thủ trưởng|chi cục|phiếu|luật |bình luận$|chia sẻ|tin liên quan)/

/** The heading of what is attached (`QUY CHẾ`), a body, or a common noun, which no person is called. */
export function namesNoPerson(text: string): boolean {
  const view = readingView(text)
  return COMMON.test(view) || TITLES.match(view, 0) !== undefined || TYPES.match(view, 0) !== undefined
}

/** Two to five words with capital letters that are not a title, body or instrument. */
function isPersonName(text: string): boolean {
  return NAME.test(text.normalize('NFC')) && !namesNoPerson(text) && text.length <= 32
}

function personName(text: string): string {
  const name = NAME.exec(text.normalize('NFC'))?.[1] ?? text
  if (!isCapitals(name, 0, name.length)) return name
  return name
    .split(' ')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join(' ')
}

/** The items under `Nơi nhận:` and the addressees after `Kính gửi:`; several may stand on one line. */
function recipientsOf(
  text: string,
  blocks: readonly Block[],
  zones: readonly Zone[],
): readonly Stated<string>[] {
  const recipients: Stated<string>[] = []
  inStretches(blocks.length, addRecipients, { text, blocks, zones, recipients })
  return recipients
}

/** What the blocks of a text share. */
interface Addressing {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly zones: readonly Zone[]
  readonly recipients: Stated<string>[]
}

function addRecipients({ text, blocks, zones, recipients }: Addressing, index: number): void {
  const block = blocks[index]
  if (!block || zones[index] !== 'recipients' || block.end - block.start > 2000) return
  const bar = block.kind === 'row' ? text.slice(block.start + 1, block.end).indexOf('|') : -1
  let from = block.marker?.end ?? block.first
  const end = bar < 0 ? block.end : block.start + 1 + bar
  const opening = /^[|\s*_]*(?:nơi nhận|kính gửi)[\s*_:]*/.exec(
    readingView(text.slice(from, Math.min(end, from + 30))),
  )
  if (opening) from += opening[0].length
  for (const piece of text.slice(from, end).split(';')) {
    const column = /\S {3,}\S/.exec(piece)
    addRecipient(text, from, from + (column ? column.index + 1 : piece.length), recipients)
    from += piece.length + 1
  }
}

/** `Lưu: VT`, and the opening of a telegram's addressees. */
const NO_RECIPIENT = /^lưu(?=\s|:|$)|^\(|điện ?:$/

function addRecipient(text: string, from: number, to: number, recipients: Stated<string>[]): void {
  let start = from
  let end = to
  while (start < end && ' -–+*_\n'.includes(text.charAt(start))) start++
  while (end > start && ';.,*_ \n'.includes(text.charAt(end - 1))) end--
  const value = onOneLine(text.slice(start, end))
  if (value.length < 2 || isCapitals(value, 0, value.length) || NO_RECIPIENT.test(readingView(value))) return
  recipients.push({ value, span: { start, end }, certainty: 'stated' })
}
