import { bodyNameAt } from './body-name.ts'
import { sectorEnd } from './field-name.ts'
import { skipBlanks } from './letters.ts'
import { endOf, sticky } from './pattern.ts'
import { PhraseTrie } from './phrase-trie.ts'
import { isCapitalAt } from './proper-name.ts'
import { type BodyName, ownerStart, territoryEnd } from './territory.ts'
import { TITLES } from './titles.ts'

/** An office-holder; `bare` where only the title is said, not the body. */
export interface Office extends BodyName {
  readonly bare: boolean
}

/** How long the last word of a title is where it may begin the name of a body: `Trưởng` + `Ban Quản lý …`, else 0. */
const BOARD = /(?:tiểu ban|ban|đoàn|văn phòng|phòng|thanh tra|công an|ca|bcđ)$/
const TITLE_WORDS = new PhraseTrie(
  TITLES.map((words) => [words, BOARD.exec(words)?.[0].length ?? 0] as const),
)

/** The office-holder whose title starts at `at`, with the body, or a row of titles: `Bí thư, Chủ tịch các huyện`. */
export function officeAt(text: string, view: string, at: number): Office | undefined {
  const title = TITLE_WORDS.match(view, at)
  if (title === undefined) return undefined
  if (title.value > 0) {
    const body = bodyNameAt(text, view, title.end - title.value, true)
    if (body !== undefined && body.end > title.end) return { ...body, bare: false }
  }
  let { end } = title
  let many = false
  for (let count = 0; count < 6; count++) {
    const body = bodyAfterTitle(text, view, end)
    if (body !== undefined) return { end: body.end, many: many || body.many, bare: false }
    const start = endOf(NEXT_TITLE, view, end)
    const next = start < 0 ? undefined : TITLE_WORDS.match(view, start)
    if (next === undefined) break
    const board = next.value > 0 ? bodyNameAt(text, view, next.end - next.value, true) : undefined
    if (board !== undefined && board.end > next.end) return { end: board.end, many: true, bare: false }
    end = next.end
    many = true
  }
  return { end, many, bare: true }
}

const NEXT_TITLE = sticky('(?:,|/) (?:các |đồng chí )?')

function bodyAfterTitle(text: string, view: string, end: number): BodyName | undefined {
  const next = ownerStart(view, end)
  if (next === undefined) return undefined
  const body = bodyNameAt(text, view, next, true)
  if (body !== undefined) return withCommittees(text, view, body)
  const territory = territoryEnd(text, view, end, true)
  if (territory.end > end) return territory
  const army = view.startsWith('qu', next) ? endOf(ARMY, view, next) : -1
  if (army >= 0 && isCapitalAt(text, view, next)) return { end: army, many: false }
  // `Bộ trưởng Y tế`: of the ministry, by its field.
  if (!isCapitalAt(text, view, next) || !MINISTER.test(view.slice(Math.max(0, end - 10), end)))
    return undefined
  const field = sectorEnd(view, next)
  return field === undefined ? undefined : { end: field, many: false }
}

/** `Tư lệnh Quân khu`: of the one that everybody knows. */
const ARMY = sticky('(?:quân khu|quân chủng|quân đoàn)(?![a-zà-ỹđ])')

const MINISTER = /(?:bộ|thứ) trưởng$/

/** `Bí thư Tỉnh ủy, Thành ủy`: committees of several kinds, none of them by its name. */
function withCommittees(text: string, view: string, body: BodyName): BodyName {
  const end = view.startsWith(' ủy', body.end - 3) ? endOf(COMMITTEES, view, body.end) : -1
  const next = end < 0 ? end : skipBlanks(view, end, 3)
  return end < 0 || (next > end && isCapitalAt(text, view, next))
    ? body
    : { end: territoryEnd(text, view, end, true).end, many: true }
}

const COMMITTEES = sticky(
  '(?:, (?:tỉnh|thành|huyện|thị|quận) ủy(?! viên)){1,3}(?: trực thuộc trung ương)?(?![a-zà-ỹđ])',
)
