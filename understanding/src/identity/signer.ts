import type { AgencyMention, Stated } from '../reading.ts'
import type { Opening } from './article.ts'
import { namesNoPerson } from './signature.ts'
import { implied } from './implied.ts'

const NAME = '((?:\\p{Lu}\\p{Ll}+ ){1,4}\\p{Lu}\\p{Ll}+)'
const SIGNS = ' (?:đã |vừa |mới |vừa mới )*(?:thay mặt [^.,;]{3,60} )?ký(?: ban hành)?(?=[ ,.])'
const SIGNED = new RegExp(`${NAME},?${SIGNS}`, 'u')
/** `Bộ trưởng Bộ Nội vụ Lê Thị A, Phó Trưởng Ban Chỉ đạo …, đã ký`: a second office behind the name. */
const SIGNED_BY_TWO_OFFICES = new RegExp(
  `${NAME}(?:,| -| –) (?:Phó|Trưởng|Ủy viên|Bí thư|Chủ tịch|Chủ nhiệm|Bộ trưởng|Giám đốc|Thứ trưởng|Cục trưởng|Chánh|Thường trực|Thủ tướng|Tổng)[^.;\\n]{3,160}?${SIGNS}`,
  'u',
)

/** `Thường trực Ban Bí thư Trần Cẩm Tú vừa ký ban hành`: the name after the office. */
export function signerIn(
  text: string,
  opening: Opening,
  agencies: readonly AgencyMention[],
): Stated<string> | undefined {
  const words = text.slice(opening.start, Math.min(opening.end, opening.start + 6000))
  const signed = SIGNED.exec(words)
  const ofOffice =
    signed?.[1] !== undefined && endsOffice(agencies, opening.start + signed.index, signed[1].length)
  const found = signed && !ofOffice ? signed : SIGNED_BY_TWO_OFFICES.exec(words)
  if (!found?.[1]) return undefined
  const end = opening.start + found.index + found[1].length
  let start = opening.start + found.index
  for (const { span } of agencies.slice(0, 400))
    if (span.start <= end && span.end > start && span.end < end) start = span.end
  while (text.charAt(start) === ' ') start++
  const name = text.slice(start, end).normalize('NFC')
  return /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}$/u.test(name) && !namesNoPerson(name)
    ? implied(name, { start, end })
    : undefined
}

/** `Chủ tịch UBND tỉnh Gia Lai vừa ký`: the name before the verb is that of the place. */
const endsOffice = (agencies: readonly AgencyMention[], start: number, length: number): boolean =>
  agencies.some(({ span }) => span.start < start && span.end >= start + length)
