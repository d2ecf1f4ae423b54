// Runs what goes on until it is stopped: the server, and the development pair.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pinnedNode, root, run, toolEnvironment } from './paths.mjs'
import { words } from './words.mjs'

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
const serverFile = join(root, 'server/src/main.ts')

// Left to itself V8 takes half a gigabyte before it cleans up; the work of the server needs far less, and documents
// are read on threads with limits of their own. It cleans up when its heap is six tenths larger than what it
// kept the last time: reading 10 MB then takes a tenth less memory, and 2 % more time, than when it waits for twice as much.
// bench/src/live-server.ts measures with the same.
const serverFlags = ['--max-semi-space-size=8', '--heap-growing-percent=60', '--max-old-space-size=256']

/**
 * Runs the server until it ends. It hears of our end, however it comes, by the channel between us.
 * @param {string[]} args
 */
export function runServer(args) {
  return runTogether([{ args: [...serverFlags, serverFile, ...args] }])
}

/**
 * The server restarted on every change, and the web with hot reload in front of it.
 * @param {string[]} args
 */
export function develop(args) {
  const port = process.env.PORT || '3000'
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const web = process.env.WEB_PORT || '5173'
  const origin = `http://localhost:${web}`
  console.log(words.developing(origin))
  return runTogether([
    { args: ['--watch', '--watch-preserve-output', serverFile, ...args], env: { PUBLIC_URL: origin } },
    {
      args: [vite, '--port', web, '--strictPort', '--logLevel', 'warn'],
      cwd: join(root, 'web'),
      env: { DIEUHANH_SERVER: `http://127.0.0.1:${port}` },
    },
  ])
}

/**
 * Speed and scale; see bench/README.md.
 * @param {string[]} args
 */
export async function runBench(args) {
  return (await run(pinnedNode, [join(root, 'bench/src/main.ts'), ...args])).code
}

/**
 * Runs programs side by side; the end of one, or a signal, is the end of all. Returns the first exit code.
 * @param {{ args: string[], cwd?: string, env?: Record<string, string> }[]} programs
 * @returns {Promise<number>}
 */
async function runTogether(programs) {
  const children = programs.map(({ args, cwd = root, env = {} }) =>
    spawn(pinnedNode, args, {
      cwd,
      env: { ...toolEnvironment, ...env },
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    }),
  )
  const stop = (/** @type {NodeJS.Signals} */ signal) => {
    for (const child of children) if (child.exitCode === null && child.signalCode === null) child.kill(signal)
  }
  for (const signal of signals) process.on(signal, () => stop(signal))
  const ends = children.map((child) => {
    return new Promise((/** @type {(code: number) => void} */ resolve) => {
      child.on('error', () => resolve(1))
      child.on('exit', (code, signal) =>
        resolve(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)),
      )
    })
  })
  const code = await Promise.race(ends)
  stop('SIGTERM')
  await Promise.all(ends)
  return code
}
