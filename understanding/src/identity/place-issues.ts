import { PROVINCE_NAMES, readingView } from '../lexicon/index.ts'
import type { AgencyMention } from '../reading.ts'
import type { Opening } from './article.ts'
import { sentenceCase } from './casing.ts'
import { dayOpening } from './day.ts'
import type { Reported } from './headline.ts'
import { implied } from './implied.ts'
import { issuerAt, pastName } from './issuing.ts'
import { OPENS_LINE } from './opens-line.ts'
import { ORDERS } from './spoken-forms.ts'
import type { YearOf } from './years.ts'

const MOST_LETTERS = 1200
const MOST_BODIES = 60
/** `Hà Nội ban hành kế hoạch`, `Tỉnh Gia Lai vừa có công văn`, `Gia Lai: Ban hành chỉ thị`, from the beginning of a line. */
const ISSUES = new RegExp(
  `${OPENS_LINE}(?:tỉnh |thành phố |tp\\.? ?)?((?:\\p{L}+[ -]){1,4}?\\p{L}+)(?::|(?: vừa| đã| mới)*) (?:ký )?(?:ban hành|ra|có) (nghị quyết|kế hoạch|chỉ thị|quyết định|hướng dẫn|công văn|công điện)(?! (?:số )?\\d)(?= (?!này|trên|nêu|để|mới|và|số)\\p{L})`,
  'gu',
)

/** What a page says that a province has issued; of the body that orders or acts for it further on. */
export function placeIssues(
  text: string,
  opening: Opening,
  agencies: readonly AgencyMention[],
  year: YearOf,
): Reported | undefined {
  const view = readingView(text)
  const words = view.slice(opening.start, Math.min(opening.end, opening.start + MOST_LETTERS))
  for (const found of words.matchAll(ISSUES)) {
    const [whole, place = '', kind = ''] = found
    if (PROVINCE_NAMES.match(place, 0)?.end !== place.length) continue
    const end = opening.start + found.index + whole.length
    const at = end - kind.length
    const index = agencies
      .slice(0, MOST_BODIES)
      .findIndex(
        ({ span, kind: many }) =>
          span.start > end && many === 'one' && actsFor(text, view, span.start, span.end, place),
      )
    const day = dayOpening(text, view, at, year)
    return {
      type: implied(sentenceCase(kind), { start: at, end }),
      ...(index < 0 ? {} : { issuer: issuerAt(text, view, agencies, index) }),
      ...(day ? { issuedOn: day } : {}),
    }
  }
  return undefined
}

/** `UBND TP Hà Nội` and `UBND tỉnh yêu cầu` act for the place. */
function actsFor(text: string, view: string, start: number, end: number, place: string): boolean {
  const name = view.slice(start, end)
  if (!OF_PLACE.test(name)) return false
  const past = pastName(text, end)
  return name.endsWith(place) || ORDERS.test(view.slice(past, past + 40))
}

const OF_PLACE =
  /^(?:(?:phó )?chủ tịch |thường trực )?(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|tỉnh ủy|thành ủy)(?!\p{L})/u
