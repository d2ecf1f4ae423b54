import { execFile } from 'node:child_process'
import { join } from 'node:path'

/** One check: its name, and the complaints it comes to; none means that it passed. */
export type Check = { readonly name: string; readonly run: () => Promise<readonly string[]> }

export const root: string = join(import.meta.dirname, '../..')

/** A check that is a program: it passes when the program ends with 0; its output is the complaint. */
export function program(name: string, script: string, args: readonly string[], cwd: string = root): Check {
  return {
    name,
    run: () =>
      new Promise((resolve) => {
        const options = { cwd, encoding: 'utf8', maxBuffer: 64_000_000 } as const
        execFile(process.execPath, [join(root, script), ...args], options, (error, stdout, stderr) => {
          const said = `${stdout}${stderr}`.trim()
          resolve(error === null ? [] : [said || error.message])
        })
      }),
  }
}
