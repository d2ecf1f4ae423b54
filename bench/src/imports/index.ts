/**
 * Tables brought in: a file of each kind as a preview, written, and brought again, over HTTP on a filled province. Prints
 * seconds, beside those that exceljs needs to read the same file and nothing else, and the peak memory of the server.
 */
import exceljs from 'exceljs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startLiveServer, type LiveServer } from '../live-server.ts'
import { printTable } from '../measure.ts'
import { fillWorkload, type Workload } from '../workload/index.ts'
import { fileOf, tableMakers, type TableMaker } from './tables.ts'

interface Import {
  readonly id: string
  readonly target: string
  readonly state: string
  readonly fingerprint: string
  readonly counts: Readonly<Record<string, number>>
}

/** Runs it; `--rows=2000` brings shorter tables, `--tasks=200000` into a fuller province, `--kind=units` one kind. */
export async function benchImports(args: readonly string[]): Promise<void> {
  const said = (name: string): string | undefined =>
    args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3)
  const rows = Number(said('rows') ?? 10_000)
  const folder = await mkdtemp(join(tmpdir(), 'dieuhanh-bench-'))
  let server: LiveServer | undefined
  let workload: Workload | undefined
  try {
    server = await startLiveServer(folder)
    workload = await fillWorkload(folder, Number(said('tasks') ?? 20_000))
    const makers = tableMakers.filter(({ kind }) => (said('kind') ?? kind) === kind)
    // What is loaded with the first file is no part of it.
    await measured(server, workload, await fileOf(tableMakers[0] as TableMaker, 10), 'warm')
    const lines: string[][] = []
    for (const maker of makers) lines.push(await line(server, workload, maker, rows))
    printTable(
      ['', 'preview s', 'write s', 'again s', 'exceljs reads s', 'memory before', 'peak memory MB'],
      lines,
    )
  } finally {
    await workload?.close()
    await server?.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function line(
  server: LiveServer,
  workload: Workload,
  maker: TableMaker,
  rows: number,
): Promise<string[]> {
  const bytes = await fileOf(maker, rows)
  const before = await server.memory()
  let peak = before
  const watching = setInterval(() => {
    void server.memory().then((now) => {
      peak = Math.max(peak ?? 0, now ?? 0)
    })
  }, 25)
  const seconds = await broughtTwice(server, workload, bytes, { kind: maker.kind, rows }).finally(() =>
    clearInterval(watching),
  )
  const figures = [...seconds, await readByExceljs(bytes)]
  return [
    `${rows} rows of ${maker.kind}`,
    ...figures.map((one) => one.toFixed(2)),
    ...[before, peak].map((megabytes) => megabytes?.toFixed(0) ?? '?'),
  ]
}

/** The seconds of the preview, the writing, and the preview of the same once more. */
async function broughtTwice(
  server: LiveServer,
  workload: Workload,
  bytes: Uint8Array,
  { kind, rows }: Pick<TableMaker, 'kind'> & { readonly rows: number },
): Promise<readonly number[]> {
  const first = await measured(server, workload, bytes, kind)
  if (first.opened.counts['new'] !== rows) {
    const page = await ask<object>(server, workload, `/${first.opened.id}/rows?fate=error&limit=2`, {})
    throw new Error(JSON.stringify([first.opened.counts, page]))
  }
  const begun = performance.now()
  const applied = await ask<Import>(server, workload, `/${first.opened.id}/apply`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ fingerprint: first.opened.fingerprint }),
  })
  const written = (performance.now() - begun) / 1000
  if (applied.state !== 'applied') throw new Error(applied.state)
  const again = await measured(server, workload, bytes, kind)
  if (again.opened.counts['same'] !== rows) throw new Error(JSON.stringify(again.opened.counts))
  return [first.seconds, written, again.seconds]
}

async function measured(
  server: LiveServer,
  workload: Workload,
  bytes: Uint8Array,
  name: string,
): Promise<{ opened: Import; seconds: number }> {
  const body = new FormData()
  body.append('file', new Blob([new Uint8Array(bytes)]), `${name}.xlsx`)
  const begun = performance.now()
  const opened = await ask<Import>(server, workload, '', { method: 'POST', body })
  return { opened, seconds: (performance.now() - begun) / 1000 }
}

async function ask<T>(server: LiveServer, { office }: Workload, path: string, init: RequestInit): Promise<T> {
  const headers = new Headers(init.headers)
  headers.set('authorization', `Bearer ${office}`)
  const answer = await fetch(`${server.address}/api/v1/imports${path}`, { ...init, headers })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as T
}

async function readByExceljs(bytes: Uint8Array): Promise<number> {
  const begun = performance.now()
  await new exceljs.Workbook().xlsx.load(new Uint8Array(bytes).buffer)
  return (performance.now() - begun) / 1000
}
