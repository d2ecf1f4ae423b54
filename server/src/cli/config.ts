import { listSettings } from '../config/index.ts'
import type { Command } from './command.ts'

/** Prints every setting with its value, origin and meaning. */
export const config: Command = async (_args, world) => {
  for (const line of listSettings(world.config)) world.say(line)
  return 0
}
