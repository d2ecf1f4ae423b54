import { loadConfig } from './config/index.ts'
import { startServer, type RunningServer } from './start.ts'
import { StartFailure } from './store/index.ts'
import { settingWords } from './words/settings.ts'
import { startSentences, startupWords } from './words/startup.ts'

const say = (line: string): void => console.log(line)
const complain = (line: string): void => console.error(line)

const config = loadConfig(process.env, process.cwd())
if ('sentences' in config) {
  complain([settingWords.intro, ...config.sentences].join('\n'))
  process.exit(2)
}

const server = await startServer(config, { empty: process.argv.includes('--empty') }).catch(
  (error: unknown) => {
    if (error instanceof StartFailure) complain(startSentences[error.reason](error.details))
    else
      complain(
        startupWords.unexpected(error instanceof Error ? (error.stack ?? error.message) : String(error)),
      )
    process.exit(1)
  },
)

for (const line of server.lines) say(line)
say(startupWords.ready(server.address))
say(startupWords.docs(server.address))
say(startupWords.stop)
process.send?.('ready')

end(server)

/** Stops once, whatever asks for it first: a signal, the launcher's end, a dead database, a bug. */
function end(running: RunningServer): void {
  let ending = false
  const stop = async (code: number, sentence: string): Promise<void> => {
    if (ending) return
    ending = true
    ;(code === 0 ? say : complain)(sentence)
    const patience = setTimeout(() => process.exit(code || 1), 45_000)
    patience.unref()
    await running.stop().catch((error: unknown) => complain(String(error)))
    if (code === 0) say(startupWords.stopped)
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void stop(0, startupWords.stopping))
  }
  process.on('disconnect', () => void stop(0, startupWords.stopping))
  process.on(
    'uncaughtException',
    (error) => void stop(1, startupWords.unexpected(error.stack ?? error.message)),
  )
  process.on('unhandledRejection', (error) => void stop(1, startupWords.unexpected(String(error))))
  void running.broken.then((sentence) => stop(1, sentence))
}
