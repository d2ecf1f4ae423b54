import type { AgencyMention } from '../reading.ts'
import { comparedName } from './compared-name.ts'
import type { Directory } from './directory.ts'
import { successorsOf } from './successors.ts'

/** Which groups of a directory the words of a mention call on, in the folded letters of `comparedName`. */
const GROUPS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/tham muu giup viec|tmgv|cac ban dang|ban xay dung dang|cac ban tham muu/, ['party-board', 'party']],
  [/(?:huyen|thi|thanh|quan)(?: uy)?(?: (?:thi|thanh|quan|huyen))* uy|huyen uy/, ['district-party']],
  [/dang uy truc thuoc|dang bo truc thuoc/, ['party-committee', 'commune-party']],
  [/ban (?:cua |thuoc )?hoi dong nhan dan/, ['council-board']],
  [/\bso\b/, ['department']],
  [/\bnganh\b/, ['department', 'vertical', 'force']],
  [/luc luong/, ['force']],
  [/to chuc chinh tri|doan the/, ['union', 'front']],
  [/don vi su nghiep/, ['public-service']],
  [/ban quan li du an|chu dau tu/, ['project-board']],
  [/(?:uy ban nhan dan|chu tich)[a-z ]*(?:huyen|thi xa|quan)|cap huyen/, ['district-committee', 'district']],
  [
    /(?:uy ban nhan dan|chu tich|cac)[a-z ]*(?:\bxa\b|phuong|dac khu|thi tran)|cap xa/,
    ['commune-committee', 'commune'],
  ],
  [/dia phuong|cac cap/, ['district-committee', 'commune-committee', 'district', 'commune', 'local']],
]

const TITLE =
  /^(?:đồng chí\s+)?(?:(?:các\s+)?(?:quyền\s+|tổng\s+)?(?:phó\s+)?(?:tổng\s+)?(?:chủ tịch|bí thư|giám đốc|chánh văn phòng|chánh thanh tra|chi cục trưởng|cục trưởng|bộ trưởng|thứ trưởng|trưởng ban|thủ trưởng|chỉ huy trưởng|viện trưởng|chánh án|hiệu trưởng|trưởng phòng|vụ trưởng|tổng biên tập|người đứng đầu|lãnh đạo|tập thể)(?:\s+thường trực)?)\s+(?:của\s+)?/i
/** Titles whose last words belong to the name of the body: `Chánh Văn phòng UBND tỉnh`, `Trưởng Ban Dân tộc`. */
const BODY_IN_TITLE =
  /^(?:phó\s+)?(?:chánh\s+(?=văn phòng|thanh tra)|(?:phó\s+)?trưởng\s+(?=ban|phòng|công an|đoàn))/i

/** Names a mention may have in a directory: as written, without a title, without the province's name. */
function namesOf(words: string): readonly string[] {
  const plain = words.normalize('NFC').replace(/\s+/g, ' ')
  const untitled = plain.replace(TITLE, '')
  const whole = plain.replace(BODY_IN_TITLE, '')
  return [plain, whole, untitled].flatMap((name) => {
    const untied = name.replace(/^(.*\s(?:tỉnh|thành phố|tp\.?))\s+\p{Lu}.*$/iu, '$1')
    return [name, untied, `${untied} tỉnh`, untied.replace(/\s+(?:tỉnh|thành phố|tp\.?)$/i, '')]
  })
}

type Found = Pick<AgencyMention, 'unitIds' | 'certainty'>
const UNRESOLVED: Found = { unitIds: [], certainty: 'unresolved' }

/** The units a mention stands for, and how surely. */
export function resolved(words: string, many: boolean, directory: Directory): Found {
  if (directory.isElsewhere(words)) return UNRESOLVED
  const names = [...new Set(namesOf(words))]
  const compared = names.map(comparedName)
  for (const [index, name] of compared.entries()) {
    const ids = directory.named(name)
    if (ids.length === 1) return { unitIds: ids, certainty: index === 0 ? 'stated' : 'implied' }
    if (ids.length > 1) return { unitIds: ids, certainty: 'unresolved' }
  }
  return many ? groupOf(words, directory) : successorOf(compared, directory)
}

/** A body that no longer is stands for the one it became; for several, which one is left to the reader. */
function successorOf(compared: readonly string[], directory: Directory): Found {
  const ids = new Set(compared.flatMap(successorsOf).flatMap((name) => directory.named(name)))
  return ids.size === 0
    ? UNRESOLVED
    : { unitIds: [...ids], certainty: ids.size === 1 ? 'implied' : 'unresolved' }
}

function groupOf(words: string, directory: Directory): Found {
  const plain = words.normalize('NFC').replace(/\s+/g, ' ').replace(TITLE, '')
  const shared = membersOf(plain, directory)
  if (shared.length > 0) return { unitIds: shared, certainty: 'stated' }
  const compared = comparedName(words)
  const groups = GROUPS.filter(([pattern]) => pattern.test(compared)).flatMap(([, names]) => names)
  const unitIds = groups.length === 0 ? [] : directory.inGroups(groups)
  return unitIds.length === 0 ? UNRESOLVED : { unitIds, certainty: 'implied' }
}

const SHARED_HEAD = /^(?:các\s+)?(sở|bộ|ban|phòng)\s*:?\s+(.+)$/iu
const SHARED_PLACES =
  /^((?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|hđnd|hội đồng nhân dân|công an|đảng ủy|đảng uỷ)\s+)(?:các\s+)?((?:huyện|xã|phường|quận|thị xã|thành phố|đặc khu|tỉnh)\s*:?\s+)(\p{Lu}.+)$/iu

/** `các Sở: Nội vụ, Tài chính` names `Sở Nội vụ` and `Sở Tài chính`; `UBND các xã: A, B` each of the places. */
function membersOf(words: string, directory: Directory): readonly string[] {
  const powers = POWERS.exec(words)
  if (powers) return powersIn(words, directory)
  const [, head = '', rest = ''] = SHARED_HEAD.exec(words) ?? []
  const [, body = '', kind = '', places = ''] = SHARED_PLACES.exec(words) ?? []
  if (places !== '') return namedIn(`${body}${kind.replace(':', '')}`, places, directory)
  return rest === '' ? [] : namedIn(`${head} `, rest, directory)
}

/** `Tỉnh ủy, HĐND, UBND tỉnh`: the powers of the place that the last one names. */
const POWERS =
  /^(?:thường trực )?(?:(?:tỉnh|thành|huyện|thị|quận|đảng) [ủu][ỷy]|hđnd|hội đồng nhân dân)\s*[,–-]\s*(?:hđnd|hội đồng|ubnd|ủy ban|uỷ ban)/iu
const POWER_OF_PLACE =
  /^(?:ubnd|hđnd|(?:ủy|uỷ) ban nhân dân|hội đồng nhân dân|(?:ub|ủy ban |uỷ ban )?\s?(?:mttq|mặt trận tổ quốc)(?: ?vn| việt nam)?)\s*(.*)$/iu

function powersIn(words: string, directory: Directory): readonly string[] {
  const pieces = words.split(/\s*[,–-]\s*/u)
  const place = POWER_OF_PLACE.exec(pieces.at(-1) ?? '')?.[1] ?? ''
  const names = pieces.map((piece, at) =>
    at === pieces.length - 1 || place === '' ? piece : `${piece} ${place}`,
  )
  const ids = names.flatMap((name, at) => {
    const found = directory.named(comparedName(name))
    return found.length > 0 ? found : directory.named(comparedName(pieces[at] ?? ''))
  })
  return [...new Set(ids)]
}

/** The units that the pieces of a list name after a shared head; commas may also belong to a name. */
function namedIn(head: string, list: string, directory: Directory): readonly string[] {
  const pieces = list.split(/(?:,|;|\s+và(?=\s+\p{Lu}))\s*/u)
  const ids: string[] = []
  for (let start = 0; start < pieces.length; start++) {
    for (let end = Math.min(pieces.length, start + 3); end > start; end--) {
      const name = comparedName(head + pieces.slice(start, end).join(' '))
      const now = directory.named(name)
      const found = now.length > 0 ? now : successorsOf(name).flatMap((after) => directory.named(after))
      if (found.length === 0) continue
      ids.push(...found)
      start = end - 1
      break
    }
  }
  return [...new Set(ids)]
}
