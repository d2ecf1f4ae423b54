/**
 * Whether a text looks like one that was read from a picture: a digital stamp, lines between pages, a motto or `Nơi nhận` without
 * marks.
 */
export function looksScanned(text: string): boolean {
  const opening = text.slice(0, OPENING)
  if (opening.includes(STAMP)) return true
  const motto = MOTTO.exec(opening)?.[0]
  if (motto !== undefined && !RIGHT.test(motto)) return true
  const party = PARTY.exec(opening)?.[0]
  if (party !== undefined && !party.startsWith('ĐẢNG CỘNG SẢN')) return true
  const happiness = HAPPINESS.exec(opening)?.[0]
  if (happiness !== undefined && !RIGHT_HAPPINESS.test(happiness)) return true
  return (
    showsSlips(text) ||
    PAGE_SIGNS.some((sign) => text.slice(0, FIRST_PAGES).includes(sign)) ||
    NO_MARKS.test(text.slice(-CLOSING))
  )
}

const STAMP = 'Thời gian k'
const OPENING = 900
const CLOSING = 1200
const FIRST_PAGES = 9000
const PAGE_SIGNS = ['PAGE BREAK', 'Page Break', '--- Page ', '--- Trang ']
const MOTTO = /C[OÔỌỘỒ]NG H[OÒÓÕÔ][AÀÁ] X[AÃÀÂ] H[OỘÔỌÓ]I CH[UỦÙÚŨ] NGH[IĨÌÍ]A(?: V[IÍ][EỆÊ]T NAM)?/
const RIGHT = /^CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA(?: VIỆT NAM)?$/
const PARTY = /[DĐÐ][AẢÁÀÃ]NG C[OỘÔỒ]NG S[AẢÁÀ]N V/
const HAPPINESS = /[DĐÐ][oộôọ]c [lL][aậâạ]p.{1,4}T[uựưụy] [dD]o.{1,4}H[aạ]nh [pP]h[uúù]c/
const RIGHT_HAPPINESS = /^[ĐÐ]ộc [lL]ập.{1,4}Tự [dD]o.{1,4}Hạnh [pP]húc$/
const NO_MARKS = /^N[oơờ]i nh[aâ]n\s?:|^Noi nhận\s?:/m

/** Whether two of the commonest slips stand near the beginning; no typist makes both. */
function showsSlips(text: string): boolean {
  const opening = text.slice(0, SAMPLE)
  let count = 0
  for (const slip of SLIPS) if (opening.includes(slip)) count++
  return count >= 2
}

const SAMPLE = 2400
/** Ends of `triển khai`, `kế hoạch`, `tổ chức`, `quyết định`, `để …`; each begins with a letter that is seldom seen, which is found soonest. */
const SLIPS = ['én khai', 'ê hoạch', 'ô chức', 'êt định', 'é thực']
