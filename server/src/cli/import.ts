import { importFiles, type ImportedFile } from '../operations/arrivals/index.ts'
import { consoleWords } from '../words/console.ts'
import { readingPageWords as words } from '../words/reading-page.ts'
import type { Command, CommandWorld } from './command.ts'
import { refusalLine } from './refusal-line.ts'

/** Registers files in a workspace. Ends with 1 when one of them was refused; the others are registered all the same. */
export const importCommand: Command = async (args, world) => {
  const { workspace, paths, wrong } = readArguments(args)
  if (wrong || paths.length === 0) {
    world.complain(words.usageImport)
    return 2
  }
  let refused = 0
  const refusal = await world.withContext((context) =>
    importFiles(
      context,
      { workspace, paths },
      {
        imported: (file) => {
          if (file.outcome.kind === 'refused') refused += 1
          tell(file, world)
        },
        recognised: (path, done, all) => world.complain(words.recognising(path, done, all)),
      },
    ),
  )
  if (!refusal) return refused === 0 ? 0 : 1
  const names = refusal.expected ?? []
  world.complain(
    names.length === 0 ? consoleWords.nothingYet : words.workspace[refusal.reason](names.join('; ')),
  )
  return 2
}

function readArguments(args: readonly string[]): {
  workspace: string | null
  paths: string[]
  wrong: boolean
} {
  const paths: string[] = []
  let workspace: string | null = null
  let wrong = false
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? ''
    if (arg === '--workspace') {
      workspace = args[(at += 1)] ?? null
      wrong ||= workspace === null
    } else if (arg.startsWith('--')) wrong = true
    else paths.push(arg)
  }
  return { workspace, paths, wrong }
}

function tell({ path, outcome }: ImportedFile, world: CommandWorld): void {
  if (outcome.kind === 'refused') return world.complain(refusalLine(path, outcome))
  if (outcome.kind === 'arrived') return world.say(words.arrived(path))
  const { type, symbol, title, counts } = outcome.document
  const name = [type, symbol].filter(Boolean).join(' ') || title || words.unnamed
  if (outcome.signedCopy) return world.say(words.signedCopy(path, name))
  world.say(outcome.kind === 'known' ? words.known(path, name) : words.registered(path, name, counts.drafts))
}
