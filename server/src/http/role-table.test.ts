/**
 * Who may knock at which door, from a table written by hand: every role, tokens with and without the scope, nobody,
 * and somebody of another workspace. A door without a row fails; so does a row without a door.
 */
import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { makePerson, makeWorkspace, type TestWorkspace } from '../access/testing.ts'
import { createToken } from '../operations/people/index.ts'
import { createTestServer, type TestServer } from '../testing.ts'
import { roles, tokenScopes, type Endpoint, type Role, type TokenScope } from './endpoint.ts'
import { endpoints } from './endpoints.ts'
import { asCookie, asPerson, type Answered, type Ask } from './testing.ts'

// A administrator, O office specialist, L leader, F focal point, U auditor; then the scope of a token, or none.
const table: Readonly<Record<string, readonly [string, TokenScope | null]>> = {
  documentFacets: ['AOLFU', 'documents:read'],
  documentHistory: ['AOLU', 'documents:read'],
  documentSignatures: ['AOLU', 'documents:read'],
  downloadOriginal: ['AOLU', 'documents:read'],
  downloadSignedCopy: ['AOLU', 'documents:read'],
  exportDocuments: ['AOLFU', 'documents:read'],
  editDocument: ['AO', 'documents:write'],
  getDocument: ['AOLFU', 'documents:read'],
  getDocumentText: ['AOLFU', 'documents:read'],
  listCitations: ['AOLU', 'documents:read'],
  listDocuments: ['AOLFU', 'documents:read'],
  pasteDocument: ['AO', 'documents:write'],
  uploadDocument: ['AO', 'documents:write'],
  cancelArrival: ['AO', 'documents:write'],
  discardArrival: ['AO', 'documents:write'],
  getArrival: ['AOLU', 'documents:read'],
  getRecognition: ['AOLU', 'documents:read'],
  listArrivalSources: ['AOLU', 'documents:read'],
  listArrivals: ['AOLU', 'documents:read'],
  pagePicture: ['AOLU', 'documents:read'],
  retryArrival: ['AO', 'documents:write'],
  searchablePdf: ['AOLU', 'documents:read'],
  acceptComplete: ['AO', 'documents:write'],
  addDraft: ['AO', 'documents:write'],
  assignDrafts: ['AO', 'tasks:write'],
  editDraft: ['AO', 'documents:write'],
  editManyDrafts: ['AO', 'documents:write'],
  listDrafts: ['AOLU', 'documents:read'],
  mergeDraft: ['AO', 'documents:write'],
  reviewQuality: ['AOLU', 'documents:read'],
  splitDraft: ['AO', 'documents:write'],
  taskTable: ['AOLU', 'tasks:read'],
  actOnTask: ['AOLF', 'tasks:write'],
  countTasks: ['AOLFU', 'tasks:read'],
  deleteSavedFilter: ['AOLFU', null],
  downloadFile: ['AOLFU', 'tasks:read'],
  exportTaskHistory: ['AOLFU', 'tasks:read'],
  exportTasks: ['AOLFU', 'tasks:read'],
  getTask: ['AOLFU', 'tasks:read'],
  listSavedFilters: ['AOLFU', null],
  listTasks: ['AOLFU', 'tasks:read'],
  saveFilter: ['AOLFU', null],
  undoTaskEvent: ['AOLF', 'tasks:write'],
  uploadEvidence: ['AOLF', 'tasks:write'],
  importKinds: ['AOL', 'tasks:read'],
  importTemplate: ['AOL', 'tasks:read'],
  exportIndicators: ['AOLFU', 'tasks:read'],
  getIndicator: ['AOLFU', 'tasks:read'],
  indicatorFacets: ['AOLFU', 'tasks:read'],
  listIndicators: ['AOLFU', 'tasks:read'],
  exportProjects: ['AOLFU', 'tasks:read'],
  getProject: ['AOLFU', 'tasks:read'],
  listProjects: ['AOLFU', 'tasks:read'],
  projectFacets: ['AOLFU', 'tasks:read'],
  listImports: ['AOLU', 'tasks:read'],
  openImport: ['AOL', 'tasks:write'],
  getImport: ['AOLU', 'tasks:read'],
  editImport: ['AOL', 'tasks:write'],
  openImportSheet: ['AOL', 'tasks:write'],
  listImportRows: ['AOLU', 'tasks:read'],
  importErrors: ['AOLU', 'tasks:read'],
  applyImport: ['AOL', 'tasks:write'],
  undoImport: ['AOL', 'tasks:write'],
  cancelExport: ['AOLFU', null],
  getExport: ['AOLFU', null],
  listExports: ['AOLFU', null],
  startExport: ['AOLFU', null],
  takeExport: ['AOLFU', null],
  draftPaper: ['AOL', 'tasks:read'],
  previewPaper: ['AOL', 'tasks:read'],
  takePaper: ['AOL', 'tasks:read'],
  advisePaperNumber: ['AOL', 'tasks:read'],
  keepPaperSigners: ['AO', 'organisation:write'],
  keepPaperTemplate: ['AO', 'organisation:write'],
  listPaperTemplates: ['AOL', 'tasks:read'],
  listPaperTemplateHistory: ['AOL', 'tasks:read'],
  getOverview: ['AOLFU', 'tasks:read'],
  listNotifications: ['AOLFU', null],
  readNotifications: ['AOLFU', null],
  search: ['AOLFU', 'tasks:read'],
  live: ['AOLFU', null],
  addUnitName: ['AO', 'organisation:write'],
  changeUnit: ['AO', 'organisation:write'],
  createUnit: ['AO', 'organisation:write'],
  createWorkspace: ['A', null],
  expandGroup: ['AOLFU', 'organisation:read'],
  exportUnits: ['AOLFU', 'organisation:read'],
  getUnit: ['AOLFU', 'organisation:read'],
  listProvinces: ['A', null],
  listUnits: ['AOLFU', 'organisation:read'],
  searchUnits: ['AOLFU', 'organisation:read'],
  addMembership: ['A', 'people:write'],
  createPerson: ['A', 'people:write'],
  createToken: ['AOLFU', null],
  editPerson: ['A', 'people:write'],
  endMembership: ['A', 'people:write'],
  endSession: ['AOLFU', null],
  enterWorkspace: ['AOLFU', null],
  exportAudit: ['AU', 'audit:read'],
  exportPeople: ['AOU', 'people:read'],
  getMe: ['AOLFU', 'organisation:read'],
  listAudit: ['AU', 'audit:read'],
  listPeople: ['AOU', 'people:read'],
  listSessions: ['AOLFU', null],
  listTokens: ['AOLFU', null],
  resetPassword: ['A', null],
  revokeToken: ['AOLFU', null],
}

const letters: Readonly<Record<Role, string>> = {
  administrator: 'A',
  'office-specialist': 'O',
  leader: 'L',
  'focal-point': 'F',
  auditor: 'U',
}

let server: TestServer
const sessions = new Map<Role, Ask>()
/** Of the administrator: tokens that may do everything, and one per scope that may do everything else. */
const tokens = new Map<string, Record<string, string>>()

beforeAll(async () => {
  server = await createTestServer(inject('testServerUrl'))
  const { db } = server.database
  const workspace = await makeWorkspace(db, 'Tỉnh Thử')
  for (const role of roles) {
    const person = await makePerson(db, workspace.workspaceId, role, [{ unitId: workspace.rootUnitId, role }])
    sessions.set(role, await asPerson(server, person))
    if (role === 'administrator') await makeTokens(workspace, person)
  }
})
afterAll(() => server.close())

async function makeTokens(
  workspace: TestWorkspace,
  person: { personId: string; accountId: string },
): Promise<void> {
  const scope = {
    ...person,
    workspaceId: workspace.workspaceId,
    personName: 'A',
    roles: ['administrator' as const],
    memberships: [],
    unitIds: [],
    overseer: true,
    today: '2026-11-22' as const,
    requestId: 'r',
  }
  const make = async (name: string, scopes: readonly string[]): Promise<void> => {
    const { secret } = await createToken(server.context, scope, { name, scopes, days: 1 })
    tokens.set(name, { authorization: `Bearer ${secret}` })
  }
  await make('all', tokenScopes)
  for (const missing of tokenScopes) {
    await make(
      `without ${missing}`,
      tokenScopes.filter((one) => one !== missing),
    )
  }
}

/** Knocks without anything useful in hand: whoever is let in is told what is wrong with the request. */
function knock(ask: Ask, endpoint: Endpoint, headers: Record<string, string> = {}): Promise<Answered> {
  const url = endpoint.url.replace(/:\w*[sS]essionId/, 'x').replaceAll(/:\w+/g, v7())
  const body = endpoint.method === 'GET' || endpoint.method === 'DELETE' ? undefined : { '?': 1 }
  return ask(endpoint.method, url, body, headers)
}

const doorless = new Set([
  'not-signed-in',
  'not-allowed',
  'token-scope',
  'token-invalid',
  'must-change-password',
])

function outcome({ status, body }: Answered): string {
  const reason = typeof body === 'object' && body !== null ? body.reason : undefined
  if (reason === 'unknown-address' || reason === 'wrong-method') return 'there is no such door'
  if (doorless.has(reason)) return `${status} ${reason}`
  return status >= 500 ? `${status} ${reason}` : 'let in'
}

test('every door has a row, and every row a door', () => {
  expect(Object.keys(table).toSorted()).toEqual(endpoints.map((one) => one.operationId).toSorted())
})

// A stream stays open: it is knocked at in its own test.
const knockable = endpoints.filter((endpoint) => endpoint.bytes !== 'event-stream')

describe.each(knockable.map((endpoint) => [endpoint.operationId, endpoint] as const))(
  '%s',
  (name, endpoint) => {
    const [may, scope] = table[name] ?? ['', null]

    test('nobody is sent away', async () => {
      expect(outcome(await knock(asCookie(server), endpoint))).toBe('401 not-signed-in')
    })

    test.each(roles)('%s', async (role) => {
      const ask = sessions.get(role)
      if (ask === undefined) throw new Error('no session')
      const expected = may.includes(letters[role]) ? 'let in' : '403 not-allowed'
      expect(outcome(await knock(ask, endpoint))).toBe(expected)
    })

    test('a token with the scope, without it, and of nobody', async () => {
      const ask = asCookie(server)
      const all = outcome(await knock(ask, endpoint, tokens.get('all')))
      expect(all).toBe(scope === null ? '403 token-scope' : 'let in')
      const without = await knock(ask, endpoint, tokens.get(`without ${scope ?? 'tasks:read'}`))
      expect(outcome(without)).toBe('403 token-scope')
      const forged = { authorization: `Bearer dh_${'x'.repeat(43)}` }
      expect(outcome(await knock(ask, endpoint, forged))).toBe('401 token-invalid')
    })
  },
)

test('the table says what the contract says', () => {
  const declared = endpoints.map(({ operationId, may, scope }) => [
    operationId,
    [
      roles
        .filter((role) => may.includes(role))
        .map((role) => letters[role])
        .join(''),
      scope ?? null,
    ],
  ])
  expect(Object.fromEntries(declared)).toEqual(table)
})
