import { describe, expect, it } from 'vitest'
import { readFigures } from '../figures/index.ts'
import type { TaskDraft } from '../reading.ts'
import { readTimes } from '../time/index.ts'
import { findContradictions } from './index.ts'

const codes = (text: string): string[] => {
  const times = readTimes(text)
  return findContradictions({ text, times, figures: readFigures(text, { times }) }).map(
    (remark) => remark.code,
  )
}

describe('shares and sums', () => {
  it.each([
    ['có 197/390 trường đạt chuẩn, chiếm tỉ lệ 55%', ['share-does-not-fit']],
    ['có 197/390 trường đạt chuẩn, chiếm tỉ lệ 50,51%', []],
    ['có 197/390 trường đạt chuẩn, chiếm 50,5%', []],
    ['giải quyết 1.198/1.204 hồ sơ, đạt 99,5%', []],
    ['hoàn thành 12/15 dự án (đạt 85%)', ['share-does-not-fit']],
    ['hoàn thành 12/15 dự án. Thu ngân sách đạt 85%', []],
    ['có 27 dự án, gồm: 12 dự án giao thông, 14 dự án thủy lợi', ['sum-does-not-fit']],
    ['có 26 dự án, gồm: 12 dự án giao thông, 14 dự án thủy lợi', []],
    ['tổng vốn 100 tỷ đồng, trong đó vốn tỉnh 70 tỷ đồng, vốn huyện 40 tỷ đồng', ['sum-does-not-fit']],
    ['tổng vốn 100 tỷ đồng, trong đó vốn tỉnh 30 tỷ đồng, vốn huyện 40 tỷ đồng', []],
    ['đạt 55% (197/390 trường)', ['share-does-not-fit']],
    ['đạt 50,51% (197/390 trường)', []],
    ['hơn 27 dự án, gồm: 12 dự án giao thông, 14 dự án thủy lợi', []],
    ['có 27 dự án, gồm: 12 dự án giao thông, 10 dự án thủy lợi, 05 công trình nước sạch', []],
    ['còn 7.358 hộ (giảm 1.668 hộ); trong đó thành thị 1.257 hộ, nông thôn 6.101 hộ', []],
    ['có 725 đơn vị, gồm 580 trường học, 120 trung tâm', []],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected))
})

describe('days', () => {
  it.each([
    ['họp ngày 31/4/2025', ['no-such-day']],
    ['từ ngày 20/6/2024 đến ngày 15/6/2024', ['ends-before-it-begins']],
    ['họp ngày 29 tháng 02 năm 2023', ['no-such-day']],
    ['họp ngày 29 tháng 02 năm 2024', []],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected))

  const task = (title: string, deadline: number): TaskDraft => ({
    span: { start: 0, end: 10 },
    title,
    sentences: [],
    lead: [],
    coordinate: [],
    deadline,
    deliverables: [],
    figures: [],
    citations: [],
    vague: [],
  })

  it('remarks a deadline that had passed when the document was issued', () => {
    const text = 'hoàn thành trước ngày 30/6/2024'
    const times = readTimes(text)
    const tasks = [task('Hoàn thành đề án', 0)]
    const remarks = findContradictions({ text, times, figures: [], tasks, issuedOn: '2024-07-15' })
    expect(remarks).toEqual([expect.objectContaining({ code: 'deadline-before-document' })])
    expect(findContradictions({ text, times, figures: [], tasks, issuedOn: '2024-06-15' })).toEqual([])
  })

  it('remarks the same duty with two deadlines', () => {
    const text = 'trước ngày 30/6/2024; trước ngày 30/9/2024'
    const times = readTimes(text)
    const tasks = [
      task('Xây dựng đề án sắp xếp bộ máy trước ngày 30/6/2024', 0),
      task('xây dựng Đề án sắp xếp bộ máy trước ngày 30/9/2024', 1),
    ]
    expect(findContradictions({ text, times, figures: [], tasks }).map((remark) => remark.code)).toEqual([
      'two-deadlines',
    ])
  })

  it('leaves the same words to different bodies alone', () => {
    const text = 'Sở A trước ngày 30/6/2024; Sở B trước ngày 30/9/2024'
    const times = readTimes(text)
    const agencies = [0, 27].map((start) => ({
      span: { start, end: start + 4 },
      kind: 'one' as const,
      unitIds: [],
      certainty: 'stated' as const,
    }))
    const tasks = [0, 1].map((at) => ({ ...task('Xây dựng đề án sắp xếp bộ máy', at), lead: [at] }))
    expect(findContradictions({ text, times, figures: [], tasks, agencies })).toEqual([])
  })
})
