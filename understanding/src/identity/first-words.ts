import type { Citation } from '../reading.ts'
import type { Opening } from './article.ts'
import { OPENS_LINE } from './opens-line.ts'

/** Papers of one office, from which a page is drawn; laws and decrees are what a page explains something by. */
const PAPERS: ReadonlySet<string> = new Set([
  'Công văn',
  'Công điện',
  'Kế hoạch',
  'Thông báo',
  'Thông báo kết luận',
  'Chỉ thị',
  'Văn bản',
  'Hướng dẫn',
  'Kết luận',
])
/** Others that bind as well, by which a page explains something no less often. */
const BINDING: ReadonlySet<string> = new Set([
  'Quyết định',
  'Nghị quyết',
  'Nghị quyết chuyên đề',
  'Quy định',
  'Thông tri',
  'Chương trình hành động',
])
/** What the first sentence of a page may be about. */
const SUBJECTS: ReadonlySet<string> = new Set([
  ...BINDING,
  'Nghị định',
  'Thông tư',
  'Quy chế',
  'Đề án',
  'Báo cáo',
  'Tờ trình',
  'Kế hoạch hành động',
  'Hướng dẫn liên ngành',
])
const FIRST_WORDS = 60
const FIRST_PARAGRAPH = 200
const BY = new RegExp(`${OPENS_LINE}theo $`, 'u')

/** `Theo Công văn số 123/UBND-NN của UBND tỉnh, từ ngày 10/6 …`: the first words under a headline say what the page is drawn from. */
export const opensParagraph = (view: string, { span, type, symbol }: Citation, opening: Opening): boolean => {
  const isPaper = PAPERS.has(type)
  if (symbol === undefined || (!isPaper && !BINDING.has(type))) return false
  const isFirstSentence = /[.:;]\s*$/.test(view.slice(opening.start, opening.headline))
  if (span.start <= opening.headline && !isFirstSentence) return false
  if (!BY.test(view.slice(Math.max(0, span.start - FIRST_WORDS), span.start))) return false
  const goesOn = GOES_ON.exec(view.slice(span.end, span.end + 180))
  if (!goesOn) return false
  const isNear = span.start < opening.headline + FIRST_WORDS
  if (!isPaper && !isNear) return false
  return (
    (isPaper && isNear) ||
    BINDS.test(view.slice(span.end + goesOn[0].length, span.end + goesOn[0].length + 120))
  )
}

const GOES_ON = /^(?: do [^.;\n]{3,80}? ban hành)?(?: về [^.;\n]{5,160}?)?, /
/** Further down a page: what others must do by it, not what they have done. */
const BINDS =
  /^(?![^.\n]*(?<!\p{L})(?:đã|đến nay|hiện|tính đến)(?!\p{L}))[^.;\n]{3,80}? (?:phải|cần|có trách nhiệm|chịu trách nhiệm|được giao|sẽ|không được)(?!\p{L})/u

const OPENS = new RegExp(`(?:${OPENS_LINE}|[.:] )(?:cụ thể|theo đó|trong đó), $|${OPENS_LINE}$`, 'u')
/** `… được UBND tỉnh ban hành ngày 5/6`, `… do UBND tỉnh ban hành`. */
const ISSUED_BY = /^,? (?:được|do) (?!.{0,60}(?:sửa|thay|bãi))[^.;\n]{3,80}? (?:ký )?ban hành(?!\p{L})/u
const SPEAKS = /^(?: về [^.;\n]{5,160}?)? (?:yêu cầu|giao|nêu|chỉ đạo|đề nghị|xác định|đặt)(?!\p{L})/u

/** `Kế hoạch số 12/KH-UBND do UBND tỉnh ban hành …`, `Cụ thể, Công văn số … yêu cầu …`: the instrument is what a sentence is about. */
export function opensSentence(view: string, { span, type, issuer }: Citation, opening: Opening): boolean {
  const isSubject = SUBJECTS.has(type) && span.start < opening.headline + FIRST_PARAGRAPH
  if (!PAPERS.has(type) && type !== 'Quyết định' && type !== 'Nghị quyết' && !isSubject) return false
  if (!OPENS.test(view.slice(Math.max(opening.start, span.start - FIRST_WORDS), span.start))) return false
  const after = view.slice(span.end, span.end + 220)
  return (
    ISSUED_BY.test(after) || (issuer !== undefined && span.start > opening.headline && SPEAKS.test(after))
  )
}

const ORDERS = new RegExp(
  `(?:${OPENS_LINE}|[.] )(?!theo |thực hiện |để |nhằm |căn cứ )[^.\\n]{4,70}? (?:yêu cầu|chỉ đạo|giao|đề nghị|đôn đốc)(?![^.\\n]*(?: của | theo | thực hiện | nêu | quy định | giao | xác định | đề ra ))[^.\\n]{8,220} tại $`,
  'u',
)

/** `UBND tỉnh yêu cầu các xã tuần tra đê điều tại Công văn số 12/UBND-NN.`: where the first order stands. */
export const ordersInPaper = (view: string, { span, type, issuer }: Citation, opening: Opening): boolean =>
  PAPERS.has(type) &&
  issuer === undefined &&
  span.start > opening.headline &&
  /^[*_ ]{0,3}(?:\.|\n|$)/.test(view.slice(span.end, span.end + 4)) &&
  ORDERS.test(view.slice(Math.max(opening.start, span.start - 340), span.start))
