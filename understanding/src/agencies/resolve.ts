import type { AgencyMention } from '../reading.ts'
import { comparedName, type Directory } from './directory.ts'

/** Which groups of a directory the words of a mention call on, in the folded letters of `comparedName`. */
const GROUPS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/tham muu giup viec|tmgv|cac ban dang|ban xay dung dang/, ['party-board', 'party']],
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
  /^(?:đồng chí\s+)?(?:(?:các\s+)?(?:phó\s+)?(?:chủ tịch|bí thư|giám đốc|tổng giám đốc|chánh văn phòng|chánh thanh tra|cục trưởng|chi cục trưởng|bộ trưởng|trưởng ban|thủ trưởng|chỉ huy trưởng|viện trưởng|chánh án|hiệu trưởng|trưởng phòng|người đứng đầu|lãnh đạo)(?:\s+thường trực)?)\s+/i

/** Names a mention may have in a directory: as written, without a title, without the province's name. */
function namesOf(words: string): readonly string[] {
  const plain = words.replace(/\s+/g, ' ')
  const untitled = plain.replace(TITLE, '')
  const untied = untitled.replace(/^(.*\s(?:tỉnh|thành phố))\s+\p{Lu}.*$/u, '$1')
  return [plain, untitled, untied, `${untied} tỉnh`, untied.replace(/\s+(?:tỉnh|thành phố)$/i, '')]
}

const SHARED_HEAD = /^(?:các\s+)?(sở|bộ|ban|phòng)\s*:?\s+(.+)$/i

/** The units a mention stands for, and how surely. */
export function resolved(
  words: string,
  many: boolean,
  directory: Directory,
): Pick<AgencyMention, 'unitIds' | 'certainty'> {
  for (const name of namesOf(words)) {
    const ids = directory.named(name)
    if (ids.length === 1) return { unitIds: ids, certainty: name === words ? 'stated' : 'implied' }
    if (ids.length > 1) return { unitIds: ids, certainty: 'unresolved' }
  }
  if (!many) return { unitIds: [], certainty: 'unresolved' }
  const shared = membersOf(words, directory)
  if (shared.length > 0) return { unitIds: shared, certainty: 'stated' }
  const compared = comparedName(words)
  const groups = GROUPS.filter(([pattern]) => pattern.test(compared)).flatMap(([, names]) => names)
  const unitIds = groups.length === 0 ? [] : directory.inGroups(groups)
  return { unitIds, certainty: unitIds.length === 0 ? 'unresolved' : 'implied' }
}

/** `các Sở: Nội vụ, Tài chính` names `Sở Nội vụ` and `Sở Tài chính`; commas may also belong to a name. */
function membersOf(words: string, directory: Directory): readonly string[] {
  const parts = SHARED_HEAD.exec(words.replace(/\s+/g, ' '))
  if (parts === null) return []
  const [, head = '', rest = ''] = parts
  const pieces = rest.split(/(?:,|;|\s+và(?=\s+\p{Lu}))\s*/u)
  const ids: string[] = []
  for (let start = 0; start < pieces.length; start++) {
    for (let end = Math.min(pieces.length, start + 3); end > start; end--) {
      const piece = pieces.slice(start, end)
      const found = [piece.join(', '), piece.join(' và ')].flatMap((name) =>
        directory.named(`${head} ${name}`),
      )
      if (found.length === 0) continue
      ids.push(...found)
      start = end - 1
      break
    }
  }
  return [...new Set(ids)]
}
