import { describe, expect, it } from 'vitest'
import { readBlocks } from './block.ts'
import { isNoise } from './noise-line.ts'

const noisy = (line: string): boolean => {
  const [block] = readBlocks(line)
  if (!block) throw new Error('a line is a block')
  return isNoise(line, block)
}

describe('noise above a letterhead', () => {
  it.each(['— Nế GiÚz Ae', 'T1PT', '(CX lac Me', 'BENGE Ca Rk'])('%s is noise', (line) =>
    expect(noisy(line)).toBe(true),
  )
  it.each(['Thông báo', 'TỈNH AN BÌNH', 'Công văn hỏa tốc', 'Tin tức, sự kiện', '12/3/2021'])(
    '%s is none',
    (line) => expect(noisy(line)).toBe(false),
  )
})
