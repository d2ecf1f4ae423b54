import type { Span } from '../reading.ts'
import type { Parties } from './party.ts'
import type { Unit } from './segment.ts'
import { bareEnd, verbAt } from './subject.ts'
import { TELLS } from './told-party.ts'

/** Those who have no name that is known, but must act: whoever must, a territory, who is urged after a time. */
export function unnamedIn(
  view: string,
  unit: Unit,
  parties: Parties,
  proper: number,
  opening: number,
): readonly Span[] | undefined {
  const subject = parties.told(proper)
  if (subject && MUST.test(view.slice(subject.end, subject.end + 20))) return [subject]
  if (view.startsWith('riêng ', proper)) {
    const alone = parties.chain(proper + 'riêng '.length, unit.end)
    if (alone.length > 0 && verbAt(view, (alone.at(-1)?.end ?? 0) + 1) !== undefined) return alone
  }
  const bare = bareEnd(view, opening)
  // `Thành phố giao đơn vị tư vấn …`: who orders is not told.
  const tells = bare === undefined ? null : TELLS.exec(view.slice(bare, bare + 18))
  if (bare !== undefined && tells) return parties.chain(bare + tells[0].length, unit.end)
  if (bare !== undefined) return [{ start: opening, end: bare }]
  return (
    bareAt(view, pastConnective(view, opening)) ??
    branchThatMust(view, unit, opening, parties) ??
    kindThatMust(view, unit, opening)
  )
}

/** `Đặc biệt, Chi nhánh Bến An phải …`: a body of no list, by its first word, behind what joins the sentence. */
function branchThatMust(
  view: string,
  { first }: Unit,
  opening: number,
  parties: Parties,
): readonly Span[] | undefined {
  if (opening === first || !BRANCH.test(view.slice(opening, opening + 16))) return undefined
  const named = parties.unknown(opening)
  return named !== undefined && MUST.test(view.slice(named.end, named.end + 20)) ? [named] : undefined
}
const BRANCH =
  /^(?:chi nhánh|xí nghiệp|trạm|đồn|hạt|đội|nhà máy|cảng|khu|viện|trung tâm|trường|bệnh viện|ban|cụm) /

/** `Cơ sở khám bệnh và cơ sở phục hồi chức năng có trách nhiệm …`: all of a kind. */
function kindThatMust(view: string, { end }: Unit, opening: number): readonly Span[] | undefined {
  const found = KIND_MUST.exec(view.slice(opening, Math.min(end, opening + 130)))
  return found?.[1] === undefined ? undefined : [{ start: opening, end: opening + found[1].length }]
}
const KIND_MUST =
  /^((?:cơ sở|tổ chức(?=, | và | hoặc | cá nhân)|doanh nghiệp|hộ|cá nhân|đại lý|lái xe|cha mẹ|phụ huynh|giáo viên|học sinh|sinh viên|chủ (?:hộ|cơ sở|phương tiện|tàu|rừng|dự án|vật nuôi)) ?[^.;:,]{0,80}?)(?: cũng| đều)? (?:có trách nhiệm|chịu trách nhiệm|có nghĩa vụ|có nhiệm vụ) /

/** `Người chăn nuôi cần …`: whoever must. */
const MUST = /^ (?:cũng )?(?:cần|phải|có trách nhiệm|chịu trách nhiệm|không được|tuyệt đối) /

/** What may stand before the subject besides the adverbs of a task. */
const CONNECTIVE = /(?:cụ thể|trước hết|tuy nhiên|chính vì vậy|vì thế|do vậy|thời gian tới)(?: là)?,? /y

function pastConnective(view: string, at: number): number {
  CONNECTIVE.lastIndex = at
  return CONNECTIVE.test(view) ? CONNECTIVE.lastIndex : at
}

const TERRITORY = /(?:tỉnh|huyện|xã|thành phố|thị xã|quận|phường|thị trấn|tp\.?)(?= )/y
/** Who speaks is not told. */
const SPEAKS =
  /^ (?:cũng |còn |rất )?(?:yêu cầu|đề nghị|giao|kiến nghị|thống nhất|mong|đã|được|ghi nhận|lưu ý|nhấn mạnh|báo cáo)(?= )/
const SOFTLY = / (?:(?:cũng|còn|sẽ|cần|phải) ){0,2}/y

/** `Thành phố khẩn trương thẩm định …`: a territory before any verb of doing. */
export function bareAt(view: string, at: number): readonly Span[] | undefined {
  TERRITORY.lastIndex = at
  if (!TERRITORY.test(view)) return undefined
  const end = TERRITORY.lastIndex
  if (SPEAKS.test(view.slice(end, end + 24))) return undefined
  SOFTLY.lastIndex = end
  const does = SOFTLY.test(view) ? SOFTLY.lastIndex : end + 1
  return verbAt(view, does) === undefined ? undefined : [{ start: at, end }]
}

/** How far into a sentence those who must may stand. */
const FARTHEST = 260

/** Several of a kind right before `cần` or `phải`, after words that do not make them whom something else concerns. */
const SEVERAL =
  /(?:^|[ “"])((?<!(?:của|cho|với|tại|ở|do|từ|trong|giữa|thuộc|đến|tới|bởi|để|giúp|hỗ trợ|mà|và|là|những gì) )(?:các|mỗi|từng) (?:cơ quan|đơn vị|địa phương|tổ chức|doanh nghiệp|sở|bộ|ban|ngành|cấp|phòng|xã|phường|huyện|chi bộ|cấp ủy)(?:(?:, | và )(?:các )?(?:cơ quan|đơn vị|địa phương|tổ chức|doanh nghiệp|ban|ngành|đoàn thể|cá nhân|chính quyền|tổ chức đảng|xã|phường|đặc khu)){0,4}(?: (?:liên quan|chức năng|chuyên môn|trực thuộc))?)(?: cũng| đều)?$/

/** `…, do vậy, UBND tỉnh và các ngành phải chủ động …`: who must, for a reason that was told before. */
export function whoMustTherefore(view: string, { first, end }: Unit, parties: Parties): readonly Span[] {
  const words = view.slice(first, Math.min(end, first + FARTHEST_REASON))
  const reason = THEREFORE.exec(words)
  if (reason === null) return NOBODY
  const chain = parties.chain(first + reason.index + reason[0].length, end, true)
  const last = chain.at(-1)?.end
  return last !== undefined && MUST.test(view.slice(last, last + 20)) ? chain : NOBODY
}
const FARTHEST_REASON = 360
const THEREFORE = /[,;] (?:chính )?(?:vì vậy|vì thế|do đó|do vậy|bởi vậy|vì lẽ đó),? /

/** `Để đạt dự toán thu các đơn vị cần …`: several who must, without a comma before them. */
export function severalWhoMust(view: string, { first, end }: Unit): readonly Span[] {
  const words = view.slice(first, Math.min(end, first + FARTHEST))
  for (const must of [' cần ', ' phải ']) {
    const at = words.indexOf(must)
    if (at < 0) continue
    const from = Math.max(0, at - 96)
    const found = SEVERAL.exec(words.slice(from, at))
    const who = found?.[1]
    if (found === null || who === undefined) continue
    const start = first + from + found.index + found[0].indexOf(who)
    return [{ start, end: start + who.length }]
  }
  return NOBODY
}

const NOBODY: readonly Span[] = []
