import type { Span } from '../reading.ts'
import { anywhere, readingView } from '../lexicon/index.ts'

/** What a column of a task table holds. */
export type Column =
  | 'number'
  | 'content'
  | 'indicator'
  | 'lead'
  | 'coordinate'
  | 'deadline'
  | 'product'
  | 'other'

/** A blank is `_`: narrow cells lose theirs. */
const COLUMN_WORDS: readonly (readonly [Column, RegExp])[] = [
  ['coordinate', anywhere('phối_hợp')],
  [
    'lead',
    anywhere(
      'chủ_trì|đơn_vị_thực_hiện|cơ_quan_thực_hiện|đơn_vị_được_giao|cơ_quan_được_giao|phụ_trách|trách_nhiệm_thực_hiện|đầu_mối',
    ),
  ],
  ['deadline', anywhere('thời_hạn|thời_gian|tiến_độ|hoàn_thành|hạn_xử_lý|lộ_trình')],
  ['product', anywhere('sản_phẩm|kết_quả|hình_thức_văn_bản|đầu_ra')],
  ['indicator', anywhere('^_(?:các |tên )?(?:chỉ_tiêu|chỉ_số)(?!.*(?:nhiệm_vụ|giải_pháp))')],
  [
    'content',
    anywhere(
      'nội_dung|nhiệm_vụ|công_việc|việc_cần_làm|việc_phải_làm|hoạt_động|giải_pháp|tên_văn_bản|tên_đề_án|đề_án|chỉ_tiêu|danh_mục',
    ),
  ],
  ['number', anywhere('^_(?:stt|tt|số tt|số thứ tự)')],
]

/** The columns that a header row names: the content and one more are needed. */
export function headerOf(
  text: string,
  cells: readonly Span[],
  first: boolean,
): readonly Column[] | undefined {
  const [number] = cells
  if (cells.length < 3 || !number) return undefined
  const view = readingView(text)
  const counted = /^(?:stt|tt|số tt|số thứ tự)$/.test(view.slice(number.start, number.end))
  if (!counted && (!first || /^\d/.test(view.slice(number.start, number.end)))) return undefined
  const columns = withBodies(
    view,
    cells,
    cells.map((cell) => columnOf(view, cell)),
  )
  const known = new Set(columns.filter((column) => column !== 'other' && column !== 'number'))
  return known.size >= 2 || (columns[0] === 'number' && known.size >= 1) ? columns : undefined
}

/** `Đơn vị | Nhiệm vụ | Thời hạn`: whose the duties are, where no other column says it and nothing is measured. */
function withBodies(view: string, cells: readonly Span[], columns: readonly Column[]): readonly Column[] {
  if (columns.includes('lead') || !columns.includes('content') || !columns.includes('deadline'))
    return columns
  const words = cells.map(({ start, end }) => view.slice(start, end))
  const bodies = words.findIndex((head, at) => columns[at] === 'other' && BODIES.test(head))
  return bodies < 0 || words.some((head) => MEASURED.test(head)) ? columns : columns.with(bodies, 'lead')
}

const BODIES =
  /^[*_ ]*(?:tên )?(?:(?:các )?(?:cơ quan|đơn vị|địa phương|sở|ban|ngành|xã|phường|tổ chức|bộ phận|cá nhân)(?:, | ?[/-] ?| và | |$)){1,4}[*_ ]*$/
const MEASURED = /số lượng|khối lượng|đơn giá|đơn vị tính|thành tiền|^[*_ ]*đvt/

/** What a head says that its column holds. */
function columnOf(view: string, cell: Span): Column {
  if (cell.end - cell.start > 60) return 'other'
  const words = view.slice(cell.start, cell.end)
  return (
    COLUMN_WORDS.find(([, pattern]) => {
      pattern.lastIndex = 0
      return pattern.test(words)
    })?.[0] ?? 'other'
  )
}

/** A row of a header. */
export interface Head {
  readonly cells: readonly Span[]
  readonly columns: readonly Column[]
}

/**
 * The columns after a further row of a header, which says what each column under a head over several holds: `Cơ quan thực
 * hiện`, below it `Chủ trì` and `Phối hợp`. It has no number and no words under the head of what is to be done.
 */
export function dividedHead(text: string, cells: readonly Span[], over: Head): readonly Column[] | undefined {
  const view = readingView(text)
  const filled = cells.filter(isFilled)
  if (filled.length > 2 && filled.every((cell) => isCounter(view, cell))) return over.columns
  const named = filled.map((cell) => columnOf(view, cell))
  if (filled.length < 2 || filled.some(({ start, end }) => end - start > 60)) return undefined
  if (cells.length < over.columns.length) return partedHead(named, over)
  const content = over.columns.findIndex((column) => column === 'content' || column === 'indicator')
  if (content < 0 || isFilled(cells[0]) || isFilled(cells[content])) return undefined
  return over.columns.map((column, at) => {
    const cell = cells[at]
    const own = cell && isFilled(cell) ? columnOf(view, cell) : undefined
    if (own !== 'other') return own ?? column
    // `Thời gian`, below it `Bắt đầu` and `Hoàn thành`: only one of them is the day that it is due.
    return named.includes(column) ? own : column
  })
}

/** `(1)`, `2`, `A`: the numbers of columns stand below their heads. */
const isCounter = (view: string, { start, end }: Span): boolean =>
  end - start < 5 && /^\(?(?:\d{1,2}|[a-zđ])\)?$/.test(view.slice(start, end))

/** A row that lost its empty cells: its names stand for the one head that they can be parts of. */
function partedHead(named: readonly Column[], over: Head): readonly Column[] | undefined {
  if (new Set(named).size < named.length || named.includes('other')) return undefined
  const places = [...over.columns.keys()].filter((at) => named.includes(over.columns[at] ?? 'other'))
  const [place, another] = places
  if (place === undefined || another !== undefined) return undefined
  let past = place + 1
  while (past < over.cells.length && !isFilled(over.cells[past])) past++
  return over.columns.toSpliced(place, past - place, ...named)
}

/** Whether there is anything in a cell. */
export const isFilled = (cell: Span | undefined): boolean => cell !== undefined && cell.end > cell.start
