// Brings node_modules to what package-lock.json says, and does nothing when it is there already.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pinnedNode, root, run } from './paths.mjs'
import { words } from './words.mjs'

/** Installs when needed; false, with a sentence said, when that is not possible. */
export async function ensureInstalled() {
  if (isInstalled(root)) return true
  console.log(existsSync(join(root, 'node_modules')) ? words.reinstalling : words.installing)
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000)
  const progress = setInterval(() => console.log(words.stillInstalling(seconds())), 20_000)
  let { code, output } = await npm('ci')
  // A registry that lacks packages of other platforms makes npm doubt its own lock file; install doubts less.
  if (code !== 0 && output.includes('EUSAGE')) ({ code, output } = await npm('install', '--no-save'))
  clearInterval(progress)
  if (code !== 0) {
    console.error(words.installFailed(output.trim().split('\n').slice(-12).join('\n')))
    return false
  }
  if (!existsSync(pinnedNode)) {
    console.error(words.noPinnedNode)
    return false
  }
  console.log(words.installed(seconds()))
  return true
}

/**
 * Whether every package of package-lock.json is in node_modules in its version, by npm's own notes of what it
 * installed (which it writes last).
 * @param {string} folder
 */
export function isInstalled(folder) {
  try {
    const wanted = readPackages(join(folder, 'package-lock.json'))
    const present = readPackages(join(folder, 'node_modules/.package-lock.json'))
    if (!existsSync(pinnedNode)) return false
    return Object.entries(wanted).every(([path, entry]) => {
      if (!path.includes('node_modules/') || entry.link || entry.optional || entry.peer) return true
      return present[path]?.version === entry.version
    })
  } catch {
    return false
  }
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, link?: boolean, optional?: boolean, peer?: boolean }>}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

/** @param {string[]} command */
function npm(...command) {
  const args = [...command, '--no-audit', '--no-fund', '--loglevel=error', '--include=dev']
  // npm tells its scripts which npm they were started by; without it (`node tools/launch.mjs`) the one on the path.
  const self = process.env.npm_execpath
  const env = { ...process.env, NODE_ENV: 'development' }
  if (self && /npm-cli\.[cm]?js$/.test(self))
    return run(process.execPath, [self, ...args], { env, quiet: true })
  const shell = process.platform === 'win32' ? ['cmd.exe', ['/c', 'npm', ...args]] : ['npm', args]
  return run(/** @type {string} */ (shell[0]), /** @type {string[]} */ (shell[1]), { env, quiet: true })
}
