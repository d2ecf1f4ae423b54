import { readingView, SCANNED_WORDS } from '../lexicon/index.ts'

/** `bộ. ngành`: a comma that was read as a full stop. */
const COMMA = /(?<=(?:^|[\s,;(])(?:bộ|ngành|sở|ban|phòng|cấp|tỉnh|huyện|xã|cục|vụ))\.(?= \p{Ll})/gu
/** `/OD-BTC`, `/QD-UBND`, `/ND-CP`: letters of a code that look alike. */
const CODE = /(?<=\d ?\/ ?)(?:[O0Q][DBĐÐ]|N[DÐ]|NO)(?= ?- ?\p{Lu})/gu
const CODES: ReadonlyMap<string, string> = new Map([
  ['N', 'NĐ'],
  ['O', 'QĐ'],
  ['0', 'QĐ'],
  ['Q', 'QĐ'],
])
/** `87⁄2017/NĐ-CP`. */
const SLASH = /(?<=\d)[⁄∕](?=\d)/g
/** `s6:2439/QĐ-BTC`, `sô 12`. */
const NUMBER_SIGN = /(?<!\p{L})[sS][6ôòóéêỏõ](?=[: ]{0,2}\d)/gu
const DAY = /(?<!\p{L})ng[aàáảạã]y(?=[ \n]?\d{1,2}(?: ?\/ ?\d{1,2} ?\/ ?\d{4}|[ \n]?th[aàáảạãâă]ng))/gu
const MONTH = /(?<=\d[ \n]?)th[aàáảạãâă]ng(?=[ \n]?\d{1,2}[ \n]?n[aàáảạãâă]m)/gu
const YEAR = /(?<=\d[ \n]?|(?<!\p{L}))n[aàáảạãâắ]m(?=[ \n](?:19|20)\d\d(?!\d))/gu
/** `Diêu 3.`, `khoản 2 Điêu 8`. */
const ARTICLE = /(?<!\p{L})([DĐÐdđ])[iíìỉ][eêếểéèẻ]u(?= \d)/gu
/** `các sở va các huyện`. */
const AND = /(?<= )va(?= (?!chạm|đập|vấp|quệt|phải|ni |li )\p{L})/gu
/** `KHOA XIV, KY HỌP THU 5`. */
const TERM = /(?<!\p{L})KH[OÓÒỎ][AÁÀ](?= (?:[IVX]{1,6}|\d{1,2})(?!\p{L}))/gu
const SESSION = /(?<=HỌP )TH[UÚÙƯ](?= )/gu
/** `./. &`, `..#⁄`: what a scanner made of a pen stroke behind the last full stop. */
const STROKE = /(?<=\.\/\.|\.\.|\.\/\. )[#&⁄/\\|<>~^*%$@=+_{}°©®?'`-]{1,4}(?=\n|$)/g
/** `Phụ lục Ï`. */
const ANNEX = /(?<=^(?:Phụ lục|PHỤ LỤC) )[ÏÍÌIl|]{1,3}(?=\n|$)/gmu

/** `Tổng. cục Thuế`, `người nộp | thuế`: a speck between the two syllables of a word. */
const SPECK = /(?<!\p{L})(\p{L}{2,7})( ?[.|‹›¬¡·'`])( \p{Ll}{2,7})(?!\p{L})/gu
const PAIRS: ReadonlySet<string> = new Set(
  SCANNED_WORDS.filter(({ meant }) => meant.length === 2).map(({ meant }) => readingView(meant.join(' '))),
)

/** Puts signs and short words of a scanned text right that stand beside numbers or at the end of a line, each at its length. */
export function mendSigns(text: string): string {
  return text
    .replace(SPECK, (all, first: string, speck: string, second: string) =>
      PAIRS.has(readingView(first + second)) ? first + ' '.repeat(speck.length) + second : all,
    )
    .replace(COMMA, ',')
    .replace(SLASH, '/')
    .replace(NUMBER_SIGN, (sign) => `${sign.charAt(0)}ố`)
    .replace(DAY, 'ngày')
    .replace(MONTH, 'tháng')
    .replace(YEAR, 'năm')
    .replace(ARTICLE, (_, first: string) => `${first === 'd' || first === 'đ' ? 'đ' : 'Đ'}iều`)
    .replace(AND, 'và')
    .replace(TERM, 'KHÓA')
    .replace(SESSION, 'THỨ')
    .replace(CODE, (code) => (code === 'NO' ? 'NQ' : (CODES.get(code.charAt(0)) ?? code)))
    .replace(STROKE, (stroke) => '.'.repeat(stroke.length))
    .replace(ANNEX, (number) => 'I'.repeat(number.length))
}
