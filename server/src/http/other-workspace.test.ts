/** Nobody reaches into another workspace: whatever is named by an id of it is not found, whoever asks. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { makePerson, makeWorkspace, type TestWorkspace } from '../access/testing.ts'
import { fillWorkspace, type FullWorkspace } from '../store/testing-rows.ts'
import { createTestServer, type TestServer } from '../testing.ts'
import { endpoints } from './endpoints.ts'
import { asPerson, type Ask } from './testing.ts'

let server: TestServer
let here: TestWorkspace
let there: FullWorkspace
let ask: Ask
let before: string

// What a door with an id in its address needs to be sent, so that nothing but the id is wrong.
const bodies: Readonly<Record<string, unknown>> = {
  documentHistory: undefined,
  downloadOriginal: undefined,
  editDocument: { title: 'Đổi' },
  getDocument: undefined,
  getDocumentText: undefined,
  listCitations: undefined,
  cancelArrival: {},
  discardArrival: undefined,
  getArrival: undefined,
  getRecognition: undefined,
  pagePicture: undefined,
  retryArrival: {},
  searchablePdf: undefined,
  acceptComplete: {},
  addDraft: { span: { start: 0, end: 3 } },
  assignDrafts: {},
  editDraft: { title: 'Đổi' },
  editManyDrafts: { drafts: [{ id: 'draftId', revision: 1 }], edit: { title: 'Đổi' } },
  listDrafts: undefined,
  mergeDraft: {},
  reviewQuality: undefined,
  splitDraft: { at: 1 },
  taskTable: undefined,
  actOnTask: { kind: 'comment', text: 'Xin chào' },
  deleteSavedFilter: undefined,
  downloadFile: undefined,
  exportTaskHistory: undefined,
  getTask: undefined,
  undoTaskEvent: {},
  addUnitName: { name: 'Tên', kind: 'alias' },
  changeUnit: { kind: 'renamed', onDay: '2026-11-20', name: 'Đổi' },
  getUnit: undefined,
  addMembership: { unitId: 'own', role: 'leader' },
  editPerson: { name: 'Đổi Tên' },
  endMembership: undefined,
  resetPassword: {},
  documentSignatures: undefined,
  downloadSignedCopy: undefined,
  revokeToken: undefined,
  getIndicator: undefined,
  getProject: undefined,
  applyImport: { fingerprint: 'a' },
  editImport: { sheet: 'Trang khác' },
  openImportSheet: { sheet: 'Trang khác' },
  getImport: undefined,
  importErrors: undefined,
  listImportRows: undefined,
  undoImport: {},
  cancelExport: {},
  getExport: undefined,
  takeExport: undefined,
}

beforeAll(async () => {
  server = await createTestServer(inject('testServerUrl'))
  const { db } = server.database
  here = await makeWorkspace(db, 'Tỉnh Thử')
  there = await fillWorkspace(db)
  const person = await makePerson(db, here.workspaceId, 'quantri', [
    { unitId: here.rootUnitId, role: 'administrator' },
  ])
  ask = await asPerson(server, person)
  before = await state()
})
afterAll(() => server.close())

/** Everything of the other workspace that a stranger could have changed. */
async function state(): Promise<string> {
  const { db } = server.database
  const rows = await Promise.all([
    db.selectFrom('task').selectAll().where('workspace_id', '=', there.workspaceId).execute(),
    db.selectFrom('document').selectAll().where('workspace_id', '=', there.workspaceId).execute(),
    db.selectFrom('arrival').selectAll().where('workspace_id', '=', there.workspaceId).execute(),
    db.selectFrom('draft').selectAll().where('workspace_id', '=', there.workspaceId).execute(),
    db.selectFrom('unit').selectAll().where('workspace_id', '=', there.workspaceId).execute(),
    db.selectFrom('person').selectAll().where('workspace_id', '=', there.workspaceId).execute(),
    db.selectFrom('membership').selectAll().where('workspace_id', '=', there.workspaceId).execute(),
    db.selectFrom('sheet_import').selectAll().where('workspace_id', '=', there.workspaceId).execute(),
    db.selectFrom('export_job').selectAll().where('workspace_id', '=', there.workspaceId).execute(),
    db.selectFrom('task_filter').selectAll().where('workspace_id', '=', there.workspaceId).execute(),
  ])
  return JSON.stringify(rows)
}

// A session is one's own; a kind of table belongs to nobody.
const named = endpoints.filter(
  ({ url }) => url.includes('/:') && !url.includes(':sessionId') && !url.includes(':kind'),
)

test('every door with an id in its address has a row', () => {
  expect(Object.keys(bodies).toSorted()).toEqual(named.map((one) => one.operationId).toSorted())
})

describe('an id of another workspace', () => {
  test.each(named.map((endpoint) => [endpoint.operationId, endpoint] as const))(
    '%s',
    async (name, endpoint) => {
      const ids: Readonly<Record<string, string>> = {
        ...there,
        indicatorId: there.taskId,
        projectId: there.taskId,
      }
      const url = endpoint.url.replaceAll(/:(\w+)/g, (_, param: string) =>
        param === 'page' ? '1' : (ids[param] ?? ''),
      )
      const query = name === 'taskTable' ? '?format=xlsx' : ''
      const body = JSON.stringify(bodies[name])
        ?.replace('"draftId"', `"${there.draftId}"`)
        .replace('"own"', `"${here.rootUnitId}"`)
      const answer = await ask(endpoint.method, `${url}${query}`, body && JSON.parse(body), {
        'if-match': '"1"',
      })
      expect([answer.status, answer.body.reason]).toEqual([404, 'not-found'])
      expect(await state()).toBe(before)
    },
  )
})

describe('an id of another workspace inside what is sent', () => {
  test.each([
    [
      'createUnit',
      '/api/v1/units',
      { name: 'Mới', kind: 'state', level: 'province', parentId: 'unitId', onDay: '2026-11-20' },
    ],
    [
      'createPerson',
      '/api/v1/people',
      { name: 'Mới', username: 'moi.nguoi', memberships: [{ unitId: 'unitId', role: 'leader' }] },
    ],
    ['enterWorkspace', '/api/v1/me/workspace', { workspaceId: 'workspaceId' }],
  ])('%s', async (_, url, body) => {
    const text = JSON.stringify(body)
      .replace('"unitId"}', `"${there.unitId}"}`)
      .replace('"parentId":"unitId"', `"parentId":"${there.unitId}"`)
      .replace('"unitId":"unitId"', `"unitId":"${there.unitId}"`)
      .replace('"workspaceId":"workspaceId"', `"workspaceId":"${there.workspaceId}"`)
    const answer = await ask('POST', url, JSON.parse(text))
    expect(answer.body.reason).toMatch(/^(unit-not-found|not-found)$/)
  })
})

test('lists show nothing of another workspace', async () => {
  for (const url of [
    '/api/v1/documents',
    '/api/v1/arrivals',
    '/api/v1/arrivals/sources',
    '/api/v1/tasks',
    '/api/v1/people',
    '/api/v1/units',
    '/api/v1/audit',
    '/api/v1/search?q=khac',
    '/api/v1/notifications',
    '/api/v1/task-filters',
  ]) {
    const { status, body } = await ask('GET', url)
    expect([url, status]).toEqual([url, 200])
    const text = JSON.stringify(body)
    for (const id of Object.values(there)) expect([url, text.includes(id)]).toEqual([url, false])
  }
})
