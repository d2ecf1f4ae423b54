import { readFileSync } from 'node:fs'

const PAGE = 4096

/** The memory that another process holds, in megabytes; null where the system does not tell (only Linux does). */
export function processMemory(id: number | undefined): number | null {
  if (id === undefined || process.platform !== 'linux') return null
  try {
    const resident = readFileSync(`/proc/${id}/statm`, 'latin1').split(' ')[1]
    return resident === undefined ? null : (Number(resident) * PAGE) / 1024 / 1024
  } catch {
    return null
  }
}
