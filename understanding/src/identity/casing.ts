import { capitalized, onOneLine, readingView } from '../lexicon/index.ts'
import { isCapitals } from '../layout/index.ts'

/** Words that the name of a place follows. */
const BEFORE_PLACE = new Set('tỉnh huyện xã phường quận trấn phố thôn tp tp. tx tx.'.split(' '))
/** Words that only seem to stand before a sector: `ủy ban`, `đảng bộ`, `cán bộ`. */
const COMPOUNDS = new Set(['ủy ban', 'đảng bộ', 'cán bộ'])
/** `xã hội` is no commune. */
const NO_PLACE = new Set(['xã hội'])
/** Words of bodies that take a capital letter, as Decree 30/2020 writes them. */
const BEFORE_SECTOR = new Set('bộ sở ban cục viện phòng'.split(' '))

/** `ỦY BAN NHÂN DÂN TỈNH GIA LAI` as running text writes it; the document itself is asked first. */
export function fromCapitals(name: string, text: string): string {
  if (!isCapitals(name, 0, name.length)) return name
  const lower = readingView(onOneLine(name))
  return (
    inRunningText(lower, text) ??
    spelledAs(onOneLine(name), lower.split(' - ').map(byRule).join(' - ').replace(SECOND_SECTOR, capitalized))
  )
}

/** The letters of the place as printed (`THANH HOÁ`), large and small as the rule has them. */
function spelledAs(printed: string, cased: string): string {
  const small = printed.toLowerCase().replace('uỷ ban', 'ủy ban')
  if (small.length !== cased.length) return cased
  return Array.from(cased, (letter, at) =>
    letter === letter.toLowerCase() ? small.charAt(at) : small.charAt(at).toUpperCase(),
  ).join('')
}

/** How far a name of the letterhead is looked for. */
const NAMED_WITHIN = 200_000

function inRunningText(lower: string, text: string): string | undefined {
  if (lower.length < 6) return undefined
  const view = readingView(text).slice(0, NAMED_WITHIN)
  let at = view.indexOf(lower)
  for (let turn = 0; at >= 0 && turn < 8; turn++) {
    if (!isCapitals(text, at, at + lower.length))
      return capitalized(text.slice(at, at + lower.length).replace(/\s/g, ' '))
    at = view.indexOf(lower, at + lower.length)
  }
  return undefined
}

/** Bodies that letterheads abbreviate. */
const ABBREVIATIONS =
  /(?<!\p{L})(?:tp|tx|ubnd|hđnd|mttq|đbqh|bch|tncs|lhpn|ccb|thcs|thpt|ptdtnt|ptdtbt|gdnn|gdtx|gd&đt|gdđt|lđtb&xh|lđ-tb&xh|nn&ptnt|tn&mt|qlda|bqlda|bql|ubkt|ubmttq|mttqvn|chqs|bchqs|dqtv|pccc|cnch|ptnt|vhtt|vhttdl|tdtt|đtxd|tw|bhxh|tand|vksnd|kbnn|nhnn|pctt|tkcn)(?!\p{L})/giu

/** Names that keep a capital inside a longer one: `Thủ tướng Chính phủ`. */
const PROPER =
  /(?<=^(?:tập đoàn|tổng công ty|tổng cục|liên đoàn) )\p{L}+|(?<=(?:chủ tịch|thường trực|văn phòng|thanh tra) )(?:ủy ban|hội đồng)|(?<=ủy ban )(?:kiểm tra|dân tộc)|(?<= )công an(?= tỉnh| thành)|(?<=^(?:BCH|ban chấp hành|BTV|ban thường vụ)(?: trung ương)? )(?:đoàn|hội)|hồ chí minh|việt nam|chính phủ|đảng bộ|quốc hội|nhà nước|trung ương|tỉnh ủy(?= )|thành ủy(?= )|mặt trận/giu

/** The second half of what a department is for: `Sở Giáo dục và Đào tạo`. */
const SECOND_SECTOR =
  /(?<=^(?:sở|bộ|phòng) .{3,60}(?: và |, ))(?:đào tạo|môi trường|công nghệ|xã hội|du lịch|phát triển|đầu tư|truyền thông|thể thao)(?!\p{L})/giu

/** Schools are named after persons and places. */
const SCHOOL =
  /(?<=^trường )(tiểu học|th|thcs|th&thcs|thpt|thpt chuyên|mầm non|mẫu giáo|trung học cơ sở|trung học phổ thông) (.+?)(?= (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường) |$)/i

/** `thành ủy hải phòng`: committees are named after their place without another word. */
const OF_COMMITTEE = /^((?:tỉnh|thành|huyện|thị|quận) ủy) (.+)$/

function byRule(lower: string): string {
  const committee = OF_COMMITTEE.exec(lower)
  if (committee?.[1] && committee[2])
    return `${capitalized(committee[1])} ${committee[2].split(' ').map(capitalized).join(' ')}`
  let place = false
  let before = ''
  const words = lower.split(' ').map((word) => {
    const upper = place || BEFORE_SECTOR.has(before)
    if (
      BEFORE_PLACE.has(before) &&
      !NO_PLACE.has(`${before} ${word}`) &&
      !['ủy', 'trực', 'và'].includes(word)
    )
      place = true
    const shown = place ? word.split('-').map(capitalized).join('-') : upper ? capitalized(word) : word
    // `tỉnh ủy Quảng Ngãi`: the place comes after both words
    if (!(word === 'ủy' && BEFORE_PLACE.has(before))) before = COMPOUNDS.has(`${before} ${word}`) ? '' : word
    return shown
  })
  return capitalized(
    words
      .join(' ')
      .replace(ABBREVIATIONS, (name) => name.toUpperCase())
      .replace(
        SCHOOL,
        (_, kind: string, name: string) => `${kind} ${name.split(' ').map(capitalized).join(' ')}`,
      )
      .replace(PROPER, (name) =>
        name === 'việt nam' || name === 'hồ chí minh'
          ? name.split(' ').map(capitalized).join(' ')
          : capitalized(name),
      ),
  )
}

/** `BÁO CÁO` as `Báo cáo`. */
export function sentenceCase(name: string): string {
  return capitalized(onOneLine(name).toLowerCase())
}

/** Only the Front is shortened in its own papers: `ỦY BAN MTTQ VIỆT NAM`. */
export const withFront = (name: string): string =>
  name.replace(/(?<!\p{L})MTTQ(?!\p{L})/u, 'Mặt trận Tổ quốc')
