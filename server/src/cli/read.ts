import { signatureLine, standingOf } from '../operations/documents/index.ts'
import {
  readerSettings,
  readGiven,
  recogniserSettings,
  type GivenReading,
} from '../operations/reading/index.ts'
import { readingPageWords as words } from '../words/reading-page.ts'
import { signatureWords } from '../words/signatures.ts'
import type { Command, CommandWorld } from './command.ts'
import { readingPage } from './reading-page.ts'
import { refusalLine } from './refusal-line.ts'

/**
 * Reads files, recognising scans, and prints what was understood: a page for people, or with `--ndjson` one line per file,
 * `{"file", "text", "reading"}` and, of a signed PDF, `"signatures"`. Ends with 1 when a file could not be read; the others are printed all the same.
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
  const settings = {
    ...readerSettings(world.config),
    trustedRoots: world.config.trustedRoots,
    recognition: recogniserSettings(world.config),
  }
  await readGiven(paths, settings, Date.now(), {
    read: (reading) => {
      if (reading.outcome.kind === 'refused') {
        refused += 1
        world.complain(refusalLine(reading.path, reading.outcome))
      } else tell(reading, world)
    },
    recognised: (path, done, all) => world.complain(words.recognising(path, done, all)),
  })
  return refused === 0 ? 0 : 1
}

function tellMachine({ path, outcome, signatures = [] }: GivenReading, world: CommandWorld): void {
  if (outcome.kind !== 'read') return
  const signed = signatures.length > 0 ? { signatures } : {}
  world.say(JSON.stringify({ file: path, text: outcome.text, reading: outcome.reading, ...signed }))
}

function tellPerson({ path, outcome, signatures = [] }: GivenReading, world: CommandWorld): void {
  if (outcome.kind !== 'read') return
  world.say(readingPage(path, outcome.text, outcome.reading))
  if (signatures.length === 0) return
  const lines = signatures.map(
    (signature) => `  [${signatureWords.standing[standingOf(signature)]}] ${signatureLine(signature)}`,
  )
  world.say(
    ['', signatureWords.title(signatures.length), ...lines, `  ${signatureWords.revocation}`].join('\n'),
  )
}
