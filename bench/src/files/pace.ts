import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { createReader, readerSettings, type Reader } from '../../../server/src/operations/reading/index.ts'
import { printTable } from '../measure.ts'
import type { Papers } from './papers.ts'
import { producedBy, type Produced } from './producers.ts'
import { timePdftotext } from './yardstick.ts'

const MOST = 2
/** A reader lives long: what it takes while its code is still being compiled is not counted. */
const WARMING = 8
const ROUNDS = 21

/**
 * A PDF of each producer, read by the reader of the product (a process of its own, enclosed, with the limits of an
 * installation) in turn with pdftotext, document by document; the median of each counts.
 */
export async function comparePace(papers: Papers): Promise<void> {
  const reader = createReader(
    readerSettings({
      readerProcesses: 1,
      uploadLimitMb: 50,
      filePagesLimit: 2000,
      fileSecondsLimit: 60,
      fileMemoryLimitMb: 512,
    }),
  )
  try {
    const rows: string[][] = []
    for (const produced of await producedBy(papers)) rows.push(await pace(reader, produced))
    printTable(['a text PDF by', 'pages', 'ours s', 'pdftotext s', 'x', 'least x', 'goal', 'met'], rows)
    console.log(
      `(medians of ${ROUNDS} rounds in turn, after ${WARMING} in which the reader warms; from bytes to text; "least x" compares the quickest round of each;\n load of the machine ${loadavg()[0]?.toFixed(1)}: on a busy one pdftotext, which starts anew each time, loses more)\n`,
    )
  } finally {
    await reader.close()
  }
}

async function pace(reader: Reader, { producer, path }: Produced): Promise<string[]> {
  const bytes = readFileSync(path)
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let round = 0; round < WARMING + ROUNDS; round += 1) {
    const [one, other] = [await convertedIn(reader, bytes), await timePdftotext(path)]
    if (other === null)
      return [producer, pagesOf(path), '', 'pdftotext is not installed here', '', '', '', '']
    if (round < WARMING) continue
    ours.push(one)
    theirs.push(other)
  }
  const ratio = middle(ours) / middle(theirs)
  const least = Math.min(...ours) / Math.min(...theirs)
  const seconds = [middle(ours), middle(theirs)].map((value) => value.toFixed(3))
  const met = ratio <= MOST ? 'yes' : 'NO'
  return [producer, pagesOf(path), ...seconds, ratio.toFixed(2), least.toFixed(2), `≤ ${MOST}`, met]
}

async function convertedIn(reader: Reader, bytes: Uint8Array): Promise<number> {
  const answer = await reader.read({
    bytes,
    name: 'a.pdf',
    organisation: null,
    today: '2026-01-01',
    refuseSecrets: false,
  })
  if (answer.kind !== 'read') throw new Error(`not read: ${JSON.stringify(answer).slice(0, 300)}`)
  return answer.milliseconds.convert / 1000
}

function pagesOf(path: string): string {
  const { stdout } = spawnSync('pdfinfo', [path], { encoding: 'utf8' })
  return /^Pages:\s+(\d+)/m.exec(stdout)?.[1] ?? '?'
}

const middle = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
