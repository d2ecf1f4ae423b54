import { createHash } from 'node:crypto'
import { textOf, type OpenedScan, type Recogniser, type ScanRefused } from '../../files/index.ts'
import type { ReadRefused } from './messages.ts'
import type { RecognisedScan } from './recognised.ts'

/** What a named scan was recognised as. */
export type GivenScan = RecognisedScan & { readonly opened: OpenedScan }

/** Recognises a named scan page by page, as many at a time as there are processes; `tell` is told how many are done. */
export async function recogniseGiven(
  recogniser: Recogniser,
  name: string,
  bytes: Uint8Array,
  tell: (done: number, all: number) => void,
): Promise<GivenScan | ScanRefused | ReadRefused> {
  const key = createHash('sha256').update(bytes).digest('hex')
  const scan = { key, name, bytes: () => Promise.resolve(bytes) }
  const opened = await recogniser.open(scan)
  if (opened.kind === 'refused') return opened
  let done = 0
  tell(done, opened.pages)
  const numbers = Array.from({ length: opened.pages }, (_, at) => at + 1)
  const answers = await Promise.all(
    numbers.map(async (number) => {
      const answer = await recogniser.page(scan, number)
      tell((done += 1), opened.pages)
      return answer
    }),
  )
  const [refusal] = answers.filter((answer) => answer.kind === 'refused')
  const pages = answers.filter((answer) => answer.kind === 'recognised')
  if (pages.length === 0 && refusal) return refusal
  const recognised = textOf(pages)
  if (!/\p{L}/u.test(recognised.text))
    return { kind: 'refused', reason: 'no-text', facts: { pages: pages.length } }
  return { opened, pages, recognised, refused: numbers.filter((_, at) => answers[at]?.kind === 'refused') }
}
