import { loadConfig, type Config } from './config/index.ts'
import { startServer, type RunningServer } from './start.ts'
import { isDiskFull, StartFailure } from './store/index.ts'
import { settingWords } from './words/settings.ts'
import { startSentences, startupWords } from './words/startup.ts'

const say = (line: string): void => console.log(line)
const complain = (line: string): void => console.error(line)

const config = loadConfig(process.env, process.cwd())
if ('sentences' in config) {
  complain([settingWords.intro, ...config.sentences].join('\n'))
  process.exit(2)
}
const { dataFolder } = config
await main(config)

async function main(settings: Config): Promise<void> {
  const calledOff = new AbortController()
  let running: RunningServer | undefined
  // Stops once, whatever asks for it first: a signal, the launcher's end, a dead database, a bug.
  const stop = async (code: number, sentence: string): Promise<void> => {
    if (calledOff.signal.aborted) return
    calledOff.abort()
    ;(code === 0 ? say : complain)(sentence)
    setTimeout(() => process.exit(code || 1), 60_000).unref()
    if (running) await leave(running, code)
  }
  onEnd(stop)
  try {
    running = await startServer(settings, {
      empty: process.argv.includes('--empty'),
      say,
      signal: calledOff.signal,
    })
  } catch (error) {
    if (calledOff.signal.aborted) say(startupWords.stopped)
    else complain(sentenceOf(error))
    process.exit(calledOff.signal.aborted ? 0 : 1)
  }
  say(startupWords.ready(running.address))
  say(startupWords.docs(running.address))
  say(startupWords.stop)
  void running.broken.then((sentence) => stop(1, sentence))
}

function onEnd(stop: (code: number, sentence: string) => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void stop(0, startupWords.stopping))
  }
  process.on('disconnect', () => void stop(0, startupWords.stopping))
  process.on('uncaughtException', (error) => void stop(1, sentenceOf(error)))
  process.on('unhandledRejection', (error) => void stop(1, sentenceOf(error)))
}

async function leave(running: RunningServer, code: number): Promise<void> {
  await running.stop().catch((error: unknown) => complain(sentenceOf(error)))
  if (code === 0) say(startupWords.stopped)
  process.exit(code)
}

function sentenceOf(error: unknown): string {
  if (error instanceof StartFailure) return startSentences[error.reason](error.details)
  if (isDiskFull(error)) return startSentences['disk-full']({ path: dataFolder })
  return startupWords.unexpected(error instanceof Error ? (error.stack ?? error.message) : String(error))
}
