/**
 * Lists taken away: all tasks of a province as XLSX and CSV over HTTP, beside a bare walk over the same rows by a cursor of
 * the database. Prints seconds, sizes and the memory of the server; nothing of it stays.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startLiveServer, type LiveServer } from '../live-server.ts'
import { printTable } from '../measure.ts'
import { fillWorkload, workspaceId, type Workload } from '../workload/index.ts'

/** Megabytes that the server may take while it writes. */
const goal = 200

/** Runs it; `--tasks=20000` fills less. */
export async function benchExports(args: readonly string[]): Promise<void> {
  const tasks = Number(args.find((arg) => arg.startsWith('--tasks='))?.slice(8) ?? 200_000)
  const folder = await mkdtemp(join(tmpdir(), 'dieuhanh-bench-'))
  let server: LiveServer | undefined
  let workload: Workload | undefined
  try {
    server = await startLiveServer(folder)
    workload = await fillWorkload(folder, tasks)
    const bare = await walk(workload)
    const rows: string[][] = [['bare walk by cursor', bare.toFixed(1), '', '', '', '', '']]
    for (const format of ['xlsx', 'csv'] as const) {
      const before = await server.memory()
      const { seconds, bytes, peak } = await take(server, workload, format)
      const figures = [seconds.toFixed(1), (seconds / bare).toFixed(2), (bytes / 1e6).toFixed(1)]
      const memory = [before, peak].map((value) => value?.toFixed(0) ?? '?')
      rows.push([`${tasks} tasks as ${format}`, ...figures, ...memory, (peak ?? 0) < goal ? 'yes' : 'NO'])
    }
    printTable(['', 'seconds', 'x bare', 'MB', 'memory before', 'peak memory', `< ${goal} MB`], rows)
  } finally {
    await workload?.close()
    await server?.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function take(
  server: LiveServer,
  workload: Workload,
  format: string,
): Promise<{ seconds: number; bytes: number; peak: number | null }> {
  let peak: number | null = null
  const watch = async (): Promise<void> => {
    const now = await server.memory()
    if (now !== null) peak = Math.max(peak ?? 0, now)
  }
  const watching = setInterval(() => void watch(), 25)
  const begun = performance.now()
  const headers = { authorization: `Bearer ${workload.office}` }
  const answer = await fetch(`${server.address}/api/v1/tasks/export?format=${format}`, { headers })
  if (!answer.ok || answer.body === null) throw new Error(`export: ${answer.status} ${await answer.text()}`)
  let bytes = 0
  for await (const chunk of answer.body) bytes += chunk.length
  clearInterval(watching)
  return { seconds: (performance.now() - begun) / 1000, bytes, peak }
}

/** Seconds for all rows with the names that a row shows, a thousand at a time. */
async function walk({ client }: Workload): Promise<number> {
  const begun = performance.now()
  await client.query('begin')
  await client.query(`declare walk cursor for
    select t.*, d.symbol, d.title as source, l.name as lead,
      (select json_agg(u.name) from task_unit tu join unit u on u.workspace_id = tu.workspace_id and u.id = tu.unit_id
        where tu.workspace_id = t.workspace_id and tu.task_id = t.id and tu.role = 'coordinating') as coordinating
    from task t
    left join document d on d.workspace_id = t.workspace_id and d.id = t.document_id
    left join unit l on l.workspace_id = t.workspace_id and l.id = t.lead_unit_id
    where t.workspace_id = '${workspaceId}' order by t.deadline, t.id`)
  for (;;) {
    const { rowCount } = await client.query('fetch 1000 from walk')
    if (!rowCount) break
  }
  await client.query('commit')
  return (performance.now() - begun) / 1000
}
