import type { Unit } from './segment.ts'

/** What a letter asks of those to whom it goes, wherever that stands in it. */
const ASKED =
  'nghiên cứu|xem xét|cho ý kiến|góp ý|tham gia ý kiến|đóng góp ý kiến|triển khai|chỉ đạo|phối hợp'

/** `… Văn phòng Đảng ủy kính đề nghị các đồng chí …`, `… kính gửi các đồng chí nghiên cứu, góp ý …`: what a letter asks for. */
const KINDLY = new RegExp(
  `(?<!\\p{L})(?:(?:kính|trân trọng|rất mong) đề nghị (?:các )?(?:quý )?(?:đồng chí|cơ quan|đơn vị|sở|ban|ubnd|ủy ban|địa phương|bộ|ngành|đại biểu|ông|bà)(?!\\p{L})|kính gửi (?:các )?[^.;:]{3,90}? (?:${ASKED})(?!\\p{L}))`,
  'u',
)

/** Whether a letter asks somebody in words of courtesy, wherever in a sentence. */
export function asksKindly(view: string, { first, end }: Unit): boolean {
  const words = view.slice(first, Math.min(end, first + 400))
  return isCourteous(words) && KINDLY.test(words)
}

/** Whether there is a word of courtesy at all, which is rare. */
export const isCourteous = (words: string): boolean =>
  words.includes('kính ') || words.includes('trân trọng ') || words.includes('rất mong ')

const SENT = /kính (?:gửi|chuyển) (?:(?:tới|đến) )?(?:các )?(?:quý )?(?:đồng chí )?$/
/** Right after those to whom it goes, more words are a request. */
const ASKED_OF_THEM = new RegExp(`^ (?:${ASKED}|tham gia|đóng góp|quan tâm|rà soát)`)

/** `kính gửi các đồng chí Ủy viên … nghiên cứu, góp ý`: whether those to whom a letter goes are asked, by the words around them. */
export const asksThem = (before: string, after: string): boolean =>
  ASKED_OF_THEM.test(after) && SENT.test(before)
