import {
  bodyNameAt,
  civilDate,
  dayMonthAt,
  endOf,
  fullDayAt,
  isCapitalAt,
  isWordAt,
  matchAt,
  officeAt,
  onOneLine,
  skipBlanks,
  sticky,
  unitAfter,
  unitsOf,
  wordEnd,
} from '../lexicon/index.ts'
import type { CivilDate } from '../reading.ts'

/** What follows an instrument's number: its day or year and who issued it. */
export interface CitationTail {
  readonly end: number
  readonly date?: CivilDate | undefined
  readonly issuer?: string | undefined
}

const BEFORE_DAY = sticky('_[,;]?_(?:\\(?(?:được )?(?:ban hành|ký|thông qua) )?(?:vào |cùng )?ngày_:?_')
/** `Kế hoạch số 12/KH-UBND (ngày 5/3/2024) của UBND tỉnh`. */
const BRACKETED = sticky(' \\((?:ban hành )?ngày ')
const DAY_LETTERS: ReadonlySet<number> = unitsOf(',;(nđbktvc')
const YEAR = sticky('_,? ?năm ((?:19|20)[0-9]{2})(?![0-9/-])')
const OF = sticky(
  '_,? ?(?:của|giữa)(?: |(?=ủy ban|ubnd|hđnd|hội đồng|thủ tướng|chính phủ))(?:liên (?=bộ|sở|ngành|tịch))?(?:đồng chí )?',
)
const MEETING = sticky(
  '(?:hội nghị|kỳ họp|phiên họp)(?: lần)?(?: thứ)?(?: [0-9]{1,2}| [a-zà-ỹđ]{2,5}(?= ban chấp hành| bch| tỉnh ủy))?,? ',
)
const ORDINAL = sticky(
  ' lần thứ (?:[0-9]{1,3}|[ivxl]{1,6}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?![a-zà-ỹđ0-9])',
)

/** Reads date and issuer, in either order, from `at` on. */
export function tailAt(text: string, view: string, at: number): CitationTail {
  let end = at
  let date: CivilDate | undefined
  let issuer: string | undefined
  let dated = false
  for (let part = 0; part < 3; part++) {
    const day: Day | undefined = dated ? undefined : dayAt(view, end)
    if (day !== undefined) {
      ;[end, date, dated] = [day.end, day.date, true]
      continue
    }
    const mayBeYear = part === 0 && opens(view, end, 'năm')
    const year = mayBeYear ? matchAt(YEAR, view, end) : undefined
    if (year !== undefined) {
      end = YEAR.lastIndex
      continue
    }
    const body = issuer === undefined ? issuerAt(text, view, end) : undefined
    if (body === undefined) break
    ;[end, issuer] = [body.end, body.issuer]
  }
  return { end, date, issuer: issuer ?? issuedBy(text, view, end) }
}

/** `Kế hoạch số 12/KH-UBND do UBND tỉnh ban hành`: who issued it is said after the mention. */
function issuedBy(text: string, view: string, at: number): string | undefined {
  if (!view.startsWith(' do ', at)) return undefined
  const from = at + ' do '.length
  const body = bodyNameAt(text, view, from) ?? officeAt(text, view, from)
  if (body === undefined || !view.startsWith(' ban hành', body.end)) return undefined
  return onOneLine(text.slice(from, body.end))
}

/** Whether a word stands at `at`, after a comma or not. */
function opens(view: string, at: number, word: string): boolean {
  const sign = skipBlanks(view, at, 8)
  return view.startsWith(word, view.charCodeAt(sign) === COMMA ? skipBlanks(view, sign + 1, 4) : sign)
}

const COMMA = 0x2c

interface Day {
  readonly end: number
  readonly date: CivilDate | undefined
}

function dayAt(view: string, at: number): Day | undefined {
  if (!DAY_LETTERS.has(unitAfter(view, at))) return undefined
  const bracket = endOf(BRACKETED, view, at)
  const start = bracket < 0 ? endOf(BEFORE_DAY, view, at) : bracket
  const day = start < 0 ? undefined : (fullDayAt(view, start) ?? dayMonthAt(view, start))
  if (day?.month === undefined || (bracket >= 0 && view.charAt(day.end) !== ')')) return undefined
  const end = bracket < 0 ? day.end : day.end + 1
  // A newspaper leaves the year out, which its reader knows: `ngày 24/10`.
  if (day.year === undefined) return { end, date: undefined }
  const date = civilDate(day.year, day.month, day.day)
  return date === undefined ? undefined : { end, date }
}

function issuerAt(text: string, view: string, at: number): { end: number; issuer: string } | undefined {
  if (!opens(view, at, 'của') && !opens(view, at, 'giữa')) return undefined
  if (matchAt(OF, view, at) === undefined) return undefined
  const start = OF.lastIndex
  const meeting = matchAt(MEETING, view, start)
  const from = meeting === undefined ? start : MEETING.lastIndex
  const joint = view.startsWith('giữa', skipBlanks(view, at, 4)) ? jointIssuers(text, view, from) : undefined
  if (joint !== undefined) return { end: joint, issuer: onOneLine(text.slice(start, joint)) }
  const body = bodyNameAt(text, view, from) ?? officeAt(text, view, from)
  const known = body === undefined || isWordAt(view, body.end) ? undefined : body.end
  const unknown =
    known === undefined ? (centreEnd(view, from) ?? unknownBodyEnd(text, view, from)) : undefined
  if (known === undefined && unknown === undefined) return undefined
  let end = known ?? unknown ?? from
  if (matchAt(CENTRAL, view, end) !== undefined) end = CENTRAL.lastIndex
  end = withPartners(text, view, end, view.slice(Math.max(0, at - JOINT_WITHIN), at).includes('ttlt'))
  if (meeting !== undefined && matchAt(ORDINAL, view, end) !== undefined) end = ORDINAL.lastIndex
  return { end, issuer: onOneLine(text.slice(start, end)) }
}

const NEXT_ISSUER = sticky('(?:,| và| với| [-–]) ')

/** `giữa Ủy ban Thường vụ Quốc hội, Chính phủ và …`: those who issue together. */
function jointIssuers(text: string, view: string, at: number): number | undefined {
  let end: number | undefined
  let here = at
  for (let count = 0; count < 6; count++) {
    const body = bodyNameAt(text, view, here)
    if (body === undefined) break
    end = body.end
    const next = endOf(NEXT_ISSUER, view, end)
    if (next < 0) break
    here = next
  }
  return end
}

/** How far before its issuers the number of a joint circular may stand: `TTLT-BYT-BNV ngày …`. */
const JOINT_WITHIN = 48
const PARTNER = sticky(' [-–] |, (?=ban bí thư(?! ?(?:trung ương|tw|tư)? đoàn))')

/** `của Bộ Nội vụ - Bộ Tài chính`: those who issue together, set apart by a dash; `của Bộ Chính trị, Ban Bí thư` too. */
function withPartners(text: string, view: string, at: number, joint: boolean): number {
  let end = at
  for (let count = 0; count < 4; count++) {
    const next = endOf(joint ? NEXT_ISSUER : PARTNER, view, end)
    const body =
      next < 0
        ? undefined
        : (bodyNameAt(text, view, next) ?? (joint ? officeAt(text, view, next) : undefined))
    if (body === undefined || body.many) break
    end = body.end
  }
  return end
}

const CENTRAL = sticky(
  ' (?:trung ương|tw|tư)(?![a-zà-ỹđ])(?: đảng(?= (?:về|và|ngày|khóa|tại)|_[.,;:)]|\n|$))?',
)
/** `Nghị quyết số 04-NQ/TW của Trung ương`: the Central Committee in short. */
const PARTY_CENTRE = sticky(
  'trung ương(?! (?:đoàn|hội|mặt trận|cục|[0-9ivx]{1,4}(?![a-zà-ỹđ])))(?![a-zà-ỹđ])',
)

function centreEnd(view: string, at: number): number | undefined {
  const end = endOf(PARTY_CENTRE, view, at)
  return end < 0 ? undefined : end
}

const BODY_HEAD = sticky(
  '(?:liên )?(?:hội đồng|hội|liên hiệp|hội liên hiệp|hiệp hội|tòa án|viện kiểm sát|kiểm toán|ban|cục|tổng cục|vụ|viện|học viện|liên đoàn|liên minh|tổng công ty|tập đoàn|công ty(?: cổ phần| cp| trách nhiệm hữu hạn)?(?: một thành viên| mtv)?|trường|đài|trung tâm|quỹ|đoàn|văn phòng|ngân hàng|chi nhánh|xí nghiệp|nhà máy|bệnh viện) ',
)
/** Where the name of a body is over. */
const NAME_STOP = sticky(
  '_(?:[,;.:)("“|]|$)|\n| (?:về|ngày|tại|đã|trong|để|ban hành|hướng dẫn|quy định|gửi|báo cáo|đề nghị|yêu cầu|kiến nghị|là|có|năm|khóa|với|và (?:các|ý kiến|hướng dẫn|công văn|nghị|quyết|thông|kế|văn bản|chỉ|báo))(?![a-zà-ỹđ])',
)
const LONGEST_NAME = 14

/** `của Hội đồng Thi đua - Khen thưởng Trung ương về …`: a body that no list knows, up to where its name is over. */
function unknownBodyEnd(text: string, view: string, at: number): number | undefined {
  if (!isCapitalAt(text, view, at) || matchAt(BODY_HEAD, view, at) === undefined) return undefined
  let end = wordEnd(view, BODY_HEAD.lastIndex)
  if (!isCapitalAt(text, view, BODY_HEAD.lastIndex) && !view.startsWith('các ', BODY_HEAD.lastIndex))
    return undefined
  let lastCapital: number | undefined
  for (let count = 0; count < LONGEST_NAME; count++) {
    if (matchAt(NAME_STOP, view, end) !== undefined) return end
    const next = skipBlanks(view, end, 2)
    const word = view.charAt(next) === '-' ? skipBlanks(view, next + 1, 2) : next
    if (!isWordAt(view, word)) return undefined
    end = wordEnd(view, word)
    if (isCapitalAt(text, view, word)) lastCapital = end
  }
  // Where nothing says that the name is over, it ends with its last capital.
  return lastCapital
}
