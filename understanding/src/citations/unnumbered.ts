import { isAllCaps, isCapitalAt, matchAt, onOneLine, sticky, wordEnd } from '../lexicon/index.ts'
import type { Citation } from '../reading.ts'
import { lawNameEnd } from './law-name.ts'
import { made } from './made.ts'
import { charterEnd, meetingNameEnd, workingRulesEnd } from './named.ts'
import { symbolAt } from './symbol.ts'
import { tailAt } from './tail.ts'
import type { TypeWord } from './type-word.ts'

const NUMBER_AFTER_NAME = sticky(' số ')
const NAMED_TYPES: ReadonlySet<string> = new Set(['Luật', 'Bộ luật', 'Pháp lệnh'])
const CONSTITUTION_YEAR = sticky(
  '(?: (?:nước )?cộng hòa xã hội chủ nghĩa việt nam)?,?(?: năm)? (?:19|20)[0-9]{2}(?![0-9])',
)

/** `Hiến pháp`, `Hiến pháp nước CHXHCN Việt Nam`; but `Hiến pháp và pháp luật` is law in general. */
function constitutionEnd(text: string, view: string, end: number): number | undefined {
  for (const pattern of [CONSTITUTION_YEAR, CONSTITUTION_STATE])
    if (matchAt(pattern, view, end) !== undefined) return pattern.lastIndex
  if (matchAt(LAW_IN_GENERAL, view, end) === undefined) return end
  // `Hiến pháp và Luật Công đoàn`: a law of its own name, no law in general.
  const law = LAW_IN_GENERAL.lastIndex
  const own = isCapitalAt(text, view, law - 'luật'.length) && view.startsWith('luật', law - 'luật'.length)
  return own && lawNameEnd(text, view, law) !== undefined ? end : undefined
}

const CONSTITUTION_STATE = sticky(
  ' (?:của )?nước (?:cộng hòa xã hội chủ nghĩa|chxhcn|cộng hòa xhcn) việt nam(?![a-zà-ỹđ])',
)
const LAW_IN_GENERAL = sticky('(?:,| và|_/) (?:các )?(?:pháp luật|luật|quy định)')

const endsLine = (view: string, at: number): boolean =>
  view.startsWith('\n', at) || view.startsWith(' \n', at)

/** Laws and the few instruments that documents cite by name. */
export function namedAt(text: string, view: string, { at, end, type }: TypeWord): Citation | undefined {
  // `NGHỊ QUYẾT` alone in its line is the title of the document itself.
  if (endsLine(view, end) && isAllCaps(text, view, at, wordEnd(text, at))) return undefined
  const last = namedEnd(text, view, end, type)
  if (last === undefined) return undefined
  const name = onOneLine(text.slice(at, last))
  const symbol =
    matchAt(NUMBER_AFTER_NAME, view, last) === undefined
      ? undefined
      : symbolAt(text, NUMBER_AFTER_NAME.lastIndex)
  const law = NAMED_TYPES.has(type) || type === 'Quy chế'
  const tail = law || symbol !== undefined ? tailAt(text, view, symbol?.end ?? last) : { end: last }
  return made(text, view, at, { type, name, tail, symbol: symbol?.text })
}

function namedEnd(text: string, view: string, headEnd: number, type: string): number | undefined {
  if (NAMED_TYPES.has(type)) return lawNameEnd(text, view, headEnd)
  if (type === 'Hiến pháp') return constitutionEnd(text, view, headEnd)
  if (type === 'Nghị quyết' || type === 'Kết luận') return meetingNameEnd(text, view, headEnd)
  if (type === 'Quy chế') return workingRulesEnd(text, view, headEnd)
  return type === 'Điều lệ' ? charterEnd(text, view, headEnd) : undefined
}

/** An instrument known by its day: `Thông báo kết luận ngày 15/3/2024 của UBND tỉnh`. */
export function datedAt(text: string, view: string, { at, end, type }: TypeWord): Citation | undefined {
  const tail = tailAt(text, view, end)
  const dated = tail.date !== undefined || (tail.end > end && isShortDated(view, end, type))
  return dated ? made(text, view, at, { type, tail }) : undefined
}

/** Words that are no verbs, so that a day after them is that of an instrument. */
const PAPERS: ReadonlySet<string> = new Set(['Kết luận', 'Chỉ thị', 'Công văn', 'Công điện', 'Nghị quyết'])
const SHORT_DAY = sticky(' ngày [0-9]{1,2}[/.-][0-9]{1,2}(?![0-9])')

/** `kết luận ngày 25/5`: the day of an instrument without its year, also in small letters. */
export const isShortDated = (view: string, end: number, type: string): boolean =>
  PAPERS.has(type) && matchAt(SHORT_DAY, view, end) !== undefined
