/**
 * Settings and secrets. Environment, a configuration file and the data folder come in; validated values go out,
 * or every sentence that says what is wrong. Promised: a secret is generated where it is missing, kept readable by
 * its owner alone, and never part of a listing or a log line.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { settingWords } from '../words/settings.ts'
import { settings, type SettingName, type Settings } from './settings.ts'

export { loadSecrets, type Secrets } from './secrets.ts'
export { listSettings } from './listing.ts'

export type Origin = 'environment' | 'file' | 'default'

/** The settings, where each came from, and the file that was or may be used. */
export type Config = Settings & {
  /** `publicUrl`, or the address that follows from host and port. */
  readonly address: string
  readonly origins: Readonly<Record<SettingName, Origin>>
  readonly file: string
}

/** Settings that cannot be used; each sentence names one. */
export type ConfigRefused = { readonly kind: 'refused'; readonly sentences: readonly string[] }

const installation = join(import.meta.dirname, '../../..')

type Environment = Readonly<Record<string, string | undefined>>

/** Reads all settings: environment first, then the file, then defaults. Relative folders are taken from `folder`. */
export function loadConfig(environment: Environment, folder: string): Config | ConfigRefused {
  // The default folder belongs to the installation, wherever a command is typed; a given one to where it is typed.
  const base = environment['DIEUHANH_DATA'] ? folder : installation
  const data = environment['DIEUHANH_DATA'] || settings.dataFolder.schema.parse(undefined)
  const chosen = environment['DIEUHANH_CONFIG']
  const path = chosen ? resolve(folder, chosen) : resolve(base, data, 'config.json')
  const file = readConfigFile(path, Boolean(chosen))
  if ('sentences' in file) return file
  const sentences: string[] = []
  const values: Record<string, unknown> = {}
  const origins: Record<string, Origin> = {}
  for (const name of settingNames) {
    const { variable, schema, expected, secret } = settings[name]
    const { value, origin } = findValue(variable, environment, file.values)
    const read = schema.safeParse(value)
    origins[name] = origin
    if (read.success) values[name] = read.data
    else
      sentences.push(
        settingWords.wrong(
          variable,
          secret ? settingWords.hidden : JSON.stringify(value),
          origin === 'file' ? path : settingWords.fromEnvironment,
          expected,
        ),
      )
  }
  if (sentences.length > 0) return { kind: 'refused', sentences }
  const read = values as Settings
  const dataFolder = resolve(base, read.dataFolder)
  return {
    ...read,
    dataFolder,
    address: addressOf(read),
    origins: origins as Record<SettingName, Origin>,
    file: path,
  }
}

export const settingNames = Object.keys(settings) as SettingName[]

function addressOf(read: Settings): string {
  if (read.publicUrl) return read.publicUrl.replace(/\/+$/, '')
  const everywhere = read.host === '0.0.0.0' || read.host === '::' || read.host === '127.0.0.1'
  const host = everywhere ? 'localhost' : read.host.includes(':') ? `[${read.host}]` : read.host
  return `http://${host}:${read.port}`
}

// An empty variable (`PORT= npm start`) means "not set", as people expect.
function findValue(
  variable: string,
  environment: Environment,
  file: Readonly<Record<string, unknown>>,
): { value: unknown; origin: Origin } {
  if (environment[variable]) return { value: environment[variable], origin: 'environment' }
  if (file[variable] !== undefined) return { value: file[variable], origin: 'file' }
  return { value: undefined, origin: 'default' }
}

function readConfigFile(path: string, needed: boolean): { values: Record<string, unknown> } | ConfigRefused {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return needed ? { kind: 'refused', sentences: [settingWords.fileMissing(path)] } : { values: {} }
  }
  let values: unknown
  try {
    values = JSON.parse(text)
  } catch (error) {
    return { kind: 'refused', sentences: [settingWords.fileBroken(path, String(error))] }
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    return { kind: 'refused', sentences: [settingWords.fileBroken(path, '{ … }')] }
  }
  const known: string[] = settingNames.map((name) => settings[name].variable)
  const unknown = Object.keys(values).filter((key) => !known.includes(key))
  if (unknown.length === 0) return { values: values as Record<string, unknown> }
  return {
    kind: 'refused',
    sentences: unknown.map((key) => settingWords.unknown(key, path, known.join(', '))),
  }
}
