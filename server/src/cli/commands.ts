import { commandWords } from '../words/command-line.ts'
import type { CommandRow } from './command.ts'

const { summaries } = commandWords

/** Every command of `./dieuhanh`, in the order of the help. A new one: `cli/<name>.ts`, a row here, its summary in words. */
export const commands: readonly CommandRow[] = [
  { name: 'help', usage: '', summary: summaries.help, load: async () => (await import('./help.ts')).help },
  {
    name: 'config',
    usage: '',
    summary: summaries.config,
    load: async () => (await import('./config.ts')).config,
  },
  {
    name: 'migrate',
    usage: '',
    summary: summaries.migrate,
    load: async () => (await import('./migrate.ts')).migrate,
  },
]
