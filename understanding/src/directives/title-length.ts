import { ACTION_VERBS, isBlankAt, PhraseTrie } from '../lexicon/index.ts'

/** A whole clause may be this long; a longer one is cut to `SHORT`. */
const LONGEST = 125
const SHORT = 110
/** A title cut shorter than this says too little. */
const SHORTEST = 45
/** How far beyond the cut a word is looked at that opens another thought. */
const AHEAD = 24

const VERBS = new PhraseTrie(ACTION_VERBS.map((verb) => [verb, true] as const))

/** The name of a field whose value was cut off. */
const FIELD = /[,;.]? (?:thời hạn|thời gian|sản phẩm)(?: (?:hoàn thành|thực hiện))?$/i
/** How far from its end a clause is looked through for words that go with what was cut off. */
const LONGEST_TAIL = 24
/** `các đề án như: …`, `các nội dung sau: …`: words that only announce what was cut off. */
const ANNOUNCING =
  /,?(?: (?:cụ thể|với các nội dung|bao gồm|gồm|như|như sau|sau|sau đây|trong đó|là|gồm có|các nội dung sau))+$/

/** `Chỉ đạo Chánh Thanh tra Sở: kiểm tra …`: only who is told stands before the colon. */
const TELLING =
  /^(?:chỉ đạo|yêu cầu|giao|đề nghị|phân công) (?!thực hiện|triển khai|tổ chức|xây dựng)[^,;]{3,60}$/iu

/** The first clause; a long one is cut where a thought ends, else inside it, which `…` then shows. */
export function shortened(words: string): string {
  const stop = stopAfter(words, FIRST)
  const told = words.charAt(stop) === ':' && TELLING.test(words.slice(0, stop))
  const clause = withoutAnnouncing(withoutTrail(words.slice(0, told ? stopAfter(words, stop + 8) : stop)))
  if (clause.length <= LONGEST) return closed(clause)
  const end = endOfThought(clause.slice(0, SHORT + AHEAD))
  const head = clause.slice(0, SHORT + 1)
  if (end >= SHORTEST) return closed(withoutTrail(head.slice(0, end)))
  const comma = head.lastIndexOf(', ')
  return closed(`${withoutHanging(head.slice(0, comma > 60 ? comma : head.lastIndexOf(' ')))}…`)
}

/** A clause has this many letters at least. */
const FIRST = 18

/** Where the first clause ends that goes beyond `from`. */
function stopAfter(words: string, from: number): number {
  for (let at = from; at < words.length; at++) {
    const sign = words.charAt(at)
    if (sign === '…') return at
    if (
      (sign === ';' || sign === ':' || sign === '.') &&
      (at + 1 === words.length || words.charAt(at + 1) === ' ')
    )
      return at
    if ((sign === '"' || sign === '”') && /^ [-–] /.test(words.slice(at + 1, at + 4))) return at
  }
  return words.length
}

/** Without the words that only announce what was cut off. */
function withoutAnnouncing(clause: string): string {
  const from = Math.max(0, clause.length - LONGEST_TAIL)
  const found = ANNOUNCING.exec(clause.slice(from))
  return found ? clause.slice(0, from + found.index) : clause
}

/** Without the signs at the end, and the name of a field before them. */
function withoutTrail(words: string): string {
  let end = words.length
  while (end > 0 && (isBlankAt(words, end - 1) || '.;,:/'.includes(words.charAt(end - 1)))) end--
  const tail = FIELD.exec(words.slice(Math.max(0, end - LONGEST_TAIL), end))
  return words.slice(0, tail ? end - tail[0].length : end)
}

/** What is cut off here leaves a whole thought: an aim, a manner, a place, a term. */
const TURNING =
  /(?:nhằm|(?<!(?:triệt|không|đừng|nhằm|lại) )để|theo hướng(?! dẫn)|trên cơ sở|phù hợp với|trong đó|làm cơ sở|giai đoạn|thời kỳ|trên địa bàn|theo quy định|theo đúng) |\(/y
/** The same after a comma. */
const GOING_ON =
  /(?:nhất là|đặc biệt|trong đó|bảo đảm|đảm bảo|góp phần|gắn với|phù hợp|đáp ứng|không để|tạo (?!lập)|tránh |đồng thời|chú trọng|phấn đấu|từng bước|hướng tới|ưu tiên|kịp thời|trọng tâm|bao gồm|gồm )/y

/** Where the last whole thought of a head ends; -1 where there is none. */
function endOfThought(head: string): number {
  const small = head.toLowerCase()
  for (let at = small.lastIndexOf(' ', SHORT + 1); at >= SHORTEST; at = small.lastIndexOf(' ', at - 1)) {
    const comma = small.charCodeAt(at - 1) === COMMA
    const end = comma ? at - 1 : at
    if (end < SHORTEST || end > SHORT) continue
    const turns = (comma && matchesAt(GOING_ON, small, at + 1)) || matchesAt(TURNING, small, at + 1)
    if (turns ? isOpen(small, end) : comma && opensClause(small, end)) return end
  }
  return -1
}

const COMMA = 44

function matchesAt(words: RegExp, small: string, at: number): boolean {
  words.lastIndex = at
  return words.test(small)
}

/** Not inside a bracket or a quotation, and not after a word that wants more. */
function isOpen(small: string, at: number): boolean {
  const before = small.slice(0, at)
  return (
    before.lastIndexOf('(') <= before.lastIndexOf(')') &&
    before.lastIndexOf('“') <= before.lastIndexOf('”') &&
    !HANGING.test(before.slice(-LONGEST_HANGING))
  )
}

/** `tăng cường kiểm tra các cơ sở, xử lý nghiêm …` goes on with another duty; `tuần tra, kiểm soát, ngăn chặn` is one. */
function opensClause(small: string, comma: number): boolean {
  if (VERBS.match(small, comma + 2) === undefined || !isOpen(small, comma)) return false
  const before = small.slice(small.lastIndexOf(', ', comma - 1) + 1, comma)
  const next = small.indexOf(', ', comma + 1)
  const after = small.slice(comma + 2, next < 0 ? small.length : next)
  return syllables(before) >= 6 && syllables(after) >= 4 && !endsWithVerb(before)
}

/** `hỗ trợ phân tích, cảnh báo thiên tai`: two verbs share what follows. */
function endsWithVerb(words: string): boolean {
  const last = words.lastIndexOf(' ')
  const two = words.lastIndexOf(' ', last - 1) + 1
  return VERBS.match(words, two)?.end === words.length || VERBS.match(words, last + 1)?.end === words.length
}

const syllables = (words: string): number => words.trim().split(' ').length

const HANGING =
  /[ ,](?:và|với|của|theo|là|để|không|tại|nhằm|từ|cho|về|các|những|đến|trong|trên|do|được|có|hoặc|bằng|như|gồm|giữa|số|việc|công tác|nội dung|trách nhiệm|một số|từng|mọi|đối với|khi|sau|trước|nếu|đoạn)$/

/** The longest of them, with the blank before it. */
const LONGEST_HANGING = 13

/** Without words at the end that hang in the air. */
function withoutHanging(words: string): string {
  let kept = withoutTrail(words)
  for (let turn = 0; turn < 4 && kept.length > SHORTEST && HANGING.test(kept.slice(-LONGEST_HANGING)); turn++)
    kept = withoutTrail(kept.slice(0, kept.lastIndexOf(' ')))
  return kept
}

/** A bracket that was cut open is left out; a quotation that was cut is closed. */
function closed(title: string): string {
  const bracket = title.lastIndexOf('(')
  if (bracket > title.lastIndexOf(')') && bracket >= FIRST) return withoutHanging(title.slice(0, bracket))
  if (title.lastIndexOf('“') <= title.lastIndexOf('”')) return title
  return title.startsWith('“') ? title.slice(1) : title.endsWith('…') ? `${title}”` : `${title}…”`
}
