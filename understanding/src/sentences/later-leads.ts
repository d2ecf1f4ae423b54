import { unitsOf } from '../lexicon/index.ts'
import type { Span } from '../reading.ts'
import type { Parties } from './party.ts'
import type { Unit } from './segment.ts'
import { verbAt } from './subject.ts'
import { HAS_COLON, SAYS_CHAIR } from './word-flags.ts'

/** `giao Sở Y tế tham mưu …; Sở Nội vụ rà soát …; các hộ dân theo dõi …`: each who begins a clause of its own has a part. */
export function withLater(
  view: string,
  unit: Unit,
  leads: readonly Span[],
  parties: Parties,
  told = false,
): readonly Span[] {
  const opens = told ? OPENS_ORDER : OPENS_CLAUSE
  let all: Span[] | undefined
  let past = leads.at(-1)?.end ?? unit.end
  if (URGES.test(view.slice(past, past + 24))) return leads
  const words = view.slice(unit.first, unit.end)
  for (let sign = words.indexOf('; '); sign >= 0; sign = words.indexOf('; ', sign + 2)) {
    opens.lastIndex = sign
    if (unit.first + sign < past || !opens.test(words)) continue
    const start = unit.first + opens.lastIndex
    if (told && ASKS_UP.test(view.slice(start - 8, start + 12))) continue
    const chain = parties.chain(start, unit.end)
    const end = chain.at(-1)?.end
    if (end === undefined) continue
    past = end
    if (
      (verbAt(view, end + 1) === undefined && !CLAUSE_ACTS.test(view.slice(end, end + 20))) ||
      SPEAKS.test(view.slice(end, end + 12))
    )
      continue
    all ??= [...leads]
    for (const party of chain) all.push(party)
  }
  const besides = alsoTold(view, unit, past, parties, told)
  return besides.length === 0 ? (all ?? leads) : [...(all ?? leads), ...besides]
}

/** `Ban Thường vụ Tỉnh ủy cần …, đồng thời đề nghị tỉnh An Phú phải …`: whom a second order tells. */
function alsoTold(view: string, unit: Unit, past: number, parties: Parties, told: boolean): readonly Span[] {
  const joined = AND_ORDERS.exec(view.slice(past, past + 20))
  if (joined !== null) return parties.chain(past + joined[0].length, unit.end, true)
  const rest = view.slice(past, unit.end)
  const given = told ? rest.indexOf(ALSO_GIVES) : -1
  if (given >= 0) {
    const chain = parties.chain(past + given + ALSO_GIVES.length, unit.end)
    const end = chain.at(-1)?.end
    if (end !== undefined && verbAt(view, end + 1) !== undefined) return chain
  }
  const sign = rest.indexOf(BESIDES)
  if (sign < 1 || !APART.has(rest.charCodeAt(sign - 1))) return []
  ALSO_ORDERS.lastIndex = past + sign + BESIDES.length
  return ALSO_ORDERS.test(view) ? parties.chain(ALSO_ORDERS.lastIndex, unit.end, true) : []
}

/** `yêu cầu các bộ và đề nghị các Tỉnh ủy …` */
const AND_ORDERS = /^(?: và|,(?: và)?) (?:đề nghị|yêu cầu|giao) /
const ALSO_GIVES = ', giao '
const BESIDES = ' đồng thời '
const ALSO_ORDERS = /(?:cũng )?(?:yêu cầu|đề nghị|giao(?: cho)?|lưu ý) /y

const CLAUSE_ACTS = /^\s(?:căn\scứ|(?:cũng )?được (?:giao|phân công))\s/

/** Whom they are to urge may stand in a row of clauses, too. */
const URGES = /^ (?:lãnh đạo, )?(?:đôn đốc|chỉ đạo|hướng dẫn, đôn đốc) /
const OPENS_CLAUSE = /; {1,3}(?:đồng thời,? |còn |riêng |và )?(?:giao (?:cho )?)?(?:(?:các )?đồng chí )?/y
/** `…; yêu cầu Sở B …; đề nghị Sở C …`: the same speaker goes on; but `…; đề nghị Bộ A …` is what they are to ask for. */
const OPENS_ORDER =
  /; {1,3}(?:đồng thời,? |còn |riêng |và )?(?:(?:giao|yêu cầu|đề nghị|lưu ý) (?:cho )?)?(?:(?:các )?đồng chí |lãnh đạo )?/y
const ASKS_UP = /đề nghị (?:bộ |các bộ|chính phủ|thủ tướng|trung ương)/
const SPEAKS = /^ (?:yêu cầu|đề nghị|giao|thống nhất|ghi nhận|thông báo)/

/** `… cho hay Bộ Y tế được giao hướng dẫn …; Bộ Công an được giao …`: who is said to have been given what to do. */
export function givenDuty(
  view: string,
  unit: Unit,
  mentions: readonly Span[],
  parties: Parties,
): readonly Span[] {
  const given = mentions.find(
    ({ start, end }) =>
      GIVEN.test(view.slice(end, end + 40)) && !OF_ANOTHER.test(view.slice(Math.max(0, start - 6), start)),
  )
  if (given === undefined) return []
  // The row may have begun before the one that stands next to the verb.
  for (const { start, end } of mentions) {
    if (start < given.start - LONGEST_ROW || end > given.end) continue
    const row = parties.chain(start, unit.end)
    if (row.at(-1)?.end === given.end) return withLater(view, unit, row, parties)
  }
  return []
}

const LONGEST_ROW = 300
const GIVEN = /^ (?:cũng )?được (?:giao|phân công) (?!vốn|chỉ tiêu|kế hoạch|quyền|đất)/

const SAYS_WHO = /(?:thực hiện|trách nhiệm|chính) ?:/

/** `Phủ sóng 5G …; Sở Khoa học và Công nghệ chủ trì`, `(cơ quan chủ trì: Sở Y tế)`: who leads is said after the duty. */
export function saidLast(
  view: string,
  unit: Unit,
  flags: number,
  mentions: readonly Span[],
  parties: Parties,
): readonly Span[] {
  if (mentions.length === 0) return []
  const carrying = whoCarriesOut(view, unit, mentions, parties)
  if (carrying.length > 0) return carrying
  if (
    (flags & SAYS_CHAIR) === 0 &&
    ((flags & HAS_COLON) === 0 || !SAYS_WHO.test(view.slice(unit.first, unit.end)))
  )
    return []
  let past = 0
  for (const { start } of mentions) {
    if (start < past) continue
    const before = view.slice(Math.max(unit.start, start - 40), start)
    const chain = parties.chain(start, unit.end)
    const end = chain.at(-1)?.end ?? start
    past = end
    const leads =
      /(?:[;.(]|\sdo|, giao)\s?$/.test(before) &&
      /^\s(?:là (?:cơ quan|đơn vị) )?chủ trì/.test(view.slice(end, end + 24))
    if (
      leads ||
      /(?:cơ quan|đơn vị|bộ phận)?\s?(?:chủ trì|thực hiện|chịu trách nhiệm)(?: thực hiện| tham mưu| chính)?\s?:\s$/.test(
        before,
      )
    )
      return chain
  }
  return []
}

/** `Việc phân bổ hàng cứu trợ do Ủy ban MTTQ tỉnh đảm nhiệm.`: by whom a duty that is named is carried out. */
function whoCarriesOut(
  view: string,
  unit: Unit,
  mentions: readonly Span[],
  parties: Parties,
): readonly Span[] {
  const names = NAMES_DUTY.test(view.slice(unit.first, unit.first + 10))
  const found = mentions.find(
    ({ start }) => view.startsWith(' do ', start - 4) && (names || APART.has(view.charCodeAt(start - 5))),
  )
  const duty = names
    ? mentions.find(({ start }) => view.startsWith(IS_PART_OF, start - IS_PART_OF.length))
    : undefined
  if (duty !== undefined) return parties.chain(duty.start, unit.end)
  const chain = found ? parties.chain(found.start, unit.end) : []
  const end = chain.at(-1)?.end
  return end !== undefined && CARRIED_OUT.test(view.slice(end, end + 48)) ? chain : []
}

/** `Việc rà soát quỹ đất thuộc trách nhiệm của Sở A.` */
const IS_PART_OF = ' thuộc trách nhiệm của '

/** `Đồng ý chủ trương …; UBND huyện chịu trách nhiệm …`: who acts behind what is only agreed to. */
export function behindConsent(view: string, unit: Unit, parties: Parties): readonly Span[] {
  if (!CONSENTS.test(view.slice(unit.first, unit.first + 24))) return []
  const words = view.slice(unit.first, unit.end)
  for (let sign = words.indexOf('; '); sign >= 0; sign = words.indexOf('; ', sign + 2)) {
    const chain = parties.chain(unit.first + sign + 2, unit.end)
    const end = chain.at(-1)?.end
    if (end !== undefined && (verbAt(view, end + 1) !== undefined || ANSWERS.test(view.slice(end, end + 24))))
      return withLater(view, unit, chain, parties)
  }
  return []
}

const CONSENTS = /^(?:chấp thuận|đồng ý|thống nhất|nhất trí|cơ bản (?:đồng ý|thống nhất|nhất trí)|cho phép) /
const ANSWERS = /^ (?:chịu|có) trách nhiệm /

/** `…, do Sở Y tế chủ trì`, `(do Sở Y tế chủ trì)`: not `các dự án do Sở Y tế thực hiện`. */
const APART: ReadonlySet<number> = unitsOf(',;')
const NAMES_DUTY = /^(?:các )?(?:nhiệm vụ|việc|công tác|nội dung|phần việc|khâu) /
const CARRIED_OUT =
  /^ (?:(?:trực tiếp|chủ trì|chịu trách nhiệm) )?(?:đảm nhiệm|đảm nhận|phụ trách|thực hiện|chịu trách nhiệm|tham mưu|triển khai|chủ trì|chỉ đạo)(?:[.,;:)]| trước| trong|\s?$)/

const AS_FOLLOWS =
  /^[^:]{0,120}(?:chỉ đạo|giao (?:trách nhiệm|nhiệm vụ)|yêu cầu|đề nghị|lưu ý|kết luận|phân công|nêu rõ|nhấn mạnh)[^:]{0,80}(?<= )(?:sau|sau đây|cụ thể|như sau|trọng tâm|như): /

/** `… chỉ đạo cần tập trung một số việc sau: Đảng ủy xã tổ chức …; các chi bộ …`: who has the first of the duties that follow. */
export function firstAfterColon(view: string, unit: Unit, parties: Parties): readonly Span[] {
  const opening = AS_FOLLOWS.exec(view.slice(unit.first, Math.min(unit.end, unit.first + 220)))
  if (opening === null) return []
  const chain = parties.chain(unit.first + opening[0].length, unit.end)
  const end = chain.at(-1)?.end
  return end !== undefined && verbAt(view, end + 1) !== undefined ? chain : []
}

const CARRIES_OUT =
  /^ (?:thực hiện (?:quy trình|các bước|nhiệm vụ|như sau|theo)|chịu trách nhiệm|có trách nhiệm|tiến hành)(?= |:)/
const OF_ANOTHER = /(?:của|cho|với|đến|tới|do|thuộc|từ|gửi|bởi) $/

/** `2. Tiếp nhận đơn thư Ban Thường trực UBMTTQ xã thực hiện quy trình …, cụ thể:`: a heading that lost its end before who acts. */
export function actsInLeadIn(
  view: string,
  unit: Unit,
  mentions: readonly Span[],
  parties: Parties,
): readonly Span[] {
  if (!/:[*_ ]{0,3}$/.test(view.slice(Math.max(unit.first, unit.end - 4), unit.end))) return []
  const found = mentions.find(
    ({ start, end }) =>
      CARRIES_OUT.test(view.slice(end, end + 30)) &&
      !OF_ANOTHER.test(view.slice(Math.max(0, start - 6), start)),
  )
  return found ? parties.chain(found.start, unit.end) : []
}

/** `Tổng cục Thuế thông báo để Cục Thuế các tỉnh biết, thực hiện.`: who is to know is to do it. */
export function notifiedIn(
  view: string,
  unit: Unit,
  mentions: readonly Span[],
  parties: Parties,
): readonly Span[] {
  const end = mentions.at(-1)?.end
  if (end === undefined || unit.end - end > 90 || !TO_KNOW.test(view.slice(end, unit.end))) return []
  const found = mentions.find(({ start }) =>
    NOTIFIES.test(view.slice(Math.max(unit.first, start - 40), start)),
  )
  const chain = found ? parties.chain(found.start, unit.end) : []
  return chain.at(-1)?.end === end ? chain : []
}

const TO_KNOW =
  /^(?: có)?(?: liên quan)?,? (?:(?:để )?(?:được )?biết(?:,| và| để)? (?:và )?[^.;:]{0,24}(?:thực hiện|triển khai|thi hành|chấp hành)|(?:(?:triển khai|tổ chức|nghiêm túc) ){0,2}thực hiện[./*_ ]{0,6}$)/
const NOTIFIES =
  /(?:thông báo|trả lời|hướng dẫn|thông tin|có ý kiến)(?: (?:để|tới|đến|cho))?(?: đồng chí| các đồng chí)? $/
