/** What a line under a duty adds to it: who leads, with whom, by when, what comes out, what it is about. */
export type Attribute = 'lead' | 'coordinate' | 'deadline' | 'product' | 'content'

const ATTRIBUTES: readonly (readonly [Attribute, RegExp])[] = [
  [
    'lead',
    /^(?:các )?(?:cơ quan|đơn vị|bộ phận|phòng|sở)?,?\s?(?:đơn vị )?(?:chủ trì|thực hiện|chịu trách nhiệm)(?: thực hiện| chính| tham mưu)?\s?:/,
  ],
  ['coordinate', /^(?:các )?(?:cơ quan|đơn vị)?,?\s?(?:đơn vị )?phối hợp(?: thực hiện)?\s?:/],
  [
    'deadline',
    /^(?:thời gian|thời hạn|tiến độ|lộ trình|hoàn thành)(?: (?:thực hiện|hoàn thành|triển khai|trình|báo cáo|xong))*\s?:/,
  ],
  [
    'product',
    /^(?:sản phẩm|kết quả|dự kiến sản phẩm)(?: (?:đầu ra|dự kiến|hoàn thành|thực hiện|đạt được|cần đạt))*\s?:/,
  ],
  ['content', /^(?:nội dung|mục đích|mục tiêu|yêu cầu)(?: (?:thực hiện|công việc|nhiệm vụ))?\s?:/],
]

/** `Cơ quan chủ trì: Phòng Tư pháp.`, `Thời gian hoàn thành: Quý III/2021.`: which attribute a line of its own gives. */
export function attributeAt(view: string, first: number): Attribute | undefined {
  const words = view.slice(first, first + 60)
  if (!words.includes(':')) return undefined
  return ATTRIBUTES.find(([, pattern]) => pattern.test(words))?.[0]
}
