import { checkJournals } from '../operations/audit/index.ts'
import { consoleWords as words } from '../words/console.ts'
import type { Command } from './command.ts'

/** Checks the seals of every journal; ends with 1 when one is broken. */
export const audit: Command = async (args, world) => {
  if (args[0] !== 'check') {
    for (const line of words.auditUsage) world.complain(line)
    return 2
  }
  return world.withContext(async (context) => {
    let broken = false
    const journals = await checkJournals(context)
    if (journals.length === 0) world.say(words.nothingYet)
    for (const { workspace, report } of journals) {
      const { brokenAt, sealed, unsealed, head } = report
      broken ||= brokenAt !== null
      if (brokenAt === null) world.say(words.journalWhole(workspace.name, sealed, unsealed, head))
      else world.say(words.journalBroken(workspace.name, brokenAt))
    }
    return broken ? 1 : 0
  })
}
