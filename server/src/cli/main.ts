import { pino } from 'pino'
import { loadConfig, loadSecrets, type Config } from '../config/index.ts'
import { connect, folderFailure, isDiskFull, joinDatabase, migrate, StartFailure } from '../store/index.ts'
import { commandWords } from '../words/command-line.ts'
import { settingWords } from '../words/settings.ts'
import { startSentences } from '../words/startup.ts'
import type { CommandWorld } from './command.ts'
import { commands } from './commands.ts'

const say = (line: string): boolean => process.stdout.write(`${line}\n`)
const complain = (line: string): boolean => process.stderr.write(`${line}\n`)

process.exitCode = await main(process.argv.slice(2))

async function main([name = 'help', ...args]: readonly string[]): Promise<number> {
  const row = commands.find(
    (each) => each.name === name.replace(/^--?/, '') || (name === '-h' && each.name === 'help'),
  )
  if (!row) {
    complain(commandWords.unknown(name))
    return 2
  }
  const config = loadConfig(process.env, process.cwd())
  if ('sentences' in config) {
    complain([settingWords.intro, ...config.sentences].join('\n'))
    return 2
  }
  try {
    return await (
      await row.load()
    )(args, worldOf(config))
  } catch (error) {
    complain(sentenceOf(error, config.dataFolder))
    return 1
  }
}

function sentenceOf(error: unknown, dataFolder: string): string {
  if (error instanceof StartFailure) return startSentences[error.reason](error.details)
  if (isDiskFull(error)) return startSentences['disk-full']({ path: dataFolder })
  return commandWords.failed(error instanceof Error ? (error.stack ?? error.message) : String(error))
}

function worldOf(config: Config): CommandWorld {
  return {
    say,
    complain,
    config,
    commands,
    migrateNow: () => withDatabase(config, async (url) => migrate(url)),
    withContext: (work) =>
      withDatabase(config, async (url, secrets) => {
        await migrate(url)
        const store = connect(url, { poolSize: 4 })
        const log = pino({ level: 'silent' })
        // Only commands that need the whole server wait for all of it to be loaded.
        const { assembleContext } = await import('../assemble.ts')
        const context = assembleContext({ config, secrets, store, log })
        try {
          return await work(context)
        } finally {
          await context.close()
          await store.close()
        }
      }),
  }
}

type Secrets = Awaited<ReturnType<typeof loadSecrets>>

async function withDatabase<T>(
  config: Config,
  work: (url: string, secrets: Secrets) => Promise<T>,
): Promise<T> {
  const secrets = await loadSecrets(config.dataFolder, process.env).catch((error: unknown) => {
    throw folderFailure(error, config.dataFolder)
  })
  const database = await joinDatabase({ ...config, password: secrets.databasePassword })
  try {
    return await work(database.url, secrets)
  } finally {
    await database.close()
  }
}
