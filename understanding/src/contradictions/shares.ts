import { readingView } from '../lexicon/index.ts'
import type { Figure, Remark } from '../reading.ts'

const SHARE_WORDS = /^[^.;]{0,50}(?:chiếm|đạt|tỷ lệ|tỉ lệ|bằng|tương đương|\(|=)[^.;,]{0,16}$/
/** `95/125 xã đạt chuẩn, tăng 12%`: another share. */
const CHANGE = /(?:tăng|giảm|vượt|hơn|thêm|còn|chưa)\s[^,;(]{0,12}$/

/** `đạt 50,51% (197/390 trường)`. */
const TURNED_WORDS = /^\s?\((?:tương ứng |với |có |đạt )?$/

/** `197/390 trường …, chiếm tỉ lệ 55%`: the share is not what the ratio gives, to the digit it is printed with. */
export function unfitShares(input: {
  readonly text: string
  readonly figures: readonly Figure[]
}): readonly Remark[] {
  const view = readingView(input.text)
  const remarks: Remark[] = []
  for (let index = 0; index + 1 < input.figures.length; index++) {
    const first = input.figures[index]
    const second = input.figures[index + 1]
    if (first?.total === undefined && second?.total === undefined) continue
    const turned = first?.unit === '%' && second?.total !== undefined
    const ratio = turned ? second : first
    const share = turned ? first : second
    if (ratio?.total === undefined || ratio.value === undefined || ratio.total === 0) continue
    if (share?.value === undefined || share.unit !== '%') continue
    const between = turned
      ? view.slice(share.span.end, ratio.span.start)
      : view.slice(ratio.span.end, share.span.start)
    if (between.length > 80 || !(turned ? TURNED_WORDS : SHARE_WORDS).test(between)) continue
    if (!turned && CHANGE.test(between)) continue
    const real = (ratio.value / ratio.total) * 100
    if (fits(real, share.value, input.text.slice(share.span.start, share.span.end))) continue
    remarks.push({
      span: {
        start: Math.min(ratio.span.start, share.span.start),
        end: Math.max(ratio.span.end, share.span.end),
      },
      code: 'share-does-not-fit',
      message: `Tỷ lệ không khớp: ${plain(ratio.value)}/${plain(ratio.total)} bằng ${percent(real)}, văn bản ghi ${plain(share.value)}%.`,
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
