import {
  bodyNameAt,
  endOf,
  hasBlankLine,
  skipBlanks,
  sticky,
  territoryEnd,
  unitAfter,
  unitsOf,
} from '../lexicon/index.ts'

/** What kind of bodies, after the nouns: `có liên quan`, `của tỉnh`, `Trung ương`, `các cấp`, `trong hệ thống chính trị`. */
const TAIL = sticky(
  ' (?:(?:chức năng |khác )?(?:có )?liên quan|chức năng|chuyên môn|cơ sở(?= trực thuộc|_?[,;.:]| và )|chuyên trách|chuyên ngành(?:, khu vực)?|có thẩm quyền|ở trung ương|trung ương|t\\.ư|ở địa phương|địa phương|tham dự|trong hệ thống chính trị|nhà nước|nhân dân|mầm non(?:(?:,| và) (?:giáo dục )?phổ thông)?|phổ thông|tuyến (?:tỉnh|huyện|trung ương|cuối|trên)(?:, tuyến (?:tỉnh|huyện|xã))?|trực thuộc|công lập|trong tỉnh|và tương đương|trong ngành|của (?:tỉnh(?! ủy)|thành phố|huyện(?! ủy)|trung ương|xã|phường|đảng(?! ủy)|nhà nước)|các cấp|cấp tỉnh|cấp huyện|cấp xã|(?:huyện|tỉnh|xã|phường)(?! ủy)(?:, xã)?|(?:thành phố|thị xã|quận)(?=_?[,;.:)]|\\n| (?:và|phối|chủ|tăng|tập|tiếp|khẩn|thực|triển|tổ chức|rà|nghiêm|phải|cần|căn|theo|có) )|đóng (?:chân )?trên địa bàn(?: (?:toàn )?(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường))?|trên địa bàn (?:toàn )?(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường)|cùng cấp|đảng(?! (?:bộ|ủy|viên))|thành viên|thuộc (?:tỉnh|thành phố|phạm vi quản lý))(?![a-zà-ỹđ])',
)
const TAIL_LETTERS: ReadonlySet<number> = unitsOf('cklởtđnhxpvqm')
const BELONGS = sticky(' (?:của|thuộc(?:(?:,| và) trực thuộc)?|trực thuộc|thuộc quyền) ')

/** Where the owner's name may begin: after `của`, `thuộc` … or a blank; undefined where a paragraph ends first. */
export function belongsStart(view: string, end: number): number | undefined {
  const unit = view.charCodeAt(skipBlanks(view, end, 4))
  const joined = unit === SMALL_C || unit === SMALL_T ? endOf(BELONGS, view, end) : -1
  const start = joined < 0 ? skipBlanks(view, end, 3) : joined
  return start === end || hasBlankLine(view, end, start) ? undefined : start
}

const SMALL_C = 0x63
const SMALL_T = 0x74
/** The end of what says which of the bodies are meant: `… có liên quan của tỉnh`, `… thuộc Ủy ban nhân dân tỉnh`. */
export function tailEnd(text: string, view: string, at: number): number {
  let end = at
  for (let count = 0; count < 3; count++) {
    const tail = TAIL_LETTERS.has(unitAfter(view, end)) ? endOf(TAIL, view, end) : -1
    if (tail >= 0 && !hasBlankLine(view, end, tail)) {
      end = tail
      continue
    }
    const owner = ownerEnd(text, view, end)
    if (owner === undefined) break
    end = owner
  }
  return end
}

/** `… thuộc Ủy ban nhân dân tỉnh`, `… của Tỉnh ủy`, `… tham mưu, giúp việc Tỉnh ủy`. */
function ownerEnd(text: string, view: string, at: number): number | undefined {
  const start = belongsStart(view, at)
  if (start === undefined) return undefined
  const joined = start > skipBlanks(view, at, 3)
  const bare = BARE_OWNER.test(view.slice(start, start + 30)) ? endOf(OWNER, view, start) : -1
  if (bare > 0 && (joined || view.startsWith('trực thuộc', at - 'trực thuộc'.length))) return bare
  if (!joined && !OWNED_DIRECTLY.test(view.slice(Math.max(0, at - 16), at))) return undefined
  // A Party organisation is no body that can be told, but it owns some: `các chi bộ trực thuộc Đảng bộ xã`.
  if (!view.startsWith('đảng bộ', start)) return bodyNameAt(text, view, start)?.end
  const end = start + 'đảng bộ'.length
  return Math.max(end, territoryEnd(text, view, end, false).end)
}

/** `các đơn vị trực thuộc Sở`: an owner by its kind alone, before what they do. */
const OWNER = sticky('(?:bộ|sở|cục|tổng cục)(?![a-zà-ỹđ])')
const BARE_OWNER =
  /^(?:bộ|sở|cục|tổng cục)(?:\s?(?:[,;.:)\n]|$)| (?:và|phối|chủ|tăng|tập|tiếp|khẩn|thực|triển|tổ chức|rà|nghiêm|phải|cần|căn|theo|có|đề|chịu|báo cáo) )/

const OWNED_DIRECTLY = /(?:giúp việc|tmgv|ban đảng|xây dựng đảng|trực thuộc|ban chỉ đạo|thành viên|đảng ủy)$/
