import { type BodyName, endOf, isCapitalAt, isWordAt, PROVINCE_NAMES, sticky } from '../lexicon/index.ts'

const NEXT = sticky('(?:,| và) (?=[a-zà-ỹđ])')
const COMMA = 0x2c
const SMALL_V = 0x76

/** `Cục Thuế Bình Định, Lâm Đồng, Tiền Giang`: one kind of body in several provinces, of which the first is in `body`. */
export function withMoreProvinces(text: string, view: string, at: number, body: BodyName): BodyName {
  const sign = view.charCodeAt(body.end)
  if (sign !== COMMA && view.charCodeAt(body.end + 1) !== SMALL_V) return body
  if (body.many || !endsWithProvince(view, at, body.end)) return body
  const end = provincesEnd(text, view, body.end, NEXT)
  return end > body.end ? { end, many: true } : body
}

const AFTER_COLON = sticky(':_(?:tp\\.? )?(?=[a-zà-ỹđ])')
const COLON = 0x3a

/** `các Sở GTVT: Thừa Thiên Huế, Quảng Nam`: the end of the provinces that follow, or `end`. */
export const provincesAfterColon = (text: string, view: string, end: number): number =>
  view.charCodeAt(end) === COLON ? provincesEnd(text, view, end, AFTER_COLON) : end

function provincesEnd(text: string, view: string, from: number, first: RegExp): number {
  let end = from
  for (let count = 0; count < 40; count++) {
    const next = endOf(count === 0 ? first : NEXT, view, end)
    const known = next < 0 || !isCapitalAt(text, view, next) ? undefined : PROVINCE_NAMES.match(view, next)
    if (known === undefined || isWordAt(view, known.end)) break
    end = known.end
  }
  return end
}

/** Whether the last two or three words are the name of a province. */
function endsWithProvince(view: string, at: number, end: number): boolean {
  let here = end
  for (let count = 0; count < 3; count++) {
    here = view.lastIndexOf(' ', here - 1)
    if (here <= at) return false
    if (PROVINCE_NAMES.match(view, here + 1)?.end === end) return true
  }
  return false
}
