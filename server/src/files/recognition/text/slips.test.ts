import { expect, test } from 'vitest'
import type { RecognisedPage } from '../types.ts'
import { textOf } from './index.ts'

/** A page of one line, as the engine gives it; `~` before a word says that it stands close to the one before. */
function lineOf(text: string): RecognisedPage {
  let x = 100
  const words = text.split(' ').map((written) => {
    const close = written.startsWith('~')
    const word = close ? written.slice(1) : written
    x += close ? 4 : 24
    const box = { x0: x, y0: 100, x1: x + word.length * 18, y1: 135 }
    x = box.x1
    return { text: word, box, confidence: 0.95 }
  })
  return {
    kind: 'recognised',
    page: 1,
    width: 2400,
    height: 2300,
    dpi: 200,
    rotation: 0,
    skew: 0,
    source: 'picture',
    lines: [{ base: 130, size: 38, words }],
    rules: [],
    milliseconds: 0,
  }
}

// Read so → stands so.
const mended: readonly (readonly [string, string])[] = [
  ['mỘt số xã hỘi hóa', 'một số xã hội hóa'],
  ['các BỘ, ngành và SỞ Xây dựng', 'các Bộ, ngành và Sở Xây dựng'],
  ['01 triệu căn nhà Ở xã hội', '01 triệu căn nhà ở xã hội'],
  ['công tác phát triển đẳng viên mới', 'công tác phát triển đảng viên mới'],
  ['hiệu quả, tỉnh gọn bộ máy', 'hiệu quả, tinh gọn bộ máy'],
  ['giai đoạn 2021 — 2025 của tỉnh', 'giai đoạn 2021 – 2025 của tỉnh'],
  ['hoàn thành trong quý HI năm 2026', 'hoàn thành trong quý III năm 2026'],
  ['số O9-NQ/TU ngày 3O/6/2026.', 'số 09-NQ/TU ngày 30/6/2026.'],
  ['Nghị quyết số 36- ~NQ/TU của Tỉnh ủy', 'Nghị quyết số 36-NQ/TU của Tỉnh ủy'],
  ['Số: 1472/KH- ~UBND', 'Số: 1472/KH-UBND'],
  ['KE HOẠCH', 'KẾ HOẠCH'],
  ['NGHI QUYÉT', 'NGHỊ QUYẾT'],
]
test.for(mended)('%s', ([read, stands]) => {
  const { text, places } = textOf([lineOf(read)])
  expect(text.trim()).toBe(stands)
  expect(places.some(({ was }) => was !== undefined)).toBe(true)
})

// Stands as it was read.
const kept: readonly string[] = [
  'nguyên tắc bình đẳng bộ phận',
  'công nghệ 50l và mô hình IPv6',
  'bệnh H5N1 trong chương trình OCOP',
  'QUYẾT ĐỊNH CỦA BỘ TRƯỞNG BỘ NỘI VỤ',
  'Ở các xã, phường của tỉnh',
  'tổng dư nợ 36 - NQ sai quy cách',
  'quỹ đất L của huyện',
]
test.for(kept)('%s', (line) => {
  const { text, places } = textOf([lineOf(line)])
  expect(text.trim()).toBe(line)
  expect(places.filter(({ was }) => was !== undefined)).toEqual([])
})
