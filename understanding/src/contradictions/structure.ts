import { readingView } from '../lexicon/index.ts'
import type { Figure, Remark } from '../reading.ts'

const STRUCTURE = /(?:cơ cấu|tỷ trọng|tỉ trọng)[^.;%]{0,70}$/
const GOES_ON = /^[^.;,%]{0,12}[;,]\s[^.;%]{2,70}$/
const CHANGE = /tăng|giảm|so với|kế hoạch|trong đó|vượt|từ|xuống|lên/
/** What rounding may add to a hundred per cent. */
const SLACK = 0.6

/** `Cơ cấu kinh tế: nông nghiệp 18%; công nghiệp 42%; dịch vụ 49%`: the parts of a structure come to more than a hundred per cent. */
export function unfitStructures(input: {
  readonly text: string
  readonly figures: readonly Figure[]
}): readonly Remark[] {
  const { figures } = input
  const view = readingView(input.text)
  const remarks: Remark[] = []
  for (let index = 0; index < figures.length; index++) {
    const first = figures[index]
    if (
      first?.unit !== '%' ||
      !STRUCTURE.test(view.slice(Math.max(0, first.span.start - 90), first.span.start))
    )
      continue
    const parts = partsFrom(view, figures, index)
    const sum = parts.reduce((added, part) => added + (part.value ?? 0), 0)
    const end = parts.at(-1)?.span.end
    if (parts.length > 2 && end !== undefined && sum > 100 + SLACK)
      remarks.push({
        span: { start: first.span.start, end },
        code: 'sum-does-not-fit',
        message: `Tổng không khớp: các phần của cơ cấu cộng lại là ${shown(sum)}%.`,
      })
    index += Math.max(0, parts.length - 1)
  }
  return remarks
}

/** The shares in a row from one figure on. */
function partsFrom(view: string, figures: readonly Figure[], index: number): readonly Figure[] {
  const parts: Figure[] = []
  for (let next = index; next < figures.length; next++) {
    const part = figures[next]
    const before = parts.at(-1)
    if (part?.unit !== '%' || part.value === undefined) break
    const gap = before === undefined ? undefined : view.slice(before.span.end, part.span.start)
    if (gap !== undefined && (gap.length > 90 || CHANGE.test(gap) || !GOES_ON.test(gap))) break
    parts.push(part)
  }
  return parts
}

const shown = (value: number): string => String(Math.round(value * 100) / 100).replace('.', ',')
