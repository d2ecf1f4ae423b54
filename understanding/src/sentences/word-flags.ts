/** What a word in a sentence says of it, one bit each: most forms are only asked for where one of their words stands. */
export const HAS_DIGITS = 1
/** Somebody must: `cần`, `phải`. */
export const SAYS_MUST = 2
/** Somebody says: `nhấn mạnh`, `cho biết`. */
export const SAYS_TOLD = 4
/** A verb of ordering, and right after it the body that is told. */
export const ORDERS_BODY = 1048576
/** And what the body is to do. */
export const ORDERS_TO_DO = 8
export const SAYS_FORMAL = 16
export const SAYS_EXECUTE = 32
export const OPENS_PERIOD = 64
export const OPENS_PLACE = 128
export const OPENS_DAY = 256
export const OPENS_TASK = 512
export const SAYS_ORDER = 1024
export const SAYS_CHAIR = 2048
export const SAYS_WITH = 4096
export const SAYS_SESSION = 8192
/** What is said of an event, or of a time without a day: `ngay sau hội nghị`, `trước Tết`. */
export const SAYS_EVENT = 16384
export const SAYS_NUMBER = 32768
/** A verb of ordering, and right after it what is to be done. */
export const ORDERS_VERB = 65536
/** A word of goals: `phấn đấu`, `mục tiêu`. */
export const SETS_GOAL = 131072
export const HAS_COLON = 262144
export const HAS_PERCENT = 524288

interface Flagged {
  readonly flag: number
  /** How far from its first word a sentence may have one of the words. */
  readonly within: number
  readonly words: readonly string[]
}

const flagged = (flag: number, within: number, words: string): Flagged => ({
  flag,
  within,
  words: words.split('|'),
})

const FLAGGED: readonly Flagged[] = [
  flagged(SAYS_FORMAL, Infinity, 'ban hành|thông báo|báo cáo|gửi|kính|trân trọng|hiệu lực|thay thế'),
  flagged(
    SAYS_EXECUTE,
    Infinity,
    'thi hành|thực hiện nghị quyết này|thực hiện quyết định này|thực hiện chỉ thị này',
  ),
  flagged(OPENS_PERIOD, 48, 'tháng|quý|năm|thời gian|vừa qua|đến nay|nhiệm kỳ|từ nay'),
  // A digit stands for any number.
  flagged(
    OPENS_PLACE,
    64,
    'có 1|gồm 1|là một|là trong|là tỉnh|là huyện|là xã|là thành|là vùng|là địa|là đơn|nằm|giáp|phía đông|phía tây|phía nam|phía bắc|có tổng|có diện|diện tích|dân số',
  ),
  flagged(OPENS_DAY, 16, 'sáng|chiều|tối|trưa|đêm|ngày|hôm nay'),
  flagged(OPENS_TASK, 44, 'nhiệm vụ'),
  flagged(
    SAYS_ORDER,
    Infinity,
    'yêu cầu|giao|đề nghị|chỉ đạo|chỉ thị|phân công|ủy quyền|đôn đốc|lưu ý|nhắc nhở|nhấn mạnh|nêu rõ|chỉ rõ|khẳng định|cho rằng|quán triệt|kiến nghị|nghiêm cấm|khuyến cáo|khuyến khích|kêu gọi',
  ),
  flagged(SAYS_TOLD, Infinity, 'nhấn mạnh|cho biết|cho hay|khẳng định|cho rằng'),
  flagged(SAYS_MUST, Infinity, 'cần|phải'),
  flagged(SAYS_CHAIR, Infinity, 'chủ trì'),
  flagged(SAYS_WITH, Infinity, 'phối hợp|phối họp|chủ trì cùng'),
  flagged(SAYS_NUMBER, 180, 'số 1'),
  flagged(
    SAYS_EVENT,
    Infinity,
    'ngay sau|ngay từ|ngay đầu|ngay những|trước mùa|trước thềm|trước năm|trước tết|trước ngày|trước dịp|trước lễ|trước kỳ|trước quốc|trước 1',
  ),
  flagged(SAYS_SESSION, Infinity, 'kỳ họp|phiên họp|hội nghị'),
]

/** The words and their bits, for a scan. */
export const FLAG_WORDS: readonly (readonly [words: string, flag: number])[] = FLAGGED.flatMap(
  ({ flag, words }) => words.map((word) => [word, flag] as const),
)

const NEAR: readonly Flagged[] = FLAGGED.filter(({ within }) => within < Infinity)

/** All bits that a scan may give. */
const SCANNED: number = FLAGGED.reduce((all, { flag }) => all | flag, 0)

/** Those of the bits that count so far from the first word. */
export function flagsWithin(bits: number, distance: number): number {
  let flags = bits & SCANNED
  if (flags !== 0 && distance > 15)
    for (const { flag, within } of NEAR) if (distance >= within) flags &= ~flag
  return flags
}

/** The bits of the words that a phrase has after its first: a scan that has read the phrase goes on behind it. */
export function flagsInside(phrase: string): number {
  const rest = phrase.slice(phrase.indexOf(' ') + 1 || phrase.length).split(' ')
  let flags = 0
  for (const { flag, words } of FLAGGED)
    if (words.some((word) => rest.includes(word.split(' ', 1)[0] ?? ''))) flags |= flag
  return flags
}
