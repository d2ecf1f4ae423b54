import type { Block } from '../layout/index.ts'
import { civilDate, readingView } from '../lexicon/index.ts'
import type { AgencyMention, CivilDate, Stated } from '../reading.ts'
import type { Reported } from './headline.ts'
import { impliedWords } from './implied.ts'

const FIRST_LINES = 6
const OPENS = /^[#*_ ]{0,4}(?:v\/v|về việc)[: ]/
const NUMBER =
  /\((?:số:? ?)?(\d{1,5}[/-]\p{Lu}[\p{L}\d-]{1,30}),? (?:ngày )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\)[.*_ ]*$/u
const CLOSING = 400
const INFORMS = /^ (?:xin |trân trọng )?thông báo (?:để|đến|cho|tới) /

/** `Về việc … (1234/VP-KT, ngày 05/3/2024).` as the first line of a letter on a portal; who informs at its end sent it. */
export function subjectLineIn(
  text: string,
  blocks: readonly Block[],
  agencies: readonly AgencyMention[],
): Reported | undefined {
  const view = readingView(text)
  for (const { start, first, end } of blocks.slice(0, FIRST_LINES)) {
    if (end - start > 400 || !OPENS.test(view.slice(first, first + 16))) continue
    const line = text.slice(first, end)
    const found = NUMBER.exec(line)
    if (!found?.[1]) return undefined
    const at = first + found.index + found[0].indexOf(found[1])
    const span = { start: at, end: at + found[1].length }
    const day = civilDate(Number(found[4]), Number(found[3]), Number(found[2]))
    const issuer = informantIn(text, view, agencies)
    return {
      symbol: { value: found[1], span, certainty: 'stated' },
      ...(day ? { issuedOn: dated(day, first + found.index, end) } : {}),
      ...(issuer ? { issuer } : {}),
    }
  }
  return undefined
}

const dated = (value: CivilDate, start: number, end: number): Stated<CivilDate> => ({
  value,
  span: { start, end },
  certainty: 'stated',
})

function informantIn(
  text: string,
  view: string,
  agencies: readonly AgencyMention[],
): Stated<string> | undefined {
  const body = agencies.findLast(
    ({ span }) => span.start > text.length - CLOSING && INFORMS.test(view.slice(span.end, span.end + 36)),
  )
  if (!body) return undefined
  const { start, end } = body.span
  return impliedWords(text, start, end)
}
