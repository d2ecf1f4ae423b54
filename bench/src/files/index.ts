/**
 * Files in: the real documents, turned by LibreOffice into every format that is read, and what of their citations, dates
 * and figures is still found; seconds per page and peak memory beside pdftotext and tesseract. What is not installed is
 * said.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { printTable } from '../measure.ts'
import { comparePace } from './pace.ts'
import { makePapers, officeVersion, type Papers } from './papers.ts'
import { readInOwnProcess, type FormatAnswer } from './own-process.ts'
import { benchScans } from './recognition.ts'
import { runPdftotext } from './yardstick.ts'

const goals: Readonly<Record<string, number>> = {
  docx: 0.99,
  doc: 0.99,
  odt: 0.99,
  rtf: 0.99,
  html: 0.99,
  pdf: 0.97,
}

/** Runs it; `--only=speed` and `--only=found` run a half, `--only=pdf` the speed of text PDFs alone. */
export async function benchFiles(args: readonly string[]): Promise<void> {
  const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length)
  const version = officeVersion()
  if (version === null) {
    console.log(
      'LibreOffice (soffice) is not installed here: nothing to measure. Debian: apt install libreoffice-writer poppler-utils',
    )
    return
  }
  const folder = await mkdtemp(join(tmpdir(), 'dieuhanh-bench-'))
  try {
    const papers = makePapers(folder)
    console.log(`${papers.names.length} documents from ${papers.from}, by ${version}\n`)
    if (only === 'pdf') return await comparePdf(papers)
    if (only !== 'speed') await compareReadings(papers)
    if (only !== 'found') await comparePdf(papers)
    await benchScans(papers, only)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function compareReadings(papers: Papers): Promise<void> {
  const rows: string[][] = []
  for (const format of Object.keys(goals)) {
    const answer = await readInOwnProcess(papers, format, papers.names)
    rows.push(rowOf(format, answer))
  }
  printTable(['found again', 'citations', 'dates', 'figures', 'goal', 'met', 's / page', 'peak MB'], rows)
  console.log(
    '(pages as LibreOffice prints them to PDF; memory over the start of a process, code included)\n',
  )
}

function rowOf(format: string, { found, seconds, pages, peak }: FormatAnswer): string[] {
  const goal = goals[format] ?? 1
  const kinds = [found.citations, found.dates, found.figures]
  const shares = kinds.map(({ again, all }) => (all === 0 ? 1 : again / all))
  const shown = kinds.map(({ again, all }, at) => `${again}/${all} ${((shares[at] ?? 0) * 100).toFixed(1)}%`)
  const met = shares.every((share) => share >= goal) ? 'yes' : 'NO'
  return [format, ...shown, `${goal * 100}%`, met, (seconds / pages).toFixed(4), megabytes(peak)]
}

async function comparePdf(papers: Papers): Promise<void> {
  await comparePace(papers)
  const ours = await readInOwnProcess(papers, 'pdf', [papers.long])
  const theirs = await runPdftotext(join(papers.folder, 'pdf', `${papers.long}.pdf`))
  console.log(`the ${ours.pages} pages of LibreOffice, each in a process of its own`)
  printTable(
    ['', 'seconds', 's / page', 'peak MB'],
    [
      ['ours, first file of a process', ours.firstSeconds, ours.peak] as const,
      ['ours, next files, the quickest', ours.seconds, ours.peak] as const,
      ...(theirs ? [['pdftotext -layout', theirs.seconds, theirs.peak] as const] : []),
    ].map(([name, seconds, peak]) => [
      name,
      seconds.toFixed(3),
      (seconds / ours.pages).toFixed(4),
      megabytes(peak),
    ]),
  )
  console.log('')
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0)
