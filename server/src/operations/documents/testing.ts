/** A province with people of every role, and papers written for tests (all fictional, "văn bản giả định"). */
import type { FastifyInstance } from 'fastify'
import type { Role } from '../../http/endpoint.ts'
import { makePerson } from '../../access/testing.ts'
import { asOwner } from '../../store/index.ts'
import { createTestServer, type TestServer } from '../../testing.ts'
import { writeProvince } from '../organisations/index.ts'

/** Somebody who is signed in. */
export interface SignedIn {
  readonly personId: string
  readonly cookie: string
}

/** A whole server with the real tree of a province and people in it. */
export interface TestOffice {
  readonly server: TestServer
  readonly app: FastifyInstance
  readonly workspaceId: string
  readonly unitId: (key: string) => string
  readonly unitNamed: (name: string) => Promise<string>
  signIn(name: string, role: Role, unitId: string): Promise<SignedIn>
  readonly office: SignedIn
  readonly rootUnitId: string
  close(): Promise<void>
}

/** The day on which tests take place. */
export const testDay = Date.parse('2026-11-22T03:00:00Z')

/** Opens an office in the province of a code ("68" is Lâm Đồng). */
export async function openOffice(
  serverUrl: string,
  provinceCode = '68',
  settings: Record<string, string> = {},
): Promise<TestOffice> {
  const server = await createTestServer(serverUrl, { clock: () => testDay, settings })
  const { db } = server.database
  const made = await asOwner(db, (tx) => writeProvince(tx, { provinceCode, today: '2026-11-22' }))
  if ('kind' in made) throw new Error('no such province')
  const workspaceId = made.workspace.id
  const signIn = async (name: string, role: Role, unitId: string): Promise<SignedIn> => {
    const person = await makePerson(db, workspaceId, name, [{ unitId, role }])
    const payload = { username: name, password: person.password }
    const answer = await server.app.inject({ method: 'POST', url: '/api/auth/sign-in/username', payload })
    const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? ''
    return { personId: person.personId, cookie }
  }
  return {
    server,
    app: server.app,
    workspaceId,
    rootUnitId: made.rootUnitId,
    unitId: (key) => {
      const id = made.unitIds.get(key)
      if (id === undefined) throw new Error(`no unit ${key}`)
      return id
    },
    unitNamed: async (name) => {
      const row = await db
        .selectFrom('unit')
        .select('id')
        .where('workspace_id', '=', workspaceId)
        .where('name', '=', name)
        .where('valid_to', 'is', null)
        .executeTakeFirstOrThrow()
      return row.id
    },
    signIn,
    office: await signIn('van-phong', 'office-specialist', made.rootUnitId),
    close: () => server.close(),
  }
}

/** A request of somebody; the answer with its body read as JSON. */
export async function ask(
  office: Pick<TestOffice, 'app'>,
  who: SignedIn,
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
  path: string,
  options: { body?: object; headers?: Record<string, string> } = {},
) {
  const answer = await office.app.inject({
    method,
    url: `/api/v1${path}`,
    headers: { cookie: who.cookie, ...options.headers },
    ...(options.body ? { payload: options.body } : {}),
  })
  const body = answer.headers['content-type']?.toString().includes('json') ? answer.json() : null
  return { status: answer.statusCode, body, headers: answer.headers, bytes: answer.rawPayload }
}

/** Uploads a file as a browser does. */
export async function upload(
  office: Pick<TestOffice, 'app'>,
  who: SignedIn,
  name: string,
  bytes: Uint8Array,
  to = '/documents',
) {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(bytes)]), name)
  const request = new Request('http://test/', { method: 'POST', body: form })
  const payload = Buffer.from(await request.arrayBuffer())
  const answer = await office.app.inject({
    method: 'POST',
    url: `/api/v1${to}`,
    payload,
    headers: { cookie: who.cookie, 'content-type': request.headers.get('content-type') ?? '' },
  })
  return { status: answer.statusCode, body: answer.json() }
}

/** Uploads a text file. */
export function uploadText(office: Pick<TestOffice, 'app'>, who: SignedIn, name: string, text: string) {
  return upload(office, who, name, new TextEncoder().encode(text))
}

export { conclusionText, resolutionText } from './testing-texts.ts'
