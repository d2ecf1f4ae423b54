import { commandWords } from '../words/command-line.ts'
import type { Command } from './command.ts'

/** Lists the commands. */
export const help: Command = async (_args, world) => {
  const rows = world.commands.map(({ name, usage, summary }) => [`${name} ${usage}`.trim(), summary] as const)
  const width = Math.max(...rows.map(([left]) => left.length))
  const lines = rows.map(([left, summary]) => `  ${left.padEnd(width)}  ${summary}`)
  for (const line of [commandWords.title, commandWords.usage, '', commandWords.commands, ...lines])
    world.say(line)
  return 0
}
