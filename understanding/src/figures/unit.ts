import {
  COUNTED_NOUNS,
  hasBlankLine,
  isCapitalAt,
  isLetterAt,
  matchAt,
  MEASURE_UNITS,
  type PhraseMatch,
  PhraseTrie,
  SCALE_WORDS,
  skipBlanks,
  sticky,
  wordEnd,
} from '../lexicon/index.ts'
import { isVerbAt } from './counting.ts'

/** What a number counts or measures: from `start` to `end`. */
export interface FoundUnit {
  readonly start: number
  readonly end: number
  readonly kind: 'measure' | 'noun' | 'guess'
}

const MEASURES = new PhraseTrie<true>(MEASURE_UNITS.map((unit) => [unit, true] as const))
const SCALES = new PhraseTrie(SCALE_WORDS.map((unit) => [unit, true] as const))
const NOUNS = new PhraseTrie<true>(COUNTED_NOUNS.map((noun) => [noun, true] as const))
/** Kinds and turns are named by what they hold: `9 nhóm chỉ số`, `4 loại cây`, `900 lượt hộ`. */
const HOLDERS: ReadonlySet<string> = new Set(['nhóm', 'loại', 'lượt'])
const IN_WORDS = sticky('_\\([a-zà-ỹđ][a-zà-ỹđ \\n]{1,24}\\)')
const PER = sticky('_/_(?=[a-zà-ỹđ])')
/** `5.000 m3/ngày-đêm`, `tấn/ngày.đêm`. */
const AND_NIGHT = sticky('(?<=ngày)_[-.]?_đêm(?![a-zà-ỹđ])')
/** `bác sĩ/10.000 dân`, `bé trai/100 bé gái`. */
const PER_PEOPLE = sticky(
  '_/_1(?:0{0,2}\\.?000 (?:dân|người|trẻ|hộ)|00 (?:bé gái|bé trai|trẻ gái|nữ|người|trẻ|hộ))(?![a-zà-ỹđ])',
)
/** `kg/người/6 tháng`, `triệu đồng/3 tháng`. */
const PER_TIME = sticky('_/_[0-9]{1,2} (?:ngày|tuần|tháng|quý|năm|giờ)(?![a-zà-ỹđ])')
/** Nouns that, with a capital, are the name of a part of a document. */
const PARTS: ReadonlySet<string> = new Set([
  'điều',
  'khoản',
  'mục',
  'phần',
  'chương',
  'kỳ',
  'khóa',
  'luật',
  'sở',
  'ban',
  'bộ',
])

/** The unit that follows a number ending at `at`: a measure, a scaled measure or noun, or the shortest counted noun. */
export function unitAt(text: string, view: string, at: number): FoundUnit | undefined {
  const bracket = view.charAt(skipBlanks(view, at, 4)) === '('
  const from = bracket && matchAt(IN_WORDS, view, at) !== undefined ? IN_WORDS.lastIndex : at
  const start = skipBlanks(view, from, 3)
  if (hasBlankLine(view, from, start)) return undefined
  const measure = onItsLine(text, view, start, MEASURES, MEASURES.match(view, start))
  if (measure !== undefined && start === at && isGeneration(text, view, start, measure.end)) return undefined
  const noun =
    start > at && view.charAt(start) !== '%'
      ? onItsLine(text, view, start, NOUNS, NOUNS.match(view, start))
      : undefined
  if (measure !== undefined && measure.end >= (noun?.end ?? 0)) {
    if (start > from && opensLine(text, view, from, start)) return undefined
    return { start, end: perEnd(view, measure.end), kind: 'measure' }
  }
  if (start === at) return attachedNoun(view, at)
  const scale = SCALES.match(view, start)
  if (scale !== undefined) {
    const next = skipBlanks(view, scale.end, 3)
    const counted = next > scale.end ? (NOUNS.match(view, next) ?? MEASURES.match(view, next)) : undefined
    const end = counted?.end ?? (next > scale.end ? shortNameEnd(text, view, next) : undefined) ?? scale.end
    return { start, end: perEnd(view, end), kind: 'measure' }
  }
  if (noun === undefined) return undefined
  if (view.slice(from, start).includes('\n') && isCapitalAt(text, view, start)) return undefined
  if (PARTS.has(view.slice(start, noun.end)) && isCapitalAt(text, view, start)) return undefined
  const end = beforeName(text, view, start, noun.end)
  return { start, end: perEnd(view, Math.max(end, heldEnd(text, view, start))), kind: 'noun' }
}

/** `0⏎Tuần này`: a word with a capital on the next line; only short forms of units have capitals (`MW`, `Gbps`). */
const opensLine = (text: string, view: string, from: number, start: number): boolean =>
  isCapitalAt(text, view, start) &&
  wordEnd(view, start) - start > 2 &&
  !isCapitalAt(text, view, start + 1) &&
  view.slice(from, start).includes('\n')

/** `1.200 giường⏎Bệnh viện …`: what goes on with a capital on the next line, or after an empty one, is another sentence. */
function onItsLine(
  text: string,
  view: string,
  start: number,
  trie: PhraseTrie<true>,
  found: PhraseMatch<true> | undefined,
): PhraseMatch<true> | undefined {
  if (found === undefined || isCapitalAt(text, view, start)) return found
  const words = view.slice(start, found.end)
  const line = start + words.indexOf('\n')
  if (line < start) return found
  const next = skipBlanks(view, line, 4)
  if (!isCapitalAt(text, view, next) && !hasBlankLine(view, start, found.end)) return found
  const shorter = trie.match(view.slice(start, line), 0)
  return shorter && { end: start + shorter.end, value: true }
}

const LAST_OF_ROW = /(?:,| và) ?(?:thành phố|tp|thị xã|huyện|tỉnh|phường|xã|đặc khu)$/

/** `5 huyện và thành phố Thủ Đức`: the last of a row that has a name of its own is not among those that are counted. */
function beforeName(text: string, view: string, start: number, end: number): number {
  if (view.charAt(end) !== ' ' || !isCapitalAt(text, view, end + 1)) return end
  const last = LAST_OF_ROW.exec(view.slice(start, end))
  if (last === null || last.index === 0) return end
  return start + (NOUNS.match(view.slice(start, start + last.index), 0)?.end ?? end - start)
}

/** The end of what a kind holds, where one begins at `start` and a noun follows it, or -1. */
function heldEnd(text: string, view: string, start: number): number {
  const end = wordEnd(view, start)
  if (!HOLDERS.has(view.slice(start, end))) return -1
  const next = skipBlanks(view, end, 3)
  return next === end || isCapitalAt(text, view, next) ? -1 : NOUNS.endOf(view, next)
}

/** `10,3 nghìn TTQ`: a measure of its trade, in capitals. */
function shortNameEnd(text: string, view: string, at: number): number | undefined {
  const end = wordEnd(view, at)
  if (end - at < 2 || end - at > 5) return undefined
  for (let here = at; here < end; here++) if (!isCapitalAt(text, view, here)) return undefined
  return end
}

/** `970con`, `2,4triệu lượt`: written without a blank. */
function attachedNoun(view: string, at: number): FoundUnit | undefined {
  const scale = SCALES.match(view, at)
  const next = scale === undefined ? at : skipBlanks(view, scale.end, 3)
  const noun = NOUNS.match(view, next)
  if (scale !== undefined) return { start: at, end: noun?.end ?? scale.end, kind: 'measure' }
  return noun === undefined || noun.end - at < 3 ? undefined : { start: at, end: noun.end, kind: 'noun' }
}

/** `5G` is a generation of networks, not five grams; only `90W` is a measure with a capital. */
const isGeneration = (text: string, view: string, start: number, end: number): boolean =>
  end - start === 1 && view.charAt(start) !== 'w' && isCapitalAt(text, view, start)

/** `đồng/người/năm`, `bác sĩ/vạn dân`, `tỷ đồng/xã, phường`. */
function perEnd(view: string, at: number): number {
  let end = at
  for (let count = 0; count < 3; count++) {
    if (view.charAt(skipBlanks(view, end, 4)) !== '/') return end
    if (matchAt(PER_PEOPLE, view, end) !== undefined) return PER_PEOPLE.lastIndex
    if (matchAt(PER_TIME, view, end) !== undefined) return PER_TIME.lastIndex
    if (matchAt(PER, view, end) === undefined) return end
    const start = PER.lastIndex
    const known = NOUNS.match(view, start) ?? MEASURES.match(view, start)
    end = known?.end ?? wordEnd(view, start)
    if (matchAt(AND_NIGHT, view, end) !== undefined) end = AND_NIGHT.lastIndex
  }
  return end
}

/** Words that never begin the name of what is counted. */
const NOT_COUNTED: ReadonlySet<string> = new Set(
  'và của là đến từ trong có được đã tại theo để với cho về trên dưới hoặc thì mà các những này đó nêu khi sau trước so vào ra lên xuống tăng giảm đạt chiếm bằng còn nếu do bởi vì nhưng cũng như qua cùng đối gồm không phải cần sẽ đang rất hơn nhất đầu cuối giữa đứng xếp thuộc nhằm nay trở lại tới thực hiện khiến làm gây bị diễn xảy nhận nên rồi vẫn chỉ mới thêm nữa mỗi lúc hồi sáng chiều tối đêm liền nhau chung riêng đều nhờ ngoài bên tiếp ở tính song hay thông thi tham lần khỏi ngay cả nghĩa dù chưa từng vừa luôn phần'.split(
    ' ',
  ),
)

/** The shortest likely noun where none is known: two small syllables, or one; or a short name in capitals (`600 ĐVTN`). */
export function guessedUnitAt(text: string, view: string, at: number): FoundUnit | undefined {
  const start = skipBlanks(view, at, 3)
  if (start === at || view.slice(at, start).includes('\n') || !isLetterAt(view, start)) return undefined
  if (isCapitalAt(text, view, start)) {
    const short = shortNameEnd(text, view, start)
    return short === undefined ? undefined : { start, end: short, kind: 'guess' }
  }
  if (isVerbAt(view, start)) return undefined
  const first = wordEnd(view, start)
  if (first - start < 2 || NOT_COUNTED.has(view.slice(start, first))) return undefined
  const next = skipBlanks(view, first, 3)
  const second =
    next > first && isLetterAt(view, next) && !isCapitalAt(text, view, next) ? wordEnd(view, next) : first
  const end = second > first && !NOT_COUNTED.has(view.slice(next, second)) ? second : first
  return { start, end, kind: 'guess' }
}
