import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import {
  convert,
  createRecogniser,
  intakeLimits,
  textOf,
  type RecognisedPage,
  type Recogniser,
} from '../../../server/src/files/index.ts'
import { printTable } from '../measure.ts'
import { judgedWords, printCertainty, type JudgedWord } from './certainty.ts'
import { addFound, findingsOf, nothingFound } from './findings.ts'
import type { Papers } from './papers.ts'
import { makeScans, SCAN_DPI, type Scans } from './scans.ts'
import { runTesseract, usedBy, type Yardstick } from './yardstick.ts'

const FOUND_GOAL = 0.93
const SPEED_GOAL = 1.5
/** Tesseract reads them with two sets of data, and all in rounds: more would take too long. */
const SPEED_PAGES = 6
const ROUNDS = 2

/**
 * Scans of the documents: what is found again in them (`found`), and the time that takes beside command-line tesseract
 * (`speed`).
 */
export async function benchScans(papers: Papers, only: string | undefined): Promise<void> {
  const scans = await makeScans(papers)
  if (!scans)
    return console.log('\npdftoppm is not installed here: no scans. Debian: apt install poppler-utils')
  const cores = availableParallelism()
  const recogniser = createRecogniser({
    processes: cores,
    limits: { bytes: 100e6, pages: 1000, megapixels: 100 },
    milliseconds: 300_000,
    megabytes: 512,
    // They wait while the native program has its turn.
    idleMilliseconds: 3_600_000,
  })
  try {
    console.log(
      `\nscans of ${SCAN_DPI} dpi, grey, noisy, crooked by 0.7 degrees, one of them upside down too`,
    )
    if (only === 'speed') await warmUp(scans, recogniser)
    else await compareFound(papers, scans, recogniser)
    if (only !== 'found') await compareSpeed(scans, recogniser, cores)
  } finally {
    await recogniser.close()
  }
}

// The processes of a server have recognised pages before.
async function warmUp(scans: Scans, recogniser: Recogniser): Promise<void> {
  for (const { name } of scans.names.slice(0, 2))
    await recognised(recogniser, join(scans.folder, `${name}.pdf`))
}

async function recognised(recogniser: Recogniser, path: string): Promise<readonly RecognisedPage[]> {
  const bytes = readFileSync(path)
  const name = basename(path)
  const scan = { key: name, name, bytes: () => Promise.resolve(bytes) }
  const opened = await recogniser.open(scan)
  if (opened.kind === 'refused') throw new Error(`${name}: ${opened.reason}`)
  const pages = Array.from({ length: opened.pages }, (_, at) => recogniser.page(scan, at + 1))
  return (await Promise.all(pages)).map((page) => {
    if (page.kind === 'refused') throw new Error(`${name}: ${page.reason}`)
    return page
  })
}

async function compareFound(papers: Papers, scans: Scans, recogniser: Recogniser): Promise<void> {
  let found = nothingFound
  const words: JudgedWord[] = []
  const rows: string[][] = []
  for (const { name, of } of scans.names) {
    const text = await convert(readFileSync(join(papers.folder, 'txt', `${of}.txt`)), 'a.txt', intakeLimits)
    if (text.kind !== 'converted') throw new Error(`${of}: ${text.kind}`)
    const pages = await recognised(recogniser, join(scans.folder, `${name}.pdf`))
    const again = textOf(pages)
    words.push(...judgedWords(text.text, again))
    const [wanted, got] = [findingsOf(text.text), findingsOf(again.text)]
    const own = addFound(nothingFound, wanted, got)
    found = addFound(found, wanted, got)
    rows.push([name, ...shown(own), ''])
  }
  rows.push(['all', ...shown(found), isMet(found) ? 'yes' : 'NO'])
  printTable(['found again', 'citations', 'dates', 'figures', `${FOUND_GOAL * 100}% met`], rows)
  printCertainty(words)
  if (words.length === 0) throw new Error('no scan was recognised')
}

const kindsOf = ({ citations, dates, figures }: typeof nothingFound) => [citations, dates, figures]

function shown(found: typeof nothingFound): string[] {
  return kindsOf(found).map(({ again, all }) => `${again}/${all} ${((again / (all || 1)) * 100).toFixed(1)}%`)
}

function isMet(found: typeof nothingFound): boolean {
  return kindsOf(found).every(({ again, all }) => again >= all * FOUND_GOAL)
}

async function compareSpeed(scans: Scans, recogniser: Recogniser, cores: number): Promise<void> {
  const pages = somePages(scans.pages)
  const data = sameModel(scans.folder)
  // The processes are warm by now, as those of a server are; turn about, as the machine may be busy; the least of each.
  let [ours, native, same]: [Yardstick | null, Yardstick | null, Yardstick | null] = [null, null, null]
  for (let round = 0; round < ROUNDS; round += 1) {
    ours = lesser(ours, await ownRound(pages, recogniser))
    native = lesser(native, await runTesseract(pages, cores))
    same = lesser(same, await runTesseract(pages, cores, data))
  }
  if (!ours) return
  const { length } = pages
  console.log(`\n${length} of ${scans.pages.length} pages, ${cores} at a time, the least of ${ROUNDS} rounds`)
  const row = (name: string, { seconds, cpuSeconds, peak }: Yardstick): string[] => [
    name,
    seconds.toFixed(1),
    cpuSeconds.toFixed(1),
    (seconds / length).toFixed(2),
    (peak / 1024 / 1024).toFixed(0),
  ]
  printTable(
    ['', 'seconds', 'CPU s', 's / page', 'peak MB of a process'],
    [
      row('ours', ours),
      ...(native ? [row('tesseract, its own (fast) data', native)] : []),
      ...(same ? [row('tesseract, our data', same)] : []),
    ],
  )
  if (!native || !same)
    return console.log('tesseract is not installed here. Debian: apt install tesseract-ocr tesseract-ocr-vie')
  sayRatio('its own (fast) data', ours, native)
  sayRatio('our data', ours, same)
}

function sayRatio(data: string, ours: Yardstick, native: Yardstick): void {
  const ratio = ours.seconds / native.seconds
  const cpu = (ours.cpuSeconds / native.cpuSeconds).toFixed(2)
  const met = ratio <= SPEED_GOAL ? 'yes' : 'NO'
  console.log(
    `wall time: ${ratio.toFixed(2)} x tesseract with ${data} (goal: at most ${SPEED_GOAL})  ${met}; CPU: ${cpu} x`,
  )
}

// The native program takes data unpacked.
function sameModel(folder: string): string {
  const require = createRequire(join(import.meta.dirname, '../../../server/package.json'))
  const { langPath } = require('@tesseract.js-data/vie') as { langPath: string }
  const packed = readFileSync(join(langPath, '../4.0.0_best_int/vie.traineddata.gz'))
  writeFileSync(join(folder, 'vie.traineddata'), gunzipSync(packed))
  return folder
}

// Pages from all documents.
function somePages(pages: readonly string[]): readonly string[] {
  const every = Math.max(1, pages.length / SPEED_PAGES)
  return pages.filter((_, at) => Math.floor(at / every) !== Math.floor((at - 1) / every))
}

function lesser(one: Yardstick | null, other: Yardstick | null): Yardstick | null {
  if (!one || !other) return one ?? other
  return {
    seconds: Math.min(one.seconds, other.seconds),
    cpuSeconds: Math.min(one.cpuSeconds, other.cpuSeconds),
    peak: Math.max(one.peak, other.peak),
  }
}

async function ownRound(pages: readonly string[], recogniser: Recogniser): Promise<Yardstick> {
  const before = usedByChildren()
  let peak = 0
  let after = before
  const look = (): void => {
    after = new Map([...after, ...usedByChildren()])
    for (const { peak: most } of after.values()) peak = Math.max(peak, most)
  }
  const watch = setInterval(look, 100)
  const begun = performance.now()
  // The same pictures, each in a PDF of its own, as offices send them.
  await Promise.all(pages.map((path) => recognised(recogniser, path.replace(/\.jpg$/, '.pdf'))))
  const seconds = (performance.now() - begun) / 1000
  look()
  clearInterval(watch)
  const cpuSeconds = [...after].reduce(
    (sum, [id, used]) => sum + used.cpuSeconds - (before.get(id)?.cpuSeconds ?? 0),
    0,
  )
  return { seconds, cpuSeconds, peak }
}

function usedByChildren(): Map<string, { cpuSeconds: number; peak: number }> {
  try {
    const ids = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').split(' ').filter(Boolean)
    return new Map(ids.flatMap((id) => (usedBy(id) ? [[id, usedBy(id) ?? { cpuSeconds: 0, peak: 0 }]] : [])))
  } catch {
    return new Map()
  }
}
