import { isCapitals, isUpperAt } from '../layout/index.ts'
import { bodyNameAt, ISSUER_HEADS, onOneLine, PhraseTrie, readingView } from '../lexicon/index.ts'
import type { Stated } from '../reading.ts'
import { fromCapitals, withFront } from './casing.ts'
import type { Cell } from './cell.ts'

const ISSUERS = new PhraseTrie(ISSUER_HEADS.map((head) => [head, true]))
const TERRITORY = /^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|tp\.?) (?!ủy)/

interface Issuer {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly last: Cell
}

/** The body that issues: the last one on the left of the letterhead, with its territory and the organ above it. */
export function issuerIn(text: string, printed: readonly Cell[]): Stated<string> | undefined {
  const cells = printed.map(withLostLetter)
  const capitals = cells.filter((cell) => isCapitals(cell.text, 0, cell.text.length))
  const subject = cells.find((cell) => SUBJECT.test(cell.text))?.start ?? Infinity
  const found =
    lastBody(capitals.filter(({ start }) => start < subject)) ??
    lastBody(capitals) ??
    lastBody(cells.filter((cell) => isPlainName(cell)))
  if (!found) return undefined
  return {
    value: withFront(fromCapitals(onOneLine(found.name), text)),
    span: { start: found.start, end: found.end },
    certainty: 'stated',
  }
}

/** `Y BAN NHÂN DÂN`: the first letter is often lost. */
function withLostLetter(cell: Cell): Cell {
  return cell.text.startsWith('Y BAN NHÂN DÂN') ? { ...cell, text: `Ủ${cell.text}` } : cell
}

/** A name in small letters, alone in its cell: `UBND tỉnh Quảng Trị`. */
function isPlainName(cell: Cell): boolean {
  if (cell.text.length > 80 || !isUpperAt(cell.text, 0)) return false
  const name = bodyNameAt(cell.text, readingView(cell.text), 0)
  return name !== undefined && name.end >= cell.text.length
}

function lastBody(cells: readonly Cell[]): Issuer | undefined {
  let found: Issuer | undefined
  let chair: Cell | undefined
  for (const cell of cells) {
    const view = readingView(cell.text)
    if (!found && view === 'chủ tịch') {
      chair = cell
      continue
    }
    if (NO_NAME.test(view)) continue
    if (found && UNION_MOTTO.test(view)) {
      if (CENTRAL_UNION.test(readingView(found.name)))
        found = { name: `${found.name} ${cell.text}`, start: found.start, end: cell.end, last: cell }
      continue
    }
    const head = found && HEAD_OF_BODY.exec(view)
    if (found && head) {
      if (view.startsWith(readingView(found.name), head[0].length))
        found = {
          ...found,
          name: cell.text.slice(head[0].length),
          start: cell.start + head[0].length,
          end: cell.end,
        }
    } else if (found && (TERRITORY.test(view) || isTail(cell, found)))
      found = { name: `${found.name} ${cell.text}`, start: found.start, end: cell.end, last: cell }
    else if (found && isPeer(view, readingView(found.name)))
      found = { name: `${found.name} - ${cell.text}`, start: found.start, end: cell.end, last: cell }
    else if (namesBody(cell.text, view) || (!found && CHAIR.test(view)))
      found = chair && !found ? ofChair(chair, cell) : named(cell, view, found)
  }
  return found
}

/** The subject stands below who issues: what follows it are the stamps of those who got the letter. */
const SUBJECT = /^(?:v\/v|về việc)[: ]/i

/** What else stands in a letterhead: the number, the subject, and what is stamped above (`HỎA TỐC`, `DỰ THẢO`, `SAO Y BẢN CHÍNH`). */
const NO_NAME =
  /^(?:(?:số|kính gửi|nơi nhận|v\/v|khóa|kỳ họp)(?!\p{L})|(?:hỏa tốc|thượng khẩn|khẩn|tối mật|tuyệt mật|mật|dự thảo|sao y|sao lục|bản sao)(?: lần \d| bản chính)?[\s:.!-]*$)/u

/** `CHỦ TỊCH ⏎ ỦY BAN NHÂN DÂN TỈNH …` on two lines. */
const ofChair = (chair: Cell, cell: Cell): Issuer => ({
  name: `${chair.text} ${cell.text}`,
  start: chair.start,
  end: cell.end,
  last: cell,
})

/** A department over a department, a ministry over a ministry: two that issue together. */
const isPeer = (view: string, above: string): boolean =>
  (view.startsWith('sở ') && above.startsWith('sở ')) || (MINISTRY.test(view) && MINISTRY.test(above))
const MINISTRY = /^bộ (?!tư lệnh|chỉ huy|chính trị)/

/** The Youth Union has its name where others have the motto. */
const UNION_MOTTO = /^đoàn (?:tncs|thanh niên cộng sản) hồ chí minh$/
const CENTRAL_UNION = /^(?:ban chấp hành|bch|ban bí thư) trung ương$/

/** Under the title of a decision its author signs as `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …`; the letterhead names the body. */
const HEAD_OF_BODY =
  /^(?:chủ tịch|bộ trưởng|giám đốc|tổng giám đốc|cục trưởng|viện trưởng|chánh án|thống đốc) /

/** Since 2025 a chairman issues rules of his own, under a letterhead of his own. */
const CHAIR = /^chủ tịch (?:ủy ban|ubnd)(?= nhân dân|$| (?:tỉnh|thành phố|xã|phường|đặc khu) )/

const namesBody = (text: string, view: string): boolean =>
  ORGANS.test(view) ||
  ISSUERS.match(view, 0) !== undefined ||
  bodyNameAt(text, view, 0) !== undefined ||
  MORE_BODIES.test(view)

/** Bodies that write to offices but are seldom told to do anything. */
const MORE_BODIES =
  /^(?:trường|học viện|bệnh viện|đài|báo|tạp chí|nhà xuất bản|tổng công ty|công ty|tập đoàn|trung tâm|chi nhánh|chi cục|phòng|đảng bộ|quân khu|bộ tư lệnh|bộ chỉ huy|hạt kiểm lâm|tổ công tác|tiểu ban|(?:bch|ban chấp hành|btv|ban thường vụ) (?:tỉnh |thành |huyện )?đoàn|liên đoàn|liên minh|ủy ban)(?=\s|$)/

/** The rest of a name that was broken inside its column: `VĂN PHÒNG CHÍNH ⏎ PHỦ`. */
function isTail(cell: Cell, found: Issuer): boolean {
  const near =
    cell.start - found.end <= 2 || (cell.column === found.last.column && cell.line === found.last.line + 1)
  return near && !/^\d/.test(cell.text) && !namesBody(cell.text, readingView(cell.text))
}

/** An organ that has no name of its own takes that of the body above it: `BAN THƯỜNG VỤ` under `TỈNH ỦY BÌNH THUẬN`. */
const ORGANS =
  /^(?:ban (?:thường vụ|chấp hành|tổ chức|tuyên giáo|tuyên giáo và dân vận|dân vận|nội chính|cán sự|cán sự đảng)|thường trực|ủy ban kiểm tra|văn phòng|cơ quan)$/
const CENTRAL_ORGANS =
  /^(?:ban (?:tổ chức|tuyên giáo|tuyên giáo và dân vận|dân vận|nội chính|kinh tế|đối ngoại|chính sách, chiến lược)|ủy ban kiểm tra|văn phòng)$/
const COUNCIL_ORGANS =
  /^(?:ban (?:pháp chế|kinh tế|văn hóa|dân tộc|đô thị)[\p{L} –-]*|thường trực|văn phòng)$/u
/** `ĐOÀN TNCS HỒ CHÍ MINH ⏎ BCH TỈNH AN BÌNH`: the organ of a union between its name and its territory. */
const UNIONS = /^(?:đoàn (?:tncs|thanh niên)|hội (?:lhpn|liên hiệp|nông dân|cựu chiến binh|ccb|chữ thập đỏ))/
const UNION_ORGAN =
  /^(?:bch|ban chấp hành|btv|ban thường vụ)(?= (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường) )/
const OFFICES = /^văn phòng(?: hđnd và ubnd| ủy ban nhân dân)?$/
/** Bodies of a province, district or commune, which letterheads name without their territory. */
const OF_TERRITORY =
  /^(?:sở|thanh tra|phòng|chi cục|trung tâm|ban quản lý|ban dân tộc|đài|trường|hội|công an|tổ công tác|ban chỉ đạo|ban chỉ huy|ban an toàn giao thông|hội đồng|bộ chỉ huy)(?= |$)/
const TERRITORY_NAME =
  /^(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd) ((?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) .+)$/
const HAS_TERRITORY = /(?:^| )(?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã(?! hội)|phường|thị trấn)(?: |\.|$)/

function named(cell: Cell, view: string, above: Issuer | undefined): Issuer {
  return { name: nameUnder(cell.text, view, above?.name), start: cell.start, end: cell.end, last: cell }
}

function nameUnder(name: string, view: string, above: string | undefined): string {
  if (above === undefined) return name
  const superior = readingView(above)
  const committee =
    /^(?:(?:tỉnh|thành|huyện|thị|quận|đảng|xã) ủy|đảng bộ )/.test(superior) && ORGANS.test(view)
  const office = /^(?:ủy ban nhân dân|ubnd)/.test(superior) && OFFICES.test(view)
  const council = /^(?:hội đồng nhân dân|hđnd)/.test(superior) && COUNCIL_ORGANS.test(view)
  if (superior.startsWith('ban chấp hành trung ương') && CENTRAL_ORGANS.test(view))
    return `${name} TRUNG ƯƠNG`
  const front = /^(?:ủy ban |ub)?(?:mttq|mặt trận)/.test(superior) && view === 'ban thường trực'
  const police = /^công an (?:tỉnh|thành phố)/.test(superior) && view.startsWith('phòng ')
  if (committee || office || council || front || police) return `${name} ${above}`
  const union = UNIONS.test(superior) ? UNION_ORGAN.exec(view)?.[0].length : undefined
  if (union !== undefined) return `${name.slice(0, union)} ${above}${name.slice(union)}`
  const territory = TERRITORY_NAME.exec(superior)
  return territory?.[1] && OF_TERRITORY.test(view) && !HAS_TERRITORY.test(view)
    ? `${name} ${above.slice(above.length - territory[1].length)}`
    : name
}
