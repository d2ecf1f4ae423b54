import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from './index.ts'
import type { OutlineNode, Reading, Span } from './index.ts'
import { openSource } from './source/index.ts'

/** Our own labelled texts, without their labels. */
const folder = join(import.meta.dirname, '../training/labelled')
const texts = readdirSync(folder).map((name) => {
  const lines = readFileSync(join(folder, name), 'utf8').split('\n')
  return { name, text: lines.map((line) => line.slice(line.indexOf('\t') + 1)).join('\n') }
})

/** A reading with every span replaced by what it quotes, so that readings of two forms of a text can be compared. */
function quoted(reading: Reading, text: string): unknown {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit)
    if (typeof value === 'string') return value.normalize('NFC')
    if (typeof value !== 'object' || value === null) return value
    const { start, end } = value as Partial<Span>
    if (typeof start === 'number' && typeof end === 'number') return openSource(text.slice(start, end)).text
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item)]))
  }
  return visit(reading)
}

describe('the example of the README', () => {
  const text = `UBND tỉnh yêu cầu các sở, ngành tập trung thực hiện các nhiệm vụ sau:
1. Sở Tài chính chủ trì, phối hợp với Sở Nội vụ xây dựng Đề án vị trí việc làm trước ngày 30/6/2025.
2. Đẩy nhanh tiến độ giải ngân vốn đầu tư công, phấn đấu đạt 95% kế hoạch.`

  it('says what the reading says', () => {
    const { tasks, agencies, times } = read(text)
    const quote = ({ start, end }: Span): string => text.slice(start, end)
    const names = (indexes: readonly number[] = []): readonly string[] =>
      indexes.map((at) => quote(agencies[at]?.span ?? { start: 0, end: 0 }))
    const [first, second] = tasks
    expect(tasks.map(({ title }) => title)).toEqual([
      'Xây dựng Đề án vị trí việc làm trước ngày 30/6/2025',
      'Đẩy nhanh tiến độ giải ngân vốn đầu tư công, phấn đấu đạt 95% kế hoạch',
    ])
    expect([names(first?.lead), names(first?.coordinate), names(second?.lead)]).toEqual([
      ['Sở Tài chính'],
      ['Sở Nội vụ'],
      ['các sở, ngành'],
    ])
    expect(times[first?.deadline ?? -1]?.to).toBe('2025-06-30')
    expect(first?.deliverables.map(quote)).toEqual(['Đề án vị trí việc làm'])
    expect(second?.vague).toEqual(['no-deadline'])
  })
})

describe('the same text in other clothes gives the same findings', () => {
  it.each(texts)('$name', ({ text }) => {
    const plain = quoted(read(text), text)
    for (const variant of [
      text.normalize('NFD'),
      text.replaceAll('\n', '\r\n'),
      text.replaceAll(' ', '\u00a0'),
      `\ufeff${text.replaceAll(', ', ',\u200b ')}`,
    ]) {
      expect(quoted(read(variant), variant)).toEqual(plain)
    }
  })
})

function spansOf(nodes: readonly OutlineNode[], within: Span): void {
  let from = within.start
  for (const { span, children } of nodes) {
    expect(span.start).toBeGreaterThanOrEqual(from)
    expect(span.end).toBeLessThanOrEqual(within.end)
    spansOf(children, span)
    from = span.end
  }
}

/** What every reading promises, of any text. */
function checkPromises(reading: Reading, text: string): void {
  let from = 0
  for (const { span, confidence } of reading.sentences) {
    expect(openSource(text.slice(from, span.start)).text.trim()).toBe('')
    expect(span.end).toBeGreaterThan(span.start)
    expect(confidence).toBeGreaterThan(0)
    expect(confidence).toBeLessThanOrEqual(1)
    from = span.end
  }
  expect(openSource(text.slice(from)).text.trim()).toBe('')
  spansOf(reading.outline, { start: 0, end: text.length })
  reading.tasks.forEach((task, at) => {
    for (const [list, indexes] of [
      [reading.sentences, task.sentences],
      [reading.agencies, [...task.lead, ...task.coordinate]],
      [reading.figures, task.figures],
      [reading.citations, task.citations],
      [
        reading.times,
        [task.deadline ?? 0, task.recurrence ?? 0].filter(
          (_, i) => [task.deadline, task.recurrence][i] !== undefined,
        ),
      ],
    ] as const) {
      for (const index of indexes) expect(list[index]).toBeDefined()
    }
    if (task.parent !== undefined) expect(task.parent).toBeLessThan(at)
    expect(task.title).not.toBe('')
  })
}

describe('what every reading promises', () => {
  it.each(texts)('$name', ({ text }) => {
    checkPromises(read(text), text)
  })

  it('of any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        checkPromises(read(text), text)
      }),
      { numRuns: 200 },
    )
  })

  it('of words of steering documents in any order', () => {
    const words = fc.constantFrom(
      ...'Điều 1.|I.|1.|1.1.|a)|-|+|(1)|| |Nơi nhận:|TM. ỦY BAN NHÂN DÂN|BÁO CÁO|QUYẾT ĐỊNH|Số: 15/QĐ-UBND|Hà Nội, ngày 05 tháng 01 năm 2020|Căn cứ|yêu cầu|giao Sở Tài chính|trước ngày 30/6/2025|Tuy nhiên|phấn đấu|đạt 95%|(Kèm theo|“|”|(|)|**|# |STT | Nội dung | Chủ trì | Thời hạn|197/390 trường|số|ngày|năm|Phụ lục I|.|;|:|…|MẬT|như sau:'.split(
        '|',
      ),
    )
    const text = fc
      .array(fc.tuple(words, fc.constantFrom(' ', '\n', '\n\n', '. ', '')))
      .map((pairs) => pairs.flat().join(''))
    fc.assert(
      fc.property(text, (words) => {
        checkPromises(read(words), words)
      }),
      { numRuns: 300 },
    )
  })
})

describe('long rows of bodies', () => {
  const row = 'Sở Y tế, '.repeat(140_000)
  it.each([
    ['who are told', `Yêu cầu ${row}rà soát.`],
    ['to work with', `Sở Nội vụ chủ trì, phối hợp với ${row}rà soát.`],
    ['in a cell', `| STT | Nội dung | Chủ trì |\n| 1 | Rà soát | ${row} |`],
  ])('are read whole: %s', (_, text) => {
    expect(read(text).agencies.length).toBeGreaterThanOrEqual(140_000)
  })
})
