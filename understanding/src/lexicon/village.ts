import { endOf, sticky } from './pattern.ts'
import { isCapitalAt, placeNameEnd } from './proper-name.ts'
import { skipBlanks } from './letters.ts'
import type { BodyName } from './territory.ts'

const KIND = '(?:thôn|ấp|bản|buôn|làng|khu phố|tổ dân phố|khối phố|khu dân cư|khu)'
const VILLAGES = sticky(
  ` (?:ở |tại )?(?:(?:các|mỗi|từng|một số) )?${KIND}(?:(?:,| và) ${KIND}){0,4}(?![a-zà-ỹđ])(?! (?:kinh tế|công nghiệp))`,
)
const MANY = sticky(' (?:ở |tại )?(?:các|mỗi|từng|một số) ')

/** The end of what says of which villages a body is: `Ban Công tác Mặt trận` + `các thôn`, `ở khu dân cư`, `thôn Nà Pụng`. */
export function villagesEnd(text: string, view: string, at: number): BodyName | undefined {
  const end = endOf(VILLAGES, view, at)
  if (end < 0) return undefined
  const many = endOf(MANY, view, at) >= 0
  const next = skipBlanks(view, end, 2)
  const named = !many && next > end && next - end < 2 && isCapitalAt(text, view, next)
  return { end: named ? placeNameEnd(text, view, next, 3) : end, many }
}
