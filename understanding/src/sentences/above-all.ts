import type { Span } from '../reading.ts'

/** Those above all others say what they hold; they are not told: `Bộ Chính trị nghiêm cấm …`. */
const ABOVE_ALL =
  /^(?:bộ chính trị|ban bí thư|ban chấp hành trung ương|tổng bí thư|quốc hội|chính phủ|thủ tướng|chủ tịch nước)/
const HOLDS =
  /^,? (?:quán triệt|nghiêm cấm|nhất quán|xác định|kiên quyết|kiên định|chủ trương|đòi hỏi)(?!\p{L})/u

/** Whether it is one above all others. */
export const isAboveAll = (view: string, { start }: Span): boolean =>
  ABOVE_ALL.test(view.slice(start, start + 24))

/** Whether those who act are above all others, and only say what they hold. */
export const holdsOnly = (view: string, acting: readonly Span[]): boolean => {
  const [first] = acting
  const end = acting.at(-1)?.end
  return (
    first !== undefined &&
    end !== undefined &&
    isAboveAll(view, first) &&
    HOLDS.test(view.slice(end, end + 20))
  )
}
