import {
  TITLES,
  Openings,
  HEAD_WORDS,
  bodyNameAt,
  type BodyName,
  endOf,
  isCapitalAt,
  isWordAt,
  officeAt,
  PhraseTrie,
  skipBlanks,
  sticky,
  territoryEnd,
  wordEnd,
} from '../lexicon/index.ts'
import { boardsAt } from './council-boards.ts'
import { groupOfNouns } from './common-nouns.ts'
import { GROUP_NOUNS } from './group-nouns.ts'
import { belongsStart, tailEnd } from './group-tail.ts'
import { listed } from './named-list.ts'
import { isBody, NOT_AFTER_UNITS, nounList } from './noun-list.ts'
import { provincesAfterColon } from './more-provinces.ts'
import { membersEnd } from './ranks.ts'

/** What makes a group of what follows. */
const PLURALS = [
  'các',
  'những',
  'một số',
  'một vài',
  'nhiều',
  'toàn thể các',
  'tất cả các',
  'toàn bộ các',
  'mọi',
]
const PLURAL = new PhraseTrie(PLURALS.map((words) => [words, true] as const))

/** A group that opens with `các`, `một số` …: `các sở, ban, ngành của tỉnh`, `các Phó Chủ tịch UBND tỉnh`, `các Sở: Nội vụ, Tài chính`. */
export function pluralAt(text: string, view: string, at: number): BodyName | undefined {
  const start = pluralStart(view, at)
  if (start === undefined || AFTER_PLURAL.at(view, start) === 0) return undefined
  const named = offices(text, view, start) ?? pluralBodies(text, view, at, start)
  if (named !== undefined || !view.startsWith('thành viên', start)) return named
  const members = membersEnd(view, at)
  return members < 0 ? undefined : { end: members, many: true }
}

/** How what is grouped begins: titles, nouns of groups, bodies. */
const GROUPED = [...TITLES, ...GROUP_NOUNS.map(([words]) => words), ...HEAD_WORDS, 'ban', 'thành phố', 'tỉnh']
const AFTER_PLURAL = new Openings(
  GROUPED.map((words) => [words, 1] as const),
  'asked',
)
/** How a group with a plural begins; of one word only with the first of what is grouped. */
export const PLURAL_BEGINNINGS: readonly string[] = PLURALS.flatMap((plural) =>
  plural.includes(' ')
    ? [plural]
    : Array.from(
        new Set(GROUPED.map((words) => words.slice(0, wordEnd(words, 0)))),
        (first) => `${plural} ${first}`,
      ),
)

/** Where the word after `các`, `một số` … begins. */
function pluralStart(view: string, at: number): number | undefined {
  const plural = PLURAL.match(view, at)
  if (plural === undefined) return undefined
  const start = skipBlanks(view, plural.end, 4)
  return start === plural.end ? undefined : start
}

function pluralBodies(text: string, view: string, at: number, start: number): BodyName | undefined {
  return (
    boardsAt(text, view, start) ??
    listed(text, view, start) ??
    longer(groupOfNouns(text, view, at, start), bodies(text, view, start))
  )
}

const longer = (one: BodyName | undefined, other: BodyName | undefined): BodyName | undefined =>
  other === undefined || (one !== undefined && one.end >= other.end) ? one : other

function offices(text: string, view: string, at: number): BodyName | undefined {
  const office = officeAt(text, view, at)
  if (office === undefined) return undefined
  const group =
    office.end <= wordsEnd(text, at, 3) || office.many ? groupAfterTitle(text, view, office.end) : undefined
  if (group !== undefined) return group
  const hasBody = office.end > wordsEnd(text, at, 3) || office.many
  return hasBody || isCapitalAt(text, view, at) ? { end: office.end, many: true } : undefined
}

function wordsEnd(text: string, at: number, count: number): number {
  let end = wordEnd(text, at)
  for (let word = 1; word < count; word++) {
    const next = skipBlanks(text, end, 3)
    if (!isWordAt(text, next)) break
    end = wordEnd(text, next)
  }
  return end
}

/** `các tỉnh ủy`, `các Đảng ủy Bộ Tài chính, Bộ Nội vụ`, `các Sở Tài chính, Xây dựng`. */
function bodies(text: string, view: string, at: number): BodyName | undefined {
  const cities = view.startsWith('t', at) ? endOf(CITIES, view, at) : -1
  if (cities >= 0) return { end: cities, many: true }
  const office = view.startsWith('ban', at) ? endOf(BOARDS_AND_OFFICE, view, at) : -1
  const body = bodyNameAt(text, view, office < 0 ? at : office)
  if (body === undefined || draws(text, view, at)) return undefined
  let end = provincesAfterColon(text, view, body.end)
  for (let count = 0; count < 8 && view.startsWith(',', end); count++) {
    const start = endOf(NEXT_BODY, view, end)
    const next = start < 0 ? undefined : bodyNameAt(text, view, start)
    if (next === undefined) break
    end = next.end
  }
  return { end, many: true }
}

/** `các Bộ xây dựng kế hoạch …`: what they do, no Ministry of Construction. */
const draws = (text: string, view: string, at: number): boolean => {
  const verb = view.startsWith('xây dựng ', at + 'bộ '.length) && !isCapitalAt(text, view, at + 'bộ '.length)
  return verb && isCapitalAt(text, view, at)
}

const CITIES = sticky('(?:tỉnh, )?thành phố trực thuộc (?:trung ương|t\\.ư\\.?|tw)')
const NEXT_BODY = sticky(', (?=bộ |(?:tỉnh|thành|quận|huyện|thị) ủy|tổ bầu cử)')
/** `các Ban, Văn phòng Huyện ủy`. */
const BOARDS_AND_OFFICE = sticky('ban(?:,| và) (?=văn phòng )')

/** The group after a title: `Thủ trưởng các sở, ban, ngành`, `người đứng đầu cơ quan, đơn vị, địa phương`, `Giám đốc Sở`. */
export function groupAfterTitle(text: string, view: string, end: number): BodyName | undefined {
  const start = belongsStart(view, end)
  if (start === undefined) return undefined
  const after = pluralStart(view, start)
  const plural = after === undefined ? undefined : pluralBodies(text, view, start, after)
  if (plural !== undefined) return plural
  const weak = after === undefined ? undefined : nounList(text, view, after)
  if (weak !== undefined) return { end: tailEnd(text, view, weak.end), many: true }
  const list = nounList(text, view, start)
  if (list === undefined || (list.count === 1 && !list.first.strong)) return undefined
  if (endOf(NOT_AFTER_UNITS, view, list.end) >= 0 || isBody(text, view, start, list.end)) return undefined
  // `Phó Chủ tịch Hội Hữu nghị …`: an association by its name.
  if (view.startsWith('hội', start) && list.count === 1 && isCapitalAt(text, view, list.end + 1))
    return undefined
  const tail = tailEnd(text, view, list.end)
  const territory = territoryEnd(text, view, tail, true)
  return { end: Math.max(tail, territory.end), many: true }
}
