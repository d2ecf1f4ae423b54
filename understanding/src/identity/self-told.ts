import { PhraseTrie, readingView } from '../lexicon/index.ts'
import type { AgencyMention } from '../reading.ts'
import type { Findings, Opening } from './article.ts'
import { sentenceCase } from './casing.ts'
import { PROGRAM_NOTE } from './day.ts'
import { TOLD_TYPES } from './headline.ts'
import type { Reported } from './headline.ts'
import { impliedAt } from './implied.ts'

/** Papers that are named by what their author does. */
const DOES_THIS = /^ (?:xin |kính |trân trọng )?(báo cáo|thông báo|hướng dẫn)(?= )/
/** The body begins the sentence, alone or after what it carries out. */
const BEGINS =
  /(?:^|\n\s*|[.] )(?:date \d{4}-\d\d(?:-\d\d)? )?(?:(?:thực hiện|căn cứ|để|nhằm) [^\n]{10,320}[,;] )?$/
const ISSUES_THIS = /^ (?:ban hành|xây dựng) /
/** `… ban hành Kế hoạch …, với những nội dung sau`: a text without letterhead that says what it is. */
const AS_FOLLOWS =
  /^(?:[^\n]|\n(?!\n)){0,400}?(?:như sau|sau đây|(?:các|những|một số)? ?nội dung(?: chính| cụ thể| chủ yếu)? sau(?: đây)?) ?[:;.]?\s*(?:\n|$)/
/** `Công văn nêu rõ, … UBND tỉnh yêu cầu …` as the first words. */
const SAYS = /^ (?:này )?(?:nêu rõ|ghi rõ|chỉ rõ|yêu cầu|nhấn mạnh|nêu)(?=[,: ])/
const ORDERS = /^ (?:đã |có )?(?:yêu cầu|chỉ đạo|giao|đề nghị)(?=[ :])/

const NOTED_DAY = new RegExp(`^ ?${PROGRAM_NOTE} `)
const LAWS = new PhraseTrie([
  ['nghị định', 'Nghị định'],
  ['thông tư', 'Thông tư'],
])

/** `Nghị định nêu rõ, …` as the first words, and the number further down. */
function lawTold(
  text: string,
  start: number,
  { end, value: type }: { readonly end: number; readonly value: string },
  citations: Findings['citations'],
): Reported {
  const numbered = citations.filter(({ type: kind, symbol }) => kind === type && symbol !== undefined)
  const [first] = numbered
  const symbol = new Set(numbered.map(({ symbol }) => symbol)).size === 1 ? first?.symbol : undefined
  return {
    type: impliedAt(sentenceCase(text.slice(start, end)), start, end),
    ...(first && symbol ? { symbol: impliedAt(symbol, first.span.start, first.span.end) } : {}),
  }
}

/** What a text without number and headline says of itself: that someone issues it, or what it says. */
export function selfToldIn(text: string, opening: Opening, findings: Findings): Reported | undefined {
  const { agencies } = findings
  const view = readingView(text)
  const top = opening.start + (NOTED_DAY.exec(view.slice(opening.start, opening.start + 24))?.[0].length ?? 0)
  const law = LAWS.match(view, top)
  if (law && SAYS.test(view.slice(law.end, law.end + 20))) return lawTold(text, top, law, findings.citations)
  const first = TOLD_TYPES.match(view, top)
  if (first && SAYS.test(view.slice(first.end, first.end + 20))) {
    const orders = agencies.slice(0, 8).find(({ span }) => ORDERS.test(view.slice(span.end, span.end + 20)))
    return {
      type: impliedAt(sentenceCase(text.slice(top, first.end)), top, first.end),
      ...(orders
        ? {
            issuer: impliedAt(
              text.slice(orders.span.start, orders.span.end),
              orders.span.start,
              orders.span.end,
            ),
          }
        : {}),
    }
  }
  return asFollows(text, view, opening, agencies)
}

/** `UBND tỉnh ban hành Kế hoạch … như sau:`, `Sở Công Thương báo cáo và đề xuất như sau:`. */
function asFollows(
  text: string,
  view: string,
  opening: Opening,
  agencies: readonly AgencyMention[],
): Reported | undefined {
  for (const { span, kind } of agencies.slice(0, 12)) {
    if (kind !== 'one' || span.end > opening.end) continue
    const does = DOES_THIS.exec(view.slice(span.end, span.end + 40))
    if (does?.[1] && BEGINS.test(view.slice(Math.max(0, span.start - 340), span.start))) {
      const at = span.end + does[0].length
      if (!AS_FOLLOWS.test(view.slice(at, at + 420))) continue
      return {
        type: impliedAt(sentenceCase(does[1]), at - does[1].length, at),
        issuer: impliedAt(text.slice(span.start, span.end), span.start, span.end),
      }
    }
    const issues = ISSUES_THIS.exec(view.slice(span.end, span.end + 12))
    const at = span.end + (issues?.[0].length ?? 0)
    const type = issues ? TOLD_TYPES.match(view, at) : undefined
    if (!type || !AS_FOLLOWS.test(view.slice(type.end, type.end + 420))) continue
    return {
      type: impliedAt(sentenceCase(text.slice(at, type.end)), at, type.end),
      issuer: impliedAt(text.slice(span.start, span.end), span.start, span.end),
    }
  }
  return undefined
}
