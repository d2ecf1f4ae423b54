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
  {
    name: 'user',
    usage: 'list|create|reset-password|unlock',
    summary: summaries.user,
    load: async () => (await import('./user.ts')).user,
  },
  {
    name: 'workspace',
    usage: 'list|create|remove-sample',
    summary: summaries.workspace,
    load: async () => (await import('./workspace.ts')).workspace,
  },
  {
    name: 'audit',
    usage: 'check',
    summary: summaries.audit,
    load: async () => (await import('./audit.ts')).audit,
  },
  {
    name: 'import',
    usage: commandWords.usages.import,
    summary: summaries.import,
    load: async () => (await import('./import.ts')).importCommand,
  },
  {
    name: 'read',
    usage: commandWords.usages.read,
    summary: summaries.read,
    load: async () => (await import('./read.ts')).read,
  },
]
