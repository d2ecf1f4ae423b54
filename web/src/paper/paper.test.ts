import { expect, test } from 'vitest'
import { layOut } from './blocks.ts'
import { headings, headingStarts } from './headings.ts'
import { marksWithin, segmentsOf, sortMarks } from './segments.ts'
import type { Mark } from './segments.ts'

const text = 'NGHỊ QUYẾT\n\n1. Sở Tài chính báo cáo trước 30/6.\n| STT | Việc |\n| 1 | Rà soát |\nHết.'

test('a text becomes titles, paragraphs and tables that quote their own place', () => {
  const blocks = layOut(text).flatMap((chunk) => chunk.blocks)
  expect(blocks.map((block) => block.kind)).toEqual(['title', 'paragraph', 'table', 'paragraph'])
  const cells = blocks[2]?.rows.map((row) => row.map((cell) => text.slice(cell.start, cell.end)))
  expect(cells).toEqual([
    ['STT', 'Việc'],
    ['1', 'Rà soát'],
  ])
  expect(blocks.map((block) => text.slice(block.start, block.end)).at(-1)).toBe('Hết.')
})

const mark = (start: number, end: number, kind: Mark['kind']): Mark => ({ start, end, kind, note: null })

test('marks cut a stretch into runs that join to the whole, overlaps included', () => {
  const span = { start: 10, end: 40 }
  const runs = segmentsOf(span, [mark(12, 20, 'agency'), mark(15, 30, 'citation'), mark(35, 60, 'deadline')])
  expect(runs.map((run) => [run.start, run.end, run.marks.map((one) => one.kind).join('+')])).toEqual([
    [10, 12, ''],
    [12, 15, 'agency'],
    [15, 20, 'agency+citation'],
    [20, 30, 'citation'],
    [30, 35, ''],
    [35, 40, 'deadline'],
  ])
})

test('only marks that touch a stretch are taken', () => {
  const sorted = sortMarks([
    mark(50, 60, 'date'),
    mark(0, 5, 'agency'),
    mark(18, 22, 'figure'),
    mark(20, 20, 'date'),
  ])
  expect(marksWithin(sorted, { start: 20, end: 40 }).map((one) => one.start)).toEqual([18])
  expect(marksWithin(sorted, { start: 0, end: 100 })).toHaveLength(3)
})

test('an outline shows headings, not the sentences of items', () => {
  const words = 'I. NHIỆM VỤ\n1. Về đất đai\n1.1. Sở Nông nghiệp và Môi trường rà soát.'
  const entry = (id: string, start: number, heading: string) => ({
    id,
    kind: 'section',
    label: id,
    heading,
    depth: 1,
    span: { start, end: words.length },
  })
  const outline = [
    entry('I', 0, 'NHIỆM VỤ'),
    entry('1', 12, 'Về đất đai'),
    entry('1.1', 26, 'Sở Nông nghiệp'),
  ]
  expect(headings(words, outline).map((one) => one.id)).toEqual(['I', '1'])
  expect([...headingStarts(words, outline)]).toEqual([0, 12])
})
