import type { Block, Zone } from '../layout/index.ts'
import { bodyNameAt, PROVINCE_NAMES, readingView } from '../lexicon/index.ts'
import type { Citation, Stated } from '../reading.ts'
import { fromCapitals, withFront } from './casing.ts'
import type { Letterhead } from './letterhead.ts'
import type { Signature } from './signature.ts'

/** Who issues, by the letterhead, the author under the title, the title itself, or who signs on whose behalf. */
export function issuerOf(
  text: string,
  blocks: readonly Block[],
  zones: readonly Zone[],
  head: Letterhead,
  foot: Signature,
  titled: Stated<string> | undefined,
  cited: readonly Citation[],
): Stated<string> | undefined {
  const author = authorOf(text, blocks[zones.indexOf('issuer')])
  if (head.issuer && head.issuer.value.startsWith('Ban Chấp hành Trung ương'))
    return author && HIGHEST.test(author.value) ? author : highestOf(text, head, foot, cited)
  if (head.issuer) return fullerAuthor(head.issuer, author) ?? ofPlace(text, head.issuer, head.place)
  if (author) return author
  if (titled) return titled
  const behalf = foot.onBehalfOf
  if (!behalf || NAMES_TERRITORY.test(behalf.value)) return behalf
  return head.place ? withTerritory(text, behalf, head.place) : saidInClosing(text, behalf)
}

const OWN_LEVEL =
  /(?<!\p{L})(?:(?:chánh văn phòng|trình) (?:đoàn đbqh và )?(?:hđnd(?: và|,) )?|báo cáo |phản ánh về )(ubnd|ủy ban nhân dân) (tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?=\s(?:\([^()\n]{3,60}\) )?(?:xem|chỉ đạo|giải quyết|để|kịp thời)(?!\p{L})|[,;])/gu
const CLOSING = 4000

/** A sheet that lost its letterhead: `TM. ỦY BAN NHÂN DÂN` is of the level whose office carries it out, or to which all report. */
function saidInClosing(text: string, behalf: Stated<string>): Stated<string> {
  if (!/^(?:Ủy ban nhân dân|UBND)$/i.test(behalf.value)) return organInText(text, behalf)
  const from = Math.max(0, behalf.span.start - CLOSING)
  const found = [...readingView(text).slice(from, behalf.span.start).matchAll(OWN_LEVEL)]
  const [first] = found
  if (!first?.[2] || found.some(([, , level]) => level !== first[2])) return behalf
  const end = from + first.index + first[0].length
  return {
    ...behalf,
    value: `${behalf.value} ${text.slice(end - first[2].length, end)}`,
    certainty: 'implied',
  }
}

/** `TM. BAN THƯỜNG TRỰC`, `T/M BAN THƯỜNG VỤ`: the text says of what body, where this orders or acts. */
function organInText(text: string, behalf: Stated<string>): Stated<string> {
  const organ = readingView(behalf.value)
  if (!ORGANS.has(organ)) return behalf
  const view = readingView(text).slice(0, NAMED_WITHIN)
  let at = view.indexOf(`${organ} `)
  for (let turn = 0; at >= 0 && turn < MOST_TRIED; turn++, at = view.indexOf(`${organ} `, at + 1)) {
    const end = bodyNameAt(text, view, at)?.end
    if (end !== undefined && end - at > organ.length && ACTS.test(view.slice(end, end + 16)))
      return { value: text.slice(at, end), span: { start: at, end }, certainty: 'implied' }
  }
  return behalf
}

const ORGANS = new Set(['ban thường trực', 'ban thường vụ', 'ban chấp hành', 'thường trực'])
const ACTS = /^ (?:yêu cầu|giao|đề nghị|thống nhất|kết luận|quyết định|thông báo|xây dựng|ban hành)(?!\p{L})/u
const MOST_TRIED = 20

/** The body that stands under the title as its author. */
function authorOf(text: string, block: Block | undefined): Stated<string> | undefined {
  if (!block) return undefined
  const end = block.lineEnds[0] ?? block.end
  const value = text
    .slice(block.first, end)
    .replace(/[*_#]/g, '')
    .replace(/,?\s+KH(?:ÓA|OÁ)\s.*$/su, '')
    .trim()
  return { value: fromCapitals(value, ''), span: { start: block.first, end }, certainty: 'stated' }
}

/** A letterhead that lost the territory of a council or committee: the author under the title says it. */
function fullerAuthor(head: Stated<string>, author: Stated<string> | undefined): Stated<string> | undefined {
  if (!author || !/^(?:Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND)$/i.test(withFront(head.value)))
    return undefined
  return readingView(author.value).startsWith(`${readingView(head.value)} `) ? author : undefined
}

/** Under the letterhead of the Central Committee also the Politburo and the Secretariat issue; who signs, or a mention, says it. */
function highestOf(
  text: string,
  head: Letterhead,
  foot: Signature,
  cited: readonly Citation[],
): Stated<string> | undefined {
  if (foot.onBehalfOf && HIGHEST.test(foot.onBehalfOf.value)) return foot.onBehalfOf
  const own = cited.find(
    ({ symbol, issuer }) => symbol === head.symbol?.value && issuer !== undefined && HIGHEST.test(issuer),
  )
  return own?.issuer ? { value: own.issuer, span: own.span, certainty: 'implied' } : head.issuer
}

const HIGHEST = /^(?:Bộ Chính trị|Ban Bí thư)/

/** A department of a province is named after it where only the dateline says which one it is. */
function ofPlace(text: string, issuer: Stated<string>, place: Stated<string> | undefined): Stated<string> {
  if (
    !place ||
    !/^(?:Sở [^.]{3,60}|(?:Chủ tịch )?(?:Ủy ban nhân dân|UBND)|Hội đồng nhân dân|HĐND)$/i.test(issuer.value)
  )
    return issuer
  return NAMES_TERRITORY.test(issuer.value) ? issuer : withTerritory(text, issuer, place)
}

const NAMES_TERRITORY = / (?:tỉnh|thành phố|huyện|quận|xã|phường) /i

/** A document that names its territory does so early; a longer one is not searched to its end. */
const NAMED_WITHIN = 200_000
const LEVELS = ['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'xã', 'phường']
const CITIES = new Set(['hà nội', 'hồ chí minh', 'hải phòng', 'đà nẵng', 'cần thơ', 'huế'])

/** What a province of the dateline is where the text only says `UBND tỉnh` or `UBND thành phố`. */
function levelOf(view: string, name: string): string | undefined {
  if (PROVINCE_NAMES.match(name, 0)?.end !== name.length) return undefined
  const level = CITIES.has(name) ? 'thành phố' : 'tỉnh'
  return view.includes(`ubnd ${level}`) || view.includes(`ủy ban nhân dân ${level}`) ? level : undefined
}

/** The dateline names the territory of the collective that signs: `Ủy ban nhân dân` + `Bình Phước`. */
function withTerritory(text: string, behalf: Stated<string>, place: Stated<string>): Stated<string> {
  const view = readingView(text).slice(0, NAMED_WITHIN)
  const name = readingView(place.value)
  if (/^(?:thành phố|tỉnh|huyện|quận|thị xã) /.test(name))
    return {
      ...behalf,
      value: `${behalf.value} ${place.value.charAt(0).toLowerCase()}${place.value.slice(1)}`,
      certainty: 'implied',
    }
  // `TM. ỦY BAN NHÂN DÂN TỈNH`: only the name of the territory is left out.
  const said = LEVELS.find((word) => behalf.value.endsWith(` ${word}`))
  if (said !== undefined)
    return view.includes(`${said} ${name}`) || PROVINCE_NAMES.match(name, 0)?.end === name.length
      ? { ...behalf, value: `${behalf.value} ${place.value}`, certainty: 'implied' }
      : behalf
  const level = LEVELS.find((word) => view.includes(`${word} ${name}`)) ?? levelOf(view, name)
  return level
    ? { ...behalf, value: `${behalf.value} ${level} ${place.value}`, certainty: 'implied' }
    : behalf
}
