import { commandWords } from '../words/command-line.ts'
import type { Command } from './command.ts'

/** Brings the database to the program's version; the server does the same at each start. */
export const migrate: Command = async (_args, world) => {
  world.say(commandWords.migrated(await world.migrateNow()))
  return 0
}
