import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

const root = path.join(import.meta.dirname, '../..')
const run = promisify(execFile)

/** Runs `./dieuhanh` beside the running server, as its operator does; returns what it printed. */
export async function dieuhanh(data: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, DIEUHANH_DATA: data }
  const command = path.join(root, 'server/src/cli/main.ts')
  const { stdout } = await run(process.execPath, [command, ...args], { cwd: root, env })
  return stdout
}

/** The password in what a command printed: it stands last on its line. */
export function printedPassword(printed: string): string {
  const password = /:\s*(\S+)\s*$/m.exec(printed)?.[1]
  if (password === undefined) throw new Error(`no password in: ${printed}`)
  return password
}
