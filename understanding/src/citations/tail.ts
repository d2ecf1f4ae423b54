import { bodyNameAt, civilDate, fullDayAt, isWordAt, matchAt, officeAt, sticky } from '../lexicon/index.ts'
import type { CivilDate } from '../reading.ts'

/** What follows an instrument's number: its day or year and who issued it. */
export interface CitationTail {
  readonly end: number
  readonly date?: CivilDate
  readonly issuer?: string
}

const BEFORE_DAY = sticky('_[,;]?_(?:\\(?(?:được )?(?:ban hành|ký|thông qua) )?(?:vào |cùng )?ngày_:?_')
const YEAR = sticky('_,? ?năm ((?:19|20)[0-9]{2})(?![0-9/-])')
const OF = sticky('_,? ?của (?:liên )?(?:đồng chí )?')
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
  for (let part = 0; part < 3; part++) {
    const day = date === undefined ? dayAt(view, end) : undefined
    if (day !== undefined) {
      ;[end, date] = [day.end, day.date]
      continue
    }
    const year =
      date === undefined && issuer === undefined && part === 0 ? matchAt(YEAR, view, end) : undefined
    if (year !== undefined) {
      end = YEAR.lastIndex
      continue
    }
    const body = issuer === undefined ? issuerAt(text, view, end) : undefined
    if (body === undefined) break
    ;[end, issuer] = [body.end, body.issuer]
  }
  return { end, ...(date === undefined ? {} : { date }), ...(issuer === undefined ? {} : { issuer }) }
}

function dayAt(view: string, at: number): { end: number; date: CivilDate } | undefined {
  if (matchAt(BEFORE_DAY, view, at) === undefined) return undefined
  const day = fullDayAt(view, BEFORE_DAY.lastIndex)
  if (day?.month === undefined || day.year === undefined) return undefined
  const date = civilDate(day.year, day.month, day.day)
  return date === undefined ? undefined : { end: day.end, date }
}

function issuerAt(text: string, view: string, at: number): { end: number; issuer: string } | undefined {
  if (matchAt(OF, view, at) === undefined) return undefined
  const start = OF.lastIndex
  const meeting = matchAt(MEETING, view, start)
  const from = meeting === undefined ? start : MEETING.lastIndex
  const body = bodyNameAt(text, view, from) ?? officeAt(text, view, from)
  if (body === undefined || isWordAt(view, body.end)) return undefined
  let end = body.end
  if (meeting !== undefined && matchAt(ORDINAL, view, end) !== undefined) end = ORDINAL.lastIndex
  return { end, issuer: text.slice(start, end).replace(/\s+/g, ' ') }
}
