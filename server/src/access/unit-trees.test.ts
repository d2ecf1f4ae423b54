import { v7 } from 'uuid'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../store/testing.ts'
import { makeUnit, makeWorkspace } from './testing.ts'
import { createUnitTrees } from './unit-trees.ts'

let database: TestDatabase
let workspaceId: string
const units: Record<string, string> = {}

beforeAll(async () => {
  database = await createTestDatabase(inject('testServerUrl'))
  const { db } = database
  const workspace = await makeWorkspace(db, 'Tỉnh Thử')
  workspaceId = workspace.workspaceId
  const make = async (name: string, parentId: string): Promise<void> => {
    units[name] = await makeUnit(db, workspaceId, name, parentId)
  }
  await make('Sở Xây dựng', workspace.rootUnitId)
  await make('Phòng Quy hoạch', units['Sở Xây dựng'] ?? '')
  await make('Tổ Bản đồ', units['Phòng Quy hoạch'] ?? '')
  await make('Sở Giao thông', workspace.rootUnitId)
  await make('Phòng Cầu', units['Sở Giao thông'] ?? '')
  await make('Sở Nội vụ', workspace.rootUnitId)
  await make('Sở Lao động', workspace.rootUnitId)
  await succeed('Sở Giao thông', 'Sở Xây dựng', false)
  await succeed('Sở Lao động', 'Sở Nội vụ', true)
  // Data that goes round in a circle must not hang a request.
  await succeed('Sở Xây dựng', 'Sở Giao thông', false)
})
afterAll(() => database.drop())

async function succeed(from: string, to: string, partial: boolean): Promise<void> {
  const eventId = v7()
  const [unitId, successorId] = [units[from] ?? '', units[to] ?? '']
  const event = {
    workspace_id: workspaceId,
    id: eventId,
    kind: 'merged',
    unit_id: unitId,
    on_day: '2025-03-01',
  }
  await database.db.insertInto('unit_event').values(event).execute()
  const successor = { workspace_id: workspaceId, event_id: eventId, unit_id: successorId, partial }
  await database.db.insertInto('unit_successor').values(successor).execute()
}

const namesOf = (ids: readonly string[]): string[] =>
  Object.keys(units).filter((name) => ids.includes(units[name] ?? ''))

test.each([
  ['Sở Xây dựng', ['Sở Xây dựng', 'Phòng Quy hoạch', 'Tổ Bản đồ', 'Sở Giao thông', 'Phòng Cầu']],
  ['Phòng Quy hoạch', ['Phòng Quy hoạch', 'Tổ Bản đồ']],
  ['Sở Nội vụ', ['Sở Nội vụ']],
])('%s reaches what is below it and what it wholly took over', async (name, expected) => {
  const trees = createUnitTrees(database.db)
  expect(namesOf(await trees.reach(workspaceId, [units[name] ?? '']))).toEqual(expected)
})

test('a tree is kept until it is forgotten', async () => {
  const trees = createUnitTrees(database.db)
  const from = [units['Sở Nội vụ'] ?? '']
  await trees.reach(workspaceId, from)
  units['Phòng Mới'] = await makeUnit(database.db, workspaceId, 'Phòng Mới', from[0] ?? null)
  expect(namesOf(await trees.reach(workspaceId, from))).toEqual(['Sở Nội vụ'])
  trees.forget(workspaceId)
  expect(namesOf(await trees.reach(workspaceId, from))).toEqual(['Sở Nội vụ', 'Phòng Mới'])
})

test('a unit of another workspace reaches nothing here', async () => {
  expect(await createUnitTrees(database.db).reach(v7(), [units['Sở Nội vụ'] ?? ''])).toEqual([
    units['Sở Nội vụ'],
  ])
})
