import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { drawPaper } from './draw.ts'
import { layoutOn } from './layouts.ts'
import type { Paper } from './paper.ts'
import { difference, picturesOf } from './testing/pictures.ts'
import { samples } from './testing/samples.ts'

// Each paper is drawn by a process of its own.
vi.setConfig({ testTimeout: 120_000 })

const AT = Date.UTC(2026, 10, 22) / 1000
const pagesOfPapers = { reminder: 1, partyNotice: 1, taskTable: 4 } as const
const names = Object.keys(pagesOfPapers) as (keyof typeof pagesOfPapers)[]

/** The share of a page's dots that may differ: some seventy, fewer than the letters of the shortest line have. */
const TOLERANCE = 0.0002

const pathOf = (name: string, page: number): string =>
  join(import.meta.dirname, 'testing/golden', `${name}-${page + 1}.png`)
const drawn = async (paper: Paper): Promise<Uint8Array> => (await drawPaper(paper, 'pdf', AT)).bytes
const golden = (name: string, page = 0): Uint8Array => readFileSync(pathOf(name, page))

// How they are written anew stands beside them.
test.each(names)('%s looks as it did when a person looked at its pages', async (name) => {
  const pictures = await picturesOf(await drawn(samples[name]))
  if (process.env['GOLDEN'] === 'write')
    for (const [page, picture] of pictures.entries()) writeFileSync(pathOf(name, page), picture)
  expect(existsSync(pathOf(name, pictures.length))).toBe(false)
  for (const [page, picture] of pictures.entries())
    expect([page + 1, await difference(picture, golden(name, page))]).toEqual([
      page + 1,
      expect.toSatisfy(within),
    ])
  expect(pictures).toHaveLength(pagesOfPapers[name])
})

const within = (share: number): boolean => share <= TOLERANCE

const { reminder, partyNotice, taskTable } = samples
const moved = (paper: Paper, margins: Partial<Paper['layout']['margins']>): Paper => ({
  ...paper,
  layout: { ...paper.layout, margins: { ...paper.layout.margins, ...margins } },
})
const fewerRows = (paper: Paper): Paper => ({
  ...paper,
  sections: paper.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.kind === 'table' ? { ...block, rows: block.rows.slice(0, -1) } : block,
    ),
  })),
})

const changes: readonly (readonly [string, keyof typeof pagesOfPapers, number, Paper])[] = [
  ['the left margin by 5 mm', 'reminder', 0, moved(reminder, { left: 35 })],
  ['the upper margin by 5 mm', 'reminder', 0, moved(reminder, { top: 25 })],
  ['the right margin by 5 mm, where text is justified', 'partyNotice', 0, moved(partyNotice, { right: 20 })],
  ['the left margin of a table by 5 mm', 'taskTable', 1, moved(taskTable, { left: 35 })],
  [
    'the last line of those who receive it',
    'reminder',
    0,
    { ...reminder, recipients: reminder.recipients.slice(0, -1) },
  ],
  ['the note below a title', 'taskTable', 0, { ...taskTable, notes: [] }],
  ['the last row of a table', 'taskTable', 3, fewerRows(taskTable)],
  [
    'the layout of the guidance before',
    'partyNotice',
    0,
    { ...partyNotice, layout: layoutOn('party', '2020-01-01') },
  ],
  ['the layout of the other system', 'partyNotice', 0, { ...partyNotice, layout: reminder.layout }],
]

test.each(changes)('a change is seen: %s', async (_, name, page, paper) => {
  const [picture] = await picturesOf(await drawn(paper), { only: page + 1 })
  if (!picture) throw new Error('the page is not there')
  expect(await difference(picture, golden(name, page))).toBeGreaterThan(TOLERANCE * 2)
})

test.each(names)('%s drawn by other means, dot by dot not the same, is the same page', async (name) => {
  const pictures = await picturesOf(await drawn(samples[name]), { larger: 3 })
  for (const [page, picture] of pictures.entries()) {
    expect(Buffer.from(picture).equals(golden(name, page))).toBe(false)
    const share = await difference(picture, golden(name, page))
    expect(share).toSatisfy(within)
  }
})
