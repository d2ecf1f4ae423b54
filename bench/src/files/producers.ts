import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser } from '../../../e2e/src/browser.ts'
import { drawPaper, layoutOn, type Paper } from '../../../server/src/files/index.ts'
import type { Papers } from './papers.ts'

/** One long document as one producer writes it. */
export interface Produced {
  readonly producer: string
  readonly path: string
}

/** The longest of the papers as PDF by each producer that is here: the same words, other ways to draw them. */
export async function producedBy(papers: Papers): Promise<Produced[]> {
  const folder = join(papers.folder, 'producers')
  mkdirSync(folder)
  const office = join(papers.folder, 'pdf', `${papers.long}.pdf`)
  const text = readFileSync(join(papers.folder, 'txt', `${papers.long}.txt`), 'utf8')
  const paragraphs = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const produced: Produced[] = [{ producer: 'LibreOffice', path: office }]
  const add = (producer: string, path: string): void => void produced.push({ producer, path })

  const typst = join(folder, 'typst.pdf')
  writeFileSync(typst, (await drawPaper(paperOf(paragraphs), 'pdf', 0)).bytes)
  add('Typst (a paper of ours, PDF/A)', typst)

  const cairo = join(folder, 'cairo.pdf')
  if (spawnSync('pdftocairo', ['-pdf', office, cairo]).status === 0) add('cairo', cairo)

  const printed = await print(join(papers.folder, 'source', `${papers.long}.html`), paragraphs, folder)
  return [...produced, ...printed]
}

// A browser draws letter by letter: the same page takes ten times as many operators.
async function print(page: string, paragraphs: readonly string[], folder: string): Promise<Produced[]> {
  const rows = paragraphs.map((text, at) => `<tr><td>${at + 1}<td>${escaped(text)}<td>30/6/2026</tr>`)
  const table = `<!doctype html><meta charset="utf-8"><style>table{border-collapse:collapse}td{border:1px solid;font:12pt "Times New Roman"}</style><table>${rows.join('')}</table>`
  const pages = [
    ['Chromium', readFileSync(page, 'utf8')],
    ['Chromium, a table', table],
  ] as const
  const browser = await openBrowser()
  try {
    const tab = await browser.newPage()
    const produced: Produced[] = []
    for (const [producer, html] of pages) {
      const path = join(folder, `chromium-${produced.length}.pdf`)
      await tab.setContent(html)
      await tab.pdf({
        path,
        format: 'A4',
        margin: { left: '30mm', right: '20mm', top: '20mm', bottom: '20mm' },
      })
      produced.push({ producer, path })
    }
    return produced
  } finally {
    await browser.close()
  }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function paperOf(paragraphs: readonly string[]): Paper {
  return {
    layout: layoutOn('state', '2026-01-01'),
    letterhead: {
      parent: null,
      issuer: 'Văn phòng',
      symbol: '05/VP-TH',
      place: 'An Phước',
      day: '2026-01-01',
    },
    kind: 'Báo cáo',
    subject: 'năm văn bản trong một',
    notes: [],
    addressees: [],
    grounds: [],
    sections: [
      { orientation: 'portrait', blocks: paragraphs.map((text) => ({ kind: 'paragraph', text }) as const) },
    ],
    signature: null,
    recipients: [],
  }
}
