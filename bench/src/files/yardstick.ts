import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'

/** What a native program took. */
export interface Yardstick {
  readonly seconds: number
  readonly cpuSeconds: number
  readonly peak: number
}

/** Runs pdftotext on a file, watched; null where it is not installed. */
export async function runPdftotext(path: string): Promise<Yardstick | null> {
  if (spawnSync('pdftotext', ['-v']).error) return null
  return run('pdftotext', ['-layout', path, '/dev/null'], 1)
}

/** How many seconds pdftotext takes for a file when nobody looks; null where it is not installed. */
export async function timePdftotext(path: string): Promise<number | null> {
  const begun = performance.now()
  const child = spawn('pdftotext', ['-layout', path, '/dev/null'], { stdio: 'ignore' })
  const ended = await once(child, 'close').catch(() => null)
  return ended === null ? null : (performance.now() - begun) / 1000
}

/**
 * Runs command-line tesseract on pictures, as many at a time as there are cores, with its own data or with those in
 * `data`; null where it is not installed.
 */
export async function runTesseract(
  pages: readonly string[],
  atOnce: number,
  data: string | null = null,
): Promise<Yardstick | null> {
  const asked = spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8' })
  if (asked.error || !asked.stdout.includes('vie')) return null
  const begun = performance.now()
  const from = data === null ? [] : ['--tessdata-dir', data]
  const waiting = [...pages]
  let [cpuSeconds, peak] = [0, 0]
  const work = async (): Promise<void> => {
    for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
      // With one process for each core, threads within them only get into each other's way.
      const used = await run('tesseract', [page, '-', '-l', 'vie', ...from], 20, { OMP_THREAD_LIMIT: '1' })
      cpuSeconds += used.cpuSeconds
      peak = Math.max(peak, used.peak)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return { seconds: (performance.now() - begun) / 1000, cpuSeconds, peak }
}

/** What a process has used so far: CPU seconds and the most memory, as the system tells while it lives; null after. */
export function usedBy(id: number | string | undefined): { cpuSeconds: number; peak: number } | null {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8')
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(' ')
    return {
      cpuSeconds: (Number(fields[13]) + Number(fields[14])) / 100,
      peak: Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) * 1024,
    }
  } catch {
    return null
  }
}

async function run(
  program: string,
  args: readonly string[],
  lookEvery: number,
  environment: Readonly<Record<string, string>> = {},
): Promise<Yardstick> {
  const begun = performance.now()
  const child = spawn(program, args, { stdio: 'ignore', env: { ...process.env, ...environment } })
  let used = { cpuSeconds: 0, peak: 0 }
  // Node does not tell what its children used; the system does while they live. Looking takes time from them.
  const watch = setInterval(() => {
    const now = usedBy(child.pid)
    if (now) used = { cpuSeconds: now.cpuSeconds, peak: Math.max(now.peak, used.peak) }
  }, lookEvery)
  await once(child, 'close')
  clearInterval(watch)
  return { seconds: (performance.now() - begun) / 1000, ...used }
}
