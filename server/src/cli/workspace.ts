import { isRefused } from '@dieuhanh/domain'
import type { Context } from '../operations/context.ts'
import {
  createWorkspaceFor,
  listProvinces,
  listWorkspaces,
  removeSamples,
} from '../operations/organisations/index.ts'
import { listAccounts } from '../operations/people/index.ts'
import { consoleWords as words } from '../words/console.ts'
import { readArguments } from './arguments.ts'
import type { Command, CommandWorld } from './command.ts'

const options = {
  province: { type: 'string' },
  name: { type: 'string' },
  administrator: { type: 'string' },
} as const

/** Workspaces: list, create, remove-sample. */
export const workspace: Command = async (args, world) => {
  const read = readArguments(args, options)
  if (read === null) return usage(world)
  const { values, positionals } = read
  const { province, name, administrator } = values
  switch (positionals[0]) {
    case 'list':
      return world.withContext((context) => list(context, world))
    case 'remove-sample':
      return world.withContext((context) => remove(context, world))
    case 'create':
      if (province === undefined) break
      return world.withContext((context) => create(context, world, { province, name, administrator }))
  }
  return usage(world)
}

function usage(world: CommandWorld): number {
  for (const line of words.workspaceUsage) world.complain(line)
  return 2
}

async function list(context: Context, world: CommandWorld): Promise<number> {
  const workspaces = await listWorkspaces(context)
  if (workspaces.length === 0) world.say(words.nothingYet)
  for (const { id, name, provinceCode, sample } of workspaces) {
    world.say(words.workspace(id, name, provinceCode, sample))
  }
  return 0
}

async function remove(context: Context, world: CommandWorld): Promise<number> {
  const names = await removeSamples(context)
  for (const name of names) world.say(words.removed(name))
  if (names.length === 0) world.say(words.noSample)
  return 0
}

interface Wanted {
  readonly province: string
  readonly name: string | undefined
  readonly administrator: string | undefined
}

async function create(context: Context, world: CommandWorld, wanted: Wanted): Promise<number> {
  const accounts = await listAccounts(context)
  // Unless one is named: the first administrator that there is.
  const administrator = accounts.find(({ username, roles }) =>
    wanted.administrator === undefined
      ? roles.includes('administrator')
      : username === wanted.administrator.toLowerCase(),
  )
  if (administrator === undefined) {
    world.complain(wanted.administrator ? words.noAccount(wanted.administrator) : words.noAdministrator)
    return 1
  }
  const made = await createWorkspaceFor(context, {
    provinceCode: wanted.province,
    name: wanted.name,
    administrator: administrator.username,
    personName: administrator.name,
  })
  if (isRefused(made)) {
    world.complain(words.noProvince(wanted.province))
    for (const { code, name } of (await listProvinces()).items) world.complain(`  ${code}  ${name}`)
    return 1
  }
  world.say(words.created(made.workspace.name, made.units))
  world.say(words.administrator(administrator.username))
  return 0
}
