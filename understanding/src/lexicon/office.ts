import { TITLES } from './bodies.ts'
import { bodyNameAt } from './body-name.ts'
import { skipBlanks } from './letters.ts'
import { matchAt, sticky } from './pattern.ts'
import { PhraseTrie } from './phrase-trie.ts'
import { type BodyName, territoryEnd } from './territory.ts'

const TITLE_WORDS = new PhraseTrie(TITLES.map((words) => [words, true] as const))
const OF = sticky(' (?:của|thuộc) ')

/** The office-holder whose title starts at `at`, with the body, or a row of titles: `Bí thư, Chủ tịch các huyện`. */
export function officeAt(text: string, view: string, at: number): BodyName | undefined {
  const title = TITLE_WORDS.match(view, at)
  if (title === undefined) return undefined
  const board = /(?:ban|đoàn)$/.exec(view.slice(at, title.end))
  if (board !== null) {
    const body = bodyNameAt(text, view, at + board.index, true)
    if (body !== undefined && body.end > title.end) return body
  }
  let end = title.end
  let many = false
  for (let count = 0; count < 6; count++) {
    const body = bodyAfterTitle(text, view, end)
    if (body !== undefined) return { end: body.end, many: many || body.many }
    if (matchAt(NEXT_TITLE, view, end) === undefined) break
    const next = TITLE_WORDS.match(view, NEXT_TITLE.lastIndex)
    if (next === undefined) break
    end = next.end
    many = true
  }
  return { end: many ? end : title.end, many }
}

const NEXT_TITLE = sticky('(?:,|/) (?:các |đồng chí )?')

function bodyAfterTitle(text: string, view: string, end: number): BodyName | undefined {
  const next = matchAt(OF, view, end) === undefined ? skipBlanks(view, end, 3) : OF.lastIndex
  if (next === end || view.slice(end, next).includes('\n\n')) return undefined
  const body = bodyNameAt(text, view, next, true)
  if (body !== undefined) return body
  const territory = territoryEnd(text, view, end, true)
  return territory.end > end ? territory : undefined
}
