import '../enclosure/within/index.ts'
import { loadEngine, type Engine } from './engine/index.ts'
import type { Answer, FromProcess, Question, ToProcess } from './messages.ts'
import { drawPicture } from './draw-picture.ts'
import { recognisePage } from './recognise.ts'
import { openSource, Unscannable, type Source } from './sources/index.ts'

// The process that recognises: one question at a time, one scan open at a time.
let source: Promise<Source> | null = null
let engine: Promise<Engine> | null = null

process.on('message', (message: ToProcess) => void reply(message))
process.on('disconnect', () => process.exit())
process.send?.({ ready: true } satisfies FromProcess)

async function reply(message: ToProcess): Promise<void> {
  const { id } = message
  const said: FromProcess = await answer(message).then(
    (found) => ({ id, answer: found }),
    (error: unknown) =>
      error instanceof Unscannable
        ? { id, answer: error.refusal }
        : { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) },
  )
  process.send?.(said)
}

async function answer({ question, scan, limits }: ToProcess): Promise<Answer> {
  if (scan) {
    const before = source
    source = openSource(scan.bytes, limits)
    source.catch(() => undefined)
    await before?.then((open) => open.close()).catch(() => undefined)
  }
  if (!source) throw new Error('asked about a scan before one was given')
  return answerAbout(await source, question)
}

async function answerAbout(open: Source, question: Question): Promise<Answer> {
  if (question.kind === 'open') {
    const { format, mediaType, pages } = open
    return { kind: 'opened', format, mediaType, pages }
  }
  if (question.page < 1 || question.page > open.pages) throw new Error(`no page ${question.page}`)
  if (question.kind === 'picture') return drawPicture(open, question)
  return recognisePage(open, question.page, () => (engine ??= loadEngine()))
}
