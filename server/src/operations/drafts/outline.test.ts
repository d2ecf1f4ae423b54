import { read } from '@dieuhanh/understanding'
import { describe, expect, it } from 'vitest'
import { outlineAt } from './outline.ts'

const pathTo = (text: string, quotation: string): readonly string[] => {
  const start = text.indexOf(quotation)
  return outlineAt(text, read(text), { start, end: start + quotation.length })
}

describe('where a draft stands in its document', () => {
  it('is told by the headings above it', () => {
    const text = 'I. NHIỆM VỤ\n1. Về đất đai\nGiao Sở Nông nghiệp và Môi trường rà soát hồ sơ.\n'
    expect(pathTo(text, 'rà soát hồ sơ')).toEqual(['NHIỆM VỤ', 'Về đất đai'])
  })

  it('names a heading that the page says twice once', () => {
    const text = 'Chương I: NHIỆM VỤ\nI. NHIỆM VỤ\n1. Về đất đai\nGiao Sở Tài chính rà soát hồ sơ.\n'
    expect(pathTo(text, 'rà soát hồ sơ')).toEqual(['NHIỆM VỤ', 'Về đất đai'])
  })
})
