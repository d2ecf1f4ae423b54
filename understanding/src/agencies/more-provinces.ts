import { type BodyName, endOf, isCapitalAt, isWordAt, PROVINCE_NAMES, sticky } from '../lexicon/index.ts'

const NEXT = sticky('(?:,| và) (?=[a-zà-ỹđ])')
const COMMA = 0x2c
const SMALL_V = 0x76

/** `Cục Thuế Bình Định, Lâm Đồng, Tiền Giang`: one kind of body in several provinces, of which the first is in `body`. */
export function withMoreProvinces(text: string, view: string, at: number, body: BodyName): BodyName {
  const sign = view.charCodeAt(body.end)
  if (sign !== COMMA && view.charCodeAt(body.end + 1) !== SMALL_V) return body
  if (body.many || !endsWithProvince(view, at, body.end)) return body
  let { end } = body
  for (let count = 0; count < 40; count++) {
    const next = endOf(NEXT, view, end)
    const known = next < 0 || !isCapitalAt(text, view, next) ? undefined : PROVINCE_NAMES.match(view, next)
    if (known === undefined || isWordAt(view, known.end)) break
    end = known.end
  }
  return end > body.end ? { end, many: true } : body
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
