import { readingView } from '../lexicon/index.ts'
import type { AgencyMention, Citation, Stated } from '../reading.ts'
import { issuerAt } from './issuing.ts'

const LONGEST = 260

/** `UBND tỉnh: Kế hoạch số …`, `Kế hoạch 12/KH-UBND năm 2024 về … do UBND tỉnh ban hành`: the body that a title names before or behind. */
export function titledBy(
  text: string,
  { span }: Citation,
  agencies: readonly AgencyMention[],
): Stated<string> | undefined {
  const view = readingView(text)
  const before = agencies.findIndex((body) => body.span.end === span.start - 2)
  const from = agencies[before]?.span.start ?? 0
  if (
    before >= 0 &&
    view.startsWith(': ', span.start - 2) &&
    OPENS.test(view.slice(Math.max(0, from - 6), from))
  )
    return issuerAt(text, view, agencies, before)
  const line = /^[^\n]*/.exec(view.slice(span.end, span.end + LONGEST))?.[0] ?? ''
  if (!line.includes(' do ')) return undefined
  const by = agencies.findIndex(
    (body) =>
      body.span.start > span.end &&
      body.span.end <= span.end + line.length &&
      view.endsWith(' do ', body.span.start) &&
      / ban hành/.test(view.slice(body.span.end, body.span.end + 12)),
  )
  return by < 0 ? undefined : issuerAt(text, view, agencies, by)
}

const OPENS = /(?:^|\n)[\s*_#]{0,4}$/
