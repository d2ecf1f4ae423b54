import {
  type BodyName,
  endOf,
  hasBlankLine,
  isAllCaps,
  isCapitalAt,
  sectorEnd,
  skipBlanks,
  sticky,
  unitAfter,
  unitsOf,
  wordEnd,
} from '../lexicon/index.ts'
import { afterNounJoint, NOUNS } from './noun-list.ts'

const DIVIDED = sticky('(?:_:| gồm:?|_: các) ?')
/** `các VP: Thành ủy, UBND TP`. */
const OFFICES = sticky('(?:vp|văn phòng)_:_')
const DIVIDERS: ReadonlySet<number> = unitsOf(':g')
/** `các Sở: Nội vụ, Tài chính, Tư pháp`; `các Bộ, cơ quan: Quốc phòng, …, Văn phòng Chính phủ`. */
export function listed(text: string, view: string, at: number): BodyName | undefined {
  const offices = endOf(OFFICES, view, at)
  if (offices >= 0) {
    const end = namesEnd(text, view, offices, false)
    return end === undefined ? undefined : { end, many: true }
  }
  let noun = NOUNS.match(view, at)
  if (noun === undefined || !noun.value.strong) return undefined
  for (let count = 0; count < 8; count++) {
    const next = afterNounJoint(view, noun.end)
    const more = next < 0 ? undefined : NOUNS.match(view, next)
    if (more === undefined) break
    noun = more
  }
  const names = DIVIDERS.has(unitAfter(view, noun.end)) ? endOf(DIVIDED, view, noun.end) : -1
  if (names < 0 || hasBlankLine(view, noun.end, names)) return undefined
  const kind = view.slice(at, noun.end)
  // `các phòng: 101, 102` are rooms.
  if (kind.endsWith('lực lượng') || (kind.endsWith('phòng') && sectorEnd(view, names) === undefined))
    return undefined
  if (endOf(TOLD, view, names) >= 0) return undefined
  const end = namesEnd(text, view, names, /^(?:sở|bộ|phòng)$/.test(kind))
  return end === undefined ? undefined : { end, many: true }
}

/** `các đoàn thể: Phối hợp tuyên truyền …`: what they are told, not who they are. */
const TOLD = sticky(
  '(?:phối hợp|chủ trì|chủ động|tổ chức|tăng cường|tiếp tục|rà soát|chỉ đạo|tập trung|triển khai|thực hiện|đẩy mạnh|khẩn trương|theo dõi|tham mưu|căn cứ|báo cáo|ban hành|bố trí|nghiên cứu|quán triệt|tuyên truyền|vận động|hướng dẫn)(?= )',
)

/** Capitalised names with commas between them: at most thirty, up to the end of the sentence or item. */
function namesEnd(text: string, view: string, at: number, oneKind: boolean): number | undefined {
  let here = at
  let end: number | undefined
  for (let count = 0; count < 30 && isCapitalAt(text, view, here); count++) {
    if (oneKind && count > 0 && endOf(OTHER_KIND, view, here) >= 0) break
    end = oneNameEnd(text, view, here)
    if (view.charAt(end) !== ',') break
    here = skipBlanks(view, end + 1, 4)
  }
  return end
}

/** After `các sở: Nội vụ, Tài chính, ` a body that says its own kind is none of them. */
const OTHER_KIND = sticky(
  '(?:ubnd|ủy ban|hđnd|hội đồng|công an (?:tỉnh|thành|huyện|xã)|bộ chỉ huy|bộ chqs|sở|ban |cục|chi cục|kho bạc|ngân hàng|bảo hiểm|thuế (?:tỉnh|thành)|trung tâm|công ty|chủ tịch|thanh tra (?:tỉnh|thành)|tòa án|viện |mặt trận|đài |báo |hội |liên |tỉnh |văn phòng)',
)

/** The words of one name of a list: up to a stop, a page break, `và các`, or a word that the sentence goes on with. */
function oneNameEnd(text: string, view: string, at: number): number {
  let end = wordEnd(text, at)
  for (let count = 0; count < 14; count++) {
    const gap = /^(?:\s{1,3}[-–&]\s{1,3}|\s{1,3}|&)(?=[\p{L}\d])/u.exec(view.slice(end, end + 8))
    if (gap === null || gap[0].includes('\n\n')) break
    const next = end + gap[0].length
    const stop = wordEnd(text, next)
    // `TN&MT bố trí …`: a name in capitals ends before a small letter.
    if (isAllCaps(text, view, at, end) && !isCapitalAt(text, view, next) && !gap[0].includes('&')) break
    const goesOn =
      GOES_ON.has(view.slice(next, stop)) &&
      !isCapitalAt(text, view, next) &&
      !view.startsWith('triển nông thôn', next)
    if (goesOn || view.startsWith('và các', next)) break
    end = stop
  }
  return end
}

const GOES_ON: ReadonlySet<string> = new Set(
  'theo tổ chủ phối tham báo tiếp khẩn rà triển thực căn có đã cần phải tập chịu làm trong để tăng kịp xây hướng nghiên'.split(
    ' ',
  ),
)
