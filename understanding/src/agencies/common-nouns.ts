import { type BodyName, endOf, sticky, wordEnd } from '../lexicon/index.ts'
import { tailEnd } from './group-tail.ts'
import { NOT_AFTER_UNITS, nounList } from './noun-list.ts'
import { ACTS, OPENS } from './place.ts'

/** After these the words count places or readers, not those responsible. */
const NOT_RESPONSIBLE = /(?:giữa|ở|tại|khắp|ngoài|ngay|đưa|đến với|địa bàn)\s{1,3}$/
/** `các sở, ban, ngành, địa phương` with what kind of bodies they are. */
export function groupOfNouns(text: string, view: string, plural: number, at: number): BodyName | undefined {
  const list = nounList(text, view, at)
  if (list === undefined) return undefined
  if (endOf(ENTERPRISES, view, at) >= 0) return undefined
  const end = tailEnd(text, view, list.end)
  if (list.count === 1) {
    const tailed = end > list.end
    const told =
      view.startsWith('ngành', at) && TOLD_BEFORE.test(view.slice(Math.max(0, plural - 12), plural))
    if (told && !tailed) return endOf(NOT_AFTER_UNITS, view, list.end) < 0 ? { end, many: true } : undefined
    if (view.startsWith('cơ sở', at) && WITHIN.test(view.slice(Math.max(0, plural - 8), plural)))
      return undefined
    if (view.startsWith('lĩnh vực', at) || view.startsWith('vùng', at)) return undefined
    if (isOfFront(view, plural, at)) return { end, many: true }
    if (!list.first.strong && !(tailed && /liên quan|chức năng|chuyên môn/.test(view.slice(list.end, end))))
      return undefined
    if (!list.first.alone && !tailed && !isLastRecipient(view, at, list.end)) return undefined
    const here = !tailed || view.startsWith(' trên địa bàn', list.end)
    if (here && endOf(LOCALITY, view, at) >= 0 && namesPlaces(view, plural)) return undefined
    if (!tailed && view.startsWith('đơn vị', at) && isSome(view, plural)) return undefined
    if (endOf(NOT_AFTER_UNITS, view, list.end) >= 0) return undefined
  } else if (view.startsWith('một số', plural) && endOf(PROVINCES, view, at) >= 0) return undefined
  else if (!list.strong && placesAct(view, plural, at, end)) return { end, many: true }
  else if (
    PLACES.has(view.slice(at, wordEnd(view, at))) &&
    /địa bàn\s{1,3}$/.test(view.slice(Math.max(0, plural - 10), plural))
  )
    return undefined
  else if (!list.strong && !/liên quan/.test(view.slice(list.end, end))) return undefined
  return { end, many: true }
}

const LOCALITY = sticky('địa phương')
/** `một số tỉnh, thành lân cận`: where something is. */
const PROVINCES = sticky('tỉnh, thành(?! ủy)')
/** `nhiều doanh nghiệp, tập đoàn lớn`: enterprises only. */
const ENTERPRISES = sticky('doanh nghiệp, (?:các )?(?:tập đoàn|tổng công ty|hợp tác xã)')
/** `MTTQ và các đoàn thể`: its member organisations. */
const isOfFront = (view: string, plural: number, at: number): boolean =>
  view.startsWith('đoàn thể', at) && WITH_FRONT.test(view.slice(Math.max(0, plural - 24), plural))
const WITH_FRONT = /(?:mttq|mặt trận|mặt trận tổ quốc|mttq việt nam|tổ quốc việt nam) và\s{1,3}$/

/** `giáo viên trong các cơ sở giáo dục`: where somebody works. */
const WITHIN = /trong\s{1,3}$/
/** `chỉ đạo các xã, phường …`, `Các huyện, thành phố rà soát …`: places that are told, or act. */
function placesAct(view: string, plural: number, at: number, end: number): boolean {
  if (!PLACES.has(view.slice(at, wordEnd(view, at)))) return false
  const before = view.slice(Math.max(0, plural - 12), plural)
  return (TOLD_BEFORE.test(before) || OPENS.test(before)) && endOf(ACTS, view, end) >= 0
}

/** Kinds of places. */
const PLACES: ReadonlySet<string> = new Set(['quận', 'huyện', 'xã', 'phường', 'thị', 'thành', 'tỉnh'])

/** `chỉ đạo các ngành …`: those who are told, not branches of the economy. */
const TOLD_BEFORE = /(?:chỉ đạo|yêu cầu|giao|đề nghị|đôn đốc|cho)\s{1,3}$/

/** `một số đơn vị còn chậm`: where it is so; but not after a verb of ordering. */
const isSome = (view: string, plural: number): boolean =>
  view.startsWith('một số', plural) && !TOLD_BEFORE.test(view.slice(Math.max(0, plural - 12), plural))

/** `một số địa phương`, `tại các địa phương`: where something is, not who does it. */
const namesPlaces = (view: string, plural: number): boolean =>
  view.startsWith('một số', plural) || NOT_RESPONSIBLE.test(view.slice(Math.max(0, plural - 16), plural))

/** `LĐVP, các phòng;` in a list of recipients. */
const isLastRecipient = (view: string, at: number, end: number): boolean =>
  view.startsWith('phòng', at) && /^_?[;.]/.test(view.slice(end, end + 2))
