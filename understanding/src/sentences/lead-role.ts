import { pastQuote, unitsOf } from '../lexicon/index.ts'
import type { Span } from '../reading.ts'
import type { Parties } from './party.ts'
import { holdsOnly } from './above-all.ts'
import { canAct, subjectAfterAdverbial } from './acting-party.ts'
import { boundParties } from './bound-parties.ts'
import { pastField } from './duty-forms.ts'
import { partiesForWhom } from './for-whom.ts'
import {
  actsInLeadIn,
  behindConsent,
  firstAfterColon,
  givenDuty,
  notifiedIn,
  saidLast,
  withLater,
} from './later-leads.ts'
import type { Unit } from './segment.ts'
import { endOfTaskOf } from './set-forms.ts'
import { properStart, skipAdverbs } from './subject.ts'
import type { ToldBefore } from './told-before.ts'
import { orderedParty, passesOn, softlyTold } from './told-party.ts'
import { severalWhoMust, unnamedIn, whoMustTherefore } from './unnamed-lead.ts'
import { urgedParties } from './urged.ts'
import { HAS_COLON, SAYS_FORMAL, SAYS_MUST, SAYS_ORDER } from './word-flags.ts'

/** A sentence of which it is asked whom it tells to act. */
export interface LeadQuestion {
  readonly view: string
  readonly unit: Unit
  readonly flags: number
  readonly mentions: readonly Span[]
  readonly parties: Parties
  readonly directive: boolean
  /** Whether it is a point of its own, so that who directs others in it has been told to. */
  readonly item: boolean
  /** Who has been told something before on the page. */
  readonly toldBefore: ToldBefore
}

/** The parties that a sentence itself tells to act: after the verb of ordering, or as its subject. */
export function leadIn(whole: LeadQuestion): readonly Span[] {
  const question = pastOpening(whole)
  const { view, unit, flags, mentions, parties, directive } = question
  const proper = pastField(view, unit) ?? properStart(view, unit.first, unit.end)
  const task = endOfTaskOf(view, unit, flags)
  if (task !== undefined) return parties.chain(task, unit.end)
  const meant = partiesForWhom(view, unit, parties)
  if (meant) return meant
  const notified = directive ? notifiedIn(view, unit, mentions, parties) : NOBODY
  if (notified.length > 0) return notified
  const labelled = parties.chain(unit.first, unit.end)
  const colon = labelled.at(-1)?.end ?? unit.end
  if (view.startsWith(': ', colon)) {
    const listed = parties.chain(colon + 2, unit.end)
    return listed.length > 0 && labelled.length === 1 && isCollective(view, labelled[0]) ? listed : labelled
  }
  const opening = skipAdverbs(view, proper)
  const acting = opening === unit.first ? labelled : parties.chain(opening, unit.end)
  const bound = boundParties(view, unit, opening, acting, mentions, parties)
  if (bound.length > 0) return directive ? withLater(view, unit, bound, parties) : bound
  const found = toldIn(question, proper, acting) ?? subjectIn(question, proper, opening, acting)
  return holdsOnly(view, found) ? NOBODY : found
}

/** Who speaks in quotation marks, or in a newspaper that names itself first: where those may stand who are told. */
function pastOpening(question: LeadQuestion): LeadQuestion {
  const { view, unit } = question
  const quoted = pastQuote(view, unit.first)
  const opening = view.slice(quoted, Math.min(unit.end, quoted + 56))
  const byline = opening.includes('-') || opening.includes('–') ? BYLINE.exec(opening) : null
  const past = quoted + (byline?.[0].length ?? 0)
  CONNECTIVE.lastIndex = past
  const joined = CONNECTIVE_BEGINS.has(view.charCodeAt(past)) && CONNECTIVE.test(view)
  const first = joined ? CONNECTIVE.lastIndex : past
  return first === unit.first ? question : { ...question, unit: { ...unit, first } }
}

/** `Tương tự, UBND huyện A cần …`, `Còn Sở Y tế phải …`: what joins a sentence to the one before and is no adverb of a task. */
const CONNECTIVE =
  /(?:tương tự(?: như vậy)?,|còn (?=(?:các|sở|ubnd|ủy ban|công an|phòng|ban|bộ|huyện|tỉnh|chủ tịch|giám đốc|bí thư|chi cục|cục|trung tâm|thanh tra|đối với) )|cũng theo đó,|(?:về )?phía (?=(?:các|sở|ubnd|ủy ban|công an|phòng|ban|bộ|huyện|tỉnh|chủ|chi cục|cục|trung tâm|thanh tra|viện|hội|ngân hàng|tập đoàn|công ty|doanh nghiệp|đơn vị|địa phương|kho bạc|trường|đảng ủy|liên đoàn|bảo hiểm|văn phòng|cơ quan) ?[^,;.:()]{0,60} (?:cần|phải) )|cùng lúc(?: đó)?,|theo phân công,|tiếp theo,|sau đó,|trước hết,|cụ thể(?: là)?,|đáng chú ý,|hơn nữa,|quan trọng hơn,|trên hết,|trước tiên,|thêm vào đó,|song song (?:với )?đó,|tiếp đến,) ?/y
const CONNECTIVE_BEGINS = unitsOf('tcsđpvhq')

/** `(Chinhphu.vn) - `, `TPO - `: the paper, before its first sentence. */
const BYLINE =
  /^(?:date \d{4}-\d{2}(?:-\d{2})? (?=[\p{L}])(?!tpo|tto|plo|vov|vtv)|(?:date \d{4}-\d{2}(?:-\d{2})? )?(?:\([\p{L}\d.&+/ -]{2,30}\)|tpo|tto|plo|ttxvn|vov(?:\.vn)?|vtv(?:\.vn)?|nlđo|đcsvn|cand|qđnd|ndo|kgo|glo|abo|hnm|ktđt|bnews|vietnam\+|dân trí|vietnamplus|vietnamnet)\s?[-–—:]{1,2}\s)/u

/** Those whom a verb of ordering tells; nothing where no such verb does. */
function toldIn(
  { view, unit, flags, mentions, parties, directive, item, toldBefore }: LeadQuestion,
  proper: number,
  acting: readonly Span[],
): readonly Span[] | undefined {
  const saysOrder = (flags & SAYS_ORDER) !== 0
  const urges = saysOrder && directive
  if (urges) {
    const listed = (flags & HAS_COLON) === 0 ? NOBODY : firstAfterColon(view, unit, parties)
    const urged = listed.length > 0 ? listed : urgedParties(view, unit, parties)
    if (urged.length > 0) return withLater(view, unit, urged, parties)
  }
  const orders = saysOrder || (directive && (flags & SAYS_FORMAL) !== 0)
  const ordered = orders ? orderedParty(view, unit, proper, parties, mentions) : -1
  if (ordered < 0) {
    const softly = urges ? softlyTold(view, proper, acting, parties) : undefined
    const asked = softly === undefined ? NOBODY : parties.chain(softly, unit.end, true)
    return asked.length > 0 ? asked : undefined
  }
  const first = acting.length > 0 ? acting : subjectAfterAdverbial(view, unit, mentions, parties)
  // Who has been told something, and now directs others, does what was told.
  const has = item || toldBefore.hold(view, first)
  if (passesOn(view, first, ordered, has, parties)) return withLater(view, unit, first, parties)
  return withLater(view, unit, parties.chain(ordered, unit.end, true), parties, true)
}

/** Those who act: where the sentence opens, after what opens it, or named after the duty. */
function subjectIn(
  question: LeadQuestion,
  proper: number,
  opening: number,
  acting: readonly Span[],
): readonly Span[] {
  const { view, unit, flags, mentions, parties, directive } = question
  const last = acting.at(-1)
  if (last && canAct(view, parties.pastName(last.end), unit.end, directive))
    return directive ? withLater(view, unit, acting, parties) : acting
  const own = proper === opening ? acting : parties.chain(proper, unit.end)
  const end = own === acting ? undefined : own.at(-1)?.end
  if (end !== undefined && canAct(view, parties.pastName(end), unit.end, directive)) return own
  if (!directive) return (flags & HAS_COLON) === 0 ? wholeBound(view, unit) : boundBelow(view, unit, parties)
  const unnamed = unnamedIn(view, unit, parties, proper, opening)
  if (unnamed) return unnamed
  const later = subjectAfterAdverbial(view, unit, mentions, parties)
  if (later.length > 0) return later
  const said = saidLast(view, unit, flags, mentions, parties)
  if (said.length > 0) return said
  const listing = actsInLeadIn(view, unit, mentions, parties)
  if (listing.length > 0) return listing
  const behind = behindConsent(view, unit, parties)
  if (behind.length > 0) return behind
  const given = givenDuty(view, unit, mentions, parties)
  if (given.length > 0 || (flags & SAYS_MUST) === 0) return given
  const therefore = whoMustTherefore(view, unit, parties)
  return therefore.length > 0 ? therefore : severalWhoMust(view, unit)
}

/** Who has what stands below a colon: who is bound, or the council whose programme it is. */
function boundBelow(view: string, unit: Unit, parties: Parties): readonly Span[] {
  const bound = wholeBound(view, unit)
  if (bound.length > 0) return bound
  const words = view.slice(unit.first, Math.min(unit.end, unit.first + 200))
  const found = words.includes('giám sát ') ? PROGRAMME.exec(words) : null
  return found === null ? NOBODY : parties.chain(unit.first + found.index + found[0].length, unit.end)
}

/** `Quyết định chương trình giám sát của Hội đồng nhân dân tỉnh năm 2026, gồm:`, not who agrees to one of its own. */
const PROGRAMME =
  /^(?:điều \d. )?(?:quyết định|thông qua|ban hành|phê duyệt) (?:chương trình|kế hoạch) (?:giám sát|hoạt động giám sát|giám sát, khảo sát)(?: chuyên đề)?(?: năm \d{4})? của (?=[^:]{4,120}:[*_ ]{0,3}$)/

/** `1. Chủ chương trình có trách nhiệm:`: whoever it is, everything below is theirs. */
function wholeBound(view: string, { first, end }: Unit): readonly Span[] {
  const found = WHO_IS_BOUND.exec(view.slice(first, Math.min(end, first + 130)))
  return found?.[1] === undefined ? NOBODY : [{ start: first, end: first + found[1].length }]
}

const WHO_IS_BOUND =
  /^((?!trách nhiệm|nhiệm vụ|việc |theo |trong |để |căn cứ )[^.;:()]{3,100}?) (?:có|chịu) (?:các )?(?:trách nhiệm|nhiệm vụ)(?: sau(?: đây)?| như sau)?\s?:?[*_ ]{0,3}$/

/** `Các đơn vị liên quan: Công an tỉnh, Sở Y tế …`: the bodies meant are those after the colon. */
const isCollective = (view: string, span: Span | undefined): boolean =>
  span !== undefined &&
  /^các (?:cơ quan|đơn vị|ngành|sở|địa phương|bộ)/.test(view.slice(span.start, span.start + 14))

const NOBODY: readonly Span[] = []
