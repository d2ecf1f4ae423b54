import { isLetterAt } from '../lexicon/index.ts'
import type { Remark } from '../reading.ts'

/** `vềviệc`, read as `về việc`: words between which the blank was lost, by the places where it stands again. */
export const joinedWords = (text: string, joined: readonly number[]): readonly Remark[] =>
  joined.map((at) => {
    let start = at
    let end = at + 1
    while (isLetterAt(text, start - 1)) start--
    while (isLetterAt(text, end)) end++
    const [before, after] = [text.slice(start, at), text.slice(at + 1, end)]
    return {
      span: { start, end },
      code: 'slip',
      message: `“${before}${after}” được hiểu là “${before} ${after}”.`,
    }
  })
