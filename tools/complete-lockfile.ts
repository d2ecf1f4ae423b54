/**
 * Adds to package-lock.json the optional packages of other platforms that npm left out because the registry at hand
 * does not carry them; without them `npm ci` refuses the whole file, here and everywhere. `--check` only reports.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

type Package = {
  version?: string
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}
type Lockfile = { packages: Record<string, Package> }

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const processors = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
]

/** The entries that are missing: one for every optional dependency that cannot be found from where it is wanted. */
export function missingEntries({ packages }: Lockfile): Record<string, Package> {
  const missing: Record<string, Package> = {}
  for (const [path, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (placesOf(path, name).some((place) => packages[place])) continue
      if (/^\d/.test(version))
        missing[`node_modules/${name}`] = { version, optional: true, ...platformOf(name) }
    }
  }
  return missing
}

// Node looks beside the one who asks, then in every folder above.
function placesOf(path: string, name: string): string[] {
  const places = [`node_modules/${name}`]
  const parts = path.split('/node_modules/')
  for (let depth = parts.length; depth >= 1; depth -= 1) {
    places.push(`${parts.slice(0, depth).join('/node_modules/')}/node_modules/${name}`)
  }
  return places
}

/** What a package name says of its platform, e.g. `binding-linux-arm64-musl`. */
export function platformOf(name: string): Pick<Package, 'os' | 'cpu' | 'libc'> {
  const words = name
    .replace(/^@[^/]+\//, '')
    .replace('windows', 'win32')
    .split(/[-_]/)
  const os = systems.find((system) => words.includes(system))
  const cpu = processors.find((processor) => words.includes(processor))
  const libc =
    os !== 'linux' ? undefined : words.includes('musl') ? 'musl' : words.includes('gnu') ? 'glibc' : undefined
  return {
    ...(os ? { os: [os] } : {}),
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(libc ? { libc: [libc] } : {}),
  }
}

if (import.meta.main) {
  const file = join(import.meta.dirname, '../package-lock.json')
  const lockfile = JSON.parse(await readFile(file, 'utf8')) as Lockfile
  const missing = missingEntries(lockfile)
  const names = Object.keys(missing)
  if (names.length > 0 && process.argv.includes('--check')) {
    console.error(
      `package-lock.json lacks ${names.length} packages of other platforms (${names[0]}, …): npm run fix`,
    )
    process.exitCode = 1
  } else if (names.length > 0) {
    const packages = Object.fromEntries(
      Object.entries({ ...lockfile.packages, ...missing }).toSorted(([a], [b]) => a.localeCompare(b, 'en')),
    )
    await writeFile(file, `${JSON.stringify({ ...lockfile, packages }, null, 2)}\n`)
    console.log(`added ${names.length} packages`)
  }
}
