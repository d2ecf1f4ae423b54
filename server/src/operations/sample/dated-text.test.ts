import { describe, expect, it } from 'vitest'
import { datedText } from './dated-text.ts'

describe('the days of a sample document', () => {
  it.each([
    ['An Bình, {ngày:-10}', 'An Bình, ngày 12 tháng 11 năm 2026'],
    ['{ngày:+45}', 'ngày 06 tháng 01 năm 2027'],
    ['| {dd:0} |', '| 22/11/2026 |'],
    ['trong {tháng:+10}', 'trong tháng 12/2026'],
    ['trong {quý:-200}', 'trong Quý II/2026'],
    ['năm {năm:0}', 'năm 2026'],
    ['{lạ:3} {ngày}', '{lạ:3} {ngày}'],
  ])('%s → %s', (template, text) => {
    expect(datedText(template, '2026-11-22')).toBe(text)
  })
})
