import { describe, expect, test } from 'vitest'
import { compose } from './compose.ts'
import { layoutOn, layouts } from './layouts.ts'
import { styleNames } from './layout.ts'
import type { Paper } from './paper.ts'
import { decision, partyLetter, reminder } from './testing/samples.ts'

const linesOf = (paper: Paper): readonly string[] =>
  compose(paper).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'line' ? [block.text] : [])),
  )

test.each(
  layouts.flatMap((layout) => styleNames.map((name) => [layout.id, name, layout.styles[name]] as const)),
)('%s: %s is of a size that the rules allow', (_layout, _name, { size, allowed: [least, most] }) => {
  expect(size).toBeGreaterThanOrEqual(least)
  expect(size).toBeLessThanOrEqual(most)
})

test.each(
  layouts.filter(({ system }) => system === 'state').map((layout) => [layout.id, layout.margins] as const),
)('%s: margins of Decree 30', (_id, { top, bottom, left, right }) => {
  for (const [figure, least, most] of [
    [top, 20, 25],
    [bottom, 20, 25],
    [left, 30, 35],
    [right, 15, 20],
  ] as const) {
    expect(figure).toBeGreaterThanOrEqual(least)
    expect(figure).toBeLessThanOrEqual(most)
  }
})

test.each([
  ['state', '2026-11-22', 'state-2020'],
  ['party', '2024-04-01', 'party-2018'],
  ['party', '2026-05-26', 'party-2018'],
  ['party', '2026-05-27', 'party-2026'],
  ['party', '2010-01-01', 'party-2018'],
] as const)('%s on %s: %s', (system, day, id) => {
  expect(layoutOn(system, day).id).toBe(id)
})

describe('lines', () => {
  test.each([
    ['2026-02-05', 'Lâm Đồng, ngày 05 tháng 02 năm 2026'],
    ['2026-03-05', 'Lâm Đồng, ngày 05 tháng 3 năm 2026'],
    ['2026-12-25', 'Lâm Đồng, ngày 25 tháng 12 năm 2026'],
  ])('%s: %s', (day, text) => {
    const paper = { ...reminder, letterhead: { ...reminder.letterhead, day } }
    expect(compose(paper).below.right.map((line) => line.text)).toEqual([text])
  })

  test.each([
    ['State', decision, ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Văn Bình']],
    ['Party', partyLetter, ['K/T CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', 'Nguyễn Thị Thu Hằng']],
    [
      'acting',
      { ...reminder, signature: { capacities: [], position: 'Giám đốc', acting: true, name: 'Lê Văn Sơn' } },
      ['Q. GIÁM ĐỐC', 'Lê Văn Sơn'],
    ],
  ] as const)('the signature of %s', (_name, paper, lines) => {
    expect(compose(paper).signature.map((line) => line.text)).toEqual(lines)
  })

  test('letters of points follow the Vietnamese alphabet', () => {
    const items = Array.from({ length: 25 }, (_, at) => `việc ${at}`)
    const paper: Paper = {
      ...reminder,
      sections: [{ orientation: 'portrait', blocks: [{ kind: 'list', marks: 'letters', items }] }],
    }
    const marks = linesOf(paper).map((line) => line.split(')')[0])
    expect(marks.slice(0, 7)).toEqual(['a', 'b', 'c', 'd', 'đ', 'e', 'g'])
    expect(marks.slice(22)).toEqual(['y', 'aa', 'ab'])
  })

  test.each([
    ['thực hiện', './.', reminder],
    ['thực hiện.', './.', reminder],
    ['thực hiện./.', '.', partyLetter],
    ['thực hiện;', '.', partyLetter],
  ])('"%s" ends with "%s"', (text, end, paper) => {
    const ended: Paper = {
      ...paper,
      sections: [{ orientation: 'portrait', blocks: [{ kind: 'paragraph', text }] }],
    }
    expect(linesOf(ended)).toEqual([`thực hiện${end}`])
  })

  test('recipients and grounds are closed by their signs', () => {
    expect(compose(reminder).recipients.map((line) => line.text)).toEqual([
      'Nơi nhận:',
      '- Như trên;',
      '- Chủ tịch, các Phó Chủ tịch UBND tỉnh (để báo cáo);',
      '- Lưu: VT, TH.',
    ])
    const grounds = compose(decision).opening.filter(({ style }) => style === 'ground')
    expect(grounds.map(({ text }) => text.at(-1))).toEqual([';', ';', '.'])
  })
})
