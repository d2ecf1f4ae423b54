import { isWordAt } from '../lexicon/index.ts'
import type { Remark } from '../reading.ts'

/** `Nghị quyết số   /NQ-CP`, `Số: ……/UBND`: a number that nobody filled in. */
const OPEN = /[Ss]ố ?:? {0,3}[.…_]{0,12} {0,6}[/-] ?(?:20\d{2}\/)?(?=[A-ZĐ]{2,4}[A-Za-z]?(?:-|\b))/y

/** Symbols without their number. */
export function openNumbers(text: string): readonly Remark[] {
  const looking: Looking = { text, remarks: [], at: text.indexOf(LETTER, 1) }
  while (looking.at > 0) lookAt(looking)
  return looking.remarks
}

/** The rarer letter of the word is looked for: that is quicker than trying the pattern everywhere. */
const LETTER = 'ố'
const BLANK = 32

interface Looking {
  readonly text: string
  readonly remarks: Remark[]
  at: number
}

function lookAt(looking: Looking): void {
  const { text, remarks, at } = looking
  const start = at - 1
  looking.at = text.indexOf(LETTER, at + 1)
  // Nearly always a letter or a digit follows: nothing is left open then.
  if (isWordAt(text, text.charCodeAt(at + 1) === BLANK ? at + 2 : at + 1)) return
  OPEN.lastIndex = start
  if (!OPEN.test(text)) return
  const span = { start, end: OPEN.lastIndex }
  remarks.push({ span, code: 'number-missing', message: 'Số hiệu văn bản còn để trống.' })
}
