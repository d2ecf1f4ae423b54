import { civilDate } from '../lexicon/index.ts'
import type { CivilDate, Span, Stated } from '../reading.ts'

/** The day that opens a sentence, up to its number; only words of the day itself may make a bare `16/4` one. */
const OPENS =
  /^(?: ?date ?:? ?20[\d-]{5,8} )?[\s*_("“+•–-]{0,6}(?:(?:\p{L}{2,7} \p{L}{2,7} )?\([^()\n]{2,30}\) ?[-–]? ?|\p{L}{2,5} ?[-–] )?(?:theo đó, |mới đây, |được biết, )?(?:vào )?(?:lúc [\d hgi:']{1,12},? ?)?(?=\p{L})((?:(?:sáng|chiều|tối|trưa|đêm)(?: tối| muộn| nay)?,? )?(?:ngày {1,2})?)(\d{1,2})(?: ?[/.-] ?| tháng )(\d{1,2})(?:(?: ?[/.-] ?| năm )(\d{4}))?(?![\d/])/u
const LONGEST = 600

/**
 * The day with which the sentence around `at` opens: `Ngày 16/4/2020 UBND tỉnh ban hành …`, `Chiều 5-3, …, HĐND xã …`; with `year`
 * where it has none of its own.
 */
export function dayOpening(
  text: string,
  view: string,
  at: number,
  year?: (month: number) => number | undefined,
): Stated<CivilDate> | undefined {
  const start = sentenceStart(text, Math.max(0, at - LONGEST), at)
  const found = OPENS.exec(view.slice(start, Math.min(at, start + 110)))
  const inYear = Number(found?.[4] ?? year?.(Number(found?.[3])) ?? 0)
  if (!found?.[1] || inYear === 0) return undefined
  const date = civilDate(inYear, Number(found[3]), Number(found[2]))
  if (date === undefined) return undefined
  const span: Span = { start: start + found[0].search(DAY_WORD), end: start + found[0].length }
  return { value: date, span, certainty: 'implied' }
}

const DAY_WORD = /(?<!\p{L})(?:ngày|sáng|chiều|tối|trưa|đêm)(?!\p{L})/u

/** After the last full stop before a capital letter, or the last line end. */
function sentenceStart(text: string, from: number, at: number): number {
  let start = Math.max(text.lastIndexOf('\n', at - 1) + 1, from)
  for (let stop = text.indexOf('. ', start); stop >= 0 && stop < at; stop = text.indexOf('. ', stop + 1))
    if (ENDS.test(text.charAt(stop - 1)) && /\p{Lu}/u.test(text.charAt(stop + 2))) start = stop + 2
  return start
}

/** What a full stop stands after that ends a sentence, and no `TP.` or `Ths.`. */
const ENDS = /[\p{Ll}\d)”"]/u
