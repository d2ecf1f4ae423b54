/**
 * Files in: the real documents, turned by LibreOffice into every format that is read, and what of their citations, dates
 * and figures is still found; seconds per page and peak memory beside pdftotext and tesseract. What is not installed is
 * said.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { printTable } from '../measure.ts'
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

/** Runs it; `--only=speed` and `--only=found` run a half. */
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
    if (only !== 'speed') await compareReadings(papers)
    if (only !== 'found') await compareSpeed(papers)
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

async function compareSpeed(papers: Papers): Promise<void> {
  const ours = await readInOwnProcess(papers, 'pdf', [papers.long])
  const theirs = await runPdftotext(join(papers.folder, 'pdf', `${papers.long}.pdf`))
  const rows = [
    ['ours, first file of a process', ours.firstSeconds, ours.firstSeconds, ours.peak],
    ['ours, next files', ours.seconds, ours.cpuSeconds, ours.peak],
    ...(theirs ? [['pdftotext -layout', theirs.seconds, theirs.cpuSeconds, theirs.peak] as const] : []),
  ] as const
  console.log(`a PDF of ${ours.pages} pages`)
  printTable(
    ['', 'seconds', 'CPU s', 's / page', 'peak MB'],
    rows.map(([name, seconds, cpu, peak]) => [
      String(name),
      Number(seconds).toFixed(3),
      Number(cpu).toFixed(3),
      (Number(seconds) / ours.pages).toFixed(4),
      megabytes(Number(peak)),
    ]),
  )
  if (!theirs) return console.log('pdftotext is not installed here')
  const ratio = ours.seconds / theirs.seconds
  const cpu = (ours.cpuSeconds / theirs.cpuSeconds).toFixed(2)
  console.log(
    `wall time: ${ratio.toFixed(2)} x pdftotext (goal: at most 2)  ${ratio <= 2 ? 'yes' : 'NO'}; CPU: ${cpu} x`,
  )
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0)
