import type { Block, Zone } from '../layout/index.ts'
import { PROVINCE_NAMES, readingView } from '../lexicon/index.ts'
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
  if (head.issuer && head.issuer.value.startsWith('Ban Chấp hành Trung ương'))
    return highestOf(text, head, foot, cited)
  const author = authorOf(text, blocks[zones.indexOf('issuer')])
  if (head.issuer) return fullerAuthor(head.issuer, author) ?? ofPlace(text, head.issuer, head.place)
  if (author) return author
  if (titled) return titled
  const behalf = foot.onBehalfOf
  return behalf && head.place && !NAMES_TERRITORY.test(behalf.value)
    ? withTerritory(text, behalf, head.place)
    : behalf
}

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
  if (!author || !/^(?:Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND)$/.test(withFront(head.value)))
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
    !/^(?:Sở [^.]{3,60}|(?:Chủ tịch )?(?:Ủy ban nhân dân|UBND)|Hội đồng nhân dân|HĐND)$/.test(issuer.value)
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
