/**
 * Tasks at scale: the list, search, counts, overview and page over HTTP beside the bare SQL of the same question, requests per
 * second, memory and cold start, on a database filled for it. Prints tables; nothing of it stays.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startLiveServer, type LiveServer } from '../live-server.ts'
import { perSecond, printTable, timed } from '../measure.ts'
import { fillWorkload, type Workload } from '../workload/index.ts'
import { questions, type Question } from './questions.ts'

const rounds = 60

/** Runs it; `--tasks=20000` fills less. */
export async function benchTasks(args: readonly string[]): Promise<void> {
  const tasks = Number(args.find((arg) => arg.startsWith('--tasks='))?.slice(8) ?? 200_000)
  const folder = await mkdtemp(join(tmpdir(), 'dieuhanh-bench-'))
  let server: LiveServer | undefined
  let workload: Workload | undefined
  try {
    server = await startLiveServer(folder)
    console.log(`first start with a new database: ${Math.round(server.coldStart)} ms`)
    const begun = performance.now()
    workload = await fillWorkload(folder, tasks)
    const seconds = Math.round((performance.now() - begun) / 1000)
    console.log(`filled with ${tasks} tasks and ${workload.events} events in ${seconds} s\n`)
    await compare(server, workload)
    await load(server, workload)
    await workload.close()
    workload = undefined
    await server.stop()
    server = await startLiveServer(folder)
    console.log(`cold start on this database: ${Math.round(server.coldStart)} ms`)
  } finally {
    await workload?.close()
    await server?.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function compare(server: LiveServer, workload: Workload): Promise<void> {
  const rows: string[][] = []
  for (const question of questions) {
    const sql = await timed(rounds, async (round) => {
      const { text, values } = question.sql(round)
      await workload.client.query(text, [...values])
    })
    const http = await timed(rounds, (round) => ask(server, workload, question, round))
    const goal = sql.p95 * 3 + 5
    const figures = [http.p50, http.p95, sql.p50, sql.p95].map((value) => value.toFixed(1))
    rows.push([question.name, ...figures, (http.p95 / sql.p95).toFixed(2), http.p95 <= goal ? 'yes' : 'NO'])
  }
  printTable(['milliseconds', 'http p50', 'http p95', 'sql p50', 'sql p95', 'p95 ratio', '<= 3 x + 5'], rows)
}

async function load(server: LiveServer, workload: Workload): Promise<void> {
  const before = await server.memory()
  const mix = questions.filter((question) => /^(?:list|search|task page)/.test(question.name))
  const rate = await perSecond(3000, 8, (round) => {
    const question = mix[round % mix.length]
    return question ? ask(server, workload, question, round) : Promise.resolve()
  })
  const after = await server.memory()
  console.log(`\n3000 lists, searches and pages, 8 abreast: ${rate.toFixed(0)} requests per second`)
  console.log(
    `memory of the server: ${before?.toFixed(0) ?? '?'} MB before, ${after?.toFixed(0) ?? '?'} MB after`,
  )
}

async function ask(server: LiveServer, workload: Workload, question: Question, round: number): Promise<void> {
  const headers = { authorization: `Bearer ${workload[question.by]}` }
  const answer = await fetch(server.address + question.path(round), { headers })
  const body = await answer.text()
  if (!answer.ok) throw new Error(`${question.name}: ${answer.status} ${body.slice(0, 300)}`)
}
