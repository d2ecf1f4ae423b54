import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { drawPaper } from './draw.ts'
import type { Paper } from './paper.ts'
import { seePdf, type Placed, type SeenPdf } from './testing/positions.ts'
import { samples as papers } from './testing/samples.ts'

const AT = Date.UTC(2026, 10, 22) / 1000
const names = ['reminder', 'decision', 'taskTable', 'partyLetter'] as const

/** Millimetres by which a baseline may have moved before somebody has to look at the page again. */
const TOLERANCE = 0.35

const seen = new Map<string, SeenPdf>()
const pagesOf = (name: (typeof names)[number]): SeenPdf['pages'] => seen.get(name)?.pages ?? []

beforeAll(async () => {
  for (const name of names) seen.set(name, await seePdf((await drawPaper(papers[name], 'pdf', AT)).bytes))
}, 60_000)

describe('golden pages: every line stands where it stood when a person looked at the page', () => {
  // Written anew by GOLDEN=write; then the pages are to be looked at.
  test.each(names)('%s', (name) => {
    const path = join(import.meta.dirname, 'testing/golden', `${name}.json`)
    const now = pagesOf(name).map(({ lines }) => lines)
    if (process.env['GOLDEN'] === 'write')
      writeFileSync(
        path,
        `[\n${now.map((lines) => `[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]`).join(',\n')}\n]\n`,
      )
    const golden = JSON.parse(readFileSync(path, 'utf8')) as Placed[][]
    expect(now.map((lines) => lines.map(({ text, size }) => [text, size]))).toEqual(
      golden.map((lines) => lines.map(({ text, size }) => [text, size])),
    )
    const moved = golden.flatMap((lines, page) =>
      lines.filter((line, at) => {
        const place = now[page]?.[at]
        return !place || Math.hypot(place.x - line.x, place.y - line.y) > TOLERANCE
      }),
    )
    expect(moved).toEqual([])
  })
})

describe('rules of the page', () => {
  test.each(names)('%s: A4, inside its margins, numbers from the second page', (name) => {
    const { margins } = papers[name].layout
    for (const [at, { width, height, lines }] of pagesOf(name).entries()) {
      expect([width, height].toSorted((a, b) => a - b)).toEqual([210, 297])
      const number = lines.filter(({ y }) => y < margins.top)
      expect(number.map(({ text }) => text)).toEqual(at === 0 ? [] : [String(at + 1)])
      for (const { x, end, size } of number) {
        expect(size).toBeGreaterThanOrEqual(13)
        expect(size).toBeLessThanOrEqual(14)
        const middle = margins.left + (width - margins.left - margins.right) / 2
        expect(Math.abs((x + end) / 2 - middle)).toBeLessThan(0.5)
      }
      for (const { x, end, y } of lines) {
        expect(x).toBeGreaterThanOrEqual(margins.left - 0.2)
        expect(end).toBeLessThanOrEqual(width - margins.right + 0.3)
        expect(y).toBeLessThanOrEqual(height - margins.bottom)
      }
    }
  })

  test.each(names)('%s: PDF/A-2a, tagged, every font embedded', (name) => {
    const pdf = seen.get(name)
    expect([pdf?.conformance, pdf?.marked]).toEqual(['2A', true])
    expect(pdf?.pages.flatMap(({ foreignFonts }) => foreignFonts)).toEqual([])
  })

  test('the head of a table stands on each of its pages, and is told to readers as a head', () => {
    const pages = pagesOf('taskTable')
    expect(pages.length).toBeGreaterThan(2)
    for (const { lines, width, height } of pages) {
      expect(width).toBeGreaterThan(height)
      expect(lines.some(({ text }) => text.startsWith('STT'))).toBe(true)
    }
    expect(pages[0]?.roles).toEqual(expect.arrayContaining(['H1', 'Table', 'TH', 'TD']))
  })

  test('symbol and day of a State letter stand on one line; first lines are drawn in by 12,7 mm', () => {
    const lines = pagesOf('reminder')[0]?.lines ?? []
    const y = (start: string): number | undefined => lines.find(({ text }) => text.startsWith(start))?.y
    expect(Math.abs((y('Số:') ?? 0) - (y('Lâm Đồng, ngày') ?? 9))).toBeLessThan(0.6)
    expect(lines.find(({ text }) => text.startsWith('Qua theo dõi'))?.x).toBeCloseTo(30 + 12.7, 0)
  })

  test('a signature never stands without words of the paper', async () => {
    for (let extra = 0; extra < 6; extra += 1) {
      const [section] = papers.decision.sections
      const blocks = section?.blocks.slice(0, 14 - extra) ?? []
      const paper: Paper = { ...papers.decision, sections: [{ orientation: 'portrait', blocks }] }
      const { pages } = await seePdf((await drawPaper(paper, 'pdf', AT)).bytes)
      expect(pages.at(-1)?.lines.some(({ text }) => text.endsWith('./.'))).toBe(true)
    }
  }, 60_000)
})

test('what people write is text: never Typst, never lost; what the font lacks is named', async () => {
  const hostile =
    '#panic("x") *a* _b_ $c$ `d` @e <f> https://g.vn/?h=1 // i /* j */ \\ #eval("1") [k] = l\n- m "n" \'o\''
  const paper: Paper = {
    ...papers.reminder,
    subject: hostile,
    addressees: [hostile],
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          { kind: 'paragraph', text: `${hostile} a\u0323 \u0000\u202e 🙂 中` },
          { kind: 'heading', level: 1, text: hostile },
          { kind: 'table', columns: [{ title: hostile, percent: 100 }], rows: [[hostile], []] },
        ],
      },
    ],
  }
  const { bytes, missing } = await drawPaper(paper, 'pdf', AT)
  const { pages } = await seePdf(bytes)
  const text = pages
    .flatMap(({ lines }) => lines.map((line) => line.text))
    .join(' ')
    .replace(/\s+/g, '')
  for (const part of [
    '#panic("x")*a*_b_$c$`d`@e<f>https://g.vn/?h=1//i/*j*/\\#eval("1")[k]=l',
    `-m"n"'o'`,
    'ạ□□',
  ])
    expect(text).toContain(part)
  expect(missing).toEqual(['🙂', '中'])
})

test('an SVG of all pages has no script and needs no font', async () => {
  const { bytes, pages } = await drawPaper(papers.decision, 'svg', AT)
  const svg = new TextDecoder().decode(bytes)
  expect(pages).toBe(2)
  expect(svg).toMatch(/^<svg /)
  // A ground drawn for one page would cover another.
  expect(svg).not.toContain('fill="#ffffff"')
  expect(svg).not.toMatch(/<script|font-family|href="http/)
})
