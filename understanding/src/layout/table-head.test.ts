import { describe, expect, it } from 'vitest'
import { readBlocks, readTables } from './index.ts'

describe('heads of tables', () => {
  it.each([
    ['its empty cells', '| | | Chủ trì | Phối hợp | |', 'lead coordinate'],
    [
      'a rule above',
      '|---|---|---|---|---|\n| | | Cơ quan chủ trì | Cơ quan phối hợp | |',
      'lead coordinate',
    ],
    ['no empty cells left', '| Chủ trì | Phối hợp |', 'lead coordinate'],
    ['the head repeated', '| TT | Nội dung | Chủ trì | Phối hợp | Thời hạn |', 'lead coordinate'],
    [
      'a third row below',
      '| | | Trong tỉnh | Ngoài tỉnh | |\n| | | Chủ trì | Phối hợp | |',
      'lead coordinate',
    ],
    [
      'a row of numbers below',
      '| | | Chủ trì | Phối hợp | |\n| (1) | (2) | (3) | (4) | (5) |',
      'lead coordinate',
    ],
    ['words of its own', '| | | Trong tỉnh | Ngoài tỉnh | |', 'lead other'],
  ])('have heads of two rows, the second with %s', (_, second, parts) => {
    const text = [
      '| TT | Nội dung | Cơ quan thực hiện | | Thời hạn |',
      second,
      '| 1 | Xây dựng quy chế | Sở Tài chính | Sở Tư pháp | 30/6/2026 |',
      '| | Rà soát dự án | Sở Y tế | Sở Nội vụ | |',
    ].join('\n')
    const rows = [...readTables(text, readBlocks(text)).values()]
    expect(new Set(rows.slice(0, -2).map(({ role }) => role))).toEqual(new Set(['header']))
    expect(rows.slice(-2).map(({ role }) => role)).toEqual(['data', 'data'])
    expect(rows.at(-1)?.columns.join(' ')).toBe(`number content ${parts} deadline`)
  })

  it('that lost all empty cells have the parts in the place of their head', () => {
    const text = `TT | Nội dung | Cơ quan thực hiện | Thời hạn | Sản phẩm
Chủ trì | Phối hợp |
1 | Xây dựng quy chế | Sở Tài chính | Sở Tư pháp | 30/6/2026 | Quy chế`
    const rows = [...readTables(text, readBlocks(text)).values()]
    expect(rows.map(({ role }) => role)).toEqual(['header', 'header', 'data'])
    expect(rows[2]?.columns.join(' ')).toBe('number content lead coordinate deadline product')
  })

  it('are due on the last of two days', () => {
    const text = `| TT | Nhiệm vụ | Thời gian | | Đơn vị |
| | | Bắt đầu | Hoàn thành | |
| 1 | Rà soát | 3/2026 | 6/2026 | Sở B |`
    const columns = [...readTables(text, readBlocks(text)).values()].at(-1)?.columns
    expect(columns?.join(' ')).toBe('number content other deadline lead')
  })

  it.each([
    '| 1 | Phối hợp rà soát | Đơn vị chủ trì dự án | Sở B | 2026 |',
    '| | Phối hợp rà soát | Đơn vị phụ trách | Sở B | Hoàn thành trong năm |',
    '| Hoàn thành danh mục | Sở B | 2026 |',
    '| 1 | Rà soát | Sở A | 2 | 3 |',
    '| Phối hợp rà soát | Chủ trì lập danh mục | Chủ trì lập đề án |',
  ])('have no second head in %s', (row) => {
    const text = `| TT | Nội dung | Chủ trì | Phối hợp | Thời hạn |\n${row}\n| 2 | Rà soát | Sở C | Sở D | 2026 |`
    expect([...readTables(text, readBlocks(text)).values()].map(({ role }) => role)).toEqual([
      'header',
      'data',
      'data',
    ])
  })
})
