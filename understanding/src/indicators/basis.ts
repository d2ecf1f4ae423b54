import type { Figure, IndicatorStatement } from '../reading.ts'
import type { Clause } from './clause.ts'

export type Basis = NonNullable<IndicatorStatement['comparison']>['basis']

/** Against what a figure is held, told by the words before and after it. */
export function basisOf(link: string, after: string): Basis | undefined {
  if (/^\s{0,2}(?:so với )?(?:kế hoạch|dự toán|kh|chỉ tiêu|mục tiêu|nghị quyết)(?!\p{L})/u.test(after))
    return 'plan'
  if (/^[^.;,0-9]{0,24}(?:(?:so )?(?:với )?cùng kỳ|ck(?!\p{L}))/u.test(after)) return 'same-period'
  if (EARLIER.test(after)) return 'previous'
  if (/^\s{0,2}(?:kế hoạch|dự toán|kh|chỉ tiêu|mục tiêu)(?: (?:giao|năm|đề ra))?\s{1,3}$/u.test(link))
    return 'plan'
  if (/^,?[^.;]{0,24}(?:đứng|xếp)(?: ở)?(?: vị trí)? thứ/.test(after)) return 'rank'
  return /(?:tăng|giảm)\s{1,3}$/.test(link) ? 'previous' : undefined
}

/**
 * `cao hơn năm 2024 0,12%`; `đã phân bổ 5.300 tỷ đồng, đạt 97,8%`: a share that follows an amount of money (`measured`) is one of
 * the plan.
 */
export function basisByForm(
  view: string,
  { name, link }: Clause,
  figure: Figure,
  measured: string,
): Basis | undefined {
  if (name !== undefined) return LESS_OR_MORE.test(view.slice(name.start, name.end)) ? 'previous' : undefined
  const isShare =
    figure.unit === '%' && /đồng|usd/i.test(measured) && /(?:^|\s)(?:đạt|bằng)\s{1,3}$/.test(link)
  return isShare && /^\s{0,2}(?:[.;)]|$)/.test(view.slice(figure.span.end, figure.span.end + 3))
    ? 'plan'
    : undefined
}

const LESS_OR_MORE = /^(?:cao|thấp|nhiều|ít)(?!\p{L})/u
const EARLIER =
  /^[^.;,]{0,12}so (?:với )?(?:(?:ước|thực hiện|kết quả|số|mức|cuối|đầu|thời điểm) ){0,3}(?:năm|tháng|quý|kỳ|vụ|nhiệm kỳ|giai đoạn)(?!\p{L})/u
