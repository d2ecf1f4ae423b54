import { readerSettings, readGiven, type GivenReading } from '../operations/reading/index.ts'
import { readingPageWords as words } from '../words/reading-page.ts'
import type { Command, CommandWorld } from './command.ts'
import { readingPage } from './reading-page.ts'
import { refusalLine } from './refusal-line.ts'

/**
 * Reads files and prints what was understood: a page for people, or with `--ndjson` one line per file,
 * `{"file", "text", "reading"}`. Ends with 1 when a file could not be read; the others are printed all the same.
 */
export const read: Command = async (args, world) => {
  const paths = args.filter((arg) => arg !== '--ndjson')
  const unknown = paths.find((arg) => arg.startsWith('--'))
  if (paths.length === 0 || unknown !== undefined) {
    world.complain(words.usageRead)
    return 2
  }
  const tell = args.includes('--ndjson') ? tellMachine : tellPerson
  let refused = 0
  await readGiven(paths, readerSettings(world.config), Date.now(), (reading) => {
    if (reading.outcome.kind === 'refused') {
      refused += 1
      world.complain(refusalLine(reading.path, reading.outcome))
    } else tell(reading, world)
  })
  return refused === 0 ? 0 : 1
}

function tellMachine({ path, outcome }: GivenReading, world: CommandWorld): void {
  if (outcome.kind !== 'read') return
  world.say(JSON.stringify({ file: path, text: outcome.text, reading: outcome.reading }))
}

function tellPerson({ path, outcome }: GivenReading, world: CommandWorld): void {
  if (outcome.kind === 'read') world.say(readingPage(path, outcome.text, outcome.reading))
}
