import { isRefused, todayInVietnam } from '@dieuhanh/domain'
import { roles } from '../http/endpoint.ts'
import type { Context } from '../operations/context.ts'
import { listWorkspaces } from '../operations/organisations/index.ts'
import { createAccount, listAccounts, resetPasswordOf, unlockAccount } from '../operations/people/index.ts'
import { consoleWords as words } from '../words/console.ts'
import { readArguments } from './arguments.ts'
import type { Command, CommandWorld } from './command.ts'

const options = {
  name: { type: 'string' },
  title: { type: 'string' },
  role: { type: 'string' },
  unit: { type: 'string' },
  workspace: { type: 'string' },
  'no-second-factor': { type: 'boolean', default: false },
} as const

/** Accounts: list, create, reset-password, unlock. */
export const user: Command = async (args, world) => {
  const read = readArguments(args, options)
  if (read === null) return usage(world)
  const { values, positionals } = read
  const [action, typed = ''] = positionals
  const username = typed.trim().toLowerCase()
  if (action === 'list') return world.withContext((context) => list(context, world))
  if (username !== '') {
    if (action === 'reset-password') {
      const dropSecondFactor = values['no-second-factor']
      return world.withContext((context) => reset(context, world, username, dropSecondFactor))
    }
    if (action === 'unlock') return world.withContext((context) => unlock(context, world, username))
    const { name, role, unit } = values
    if (action === 'create' && name && role && unit) {
      const wanted = { username, name, title: values.title, role, unit, workspace: values.workspace }
      return world.withContext((context) => create(context, world, wanted))
    }
  }
  return usage(world)
}

function usage(world: CommandWorld): number {
  for (const line of words.userUsage) world.complain(line)
  return 2
}

async function list(context: Context, world: CommandWorld): Promise<number> {
  const accounts = await listAccounts(context)
  if (accounts.length === 0) world.say(words.nothingYet)
  for (const line of accounts) world.say(words.account(line))
  return 0
}

async function reset(
  context: Context,
  world: CommandWorld,
  username: string,
  dropSecondFactor: boolean,
): Promise<number> {
  const done = await resetPasswordOf(context, username, { dropSecondFactor })
  if (isRefused(done)) return refusedWith(world, words.noAccount(username))
  world.say(words.password(username, done.password))
  return 0
}

async function unlock(context: Context, world: CommandWorld, username: string): Promise<number> {
  const done = await unlockAccount(context, username)
  if (done !== true) return refusedWith(world, words.noAccount(username))
  world.say(words.unlocked(username))
  return 0
}

interface Wanted {
  readonly username: string
  readonly name: string
  readonly title: string | undefined
  readonly role: string
  readonly unit: string
  readonly workspace: string | undefined
}

async function create(context: Context, world: CommandWorld, wanted: Wanted): Promise<number> {
  const { username, name, title, role } = wanted
  if (!/^[a-z0-9][a-z0-9._-]{2,39}$/.test(username)) return refusedWith(world, words.badUsername(username))
  if (!roles.some((known) => known === role)) return refusedWith(world, words.noRole(role, roles))
  const workspaces = await listWorkspaces(context)
  const [workspace, ...more] = workspaces.filter(
    ({ id, name: called }) => wanted.workspace === undefined || [id, called].includes(wanted.workspace),
  )
  if (workspace === undefined) return refusedWith(world, words.noWorkspace(wanted.workspace ?? ''))
  if (more.length > 0) return refusedWith(world, words.whichWorkspace)
  const register = await context.registers.of(workspace.id)
  const today = todayInVietnam(context.clock())
  const [found] = register.find(wanted.unit, today, 1)
  if (found === undefined) return refusedWith(world, words.noUnit(wanted.unit))
  const memberships = [{ unitId: found.unit.id, role }]
  const done = await createAccount(context, workspace.id, { username, name, title, memberships })
  if (isRefused(done)) {
    const sentence = done.reason === 'username-taken' ? words.taken(username) : words.refused(done.reason)
    return refusedWith(world, sentence)
  }
  world.say(words.password(username, done.password))
  return 0
}

function refusedWith(world: CommandWorld, sentence: string): number {
  world.complain(sentence)
  return 1
}
