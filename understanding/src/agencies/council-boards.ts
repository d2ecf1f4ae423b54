import { bodyNameAt, type BodyName, endOf, sticky } from '../lexicon/index.ts'

const BOARDS = sticky('ban (?=(?:của |thuộc )?(?:hội đồng nhân dân|hđnd))')
const BELONGS = sticky(' (?:của|thuộc) ')

/** `các Ban của Hội đồng nhân dân tỉnh`: `at` is where `Ban` begins. */
export function boardsAt(text: string, view: string, at: number): BodyName | undefined {
  const end = view.startsWith('ban', at) ? endOf(BOARDS, view, at) : -1
  if (end < 0) return undefined
  const next = Math.max(end, endOf(BELONGS, view, end - 1))
  const body = bodyNameAt(text, view, next)
  return body === undefined ? undefined : { end: body.end, many: true }
}

const STANDING = sticky('thường trực(?:,| và) các (?=ban (?:của |thuộc )?(?:hội đồng nhân dân|hđnd))')

/** `Giao Thường trực, các Ban HĐND tỉnh`: organs in a row of one council. */
export function standingAndBoards(text: string, view: string, at: number): BodyName | undefined {
  const start = endOf(STANDING, view, at)
  return start < 0 ? undefined : boardsAt(text, view, start)
}
