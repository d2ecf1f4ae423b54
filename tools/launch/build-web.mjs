// Builds the screens when their sources changed, with answers compressed beforehand.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { pinnedNode, root, run } from './paths.mjs'
import { words } from './words.mjs'

const sources = [
  'web/src',
  'web/public',
  'web/index.html',
  'web/vite.config.ts',
  'web/package.json',
  'domain/src',
  'understanding/src',
  'server/openapi.json',
  'package-lock.json',
]
const stamp = '.sources'

/** Builds `web/dist` unless it was made from the sources as they are; false, with the reason said, on failure. */
export async function buildWeb() {
  const folder = join(root, 'web/dist')
  const fingerprint = fingerprintOf(sources.map((path) => join(root, path)))
  if (existsSync(join(folder, 'index.html')) && readStamp(folder) === fingerprint) return true
  console.log(words.building)
  const began = Date.now()
  const making = join(root, 'web/dist.new')
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const args = [vite, 'build', '--outDir', making, '--emptyOutDir', '--logLevel', 'warn']
  const { code, output } = await run(pinnedNode, args, { cwd: join(root, 'web'), quiet: true })
  if (code !== 0) {
    console.error(words.buildFailed(output.trim()))
    return false
  }
  await compressFiles(making)
  writeFileSync(join(making, stamp), fingerprint)
  rmSync(folder, { recursive: true, force: true })
  renameSync(making, folder)
  console.log(words.built(Math.round((Date.now() - began) / 1000)))
  return true
}

/** @param {string} folder */
function readStamp(folder) {
  return existsSync(join(folder, stamp)) ? readFileSync(join(folder, stamp), 'utf8') : ''
}

/**
 * One fingerprint of the names and contents of files and folders; tests do not count.
 * @param {string[]} paths
 */
export function fingerprintOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(filesUnder)) {
    if (/\.test\.tsx?$/.test(path)) continue
    hash.update(path).update('\0').update(readFileSync(path)).update('\0')
  }
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return []
  if (!found.isDirectory()) return [path]
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => (name === 'node_modules' || name === 'dist' ? [] : filesUnder(join(path, name))))
}

/** @param {string} folder */
async function compressFiles(folder) {
  const files = filesUnder(folder).filter((file) => /\.(js|css|html|svg|json|geojson|wasm|map)$/.test(file))
  await Promise.all(files.map(compressFile))
}

/** @param {string} file */
async function compressFile(file) {
  const content = readFileSync(file)
  if (content.length < 1400) return
  const params = { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: content.length }
  writeFileSync(`${file}.br`, await promisify(brotliCompress)(content, { params }))
  writeFileSync(`${file}.gz`, await promisify(gzip)(content, { level: 9 }))
}
