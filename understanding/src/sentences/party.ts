import { isUpperAt } from '../layout/index.ts'
import { beginningsOf, readingView, sectorEnd, unitsOf } from '../lexicon/index.ts'
import type { AgencyMention, Span } from '../reading.ts'
import { beginsAction, pluralGroupEnd, toldEnd } from './plural-group.ts'
import { allOfPlaceEnd, barePlaceEnd, NAMELESS, PEOPLE, provinceEnd, staffEnd } from './party-people.ts'
import {
  isPlaceAt,
  jointEnd,
  lastOfRow,
  letteredEnd,
  namedBeforeEnd,
  namedPlaceEnd,
  pastBracket,
  pastPlace,
  personEnd,
  unknownNameEnd,
  WHERE_IT_IS,
  WORDS_TO_JOINT,
} from './party-row.ts'
import { keepShape } from '../kept-shapes.ts'

/** Whom an order may tell besides: the people of a place. */
const CITIZENS =
  /(?:(?:các |cán bộ, )?chuyên viên(?: khác| phụ trách [^,;.:\s]{1,7}(?: [^,;.:\s]{1,7}){0,2}?| cơ quan)?(?= (?:tham mưu|thực hiện|chuẩn bị|phối hợp|lập|và|trong|có|chịu|theo|tổng|cơ quan)(?: |$)|[,;:])|người (?:được giới thiệu ứng cử|ứng cử|tự ứng cử)(?= (?:phải|có trách nhiệm|cần|nộp|kê khai))|người dân|nhân dân|bà con nhân dân|các hộ dân|các hộ gia đình|mọi người dân|mỗi người dân)(?: và (?:doanh nghiệp|du khách)| trên địa bàn(?: (?:toàn )?(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường))?)?(?= |[,;:.]|$)/y

const COMPANY =
  /(?:(?:tổng )?giám đốc |chủ tịch hội đồng (?:quản trị|thành viên) )?(?:tổng công ty|công ty|ctcp|tct|tập đoàn|viễn thông|điện lực|bưu điện) /y
/** Who may be told besides, but says nothing of what a sentence does. */
const CONCERN = /(?:hợp tác xã|htx|xí nghiệp|nhà máy|ngân hàng) /y
const COMPANY_BEGINS = beginningsOf(COMPANY)
const CONCERN_BEGINS = beginningsOf(CONCERN)
/** What may follow the name of a company. */
const COMPANY_DOES =
  /(?:và|phối hợp|chủ trì|thực hiện|khẩn trương|căn cứ|tiếp tục|tổ chức|nghiêm túc|phải|cần|chủ động|bảo đảm|đảm bảo|xây dựng|kiểm tra|báo cáo|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|xác minh|rà soát|khắc phục|triển khai|hoàn thành|đẩy nhanh|tạm dừng|bố trí|sớm|thường xuyên|chấp hành|hoàn thiện|lập|nộp|bồi thường|tháo dỡ|di dời|đình chỉ|chấm dứt|công khai|cung cấp|đầu tư|cam kết|tuân thủ|để|nhằm|theo|trong|tại|xử lý|thi công|vận hành|tháo gỡ|hướng dẫn|cập nhật|thống kê|tham mưu|tăng cường|tập trung|giải phóng|đề xuất|xem xét|nghiên cứu|bàn giao|thanh toán|cắt giảm|duy trì|ưu tiên|phấn đấu|đáp ứng|hỗ trợ|tiếp thu|thống nhất|trình|không)(?=[ ,;.]|$)/y
const COMPANY_OR_PLACE =
  /^(?:tổng công ty|công ty|ctcp|tct|tập đoàn|viễn thông|điện lực|ban |ubnd|ủy ban|sở |huyện|thành phố|vnpt|viettel|evn|chi nhánh)/
const COMPANY_WORD = /[^,;.:()\s]{1,24}(?= |([,;:]))/y

const SECTOR = /(?:toàn |các )?ngành /y
const EACH = /(?:từng|mỗi) /y
const SECTOR_BEGINS = beginningsOf(SECTOR)
const EACH_BEGINS = beginningsOf(EACH)

const COMMON =
  /^(?:các )?(?:đơn vị|cơ quan|tổ chức|doanh nghiệp|cơ sở|địa phương)(?: (?:quản lý|vận hành|khai thác|thi công|cung cấp|kinh doanh))?$/
const FELLOWS = /(?:các )?đồng chí /y
const FELLOWS_BEGIN = beginningsOf(FELLOWS)
const BRACKET_SIGN = 0x28
/** How words for the people begin. */
const OPENS_CITIZENS = unitsOf('nbcm')

/** So many answers are kept, a power of two. */
const KEPT = 16
/** One empty list for all. */
const NOBODY: readonly Span[] = []

/** The agencies of a text, found by where they begin. */
export class Parties {
  readonly #text: string
  readonly #view: string
  readonly #all: readonly AgencyMention[]
  readonly #starts: Int32Array
  readonly #wide: boolean
  #next = 0
  /** The first agency at or after the place that was asked about last. */
  #near = 0
  /** The places that were asked about last, and who stands there. */
  readonly #askedAt: Int32Array = new Int32Array(KEPT).fill(-1)
  readonly #answers: (Span | undefined)[] = Array.from({ length: KEPT })

  /** `wide` takes in groups without a name, whatever their kind: `các doanh nghiệp viễn thông`. */
  constructor(text: string, agencies: readonly AgencyMention[], wide = false) {
    this.#wide = wide
    this.#text = text
    this.#view = readingView(text)
    this.#all = agencies
    this.#starts = new Int32Array(agencies.length)
    for (let at = 0; at < agencies.length; at++) this.#starts[at] = agencies[at]?.span.start ?? 0
  }

  /** Who stands at `at`: an agency, or people without a name. The same place is often asked about more than once. */
  at(at: number): Span | undefined {
    const kept = at & (KEPT - 1)
    if (this.#askedAt[kept] !== at) {
      this.#answers[kept] = this.#standsAt(at)
      this.#askedAt[kept] = at
    }
    return this.#answers[kept]
  }

  #standsAt(at: number): Span | undefined {
    const agency = this.#agencyAt(at)
    if (agency) return this.#wide ? this.#widened(agency) : agency
    const sector = this.#sectorAt(at)
    if (sector) return sector
    const sign = this.#view.charCodeAt(at)
    if (this.#wide && FELLOWS_BEGIN.has(sign)) {
      FELLOWS.lastIndex = at
      const office = FELLOWS.test(this.#view) ? this.#agencyAt(FELLOWS.lastIndex) : undefined
      if (office) return office
    }
    const short = this.#wide ? this.#nicknameEnd(at) : undefined
    if (short !== undefined) return { start: at, end: short }
    const known = this.#peopleEnd(at) ?? this.#companyEnd(at, sign)
    const group = this.#wide ? pluralGroupEnd(this.#view, at) : undefined
    const named = Math.max(known ?? 0, group ?? 0)
    const end = named === 0 ? this.#citizensEnd(at, sign) : named
    return end === 0 ? undefined : { start: at, end }
  }

  /** Those who are called by letters, by the name of their province, by what was said of them, or all of a place. */
  #nicknameEnd(at: number): number | undefined {
    return (
      namedBeforeEnd(this.#view, at) ??
      letteredEnd(this.#text, at) ??
      allOfPlaceEnd(this.#text, this.#view, at) ??
      provinceEnd(this.#text, this.#view, at) ??
      staffEnd(this.#view, at)
    )
  }

  /** `toàn ngành Y tế`, `từng sở, ngành`: those of a field, each of a row. */
  #sectorAt(at: number): Span | undefined {
    const sign = this.#view.charCodeAt(at)
    EACH.lastIndex = SECTOR.lastIndex = at
    const isEach = EACH_BEGINS.has(sign) && EACH.test(this.#view)
    const each = isEach ? this.#agencyAt(EACH.lastIndex) : undefined
    if (each) return { start: at, end: each.end }
    const isSector = SECTOR_BEGINS.has(sign) && SECTOR.test(this.#view)
    const end = isSector ? sectorEnd(this.#view, SECTOR.lastIndex) : undefined
    return end === undefined ? undefined : { start: at, end }
  }

  #peopleEnd(at: number): number | undefined {
    const known = PEOPLE.match(this.#view, at)?.end
    if (known !== undefined || !this.#wide) return known
    const nameless = NAMELESS.match(this.#view, at)?.end
    // `Địa phương nào để xảy ra …`: whichever it is, somebody else answers for it.
    return nameless !== undefined && this.#view.startsWith(' nào', nameless) ? undefined : nameless
  }

  #citizensEnd(at: number, sign: number): number {
    if (!this.#wide || !OPENS_CITIZENS.has(sign)) return 0
    CITIZENS.lastIndex = at
    return CITIZENS.test(this.#view) ? CITIZENS.lastIndex : 0
  }

  /** `Công ty Điện lực Hà Nam phối hợp …`: as far as the name goes before what the company does. */
  #companyEnd(at: number, sign: number): number | undefined {
    COMPANY.lastIndex = CONCERN.lastIndex = at
    const begin =
      COMPANY_BEGINS.has(sign) && COMPANY.test(this.#view)
        ? COMPANY.lastIndex
        : this.#wide && CONCERN_BEGINS.has(sign) && CONCERN.test(this.#view)
          ? CONCERN.lastIndex
          : -1
    if (begin < 0) return undefined
    for (let word = begin, count = 0; count < 14; count++) {
      COMPANY_DOES.lastIndex = COMPANY_WORD.lastIndex = word
      if (count > 0 && !isUpperAt(this.#text, word) && COMPANY_DOES.test(this.#view) && !this.#goesOn(word))
        return word - 1
      const found = COMPANY_WORD.exec(this.#view)
      if (!found) return count > 0 && this.#view.charCodeAt(word) === BRACKET_SIGN ? word - 1 : undefined
      if (found[1]) return word + found[0].length
      word += found[0].length + 1
    }
    return undefined
  }

  /** `Công ty Cổ phần Môi trường và Đô thị An Bình`: `và` inside a name, not before the next body. */
  #goesOn(word: number): boolean {
    const next = word + 'và '.length
    return (
      this.#view.startsWith('và ', word) &&
      isUpperAt(this.#text, next) &&
      this.#agencyAt(next) === undefined &&
      !COMPANY_OR_PLACE.test(this.#view.slice(next, next + 16))
    )
  }

  /** `các đơn vị vận tải`: of what kind they are belongs to those who have no name. */
  #widened(agency: Span): Span {
    if (!COMMON.test(this.#view.slice(agency.start, agency.end))) return agency
    const end = pluralGroupEnd(this.#view, agency.start)
    return end === undefined || end <= agency.end ? agency : { start: agency.start, end }
  }

  #agencyAt(at: number): Span | undefined {
    const starts = this.#starts
    let near = this.#near
    // What is asked next stands near what was asked last.
    while (near > 0 && (starts[near - 1] ?? 0) >= at) near--
    while (near < starts.length && (starts[near] ?? 0) < at) near++
    this.#near = near
    return starts[near] === at ? this.#all[near]?.span : undefined
  }

  /** The agencies inside a stretch; stretches must be asked in text order. */
  inside(start: number, end: number): readonly Span[] {
    while ((this.#all[this.#next]?.span.start ?? Infinity) < start) this.#next++
    let found: Span[] | undefined
    for (let at = this.#next; ; at++) {
      const span = this.#all[at]?.span
      if (!span || span.end > end) return found ?? NOBODY
      ;(found ??= []).push(span)
    }
  }

  /**
   * Where the next of a row begins behind what nobody knows: words that say where the party before it is, or of what it has charge;
   * one or two of the row that have no known name. -1: nowhere.
   */
  #pastMore(end: number, joint: number, limit: number): number {
    const past = pastPlace(this.#text, end)
    const next = past > end ? jointEnd(this.#view, past) : -1
    if (next >= 0 && this.at(next)) return next
    if (joint >= 0) return this.#pastPieces(joint, limit)
    WHERE_IT_IS.lastIndex = past
    if (!WHERE_IT_IS.test(this.#view)) return -1
    WORDS_TO_JOINT.lastIndex = WHERE_IT_IS.lastIndex
    if (!WORDS_TO_JOINT.test(this.#view) || WORDS_TO_JOINT.lastIndex >= limit) return -1
    const after = jointEnd(this.#view, WORDS_TO_JOINT.lastIndex)
    return after < 0 || this.at(after) ? after : this.#pastPieces(after, limit)
  }

  /** Past pieces of a row that do not act: `Sở Y tế, trường nghề và UBND các xã …`. */
  #pastPieces(from: number, limit: number): number {
    let at = from
    for (let pieces = 0; pieces < 3; pieces++) {
      if (beginsAction(this.#view, at)) return -1
      WORDS_TO_JOINT.lastIndex = at
      if (!WORDS_TO_JOINT.test(this.#view) || WORDS_TO_JOINT.lastIndex >= limit) return -1
      at = jointEnd(this.#view, WORDS_TO_JOINT.lastIndex)
      if (at < 0) return -1
      if (this.at(at)) return at
    }
    return -1
  }

  /** Who is told at `at`, whatever they are called: as far as what they are to do. */
  told(at: number): Span | undefined {
    return this.#toldAt(at, undefined)
  }

  /** Who is told at `at`; a place by its name only alone, or after another place. */
  #toldAt(at: number, before: Span | undefined): Span | undefined {
    const known = this.at(at)
    if (known || !this.#wide) return known
    const alone = before === undefined || isPlaceAt(this.#view, before.start)
    const place = alone
      ? (namedPlaceEnd(this.#text, this.#view, at) ?? barePlaceEnd(this.#view, at))
      : undefined
    const end = toldEnd(this.#view, at) ?? place
    return end === undefined ? undefined : { start: at, end }
  }

  /** Whoever is told at `at` by a name that no list holds. */
  unknown(at: number): Span | undefined {
    const end = this.#wide ? unknownNameEnd(this.#text, this.#view, at) : undefined
    return end === undefined ? undefined : { start: at, end }
  }

  /** Past the person who holds an office: `Bí thư Tỉnh ủy Lê Văn An`. */
  pastName(end: number): number {
    return personEnd(this.#text, end)
  }

  /** A row of those for whom something is, places by their names among them: `Đối với xã An Bình, …`. */
  rowFor(at: number, limit: number): readonly Span[] {
    const end = namedPlaceEnd(this.#text, this.#view, at)
    return end === undefined || end > limit ? this.chain(at, limit) : this.chain(at, limit, true)
  }

  /** A row of parties joined by commas, semicolons and `và`, from `at` on; `told`: after a verb of ordering. */
  chain(at: number, limit: number, told = false): readonly Span[] {
    let chain: Span[] | undefined
    for (let here = at; here < limit;) {
      const party =
        (told ? this.#toldAt(here, chain?.at(-1)) : this.at(here)) ??
        (chain && this.#wide ? lastOfRow(this.#view, here) : told ? this.unknown(here) : undefined)
      if (!party) break
      ;(chain ??= []).push(party)
      const end = this.#wide ? pastBracket(this.#view, party.end, limit) : party.end
      // `các sở, ban, ngành các địa phương`: a comma was lost.
      const glued = this.#wide && this.#view.startsWith(' các ', end) && this.at(end + 1) !== undefined
      const joint = glued ? end + 1 : jointEnd(this.#view, end)
      const next = joint < 0 ? undefined : told ? this.#toldAt(joint, party) : this.at(joint)
      const known = next ?? (joint < 0 ? undefined : lastOfRow(this.#view, joint))
      here = !this.#wide || known ? joint : this.#pastMore(end, joint, limit)
      if (here < 0) break
    }
    return chain ?? NOBODY
  }
}

keepShape(new Parties('', []))
