import { readingView } from '../lexicon/index.ts'
import type { Figure, Remark } from '../reading.ts'

const SHARE_WORDS = /^[^.;]{0,50}(?:chiếm|đạt|tỷ lệ|tỉ lệ|bằng|tương đương|\(|=)[^.;,]{0,16}$/
/** `95/125 xã đạt chuẩn, tăng 12%`: another share. */
const CHANGE = /(?:tăng|giảm|vượt|hơn|thêm|còn|chưa)\s[^,;(]{0,12}$/

/** `đạt 50,51% (197/390 trường)`. */
const TURNED_WORDS = /^\s?\((?:tương ứng |với |có |đạt )?$/

/** `45 cơ sở trên tổng số 60 cơ sở, đạt 70%`: a ratio in words. */
const OF_ALL = /^[^.;,()]{0,40}(?:trên|trong) tổng (?:số|cộng) $/

/** The part and the whole that a figure begins, with a total of its own or in words. */
function ratioAt(
  view: string,
  figures: readonly Figure[],
  index: number,
):
  | { readonly part: number; readonly whole: number; readonly start: number; readonly end: number }
  | undefined {
  const [first, second] = [figures[index], figures[index + 1]]
  if (first?.value === undefined || first.approximate === true) return undefined
  const { start, end } = first.span
  if (first.total !== undefined && first.total !== 0)
    return { part: first.value, whole: first.total, start, end }
  if (second?.value === undefined || second.unit === '%' || second.value < first.value || second.value === 0)
    return undefined
  if (second.span.start - end > 60 || !OF_ALL.test(view.slice(end, second.span.start))) return undefined
  return { part: first.value, whole: second.value, start, end: second.span.end }
}

/** `197/390 trường …, chiếm tỉ lệ 55%`: the share is not what the ratio gives, to the digit it is printed with. */
export function unfitShares(input: {
  readonly text: string
  readonly figures: readonly Figure[]
}): readonly Remark[] {
  const view = readingView(input.text)
  const remarks: Remark[] = []
  const { figures } = input
  for (let index = 0; index + 1 < figures.length; index++) {
    const turned = figures[index]?.unit === '%' && figures[index + 1]?.total !== undefined
    const ratio = ratioAt(view, figures, turned ? index + 1 : index)
    if (ratio === undefined) continue
    const spelled = !turned && figures[index]?.total === undefined
    const share = figures[turned ? index : index + (spelled ? 2 : 1)]
    if (share?.value === undefined || share.unit !== '%') continue
    const between = turned ? view.slice(share.span.end, ratio.start) : view.slice(ratio.end, share.span.start)
    if (between.length > 80 || !(turned ? TURNED_WORDS : SHARE_WORDS).test(between)) continue
    if (!turned && CHANGE.test(between)) continue
    const real = (ratio.part / ratio.whole) * 100
    if (fits(real, share.value, input.text.slice(share.span.start, share.span.end))) continue
    remarks.push({
      span: { start: Math.min(ratio.start, share.span.start), end: Math.max(ratio.end, share.span.end) },
      code: 'share-does-not-fit',
      message: `Tỷ lệ không khớp: ${plain(ratio.part)}/${plain(ratio.whole)} bằng ${percent(real)}, văn bản ghi ${plain(share.value)}%.`,
    })
  }
  return remarks
}

/** A printed share may be rounded, or cut, to its last digit. */
function fits(real: number, printed: number, words: string): boolean {
  const digits = /,(\d+)/.exec(words)?.[1]?.length ?? 0
  return Math.abs(real - printed) <= 1.001 * 10 ** -digits
}

const plain = (value: number): string => String(value).replace('.', ',')
const percent = (value: number): string => `${value.toFixed(2).replace('.', ',')}%`
