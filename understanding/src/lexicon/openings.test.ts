import { describe, expect, it } from 'vitest'
import { Openings } from './index.ts'

describe('openings of words', () => {
  const openings = new Openings([
    ['bộ', 1],
    ['ban', 2],
    ['ban thường vụ', 4],
    ['số', 8],
  ])

  it.each([
    ['bộ tài chính', 1],
    ['bộ\nchính trị', 1],
    ['bộ', 1],
    ['ban thường vụ', 6],
    ['ban,', 2],
    ['ban chỉ đạo', 2],
    ['bản', 0],
    ['b', 0],
    ['', 0],
  ])('%j opens %i', (view, bits) => expect(openings.at(view, 0)).toBe(bits))
})
