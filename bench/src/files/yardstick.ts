import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'

/** What the native program took: the least of three runs. */
export interface Yardstick {
  readonly seconds: number
  readonly cpuSeconds: number
  readonly peak: number
}

/** Runs pdftotext on a file; null where it is not installed. */
export async function runPdftotext(path: string): Promise<Yardstick | null> {
  if (spawnSync('pdftotext', ['-v']).error) return null
  let least: Yardstick = { seconds: Infinity, cpuSeconds: Infinity, peak: Infinity }
  for (let round = 0; round < 3; round += 1) {
    const { seconds, cpuSeconds, peak } = await runOnce(path)
    least = {
      seconds: Math.min(least.seconds, seconds),
      cpuSeconds: Math.min(least.cpuSeconds, cpuSeconds),
      peak: Math.min(least.peak, peak),
    }
  }
  return least
}

async function runOnce(path: string): Promise<Yardstick> {
  const begun = performance.now()
  const child = spawn('pdftotext', ['-layout', path, '/dev/null'], { stdio: 'ignore' })
  let [peak, ticks] = [0, 0]
  // Node does not tell what its children used; the system does while they live.
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      peak = Math.max(peak, Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) * 1024)
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(' ')
      ticks = Math.max(ticks, Number(fields[13]) + Number(fields[14]))
    } catch {
      // It has ended.
    }
  }, 1)
  await once(child, 'close')
  clearInterval(watch)
  return { seconds: (performance.now() - begun) / 1000, cpuSeconds: ticks / 100, peak }
}
